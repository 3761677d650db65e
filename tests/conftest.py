"""What all tests share."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# Speed is measured by `make bench`; a busy machine is no reason for a test to fail.
settings.register_profile(
    "workshop", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
if settings.get_current_profile_name() != "ci":
    settings.load_profile("workshop")
