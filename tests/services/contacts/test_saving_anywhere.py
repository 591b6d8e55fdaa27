"""Two users save one contact again and again, at a server that does whatever a server may do.

Whatever it stores, answers, shows, when and how: a receipt says what is there, nothing is sent
twice, and what the second user changed is lost in the one round trip between read and write, if at
all, or the receipt names it.
"""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from contact_editor.model.draft import Change
from contact_editor.model.receipt import Receipt
from contact_editor.model.resending.known_values import ResendChoice
from contact_editor.practice.behaviours.shown_values import shown_contact
from contact_editor.practice.faults import Fault
from contact_editor.practice.state import Moment, PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.services import errors
from contact_editor.services.contacts import watch
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.viewmodels.saving.resending_memory import ResendMemory
from tests.counts import counted
from tests.end_to_end.edits import edited
from tests.fuzz.cases import EVERYTHING
from tests.services.conftest import Open, Run
from tests.services.held_against import LYING, STORING, is_true, moved, said, switches
from tests.services.second_user import THEIRS, Beside, decoded

pytestmark = [pytest.mark.slow, pytest.mark.fuzz]

EXAMPLES = settings().max_examples // 4 if EVERYTHING else 12
"""Of each of the four cases; each example is up to five saves."""
STEPS = 5
_REQUESTS = (("GET", 1), ("GET", 2), ("PUT", 1), ("GET", 3), ("GET", 4))
_CODES = (400, 403, 404, 408, 409, 412, 422, 429, 500, 503)
_FAULTS = st.one_of(
    st.none(),
    st.none(),
    st.none(),
    st.builds(
        lambda code, written: Fault("status", method="PUT", code=code, written=written),
        st.sampled_from(_CODES), st.booleans(),
    ),
    st.sampled_from(
        [
            Fault("drop_before", method="PUT"),
            Fault("drop_after", method="PUT"),
            Fault("cut_off", method="PUT"),
            Fault("success_false", method="PUT"),
        ]
    ),
)  # fmt: skip


class Merging(Beside):
    """The second user merges the contact into another one."""

    def _edit(self) -> None:
        self._world.switches = _with(self._world.switches, merged=str(self.contact))
        self._note("edit")


