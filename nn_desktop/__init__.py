"""NN Desktop: a neural network from scratch that you can watch, rewind and take apart."""

__version__ = "0.1.0"
