"""Facts about a provider are stored for an account and the description that they hold for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from contact_editor.model.resending.account_facts import AccountFacts
from contact_editor.model.resending.rewritings import Rewritings
from contact_editor.services.journal.database import JournalConnection, memory_database
from contact_editor.services.journal.proven_facts import facts_of, put_facts
from tests.catalogue import provider

FACTS = AccountFacts(
    {"city": 2}, {"tags": 1}, Rewritings({("note", ""): {"tags": 1}, ("custom", "a\ud83d"): {}})
)


@pytest.fixture
def db() -> Iterator[JournalConnection]:
    database = memory_database()
    yield database
    database.close()


def test_they_come_back_for_the_same_account_and_description_alone(db: JournalConnection) -> None:
    put_facts(db, "account", "first", AccountFacts())
    put_facts(db, "account", "first", FACTS)
    assert facts_of(db, "account", "first") == FACTS
    assert facts_of(db, "another", "first") == AccountFacts()
    assert facts_of(db, "account", "second") == AccountFacts()


@pytest.mark.parametrize("content", [b"{", b"[]", b"{}", b'{"clears":1}', b"\xff"])
def test_damaged_ones_are_none(db: JournalConnection, content: bytes) -> None:
    put_facts(db, "account", "first", FACTS)
    db.execute("UPDATE proven_facts SET content = ?", (content,))
    assert facts_of(db, "account", "first") == AccountFacts()


def test_another_description_has_another_fingerprint() -> None:
    simvoly, notocat = provider("simvoly"), provider("notocat")
    assert simvoly.fingerprint == provider("simvoly").fingerprint
    assert simvoly.fingerprint != notocat.fingerprint
