"""A key that is typed, pasted and deleted is told to no listener on the accessibility bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STEPS = ROOT / "tests/end_to_end/secret_steps.py"
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-run-session", "dbus-monitor", "gdbus")
TYPED, PASTED, PLAIN = "qjzk-canary-typed", "xvwy-canary-pasted", "plain words"
CLIPBOARD = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.clipboard().setText(sys.argv[1])
app.exec()
"""
SESSION = """
set -u
export XDG_RUNTIME_DIR=$(mktemp -d) HOME=$(mktemp -d)
export XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache GSETTINGS_BACKEND=memory
chmod 700 "$XDG_RUNTIME_DIR"
started=()
trap 'kill "${started[@]}" 2>/dev/null; wait' EXIT
exec 3>"$HOME/display"
Xvfb -displayfd 3 -screen 0 1366x768x24 -noreset -nolisten tcp >/dev/null 2>&1 & started+=($!)
for _ in $(seq 600); do [ -s "$HOME/display" ] && break; sleep 0.1; done
export DISPLAY=:$(cat "$HOME/display")
openbox >/dev/null 2>&1 & started+=($!)
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 & started+=($!)
bus() {
    gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
        --method org.a11y.Bus.GetAddress 2>/dev/null | sed -n "s/^('\\(.*\\)',)$/\\1/p"
}
for _ in $(seq 600); do [ -n "$(bus)" ] && break; sleep 0.1; done
# All that passes on the bus, also what pyatspi does not hand on.
dbus-monitor --address "$(bus)" >"$LOG" 2>&1 & started+=($!)
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
QT_LINUX_ACCESSIBILITY_ALWAYS_ON=0 "$1" -c "$CLIPBOARD" "$PASTED" & started+=($!)
"$1" -m contact_editor & started+=($!)
"$SYSTEM_PYTHON" "$2" "$TYPED" "$PASTED" "$PLAIN"
"""
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is a matter of Linux"),
]


def test_a_screen_reader_learns_that_it_is_a_password_and_how_long_and_nothing_more(
    tmp_path: Path,
) -> None:
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    assert not missing, f"not installed: {missing}; scripts/set-up test installs them"
    log = tmp_path / "bus.log"
    told = {"TYPED": TYPED, "PASTED": PASTED, "PLAIN": PLAIN, "CLIPBOARD": CLIPBOARD}
    # The system's Python is not to see the packages of this one.
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QT_"))}
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", SESSION, "-", sys.executable, str(STEPS)],
        cwd=ROOT,
        env=kept | told | {"SYSTEM_PYTHON": SYSTEM_PYTHON, "LOG": str(log)},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "dots only: True" in done.stdout
    assert done.stdout.endswith("heard in clear: nothing\n")
    passed = log.read_text("utf-8", "replace")
    # What is not secret is there: everything was seen.
    assert 'string "w"' in passed
    assert "canary" not in passed
    for letter in "qjzkxvy":
        assert f'string "{letter}"' not in passed
