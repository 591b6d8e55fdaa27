"""A connection that is edited or removed meanwhile: nothing of it counts as another one's."""

from __future__ import annotations

import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.contact.window_view import WindowView
from tests.end_to_end.driver import Driver
from tests.end_to_end.places import PRODUCTION, SANDBOX, held, open_in, to_another_account


@pytest.mark.parametrize("is_loaded", [True, False], ids=["refreshed", "loaded"])
@pytest.mark.parametrize("is_removed", [True, False], ids=["removed", "another account"])
def test_an_answer_on_its_way_opens_nothing_once_its_connection_is_changed(
    places: Driver, servers: dict[str, PracticeServer], is_loaded: bool, is_removed: bool
) -> None:
    workspace = places.app.workspace
    open_in(places, SANDBOX, "123")
    if not is_loaded:
        workspace.close_contact()
    servers[PRODUCTION].world.clear_log()
    with held(servers[SANDBOX], lambda entry: entry.path.endswith("/123")) as arrived:
        workspace.refresh() if is_loaded else workspace.reopen_tab()
        places.until(arrived.is_set)
        if is_removed:
            places.app.manager.remove(SANDBOX)
        else:
            to_another_account(places)
    assert not workspace.search.under_way
    assert workspace.contact is None
    assert workspace.view is WindowView.TAB
    assert places.said
    assert not servers[PRODUCTION].world.log
