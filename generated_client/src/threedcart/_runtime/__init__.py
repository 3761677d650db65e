"""The hand-written half of the client.

Generated modules wire names to what is here; nothing here knows a path, a field or a type of any
particular API, and every import is relative, so that the folder works under any package name.
"""

PACKAGE = __name__.rpartition(".")[0]
"""Name of the package that this runtime is part of."""
