"""A newer version is announced quietly, only if an address is set for that."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor import __version__
from contact_editor.app.window import update_notifier as news
from contact_editor.practice.server import PracticeServer
from tests.end_to_end.driver import Driver
from tests.fakes.machine import lay_down
from tests.fakes.peers import Peer, hanging_up, responding

PAGE = "https://intranet.example/contact-editor"
NEWER = f"Version 9.1.0 is available (you have {__version__}). {PAGE}"
NONE = f"Contact Editor {__version__} is up to date."
SOON = 20


def announcing(version: str, page: str = PAGE) -> Peer:
    body = json.dumps({"version": version, "page": page}).encode()
    return Peer(responding(200, body))


Opened = Callable[[str], Driver]


@pytest.fixture
def opened(qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    """Starts the program with that address in the person's settings; it looks soon."""
    monkeypatch.setattr(news, "FIRST_CHECK_DELAY_MS", SOON)
    monkeypatch.setattr(news, "CHECK_INTERVAL_MS", SOON)
    drivers: list[Driver] = []

    def open_it(address: str) -> Driver:
        lay_down(folder, settings=f'[updates]\naddress = "{address}"\n' if address else "")
        drivers.append(Driver(qapp, folder))
        return drivers[-1]

    yield open_it
    for driver in drivers:
        driver.close()


def let_it_look(window: Driver, times: int = 4) -> None:
    """Waits until it has come to its turn that often."""
    turns: list[int] = []
    window.app.update_notifier.timer.timeout.connect(lambda: turns.append(1))
    window.until(lambda: len(turns) >= times)


def look(window: Driver) -> None:
    """Chooses *Help > Check for updates*."""
    action = window.app.window.actions_by_name["newer_version"]
    assert action.isEnabled()
    action.trigger()


def test_a_newer_version_is_told_once_a_day(opened: Opened) -> None:
    with announcing("9.1.0") as peer:
        window = opened(peer.address)
        window.until(lambda: window.said == NEWER)
        (asked,) = peer.asked
        assert b"authorization" not in asked.lower()
        window.escape()
        assert window.said == ""
        again = opened(peer.address)
        let_it_look(again)
        assert again.said == ""
        assert len(peer.asked) == 1


def test_nothing_is_asked_automatically_where_that_is_turned_off(opened: Opened) -> None:
    with announcing("9.1.0") as peer:
        window = opened("")
        window.app.user_settings.set_value("daily_update_check", "no")
        window.app.settings.flush()
        again = opened(peer.address)
        let_it_look(again)
        assert peer.asked == []
        look(again)
        again.until(lambda: again.said == NEWER)


@pytest.mark.parametrize(
    "handler", [responding(200, b'{"version": "0.0.1"}'), responding(500), hanging_up]
)
def test_nothing_is_said_by_itself_where_nothing_is_newer_or_nobody_answers(
    opened: Opened, handler: Callable[..., None], folder: Path
) -> None:
    with Peer(handler) as peer:
        window = opened(peer.address)
        window.until(lambda: window.app.settings.value("updates/asked_at"))
        let_it_look(window)
        assert window.said == ""
        assert window.app.window.actions_by_name["newer_version"].isEnabled()


def test_a_look_that_failed_stands_in_the_log(opened: Opened) -> None:
    with Peer(responding(500)) as peer:
        window = opened(peer.address)
        lines = window.app.loaded_controller.last_lines
        window.until(lambda: any("InvalidResponse at 127.0.0.1" in line for line in lines(20)))


def test_it_waits_for_what_is_said_to_be_read(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Not before the message is there.
    monkeypatch.setattr(news, "FIRST_CHECK_DELAY_MS", 3_600_000)
    with announcing("9.1.0") as peer:
        window = opened(peer.address)
        window.use("")
        window.find("123")
        words = "Choose or add a connection first."
        assert window.said == words
        window.app.update_notifier.timer.start(SOON)
        let_it_look(window)
        assert (window.said, peer.asked) == (words, [])
        window.escape()
        window.until(lambda: window.said == NEWER)


def test_what_was_asked_for_pushes_no_other_message_away(
    opened: Opened, server: PracticeServer
) -> None:
    with announcing("9.1.0") as peer:
        window = opened("http://127.0.0.1:9")
        window.until(lambda: window.app.settings.value("updates/asked_at"))
        lay_down(window.app.folder, settings=f'[updates]\naddress = "{peer.address}"\n')
        window.app.manager.read_again()
        window.use("")
        look(window)
        window.find("123")
        words = "Choose or add a connection first."
        window.until(lambda: peer.asked)
        let_it_look(window)
        assert window.said == words
        window.escape()
        window.until(lambda: window.said == NEWER)


@pytest.mark.parametrize(
    ("handler", "words"),
    [
        (responding(200, json.dumps({"version": "9.1.0", "page": PAGE}).encode()), NEWER),
        (responding(200, b'{"version": "0.0.1"}'), NONE),
        (responding(404), "updates (127.0.0.1:{port}: the response announces no version)."),
        (responding(302, location="https://elsewhere.example/"), "redirected to elsewhere.example"),
        (
            responding(200, b'{"version": "' + b"9" * 5000 + b'"}'),
            "the response announces no version",
        ),
    ],
)
def test_whoever_asks_is_told_at_once(
    opened: Opened, handler: Callable[..., None], words: str
) -> None:
    with Peer(handler) as peer:
        window = opened(peer.address)
        window.until(lambda: window.app.settings.value("updates/asked_at"))
        look(window)
        window.until(lambda: words.format(port=peer.port) in window.said)


def test_nobody_is_asked_where_nobody_set_an_address(opened: Opened) -> None:
    window = opened("")
    let_it_look(window)
    assert not window.app.window.actions_by_name["newer_version"].isEnabled()
    assert window.app.settings.value("updates/asked_at") == ""


def test_an_address_that_is_none_is_said_to_whoever_asks(opened: Opened) -> None:
    window = opened("http://updates.example/latest.json")
    window.until(lambda: window.app.settings.value("updates/asked_at"))
    let_it_look(window)
    assert window.said == ""
    look(window)
    window.until(lambda: "must begin with https://" in window.said)
