"""Whatever a server answers is said in words, nothing that was typed is lost, and work goes on."""

from __future__ import annotations

import contextlib
import json
import socket
import sys
import zlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLabel

from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.services.contacts.api import retry as patience
from contact_editor.services.http import transport
from contact_editor.ui.main_window.unsaved_dialog import UnsavedChangesDialog
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.fakes.peers import Handler, Peer, responding, sending
from tests.fuzz.mutations import holds_unseen

MB = 1024 * 1024
MOST_MEMORY = 300 * MB
"""Bytes above what the program has when it is idle."""
JOHN: dict[str, Any] = {
    "id": 123, "email": "john@doe.com", "name": "John Doe", "phone": "+123456789", "note": "",
    "subscribed": True, "subscriberLists": [0], "tags": ["vip"], "createdOn": 1573240303,
    "properties": [{"name": "lead_status", "value": "contacted"}],
}  # fmt: skip
HEAD = b"HTTP/1.1 200 Said\r\ncontent-type: application/json\r\nconnection: close\r\n"


def told(body: Any) -> Handler:
    """Answers with this JSON, or with these bytes."""
    return responding(200, body if isinstance(body, bytes) else json.dumps(body).encode())


def streaming(size: int | None, *, announced: bool = False) -> Handler:
    """Send so many bytes of JSON, or continue until the client leaves."""

    def handler(peer: Peer, client: socket.socket) -> None:
        peer.read(client)
        length = f"content-length: {size}\r\n".encode() if announced else b""
        client.sendall(HEAD + length + b'\r\n{"id": 123, "name": "')
        piece, sent = b"x" * 65_536, 0
        while size is None or sent < size:
            client.sendall(piece)
            sent += len(piece)

    return handler


@cache
def _archive() -> bytes:
    """Compress 100 MB of spaces, a megabyte at a time."""
    packer = zlib.compressobj(level=1, wbits=31)
    return b"".join([*(packer.compress(b" " * MB) for _ in range(100)), packer.flush()])


def sending_archive(peer: Peer, client: socket.socket) -> None:
    told(_archive())(peer, client)


def trickling(peer: Peer, client: socket.socket) -> None:
    """Sends a space at a time, often enough to be no silence, until the client leaves."""
    peer.read(client)
    client.sendall(HEAD + b"\r\n")
    client.settimeout(0.02)
    while True:
        client.sendall(b" ")
        with contextlib.suppress(TimeoutError):
            if not client.recv(1):
                return


