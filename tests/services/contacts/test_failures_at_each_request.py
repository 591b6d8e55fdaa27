"""Whichever request of a save fails, and however: the receipt is what the provider has.

At servers that follow the facts of the providers. What is true is read by another connection.
"""

from __future__ import annotations

import random
from typing import Any

import pytest

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.receipt import FieldResult, Outcome, Receipt
from contact_editor.model.values import ABSENT, equal_values
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.api import api_client, retry
from contact_editor.services.contacts.api.rate_limiter import RateLimiter
from contact_editor.services.contacts.proposal import WriteResult
from contact_editor.services.contacts.verification import verify
from contact_editor.viewmodels.saving.follow_up import remaining_edits
from tests.counts import counted
from tests.providers.test_descriptions import Account, at_place, run
from tests.seed import chance

FAULTS = [(400, False), (500, False), (500, True), (0, False), (0, True)]
"""Refused, failed, failed but stored, no answer, no answer but stored."""
REQUESTS = {"close-crm": 1, "systeme": 3, "kit": 3}
SAVES = 12
"""Saves in any order of each provider; some hundred in scripts/fuzz would add nothing new."""


@pytest.fixture(autouse=True)
def fast(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retry at once, and as often as the server can answer."""
    monkeypatch.setattr(api_client, "RateLimiter", lambda per_second: RateLimiter(0))
    monkeypatch.setattr(retry, "RETRY_DELAYS_S", ())


def _value(edit: dict[str, Any]) -> Any:
    return tuple(edit["to"]) if isinstance(edit["to"], list) else edit["to"]


async def _truth(account: Account) -> ContactSnapshot:
    other = Account("other", account.server, account.described)
    try:
        return await other.gateway.read(ContactReference(account.server.id_of(0)))
    finally:
        await other.gateway.close()


def _is_true(finding: FieldResult, truth: ContactSnapshot) -> bool:
    change, now = finding.change, truth.value(finding.change.field.key)
    if change.part is ABSENT:
        holds = equal_values(now, change.after) or not (now or change.after)
    else:
        assert isinstance(now, tuple | dict)
        holds = (change.part in now) == (change.after is not ABSENT)
        if isinstance(now, dict) and change.part in now:
            holds = equal_values(now[change.part], change.after)
    return holds == (finding.outcome is Outcome.STORED)


def _untrue(receipt: Receipt, truth: ContactSnapshot) -> list[FieldResult]:
    return [f for f in receipt.findings if f.requested and not _is_true(f, truth)]


@pytest.mark.parametrize(
    ("name", "number", "fault"),
    [
        (name, number, fault)
        for name, count in REQUESTS.items()
        for number in range(1, count + 1)
        for fault in FAULTS
    ],
)
def test_the_receipt_says_what_is_stored_and_the_rest_is_saved_afterwards(
    name: str, number: int, fault: tuple[int, bool]
) -> None:
    async def walk(account: Account) -> None:
        server, gateway = account.server, account.gateway
        draft = Draft(await account.found())
        for key, edit in account.edits.items():
            field = gateway.provider.field(key)
            assert field is not None
            draft = draft.edited(field, _value(edit))
        reviewed = saving.propose(gateway, draft)
        assert len(reviewed.requests) == REQUESTS[name]
        server.faults = {number: fault}
        written = await saving.write(gateway, reviewed)
        assert isinstance(written, WriteResult)
        done = await verify(gateway, written)
        assert isinstance(done.error, errors.ServiceError)
        assert len(server.sent) == number
        assert done.receipt is not None
        assert _untrue(done.receipt, await _truth(account)) == []
        unsent = {(c.field.key, c.part) for c in written.unsent}
        said = {(f.change.field.key, f.change.part)
                for f in done.receipt.with_outcome(Outcome.NOT_SENT)}  # fmt: skip
        assert said == unsent

        rest = remaining_edits(done.receipt)
        if rest.edits:
            saved = await saving.send(gateway, saving.propose(gateway, rest))
            assert saved.receipt is not None
            assert saved.receipt.verified
        for edit in account.edits.values():
            assert at_place(server.stored(), edit["at"]) == edit["stored"]

    run(name, walk)


@pytest.mark.parametrize("name", REQUESTS)
def test_two_users_and_faults_in_any_order_leave_no_untrue_receipt(name: str) -> None:
    async def walk(account: Account) -> None:
        server, draws = account.server, chance("saves with faults", name)
        first = (await account.found()).values
        for _ in range(SAVES):
            draft = _edited(account, Draft(await account.found()), draws, first)
            reviewed = saving.propose(account.gateway, draft)
            if not reviewed.changes:
                continue
            server.faults = {}
            if draws.random() < 0.5:
                await _second_user(account, draws, first)
            begun, before = len(server.sent), await _truth(account)
            server.faults = {begun + draws.randint(1, 3): draws.choice(FAULTS)}
            try:
                written = await saving.write(account.gateway, reviewed)
            except errors.ServiceError:
                assert len(server.sent) == begun
                continue
            if not isinstance(written, WriteResult):
                assert len(server.sent) == begun
                continue
            done = await verify(account.gateway, written)
            assert done.receipt is not None
            truth = await _truth(account)
            counted["saves at facts of providers held against the server"] += 1
            assert _untrue(done.receipt, truth) == []
            assert len(server.sent) - begun == written.sent
            meant = {change.field.key for change in written.proposal.changes}
            moved = {
                field.key
                for field in account.gateway.provider.fields
                if field.writable and not _same(before.value(field.key), truth.value(field.key))
            }
            assert moved <= meant

    run(name, walk)


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return set(one) == set(other)
    return equal_values(one, other) or not (one or other)


def _edited(account: Account, draft: Draft, draws: random.Random, first: Any) -> Draft:
    keys = draws.sample(sorted(account.edits), draws.randint(1, len(account.edits)))
    for key in keys:
        field = account.gateway.provider.field(key)
        assert field is not None
        values = [_value(account.edits[key]), first[key]]
        values += [None] if account.edits[key].get("cleared") else []
        draft = draft.edited(field, draws.choice(values))
    return draft


async def _second_user(account: Account, draws: random.Random, first: Any) -> None:
    """Save something by another connection."""
    other = Account("second", account.server, account.described)
    try:
        draft = _edited(other, Draft(await other.found()), draws, first)
        proposal = saving.propose(other.gateway, draft)
        if proposal.changes:
            await saving.send(other.gateway, proposal)
    finally:
        await other.gateway.close()
