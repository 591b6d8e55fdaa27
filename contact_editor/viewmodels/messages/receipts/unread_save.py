"""A save of unknown outcome whose contact could not be read again, and the message about it."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from contact_editor.model.draft import Change
from contact_editor.translation import listed, provider_text, tr
from contact_editor.viewmodels.messages.message import (
    Message,
    MessageAction,
    MessageRow,
    RowMark,
    Tone,
    translatable,
)
from contact_editor.viewmodels.messages.receipt_rows import value_rows

_LESS_NEEDED = (MessageAction.CHECK_CONNECTION, MessageAction.GO_BACK)


class UnreadSave(NamedTuple):
    """What is known about the save, and what was edited after it."""

    account: str
    contact_id: int | str | None
    title: str
    meant: tuple[Change, ...]
    """What was to be stored."""
    later: tuple[Change, ...]
    """The edits that were not part of the save."""
    failure: Message | None
    """Why the contact could not be read; None if the provider has no such contact."""

    @property
    def key(self) -> tuple[str, object]:
        """The account and the id, as of an open contact."""
        return self.account, self.contact_id


@translatable
def unread_save_message(unread: UnreadSave) -> Message:
    """Return why the save stays unknown, its values, and how to keep or end it."""
    failure = unread.failure.translated() if unread.failure is not None else _gone_message()
    fields = listed(list(dict.fromkeys(provider_text(each.field.label) for each in unread.meant)))
    text = tr("It is not known whether the last save of {name} ({fields}) was stored.")
    text = text.format(name=unread.title, fields=fields)
    actions = [action for action in failure.actions if action not in _LESS_NEEDED]
    actions.append(MessageAction.COPY_RECEIPT)
    if MessageAction.TRY_AGAIN not in failure.actions:
        # After what only fails for now, its outcome may still be read.
        actions.append(MessageAction.DISCARD_UNREAD)
    return replace(
        failure, text=f"{failure.text}\n{text}", actions=tuple(actions),
        rows=_rows(unread), mark=RowMark.UNKNOWN,
    )  # fmt: skip


def _rows(unread: UnreadSave) -> tuple[MessageRow, ...]:
    return (
        *value_rows(unread.meant, tr("to be stored: {meant}"), RowMark.UNKNOWN),
        *value_rows(unread.later, tr("typed later, not sent: {meant}"), RowMark.SKIPPED),
    )


def _gone_message() -> Message:
    return Message(tr("The contact is no longer there."), Tone.CAUTION)
