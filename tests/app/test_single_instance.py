"""Another start hands its contact over, and nothing that comes through the door does harm."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from contact_editor.app import single_instance as running_instance
from contact_editor.app import startup as starting
from contact_editor.app.data_folder import DataFolder
from contact_editor.app.single_instance import HandOver, SingleInstance, hand_over
from tests.waiting import WAIT_LIMIT_MS, WAIT_LIMIT_S

START = """
import sys
from pathlib import Path
from contact_editor.app.single_instance import hand_over
print(hand_over(Path(sys.argv[1]), *sys.argv[2:], timeout_ms=60_000).name)
"""
LIVE = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from contact_editor.app.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
print(instance._server.fullServerName(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def instance(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path)
    yield instance
    instance.close()


@pytest.fixture
def asked(instance: SingleInstance) -> list[tuple[str, ...]]:
    heard: list[tuple[str, ...]] = []
    instance.open_requested.connect(lambda *asked: heard.append(asked))
    return heard


def _knock(qtbot: QtBot, folder: Path, sent: bytes) -> bytes:
    """Send bytes to the listener; return its answer, once there is one or it has closed."""
    socket = QLocalSocket()
    socket.connectToServer(running_instance._name(folder))
    assert socket.waitForConnected(WAIT_LIMIT_MS)
    socket.write(sent)
    qtbot.waitUntil(
        lambda: (
            socket.bytesAvailable() > 0
            or socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
        ),
        timeout=WAIT_LIMIT_MS,
    )
    answer = bytes(socket.readAll().data())
    socket.abort()
    return answer


@pytest.mark.parametrize(
    ("connection", "contact"), [("Acme", "17"), ("", ""), ("Ü “x”\n", "o'neil@a.example, 🔑")]
)
def test_a_second_start_hands_its_contact_over(
    qtbot: QtBot,
    asked: list[tuple[str, ...]],
    tmp_path: Path,
    connection: str,
    contact: str,
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", START, str(tmp_path), connection, contact, "T-4821"],
        stdout=subprocess.PIPE,
        text=True,
    ) as start:
        qtbot.waitUntil(lambda: bool(asked), timeout=WAIT_LIMIT_MS)
        assert start.communicate(timeout=WAIT_LIMIT_S)[0] == "ACCEPTED\n"
    assert asked == [(connection, contact, "T-4821")]


def test_with_no_other_start_there_is_nobody_to_hand_over_to(qapp: object, tmp_path: Path) -> None:
    assert hand_over(tmp_path, "Acme", "17") is HandOver.NOT_LISTENING


def test_another_data_folder_is_another_program(
    asked: list[tuple[str, ...]], tmp_path: Path
) -> None:
    assert hand_over(tmp_path / "other", "Acme", "17") is HandOver.NOT_LISTENING
    assert asked == []


def test_a_window_that_hangs_does_not_hold_up_a_new_one(
    instance: SingleInstance, tmp_path: Path
) -> None:
    # Its event loop does not turn while we wait for its answer here.
    assert hand_over(tmp_path, "Acme", "17", timeout_ms=50) is HandOver.NO_ANSWER


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe ends with its process there")
def test_what_a_killed_program_left_behind_does_not_block(qtbot: QtBot, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIVE, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=WAIT_LIMIT_S,
        check=False,
    )
    socket = Path(done.stdout.strip())
    assert socket.exists(), done.stderr
    assert hand_over(tmp_path, "Acme", "17") is HandOver.NOT_LISTENING
    instance = SingleInstance(tmp_path)
    heard: list[str] = []
    instance.open_requested.connect(lambda connection, contact, _: heard.append(contact))
    assert _knock(qtbot, tmp_path, b'["Acme", "17", ""]\n') == b"opened\n"
    assert heard == ["17"]
    instance.close()
    assert not socket.exists()


@pytest.mark.parametrize(
    "garbage",
    [
        b"\n",
        b"GET / HTTP/1.1\r\n",
        b"\xff\xfe\n",
        b"null\n",
        b"[]\n",
        b'["one"]\n',
        b'["one", "two"]\n',
        b'["one", "two", "three", "four"]\n',
        b"[" * 9_000 + b"\n",
        b"9" * 9_000 + b"\n",
        b"x" * 50_000,
        b'["Acme", "' + b"x" * 3_000_000 + b'"]\n',
    ],
    ids=lambda garbage: repr(garbage[:12]),
)
def test_garbage_is_shown_the_door_and_the_next_is_served(
    qtbot: QtBot, asked: list[tuple[str, ...]], tmp_path: Path, garbage: bytes
) -> None:
    assert _knock(qtbot, tmp_path, garbage) == b""
    assert asked == []
    assert _knock(qtbot, tmp_path, json.dumps(["Acme", "17", ""]).encode() + b"\n") == b"opened\n"
    assert asked == [("Acme", "17", "")]


def test_a_caller_that_says_nothing_keeps_nobody_else_waiting(
    qtbot: QtBot, asked: list[tuple[str, ...]], tmp_path: Path
) -> None:
    silent = QLocalSocket()
    silent.connectToServer(running_instance._name(tmp_path))
    assert silent.waitForConnected(WAIT_LIMIT_MS)
    assert _knock(qtbot, tmp_path, b'["Acme", "17", ""]\n') == b"opened\n"
    silent.abort()


def test_each_folder_has_a_door_of_its_own_within_it(tmp_path: Path) -> None:
    folder = tmp_path / "x"
    own = running_instance._name(folder)
    assert own == running_instance._name(folder / "y" / "..")
    assert own != running_instance._name(tmp_path)
    assert own == str(folder / "window.socket") or len(str(folder)) > 70


def test_a_folder_with_a_long_name_has_its_door_where_nobody_else_can_put_one(
    tmp_path: Path,
) -> None:
    own = running_instance._name(tmp_path / ("long" * 30))
    assert own.startswith(os.environ["XDG_RUNTIME_DIR"])


@pytest.mark.parametrize("output", ["None", "os.fdopen(there, 'w')"])
def test_the_process_ends_whatever_holds_a_thread_and_whoever_reads_what_it_prints(
    tmp_path: Path, output: str
) -> None:
    code = f"""
