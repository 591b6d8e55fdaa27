"""Whatever a provider does with what a write says or leaves out, nothing changes but the edit.

Every combination of the practice server's semantic switches is tried, each with random edits.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from contact_editor.model.draft import Change, Draft, changes_between
from contact_editor.model.receipt import Outcome, Receipt
from contact_editor.model.values import ABSENT, is_empty, same
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.switches import Switches, semantic_combinations
from contact_editor.providers.snapshots import snapshot_of
from contact_editor.services import errors, saving
from contact_editor.services.connections import Connection
from contact_editor.services.credentials import Credentials
from contact_editor.services.gateway import Gateway
from contact_editor.services.keyring_store import KeyringStore
from contact_editor.services.opening import open_gateway
from tests.catalogue import provider
from tests.end_to_end.edits import edited

GROUPS = 24
"""The combinations of a provider are dealt to this many tests."""
_counted: Counter[str] = Counter()


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticeServer]:
    server = PracticeServer()
    server.start()
    yield server
    server.stop()
    for name, count in sorted(_counted.items()):
        print(f"{name}: {count}")


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
        credentials.keep_for_session(connection.name, practice.key)
        opened[connection.provider] = open_gateway(
            provider(connection.provider), connection, credentials
        )
    yield opened
    for gateway in opened.values():
        runner.run(gateway.close())


@pytest.mark.parametrize("group", range(GROUPS))
@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_what_was_not_edited_stays(
    provider_id: str,
    group: int,
    practice: PracticeServer,
    gateways: dict[str, Gateway],
    runner: asyncio.Runner,
) -> None:
    combinations = list(semantic_combinations(provider_id))[group::GROUPS]
    gateway, world = gateways[provider_id], practice.world
    ids = st.sampled_from(world.ids(provider_id))

    @settings(
        max_examples=2,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        derandomize=True,
    )
    @given(data=st.data())
    def saves(data: st.DataObject) -> None:
        contact_id = data.draw(ids)
        world.restore(provider_id, contact_id)
        contact = snapshot_of(gateway.provider, world.contact(provider_id, contact_id))
        draft = data.draw(edited(gateway.provider, contact))
        for switches in combinations:
            world.restore(provider_id, contact_id)
            practice.world.switches = switches
            _counted[f"{provider_id}, combinations and edits tried"] += 1
            runner.run(_save_and_judge(practice, gateway, provider_id, draft, switches))

    try:
        saves()
    finally:
        practice.world.switches = Switches()
        practice.world.restore(provider_id)


async def _save_and_judge(
    practice: PracticeServer, gateway: Gateway, provider_id: str, draft: Draft, switches: Switches
) -> None:
    contact_id = draft.snapshot.reference.id
    assert contact_id is not None
    before = snapshot_of(gateway.provider, practice.world.contact(provider_id, contact_id))
    merged = await saving.prepare(gateway, draft)
    assert not merged.conflicts
    proposal = saving.propose(gateway, merged.draft)
    receipt: Receipt | None = None
    if proposal.changes:
        try:
            receipt = (await saving.send(gateway, proposal, pauses=())).receipt
        except errors.BadRequest:
            _counted[f"{provider_id}, refused by the provider"] += 1
    after = snapshot_of(gateway.provider, practice.world.contact(provider_id, contact_id))
    meant = {(change.field.key, change.part) for change in proposal.changes}
    moved: dict[tuple[str, object], Change] = {}
    for field in gateway.provider.fields:
        if field.changes_by_itself:
            continue
        for change in changes_between(field, before.value(field.key), after.value(field.key)):
            moved[field.key, change.part] = change
    unasked = [
        change
        for place, change in moved.items()
        if place not in meant and not _cannot_be_left_alone(change, switches)
    ]
    assert not unasked, (switches, proposal.request, unasked)
    if receipt is None:
        assert not moved or proposal.changes, "nothing was sent, yet something moved"
    else:
        _receipt_is_true(receipt, moved)


def _cannot_be_left_alone(change: Change, switches: Switches) -> bool:
    """Names what a provider changes whatever is sent.

    An empty text and `null` mean the same to a person. Where the provider clears what a write
    leaves out, an empty field may turn from the one into the other; to send it would risk that
    the provider refuses the whole write.
    """
    return switches.omitted == "cleared" and is_empty(change.before) and is_empty(change.after)


def _receipt_is_true(receipt: Receipt, moved: dict[tuple[str, object], Change]) -> None:
    for finding in receipt.findings:
        place = (finding.change.field.key, finding.change.part)
        there = moved.get(place)
        now = there.after if there else finding.change.before
        if finding.outcome is Outcome.STORED:
            assert same(now, finding.change.after), finding
        elif finding.outcome is Outcome.NOT_STORED:
            assert same(now, finding.change.before) or now is ABSENT, finding
        assert finding.outcome is not Outcome.CHANGED_UNASKED, finding


def test_every_combination_is_among_them() -> None:
    for provider_id, count in (("simvoly", 3072), ("notocat", 768)):
        combinations = {msgspec.json.encode(s) for s in semantic_combinations(provider_id)}
        assert len(combinations) == count
