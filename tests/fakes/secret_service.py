"""A bus of its own with a real, unlocked gnome-keyring on it, for as long as a test needs it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.waiting import WAIT_LIMIT_S

ROOT = Path(__file__).parents[2]

PROGRAMS = ("dbus-run-session", "dbus-send", "gnome-keyring-daemon")

# The keyring is asked for by name only once it has taken it: a call before that would make the
# bus start another one, which is locked.
_SCRIPT = """
echo "$DBUS_SESSION_BUS_ADDRESS"
printf 'password\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
for attempt in $(seq 6000); do
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets |
        grep -q 'boolean true' && echo ready && break
done
cat >/dev/null
"""


def missing_programs() -> list[str]:
    return [name for name in PROGRAMS if shutil.which(name) is None]


# They are installed with what the tests need: on Linux nothing is skipped there.
needs_keyring = pytest.mark.skipif(
    sys.platform != "linux" or bool(missing_programs()),
    reason=f"not here: {', '.join(missing_programs()) or 'Secret Service'}",
)


@contextmanager
def secret_service() -> Iterator[str]:
    """Yield the address of the bus."""
    # Sockets stand in it, and their paths have to be short.
    with tempfile.TemporaryDirectory(prefix="keyring-", ignore_cleanup_errors=True) as home:
        Path(home, "run").mkdir(mode=0o700)
        surroundings = {"HOME": home, "XDG_RUNTIME_DIR": f"{home}/run", "PATH": os.environ["PATH"]}
        with subprocess.Popen(
            ["dbus-run-session", "--", "sh", "-c", _SCRIPT],
            env=surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as session:
            assert session.stdin is not None
            assert session.stdout is not None
            try:
                address = session.stdout.readline().strip()
                assert session.stdout.readline() == "ready\n", "gnome-keyring did not come up"
                yield address
            finally:
                session.stdin.close()
                session.wait(WAIT_LIMIT_S)


def in_session(home: Path, *steps: list[str]) -> str:
    """Run commands one after another with an unlocked keyring; return what they print."""
    said = ""
    with secret_service() as address:
        for step in steps:
            done = subprocess.run(
                step,
                cwd=ROOT,
                env={
                    **os.environ,
                    "QT_QPA_PLATFORM": "offscreen",
                    "DBUS_SESSION_BUS_ADDRESS": address,
                    "HOME": str(home),
                    "XDG_DATA_HOME": str(home / "data"),
                },
                capture_output=True,
                text=True,
                timeout=WAIT_LIMIT_S,
                check=False,
            )
            assert done.returncode == 0, done.stdout + done.stderr
            said += done.stdout
    return said
