"""Keeps every test away from the person's own settings, keys and screen."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from contact_editor.app import data_folder, part_loader
from contact_editor.app.garbage_collector import collect_on_ui_thread
from contact_editor.app.settings import window_settings
from contact_editor.app.window import journal_controller
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.services.contacts import watch
from contact_editor.services.journal import intents
from contact_editor.services.logs import log_writer
from contact_editor.ui.saving import confirmation_guard
from contact_editor.viewmodels.history.saves import interrupted_saves
from contact_editor.viewmodels.saving import save_review
from tests.counts import counted
from tests.seed import SEED
from tests.waiting import WAIT_LIMIT_MS, WAIT_LIMIT_S, without_lag

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Qt reads this when it is first imported, which is before any fixture runs.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The texts that tests look for are English.
os.environ.update(LANGUAGE="", LC_ALL="C.UTF-8")

# Never the same examples twice, so that few a run are enough; `scripts/fuzz` asks for the profile
# of that name.
settings.register_profile("ordinary", max_examples=25, deadline=None, print_blob=True)
settings.register_profile(
    "fuzz",
    max_examples=int(os.environ.get("FUZZ_EXAMPLES", "3000")),
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("ordinary")

_PLACES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CONFIG_DIRS": "etc/xdg",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
}
# What would lead a test to the user's keyring, proxy or theme.
_UNSET = (
    "PYTHON_KEYRING_BACKEND",
    "KEYRING_PROPERTY_SCHEME",
    "DBUS_SESSION_BUS_ADDRESS",
    "QT_QPA_PLATFORMTHEME",
    "QT_STYLE_OVERRIDE",
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
    *("http_proxy", "https_proxy", "all_proxy", "no_proxy"),
)


_SEED_LINE = f"seed of this run: {SEED} (repeat it with TEST_SEED={SEED})"
_MAX_GARBAGE = 50_000
"""New objects that are left for the next test."""


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Give Hypothesis the seed of the run, before its plugin looks for one."""
    if config.getoption("--hypothesis-seed") is None:
        config.option.hypothesis_seed = str(SEED)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Print the seed, also for a run that the process does not survive."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None:
        reporter.write_line(_SEED_LINE)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Collect no garbage while the tests are collected: they all stay."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_finish() -> None:
    """Leave the tests themselves out of every collection of garbage."""
    gc.freeze()


def pytest_runtest_logfinish() -> None:
    """Collect what a test without events left behind, once `qapp` has turned the collector off."""
    if not gc.isenabled() and gc.get_count()[0] > _MAX_GARBAGE:
        gc.collect()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand the counts of a parallel worker to the process that reports."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["counted"] = dict(counted)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Let a run end in which a worker crashes."""
    from tests.file_scheduler import make_scheduler

    return make_scheduler(config, log)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Add up the counts of the workers."""
    counted.update(getattr(node, "workeroutput", {}).get("counted", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the seed, and how many cases were tried where it is the number that counts."""
    terminalreporter.write_line(_SEED_LINE)
    for name, count in sorted(counted.items()):
        terminalreporter.write_line(f"{name}: {count}")


@pytest.fixture(scope="session", autouse=True)
def nobodys_home() -> Iterator[Path]:
    """Yield the whole run an empty home of its own."""
    with (
        tempfile.TemporaryDirectory(prefix="contact-editor-", ignore_cleanup_errors=True) as home,
        pytest.MonkeyPatch.context() as patch,
    ):
        for name, place in _PLACES.items():
            folder = Path(home, place)
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            patch.setenv(name, str(folder))
        for name in _UNSET:
            patch.delenv(name, raising=False)
        yield Path(home)


class _PatientQtBot(QtBot):
    """A `QtBot` whose waits for a condition or a signal have this project's limit."""

    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = WAIT_LIMIT_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, *args: Any, **kwargs: Any) -> Any:
        return super().waitSignal(*args, **{"timeout": WAIT_LIMIT_MS, **kwargs})

    def waitSignals(self, *args: Any, **kwargs: Any) -> Any:
        return super().waitSignals(*args, **{"timeout": WAIT_LIMIT_MS, **kwargs})


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Give Qt's application the plural forms of English, as the program does."""
    from contact_editor.app.settings.language import ENGLISH, WindowLanguage

    WindowLanguage(qapp).use(ENGLISH)
    collect_on_ui_thread(qapp)
    return qapp


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return _PatientQtBot(request)


@pytest.fixture(scope="session", autouse=True)
def _without_waits() -> Iterator[None]:
    """Wait for no lagging server, and for threads and disks as long as they need.

    A test that wants something else sets it for itself.
    """
    with pytest.MonkeyPatch.context() as patch, without_lag():
        patch.setattr(interrupted_saves, "PAUSE_MS", 0)
        # A test that wants the second look sets its delay to 0.
        patch.setattr(watch, "SECOND_LOOK_DELAY_S", 3600.0)
        for module, name in (
            (log_writer, "_FLUSH_TIMEOUT_S"),
            (data_folder, "_OPEN_TIMEOUT_S"),
            (window_settings, "READ_TIMEOUT_S"),
            (window_settings, "FLUSH_TIMEOUT_S"),
            (journal_controller, "_SAFE_TIMEOUT_S"),
            (intents, "TIMEOUT_S"),
        ):
            patch.setattr(module, name, WAIT_LIMIT_S)
        # What was read stays fresh, however long the test takes.
        patch.setattr(save_review, "FRESH_FOR_S", 3600.0)
        patch.setattr(part_loader, "_POLL_MS", 1)
        # A test looks at a review as soon as it is painted, or as it changes.
        patch.setattr(confirmation_guard, "GUARD_MS", 0)
        patch.setattr(save_review, "GUARD_MS", 0)
        yield


@pytest.fixture(autouse=True)
def formats() -> None:
    """Begin each test with the formats of the system, whatever language another test used."""
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QLocale

        QLocale.setDefault(QLocale.system())


@pytest.fixture(scope="session")
def practice() -> Iterator[PracticeServer]:
    """Yield the one practice server of the whole run."""
    server = PracticeServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def world(practice: PracticeServer) -> PracticeState:
    """Return the practice server's world as it is at first, for one test."""
    world = practice.world
    world.switches = Switches()
    world.faults.clear()
    world.on_moment = lambda _moment, _entry: None
    world.clear_log()
    world.restore()
    return world
