"""Messages about the data folder at the start."""

from __future__ import annotations

from pathlib import Path

from contact_editor.translation import tr
from contact_editor.viewmodels.messages.message import Message, Tone, translatable


@translatable
def folder_message(folder: Path, problem: str, *, hangs: bool, host: str) -> Message | None:
    """Report what can't be stored or which other window may be open; None if all is well.

    `hangs`: a window of this machine has the folder open and does not answer. `host`: the machine
    whose lock was replaced.
    """
    parts = []
    if problem:
        text = tr(
            "{folder} can't be written to ({reason}). You can work, but connections, settings, "
            "unsaved changes and the log are lost when the program ends. To keep them, make "
            "the folder writable or free some space, then start again."
        )
        parts.append(text.format(folder=folder, reason=problem))
    if hangs:
        parts.append(
            tr(
                "Contact Editor is already open and does not answer. This is a second window; "
                "close the other one before you save here."
            )
        )
    if host:
        text = tr(
            "Contact Editor was last open on {host} and was not closed there. If it is still "
            "open on that computer, close it there first."
        )
        parts.append(text.format(host=host))
    return Message("\n".join(parts), Tone.CAUTION) if parts else None
