# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The operations, one module for each top-level namespace; none is imported before its use."""
