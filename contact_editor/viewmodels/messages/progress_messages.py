"""Texts for running tasks."""

from __future__ import annotations

from contact_editor.services.contacts.api.progress import (
    Progress,
    RetryDelay,
    SaveProgress,
    WaitingFor,
)
from contact_editor.translation import QT_TR_NOOP, number_text, tr
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.saving.save_step import SaveStep

STEPS = {
    SaveStep.SENDING: QT_TR_NOOP("Saving …"),
    SaveStep.CHECKING: QT_TR_NOOP("Checking whether the save was stored …"),
}


def step_text(step: SaveStep) -> str:
    """Return the status text of a save; empty while it waits for the user."""
    return tr(STEPS[step]) if step in STEPS else ""


def progress_text(progress: Progress, asking: str) -> str:
    """Return the progress of a request; `asking` is the text while waiting for the provider."""
    if progress is WaitingFor.PROVIDER:
        return asking
    if progress is WaitingFor.CHANGE:
        return tr("The provider says that the contact has changed. Reading it again …")
    if isinstance(progress, SaveProgress):
        words = tr("Saving … request {n} of {all}")
        if progress.is_stopping:
            words = tr("Stopping after request {n} of {all} … cancel again to stop waiting.")
        return words.format(n=progress.number, all=progress.total)
    if progress is WaitingFor.KEYRING:
        return tr("Asking the keyring for the key … a prompt may be open behind this window.")
    if isinstance(progress, RetryDelay):
        why = error_message(progress.reason).text
        # The line may have room for the first words only.
        return tr("Trying again in {n} s: {why}").format(n=f"{progress.seconds:.3g}", why=why)
    if progress.total is None:
        words = tr("Searched {n} contacts …", "", progress.contacts)
        return words.format(n=number_text(progress.contacts))
    words = tr("Searched {n} of {all} contacts …", "", progress.total)
    return words.format(n=number_text(progress.contacts), all=number_text(progress.total))
