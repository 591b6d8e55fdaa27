"""Messages about unexpected errors."""

from __future__ import annotations

from contact_editor.translation import tr
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone, translatable


@translatable
def crash_message(kind: str, *, saving: bool) -> Message:
    """Return the message for an unexpected error and its consequences for the user."""
    parts = [
        tr("An unexpected error occurred ({kind}). Your changes are still here."),
        tr("It is not known whether it was saved. Refresh the contact before you save again.")
        if saving
        else tr("If it happens again, copy the details for your support team."),
    ]
    return Message(" ".join(parts).format(kind=kind), Tone.ERROR, (MessageAction.COPY_DETAILS,))


@translatable
def log_message(reason: str) -> Message:
    """Return the message that the log cannot be written."""
    text = tr("The log can't be written ({reason}). Everything else keeps working.")
    return Message(text.format(reason=reason), Tone.CAUTION)


def startup_error_text(kind: str) -> tuple[str, str]:
    """Return why the program could not start: a summary, and what to do."""
    return (
        tr("Contact Editor could not start ({kind}).").format(kind=kind),
        tr(
            "Nothing was sent and nothing was changed. Start it again; if that does not help, "
            "copy the details for your support team."
        ),
    )
