"""A key that is typed, pasted and deleted is told to no listener on the accessibility bus."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.desktop import run_on_desktop

TYPED, PASTED, PLAIN = "qjzk-canary-typed", "xvwy-canary-pasted", "plain words"
CLIPBOARD = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.clipboard().setText(sys.argv[1])
app.exec()
"""
SCRIPT = """
# All that passes on the bus, also what pyatspi does not hand on.
dbus-monitor --address "$(accessibility_bus)" >"$LOG" 2>&1 & started+=($!)
start env QT_LINUX_ACCESSIBILITY_ALWAYS_ON=0 "$PYTHON" -c "$CLIPBOARD" "$PASTED"
start "$PYTHON" -m contact_editor
"$SYSTEM_PYTHON" tests/end_to_end/secret_steps.py "$TYPED" "$PASTED" "$PLAIN"
"""


@pytest.mark.slow
def test_a_screen_reader_learns_that_it_is_a_password_and_how_long_and_nothing_more(
    tmp_path: Path,
) -> None:
    log = tmp_path / "bus.log"
    printed = run_on_desktop(
        SCRIPT, programs=("dbus-monitor",), TYPED=TYPED, PASTED=PASTED, PLAIN=PLAIN,
        CLIPBOARD=CLIPBOARD, LOG=str(log),
    )  # fmt: skip
    assert "dots only: True" in printed
    assert printed.endswith("heard in clear: nothing\n")
    passed = log.read_text("utf-8", "replace")
    # What is not secret is there: everything was seen.
    assert 'string "w"' in passed
    assert "canary" not in passed
    for letter in "qjzkxvy":
        assert f'string "{letter}"' not in passed
