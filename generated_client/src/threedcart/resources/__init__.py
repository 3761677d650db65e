# Generated from the API document with sha256
# 9b79c2ad549fb213d7521e988ead11d173cabcad7714e70208051bacf3f4f16e
# Do not edit: change the document and run `make regenerate`.
"""The operations, one module for each top-level namespace; none is imported before its use."""
