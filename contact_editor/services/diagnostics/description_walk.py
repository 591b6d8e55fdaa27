"""Tries a description on one contact: find, read, an edit and its undo; reports each step.

Nothing but the named contact is touched, and the edit is undone, also if the walk is cancelled; a
value that another user wrote meanwhile is left.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

import msgspec

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft, differs
from contact_editor.model.email_addresses import same_email
from contact_editor.model.fields import Field
from contact_editor.model.receipt import Receipt
from contact_editor.model.values import Value, equal_values, is_empty
from contact_editor.services import errors
from contact_editor.services.contacts import save
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import Proposal
from contact_editor.services.contacts.sending import NOTHING_WAS_SENT, SaveAttempt
from contact_editor.services.diagnostics.trial_edits import parse_edit, refuse_lasting
from contact_editor.services.diagnostics.trial_findings import difference, what_was_read


class WalkStep(msgspec.Struct, frozen=True):
    """One step and its result."""

    name: str
    passed: bool
    detail: str
    """What the step showed."""
    error: errors.ServiceError | None = None
    """What went wrong, if it was a request or the key."""


class WalkResult(msgspec.Struct, frozen=True):
    """What a walk showed of a description."""

    passed: bool
    edited: bool = False
    """An edit was made, verified and undone."""


_WITHOUT_ANSWER = (errors.OutcomeUnknown, errors.InvalidResponse, errors.ServerError)


class _Trial:
    """An edit that is tried, and its outcome."""

    def __init__(self, field: Field, proposal: Proposal) -> None:
        self.field = field
        self.proposal = proposal
        self.attempt = SaveAttempt()
        self.receipt: Receipt | None = None
        self.is_begun = True
        """False if certainly nothing was sent."""
        self.is_unknown = False
        """The write has no usable answer: it may still take effect."""

    def end(self, error: errors.ServiceError | None) -> None:
        """Note what is known after an error, or after an interruption (None)."""
        written = self.attempt.written
        unsent = isinstance(error, NOTHING_WAS_SENT) and (written is None or written.error is None)
        self.is_begun = written is not None and not unsent
        self.is_unknown = error is None or isinstance(error, _WITHOUT_ANSWER)

    def wrote(self, held: Value) -> bool:
        """Return whether a field holds exactly what the edit wrote, as far as that is known."""
        if not differs(self.field, held, self.proposal.draft.value(self.field.key)):
            return True
        # In a form of the provider's own: then as it was read right after the write.
        if self.receipt is None or not self.receipt.verified:
            return False
        return equal_values(held, self.receipt.snapshot.value(self.field.key))

    def other(self, held: Value) -> str:
        """Return who may have written what the field holds, if it is not what the edit wrote."""
        read = self.receipt and self.receipt.snapshot.value(self.field.key)
        is_as_stored = self.receipt is not None and equal_values(held, read)
        return "the provider or someone else" if is_as_stored else "someone else"


class DescriptionWalk:
    """Walks through the operations of one connection on one contact."""

    def __init__(
        self,
        gateway: Gateway,
        report: Callable[[WalkStep], None],
        may_write: Callable[[Proposal], bool] = lambda proposal: True,
    ) -> None:
        """`may_write` is asked before the edit, with exactly what would be sent."""
        self._gateway = gateway
        self._report = report
        self._may_write = may_write

    async def run(
        self, email: str, edit: Callable[[ContactSnapshot], str] = lambda contact: ""
    ) -> WalkResult:
        """Walk, and return the result; `edit` returns `key=value`, or nothing to read only."""
        try:
            contact = await self._found(email)
            if contact is None:
                return WalkResult(False)
            was_read = what_was_read(self._gateway.provider, contact)
            passed = self._step("read", *was_read, "operations.read and the kinds of these fields")
            passed = await self._lookups() and passed
            text = edit(contact)
            if not text:
                return WalkResult(passed)
            field, value = parse_edit(self._gateway.provider, text)
            refuse_lasting(self._gateway.provider, field, contact)
            proposal = self._proposal(Draft(contact).edited(field, value))
            if not self._may_write(proposal):
                self._step("edit", True, "not made, as you wish")
                return WalkResult(passed)
        except (errors.ServiceError, ValueError) as error:
            self._failed("walk", error)
            return WalkResult(False)
        trial = _Trial(field, proposal)
        edited = await self._edit(trial)
        # Whatever the outcome of the edit, also if it was interrupted.
        undone = await _finished(asyncio.ensure_future(self._undo(trial)))
        return WalkResult(passed and edited and undone, edited and undone)

    async def _found(self, email: str) -> ContactSnapshot | None:
        found = await self._gateway.find(ContactReference(None, email))
        # A search may return similar ones: nothing may happen to a contact that was not named.
        exact = [each for each in found if _has_email(each, email)]
        detail = f"{_counted(len(exact), 'contact')} with that email"
        if others := len(found) - len(exact):
            detail += f"; {others} with another email, which are left alone"
        if not self._step("find", len(exact) == 1, detail, "operations.find and identity"):
            return None
        contact = await self._gateway.read(exact[0].reference)
        if not _has_email(contact, email):
            self._step("read", False, "the contact with that id has another email now")
            return None
        return contact

    async def _lookups(self) -> bool:
        passed = True
        for lookup in self._gateway.provider.operations.lookups:
            names = await self._gateway.names(lookup.key)
            detail = _counted(len(names), "name")
            passed = self._step(f"names of {lookup.key}", bool(names), detail) and passed
        return passed

    def _proposal(self, draft: Draft) -> Proposal:
        proposal = save.propose(self._gateway, draft)
        if not proposal.changes:
            raise ValueError("the contact has that value already; choose another one to try")
        return proposal

    async def _edit(self, trial: _Trial) -> bool:
        name = f"edit of {trial.field.key}"
        try:
            update = self._gateway.provider.operations.update
            shows = f"{update.method} {update.path}, the place and the codec of {trial.field.key}"
            trial.receipt = await self._sent(trial.proposal, trial.attempt)
            return self._receipt(name, trial.receipt, shows)
        except asyncio.CancelledError:
            trial.end(None)
            then = "; what was written is undone" if trial.is_begun else _NOTHING_WRITTEN
            return self._step(name, False, f"interrupted{then}")
        except errors.ServiceError as error:
            trial.end(error)
            return self._failed(name, error)

    async def _undo(self, trial: _Trial) -> bool:
        """Write back what the field held, if it holds what the edit wrote."""
        if not trial.is_begun:
            return self._step("undo", True, "nothing to undo: nothing was written")
        field, before = trial.field, trial.proposal.draft.snapshot
        value = before.value(field.key)
        was = f"{field.label} was “{'' if is_empty(value) else value}”"
        by_hand = f"write it back by hand: {was}"
        try:
            now = await self._gateway.read(before.reference)
            held = now.value(field.key)
            if equal_values(held, value) or (is_empty(held) and is_empty(value)):
                if trial.is_unknown:
                    return self._step("undo", False, _UNKNOWN)
                return self._step("undo", True, "nothing to undo: the field holds what it held")
            if not trial.wrote(held):
                changed = f"{field.key} was changed meanwhile by {trial.other(held)}; not undone"
                return self._step("undo", False, f"{changed}. Before the check, {was}")
            # Without another read before it: a change since then must be found by the write.
            receipt = await self._sent(self._proposal(Draft(now).edited(field, value)))
        except (errors.ServiceError, ValueError) as error:
            return self._failed("undo", error, by_hand)
        if not self._receipt("undo", receipt) or receipt is None:
            return self._step("undo", False, by_hand)
        compared = difference(self._gateway.provider, before, receipt.snapshot)
        return self._step("contact", *compared)

    async def _sent(self, proposal: Proposal, attempt: SaveAttempt | None = None) -> Receipt | None:
        saved = await save.send(self._gateway, proposal, attempt=attempt)
        if saved.error is not None:
            raise saved.error
        return saved.receipt

    def _receipt(self, name: str, receipt: Receipt | None, shows: str = "") -> bool:
        if receipt is None:
            return self._step(name, False, "the contact could not be read afterwards")
        results = [f"{one.change.field.key}: {one.outcome}" for one in receipt.findings]
        return self._step(name, receipt.verified, ", ".join(results) or "nothing changed", shows)

    def _failed(self, name: str, error: Exception, remedy: str = "") -> bool:
        known = error if isinstance(error, errors.ServiceError) else None
        detail = remedy if known else "; ".join(filter(None, (str(error), remedy)))
        self._report(WalkStep(name, False, detail, known))
        return False

    def _step(self, name: str, passed: bool, detail: str, shows: str = "") -> bool:
        """Report a step; `shows` is what of the description it confirms if it passed."""
        detail += f"; confirms {shows}" if shows and passed else ""
        self._report(WalkStep(name, passed, detail))
        return passed


_NOTHING_WRITTEN = " before anything was written"
_UNKNOWN = (
    "the outcome of the write is not known: the field holds what it held, but may still change; "
    "look at the contact again later"
)


async def _finished(task: asyncio.Future[bool]) -> bool:
    """Return the result of a task, which continues even if the caller is cancelled."""
    while not task.done():
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.shield(task)
    return task.result()


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _has_email(contact: ContactSnapshot, email: str) -> bool:
    return same_email(contact.reference.email or "", email)