class SavingAnywhere(RuleBasedStateMachine):
    """One contact, two users, and a server whose behaviour is drawn."""

    gateway: Gateway
    world: PracticeState
    run: Run
    keeps: bool

    @initialize(data=st.data(), lies=st.integers(0, 4))
    def open(self, data: st.DataObject, lies: int) -> None:
        self.name = self.gateway.provider.id
        behaviours = STORING if lies else {**STORING, **LYING}
        self.world.switches = Switches()
        self.world.restore(self.name)
        self.world.switches = data.draw(switches(self.name, behaviours))
        if self.keeps:
            kept = {"omitted": "kept", "subscribed_default": "kept"}
            self.world.switches = _with(self.world.switches, **kept)
        self.memory = ResendMemory()
        self.began = False
        shown = self.world.switches
        lies_now = shown.shown != "whole" or shown.half_surrogate or shown.encoding == "latin-1"
        self.honest = not lies_now and shown.lag < 9

    @rule(data=st.data())
    def the_server_changes(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(["answer", "text", "tag_case", "phone", "lag"]))
        values = [each for each in STORING[name] if each != 99]
        self.world.switches = _with(
            self.world.switches, **{name: data.draw(st.sampled_from(values))}
        )

    @rule(data=st.data(), fault=_FAULTS)
    def save(self, data: st.DataObject, fault: Fault | None) -> None:
        changes = data.draw(st.sampled_from([each for each in THEIRS[self.name].values() if each]))
        kind = data.draw(st.sampled_from([Beside] * 9 + [Merging]))
        at = data.draw(
            st.none() | st.tuples(st.sampled_from(_REQUESTS), st.sampled_from(list(Moment)))
        )
        choices = data.draw(st.lists(st.sampled_from(ResendChoice), min_size=1, max_size=4))
        contact = self.world.contact(self.name, self.world.ids(self.name)[1])
        mine = data.draw(edited(self.gateway.provider, decoded(self.gateway, contact)))
        beside = kind(
            self.gateway, self.world, changes, (*at[0], at[1]) if at else None,
            mine=dict(mine.edits), memory=self.memory, choices=tuple(choices), again=True,
        )  # fmt: skip
        self.world.faults.clear()
        if fault is not None:
            self.world.faults.add(fault)
        self.world.clear_log()
        try:
            self.run(beside.save())
        except errors.ServiceError:
            # It could not even be opened.
            assert all(entry.method == "GET" for entry in self.world.log)
        finally:
            beside.end()
            self.world.faults.clear()
            self.world.switches = _with(self.world.switches, merged="")
        self._judge(beside)

    def _judge(self, beside: Beside) -> None:
        name = f"saving anywhere, {self.name}, left_out {'known' if self.keeps else 'unknown'}"
        writes = [entry for entry in self.world.log if entry.method != "GET"]
        counted[f"{name}: saves sent"] += len(writes)
        assert len(writes) <= 1, "sent twice"
        reads = "reads that show it" if self.honest else "reads that lie"
        for saved, read in beside.news:
            receipt = saved.receipt
            if receipt is None or saved.written is None or read.contact is None:
                continue
            # As a read shows it: in another type, if the server does so.
            there = shown_contact(read.contact, self.world.switches) if self.honest else None
            stored = decoded(self.gateway, there or read.contact)
            false = [each for each in receipt.findings if not is_true(each, stored)]
            base = saved.written.proposal.draft.snapshot
            if not self.honest:
                base = decoded(self.gateway, beside.before_write() or {})
            silent = moved(self.gateway.provider, base, stored) - said(receipt)
            counted[f"{name}, {reads}: receipts"] += 1
            counted[f"{name}, {reads}: verified"] += receipt.verified
            counted[f"{name}, {reads}: verified and untrue"] += receipt.verified and bool(
                false or silent
            )
            settled = not saved.pending and not saved.invisible
            if self.honest and (receipt.verified or settled):
                assert not false, (false, self.world.switches)
                assert not silent, (silent, self.world.switches)
        self._judge_theirs(beside, f"{name}, {reads}")

    def _judge_theirs(self, beside: Beside, name: str) -> None:
        gap = beside.in_the_gap()
        receipt = beside.saved.receipt if beside.saved else None
        lost = [change for change in beside.lost() if not _is_said(change, receipt)]
        where = "in the gap" if gap else "outside the gap"
        counted[f"{name}: edits of the second user {where}"] += beside.edited
        counted[f"{name}: of them lost without a word {where}"] += bool(lost)
        if not gap and self.honest and (beside.saved is None or receipt is not None):
            assert not lost, (lost, [event.what for event in beside.events], self.world.switches)


def _is_said(change: Change, receipt: Receipt | None) -> bool:
    return receipt is not None and change.field.key in said(receipt)


def _with(switches: Switches, **values: Any) -> Switches:
    return msgspec.structs.replace(switches, **values)


@pytest.mark.parametrize("keeps", [True, False], ids=["left_out-kept", "left_out-unknown"])
@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_a_receipt_says_what_is_so_and_no_edit_of_another_user_is_lost_silently(
    run: Run, opened: Open, world: PracticeState, monkeypatch: pytest.MonkeyPatch,
    provider_id: str, keeps: bool,
) -> None:  # fmt: skip
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", 0.0)
    parts = {
        "gateway": opened(provider_id, keeps_left_out=keeps), "world": world,
        "run": staticmethod(run), "keeps": keeps,
    }  # fmt: skip
    run_state_machine_as_test(
        type("Saving", (SavingAnywhere,), parts),
        settings=settings(
            max_examples=EXAMPLES, stateful_step_count=STEPS,
            suppress_health_check=list(HealthCheck), deadline=None, phases=[Phase.generate],
        ),
    )  # fmt: skip
