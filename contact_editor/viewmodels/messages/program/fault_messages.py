"""Messages about files that cannot be used, and connections that are not there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone, translatable


@translatable
def faults_message(first: Message | None, faults: tuple[str, ...]) -> Message:
    """Return a message, and after it which files cannot be used."""
    texts = [first.translated().text] if first else []
    if faults:
        said = QCoreApplication.translate(
            "MessageActions", "Some files could not be read and were left unchanged."
        )
        texts += [said, *faults]
    return Message("\n".join(texts), Tone.CAUTION)


@translatable
def unknown_connection_message(name: str, file: Path, blocked: Callable[[], str]) -> Message:
    """Return that the connection that was asked for is not in a file.

    `blocked` returns why none can be added; empty if one can.
    """
    words = QCoreApplication.translate(
        "MessageActions", "No connection is named “{name}” in {file}."
    )
    text = words.format(name=name, file=file)
    text = "\n".join(filter(None, (text, blocked())))
    return Message(text, Tone.ERROR, (MessageAction.CHANGE_CONNECTION,))
