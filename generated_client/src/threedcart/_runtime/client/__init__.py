"""Calls: from a method to a request, and from its answer to rows."""
