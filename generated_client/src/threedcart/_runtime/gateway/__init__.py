"""The payment protocol: signatures, and an app that speaks it."""
