"""Messages about the journal."""

from __future__ import annotations

from collections.abc import Sequence

from contact_editor.services.journal.draft_codec import StoredDraft
from contact_editor.services.journal.status import (
    JournalLoss,
    JournalState,
    JournalStatus,
    LockCause,
)
from contact_editor.translation import QT_TR_NOOP, listed, tr
from contact_editor.viewmodels.messages.message import (
    Message,
    MessageAction,
    RowMark,
    Tone,
    translatable,
)

_MAX_NAMED = 3
LOSSES = {
    JournalLoss.REMOVED: QT_TR_NOOP(
        "The journal of earlier changes is gone: its file in {folder} was removed while the "
        "program was closed. Unsaved changes of earlier sessions and the record of earlier "
        "saves are lost. A new journal was started."
    ),
    JournalLoss.LAST_WRITES: QT_TR_NOOP(
        "The end of the journal of earlier changes in {folder} was damaged: changes typed "
        "shortly before the program last ended may be missing. Compare restored changes with "
        "what you meant before you save them."
    ),
    JournalLoss.WRITTEN_AGAIN: QT_TR_NOOP(
        "The journal of earlier changes could not be used: {reason}. It was written again to "
        "{folder}, with everything in it."
    ),
}


@translatable
def status_message(status: JournalStatus) -> Message | None:
    """Return a message about the journal's status; None if there is no problem."""
    if status.state is JournalState.LOCKED:
        title = tr("The keyring is locked.")
        text = tr(
            "Your changes are in memory only: they are lost if the program ends. Unlock it to keep "
            "them."
        )
        return Message(
            text, Tone.CAUTION, (MessageAction.UNLOCK_KEYRING,), title=title, mark=RowMark.LOCKED
        )
    if status.state is JournalState.FAILING:
        text = tr(
            "Your changes can't be stored on this computer: {reason}. They are in memory only "
            "until that works again. Make sure that the folder {folder} can be written, and that "
            "its disk has room."
        ).format(reason=status.reason, folder=status.folder)
        return Message(text, Tone.ERROR, (MessageAction.RETRY_JOURNAL,))
    if status.state is JournalState.KEY_MISSING:
        text = tr(
            "Earlier changes can't be read: {reason}. Your changes are in memory only. If the key "
            "does not come back, start a new journal; the old one is moved aside."
        )
        return Message(
            text.format(reason=status.reason), Tone.ERROR, (MessageAction.START_JOURNAL,)
        )
    if status.dropped:
        text = tr(
            "Something could not be stored on this computer ({reason}): a draft or the record of a "
            "save may be missing at the next start. What else you change is stored."
        )
        return Message(text.format(reason=status.dropped), Tone.ERROR)
    if status.loss in LOSSES:
        text = tr(LOSSES[status.loss]).format(reason=status.put_aside, folder=status.folder)
        return Message(text, Tone.CAUTION)
    if status.put_aside:
        text = tr(
            "The journal of earlier changes could not be used: {reason}. It was moved aside, and "
            "{n} of its entries were recovered. A new journal was started.", "", status.salvaged,
        )  # fmt: skip
        return Message(text.format(reason=status.put_aside, n=status.salvaged), Tone.CAUTION)
    return None


def locked_text(cause: LockCause, connection: str) -> str:
    """Return what the keyring holds, or how its prompt ended; empty if it is not locked."""
    texts = {
        LockCause.LOCKED: tr(
            "It holds the API key of {name}, and the key to recent contacts and unsaved changes on "
            "this computer."
        ),
        LockCause.DISMISSED: tr(
            "You dismissed the keyring's prompt, so it stayed locked. Unlock asks once more."
        ),
        LockCause.TIMED_OUT: tr(
            "The keyring did not answer in time. Its prompt may be open behind this window: answer "
            "it, and unlock again."
        ),
        LockCause.REFUSED: tr(
            "The keyring refused to hand out the key. Unlock asks once more; your changes are in "
            "memory only until then."
        ),
    }
    return texts.get(cause, "").format(name=connection)


def asking_text() -> str:
    """Return the text that is shown while the keyring prompts."""
    return tr("Asking the keyring … a prompt may be open behind this window.")


def memory_note(status: JournalStatus, *, is_sample: bool) -> str:
    """Return the note next to the number of changes; empty if they are kept.

    `is_sample`: the contact is one of the sample data, which are new at each start.
    """
    if is_sample:
        return tr("sample contact: kept until you close the program")
    if status.is_on_disk or status.state is JournalState.OPENING:
        return ""
    return tr("unsaved changes are kept in memory only")


@translatable
def offer_message(offered: Sequence[StoredDraft]) -> Message:
    """Return the offer to restore drafts of an earlier session."""
    named = [
        tr("{name} ({n})").format(name=each.title, n=len(each.draft.edits))
        for each in offered[:_MAX_NAMED]
    ]
    if len(offered) > _MAX_NAMED:
        more = len(offered) - _MAX_NAMED
        named.append(tr("{n} more", "", more).format(n=more))
    text = tr("Unsaved changes from an earlier session: {names}. None of them was sent.")
    actions = (
        MessageAction.RESTORE_DRAFTS, MessageAction.COMPARE_DRAFTS, MessageAction.DISCARD_DRAFTS,
    )  # fmt: skip
    return Message(text.format(names=listed(named)), Tone.PLAIN, actions)


@translatable
def merged_message(stored: StoredDraft) -> Message:
    """Return that an earlier draft was applied to its contact, which was open already."""
    count = len(stored.draft.edits)
    text = tr(
        "{n} unsaved changes of {name} from before are in the form again. None was sent.", "", count
    )
    return Message(text.format(n=count, name=stored.title))
