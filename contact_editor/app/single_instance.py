"""Hands over the contact of another start to the window that is already open."""

from __future__ import annotations

import enum
import json
import sys
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, QStandardPaths, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

HAND_OVER_TIMEOUT_MS = 500
"""Milliseconds; if the open window does not answer by then, a new one opens."""
_MAX_MESSAGE_BYTES = 10_000
"""Bytes of a request; a contact is a short text."""
_MAX_NAME_CHARS = 90
"""Bytes of a socket's path; systems accept about a hundred."""


class HandOver(enum.Enum):
    """Result of handing over to another window."""

    ACCEPTED = enum.auto()
    NO_ANSWER = enum.auto()  # a window listens, but does not answer in time
    NOT_LISTENING = enum.auto()  # no window, or one that is still starting or already closing


class SingleInstance(QObject):
    """Listens for other starts by the same user on the same data folder."""

    open_requested = Signal(str, str, str)
    """The name of a connection, or nothing; the search text; the ticket."""

    def __init__(self, data_folder: Path) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = _name(data_folder)
        if not self._server.listen(name):
            # The socket of a killed program; a running one was contacted before.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        # Not a lambda: it would hold a reference to this object, which would then be deleted
        # during the destruction of its last socket.
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
) -> HandOver:  # fmt: skip
    """Hand over a contact to the window that is open on this data folder."""
    socket = QLocalSocket()
    socket.connectToServer(_name(data_folder))
    if not socket.waitForConnected(min(timeout_ms, HAND_OVER_TIMEOUT_MS)):
        return HandOver.NOT_LISTENING
    socket.write(json.dumps([connection, contact, ticket]).encode() + b"\n")
    answered = socket.waitForReadyRead(timeout_ms)
    taken = answered and bytes(socket.readLine().data()) == b"opened\n"
    socket.abort()
    return HandOver.ACCEPTED if taken else HandOver.NO_ANSWER


def _name(data_folder: Path) -> str:
    """Return the path of the socket: inside the folder, which belongs to the user.

    Qt's default is a folder in which other users of the machine could create it first.
    """
    folder = data_folder.resolve()
    # Not hashlib, which loads OpenSSL: 4 MB that the window does not need.
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
