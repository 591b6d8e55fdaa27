"""Two windows on one data folder, as after a start that the first one did not answer."""

from __future__ import annotations

from functools import partial

from contact_editor.practice.server import PracticeServer
from contact_editor.services.journal.drafts import drafts_of
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import CONNECTION, Starts, on_disk
from tests.waiting import WAIT_LIMIT_S


def edits_on_disk(window: Driver) -> list[dict[str, object]]:
    journal = window.app.journal
    read = journal.access.journal.read(partial(drafts_of, account=journal.restorer.account))
    found: list[dict[str, object]] = [dict(each.draft.edits) for each in read.result(WAIT_LIMIT_S)]
    return sorted(found, key=str)


def edit(window: Driver, field: str, text: str) -> None:
    window.contact.editing.edit(field, text)
    assert window.app.journal.is_safe()


def test_each_of_two_windows_keeps_its_last_draft_of_a_contact_and_no_older_one(
    start: Starts, server: PracticeServer
) -> None:
    first = start.with_john()
    second = start()
    second.use(CONNECTION)
    second.until(lambda: on_disk(second) and second.app.journal.restorer.is_read)
    if not second.is_open():
        second.open("123")
    for number in range(3):
        edit(first, "name", f"First {number}")
        edit(second, "city", f"Second {number}")
    assert edits_on_disk(first) == [{"city": "Second 2"}, {"name": "First 2"}]
    # What is taken back is not offered again, whichever window stored last.
    first.contact.editing.edit("name", "John Doe")
    assert first.app.journal.is_safe()
    assert edits_on_disk(first) == [{"city": "Second 2"}]
