"""A second user who edits a contact at a chosen moment of a save, and what the save then says."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

import msgspec

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Change, Draft, changes_between
from contact_editor.model.identity import IdentityMatch
from contact_editor.model.resending.known_values import KnownValues, ResendChoice
from contact_editor.model.values import ABSENT, UnexpectedValue, Value, equal_values, is_empty
from contact_editor.practice.state import LogEntry, Moment, PracticeState
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import SaveResult, WriteResult
from contact_editor.services.contacts.verification import verify
from contact_editor.services.contacts.watch import watch
from contact_editor.viewmodels.saving.resending_memory import ResendMemory
from tests.catalogue import field

MINE: dict[str, dict[str, Any]] = {
    "simvoly": {"name": "Mine", "tags": ("mine", "vip"), "city": "Mine City"},
    "notocat": {"name": "Mine", "custom_fields": {"mine": "1", "score": 7}},
}
"""What the first user edits."""
REPLACED: dict[str, Any] = {"name": "Someone Else", "email": "someone.else@made-up.example"}
THEIRS: dict[str, dict[str, dict[str, Any] | None]] = {
    "simvoly": {
        "the same field": {"name": "Theirs"},
        "the same field to the same value": {"name": "Mine"},
        "other fields": {"phone": "+1 555 0100", "note": "Theirs"},
        "a field emptied": {"phone": None},
        "a tag added": {"tags": ["theirs", "old"]},
        "all tags removed": {"tags": []},
        "a list added": {"subscriberLists": [0, 87647751, 5]},
        "properties": {"properties": [{"name": "theirs", "value": "1"}]},
        "the consent": {"subscribed": False},
        "the email": {"email": "changed@made-up.example"},
        "another record": {**REPLACED, "createdOn": 1700000000},
        "the record deleted": None,
    },
    "notocat": {
        "the same field": {"name": "Theirs"},
        "the same field to the same value": {"name": "Mine"},
        "other fields": {"first_name": "Theirs", "last_name": "Too"},
        "a field emptied": {"last_name": ""},
        "a custom field added": {"custom_fields": {"theirs": True}},
        "all custom fields removed": {"custom_fields": {}},
        "the consent": {"subscribed": False},
        "the email": {"email": "changed@made-up.example"},
        "another record": {**REPLACED, "createdAt": "2023-11-14T22:13:20.000Z"},
        "the record deleted": None,
    },
}
"""What the second user does, as keys and values at the server; None deletes the contact."""


At = tuple[str, int, Moment]
"""The method of a request, its number among those, and a moment of it."""
SECOND = "second-user"
"""The user agent of a second user who edits over HTTP."""


class Event(NamedTuple):
    """A moment of a save as the server saw it."""

    what: str
    """The method and the moment, or "edit"."""
    contact: dict[str, Any] | None
    """What was stored then; None if the contact was deleted."""


class Beside:
    """Saves a contact while a second user edits it, and holds what is said against what is so."""

    def __init__(
        self,
        gateway: Gateway,
        world: PracticeState,
        changes: dict[str, Any] | None = None,
        at: At | None = None,
        *,
        mine: dict[str, Any] | None = None,
        memory: ResendMemory | None = None,
        choices: tuple[ResendChoice, ...] = (),
        again: bool = False,
    ) -> None:
        """`changes` are made `at` that moment; without one, over HTTP, by another user.

        `mine` is edited first; `choices` are made for values in doubt; `again`: the contact is as
        an earlier save left it.
        """
        self._gateway = gateway
        self._world = world
        self._provider = gateway.provider.id
        self._changes = changes
        self._when = at
        self._numbers: Counter[str] = Counter()
        self.contact = world.ids(self._provider)[1]
        self.events: list[Event] = []
        self.news: list[tuple[SaveResult, Event]] = []
        """What the save said, with the read that it was said after."""
        self.mine = MINE[self._provider] if mine is None else mine
        self._memory = memory or ResendMemory()
        self._choices = choices
        self.saved: SaveResult | None = None
        """What was said last; None if nothing was sent."""
        if not again:
            world.restore(self._provider)
        self._before = world.contact(self._provider, self.contact)

    async def save(self) -> None:
        """Read for the review, send, and follow the save to its last read."""
        reference = ContactReference(self.contact, self._before["email"])
        draft = Draft(await self._gateway.read(reference))
        for key, value in self.mine.items():
            if not isinstance(draft.value(key), UnexpectedValue):
                draft = draft.edited(field(self._provider, key), value)
        self._note("begin")
        self._world.on_moment = self._at
        try:
            await self._save(draft)
        except errors.ServiceError:
            # Such as that another contact is there now: nothing was written.
            assert not self._indices("PUT HANDLED")

    async def _save(self, draft: Draft) -> None:
        merged = await saving.prepare(self._gateway, draft)
        if merged.conflicts or merged.identity is not IdentityMatch.SAME:
            return
        proposal = saving.propose(self._gateway, merged.draft, merged.theirs, self._known)
        if not proposal.changes:
            return
        for at, question in enumerate(proposal.resending.questions if self._choices else ()):
            choice = self._choices[at % len(self._choices)]
            if choice is ResendChoice.SEND or question.may_leave_out:
                self._memory.decide(self.contact, question, choice)
        proposal = saving.propose(self._gateway, merged.draft, merged.theirs, self._known)
        self._note("send")
        written = await saving.write(self._gateway, proposal, known=self._known)
        if isinstance(written, WriteResult):
            saved = await verify(self._gateway, written)
            self._say(saved)
            await watch(self._gateway, saved, self._say)

    @property
    def _known(self) -> KnownValues:
        return self._memory.of(self.contact)

    def end(self) -> None:
        """Called when no user acts any more."""
        self._world.on_moment = lambda _moment, _entry: None
        self._note("end")

    @property
    def edited(self) -> bool:
        return bool(self._indices("edit"))

    @property
    def verified(self) -> bool:
        return any(saved.receipt and saved.receipt.verified for saved, _ in self.news)

    def untrue(self) -> list[Any]:
        """Return what was not as a verified receipt says, at the time of the read before it."""
        found: list[Any] = []
        for saved, read in self.news:
            if saved.receipt is None or saved.written is None or not saved.receipt.verified:
                continue
            if read.contact is None:
                found.append("the contact was deleted")
            else:
                meant = saved.written.proposal.draft
                found += _differences(self._gateway, meant, decoded(self._gateway, read.contact))
        return found

    def lost(self) -> list[Change]:
        """Return what the second user changed and is not there any more."""
        edit = next((event for event in self.events if event.what == "edit"), None)
        end = self.events[-1].contact
        if edit is None or edit.contact is None or end is None:
            return []
        before = decoded(self._gateway, self.events[self._indices("edit")[0] - 1].contact or {})
        edited, last = decoded(self._gateway, edit.contact), decoded(self._gateway, end)
        changes = _differences_of(self._gateway, before.value, edited)
        return [change for change in changes if not _holds(change, last)]

    def in_the_gap(self) -> bool:
        """Whether the edit came between the read after *Send* and the write."""
        writes, edits = self._indices("PUT HANDLED"), self._indices("edit")
        if not (writes and edits):
            return False
        [sent] = self._indices("send")
        reads = [at for at in self._indices("GET HANDLED") if sent < at < writes[0]]
        return bool(reads) and reads[-1] < edits[0] < writes[0]

    def before_write(self) -> dict[str, Any] | None:
        """Return what was stored at the read before the write."""
        [write] = self._indices("PUT HANDLED")[:1] or [len(self.events) - 1]
        reads = [at for at in self._indices("GET HANDLED") if at < write]
        return self.events[reads[-1]].contact

    def _at(self, moment: Moment, entry: LogEntry) -> None:
        if entry.headers.get("user-agent") == SECOND:
            if moment is Moment.HANDLED:
                self._note("edit")
            return
        if moment is Moment.ARRIVED:
            self._numbers[entry.method] += 1
        self._note(f"{entry.method} {moment.name}")
        if (entry.method, self._numbers[entry.method], moment) == self._when:
            self._edit()

    def _edit(self) -> None:
        if self._changes is None:
            self._world.remove(self._provider, self.contact)
        else:
            self._world.edit(self._provider, self.contact, self._changes)
        self._note("edit")

    def _say(self, saved: SaveResult) -> None:
        reads = self._indices("GET HANDLED")
        self.news.append((saved, self.events[reads[-1]]))
        self.saved = saved
        self._memory.learn(self._gateway.provider, saved)

    def _indices(self, what: str) -> list[int]:
        return [at for at, event in enumerate(self.events) if event.what == what]

    def _note(self, what: str) -> None:
        try:
            contact = self._world.contact(self._provider, self.contact)
        except KeyError:
            contact = None
        self.events.append(Event(what, contact))


def decoded(gateway: Gateway, contact: dict[str, Any]) -> ContactSnapshot:
    exact = msgspec.json.Decoder(float_hook=Decimal).decode(msgspec.json.encode(contact))
    return decode_contact(gateway.provider, copy.deepcopy(exact))


def _differences(gateway: Gateway, meant: Draft, found: ContactSnapshot) -> list[Change]:
    differences = _differences_of(gateway, meant.value, found)
    return [one for one in differences if not (is_empty(one.before) and is_empty(one.after))]


def _differences_of(
    gateway: Gateway, before: Callable[[str], Value], after: ContactSnapshot
) -> list[Change]:
    return [
        change
        for one in gateway.provider.fields
        if one.writable and not one.changes_by_itself
        for change in changes_between(one, before(one.key), after.value(one.key))
    ]


def _holds(change: Change, last: ContactSnapshot) -> bool:
    value: Any = last.value(change.field.key)
    if change.part is not ABSENT and isinstance(value, tuple):
        value = change.part if change.part in value else ABSENT
    elif change.part is not ABSENT:
        value = value.get(change.part, ABSENT) if isinstance(value, dict) else ABSENT
    return equal_values(value, change.after) or (is_empty(value) and is_empty(change.after))
