# Generated from the API document with sha256
# 547b0b9cd19e60523f61f4cebe2a12f0b92df7e6f3abc3b4f0d7d6f13fc173c5
# Do not edit: change the document and run `make regenerate`.
"""The operations, one module for each top-level namespace; none is imported before its use."""
