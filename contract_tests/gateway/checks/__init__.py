"""What is checked on a gateway, one subject a module."""
