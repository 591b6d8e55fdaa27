"""No byte of a contact is readable in the data folder, after a session with crashes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from contact_editor.practice.server import PracticeServer
from tests.canary import Canary
from tests.fakes.secret_service import needs_keyring, secret_service
from tests.waiting import WAIT_LIMIT_S

ROOT = Path(__file__).parents[2]
TYPED = {
    "Name": "Zaphod Beeblebrox-Canary",
    "City": "Betelgeuse-Canary",
    "Note": "Heart-of-Gold canary note",
    "Email": "zaphod.canary@galaxy.example",
}
OF_THE_CONTACT = ("john@doe.com", "John Doe", "1 Example Street", "+123456789")
pytestmark = [
    pytest.mark.slow,
    needs_keyring,
]


class Session:
    """Starts of the program, each killed; the folder is left as the crash leaves it."""

    def __init__(self, folder: Path, server: PracticeServer, bus: str) -> None:
        self.folder, self._server, self._bus = folder, server, bus

    def run(self, step: str, *more: str) -> None:
        """Do something with the contact until the program says so, and kill it then."""
        # Whatever SQLite or Qt put into temporary files has to be found as well.
        temporary = self.folder / "tmp"
        temporary.mkdir(exist_ok=True)
        places = {name: str(temporary) for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP")}
        command = [sys.executable, "-m", "tests.end_to_end.journal_steps", step, str(self.folder)]
        with subprocess.Popen(
            [*command, self._server.key, "123", *more], cwd=ROOT, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True,
            env={
                **os.environ, **places, "QT_QPA_PLATFORM": "offscreen",
                "DBUS_SESSION_BUS_ADDRESS": self._bus,
            },
        ) as running:  # fmt: skip
            assert running.stdout is not None
            assert running.stdout.readline() == "done\n"
            running.kill()
            running.wait(WAIT_LIMIT_S)

    def files(self) -> set[str]:
        """The kinds of files that are there."""
        names = (file.name for file in (self.folder / "journal").iterdir())
        kinds = ("-wal.aside", ".db.aside", "-wal", "-shm", ".db")
        return {next((kind for kind in kinds if kind in name), name) for name in names}

    def damage(self) -> None:
        """Lose the log of writes and change the database, as a bad disk does."""
        for log in (self.folder / "journal").glob("*.db-*"):
            log.unlink()
        (file,) = (self.folder / "journal").glob("*.db")
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 0xFF
        file.write_bytes(content)

    def readable(self) -> list[str]:
        """What of the contact or the key can be read in the folder, and where."""
        secrets = (*TYPED.values(), *OF_THE_CONTACT, self._server.key)
        return [place for secret in secrets for place in Canary(secret).found_below(self.folder)]


def test_nothing_of_a_contact_is_readable_after_a_session_with_crashes(
    folder: Path, server: PracticeServer
) -> None:
    with secret_service() as bus:
        session = Session(folder, server, bus)
        # Edited and killed: the changes are in the log of writes, not yet in the database.
        session.run("edit", *(f"{name}={text}" for name, text in TYPED.items()))
        assert {".db", "-wal"} <= session.files()
        assert session.readable() == []
        # Saved and killed, and started again over it.
        session.run("save and stay", *(f"{name}={text}" for name, text in TYPED.items()))
        assert server.world.contact("simvoly", 123)["name"] == TYPED["Name"]
        assert session.readable() == []
        # Damaged and put aside, with what could be read of it in a new one.
        session.damage()
        session.run("edit", "City=Magrathea-Canary")
        assert ".db.aside" in session.files()
        assert session.readable() == []
    assert Canary("Magrathea-Canary").found_below(folder) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_it_would_be_seen(folder: Path, server: PracticeServer, encoding: str) -> None:
    (folder / "journal").mkdir()
    planted = folder / "journal" / "0-0.db.aside-1"
    planted.write_bytes(b"\0\1" + TYPED["Note"].encode(encoding) + b"\2")
    assert Session(folder, server, "").readable()
