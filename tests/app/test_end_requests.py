"""A process that is asked to end does so in order: what was typed is kept, nothing is left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import WAIT_LIMIT_S

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

PROGRAM = """
import signal
# Whatever the tests run under: a shell without a terminal ignores SIGINT, and `nohup` SIGHUP.
signal.signal(signal.SIGINT, signal.default_int_handler)
for number in (signal.SIGHUP, signal.SIGTERM):
    signal.signal(number, signal.SIG_DFL)
from contact_editor.app import startup
from contact_editor.__main__ import main

real = startup.end_when_asked

def listens(qt, app):
    real(qt, app)
    close = app.close
    app.close = lambda: (close(), print("closed", flush=True))
    print("listens", flush=True)
    {then}

startup.end_when_asked = listens
raise SystemExit(main())
"""


def program(folder: Path, then: str, *arguments: str) -> subprocess.Popen[str]:
    running = subprocess.Popen(
        [sys.executable, "-c", PROGRAM.format(then=then), *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(folder)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "listens\n"
    return running


@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_sample_data_is_removed_when_the_process_is_asked_to_end(
    tmp_path: Path, number: str
) -> None:
    with program(tmp_path, "", "--practice") as running:
        assert list(tmp_path.glob("contact-editor-practice-*"))
        running.send_signal(getattr(signal, number))
        told, _ = running.communicate(timeout=WAIT_LIMIT_S)
    assert told == "closed\n"
    assert running.returncode == 0
    assert not list(tmp_path.iterdir())


def test_an_open_question_does_not_keep_the_process(tmp_path: Path) -> None:
    asks = (
        "from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QMessageBox; "
        "QTimer.singleShot(0, lambda: (print('asks', flush=True), QMessageBox(app.window).exec()))"
    )
    with program(tmp_path, asks, "--data-dir", str(tmp_path)) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "asks\n"
        running.terminate()
        told, _ = running.communicate(timeout=WAIT_LIMIT_S)
    assert told == "closed\n"
    assert running.returncode == 0


def test_a_window_that_hangs_is_ended_nevertheless(tmp_path: Path) -> None:
    hangs = (
        "import contact_editor.app.end_requests as requests; requests._MAX_END_S = 0.1; "
        "import time; from PySide6.QtCore import QTimer; "
        "QTimer.singleShot(0, lambda: (print('hangs', flush=True), time.sleep(3600)))"
    )
    with program(tmp_path, hangs, "--data-dir", str(tmp_path)) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "hangs\n"
        running.terminate()
        running.communicate(timeout=WAIT_LIMIT_S)
    assert running.returncode == 128 + signal.SIGTERM
