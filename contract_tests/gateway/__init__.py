"""Judges a payment gateway, in whatever language it is written, by what it answers to a store.

``python -m contract_tests gateway`` plays the store: it sends signed messages to the gateway's two
addresses, listens for its word on a payment, and takes the shopper's way through its pages.
"""