import os, sys, threading
here, there = os.pipe()
os.close(here)
sys.stdout = {output}
if sys.stdout is not None:
    sys.stdout.write("the last word")
threading.Thread(target=threading.Event().wait).start()
from contact_editor.app.exit import exit_process
exit_process(3)
"""
    done = subprocess.run([sys.executable, "-c", code], timeout=WAIT_LIMIT_S, check=False)
    assert done.returncode == 3


@pytest.mark.skipif(sys.platform == "win32", reason="a window's door is a socket elsewhere")
def test_a_window_that_does_not_answer_does_not_hold_a_new_one_up_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(starting, "_ANSWER_TIMEOUT_S", 0.2)
    folder = DataFolder(tmp_path, is_open_here=True)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(running_instance._name(tmp_path))
        door.listen()
        assert starting.folder_unless_handed_over(lambda: folder, "", "17") is folder


def test_a_window_that_is_still_starting_is_waited_for(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(starting, "_ANSWER_TIMEOUT_S", 0.0)
    looks = iter([HandOver.NOT_LISTENING, HandOver.NOT_LISTENING, HandOver.ACCEPTED])
    monkeypatch.setattr(running_instance, "hand_over", lambda *_: next(looks))
    folder = DataFolder(tmp_path, is_open_here=True)
    assert starting.folder_unless_handed_over(lambda: folder, "", "17") is None


def test_a_window_that_closes_meanwhile_leaves_its_folder_to_the_new_one(
    qapp: object, tmp_path: Path
) -> None:
    free = DataFolder(tmp_path)
    states = iter([DataFolder(tmp_path, is_open_here=True), free])
    assert starting.folder_unless_handed_over(lambda: next(states), "", "17") is free