class Hostile:
    """Does to a read of the contact, or to a write, what it is told to; knows no lists."""

    def __init__(self) -> None:
        self.read: Handler = told(JOHN)
        self.write: Handler = told(JOHN)
        self.read_after_write: Handler | None = None
        self.written: list[Any] = []
        self.address = ""

    def start_again(self) -> None:
        """Know nothing of what was written, and answer reads as at first."""
        self.written.clear()
        self.read, self.read_after_write = told(JOHN), None

    def __call__(self, peer: Peer, client: socket.socket) -> None:
        asked = client.recv(200, socket.MSG_PEEK)
        if b" /subscriber-lists" in asked:
            told([])(peer, client)
        else:
            (self._take if asked.startswith(b"PUT") else self._read)(peer, client)

    def _read(self, peer: Peer, client: socket.socket) -> None:
        (self.read_after_write or self.read if self.written else self.read)(peer, client)

    def _take(self, peer: Peer, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            self.write(peer, client)
        self.written.append(json.loads(peer.asked[-1].partition(b"\r\n\r\n")[2]))


@pytest.fixture
def hostile() -> Iterator[Hostile]:
    hostile = Hostile()
    with Peer(hostile) as peer:
        hostile.address = peer.address
        yield hostile


@pytest.fixture
def john(
    qapp: QApplication, tmp_path: Path, hostile: Hostile, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Driver]:
    """Yield the window with John Doe open, and his name being edited."""
    monkeypatch.setattr(patience, "RETRY_DELAYS_S", (0.01, 0.01, 0.01))
    connection = Connection(
        "Hostile", "simvoly", address=hostile.address, parameters={"domain": "hostile.example"}
    )
    put_connection(tmp_path / "connections.toml", connection)
    window = Driver(qapp, tmp_path, connection="Hostile")
    window.app.manager.keep_key("Hostile", "the-key-of-john")
    window.open("123")
    window.until(lambda: "subscriber-lists" in window.app.workspace.session.lookup_names)
    window.write("Name", "Johnny")
    yield window
    window.close()


def _read_again(window: Driver) -> str:
    """Reads the contact again; return what the window then says."""
    window.app.workspace.refresh()
    window.until(lambda: not window.app.workspace.busy)
    return window.said


def _edit_again(window: Driver, hostile: Hostile) -> None:
    """Bring John back as he was at first, with his name being edited."""
    hostile.start_again()
    assert "unexpected error" not in _read_again(window)
    window.write("Name", "Johnny")
    _edits_stay(window)


def _edits_stay(window: Driver) -> None:
    assert window.line("Name").text() == "Johnny"
    assert [change.after for change in window.contact.editing.changes()] == ["Johnny"]


REFUSED = {
    "120 MB, announced": (streaming(120 * MB, announced=True), "more data than a contact can have"),
    "120 MB": (streaming(120 * MB), "more data than a contact can have"),
    "without end": (streaming(None), "more data than a contact can have"),
    "200,000 levels": (told(b"[" * 200_000), "more data than a contact can have"),
    "200,000 levels of objects": (told(b'{"a":' * 200_000), "more data than a contact can have"),
    "a number of a megabyte": (
        told(b'{"id": %s}' % (b"9" * MB)),
        "more data than a contact can have",
    ),
    "cut off": (told(json.dumps(JOHN).encode()[:90]), "breaks off"),
    "ended early": (sending(HEAD + b'content-length: 900\r\n\r\n{"id": 123,'), "lost"),
    "NaN": (told(b'{"id": 123, "score": NaN}'), "NaN"),
    "one key twice": (told(b'{"id": 123, "id": 124}'), "same key twice"),
    "a bare control character": (told(b'{"id": 123, "name": "a\x00b"}'), "control character"),
    "no UTF-8": (told(b'{"id": 123, "name": "\xff"}'), "UTF-8"),
    "an empty answer": (told(b""), "unusable answer"),
    "an empty list": (told([]), "unusable answer"),
    "somebody else": (told({**JOHN, "id": 124}), "unusable answer"),
    "an id beyond 64 bits": (told({**JOHN, "id": 2**64 + 123}), "unusable answer"),
    "an id of another type": (told({**JOHN, "id": "0123"}), "unusable answer"),
    "a broken archive": (told(b"\x1f\x8bbroken"), "a compressed answer that is broken"),
    "a small archive of 100 MB": (sending_archive, "more data than"),
    "a web page": (responding(200, b"<html>", content_type="text/html"), "a web page"),
    "a refusal in HTML": (responding(403, b'{"message": "<b>no</b>\\u202e\\u0007"}'), "<b>no</b>"),
}


def test_a_hostile_answer_is_refused_in_words_and_the_next_try_works(
    john: Driver, hostile: Hostile
) -> None:
    for number, (what, (handler, words)) in enumerate(REFUSED.items()):
        hostile.read = handler
        said = _read_again(john)
        assert words in said, (what, said)
        assert "unexpected error" not in said, what
        _edits_stay(john)
        phone = f"+2{number}"
        hostile.read = told({**JOHN, "phone": phone})
        assert _read_again(john) == "", what
        assert john.line("Phone").text() == phone, what
        _edits_stay(john)


def test_a_trickle_ends_with_the_whole_time_for_an_answer(
    john: Driver, hostile: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "TOTAL_TIMEOUT_S", 0.3)
    hostile.read = trickling
    assert "did not answer in time" in _read_again(john)
    _edits_stay(john)
    monkeypatch.setattr(transport, "TOTAL_TIMEOUT_S", 20.0)
    hostile.read = told(JOHN)
    assert _read_again(john) == ""


def test_a_write_that_is_answered_so_is_looked_at_and_not_repeated(
    john: Driver, hostile: Hostile
) -> None:
    for what in ("120 MB", "200,000 levels", "NaN", "an empty answer"):
        _edit_again(john, hostile)
        hostile.write = REFUSED[what][0]
        assert _saved_as(john, hostile, {**JOHN, "name": "Johnny"}, what)


def _saved_as(john: Driver, hostile: Hostile, after: dict[str, Any], what: str) -> dict[str, Any]:
    """Save, with these reads after the write; return the body of the only write."""
    john.review()
    hostile.read_after_write = told(after)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and hostile.written and john.said)
    assert john.said.startswith("Saved and verified"), (what, john.said)
    (body,) = hostile.written
    written: dict[str, Any] = body
    return written


def _deep(levels: int) -> Any:
    return [_deep(levels - 1)] if levels else "down here"


_WIDE = 2**80
ODD: dict[str, dict[str, Any]] = {
    "objects": {key: {"x": [None, {"y": key}]} for key in JOHN if key not in ("id", "name")},
    "numbers": {key: -_WIDE for key in JOHN if key not in ("id", "name")},
    "yes": {key: True for key in JOHN if key not in ("id", "name")},
    "texts": {key: "<b>\u202e\x00\x1b[2J\n" for key in JOHN if key not in ("id", "name")},
    "lists": {key: [1, "1", True, None, [], {}] for key in JOHN if key not in ("id", "name")},
    "wide numbers": {"createdOn": _WIDE, "subscriberLists": [_WIDE], "new": int("9" * 600)},
    "pairs": {"properties": [{"name": "a", "value": _WIDE}, {"name": "a", "value": 1}]},
    "unknown keys": {"<i>x</i>\u202e\x07": "&amp;", "": {"": ""}, "[*]": "%n", "deep": _deep(90)},
}


