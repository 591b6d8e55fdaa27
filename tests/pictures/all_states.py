"""Every state of the window that is worth a picture."""

from __future__ import annotations

from tests.pictures import more_states as more
from tests.pictures import states as plain
from tests.pictures.states import State

STATES: tuple[State, ...] = (
    plain.start, plain.contact, plain.two_changes, plain.tabs, plain.required, plain.review,
    plain.review_with_request, plain.review_reopened, plain.masked, plain.conflict,
    plain.same_contact, plain.saved, plain.saved_partly, plain.not_visible_yet,
    plain.refused_field, plain.unknown, plain.history, plain.undo_of_a_save, plain.requests,
    plain.json, plain.json_with_changes, plain.all_changes, plain.nothing_found,
    plain.several_matches, plain.palette, plain.menu_bar, plain.manual, plain.shortcuts,
    plain.settings, plain.settings_search, plain.settings_shortcuts, plain.paste_to_fields,
    plain.check_connection, plain.connections, plain.add_connection,
    plain.add_connection_start, plain.other_provider,
)  # fmt: skip
"""States of a program with two connections, their keys and an empty journal."""
MORE_STATES: tuple[State, ...] = (
    more.first_start, more.recent_and_pinned, more.draft_restored, more.keyring_locked,
    more.saving, more.saved_in_another_tab, more.outcome_resolved, more.several_requests,
    more.many_fields, more.many_fields_filtered, more.many_sections,
    more.many_sections_filtered, more.every_kind,
)  # fmt: skip
"""States after another start, or with another server."""
POPUP_STATES: tuple[State, ...] = (
    more.calendar, more.grouped_fields, more.undo_popover, plain.save_undone,
    more.all_changes_searched, more.damaged_entries, more.menu, more.menu_of_connections,
)  # fmt: skip
"""For pictures only: with a popover, which takes every key, or like another state but its words."""
