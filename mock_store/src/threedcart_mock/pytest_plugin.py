"""Fixtures for people's tests: a mock store that is there when a test asks for it."""

from __future__ import annotations
