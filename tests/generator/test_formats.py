"""The generator and the runtime know the same formats and functions."""

from __future__ import annotations

from threedcart._runtime.codec import dates

from generator.formats import DATES
from generator.runtime import RUNTIME_EXPORTS


def test_every_format_has_a_codec_and_every_codec_a_format() -> None:
    assert DATES.keys() == dates.CODECS.keys()


def test_bodies_carry_the_formats_that_the_runtime_can_read() -> None:
    for name, codec in DATES.items():
        assert codec.in_bodies == (dates.CODECS[name].read is not None), name


def test_what_the_package_exports_is_where_the_generator_says() -> None:
    from importlib import import_module

    for name, module in RUNTIME_EXPORTS:
        assert hasattr(import_module(f"threedcart.{module}"), name), name
