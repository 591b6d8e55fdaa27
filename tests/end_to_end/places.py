"""Three connections, each with a server and a key of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import LogEntry, Moment
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.waiting import WAIT_LIMIT_S, wait_for

SANDBOX, OTHER, PRODUCTION = "Practice Simvoly", "Practice Notocat", "Acme"
KEYS = {SANDBOX: "key-of-the-sandbox-1", OTHER: "key-of-notocat-22", PRODUCTION: "key-of-acme-333"}


def open_in(window: Driver, connection: str, contact: str) -> None:
    window.use(connection)
    window.open(contact)


def choose(window: Driver, number: int) -> None:
    QTest.keyClick(window.app.window, Qt.Key(Qt.Key.Key_0 + number), CTRL)


def shown(window: Driver) -> tuple[str, str]:
    """Return the connection that the picker shows, and its environment."""
    picker = window.app.window.find_bar.connection
    return picker.currentData(), picker.environment_text


def edits_of(window: Driver) -> list[object]:
    return [change.after for change in window.contact.editing.changes()]


def written(server: PracticeServer) -> list[str]:
    return [entry.path for entry in server.world.log if entry.method not in ("GET", "HEAD")]


def change(window: Driver, name: str, **changes: object) -> None:
    """Edit a connection as the dialog does."""
    connection = window.app.manager.named(name)
    assert connection is not None
    window.app.manager.put(msgspec.structs.replace(connection, **changes), instead_of=name)


@contextmanager
def held(server: PracticeServer, wanted: Callable[[LogEntry], bool]) -> Iterator[threading.Event]:
    """Let requests wait at the server until the end; the event is set when the first arrived.

    At the end they are done: none of them writes into the world of what comes next.
    """
    arrived, goes_on = threading.Event(), threading.Event()
    waiting: set[int] = set()

    def hold(moment: Moment, entry: LogEntry) -> None:
        if moment is not Moment.ARRIVED:
            waiting.discard(entry.number)
        elif wanted(entry):
            waiting.add(entry.number)
            arrived.set()
            goes_on.wait(WAIT_LIMIT_S)

    server.world.on_moment = hold
    try:
        yield arrived
    finally:
        goes_on.set()
        wait_for(lambda: not waiting or server.world.on_moment is not hold)


@contextmanager
def sending(window: Driver, server: PracticeServer, *, method: str = "PUT") -> Iterator[None]:
    """Send the save of the shown contact; its first such request is answered after the block."""
    if window.step is not SaveStep.REVIEWING:
        window.review()
    with held(server, lambda entry: entry.method == method) as arrived:
        window.ctrl_s()
        window.until(arrived.is_set)
        assert window.step is SaveStep.SENDING
        yield


def add_one_to_read(window: Driver, folder: Path) -> str:
    """Add a read-only connection to the account of the sandbox; return its name."""
    own, name = window.app.manager.named(SANDBOX), "Only to read"
    assert own is not None
    only_to_read = msgspec.structs.replace(own, name=name, read_only=True)
    put_connection(folder / "connections.toml", only_to_read)
    window.app.manager.read_again()
    window.app.manager.keep_key(name, KEYS[SANDBOX])
    return name


def to_another_account(window: Driver) -> None:
    """Turn the sandbox connection into one to the account of production."""
    other = window.app.manager.named(PRODUCTION)
    assert other is not None
    renamed = msgspec.structs.replace(other, name=SANDBOX)
    window.app.manager.put(renamed, instead_of=SANDBOX, key=KEYS[PRODUCTION])
