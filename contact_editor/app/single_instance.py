"""Another start of the program hands its contact to the window that is already open."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, QStandardPaths, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

HAND_OVER_TIMEOUT_MS = 500
"""Milliseconds; a window that does not answer by then does not hold up a new one."""
_MAX_MESSAGE_BYTES = 10_000
"""Bytes of a request; a contact is a short text."""
_MAX_NAME_CHARS = 90
"""Bytes of a socket's path; the system takes a hundred or so."""


class SingleInstance(QObject):
    """Listens for other starts on the same data folder, by the same person."""

    open_requested = Signal(str, str, str)
    """The name of a connection, or nothing; what was typed for a contact; its ticket."""

    def __init__(self, data_folder: Path) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = _name(data_folder)
        if not self._server.listen(name):
            # What a killed program left behind; a living one has been asked before.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        # Not through a lambda: it would hold this object, which then went with its last socket,
        # from within that socket's own destruction.
        socket.readyRead.connect(self._read)

    def _read(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        if socket.bytesAvailable() > _MAX_MESSAGE_BYTES:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        try:
            connection, contact, ticket = json.loads(bytes(socket.readLine().data()))
        except (ValueError, TypeError, RecursionError):
            socket.abort()
            return
        socket.write(b"opened\n")
        socket.flush()
        self.open_requested.emit(str(connection), str(contact), str(ticket))


def hand_over(
    data_folder: Path, connection: str, contact: str, ticket: str = "",
    timeout_ms: int = HAND_OVER_TIMEOUT_MS,
) -> bool:  # fmt: skip
    """Hand a contact over to the window open on this data folder; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(data_folder))
    if not socket.waitForConnected(min(timeout_ms, HAND_OVER_TIMEOUT_MS)):
        return False
    socket.write(json.dumps([connection, contact, ticket]).encode() + b"\n")
    answered = socket.waitForReadyRead(timeout_ms)
    taken = answered and bytes(socket.readLine().data()) == b"opened\n"
    socket.abort()
    return taken


def _name(data_folder: Path) -> str:
    """Return the socket's place: within the folder, which is the user's own.

    By default Qt puts it where other people of the machine could put theirs first.
    """
    folder = data_folder.resolve()
    # Not hashlib: it brings OpenSSL along, 4 MB that the window does not need.
    data = str(folder).encode("utf-8", "surrogateescape")
    sha = QCryptographicHash.hash(data, QCryptographicHash.Algorithm.Sha256)
    digest = bytes(sha.toHex().data()).decode()[:16]
    if sys.platform == "win32":
        return f"contact-editor-{digest}"
    within = folder / "window.socket"
    if len(str(within).encode("utf-8", "surrogateescape")) <= _MAX_NAME_CHARS:
        return str(within)
    runtime = QStandardPaths.StandardLocation.RuntimeLocation
    return f"{QStandardPaths.writableLocation(runtime)}/contact-editor-{digest}"
