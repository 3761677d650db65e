"""Measures the suite itself: targets that break one promise at a time must be caught, each of them.

``python -m contract_tests mutants`` starts the mock store, and the sample gateway, puts a proxy
around it that breaks one promise, lets the suite judge that, and says what caught it. A promise
that is broken is a line of a table: its name, where it is broken, and what is changed there.
"""
