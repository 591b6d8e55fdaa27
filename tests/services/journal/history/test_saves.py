from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec
import pytest

from contact_editor.model.resending.account_facts import AccountFacts
from contact_editor.model.resending.rewritings import Rewritings
from contact_editor.model.values import ABSENT
from contact_editor.services.journal import drafts, intents
from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.draft_codec import dump_draft
from contact_editor.services.journal.history import chain, saves
from contact_editor.services.journal.history.forgetting import forget_contact
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.services.journal.history.search import (
    search_saves,
)
from contact_editor.services.journal.location import JournalLocation
from contact_editor.services.journal.proven_facts import facts_of, put_facts
from tests.services.journal.conftest import Open
from tests.services.journal.entries import draft
from tests.waiting import WAIT_LIMIT_S


def verify(db: JournalConnection) -> chain.Verification:
    """Check the whole chain at once."""
    check = chain.ChainCheck()
    while (found := check.step(db)) is None:
        pass
    return found


def record(
    number: int, contact: int = 1, email: str = "ada@example.com", **more: Any
) -> SaveRecord:
    change = SavedChange(
        key="city", label="City", part=ABSENT, before="Sofia", after=f"Plovdiv {number}",
        outcome="stored", found=f"Plovdiv {number}",
    )  # fmt: skip
    return SaveRecord(
        id=f"save {number}", at=float(number), account="account", connection="Acme",
        environment="production", contact_id=contact, email=email, title=f"Ada {contact}",
        outcome="stored", changes=(change,), **more,
    )  # fmt: skip


@pytest.fixture
def run(opened: Open) -> Callable[[Callable[[JournalConnection], object]], object]:
    journal = opened()
    number = iter(range(1_000_000))

    def run_one(operation: Callable[[JournalConnection], object]) -> object:
        results: list[object] = []
        written = journal.write(next(number), lambda db: results.append(operation(db)))
        assert written.result(WAIT_LIMIT_S)
        return results[-1]

    for each in range(1, 8):
        run_one(lambda db, each=each: saves.append_save(db, record(each, contact=each % 2)))  # type: ignore[misc]
    return run_one


Run = Callable[[Callable[[JournalConnection], object]], object]


def test_the_saves_of_a_contact_are_newest_first(run: Run) -> None:
    found = run(lambda db: [each.at for each in saves.saves_of(db, "account", 1)])
    assert found == [7.0, 5.0, 3.0, 1.0]
    assert run(lambda db: saves.saves_of(db, "another", 1)) == []


def test_what_a_later_look_showed_replaces_what_was_known(run: Run) -> None:
    run(lambda db: saves.append_save(db, record(1, ticket="T-1")))
    found = run(lambda db: [each.ticket for each in saves.saves_of(db, "account", 1)])
    assert found == ["", "", "", "T-1"]


def test_a_record_is_read_as_it_was_written(run: Run) -> None:
    assert run(lambda db: saves.saves_of(db, "account", 0)[0]) == record(6, contact=0)


@pytest.mark.parametrize(
    ("text", "count"),
    [("plovdiv", 7), ("Sofia ada", 7), ("Plovdiv 3", 1), ("nothing like it", 0), ("", 7),
     ('"', 0), ("7", 1), ("example.com city", 7)],
)  # fmt: skip
def test_saves_are_found_by_parts_of_words(run: Run, text: str, count: int) -> None:
    assert run(lambda db: len(search_saves(db, text))) == count


def test_an_untouched_chain_is_intact(run: Run) -> None:
    assert run(verify) == chain.Verification(7, 0, ())


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE save_content SET content = replace(content, 'Plovdiv 3', 'Plovdiv 9')"
         " WHERE sequence = 3", 3),
        ("UPDATE save_header SET at = 0 WHERE sequence = 3", 3),
        ("UPDATE save_header SET mac = x'00' WHERE sequence = 3", 3),
        ("DELETE FROM save_content WHERE sequence = 3", 3),
        ("DELETE FROM save_header WHERE sequence = 3", 3),
        ("DELETE FROM save_content WHERE sequence = 3;"
         "INSERT INTO save_tombstone VALUES (3, x'0011')", 3),
        ("UPDATE save_content SET sequence = 99 WHERE sequence = 3;"
         "UPDATE save_content SET sequence = 3 WHERE sequence = 4;"
         "UPDATE save_content SET sequence = 4 WHERE sequence = 99", 3),
        ("UPDATE save_header SET sequence = 99 WHERE sequence = 3;"
         "UPDATE save_header SET sequence = 3 WHERE sequence = 4;"
         "UPDATE save_header SET sequence = 4 WHERE sequence = 99", 3),
    ],
)  # fmt: skip
def test_what_is_changed_removed_or_swapped_is_found(run: Run, statement: str, fault: int) -> None:
    run(lambda db: db.execute(statement).fetchall())
    found = run(verify)
    assert isinstance(found, chain.Verification)
    assert fault in found.faults


