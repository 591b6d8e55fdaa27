"""Texts for running tasks."""

from __future__ import annotations

from typing import NamedTuple

from contact_editor.services.contacts.api.progress import (
    Progress,
    RetryDelay,
    SaveProgress,
    WaitingFor,
)
from contact_editor.translation import QT_TR_NOOP, number_text, seconds_text, tr
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.saving.save_step import SaveStages, SaveStep, StageState

STEPS = {
    SaveStep.SENDING: QT_TR_NOOP("Saving …"),
    SaveStep.CHECKING: QT_TR_NOOP("Checking whether the save was stored …"),
}


def step_text(step: SaveStep) -> str:
    """Return the status text of a save; empty while it waits for the user."""
    return tr(STEPS[step]) if step in STEPS else ""


class StageText(NamedTuple):
    """A part of a save, as it is shown and as it is read aloud."""

    name: str
    state: StageState
    said: str


def stage_texts(stages: SaveStages) -> tuple[StageText, ...]:
    """Return the texts of the parts of a save, in their order.

    The names stay the same in each state, so that nothing moves beside them.
    """
    send = tr("Send")
    if stages.requests > 1:
        send = tr("Send {n} requests", "", stages.requests).format(n=stages.requests)
    names = (tr("Compare"), send, tr("Check"))
    said = {
        StageState.AHEAD: tr("not yet"),
        StageState.CURRENT: tr("in progress"),
        StageState.DONE: tr("done"),
        StageState.UNCONFIRMED: tr("not confirmed"),
    }
    states = (stages.comparing, stages.sending, stages.checking)
    return tuple(
        StageText(name, state, said[state]) for name, state in zip(names, states, strict=True)
    )


def progress_text(progress: Progress, asking: str) -> str:
    """Return the progress of a request; `asking` is the text while waiting for the provider."""
    if progress is WaitingFor.PROVIDER:
        return asking
    if progress is WaitingFor.CHANGE:
        return tr("The provider says that the contact has changed. Reading it again …")
    if isinstance(progress, SaveProgress) and progress.total == 1:
        return asking
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
        decimals = len(f"{progress.seconds:.3g}".partition(".")[2])
        left = seconds_text(progress.seconds, decimals)
        return tr("Trying again in {n} s: {why}").format(n=left, why=why)
    if progress.total is None:
        words = tr("Searched {n} contacts …", "", progress.contacts)
        return words.format(n=number_text(progress.contacts))
    words = tr("Searched {n} of {all} contacts …", "", progress.total)
    return words.format(n=number_text(progress.contacts), all=number_text(progress.total))
