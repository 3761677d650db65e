"""The client and the mock store measured against their peers, side by side: see README.md."""
