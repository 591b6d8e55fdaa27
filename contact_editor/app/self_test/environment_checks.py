"""Self-test of the environment: certificates, keyring, HTTP."""

from __future__ import annotations

import argparse
import importlib
import secrets
import socket
import ssl
import sys
import tempfile
import threading
from pathlib import Path

import truststore
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from contact_editor.app.application import App
from contact_editor.app.data_folder import DataFolder
from contact_editor.app.self_test.outcome import PartFailed
from contact_editor.resources import resource
from contact_editor.services import errors
from contact_editor.services.credentials.keyring_store import KeyringStore
from contact_editor.services.daemon_threads import DaemonWorker
from contact_editor.services.journal.database import open_database
from contact_editor.services.journal.status import JournalDamaged
from contact_editor.viewmodels.contact.window_view import WindowView

TIMEOUT_S = 15.0
"""Seconds per part: a keyring prompt would not be answered."""
HOST = "127.0.0.1"

_AUTHORITIES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where Linux systems store the authorities that they trust."""

_KEYRING_PARTS = {
    "linux": ("secretstorage", "jeepney"),
    "win32": ("win32ctypes.pywin32",),
    "darwin": ("keyring.backends.macOS.api",),
}
"""Modules that access keyrings; without them, none would be found without any explanation."""


def certificates() -> str:
    """Connect to itself with TLS: rejected without a trusted authority, accepted with one."""
    authorities = _authorities()
    try:
        _shake_hands(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    except ssl.SSLCertVerificationError:
        pass
    else:
        raise PartFailed("a certificate without a trusted authority was accepted")
    trusting = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trusting.load_verify_locations(str(resource("self_test", "authority.pem")))
    version = _shake_hands(trusting)
    return f"{authorities}; {version}: the unknown is rejected, the known accepted"


def _authorities() -> str:
    if sys.platform != "linux":
        return "the system's own authorities"
    for place in _AUTHORITIES:
        if Path(place).is_file():
            count = Path(place).read_text("utf-8", "replace").count("BEGIN CERTIFICATE")
            return f"{count} authorities in {place}"
    raise PartFailed("this system trusts no authority: install the package ca-certificates")


def _shake_hands(context: ssl.SSLContext) -> str:
    """Connect to a server on this machine; return the TLS version."""
    with socket.create_server((HOST, 0)) as listening:
        server = threading.Thread(target=_answer, args=(listening,), daemon=True)
        server.start()
        address = listening.getsockname()
        with (
            socket.create_connection(address, TIMEOUT_S) as plain,
            context.wrap_socket(plain, server_hostname=HOST) as sealed,
        ):
            if sealed.recv(5) != b"hello":
                raise PartFailed("TLS does not transmit what was sent")
            return str(sealed.version())


def _answer(listening: socket.socket) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(str(resource("self_test", "server.pem")))
    plain, _ = listening.accept()
    try:
        with context.wrap_socket(plain, server_side=True) as sealed:
            sealed.sendall(b"hello")
    except OSError:
        # The other side closed the connection, as it must without a trusted authority.
        plain.close()


def keyring() -> str:
    """Store a made-up key, read it back and remove it, if there is a keyring."""
    for module in _KEYRING_PARTS.get(sys.platform, ()):
        importlib.import_module(module)
    store = KeyringStore()
    worker = DaemonWorker("keyring of the self-test")
    try:
        name: str = worker.submit(store.name).result(TIMEOUT_S)
    except errors.KeyringMissing:
        return "none found; keys are kept until the program ends"
    try:
        worker.submit(lambda: _round_trip(store)).result(TIMEOUT_S)
    except TimeoutError:
        return f"{name}; it waits for the user, so nothing was stored"
    except errors.KeyringLocked:
        return f"{name}; it is locked, so nothing was stored"
    return f"{name}; a made-up key was stored, read back and removed"


def _round_trip(store: KeyringStore) -> None:
    connection, key = f"self-test {secrets.token_hex(4)}", secrets.token_hex(16)
    store.put(connection, key)
    try:
        if store.get(connection) != key:
            raise PartFailed("the keyring returned something other than what was stored")
    finally:
        store.remove(connection)
    if store.get(connection) is not None:
        raise PartFailed("the keyring still has what was removed")


def practice(qt: QApplication, options: argparse.Namespace) -> str:
    """Find a contact on the practice server with the whole program, off-screen."""
    options = argparse.Namespace(
        **{**vars(options), "practice": True, "connection": "", "contact": "john@doe.com"}
    )
    with tempfile.TemporaryDirectory(prefix="contact-editor-self-test-") as folder:
        options.data_dir = Path(folder)
        app = App(qt, options, DataFolder(options.data_dir))
        app.load()
        try:
            _wait_for_contact(app)
            return f"{app.contact.title} was found and shown"
        finally:
            app.close()


def _wait_for_contact(app: App) -> None:
    waiting = QEventLoop()
    app.workspace.view_changed.connect(waiting.quit)
    QTimer.singleShot(round(TIMEOUT_S * 1000), waiting.quit)
    if app.workspace.view is not WindowView.CONTACT:
        waiting.exec()
    if app.workspace.view is not WindowView.CONTACT:
        said = app.loaded_controller.message_actions.bar.plain_text
        raise PartFailed(f"no contact came from the practice server: {said}")


def journal() -> str:
    """Write to an encrypted journal, and search for the text in its file."""
    key, note = secrets.token_bytes(32), f"self-test {secrets.token_hex(8)}"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "journal.db")
        database = open_database(path, key)
        database.execute("CREATE TABLE self_test (note TEXT)")
        database.execute("INSERT INTO self_test VALUES (?)", (note,))
        database.close()
        if note.encode() in b"".join(file.read_bytes() for file in Path(folder).iterdir()):
            raise PartFailed("the journal is not encrypted")
        again = open_database(path, key)
        found = again.execute("SELECT note FROM self_test").fetchone()
        again.close()
        if found != (note,):
            raise PartFailed("what was written to the journal cannot be read")
        try:
            open_database(path, secrets.token_bytes(32)).close()
        except JournalDamaged:
            return "an encrypted database was written and read; another key does not open it"
    raise PartFailed("the journal opens with any key")
