# Generated from the API document with sha256
# d5c000503bf86c4e63efda036bae4e99a075bec421f98c0f1a8c557bc74e46e2
# Do not edit: change the document and run `make regenerate`.
"""The operations, one module for each top-level namespace; none is imported before its use."""
