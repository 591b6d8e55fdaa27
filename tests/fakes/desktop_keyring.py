"""A screen and a bus of their own, with a real gnome-keyring whose prompts are real."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

from tests.waiting import WAIT_LIMIT_S

PASSWORD = "sesame"
PROGRAMS = ("setpriv", "Xvfb", "xdotool", "dbus-daemon", "gnome-keyring-daemon")
_SERVICES = Path("/usr/share/dbus-1/services")
_KEYRING = "org.freedesktop.secrets.service"
_PROMPTER = "org.gnome.keyring.SystemPrompter.service"
# Also where the test is killed, nothing that it started outlives it.
_WITH_TEST = ("setpriv", "--pdeathsig", "TERM", "--")
_CONFIG = """<busconfig>
<type>session</type><listen>unix:dir={home}</listen><auth>EXTERNAL</auth>
<servicedir>{home}/services</servicedir>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>"""


def missing_parts() -> list[str]:
    parts = [name for name in PROGRAMS if shutil.which(name) is None]
    return parts if (_SERVICES / _PROMPTER).exists() else [*parts, _PROMPTER]


class DesktopKeyring:
    """The keyring of a desktop that a test can lock, answer and kill."""

    def __init__(self, surroundings: dict[str, str]) -> None:
        self.address = surroundings["DBUS_SESSION_BUS_ADDRESS"]
        self._surroundings = surroundings
        self._daemon: subprocess.Popen[str] | None = None

    def start(self, password: str = "") -> None:
        """Starts the keyring, unlocked where its password is given; returns when it answers."""
        how = ["--unlock"] if password else ["--start"]
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--components=secrets", *how],
            env=self._surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(password)
        self._daemon.stdin.close()
        self._wait_for_name()

    def kill(self) -> None:
        """Ends the keyring in the midst of what it does."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait(WAIT_LIMIT_S)
            self._daemon = None
            if "DISPLAY" in self._surroundings:
                self._until(lambda windows: not windows)

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Keeps the keyring from doing anything, for a while."""
        assert self._daemon is not None
        self._daemon.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._daemon.send_signal(signal.SIGCONT)

    def lock(self) -> None:
        import secretstorage

        with closing(secretstorage.dbus_init()) as bus:
            secretstorage.get_default_collection(bus).lock()

    def see_prompt(self) -> str:
        """Waits until a prompt is on the screen; return its window."""
        return self._until(bool)[0]

    def answer(self, password: str = PASSWORD) -> None:
        """Types a password into the prompt, and Enter, until it is gone."""
        self._press("ctrl+a", *password, "Return")

    def dismiss(self) -> None:
        """Presses Escape in the prompt until it is gone."""
        self._press("Escape")

    def _press(self, *keys: str) -> None:
        self.see_prompt()
        # It may be on the screen before it listens. The next one may get the same number.
        self._until(lambda windows: not windows, *keys)

    def _until(self, condition: Callable[[list[str]], bool], *keys: str) -> list[str]:
        """Waits until the windows of prompts are as they should be; return them."""
        begun = time.monotonic()
        while time.monotonic() - begun < WAIT_LIMIT_S:
            windows = self._xdotool("search", "--onlyvisible", "--class", "gcr-prompter").split()
            if condition(windows):
                return windows
            if keys:
                self._xdotool("windowfocus", windows[0], "key", "--delay", "1", *keys)
        raise AssertionError("the prompt did not come, or did not go")

    def _xdotool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words],
            env=self._surroundings,
            capture_output=True,
            text=True,
            timeout=WAIT_LIMIT_S,
            check=False,
        ).stdout

    def _wait_for_name(self) -> None:
        from jeepney import MatchRule
        from jeepney.io.blocking import open_dbus_connection

        rule = MatchRule(type="signal", member="NameOwnerChanged")
        rule.add_arg_condition(0, "org.freedesktop.secrets")
        with open_dbus_connection(self.address) as bus, bus.filter(rule) as taken:
            bus.bus_proxy.AddMatch(rule)
            if not bus.bus_proxy.NameHasOwner("org.freedesktop.secrets")[0]:
                bus.recv_until_filtered(taken, timeout=WAIT_LIMIT_S)


@contextmanager
def desktop_keyring(
    *, has_screen: bool = True, is_revived: bool = False
) -> Iterator[DesktopKeyring]:
    """Yield a keyring, unlocked; `is_revived` if the bus restarts one that died."""
    # Sockets stand in it, and their paths have to be short.
    with tempfile.TemporaryDirectory(prefix="keyring-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        (home / "run").mkdir(mode=0o700)
        (home / "services").mkdir()
        for name in (_PROMPTER, *([_KEYRING] if is_revived else [])):
            shutil.copy(_SERVICES / name, home / "services")
        (home / "bus.conf").write_text(_CONFIG.format(home=home))
        with ExitStack() as running:
            surroundings = _surroundings(home)
            if has_screen:
                surroundings |= running.enter_context(_screen())
            surroundings |= running.enter_context(_bus(home, surroundings))
            keyring = DesktopKeyring(surroundings)
            running.callback(keyring.kill)
            keyring.start(PASSWORD)
            yield keyring


def _surroundings(home: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": f"{home}/run",
        # No other prompter may answer on this bus.
        "GSETTINGS_BACKEND": "memory",
        "NO_AT_BRIDGE": "1",
    }


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    reading, writing = os.pipe()
    # It would restart whenever a look at it ends, and miss what happens meanwhile.
    how = ["-noreset", "-nolisten", "tcp", "-screen", "0", "1280x1024x24"]
    command = ["Xvfb", "-displayfd", str(writing), *how]
    with _running(command, pass_fds=(writing,), stdout=subprocess.DEVNULL):
        os.close(writing)
        with open(reading) as told:
            yield {"DISPLAY": f":{told.readline().strip()}"}


@contextmanager
def _bus(home: Path, surroundings: dict[str, str]) -> Iterator[dict[str, str]]:
    command = ["dbus-daemon", f"--config-file={home}/bus.conf", "--nofork", "--print-address"]
    with _running(command, env=surroundings, stdout=subprocess.PIPE, text=True) as bus:
        yield {"DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}


@contextmanager
def _running(command: list[str], **how: Any) -> Iterator[Any]:
    with subprocess.Popen([*_WITH_TEST, *command], stderr=subprocess.DEVNULL, **how) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(WAIT_LIMIT_S)
