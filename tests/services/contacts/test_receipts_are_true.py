"""Whatever a server does with writes, answers and reads: the receipt says what is stored."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.values import UnexpectedValue
from contact_editor.practice.behaviours.shown_values import shown_contact
from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts import watch
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import SaveResult, WriteResult
from contact_editor.services.contacts.verification import verify
from tests.counts import counted
from tests.end_to_end.edits import edited
from tests.fuzz.cases import EVERYTHING
from tests.services.conftest import Open, Run
from tests.services.held_against import LYING, STORING, is_true, moved, said, switches
from tests.services.one_contact import followed

EXAMPLES = settings().max_examples if EVERYTHING else 25


class Bench:
    """One contact that is saved under some switches, and what is truly stored of it."""

    def __init__(self, gateway: Gateway, world: PracticeState) -> None:
        self.gateway = gateway
        self.world = world
        self.provider: Provider = gateway.provider
        self.contact = world.ids(gateway.provider.id)[1]

    def restored(self) -> ContactSnapshot:
        """Put the contact back to how it was at first."""
        self.world.switches = Switches()
        self.world.restore(self.provider.id)
        return self.stored()

    def stored(self) -> ContactSnapshot:
        return self._decoded(self.world.contact(self.provider.id, self.contact))

    def shown(self) -> ContactSnapshot:
        """Return what is stored as a read shows it, perhaps in another type."""
        contact = self.world.contact(self.provider.id, self.contact)
        return self._decoded(shown_contact(contact, self.world.switches))

    def _decoded(self, contact: dict[str, Any]) -> ContactSnapshot:
        held = msgspec.json.encode(contact)
        return decode_contact(self.provider, msgspec.json.Decoder(float_hook=Decimal).decode(held))

    async def save(self, draft: Draft) -> SaveResult | None:
        """Save what was edited and follow it to the last read; None if nothing was written."""
        try:
            fresh = await self.gateway.read(draft.snapshot.reference)
            mine = Draft(fresh)
            for key, value in draft.edits.items():
                field = self.provider.field(key)
                if field is not None and not isinstance(fresh.value(key), UnexpectedValue):
                    mine = mine.edited(field, value)
            merged = await saving.prepare(self.gateway, mine)
            written = await saving.write(self.gateway, saving.propose(self.gateway, merged.draft))
        except errors.ServiceError:
            return None
        if not isinstance(written, WriteResult):
            return None
        return await followed(self.gateway, await verify(self.gateway, written))


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", 0.0)


@pytest.mark.slow
@pytest.mark.fuzz
@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_every_receipt_says_what_is_stored(
    run: Run, opened: Open, world: PracticeState, provider_id: str
) -> None:
    bench = Bench(opened(provider_id), world)

    @settings(max_examples=EXAMPLES)
    @given(data=st.data())
    def saves(data: st.DataObject) -> None:
        before = bench.restored()
        draft = data.draw(edited(bench.provider, before))
        world.switches = data.draw(switches(provider_id, STORING))
        saved = run(bench.save(draft))
        counted[f"receipts held against what is stored, {provider_id}"] += 1
        # What shows later than anybody looks cannot be said.
        if saved is not None and saved.receipt is not None and world.switches.lag < 9:
            counted[f"receipts, of them verified, {provider_id}"] += saved.receipt.verified
            after, shown = bench.stored(), bench.shown()
            for finding in saved.receipt.findings:
                truly = is_true(finding, after) or is_true(finding, shown)
                assert truly, (finding, world.switches)
            silent = moved(bench.provider, before, after) - said(saved.receipt)
            assert not silent, (silent, world.switches)

    saves()


@pytest.mark.slow
@pytest.mark.fuzz
@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_what_reads_that_lie_lead_to_is_counted(
    run: Run, opened: Open, world: PracticeState, provider_id: str
) -> None:
    bench = Bench(opened(provider_id), world)

    @settings(max_examples=EXAMPLES)
    @given(data=st.data())
    def saves(data: st.DataObject) -> None:
        before = bench.restored()
        draft = data.draw(edited(bench.provider, before))
        lies = data.draw(switches(provider_id, LYING))
        lie = data.draw(st.sampled_from(list(LYING)))
        value = data.draw(st.sampled_from(LYING[lie]))
        world.switches = msgspec.structs.replace(lies, **{lie: value})
        saved = run(bench.save(draft))
        name = f"reads that lie ({lie} {value}), {provider_id}"
        counted[f"{name}: saves"] += 1
        changed = moved(bench.provider, before, bench.stored())
        if saved is None:
            counted[f"{name}: stopped before anything was written"] += 1
            assert not changed
        else:
            silent = changed - said(saved.receipt) if saved.receipt else set()
            counted[f"{name}: changed without a word"] += bool(silent)
            # Half a character is seen as soon as it is read: nothing is sent without asking.
            assert lie != "half_surrogate"

    saves()
