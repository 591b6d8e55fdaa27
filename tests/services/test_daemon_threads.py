"""A thread for blocking calls keeps nothing alive, and ends with its worker."""

from __future__ import annotations

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from contact_editor.services.daemon_threads import DaemonWorker


class _Journal:
    def read(self) -> str:
        return "read"


def test_a_waiting_thread_keeps_nothing_that_its_last_call_knew(qtbot: QtBot) -> None:
    worker, journal = DaemonWorker("forgetful"), _Journal()
    known = weakref.ref(journal)
    result = worker.submit(journal.read)
    del journal
    assert result.result(10) == "read"
    qtbot.waitUntil(lambda: known() is None)


def test_the_thread_ends_with_its_worker(qtbot: QtBot) -> None:
    worker = DaemonWorker("short-lived")
    worker.submit(lambda: None).result(10)
    assert _is_there("short-lived")
    del worker
    gc.collect()
    qtbot.waitUntil(lambda: not _is_there("short-lived"))


def test_a_call_that_was_submitted_is_made_though_its_worker_is_gone() -> None:
    worker, may_go_on = DaemonWorker("last call"), threading.Event()
    worker.submit(may_go_on.wait)
    result = worker.submit(lambda: "made")
    del worker
    gc.collect()
    may_go_on.set()
    assert result.result(10) == "made"


def _is_there(name: str) -> bool:
    return name in [thread.name for thread in threading.enumerate()]
