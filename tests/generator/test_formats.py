"""The generator and the runtime know the same formats and functions."""

from __future__ import annotations

from threedcart._runtime.codec import dates

from generator.formats import DATES
from generator.runtime import RUNTIME_EXPORTS


def test_every_format_has_a_codec_and_every_codec_a_format() -> None:
    assert DATES.keys() == dates.CODECS.keys()


def test_emitted_code_calls_the_codec_s_own_functions() -> None:
    for name, codec in DATES.items():
        if codec.read is not None and codec.write is not None:
            assert getattr(dates, codec.read) is dates.CODECS[name].read
            assert getattr(dates, codec.write) is dates.CODECS[name].write


def test_what_the_package_exports_is_where_the_generator_says() -> None:
    from importlib import import_module

    for name, module in RUNTIME_EXPORTS:
        assert hasattr(import_module(f"threedcart.{module}"), name), name
