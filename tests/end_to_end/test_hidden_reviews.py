"""A review that opens in a hidden tab is read by the user before a key sends it."""

from __future__ import annotations

import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.saving import save_review
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.places import PRODUCTION, SANDBOX, choose, held, open_in, written


@pytest.fixture
def hidden(places: Driver, servers: dict[str, PracticeServer]) -> Driver:
    """The first tab; in the second, the key was refused before a save, so that it is reviewed."""
    open_in(places, PRODUCTION, "124")
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    places.review()
    john = places.contact
    servers[SANDBOX].add_fault("status", method="GET", code=401, times=1)
    with held(servers[SANDBOX], lambda entry: entry.method == "GET") as arrived:
        places.ctrl_s()
        places.until(arrived.is_set)
        choose(places, 1)
    places.until(lambda: john.flow.step is SaveStep.REVIEWING)
    places.until(lambda: john.flow.ready)
    return places


def test_the_key_that_shows_it_and_the_next_one_send_nothing(
    hidden: Driver, servers: dict[str, PracticeServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(save_review, "GUARD_MS", 600_000)
    choose(hidden, 2)
    hidden.ctrl_s()
    assert hidden.step is SaveStep.REVIEWING
    page = hidden.app.loaded_controller.page
    assert not page.sheets.review.main.isEnabled()
    assert not page.form.isAncestorOf(hidden.focused())
    assert not written(servers[SANDBOX])


def test_it_has_the_focus_and_is_sent_by_the_user_after_that(
    hidden: Driver, servers: dict[str, PracticeServer]
) -> None:
    choose(hidden, 2)
    review = hidden.app.loaded_controller.page.sheets.review
    hidden.until(review.main.isEnabled)
    assert review.isAncestorOf(hidden.focused())
    hidden.ctrl_s()
    hidden.until(lambda: hidden.said.startswith("Saved and verified"))
    assert len(written(servers[SANDBOX])) == 1
