"""What saves of one account showed of values that are sent unchanged."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from contact_editor.model.resending.account_facts import AccountFacts
from contact_editor.model.resending.known_values import (
    NOTHING_KNOWN,
    KnownValues,
    ResendChoice,
    ResendQuestion,
)
from contact_editor.model.resending.stored_forms import StoredForm
from contact_editor.providers.codecs.resending_plan import learned
from contact_editor.providers.description import Provider
from contact_editor.services.contacts.proposal import Proposal, SaveResult, WriteResult


class ResendMemory(QObject):
    """Contact by contact: what a provider makes of sent values, and what the user decided."""

    recalled = Signal(object)
    """What earlier sessions showed was taken: of the contact with this id; None: of the account."""

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[object, KnownValues] = {}
        self._recalled: set[object] = set()
        self._last: dict[object, tuple[Proposal, tuple[StoredForm, ...]]] = {}
        """Contact id to what was sent last, and what was known before it was."""
        self._counted: Proposal | None = None
        """The last save that the facts were taken from."""
        self.facts = AccountFacts()
        """Facts for every contact of the account; replaced, never changed in place."""
        self.described = ""
        """Identifies the description that the facts hold for."""

    def bind(self, described: str) -> None:
        """Drop the facts if they were proved for another description."""
        if described != self.described:
            self.described, self.facts = described, AccountFacts()

    def of(self, contact_id: object) -> KnownValues:
        known = self._known.get(contact_id, NOTHING_KNOWN)
        return replace(known, rewritings=self.facts.rewritings)

    def decide(self, contact_id: object, question: ResendQuestion, choice: ResendChoice) -> None:
        """Keep a decision; it holds as long as the value stays the same."""
        self._known[contact_id] = self.of(contact_id).decide(question, choice)

    def has_recalled(self, contact_id: object) -> bool:
        """Return whether what earlier sessions showed of a contact was taken."""
        return contact_id in self._recalled

    def forget(self, contact_id: object) -> None:
        """Drop what is known about the values of a contact, and what its saves may have proved."""
        self.facts = AccountFacts()
        self._known.pop(contact_id, None)
        self._last.pop(contact_id, None)
        self._recalled.discard(contact_id)

    def forget_all(self) -> None:
        self._known.clear()
        self._last.clear()
        self._recalled.clear()
        self.facts = AccountFacts()

    def recall(self, contact_id: object, known: KnownValues) -> None:
        """Take what earlier sessions showed, once; what this one showed counts more."""
        if contact_id in self._recalled:
            return
        self._recalled.add(contact_id)
        newer = self.of(contact_id)
        for form in newer.forms:
            known = known.add(form)
        self._known[contact_id] = KnownValues(known.forms, newer.decided)
        self.recalled.emit(contact_id)

    def recall_facts(self, described: str, facts: AccountFacts) -> None:
        """Take the facts of an earlier session, unless this one has its own."""
        if described == self.described and self.facts == AccountFacts():
            self.facts = facts
            self.recalled.emit(None)

    def learn(self, provider: Provider, saved: SaveResult) -> None:
        """Take what the read after a write shows of the values that were sent."""
        if saved.written is None or saved.receipt is None or saved.refused:
            return
        proposal, contact = saved.written.proposal, saved.receipt.snapshot
        known = learned(
            provider, proposal.draft, proposal.resending, contact.values,
            self._known_before(saved.written, contact.reference.id),
        )  # fmt: skip
        self._known[contact.reference.id] = known
        if saved.pending or saved.error:
            return
        facts = self.facts.after(provider.fields, proposal.draft, contact)
        facts = replace(facts, rewritings=known.rewritings)
        if saved.later or self._counted is proposal:
            # The same save: it proves nothing more, but what it shows otherwise is no fact.
            facts = self.facts.withdrawn_by(facts)
        self.facts = self.facts if facts == self.facts else facts
        self._counted = proposal

    def _known_before(self, written: WriteResult, contact_id: object) -> KnownValues:
        """Return what was known before a write: several reads after it are one observation."""
        known = self.of(contact_id)
        last, forms = self._last.get(contact_id, (None, known.forms))
        if last is written.proposal:
            return replace(known, forms=forms)
        self._last[contact_id] = written.proposal, known.forms
        return known

    def inform(self, provider: Provider) -> Provider:
        """Return the description with what the saves of this account proved.

        Called on the network thread as well: the facts are replaced, never changed.
        """
        fields = tuple(map(self.facts.completed, provider.fields))
        known = any(one is not other for one, other in zip(fields, provider.fields, strict=True))
        return replace(provider, fields=fields) if known else provider
