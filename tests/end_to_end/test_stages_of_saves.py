"""The bar shows how far a save has come: nothing is done before it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import LogEntry
from contact_editor.viewmodels.saving.save_step import SaveStep, StageState
from tests.end_to_end.driver import Driver
from tests.end_to_end.places import held, written

AHEAD, CURRENT = StageState.AHEAD, StageState.CURRENT
DONE, UNCONFIRMED = StageState.DONE, StageState.UNCONFIRMED


def states(window: Driver) -> list[StageState]:
    """Return the states of the parts in sight."""
    row = window.app.loaded_controller.progress.bar.stages
    return [stage.state for stage in row.stages] if row.isVisible() else []


@pytest.mark.parametrize(
    ("is_held", "shown"),
    [
        (lambda entry, _sent: entry.method == "GET", [CURRENT, AHEAD, AHEAD]),
        (lambda entry, _sent: entry.method == "PUT", [DONE, CURRENT, AHEAD]),
        (lambda entry, sent: entry.method == "GET" and sent, [DONE, DONE, CURRENT]),
    ],
    ids=["comparing", "sending", "checking"],
)
def test_a_part_is_done_once_the_next_one_has_begun(
    john: Driver,
    server: PracticeServer,
    is_held: Callable[[LogEntry, bool], bool],
    shown: list[StageState],
) -> None:
    john.write("Name", "Johnny")
    john.review()
    assert states(john) == []
    with held(server, lambda entry: is_held(entry, bool(written(server)))) as arrived:
        john.ctrl_s()
        john.until(arrived.is_set)
        john.until(lambda: states(john) == shown)
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert states(john) == []


def test_what_was_cancelled_while_it_was_sent_is_not_shown_as_done(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    john.review()
    with held(server, lambda entry: bool(written(server))) as arrived:
        john.ctrl_s()
        john.until(arrived.is_set)
        john.until(lambda: states(john) == [DONE, CURRENT, AHEAD])
        john.escape()
        john.until(lambda: states(john) == [DONE, UNCONFIRMED, CURRENT])
    john.until(lambda: john.step is SaveStep.IDLE and john.said)


def test_a_refused_change_is_not_shown_as_sent_in_full(
    john: Driver, server: PracticeServer
) -> None:
    server.set_switches(refused_field="name")
    john.write("Name", "Johnny")
    john.review()
    is_check = lambda entry: entry.method == "GET" and bool(written(server))  # noqa: E731 - short
    with held(server, is_check) as arrived:
        john.ctrl_s()
        john.until(arrived.is_set)
        john.until(lambda: states(john) == [DONE, UNCONFIRMED, CURRENT])
