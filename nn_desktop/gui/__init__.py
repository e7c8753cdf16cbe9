"""What a person sees: panels that ask the session and wait to be told."""
