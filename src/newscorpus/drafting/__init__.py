"""A first outlet file and golden, as far as samples show the format."""
