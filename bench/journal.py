"""The journal: what a save costs the thread of the window, and how soon saves are found.

The database is encrypted, on disk, with a hundred thousand saves.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from bench.measure import Limit, Measure, report
from bench.window import real_window, until
from contact_editor.model.values import ABSENT
from contact_editor.services.journal.database import open_database
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.services.journal.history.saves import append_save
from contact_editor.services.journal.history.search import SaveQuery, search_saves
from contact_editor.services.journal.schema import write_transaction
from contact_editor.viewmodels.history.save_recorder import SaveRecorder
from contact_editor.viewmodels.history.saves.journal_probe import JournalProbe
from contact_editor.viewmodels.saving.save_step import SaveStep

SAVES = 100_000
_FIRST = ["Ada", "Grace", "Alan", "Edsger", "Barbara", "Zoë", "María", "Hana", "Owen", "Petra"]
_LAST = ["Lovelace", "Hopper", "Turing", "Novak", "Sánchez", "Tanaka", "Byrne", "Kern", "Haddad"]
_CITIES = ["Sofia", "Plovdiv", "Varna", "Zürich", "Graz", "Lyon", "Kyoto", "Porto", "Gdańsk"]
QUERIES = {
    "nothing": SaveQuery(),
    "a common word": SaveQuery("plovdiv"),
    "a rare word": SaveQuery("T-77123"),
    "two words": SaveQuery("grace varna"),
    "a word that is nowhere": SaveQuery("xylophone"),
    "two letters that are nowhere": SaveQuery("qx"),
    "one letter that is nowhere": SaveQuery("ж"),
    "two letters": SaveQuery("zü"),
    "a connection with few saves": SaveQuery(connection="Old"),
    "an outcome": SaveQuery("", "", "not stored"),
    "a connection and two letters that are nowhere": SaveQuery("qx", "Acme"),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=10)
    times = parser.parse_args().times
    with tempfile.TemporaryDirectory() as folder:
        db = open_database(Path(folder, "journal.db"), bytes(32))
        fill(db)
        for name, query in QUERIES.items():
            spent = [
                milliseconds(partial(search_saves, db, query, limit=200)) for _ in range(times)
            ]
            report(
                Measure(
                    what=f"first results of all changes, {SAVES:,} saves: {name}", unit="ms",
                    ours=spent, limit=Limit.HIGHEST, budget=100,
                )
            )  # fmt: skip
    report(on_the_window(times))


def fill(db: Any) -> None:
    random.seed(1)
    for start in range(0, SAVES, 10_000):
        with write_transaction(db):
            for number in range(start, start + 10_000):
                append_save(db, record(number))


def record(number: int) -> SaveRecord:
    first, last = random.choice(_FIRST), random.choice(_LAST)
    before, after = random.sample(_CITIES, 2)
    change = SavedChange(
        key="city", label="City", part=ABSENT, before=before, after=after, outcome="stored",
        found=after,
    )  # fmt: skip
    return SaveRecord(
        id=f"{number:016x}", at=1_700_000_000.0 + number * 60, account="a" * 32,
        connection="Old" if number < 50 else "Acme", environment="production",
        contact_id=number % 5_000, email=f"{first}.{last}{number % 5_000}@example.com".lower(),
        title=f"{first} {last}", user="petra", ticket=f"T-{number}", reason="asked by phone",
        outcome="not stored" if number % 20_000 == 7 else "stored", changes=(change,) * 2,
        request_hash="0" * 64, request="PUT /contacts/1",
    )  # fmt: skip


def on_the_window(times: int) -> Measure:
    """What the recorder does on the thread of the window for one save, all in all."""
    spent: list[float] = []
    depth = [0]
    timed(spent, depth, SaveRecorder, "_begin", "_step", "_end", "_settle", "_drop")
    timed(spent, depth, JournalProbe, "ask", "_take", "_give_up")
    ours = []
    with real_window() as (window, _):
        window.find("123")
        until(window.is_open)
        for turn in range(times + 1):
            before = sum(spent)
            window.write("Name", f"John {turn}")
            window.ctrl_s()
            until(lambda: window.step is SaveStep.REVIEWING)
            window.ctrl_s()
            until(lambda: window.step is SaveStep.IDLE and window.said)
            ours.append(sum(spent) - before)
    return Measure(
        what="journalling a save, on the thread of the window", unit="ms", ours=ours[1:],
        limit=Limit.HIGHEST, budget=1,
    )  # fmt: skip


def timed(spent: list[float], depth: list[int], timed_class: type, *names: str) -> None:
    """Note how long methods take; one within another counts once."""
    for name in names:
        setattr(timed_class, name, _timed(getattr(timed_class, name), spent, depth))


def _timed(method: Any, spent: list[float], depth: list[int]) -> Any:
    def call(self: QObject, *arguments: Any) -> Any:
        depth[0] += 1
        # Of this thread alone: while it waits for another one, that is not what it does.
        begun = time.thread_time()
        try:
            return method(self, *arguments)
        finally:
            depth[0] -= 1
            if depth[0] == 0:
                spent.append((time.thread_time() - begun) * 1_000)

    return call


def milliseconds(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * 1_000


if __name__ == "__main__":
    main()
