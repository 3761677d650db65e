# Generated from the API document with sha256
# 1f44e9d05e82a798cee07365f627f70fa7558521e2ec5a91ee7bfabcd4ce0847
# Do not edit: change the document and run `make regenerate`.
"""The operations, one module for each top-level namespace; none is imported before its use."""
