# Generated from the API document with sha256
# 5440361fbdc230917703997f162869810465155683934344019a27e735c0ee7a
# Do not edit: change the document and run `make regenerate`.
"""The operations, one module for each top-level namespace; none is imported before its use."""
