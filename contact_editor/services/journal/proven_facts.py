"""What the saves of an account proved of its provider, in the database; no value of a contact."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any

import apsw

from contact_editor.model.resending.account_facts import AccountFacts
from contact_editor.model.resending.rewritings import Rewritings
from contact_editor.services.journal.value_codec import dump_json, load_json


def put_facts(db: apsw.Connection, account: str, described: str, facts: AccountFacts) -> None:
    """Store the facts of an account; `described` identifies the description they hold for."""
    rewritings = [[*place, dict(counts)] for place, counts in facts.rewritings.seen.items()]
    stored = {
        "clears": dict(facts.clears),
        "shortens": dict(facts.shortens),
        "rewritings": rewritings,
    }
    db.execute(
        "INSERT OR REPLACE INTO proven_facts (account, described, content) VALUES (?, ?, ?)",
        (account, described, dump_json(stored)),
    )


def facts_of(db: apsw.Connection, account: str, described: str) -> AccountFacts:
    """Return the facts of an account; none if they are damaged, or of another description."""
    row = db.execute(
        "SELECT content FROM proven_facts WHERE account = ? AND described = ?", (account, described)
    ).fetchone()
    with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError):
        if row is not None:
            return _loaded(load_json(row[0]))
    return AccountFacts()


def _loaded(stored: dict[str, Any]) -> AccountFacts:
    seen = {(str(key), str(part)): _counts(of) for key, part, of in stored["rewritings"]}
    clears, shortens = _counts(stored["clears"]), _counts(stored["shortens"])
    return AccountFacts(clears, shortens, Rewritings(seen))


def _counts(stored: Mapping[str, Any]) -> dict[str, int]:
    return {name: int(count) for name, count in stored.items()}
