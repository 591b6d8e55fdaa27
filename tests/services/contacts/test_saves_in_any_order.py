"""Edits, another user, faults at any request and saves of the rest, in any order.

After each save the receipt is what the server has, nothing else has changed, and what is left to
save is what the receipt says.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from contact_editor.model.draft import Draft
from contact_editor.model.merge import merge
from contact_editor.model.receipt import Outcome
from contact_editor.model.values import ABSENT
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.api import retry
from contact_editor.services.contacts.proposal import WriteResult
from contact_editor.services.contacts.verification import verify
from contact_editor.viewmodels.saving.follow_up import edits_after, rebase
from tests.counts import counted
from tests.fakes.member_server import FAULTS, member_server
from tests.services.contacts.test_sending import (
    ELEMENTS,
    JANE,
    as_another_user,
    is_true,
    moved,
)

_KEYS = ["name", "city", *ELEMENTS]


def _value(data: st.DataObject, key: str) -> Any:
    if key in ELEMENTS:
        return tuple(data.draw(st.lists(st.sampled_from(ELEMENTS[key]), unique=True)))
    return data.draw(st.sampled_from(["Anna", "Bob", "Rome"]))


class Saves(RuleBasedStateMachine):
    """Holds one contact with memberships, and a draft of it."""

    def __init__(self) -> None:
        super().__init__()
        self._opened = member_server()
        self.server = self._opened.__enter__()
        self._runner = asyncio.Runner()
        self._patch = pytest.MonkeyPatch()
        self._patch.setattr(retry, "RETRY_DELAYS_S", ())

    def teardown(self) -> None:
        self._runner.run(self.gateway.close())
        self._runner.close()
        self._opened.__exit__(None, None, None)
        self._patch.undo()

    @initialize()
    def open(self) -> None:
        self.gateway = self.server.gateway()
        self.fields = self.gateway.provider.fields
        self.mine = Draft(self._runner.run(self.gateway.read(JANE)))

    @rule(data=st.data(), key=st.sampled_from(_KEYS))
    def edit(self, data: st.DataObject, key: str) -> None:
        field = self.gateway.provider.field(key)
        assert field is not None
        self.mine = self.mine.edited(field, _value(data, key))

    @rule(data=st.data(), key=st.sampled_from(["name", "tags", "labels", "listIds"]))
    def another_user_edits(self, data: st.DataObject, key: str) -> None:
        as_another_user(self.server, {key: _value(data, key)})

    @rule(number=st.integers(1, 5), fault=st.sampled_from(FAULTS))
    def a_request_will_fail(self, number: int, fault: str) -> None:
        self.server.faults[len(self.server.writes) + number] = fault

    @rule()
    def save(self) -> None:
        fresh = self._runner.run(self.gateway.read(JANE))
        merged = merge(self.fields, self.mine, fresh)
        self.mine = merged.resolve(tuple("mine" for _ in merged.conflicts))
        proposal = saving.propose(self.gateway, self.mine)
        before, begun = self.server.held(), len(self.server.writes)
        if not proposal.changes:
            return
        try:
            written = self._runner.run(saving.write(self.gateway, proposal))
        except errors.ServiceError:
            assert len(self.server.writes) == begun
            return
        if not isinstance(written, WriteResult):
            assert len(self.server.writes) == begun
            return
        saved = self._runner.run(verify(self.gateway, written))
        receipt = saved.receipt
        assert receipt is not None
        after = self.server.held()
        counted["saves in any order held against the server"] += 1
        counted["saves in any order that ended early"] += saved.error is not None
        assert [f for f in receipt.findings if f.requested and not is_true(f, after)] == []
        meant = {(c.field.key, c.part) for c in written.proposal.changes}
        changed = {(key, part) for key in before for part in moved(before[key], after[key])}
        assert changed <= meant
        sent = len(self.server.writes) - begun
        assert sent == written.sent
        assert len(receipt.with_outcome(Outcome.NOT_SENT)) <= len(written.unsent)
        rest = edits_after(self.fields, written.proposal.draft, self.mine, receipt)
        self.mine, conflicts = rebase(self.fields, rest, receipt.snapshot)
        assert not conflicts
        left = {(c.field.key, c.part) for c in self.mine.changes(self.fields)}
        stored = {(f.change.field.key, f.change.part) for f in receipt.findings if f.confirmed}
        assert left.isdisjoint(stored)
        if saved.error is None and (receipt.verified or receipt.lost):
            assert left == set()
        assert all(part is ABSENT or key in ELEMENTS for key, part in left)


TestSaves = pytest.mark.slow(Saves.TestCase)
TestSaves.settings = settings(
    stateful_step_count=12, max_examples=max(8, settings().max_examples // 3)
)
