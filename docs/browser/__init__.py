"""The built site in a browser; run by `make docs`."""
