"""Whatever a provider does with what a write says or leaves out, nothing changes but the edit.

Every combination of the practice server's semantic switches is tried by `scripts/fuzz`, and every
two values of different switches together, in other combinations each time, by an ordinary run; each
with random edits, and half of them at a server that also rewrites what it stores, or shows it in
another type.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, TypeAlias

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Change, Draft, changes_between
from contact_editor.model.merge import Side
from contact_editor.model.receipt import Outcome, Receipt
from contact_editor.model.values import ABSENT, equal_values, is_empty
from contact_editor.practice.behaviours.shown_values import shown_contact
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.switches import SEMANTIC, Switches, semantic_combinations
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.codecs.field_codecs import encode_value
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.contacts.proposal import Proposal
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.keyring_store import KeyringStore
from contact_editor.viewmodels.saving.follow_up import remaining_edits, reversal_of
from tests.catalogue import provider
from tests.counts import counted
from tests.end_to_end.edits import edited
from tests.fuzz.cases import EVERYTHING, covering
from tests.services.held_against import STORING, is_true, moved, said

GROUPS = 24 if EVERYTHING else 4
"""The combinations of a provider are dealt to this many tests."""
CASES = 8 if EVERYTHING else 4
"""Different edits that take turns over the combinations of a test."""
ODD = sorted(STORING.keys() - {"answer", "stores", "lag"})
Moved: TypeAlias = dict[tuple[str, object], Change]
_ENCODER = msgspec.json.Encoder(decimal_format="number")
_DECODER = msgspec.json.Decoder(float_hook=Decimal)


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def gateways(practice: PracticeServer, runner: asyncio.Runner) -> Iterator[dict[str, Gateway]]:
    credentials = Credentials(KeyringStore())
    opened = {}
    for table in practice.connections():
        connection = Connection(**table)
        credentials.set_for_session(connection.name, practice.key)
        opened[connection.provider] = open_gateway(
            provider(connection.provider), connection, credentials
        )
    yield opened
    for gateway in opened.values():
        runner.run(gateway.close())


@pytest.mark.fuzz
@pytest.mark.parametrize("group", range(GROUPS))
@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_what_was_not_edited_stays(
    provider_id: str,
    group: int,
    practice: PracticeServer,
    gateways: dict[str, Gateway],
    runner: asyncio.Runner,
) -> None:
    combinations = _combinations(provider_id)[group::GROUPS]
    gateway, world = gateways[provider_id], practice.world
    # Hypothesis tries the simplest edits first: a few combinations are enough for these.
    turns = itertools.chain([combinations[::CASES]], itertools.repeat(combinations))

    @settings(
        max_examples=6 if EVERYTHING else 3,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(data=st.data())
    def saves(data: st.DataObject) -> None:
        cases = [data.draw(case(gateway.provider, practice)) for _ in range(CASES)]
        for number, switches in enumerate(next(turns)):
            mine, theirs, choices, odd = cases[number % CASES]
            contact_id = mine.snapshot.reference.id
            assert contact_id is not None
            world.restore(provider_id, contact_id)
            practice.world.switches = msgspec.structs.replace(switches, **odd)
            world.edit(provider_id, contact_id, _wire(theirs, gateway.provider))
            counted[f"{provider_id}, saves over the combinations"] += 1
            counted[f"{provider_id}, of them where what is stored is rewritten"] += bool(odd)
            judge = OddJudge if odd else Judge
            runner.run(judge(practice, gateway, world.switches).save(mine, choices))

    try:
        saves()
    finally:
        practice.world.switches = Switches()
        practice.world.restore(provider_id)


def _combinations(provider_id: str) -> list[Switches]:
    everything = list(semantic_combinations(provider_id))
    if EVERYTHING:
        return everything
    names = SEMANTIC[provider_id]
    values = {name: sorted({getattr(each, name) for each in everything}) for name in names}
    return [Switches(**each) for each in covering(values, "combinations", provider_id)]


@st.composite
def case(
    draw: st.DrawFn, provider: Provider, practice: PracticeServer
) -> tuple[Draft, Draft, tuple[Side, ...], dict[str, Any]]:
    """Draws my edits, another user's of the same contact, how conflicts end, and the behaviours."""
    contact_id = draw(st.sampled_from(practice.world.ids(provider.id)))
    practice.world.restore(provider.id, contact_id)
    opened = decode_contact(provider, _DECODER.decode(_held(practice, provider.id, contact_id)))
    mine = draw(edited(provider, opened))
    theirs = draw(
        st.just(Draft(opened))
        | edited(provider, opened)
        | edited(provider, opened, mine.edits.keys())
    )
    sides: st.SearchStrategy[list[Side]] = st.lists(
        st.sampled_from(["mine", "theirs"]), min_size=9, max_size=9
    )
    names = draw(st.lists(st.sampled_from(ODD), min_size=1, max_size=4, unique=True))
    odd = {name: draw(st.sampled_from(STORING[name])) for name in names if draw(st.booleans())}
    return mine, theirs, tuple(draw(sides)), odd if draw(st.booleans()) else {}


def _held(practice: PracticeServer, provider_id: str, contact_id: int | str) -> bytes:
    return msgspec.json.encode(practice.world.contact(provider_id, contact_id))


def _wire(draft: Draft, provider: Provider) -> dict[str, Any]:
    """Return an edit as another person's program would store it."""
    fields = (field for field in provider.fields if field.key in draft.edits)
    wire = {field.key: encode_value(field, draft.edits[field.key]) for field in fields}
    # The server holds numbers as its own JSON reader made them.
    edits: dict[str, Any] = msgspec.json.decode(_ENCODER.encode(wire))
    return edits


