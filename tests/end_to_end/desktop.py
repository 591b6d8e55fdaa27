"""A desktop of its own for a real program: a bus, an X server, a window manager, accessibility."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
"""It has pyatspi, and is not to see the packages of this one."""
PROGRAMS = ("Xvfb", "openbox", "setxkbmap", "xdotool", "dbus-run-session", "gdbus")
TIME_LIMIT_S = 300
WIDTH, HEIGHT = 1366, 768
# Standard input is a pipe from the test: once that is over, however it ended, all that it started
# is. A function in the background would be a shell of its own, and what it started outlive it.
_SESSION = f"""
set -u
{{ read -r; kill -TERM 0; }} <&0 >/dev/null 2>&1 &
exec </dev/null
export HOME=$(mktemp -d)
export XDG_RUNTIME_DIR=$HOME/run XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache
export GSETTINGS_BACKEND=memory
mkdir -m 700 "$XDG_RUNTIME_DIR"
started=()
trap 'kill "${{started[@]}}" 2>/dev/null; wait "${{started[@]}}"; rm -rf "$HOME"' EXIT
start() {{ "$@" >&2 & started+=($!); }}
start_quietly() {{ "$@" >/dev/null 2>&1 & started+=($!); }}
quietly() {{ "$@" >/dev/null 2>&1; }}
until_it_works() {{ for _ in $(seq 600); do quietly "$@" && return; sleep 0.1; done; }}
mkfifo "$HOME/display"
exec 3<>"$HOME/display"
start_quietly Xvfb -displayfd 3 -screen 0 {WIDTH}x{HEIGHT}x24 -noreset -nolisten tcp
read -r number <&3
export DISPLAY=:$number
start_quietly openbox
until_it_works xdotool get_desktop
start_quietly /usr/libexec/at-spi-bus-launcher --launch-immediately
accessibility_bus() {{
    gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
        --method org.a11y.Bus.GetAddress | sed -n "s/^('\\(.*\\)',)$/\\1/p" | grep .
}}
until_it_works accessibility_bus
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
"""


def run_on_desktop(script: str, *, programs: tuple[str, ...] = (), **environment: str) -> str:
    """Run a Bash script on a desktop; return what it prints.

    In it, `$PYTHON` is the Python with this program, and `start COMMAND` runs something beside it,
    whose output goes to standard error.
    """
    if not sys.platform.startswith("linux"):
        pytest.skip("X11 and AT-SPI are a matter of Linux")
    missing = [name for name in (*PROGRAMS, *programs) if shutil.which(name) is None]
    assert not missing, f"not installed: {missing}; scripts/set-up test installs them"
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QT_"))}
    pythons = {"PYTHON": sys.executable, "SYSTEM_PYTHON": SYSTEM_PYTHON}
    reading, held = os.pipe()
    try:
        done = subprocess.run(
            ["dbus-run-session", "--", "bash", "-c", _SESSION + script],
            cwd=ROOT,
            env=inherited | pythons | environment,
            stdin=reading,
            capture_output=True,
            text=True,
            timeout=TIME_LIMIT_S,
            start_new_session=True,
            check=False,
        )
    finally:
        os.close(reading)
        os.close(held)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
