"""The report folder: one page a person reads, and three files that machines read."""
