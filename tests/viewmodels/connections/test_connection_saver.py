"""Testing, saving and storing a connection, without a window."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from contact_editor.background import NetworkThread
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.managed_settings import Managed
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.viewmodels.connections.connection_list import LockedSample
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.connections.connection_saver import (
    ConnectionSaver,
    EnteredConnection,
)
from contact_editor.viewmodels.connections.keyring_steps import keyring_steps
from contact_editor.viewmodels.messages.message import Tone
from tests.catalogue import catalogue
from tests.fakes.key_stores import MoodyStore
from tests.waiting import WAIT_LIMIT_MS


@pytest.fixture
def server(practice: PracticeServer, world: PracticeState) -> PracticeServer:
    assert practice.world is world
    world.clear_log()
    return practice


@pytest.fixture
def keys() -> Iterator[MoodyStore]:
    keys = MoodyStore()
    yield keys
    keys.may_answer.set()


@pytest.fixture
def background() -> Iterator[NetworkThread]:
    background = NetworkThread()
    yield background
    background.stop()


@pytest.fixture
def manager(tmp_path: Path, keys: MoodyStore, background: NetworkThread) -> ConnectionManager:
    file, managed = tmp_path / "connections.toml", Managed(tmp_path / "machine")
    return ConnectionManager(catalogue(), file, Credentials(keys), background, managed)


class Heard:
    """What the saver said, in order."""

    def __init__(self, saver: ConnectionSaver) -> None:
        self.said: list[str] = []
        self.tone = Tone.PLAIN
        self.ways: dict[str, Any] = {}
        self.written: list[Connection] = []
        self.finished: list[str] = []
        saver.message_changed.connect(self._say)
        saver.test_failed.connect(lambda text, ways, _entry: self._say(text, Tone.ERROR, ways))
        saver.written.connect(self.written.append)
        saver.finished.connect(self.finished.append)

    def _say(self, text: str, tone: Tone, ways: tuple[tuple[str, Any], ...]) -> None:
        self.said.append(text)
        self.tone, self.ways = tone, dict(ways)


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


@pytest.fixture
def saver(manager: ConnectionManager, owner: QObject) -> ConnectionSaver:
    return ConnectionSaver(manager, owner)


@pytest.fixture
def heard(saver: ConnectionSaver) -> Heard:
    return Heard(saver)


def entered(server: PracticeServer, key: str, former: str = "") -> EnteredConnection:
    connection = Connection(
        name="New", provider="simvoly", parameters={"domain": "www.new.com"},
        address=server.address("simvoly"),
    )  # fmt: skip
    return EnteredConnection(connection, key, None, former)


def test_a_test_says_how_many_contacts_there_are_and_saves_nothing(
    saver: ConnectionSaver, heard: Heard, server: PracticeServer, keys: MoodyStore, qtbot: QtBot,
    manager: ConnectionManager,
) -> None:  # fmt: skip
    saver.test(entered(server, server.key))
    qtbot.waitUntil(lambda: heard.tone is Tone.VERIFIED, timeout=WAIT_LIMIT_MS)
    assert heard.said[0] == "Testing the connection …"
    assert heard.said[-1].startswith("Connection works: ")
    assert " contacts. It answered in " in heard.said[-1]
    assert heard.written == []
    assert manager.named("New") is None
    assert keys.keys == {}


def test_what_was_tested_is_saved_and_its_key_is_read_back(
    saver: ConnectionSaver, heard: Heard, server: PracticeServer, keys: MoodyStore, qtbot: QtBot,
    manager: ConnectionManager,
) -> None:  # fmt: skip
    saver.save_tested(entered(server, server.key))
    qtbot.waitUntil(lambda: bool(heard.finished), timeout=WAIT_LIMIT_MS)
    assert server.world.log
    assert manager.named("New") == entered(server, "").connection
    assert keys.keys["New"] == server.key
    assert heard.finished == ["Saved. The key is stored in the keyring."]


def test_after_a_failed_test_nothing_is_written_until_the_user_says_so(
    saver: ConnectionSaver, heard: Heard, server: PracticeServer, keys: MoodyStore, qtbot: QtBot,
    manager: ConnectionManager,
) -> None:  # fmt: skip
    saver.save_tested(entered(server, "wrong"))
    qtbot.waitUntil(lambda: bool(heard.ways), timeout=WAIT_LIMIT_MS)
    assert heard.said[-1].startswith("Not saved: the test failed. ")
    assert list(heard.ways) == ["Save without testing"]
    assert manager.named("New") is None
    assert keys.keys == {}
    heard.ways["Save without testing"]()
    qtbot.waitUntil(lambda: bool(heard.finished), timeout=WAIT_LIMIT_MS)
    assert manager.named("New") is not None
    assert keys.keys["New"] == "wrong"


def test_a_test_that_cannot_begin_offers_the_same(
    saver: ConnectionSaver, heard: Heard, server: PracticeServer, manager: ConnectionManager
) -> None:
    unknown = msgspec.structs.replace(entered(server, "k").connection, provider="unheard-of")
    saver.save_tested(EnteredConnection(unknown, "k"))
    assert "unheard-of" in heard.said[-1]
    assert list(heard.ways) == ["Save without testing"]
    assert manager.named("New") is None


def test_a_cancelled_test_is_not_followed_by_a_save(
    saver: ConnectionSaver, heard: Heard, server: PracticeServer, keys: MoodyStore, qtbot: QtBot,
    manager: ConnectionManager,
) -> None:  # fmt: skip
    keys.keys["New"] = server.key
    manager.put(entered(server, "").connection, key=server.key)
    keys.may_answer.clear()
    saver.save_tested(entered(server, "", former="New"))
    qtbot.waitUntil(keys.was_asked.is_set, timeout=WAIT_LIMIT_MS)
    assert saver.is_running
    saver.cancel()
    assert not saver.is_running
    keys.may_answer.set()
    saver.test(entered(server, server.key))
    qtbot.waitUntil(lambda: heard.tone is Tone.VERIFIED, timeout=WAIT_LIMIT_MS)
    assert heard.written == []
    assert heard.finished == []


def test_a_stored_key_is_not_sent_to_another_host_by_a_test(
    saver: ConnectionSaver, heard: Heard, server: PracticeServer, keys: MoodyStore,
    manager: ConnectionManager,
) -> None:  # fmt: skip
    shop = Connection(name="Shop", provider="simvoly", parameters={"domain": "www.acme.com"})
    manager.put(shop)
    keys.keys["Shop"] = "shop-key"
    moved = msgspec.structs.replace(shop, address=server.address("simvoly"))
    for begin in (saver.test, saver.save_tested):
        begin(EnteredConnection(moved, former="Shop"))
        assert "The saved key belongs to www.acme.com." in heard.said[-1]
        assert not saver.is_running
    assert not server.world.log
    heard.ways["Save without testing"]()
    assert heard.said[-1].startswith("Not saved. Enter the API key.")
    assert manager.named("Shop") == shop


def test_a_keyring_that_fails_can_be_tried_again_or_done_without(
    saver: ConnectionSaver, heard: Heard, server: PracticeServer, keys: MoodyStore, qtbot: QtBot
) -> None:
    keys.trouble = errors.KeyringLocked("locked")
    saver.save(entered(server, server.key))
    qtbot.waitUntil(lambda: bool(heard.ways), timeout=WAIT_LIMIT_MS)
    assert list(heard.ways) == ["Keep for this session", "Try again"]
    assert len(heard.written) == 1
    keys.trouble = None
    heard.ways["Try again"]()
    qtbot.waitUntil(lambda: bool(heard.finished), timeout=WAIT_LIMIT_MS)
    assert keys.keys["New"] == server.key
    assert len(heard.written) == 1


def test_no_repr_of_what_was_entered_contains_a_secret(
    manager: ConnectionManager, server: PracticeServer
) -> None:
    key, password = "c4nary-key", "c4nary-password"
    whole = EnteredConnection(entered(server, "").connection, key, password)
    steps = keyring_steps(manager, "Old", "New", key=key, password=password)
    for each in (whole, partial(print, whole), *steps):
        told = f"{each!r} {each}"
        assert key not in told
        assert password not in told
    assert "New" in repr(whole)


@pytest.mark.parametrize("code", [429, 503])
def test_a_test_asks_once_and_says_what_was_answered(
    saver: ConnectionSaver, heard: Heard, server: PracticeServer, qtbot: QtBot, code: int
) -> None:
    server.add_fault(kind="status", code=code, times=5)
    saver.save_tested(entered(server, server.key))
    qtbot.waitUntil(lambda: bool(heard.ways), timeout=WAIT_LIMIT_MS)
    assert len(server.world.log) == 1


def test_a_test_of_a_port_at_which_nothing_listens_says_what_to_check(
    saver: ConnectionSaver, heard: Heard, server: PracticeServer, qtbot: QtBot
) -> None:
    with socket.socket() as bound:
        # As long as it is bound, no other program can listen there.
        bound.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{bound.getsockname()[1]}"
        there = msgspec.structs.replace(entered(server, "").connection, address=address)
        saver.save_tested(EnteredConnection(there, "key"))
        qtbot.waitUntil(lambda: bool(heard.ways), timeout=WAIT_LIMIT_MS)
    assert "refused the connection on that port (Connection refused)" in heard.said[-1]
    assert "Check host and port in the connection." in heard.said[-1]


def test_a_sample_connection_is_not_written_to_the_file(
    saver: ConnectionSaver, heard: Heard, server: PracticeServer, manager: ConnectionManager
) -> None:
    sample = entered(server, "").connection
    manager.add_temporary(sample, server.key)
    renamed = msgspec.structs.replace(sample, name="Mine")
    for each in (sample, renamed):
        saver.save(EnteredConnection(each, former="New"))
        assert heard.said[-1].startswith("Not saved. Sample connection: ")
    assert manager.items == (sample,)
    assert not manager.file.exists()
    with pytest.raises(LockedSample):
        manager.remove("New")
