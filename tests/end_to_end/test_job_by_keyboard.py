"""The whole job by keyboard alone, on a real window with a window manager, as desks are set up."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
STEPS = ROOT / "tests/end_to_end/keyboard_steps.py"
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = ("Xvfb", "openbox", "setxkbmap", "xdotool", "dbus-run-session", "ibus-daemon")
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
setxkbmap "$KEYBOARD"
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 & started+=($!)
if [ "$QT_IM_MODULE" = ibus ]; then
    memory=/usr/libexec/ibus-memconf
    ibus-daemon --xim --panel disable --config $memory >/dev/null 2>&1 & started+=($!)
    for _ in $(seq 600); do ibus engine hangul >/dev/null 2>&1 && break; sleep 0.1; done
fi
python=$1 steps=$2 writer=$3; shift 3
QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    "$python" -m contact_editor --practice "$@" & started+=($!)
"$SYSTEM_PYTHON" "$steps" "$writer" 1366 768
"""


class Desk(NamedTuple):
    """How a desk is set up."""

    name: str
    writer: str = "latin"
    keyboard: str = "us"
    environment: tuple[tuple[str, str], ...] = ()
    options: tuple[str, ...] = ()


DESKS = (
    Desk("plain"),
    Desk("scaled to 150 %", environment=(("QT_SCALE_FACTOR", "1.5"),)),
    Desk("font of 18 pt", environment=(("QT_FONT_DPI", "180"),)),
    Desk("right to left", options=("-reverse",)),
    Desk("ibus, Korean", "korean", environment=(("QT_IM_MODULE", "ibus"),)),
    Desk("Polish keyboard, AltGr", "polish", keyboard="pl"),
)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is a matter of Linux"),
]


@pytest.mark.parametrize("desk", DESKS, ids=[desk.name for desk in DESKS])
def test_the_job_is_done_without_a_mouse(desk: Desk) -> None:
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    assert not missing, f"not installed: {missing}; scripts/set-up test installs them"
    # The system's Python is not to see the packages of this one.
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QT_"))}
    settings = {"QT_IM_MODULE": "compose", "KEYBOARD": desk.keyboard} | dict(desk.environment)
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", SESSION, "-",
         sys.executable, str(STEPS), desk.writer, *desk.options],
        cwd=ROOT,
        env=kept | settings | {"SYSTEM_PYTHON": SYSTEM_PYTHON},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("Saved and verified")
    assert "2 of 2 changes stored" in done.stdout
    assert done.stdout.endswith("closed\n")
