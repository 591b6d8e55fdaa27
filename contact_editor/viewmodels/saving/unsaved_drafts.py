"""Kept drafts and the contacts that they belong to; an id may be another contact's by now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol, TypeAlias
from weakref import WeakKeyDictionary, ref

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import FieldKind
from contact_editor.model.identity import IdentityMatch
from contact_editor.model.values import Value
from contact_editor.providers.description import Provider
from contact_editor.viewmodels.saving.follow_up import with_later_edits


class TypedText(NamedTuple):
    """What is typed in the add line of a field, and is no part of its value."""

    text: str
    """The whole line; of a property or custom field, its name."""
    shown: str
    """What a question calls it."""
    value: Value = ""
    """Of a property or custom field."""
    kind: FieldKind = FieldKind.LINE
    """The chosen type of that value."""


TypedTexts: TypeAlias = Mapping[str, TypedText]
"""Field key to what is typed in its add line."""


class EditedContact(Protocol):
    """An open contact, or one that was closed and whose save is still being checked."""

    draft: Draft
    typed: TypedTexts


class UnsavedDrafts:
    """Edits on one account that are not saved, or not known to be."""

    def __init__(self) -> None:
        self.drafts: dict[object, Draft] = {}
        """Contact id to unsaved edits."""
        self.unknown_writes: dict[object, Draft] = {}
        """Contact id to the intent of a write whose outcome is unknown."""
        self.aside: list[Draft] = []
        """Drafts of contacts whose id belongs to another contact now."""
        self.taken_back: list[Draft] = []
        """Drafts that were applied to their contact and need not be kept aside any more."""
        self._typed: dict[object, tuple[Draft, TypedTexts]] = {}
        """Contact id to what was typed for it and could not be added, with its draft."""
        self._away: WeakKeyDictionary[EditedContact, Draft] = WeakKeyDictionary()
        """Contacts that are not shown, and the draft that is kept of each."""
        self._shown: dict[object, ref[EditedContact]] = {}
        """Contact id to the contact that was shown last under that id, also once it is deleted.

        An older one, whose save is still being checked, must not take its place then: the draft
        in the journal is not its own.
        """

    def unsaved_ids(self) -> list[object]:
        """Return the ids of the contacts with kept drafts."""
        aside = (draft.snapshot.reference.id for draft in self.aside)
        return list(dict.fromkeys((*self.drafts, *self.unknown_writes, *aside, *self._typed)))

    def not_added(self) -> dict[object, tuple[str, ...]]:
        """Return what was typed and could not be added, by the id of its contact."""
        return {
            contact_id: tuple(each.shown for each in typed.values())
            for contact_id, (_, typed) in self._typed.items()
        }

    def put_away(self, contact: EditedContact) -> None:
        """Keep the edits of a contact while it is not shown, in place of those kept before.

        They are put aside if another contact has the id by now.
        """
        self._drop(self._away.pop(contact, None))
        self._away[contact] = draft = contact.draft
        contact_id = draft.snapshot.reference.id
        if contact.typed:
            self._typed[contact_id] = draft, contact.typed
        if not draft.edits:
            return
        if self._is_last_shown(contact) and contact_id not in self.drafts:
            self.drafts[contact_id] = draft
        else:
            self.aside.append(draft)

    def update(self, contact: EditedContact) -> None:
        """Keep what a later read made of the edits of a contact that is not shown."""
        if contact in self._away:
            self.put_away(contact)

    def take_out(self, contact: EditedContact) -> None:
        """Stop keeping the edits of a contact: it is shown, and holds them itself."""
        self._drop(self._away.pop(contact, None))
        contact_id = contact.draft.snapshot.reference.id
        self._shown[contact_id] = ref(contact)
        _, typed = self._typed.get(contact_id, (None, None))
        if typed is contact.typed:
            del self._typed[contact_id]

    def is_aside(self, contact: EditedContact) -> bool:
        """Return whether another contact has the same id by now."""
        kept = self._away.get(contact)
        if kept is None:
            return False
        return not self._is_last_shown(contact) or _is_among(kept, self.aside)

    def _is_last_shown(self, contact: EditedContact) -> bool:
        shown = self._shown.get(contact.draft.snapshot.reference.id)
        return shown is None or shown() is contact

    def _drop(self, kept: Draft | None) -> None:
        if kept is None:
            return
        contact_id = kept.snapshot.reference.id
        if self.drafts.get(contact_id) is kept:
            del self.drafts[contact_id]
        elif _is_among(kept, self.aside):
            self.take_back(kept)

    def take_draft(self, provider: Provider, contact: ContactSnapshot) -> Draft:
        """Return the draft that belongs to a contact as just read; put others aside."""
        taken = None
        kept = self.drafts.pop(contact.reference.id, None)
        if kept is not None and self._belongs(provider, kept, contact):
            # It may have been put aside in an earlier session.
            self.taken_back.append(kept)
            taken = kept
        elif kept is not None:
            self.aside.append(kept)
        for draft in self.aside_of(contact.reference.id):
            if self._belongs(provider, draft, contact):
                self.take_back(draft)
                taken = with_later_edits(provider.fields, draft, taken) if taken else draft
        return taken or Draft(contact)

    def take_typed(self, provider: Provider, contact: ContactSnapshot) -> TypedTexts:
        """Return what was typed for a contact as just read, and could not be added."""
        contact_id = contact.reference.id
        if contact_id in self._typed and self._belongs(
            provider, self._typed[contact_id][0], contact
        ):
            return self._typed.pop(contact_id)[1]
        return {}

    def add_earlier(self, provider: Provider, earlier: Draft, now: Draft) -> Draft | None:
        """Return a draft of an earlier session merged into what is edited of the contact now.

        None if it belongs to another contact that had the id: then it is put aside.
        """
        if self._belongs(provider, earlier, now.snapshot):
            self.taken_back.append(earlier)
            return with_later_edits(provider.fields, earlier, now)
        self.aside.append(earlier)
        return None

    def take_unknown_write(self, provider: Provider, contact: ContactSnapshot) -> Draft | None:
        """Remove and return the intent of a write of unknown outcome to this contact.

        Return None if the write was to another contact: its outcome cannot be read any more.
        """
        meant = self.unknown_writes.pop(contact.reference.id, None)
        if meant is None or provider.identity.match(meant, contact) is IdentityMatch.SAME:
            return meant
        if not any(draft.edits == meant.edits for draft in self.aside_of(contact.reference.id)):
            self.aside.append(meant)
        return None

    def aside_of(self, contact_id: object) -> list[Draft]:
        return [draft for draft in self.aside if draft.snapshot.reference.id == contact_id]

    def take_back(self, draft: Draft) -> None:
        self.aside = [each for each in self.aside if each is not draft]
        self.taken_back.append(draft)

    def forget(self, contact_id: object) -> None:
        """Drop all kept drafts of a contact."""
        self.drafts.pop(contact_id, None)
        self._typed.pop(contact_id, None)
        self.aside = [each for each in self.aside if each.snapshot.reference.id != contact_id]

    def is_shown(self, provider: Provider, draft: Draft, contact: ContactSnapshot) -> bool:
        """Return whether a read shows the contact of a draft."""
        same_id = draft.snapshot.reference.id == contact.reference.id
        return same_id and self._belongs(provider, draft, contact)

    def _belongs(self, provider: Provider, draft: Draft, contact: ContactSnapshot) -> bool:
        match = provider.identity.match(draft, contact)
        meant = self.unknown_writes.get(contact.reference.id)
        if match is IdentityMatch.DOUBTFUL and meant is not None:
            # The write itself may have replaced its email and name.
            match = provider.identity.match(meant, contact)
        return match is IdentityMatch.SAME


def _is_among(draft: Draft, drafts: list[Draft]) -> bool:
    return any(each is draft for each in drafts)


def may_belong(provider: Provider, aside: Draft, contact: ContactSnapshot) -> bool:
    """Return whether a draft may belong to a contact; only the user can decide that."""
    return provider.identity.match(aside, contact) is not IdentityMatch.DIFFERENT