class Judge:
    """Saves under one combination, and holds what the server then has against what was said."""

    def __init__(self, practice: PracticeServer, gateway: Gateway, switches: Switches) -> None:
        self._practice = practice
        self._gateway = gateway
        self._switches = switches

    async def save(self, mine: Draft, choices: tuple[Side, ...]) -> None:
        """Merge with what another user did meanwhile, save, and undo the save."""
        merged = await saving.prepare(self._gateway, mine)
        settled = merged.resolve(choices[: len(merged.conflicts)])
        counted["conflicts settled"] += len(merged.conflicts)
        receipt = await self._send(saving.propose(self._gateway, settled))
        if receipt is not None:
            left = remaining_edits(receipt)
            if left.edits:
                receipt = await self._save_again(left) or receipt
                counted["saves of what was not stored at first"] += 1
            await self._save_again(reversal_of(receipt).draft)
            counted["saves taken back"] += 1

    async def _save_again(self, draft: Draft) -> Receipt | None:
        merged = await saving.prepare(self._gateway, draft)
        assert not merged.conflicts, "no other user wrote meanwhile"
        return await self._send(saving.propose(self._gateway, merged.draft))

    async def _send(self, proposal: Proposal) -> Receipt | None:
        before = self._now(proposal.draft)
        receipt: Receipt | None = None
        if proposal.changes:
            saved = await saving.send(self._gateway, proposal)
            receipt = saved.receipt
            counted["refused by the provider"] += saved.error is not None
        moved = self._moved(before, self._now(proposal.draft))
        meant = {(change.field.key, change.part) for change in proposal.changes}
        unasked = [
            change
            for place, change in moved.items()
            if place not in meant and not self._cannot_be_left_alone(change)
        ]
        assert not unasked, (self._switches, proposal.requests, unasked)
        if receipt is None:
            assert not proposal.changes
            assert not moved, "nothing was sent, yet something moved"
        else:
            _receipt_is_true(receipt, moved)
        return receipt

    def _now(self, draft: Draft) -> ContactSnapshot:
        contact_id = draft.snapshot.reference.id
        assert contact_id is not None
        provider = self._gateway.provider
        held = _held(self._practice, provider.id, contact_id)
        return decode_contact(provider, _DECODER.decode(held))

    def _moved(self, before: ContactSnapshot, after: ContactSnapshot) -> Moved:
        return {
            (field.key, change.part): change
            for field in self._gateway.provider.fields
            if not field.changes_by_itself
            for change in changes_between(field, before.value(field.key), after.value(field.key))
        }

    def _cannot_be_left_alone(self, change: Change) -> bool:
        """Names what a provider changes whatever is sent.

        An empty text and `null` mean the same to a person. Where the provider clears what a
        write leaves out, an empty field may turn from the one into the other; to send it would
        risk that the provider refuses the whole write.
        """
        cleared = self._switches.omitted == "cleared"
        return cleared and is_empty(change.before) and is_empty(change.after)


class OddJudge(Judge):
    """Holds the receipt against what is stored, at a server that stores something else."""

    async def _send(self, proposal: Proposal) -> Receipt | None:
        before = self._shown(proposal.draft)
        self._practice.world.clear_log()
        receipt: Receipt | None = None
        try:
            receipt = (await saving.send(self._gateway, proposal)).receipt
        except errors.BlockedLocally:
            # There is nothing to send, or a value would have to be decided about.
            counted["not sent without asking"] += bool(proposal.changes)
        after = self._shown(proposal.draft)
        log = self._practice.world.log
        assert sum(entry.method != "GET" for entry in log) <= 1, "sent twice"
        silent = moved(self._gateway.provider, before, after) - (
            said(receipt) if receipt else set()
        )
        assert not silent, (self._switches, proposal.requests, silent)
        for finding in receipt.findings if receipt else ():
            assert is_true(finding, after), (self._switches, finding)
        counted["verified where what is stored is rewritten"] += bool(receipt and receipt.verified)
        return receipt

    def _shown(self, draft: Draft) -> ContactSnapshot:
        """Return what is stored, as a read shows it."""
        contact_id = draft.snapshot.reference.id
        assert contact_id is not None
        provider = self._gateway.provider
        held = self._practice.world.contact(provider.id, contact_id)
        shown = msgspec.json.encode(shown_contact(held, self._switches))
        return decode_contact(provider, _DECODER.decode(shown))


def _receipt_is_true(receipt: Receipt, moved: Moved) -> None:
    for finding in receipt.findings:
        place = (finding.change.field.key, finding.change.part)
        there = moved.get(place)
        now = there.after if there else finding.change.before
        if finding.outcome is Outcome.STORED:
            assert equal_values(now, finding.change.after), finding
        elif finding.outcome is Outcome.NOT_STORED:
            assert equal_values(now, finding.change.before) or now is ABSENT, finding
        assert finding.outcome is not Outcome.CHANGED_UNEXPECTEDLY, finding


@pytest.mark.parametrize("provider_id", SEMANTIC)
def test_any_two_behaviours_meet_in_each_run(provider_id: str) -> None:
    def pairs(tried: Sequence[Switches]) -> set[Any]:
        names = itertools.combinations(SEMANTIC[provider_id], 2)
        return {
            (one, getattr(each, one), other, getattr(each, other))
            for (one, other), each in itertools.product(names, tried)
        }

    assert pairs(_combinations(provider_id)) == pairs(list(semantic_combinations(provider_id)))


def test_every_combination_is_among_them() -> None:
    for provider_id, count in (("simvoly", 3072), ("notocat", 768)):
        combinations = {msgspec.json.encode(s) for s in semantic_combinations(provider_id)}
        assert len(combinations) == count
        counted[f"{provider_id}, combinations of the semantic switches"] = count
