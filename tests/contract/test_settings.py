"""Options come from flags, then the environment, then the configuration file."""

from __future__ import annotations

from pathlib import Path

import pytest

from contract_tests import settings
from contract_tests.settings import UsageError


def _file(folder: Path, text: str) -> Path:
    path = folder / "conformance.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_flag_wins_over_the_environment_and_that_over_the_file(tmp_path: Path) -> None:
    file = _file(tmp_path, "[store]\nseed = 1\nmax-examples = 2\nrate = '3/s'\n")
    environ = {"THREEDCART_SEED": "10", "THREEDCART_MAX_EXAMPLES": "20"}

    chosen = settings.load({"seed": 100, "rate": None}, environ, file)

    assert (chosen.seed, chosen.max_examples, chosen.rate) == (100, 20, "3/s")


def test_a_switch_can_be_set_everywhere(tmp_path: Path) -> None:
    assert settings.load({"read_only": True}, {}).read_only
    assert settings.load({}, {"THREEDCART_READ_ONLY": "yes"}).read_only
    assert settings.load({}, {}, _file(tmp_path, "[store]\nread-only = true\n")).read_only
    assert not settings.load({}, {"THREEDCART_READ_ONLY": "0"}).read_only


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        ({"target": "ftp://store"}, "--target ftp://store is not an http or https URL"),
        ({"target": "http://store"}, "give --secure-url, --private-key, --token"),
        ({"rate": "often"}, "write it as 2/s"),
        ({"rate": "0/s"}, "write it as 2/s"),
        ({"seed": "x"}, "seed is x: write a whole number"),
        ({"max_examples": 0}, "--max-examples must be 1 or more"),
        ({"layers": "rows,row"}, "there is no layer row"),
        ({"read_only": "perhaps"}, "write true or false"),
        ({"profile": "daily"}, "there is no profile daily: choose from smoke, nightly, full"),
        ({"budget": -1}, "--budget must be 1 or more"),
        ({"rotate": True}, "give --budget"),
        ({"only": "a", "failed": True}, "give one of them"),
    ],
)
def test_an_option_that_makes_no_sense_is_explained_in_a_sentence(
    flags: dict[str, object], said: str
) -> None:
    with pytest.raises(UsageError, match=said.replace("/", "/")) as caught:
        settings.load(flags, {})
    assert "\n" not in str(caught.value)


def test_a_file_with_an_unknown_option_or_no_toml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="unknown options: sead"):
        settings.load({}, {}, _file(tmp_path, "[store]\nsead = 1\n"))
    with pytest.raises(UsageError, match="is not valid TOML"):
        settings.load({}, {}, _file(tmp_path, "[store"))
    with pytest.raises(UsageError, match="cannot read the configuration"):
        settings.load({}, {}, tmp_path / "nowhere.toml")


def test_a_file_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    assert settings.load({}, {}, _file(tmp_path, "\ufeff[store]\nseed = 7\n")).seed == 7


def test_a_profile_is_a_choice_by_name_of_which_each_part_can_be_said_otherwise() -> None:
    smoke = settings.load({"profile": "smoke"}, {})
    assert (smoke.budget, smoke.writes) == (300, False)
    assert settings.load({"profile": "smoke", "budget": 50}, {}).budget == 50
    assert settings.load({"profile": "smoke", "allow_writes": True}, {}).writes


def _target(url: str, **more: object) -> settings.Settings:
    keys = {"secure_url": "https://s.example.com", "private_key": "k" * 8, "token": "t" * 8}
    return settings.load({"target": url, **keys, **more}, {})


def test_a_store_elsewhere_is_only_read_and_paced_unless_asked_otherwise() -> None:
    live = _target("https://apirest.example.com")
    assert (live.writes, live.interval) == (False, 0.5)
    assert _target("https://apirest.example.com", allow_writes=True).writes
    assert _target("https://apirest.example.com", rate="120/m").interval == 0.5


def test_a_store_on_this_machine_is_written_to_unless_the_run_is_read_only() -> None:
    assert _target("http://127.0.0.1:8080").writes
    assert not _target("http://127.0.0.1:8080", read_only=True).writes
    assert settings.load({}, {}).is_mock


def test_keys_are_in_no_repr() -> None:
    assert "k" * 8 not in repr(_target("http://127.0.0.1:8080"))
