"""Measures the suite itself: stores that break one promise at a time must be caught, each of them.

``python -m contract_tests mutants`` starts the mock store once, puts a proxy before it that breaks
one promise, lets the suite judge that, and says what caught it, and after how many cases.
"""
