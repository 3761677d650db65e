"""The files that start a run of the suite on a schedule, as they stand in the repository."""

from __future__ import annotations

from pathlib import Path

from ..document import ROOT
from .markdown import fenced, joined, link

PAGE = "operating/timers.md"
FOLDER = ROOT / "contract_tests" / "schedule"
SERVICE, TIMER, CRONTAB = (
    FOLDER / name
    for name in ("threedcart-conformance.service", "threedcart-conformance.timer", "crontab")
)

_SYSTEMD = """sudo python3 -m venv /opt/threedcart-conformance
sudo /opt/threedcart-conformance/bin/pip install threedcart-conformance
sudo install -m 600 /dev/null /etc/threedcart-conformance.env    # then write the keys into it
sudo cp threedcart-conformance.service threedcart-conformance.timer /etc/systemd/system/
sudo systemctl daemon-reload
sudo systemctl enable --now threedcart-conformance.timer"""
_CRON = """mkdir -p ~/conformance && cd ~/conformance
python3 -m venv venv
venv/bin/pip install threedcart-conformance
install -m 600 /dev/null keys.sh    # then write the keys into it
(crontab -l; cat ~/Downloads/crontab) | crontab -"""
_KEYS = """THREEDCART_TARGET=https://apirest.3dcart.com
THREEDCART_SECURE_URL=https://my-store.3dcartstores.com
THREEDCART_PRIVATE_KEY=...
THREEDCART_TOKEN=..."""


def pages() -> dict[str, str]:
    """Markdown by path."""
    exported = "\n".join(f"export {line}" for line in _KEYS.split("\n"))
    return {
        PAGE: joined(
            [
                "# Timer files",
                "The files that start [a run on a schedule](schedule.md), for systemd and for "
                "cron: to copy, or to download.",
                "## systemd",
                "Install the suite and both units:",
                fenced("sh", _SYSTEMD),
                "`/etc/threedcart-conformance.env` holds the keys, and only root may read it:",
                fenced("ini", _KEYS),
                _shown(SERVICE, "ini"),
                _shown(TIMER, "ini"),
                "`systemctl start threedcart-conformance` tries it at once; the report is in "
                "`/var/lib/threedcart-conformance/report`.",
                "## cron",
                "Install the suite, and add the lines to your crontab:",
                fenced("sh", _CRON),
                "`keys.sh` holds the keys, and only you may read it:",
                fenced("sh", exported),
                _shown(CRONTAB, "text"),
            ]
        )
    }


def files() -> dict[str, Path]:
    """What can be downloaded, by its path on the site."""
    return {_place(file): file for file in (SERVICE, TIMER, CRONTAB)}


def _place(file: Path) -> str:
    return f"operating/{file.name}"


def _shown(file: Path, language: str) -> str:
    download = f"{link(f'Download {file.name}', _place(file), PAGE)}{{ download }}"
    return joined([f"### {file.name}", download, fenced(language, file.read_text("utf-8"))])
