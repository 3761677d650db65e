"""`python -m threedcart_mock` is `threedcart-mock`."""

from __future__ import annotations

from .cli import main

raise SystemExit(main())
