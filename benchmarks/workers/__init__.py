"""What runs inside the benchmark's own environment, one process a candidate; imports no tools."""
