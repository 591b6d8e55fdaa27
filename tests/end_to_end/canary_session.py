"""A whole session with every failure, run as a program of its own; all that leaves it is kept.

The secrets come over standard input: neither this program's arguments nor its environment may
hold them. What was said, copied and raised is written into a folder, to be searched by another.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import secretstorage
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from contact_editor.app.window.exchange.copy_actions import COPYING
from contact_editor.practice.server import PracticeServer
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.services.contacts.api import retry as patience
from contact_editor.services.http.transport import Response
from contact_editor.ui.help.support_page import SaveDialog, SupportPage
from contact_editor.ui.inspector.request_view import RequestView
from tests.canary import forms
from tests.end_to_end.driver import Driver
from tests.fakes.certificates import Authority
from tests.fakes.peers import Peer, responding

NOTO = ("notocat", "con_D6zCfeVDaAAT-b9dl9SIE")
NOTO_EMAIL = "noto@example.org"


class Session:
    """One window in use, and everything that a person or another program could see of it."""

    def __init__(self, folder: Path, out: Path, secrets: dict[str, str]) -> None:
        self.out, self.secrets = out, secrets
        self.said: list[str] = []
        self.server = PracticeServer(key=secrets["key"])
        self.server.start()
        self.server.world.edit(*NOTO, {"unsub_token": secrets["token"]})
        for table in self.server.connections():
            put_connection(folder / "connections.toml", Connection(**table))
        self.window = Driver(QApplication([]), folder, connection="Practice Notocat")
        self.window.app.workspace.message_changed.connect(
            lambda message: self.said.append(repr(message))
        )

    def keep(self, name: str) -> None:
        """Keeps what is to be seen now: on the screen, on the clipboard, in every exception."""
        top = self.window.app.window
        texts = [label.text() for label in top.findChildren(QLabel)]
        # The line into which the key is being typed is the one place where it has to be.
        texts += [each.text() for each in top.findChildren(QLineEdit) if each.echoMode().value == 0]
        texts += [each.toPlainText() for each in top.findChildren(QPlainTextEdit)]
        raised = [text for each in gc.get_objects() for text in _told_by(each)]
        copied = QGuiApplication.clipboard().text()
        everything = "\n".join((*texts, copied, *self.said, *raised))
        (self.out / f"{name}.txt").write_text(everything, "utf-8", "surrogatepass")

    def fails(self, name: str, address: str = "", **changed: Any) -> None:
        """Finds a contact over a connection of that name, and keeps what comes instead."""
        connection = Connection(
            name=name, provider="notocat", address=address,
            parameters={"newsletter": self.server.newsletter}, **changed,
        )  # fmt: skip
        manager = self.window.app.manager
        manager.put(connection, key=self.secrets["key"])
        manager.keep_key(name, self.secrets["key"])
        manager.proxy_passwords.keep(name, self.secrets["password"])
        self.window.use(name)
        self.again(name)

    def again(self, name: str) -> None:
        self.window.find(NOTO_EMAIL)
        self.window.until(lambda: self.window.said and not self.window.app.workspace.busy)
        print(f"{name}: {self.window.said}")
        self.keep(name)

    def copied(self, name: str) -> None:
        self.keep(f"{name}, copied")


def main_job(session: Session) -> None:
    """The key into the real keyring, a contact read, reviewed, saved, taken back."""
    window, sheet = session.window, session.window.app.loaded_controller.message_actions.key_sheet
    window.find(NOTO_EMAIL)
    window.until(sheet.isVisible)
    QTest.keyClicks(window.line("API key", sheet), session.secrets["key"])
    session.keep("key typed")
    window.press("Store in keyring", sheet)
    window.until(lambda: window.app.workspace.contact is not None and not window.app.workspace.busy)
    window.app.loaded_controller.page.show_side(True)
    window.write("Name", "Noto the Second")
    window.review()
    # Its request is made again when it changes.
    window.see_review()
    request = next(each for each in window.app.window.findChildren(RequestView) if each.isVisible())
    request.disclosure.click()
    request.forms.setCurrentIndex(1)
    window.press("Copy", request)
    assert "curl" in QGuiApplication.clipboard().text()
    session.copied("curl")
    window.ctrl_s()
    window.until(lambda: "Saved" in window.said)
    session.keep("saved")
    # A second look would take the fault that is meant for what is found next.
    window.until(lambda: not window.contact.under_way)
    window.app.window.actions_by_name["copy_receipt"].trigger()
    session.copied("receipt")
    for name in COPYING:
        window.app.window.actions_by_name[name].trigger()
        session.copied(name)


def refusals(session: Session) -> None:
    """Everything that a provider can say instead, with the secrets repeated in it."""
    session.window.use("Practice Notocat")
    for code in (400, 401, 403, 404, 409, 422, 429, 500):
        for number, text in enumerate(_repeated(session.secrets)):
            session.server.add_fault("status", code=code, message=text, retry_after=99)
            session.again(f"{code}, {number}")
    kinds: tuple[Any, ...] = (
        *("success_false", "html", "huge", "deep", "not_json", "empty", "cut_off", "drop_before"),
    )
    for kind in kinds:
        # Those that are worth another try get none that goes well.
        session.server.add_fault(kind, times=4)
        session.again(kind)
        session.server.world.faults.clear()
    session.server.add_fault("redirect", location=f"/login?key={session.secrets['key']}")
    session.again("redirect")


def ways(session: Session) -> None:
    """Everything that can be wrong on the way to a provider."""
    session.fails("nobody", "https://nobody.invalid")
    session.fails("refused", "https://127.0.0.1:1")
    session.fails("proxy gone", "https://a.example", proxy="http://127.0.0.1:1", proxy_user="clerk")
    with Peer(responding(407)) as proxy:
        session.fails("proxy", "https://a.example", proxy=proxy.address, proxy_user="clerk")
    folder = session.out / "authority"
    folder.mkdir()
    with Peer(responding(200), Authority(folder).self_signed()) as peer:
        session.fails("self-signed", peer.address)
    session.fails("certificates", "https://a.example", certificates=str(session.out / "none.pem"))


def keyrings(session: Session) -> None:
    """A keyring that is locked and cannot prompt, and one that is gone."""
    session.window.use("Practice Notocat")
    credentials = session.window.app.manager._credentials
    with secretstorage.dbus_init() as bus:
        secretstorage.get_default_collection(bus).lock()
    credentials._drop_cached("Practice Notocat")
    session.again("locked")
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"
    session.again("no bus")


def crashes(session: Session) -> None:
    """Exceptions that hold the secrets, in the window and in pieces of work."""
    window, secrets = session.window, session.secrets

    def fail() -> None:
        raise RuntimeError(f"{secrets['key']} for {NOTO_EMAIL}", secrets["token"])

    def fail_deeper() -> None:
        try:
            fail()
        except RuntimeError as error:
            raise KeyError(secrets["password"], json.dumps(secrets)) from error

    crashed: list[str] = []
    window.app.crash_reporter.crashes.crashed.connect(crashed.append)
    for number, failing in enumerate((fail, fail_deeper)):
        QTimer.singleShot(0, failing)
        # Not `until`: what a slot raises within a wait of QTest ends the process.
        while len(crashed) <= number or "unexpected error" not in window.said:
            QApplication.processEvents()
        window.press("Copy details")
        # Exceptions of this session's own making know what they were given.
        (session.out / f"crash {number}.txt").write_text(QGuiApplication.clipboard().text())
        window.escape()


def help_pages(session: Session) -> None:
    """The check of a good and of a bad connection, and the support file of each."""
    for name in ("Practice Notocat", "proxy"):
        session.window.use(name)
        QTest.keyClick(session.window.app.window, Qt.Key.Key_F9)
        support = session.window.app.loaded_controller.support
        assert support is not None
        session.window.until(partial(getattr, support.diagnostics_run, "is_complete"))
        session.keep(f"doctor of {name}")
        support.make_file()
        session.window.until(partial(_has_log, support.sheet))
        chosen = session.out / f"support of {name}.txt"
        with patch.object(SaveDialog, "ask", return_value=chosen):
            session.window.press("Save…", support.sheet)
            session.window.until(chosen.exists)
        session.keep(f"support of {name}, shown")
        session.window.escape()


def _has_log(sheet: SupportPage) -> bool:
    return "# Log" in sheet.text()


def main(folder: str, out: str) -> None:
    secrets = json.loads(sys.stdin.readline())
    patience.RETRY_DELAYS_S = (0.0, 0.0, 0.0)
    session = Session(Path(folder), Path(out), secrets)
    for part in STEPS:
        part(session)
        print(f"done: {part.__name__}")
    for name in ("cmdline", "environ"):
        (session.out / name).write_bytes(Path(f"/proc/{os.getpid()}/{name}").read_bytes())
    session.window.close()
    session.server.stop()
    sys.stdout.flush()
    os._exit(0)


def _repeated(secrets: dict[str, str]) -> Iterator[str]:
    """Yield a provider's words that repeat the secrets, each time in other forms."""
    known = [dict(forms(secret)) for secret in secrets.values()]
    for name in ("UTF-8", "URL", "base64 at 0", "repr"):
        yield " and ".join(each[name].decode() for each in known)


def _told_by(value: Any) -> Iterator[str]:
    """Yield what an exception, or an object of the program, says of itself."""
    # By the type: a weak reference may have nothing left to ask.
    if issubclass(type(value), BaseException):
        yield from (repr(value), str(value), repr(vars(value)))
        return
    house = type(value).__module__
    is_ours = house.startswith("contact_editor.") and ".practice." not in house
    # What a provider answers is its own, until it is known which of it is sensitive.
    # A window that is closed cannot be asked any more, and shows only its type.
    if is_ours and not isinstance(value, Response | QObject):
        yield repr(value)


STEPS: tuple[Callable[[Session], None], ...] = (
    *(main_job, ways, refusals, help_pages, keyrings, crashes),
)

if __name__ == "__main__":
    main(*sys.argv[1:])
