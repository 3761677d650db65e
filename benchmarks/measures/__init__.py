"""The measures, one module a subject; each has `measure(bench) -> list[Result]`."""
