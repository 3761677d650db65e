# Generated from the API document with sha256
# bd91ff84ec7e24075dc12eb6f92607790b46d95521b1c2054402a94450798962
# Do not edit: change the document and run `make regenerate`.
"""The operations, one module for each top-level namespace; none is imported before its use."""
