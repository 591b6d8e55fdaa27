from __future__ import annotations

from functools import partial

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contact_editor.services.journal.database import memory_database
from contact_editor.services.journal.history import search
from contact_editor.services.journal.history.save_record import SaveRecord, search_text
from contact_editor.services.journal.history.saves import append_save
from contact_editor.services.journal.history.search import SaveQuery, connections_of, search_saves
from tests.services.journal.history.test_saves import record


def changed(number: int, value: str, **more: object) -> SaveRecord:
    change = msgspec.structs.replace(record(number).changes[0], before="", after=value)
    return msgspec.structs.replace(record(number), changes=(change,), **more)


@pytest.fixture
def few_newest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read only two saves before the index is asked."""
    monkeypatch.setattr(search, "_NEWEST", 2)


@given(
    values=st.lists(st.text(alphabet="abÄß \n\"'*王", max_size=6), min_size=1, max_size=12),
    typed=st.text(alphabet="abäS \"'*王", max_size=5),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_exactly_the_saves_that_contain_every_word_are_found(
    few_newest: None, values: list[str], typed: str
) -> None:
    db = memory_database()
    records = [changed(number, value) for number, value in enumerate(values)]
    for each in records:
        append_save(db, each)
    words = typed.casefold().split()
    wanted = [
        each for each in reversed(records)
        if all(word in search_text(each).casefold() for word in words)
    ]  # fmt: skip
    assert [found for _, found in search_saves(db, typed)] == wanted


def test_pages_follow_each_other_without_a_gap(few_newest: None) -> None:
    db = memory_database()
    for number in range(9):
        append_save(db, changed(number, "ab" if number % 2 else "x"))
    seen: list[str] = []
    before = None
    while found := search_saves(db, "ab", limit=3, before=before):
        seen += [each.id for _, each in found]
        before = found[-1][0]
    assert seen == ["save 7", "save 5", "save 3", "save 1"]


def test_of_each_save_only_what_was_known_last_is_found() -> None:
    db = memory_database()
    for outcome in ("unknown", "stored"):
        append_save(db, msgspec.structs.replace(record(1), outcome=outcome))
    assert [each.outcome for _, each in search_saves(db)] == ["stored"]
    assert search_saves(db, SaveQuery(outcome="unknown")) == []
    assert search.count_saves(db) == 1


def test_filters_restrict_connection_outcome_and_time() -> None:
    db = memory_database()
    for number in range(8):
        append_save(
            db,
            msgspec.structs.replace(
                record(number), connection=f"Acme {number % 2}",
                outcome="stored" if number % 4 else "not stored",
            ),
        )  # fmt: skip
    ids = partial(map, lambda found: found[1].id)
    assert connections_of(db) == ["Acme 0", "Acme 1"]
    assert list(ids(search_saves(db, SaveQuery(connection="Acme 1", since=3, until=7)))) == [
        "save 5", "save 3",
    ]  # fmt: skip
    assert list(ids(search_saves(db, SaveQuery(outcome="not stored")))) == ["save 4", "save 0"]
    assert list(ids(search_saves(db, SaveQuery("plovdiv 6", "Acme 0")))) == ["save 6"]


def test_a_cancelled_search_finds_nothing_and_leaves_the_journal_usable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search, "_STEPS_BETWEEN_LOOKS", 1)
    db = memory_database()
    for number in range(20):
        append_save(db, record(number))
    assert search_saves(db, "zz", is_cancelled=lambda: True) == []
    assert len(search_saves(db, "")) == 20