def test_odd_values_are_shown_and_go_back_as_they_came(john: Driver, hostile: Hostile) -> None:
    for what, values in ODD.items():
        _edit_again(john, hostile)
        odd = {**JOHN, **values}
        hostile.read = told(odd)
        assert "unexpected" not in _read_again(john), what
        _edits_stay(john)
        after = {**odd, "name": "Johnny"}
        hostile.write = told(after)
        body = _saved_as(john, hostile, after, what)
        assert body == {key: after[key] for key in body}, what
        assert body["name"] == "Johnny", what
        assert body.keys() <= JOHN.keys(), (what, "an unknown key is not sent")


NAMES = {
    "<img src='http://127.0.0.1:9/x.png'>": "<img src='http://127.0.0.1:9/x.png'>",
    "<b>John</b> & Co": "<b>John</b> & Co",
    "\u202eeoD nhoJ\u202c": "‹U+202E›eoD nhoJ‹U+202C›",
    "a\x00b\x1b[2J\nc": "a␀b␛[2J⏎c",
}


def test_a_name_is_shown_as_it_is_and_with_signs_for_what_could_not_be_seen(
    john: Driver, hostile: Hostile
) -> None:
    john.contact.editing.revert_all()
    for name, signs in NAMES.items():
        hostile.read = told({**JOHN, "name": name, "tags": [name], "new": name})
        assert _read_again(john) == ""
        # Once as the title and once as a tag, at the least.
        shown = [each for each in _labels(john) if signs in each.text().replace("\u200b", "")]
        assert len(shown) >= 2, name
        for label in _labels(john):
            plain = label.textFormat() is Qt.TextFormat.PlainText
            assert plain or "<" not in label.text()
            assert not holds_unseen(label.text().replace("\n", "").replace("\u200b", ""))
            assert "<img" not in label.toolTip()
        assert not holds_unseen(john.app.window.windowTitle())
        assert john.line("Name").text() == name


def test_the_question_before_leaving_shows_a_name_as_it_is(
    john: Driver, hostile: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile.read = told({**JOHN, "name": "<img src='file://evil.example/x.png'>\x07"})
    john.contact.editing.revert_all()
    john.open("123")
    john.until(lambda: "<img" in john.contact.title)
    john.write("Phone", "+2")
    asked: list[UnsavedChangesDialog] = []

    def ask(box: UnsavedChangesDialog) -> None:
        asked.append(box)

    monkeypatch.setattr(UnsavedChangesDialog, "exec", ask)
    # It is asked only if the journal does not keep the changes for the next start.
    john.app.loaded_controller.closing_guard.keeps_unsaved = lambda: False
    leaving = QCloseEvent()
    john.app.window.closeEvent(leaving)
    assert not leaving.isAccepted()
    (box,) = asked
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert "<img src='file://evil.example/x.png'>␇" in box.text()


def _labels(window: Driver) -> list[QLabel]:
    return [label for label in window.app.window.findChildren(QLabel) if label.isVisible()]


NUMBERED = [{"name": str(number), "value": number} for number in range(20_000)]
BIG = {
    "120 MB": REFUSED["120 MB"][0],
    "200,000 levels": REFUSED["200,000 levels"][0],
    "the longest note": told({**JOHN, "note": "x" * 1_000_000}),
    "the longest unknown text": told({**JOHN, "new": "x" * 1_000_000}),
    "escapes": told(json.dumps({**JOHN, "note": "\n" * 500_000}).encode()),
    "the most values": told({**JOHN, "new": [1] * 90_000}),
    "the most tags": told({**JOHN, "tags": [str(number) for number in range(90_000)]}),
    "the most keys": told({**JOHN, **{f"new {number}": number for number in range(40_000)}}),
    "the most properties": told({**JOHN, "properties": NUMBERED}),
}


@pytest.mark.skipif(sys.platform != "linux", reason="memory is watched through /proc")
def test_a_big_answer_takes_little_memory_and_leaves_what_was_typed(
    john: Driver, hostile: Hostile
) -> None:
    for what, handler in BIG.items():
        snapshot, before = john.contact.editing.snapshot, _memory_from_now_on()
        hostile.read = handler
        john.app.workspace.refresh()
        john.until(lambda: not john.app.workspace.busy)
        assert (john.contact.editing.snapshot is snapshot) is (what in REFUSED), what
        assert _most_memory() - before < MOST_MEMORY, what
        _edits_stay(john)
        if what == "the most keys":
            john.until(lambda: john.seen("… and 39900 more"))
        hostile.read = told(JOHN)
        assert _read_again(john) == "", what


def _memory_from_now_on() -> int:
    """Begins to watch the most that the program has at once; return what it has now."""
    Path("/proc/self/clear_refs").write_text("5")
    return _memory("VmRSS")


def _most_memory() -> int:
    return _memory("VmHWM")


def _memory(name: str) -> int:
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) * 1024 for line in status.splitlines() if name in line)
