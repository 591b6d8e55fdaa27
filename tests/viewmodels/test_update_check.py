"""A newer version is asked for once a day at most, and told in words that hold no surprises."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from contact_editor import __version__
from contact_editor.app.settings.window_settings import WindowSettings
from contact_editor.background import NetworkThread
from contact_editor.services import errors
from contact_editor.services.connections.managed_settings import Managed, Updates
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.update_check import AvailableVersion
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.messages.message import Tone
from contact_editor.viewmodels.update_check import UpdateCheck, unknown_message, version_message
from tests.catalogue import catalogue
from tests.fakes.key_stores import MemoryStore

PAGE = "https://intranet.example/editor?x=1#new"
ASKED_AT = "updates/asked_at"


@pytest.fixture
def background() -> Iterator[NetworkThread]:
    background = NetworkThread()
    yield background
    background.stop()


@pytest.fixture
def settings(tmp_path: Path) -> WindowSettings:
    return WindowSettings(tmp_path / "window.ini")


def asking(address: str, background: NetworkThread, settings: WindowSettings) -> UpdateCheck:
    assert settings.file is not None
    folder = settings.file.parent
    managed = Managed(folder / "machine", updates=Updates(address))
    store = Credentials(MemoryStore())
    manager = ConnectionManager(
        catalogue(), folder / "connections.toml", store, background, managed
    )
    return UpdateCheck(manager, settings)


@pytest.mark.parametrize(
    ("remembered", "due"),
    [
        ("", True),
        ("yesterday", True),
        ("2026-01-01T00:00:00", True),  # without its zone: not written by us
        ((datetime.now(UTC) - timedelta(hours=25)).isoformat(), True),
        ((datetime.now(UTC) + timedelta(hours=1)).isoformat(), True),
        ((datetime.now(UTC) - timedelta(hours=23)).isoformat(), False),
    ],
    ids=["never", "no-date", "no-zone", "25-hours-ago", "in-the-future", "23-hours-ago"],
)
def test_it_is_due_once_a_day(
    background: NetworkThread, settings: WindowSettings, remembered: str, due: bool
) -> None:
    settings.set_value(ASKED_AT, remembered)
    assert asking("https://a.example", background, settings).is_due is due


def test_it_is_remembered_when_it_was_asked_also_where_nobody_answered(
    background: NetworkThread, settings: WindowSettings, qtbot: QtBot
) -> None:
    newer = asking("http://127.0.0.1:9/", background, settings)
    with qtbot.waitSignal(newer.start().failed):
        pass
    settings.flush()
    again = WindowSettings(settings.file)
    assert not asking("https://a.example", background, again).is_due


@pytest.mark.parametrize("address", ["http://updates.example/", "ftp://x", "x"])
def test_an_address_that_is_none_is_a_trouble_with_words(
    settings: WindowSettings, qtbot: QtBot, address: str
) -> None:
    unforeseen: list[BaseException] = []
    background = NetworkThread(unforeseen.append)
    newer = asking(address, background, settings)
    with qtbot.waitSignal(newer.start().failed) as failed:
        pass
    background.stop()
    assert not unforeseen
    assert failed.args is not None
    text = unknown_message(failed.args[0]).text
    assert text.startswith(f"Couldn't check for updates (address '{address}'")


def test_there_is_nothing_to_ask_without_an_address(
    background: NetworkThread, settings: WindowSettings
) -> None:
    assert not asking("", background, settings).is_configured


def test_a_newer_version_is_told_with_where_to_read_about_it() -> None:
    message = version_message(AvailableVersion("9.1.0", PAGE))
    assert message.text == f"Version 9.1.0 is available (you have {__version__}). {PAGE}"
    assert message.tone is Tone.PLAIN
    assert message.actions == ()


@pytest.mark.parametrize(
    "page",
    [
        "",
        "http://intranet.example",
        "javascript:alert(1)",
        "https://intranet.example/\u202egnp.exe",
        "https://intranet.example/ and more words",
        "https://intranet.example/\nfalse line",
        "https://intranet.example/" + "x" * 200,
    ],
)
def test_a_page_that_is_no_short_and_plain_https_address_is_not_shown(page: str) -> None:
    message = version_message(AvailableVersion("9.1.0", page))
    assert message.text == f"Version 9.1.0 is available (you have {__version__})."


def test_that_none_is_newer_is_said() -> None:
    words = f"Contact Editor {__version__} is up to date."
    assert version_message(None).text == words


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (errors.HostNotFound("no such name", host="a.example"), "a.example: no such name"),
        (errors.ResponseTimedOut("ReadTimeout", host="a.example"), "a.example: no answer in time"),
        (
            errors.InvalidResponse("the response announces no version", host="a.example"),
            "a.example: the response announces no",
        ),
        (RuntimeError(), "(RuntimeError)"),
    ],
)
def test_why_it_is_not_known_is_said(trouble: Exception, reason: str) -> None:
    message = unknown_message(trouble)
    assert reason in message.text
    assert message.tone is Tone.ERROR
