"""The documented workflows, as plain tests through the client; each is one readable function."""
