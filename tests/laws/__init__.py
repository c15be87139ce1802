"""The laws of the design, as properties over arbitrary and generated text."""
