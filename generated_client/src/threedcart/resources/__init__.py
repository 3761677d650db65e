# Generated from the API document with sha256
# c376c3112c0bc6d2e0713bd989dd46335c6ea84479d02739802457f630231e40
# Do not edit: change the document and run `make regenerate`.
"""The operations, one module for each top-level namespace; none is imported before its use."""
