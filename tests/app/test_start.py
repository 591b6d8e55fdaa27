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
from itertools import chain
from pathlib import Path
from typing import TypeAlias

import pytest

from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from tests.waiting import WAIT_LIMIT_S

ROOT = Path(__file__).parents[2]
PROBE = ROOT / "bench" / "probe.py"

OURS = """
    translation  resources
    __main__
    app  app.application  app.data_folder  app.exit  app.input_method
    app.part_loader  app.qt_options  app.startup
    app.settings  app.settings.first_settings  app.settings.language
    app.settings.window_settings
    providers  providers.file_reading
    app.crash_reporting  app.crash_reporting.crash_reporter
    app.crash_reporting.uncaught_exceptions
    services  services.connections  services.connections.config_folders
    services.private_files
    ui  ui.controls  ui.controls.accessible_interfaces
    ui.controls.screen_fit
    ui.main_window  ui.main_window.busy_bar  ui.main_window.connection_picker
    ui.main_window.environment_strip  ui.main_window.find_bar  ui.main_window.main_window
    ui.main_window.menu_bar  ui.main_window.menu_bar.menu_filling
    ui.main_window.menu_bar.menu_table
    ui.style  ui.style.app_style  ui.style.colours  ui.style.indicators  ui.style.metrics
    ui.style.marked_controls  ui.style.menus  ui.style.theme
    ui.text  ui.text.visible_text  model  model.invisible
"""
QT = "QtCore QtGui QtWidgets"
PYTHON = "argparse gc gettext locale resource"
"""Roots of the standard library, beyond what Python and Qt load by themselves."""
ALLOWED = {
    "contact_editor",
    *(f"contact_editor.{name}" for name in OURS.split()),
    *(f"PySide6.{part}" for part in QT.split()),
}
LATER = (
    "asyncio ssl httpx httpcore anyio keyring truststore tomlkit starlette uvicorn yaml referencing"
)
"""What waits for the first request, a key, a dialog: not even in a window at rest."""

BackendState: TypeAlias = dict[str, dict[str, set[str]]]
"""When, what (modules, classes or sources), and the names of these."""


def told_by(which: str, *arguments: str) -> BackendState:
    """Starts a window in its own process; return what it had loaded when painted and at rest."""
    ended = subprocess.run(
        [sys.executable, "-P", PROBE, str(time.monotonic()), which, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=WAIT_LIMIT_S, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout.splitlines()[-1])
    return {when: {what: set(told[when][what]) for what in ("modules", "classes")} for when in told}


def slipped_in(real: Iterable[str], empty: Iterable[str]) -> list[str]:
    """Names what is neither in the list nor in the empty window."""
    others = set(real) - ALLOWED - set(empty)
    # `_locale` belongs to `locale`, and a package that slipped in brings all of its own.
    others = {name for name in others if name.lstrip("_").split(".")[0] not in PYTHON.split()}
    return sorted(name for name in others if name.rpartition(".")[0] not in others)


@pytest.fixture(scope="module")
def empty() -> BackendState:
    return told_by("empty")


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the data folder of a user who has used the program before: it has a connection."""
    folder = tmp_path_factory.mktemp("data")
    connection = Connection("Acme", "simvoly", parameters={"domain": "www.acme.example"})
    put_connection(folder / "connections.toml", connection)
    return folder


@pytest.fixture(scope="module")
def real(used: Path) -> BackendState:
    """Return what the program loads for such a user."""
    return told_by("real", "--data-dir", str(used))


def test_nothing_is_loaded_before_the_first_paint_that_it_does_not_need(
    real: BackendState, empty: BackendState
) -> None:
    slipped = slipped_in(real["painted"]["modules"], empty["painted"]["modules"])
    assert not slipped, f"import these after the first paint: {', '.join(slipped)}"


def test_the_list_names_nothing_that_is_no_longer_loaded(real: BackendState) -> None:
    ours = {name for name in ALLOWED if name.startswith("contact_editor")}
    gone = ours - real["painted"]["modules"]
    assert not gone, f"take these out of the list: {', '.join(sorted(gone))}"


def test_a_window_at_rest_has_not_loaded_what_only_requests_and_keys_need(
    real: BackendState,
) -> None:
    at_rest = real["usable"]["modules"]
    assert "contact_editor.app.window.window_controller" in at_rest, (
        "the window was not loaded to its end"
    )
    early = sorted(at_rest & set(LATER.split()))
    assert not early, f"import these when they are first used: {', '.join(early)}"


def test_the_hundred_enumerations_of_qt_are_not_made_before_the_first_paint(
    real: BackendState,
) -> None:
    assert "QtWidgets.QLineEdit" in real["painted"]["classes"]
    made = "QtCore.Qt" in real["painted"]["classes"]
    assert not made, "something painted first names `Qt`, or what takes one: `_pen` tells of these"


def test_a_window_at_rest_has_not_made_classes_of_all_widgets(
    real: BackendState, used: Path
) -> None:
    again = (told_by("real", "--data-dir", str(used)) for _ in range(3))
    # An example of unused classes: created where Qt returns a widget of unknown type. On a busy
    # machine a scroll bar may be painted for a moment, whose parent is one.
    assert any(
        "QtWidgets.QWizard" not in start["usable"]["classes"] for start in chain((real,), again)
    )


@pytest.mark.parametrize(
    "name",
    [
        "httpx",
        "contact_editor.app.window.window_controller",
        "PySide6.QtNetwork",
        "decimal",
        "urllib.request",
    ],
)
def test_what_slips_in_is_named(name: str, real: BackendState, empty: BackendState) -> None:
    loaded = {*real["painted"]["modules"], name}
    assert slipped_in(loaded, empty["painted"]["modules"]) == [name]
