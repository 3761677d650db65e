"""Pacing: which call may go when, so that all who share a limit stay within it."""
