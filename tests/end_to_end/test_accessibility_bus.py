"""The whole job through the accessibility bus, on a real window of the real program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
SESSION = """
set -u
export XDG_RUNTIME_DIR=$(mktemp -d) HOME=$(mktemp -d)
chmod 700 "$XDG_RUNTIME_DIR"
started=()
trap 'kill "${started[@]}" 2>/dev/null; wait' EXIT
exec 3>"$HOME/display"
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp >/dev/null 2>&1 & started+=($!)
for _ in $(seq 600); do [ -s "$HOME/display" ] && break; sleep 0.1; done
export DISPLAY=:$(cat "$HOME/display")
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 & started+=($!)
QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 "$1" -m contact_editor --practice &
started+=($!)
"$2" "$3"
"""
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is a matter of Linux"),
]


def test_the_main_job_is_done_over_the_bus() -> None:
    missing = [name for name in ("Xvfb", "dbus-run-session") if shutil.which(name) is None]
    assert not missing, f"not installed: {missing}; scripts/set-up test installs them"
    steps = str(ROOT / "tests/end_to_end/accessibility_steps.py")
    done = subprocess.run(
        [
            "dbus-run-session",
            "--",
            "bash",
            "-c",
            SESSION,
            "-",
            sys.executable,
            SYSTEM_PYTHON,
            steps,
        ],
        cwd=ROOT,
        # The system's Python is not to see the packages of this one.
        env={k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QT_"))},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("Saved and verified")
    assert "2 of 2 changes stored" in done.stdout
