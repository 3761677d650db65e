"""Turns an OpenAPI document into a typed client: ``python -m generator build|check|lint``."""
