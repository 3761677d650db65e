"""How the command line is started, and how a shell completes its words."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.client.cli.conftest import command_of, environment


@pytest.mark.parametrize("options", [(), ("-OO",)])
def test_the_package_runs_as_a_module(shop: dict[str, str], options: tuple[str, ...]) -> None:
    python = [sys.executable, "-W", "error", *options, "-m", "threedcart"]
    env = environment(shop)

    group = subprocess.run([*python, "crm"], env=env, capture_output=True, text=True)
    rows = subprocess.run(
        [*python, "crm", "tickets", "list", "--limit", "1", "--json"],
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    made = subprocess.run(
        [*python, "crm", "tickets", "create", "--set", "CustomerEmail=a@b.test"],
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )

    assert "tickets" in group.stdout + group.stderr
    assert "CRM tickets." in group.stdout + group.stderr
    assert '"CrmID":1,' in rows.stdout
    assert "CrmID" in made.stdout


def _completed(words: str, shell: str = "bash") -> list[str]:
    env = environment({})
    env |= {
        "_THREEDCART_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
    }
    done = subprocess.run(command_of(), env=env, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_words_are_completed_without_keys_and_without_a_request() -> None:
    assert _completed("threedcart crm ti") == ["plain,tickets"]
    assert _completed("threedcart crm tickets create-") == ["plain,create-many"]
    assert _completed("threedcart crm tickets list --status") == ["plain,--status-id"]


def test_columns_are_completed_one_after_the_other() -> None:
    assert _completed("threedcart crm tickets list --columns Sub") == ["plain,Subject"]
    words = "threedcart crm tickets list --columns CrmID,Sub"
    assert "CrmID,Subject" in _completed(words, "zsh")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_told_how_to_complete(shell: str) -> None:
    env = environment({}) | {"_THREEDCART_COMPLETE": f"{shell}_source"}
    done = subprocess.run(command_of(), env=env, capture_output=True, text=True, check=True)

    assert f"_THREEDCART_COMPLETE={shell}_complete" in done.stdout
