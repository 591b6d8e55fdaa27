"""Whatever a server does with writes, answers and reads: the receipt says what is stored."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft, changes_between
from contact_editor.model.equivalence import is_other_form
from contact_editor.model.receipt import FieldResult, Outcome
from contact_editor.model.values import ABSENT, UnexpectedValue, Value, equal_values, is_empty
from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import SEMANTIC, SWITCHES, Switches
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts import watch
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import Saved, Written
from tests.counts import counted
from tests.end_to_end.edits import edited
from tests.services.conftest import Open, Run
from tests.services.one_contact import followed

_KEYS = {
    "simvoly": ("", "", "name", "city", "tags", "note"),
    "notocat": ("", "", "name", "custom_fields"),
}
STORING: Mapping[str, tuple[Any, ...]] = {
    "answer": SWITCHES["answer"].values,
    "stores": ("all", "all", "all", "nothing"),
    "lag": (0, 0, 0, 1, 3, 99),
    "phone": SWITCHES["phone"].values,
    "tag_case": SWITCHES["tag_case"].values,
    "tag_order": SWITCHES["tag_order"].values,
    "text": SWITCHES["text"].values,
    "max_text": (0, 0, 0, 5),
    "numbers": SWITCHES["numbers"].values,
    "digits": SWITCHES["digits"].values,
    "flags": SWITCHES["flags"].values,
    "ids": SWITCHES["ids"].values,
    "empty_map": SWITCHES["empty_map"].values,
    "properties_shape": SWITCHES["properties_shape"].values,
    "encoding": ("utf-8", "bom", "gzip"),
}
"""What a server may do whose reads show what is stored, if perhaps late or in another type."""
LYING: Mapping[str, tuple[Any, ...]] = {
    "told": ("masked", "cut", "defaulted"),
    "half_surrogate": ("name",),
    "encoding": ("latin-1",),
}
"""What a server may do whose reads show something else than is stored."""


@st.composite
def switches(draw: st.DrawFn, provider: str, more: Mapping[str, tuple[Any, ...]]) -> Switches:
    """A server that keeps what is left out in half of the cases, and differs in some more ways."""
    names = draw(st.lists(st.sampled_from([*more, *SEMANTIC[provider]]), max_size=6, unique=True))
    values = {name: draw(st.sampled_from(more.get(name, SWITCHES[name].values))) for name in names}
    if draw(st.booleans()):
        values |= {"omitted": "kept", "subscribed_default": "kept"}
    for name in ("ignored_field", "emptied_field"):
        values[name] = draw(st.sampled_from(_KEYS[provider]))
    return Switches(**values)


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
        held = msgspec.json.encode(self.world.contact(self.provider.id, self.contact))
        return decode_contact(self.provider, msgspec.json.Decoder(float_hook=Decimal).decode(held))

    async def save(self, draft: Draft) -> Saved | None:
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
        if not isinstance(written, Written):
            return None
        return await followed(self.gateway, await saving.verify(self.gateway, written))


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", 0.0)


@pytest.mark.slow
@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_every_receipt_says_what_is_stored(
    run: Run, opened: Open, world: PracticeState, provider_id: str
) -> None:
    bench = Bench(opened(provider_id), world)

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
            after = bench.stored()
            for finding in saved.receipt.findings:
                assert _is_true(finding, after), (finding, world.switches)
            said = {finding.change.field.key for finding in saved.receipt.findings}
            silent = _moved(bench.provider, before, after) - said
            assert not silent, (silent, world.switches)

    saves()


@pytest.mark.slow
@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_what_reads_that_lie_lead_to_is_counted(
    run: Run, opened: Open, world: PracticeState, provider_id: str
) -> None:
    bench = Bench(opened(provider_id), world)

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
        moved = _moved(bench.provider, before, bench.stored())
        if saved is None:
            counted[f"{name}: stopped before anything was written"] += 1
            assert not moved
        else:
            said = {f.change.field.key for f in saved.receipt.findings} if saved.receipt else moved
            counted[f"{name}: changed without a word"] += bool(moved - said)
            # Half a character is seen as soon as it is read: nothing is sent without asking.
            assert lie != "half_surrogate"

    saves()


def _is_true(finding: FieldResult, stored: ContactSnapshot) -> bool:
    """Return whether the outcome of a change is what is stored; a read may show another type."""
    field, change = finding.change.field, finding.change
    part = change.part if finding.stored_as is ABSENT else finding.stored_as
    now = _part(stored.value(field.key), part)
    if finding.outcome in (Outcome.STORED, Outcome.OTHER_FORM):
        return _same(now, change.after)
    if finding.outcome is Outcome.NOT_STORED:
        return _same(now, change.before) or is_empty(now) != is_empty(change.after)
    if finding.outcome is Outcome.CHANGED_UNEXPECTEDLY:
        return not equal_values(now, change.before)
    return finding.outcome is Outcome.UNKNOWN or _same(now, finding.found)


def _part(value: Any, part: Any) -> Any:
    if part is ABSENT or isinstance(value, UnexpectedValue):
        return value
    if isinstance(value, Mapping):
        return value.get(part, ABSENT)
    return part if isinstance(value, tuple) and part in value else ABSENT


def _same(one: Value, other: Value) -> bool:
    return (
        equal_values(one, other) or (is_empty(one) and is_empty(other)) or is_other_form(one, other)
    )


def _moved(provider: Provider, before: ContactSnapshot, after: ContactSnapshot) -> set[str]:
    return {
        field.key
        for field in provider.fields
        if field.writable and not field.changes_by_itself
        for change in changes_between(field, before.value(field.key), after.value(field.key))
        if not _same(change.before, change.after)
    }
