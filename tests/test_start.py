"""What is loaded before the window is painted, as a list; what slips in beside it is named.

An empty window of the same Qt is started beside it: what that loads is Python's and Qt's own, and
may differ from version to version.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

import pytest

from contact_editor.services.connections import Connection
from contact_editor.services.connections_file import put_connection

ROOT = Path(__file__).parents[1]
PROBE = ROOT / "bench" / "probe.py"

OURS = """
    __main__  app  crashes  main_window  mishaps  starting
    services  services.own_folder
    viewmodels  viewmodels.messages
    widgets  widgets.busy_strip  widgets.choice_names  widgets.environment_frame
    widgets.find_bar  widgets.house_style  widgets.notes  widgets.palettes  widgets.plain_text
    widgets.start_page  widgets.theme
"""
QT = "QtCore QtGui QtWidgets"
PYTHON = "argparse gc gettext locale"
"""Roots of the standard library, beyond what Python and Qt load by themselves."""
ALLOWED = {
    "contact_editor",
    *(f"contact_editor.{name}" for name in OURS.split()),
    *(f"PySide6.{part}" for part in QT.split()),
}
LATER = "asyncio ssl httpx httpcore anyio keyring truststore tomlkit starlette uvicorn"
"""What waits for the first request, a key, a dialog: not even in a window at rest."""

Modules: TypeAlias = dict[str, set[str]]


def loaded(which: str, *arguments: str) -> Modules:
    """Starts a window in its own process; gives what it had loaded when painted and at rest."""
    ended = subprocess.run(
        [sys.executable, "-P", PROBE, str(time.monotonic()), which, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout.splitlines()[-1])
    return {when: set(told[when]["modules"]) for when in told}


def slipped_in(real: Iterable[str], empty: Iterable[str]) -> list[str]:
    """Names what is neither in the list nor in the empty window."""
    others = set(real) - ALLOWED - set(empty)
    # `_locale` belongs to `locale`, and a package that slipped in brings all of its own.
    others = {name for name in others if name.lstrip("_").split(".")[0] not in PYTHON.split()}
    return sorted(name for name in others if name.rpartition(".")[0] not in others)


@pytest.fixture(scope="module")
def empty() -> Modules:
    return loaded("empty")


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Modules:
    """Gives what the program loads that somebody has used before: it has a connection."""
    folder = tmp_path_factory.mktemp("data")
    connection = Connection("Acme", "simvoly", parameters={"domain": "www.acme.example"})
    put_connection(folder / "connections.toml", connection)
    return loaded("real", "--data-dir", str(folder))


def test_nothing_is_loaded_before_the_first_paint_that_it_does_not_need(
    real: Modules, empty: Modules
) -> None:
    slipped = slipped_in(real["painted"], empty["painted"])
    assert not slipped, f"import these after the first paint: {', '.join(slipped)}"


def test_the_list_names_nothing_that_is_no_longer_loaded(real: Modules) -> None:
    gone = {name for name in ALLOWED if name.startswith("contact_editor")} - real["painted"]
    assert not gone, f"take these out of the list: {', '.join(sorted(gone))}"


def test_a_window_at_rest_has_not_loaded_what_only_requests_and_keys_need(real: Modules) -> None:
    assert "contact_editor.wiring" in real["usable"], "the window was not loaded to its end"
    early = sorted(real["usable"] & set(LATER.split()))
    assert not early, f"import these when they are first used: {', '.join(early)}"


@pytest.mark.parametrize(
    "name", ["httpx", "contact_editor.wiring", "PySide6.QtNetwork", "decimal", "urllib.request"]
)
def test_what_slips_in_is_named(name: str, real: Modules, empty: Modules) -> None:
    assert slipped_in({*real["painted"], name}, empty["painted"]) == [name]
