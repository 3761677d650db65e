"""The authorization code flow."""