def test_what_expires_leaves_the_chain_intact(run: Run) -> None:
    assert run(lambda db: saves.expire_saves(db, 5.0, 1.0)) is None
    assert run(verify) == chain.Verification(4, 3, ())


def test_a_forgotten_contact_leaves_the_chain_intact_and_nothing_of_itself(
    run: Run, location: JournalLocation
) -> None:
    run(lambda db: saves.append_save(db, record(8, contact=5, email="Other@example.com")))
    forgotten = run(lambda db: forget_contact(db, "account", 5, ["other@example.com"]))
    assert forgotten == 1
    assert run(lambda db: search_saves(db, "other@example")) == []
    assert run(verify) == chain.Verification(7, 1, ())
    assert (
        run(lambda db: db.execute("SELECT rowid FROM save_text WHERE rowid = 8").fetchall()) == []
    )


def test_a_forgotten_contact_takes_its_own_emails_with_it_and_no_similar_one(run: Run) -> None:
    emails = ("straße@müller.example", "Straße@xn--mller-kva.example", "strasse@müller.example")
    for number, email in enumerate(emails, 8):
        run(partial(saves.append_save, record=record(number, contact=number, email=email)))
    run(lambda db: forget_contact(db, "account", 8, [emails[0]]))
    left = [run(partial(saves.saves_of, account="account", contact_id=n)) for n in (8, 9, 10)]
    assert [len(each) for each in left] == [0, 0, 1]  # type: ignore[arg-type]
    assert run(verify) == chain.Verification(8, 2, ())


def test_what_saves_proved_is_forgotten_with_a_contact_but_not_for_another_account(
    run: Run,
) -> None:
    known = AccountFacts(rewritings=Rewritings({("custom", "nick Ann"): {"trimmed": 1}}))
    run(lambda db: put_facts(db, "account", "described", known))
    run(lambda db: put_facts(db, "other", "described", known))
    run(lambda db: forget_contact(db, "account", 5))
    assert run(lambda db: facts_of(db, "account", "described")) == AccountFacts()
    assert run(lambda db: facts_of(db, "other", "described")) == known


def test_saves_are_removed_after_their_time_when_the_journal_is_opened(opened: Open) -> None:
    journal = opened()
    old = msgspec.structs.replace(record(1), at=journal.now() - 91 * 86_400)
    new = msgspec.structs.replace(record(2), at=journal.now())
    for each in (old, new):
        journal.write(each.id, partial(saves.append_save, record=each)).result(WAIT_LIMIT_S)
    journal.close()
    again = opened()
    assert again.read(verify).result(WAIT_LIMIT_S) == chain.Verification(1, 1, ())


def test_a_save_with_damaged_content_hides_no_other_and_is_forgotten_with_its_contact(
    run: Run,
) -> None:
    run(lambda db: db.execute("UPDATE save_content SET content = x'00' WHERE sequence = 5"))
    assert run(lambda db: [each.at for each in saves.saves_of(db, "account", 1)]) == [7.0, 3.0, 1.0]
    assert run(lambda db: len(search_saves(db, "plovdiv"))) == 6
    run(lambda db: forget_contact(db, "account", 1))
    rest = "SELECT count(*) FROM save_content WHERE contact = '1'"
    assert run(lambda db: db.execute(rest).fetchall()) == [(0,)]


def test_forgetting_a_contact_leaves_the_drafts_of_others_with_its_email(run: Run) -> None:
    for number in (1, 2):
        content = dump_draft(draft("Grace", number), "Ada", "Acme")
        run(partial(drafts.put_draft, account="account", contact_id=number, content=content, now=1))
    run(lambda db: forget_contact(db, "account", 1, ["ada@example.com"]))
    left = run(partial(drafts.drafts_of, account="account"))
    assert isinstance(left, list)
    assert [each.contact_id for each in left] == [2]


def test_an_intent_expires_like_a_draft(run: Run) -> None:
    content = dump_draft(draft("Grace"), "Ada", "Acme")
    begin = partial(intents.begin_intent, account="account", contact_id=1, content=content)
    run(partial(begin, intent_id="old", now=1.0))
    run(partial(begin, intent_id="new", now=2.0))
    run(lambda db: drafts.expire(db, drafts.LIFETIME_S + 1.5))
    left = run(partial(intents.open_intents, account="account"))
    assert isinstance(left, list)
    assert [each.id for each in left] == ["new"]
