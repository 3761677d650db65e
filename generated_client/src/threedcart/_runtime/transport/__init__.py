"""HTTP: connections, time limits, pacing and retries."""
