"""Rows and their JSON."""
