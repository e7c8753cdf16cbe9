"""3 Prediction, and All eight answers."""
