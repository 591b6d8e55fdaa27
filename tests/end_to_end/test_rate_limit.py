"""A provider that is asked too often: reads wait and say how long, writes are never repeated."""

from __future__ import annotations

from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver


def _reads(server: PracticeServer) -> int:
    return sum(entry.method == "GET" for entry in server.world.log)


def test_a_read_that_waits_counts_down_and_goes_on_by_itself(
    john: Driver, server: PracticeServer
) -> None:
    server.add_fault("status", code=429, retry_after="3")
    john.find("john@doe.com")
    said: list[str] = []

    def has_gone_on() -> bool:
        said.append(john.seen("Trying again in"))
        return not john.app.workspace.busy

    john.until(has_gone_on)
    waited = list(dict.fromkeys(filter(None, said)))
    assert all("asks to wait 3 s" in text for text in waited)
    # On a busy machine a second may pass unseen.
    left = [int(text.split("Trying again in ")[1].split()[0]) for text in waited]
    assert len(left) >= 2
    assert left == sorted(left, reverse=True)
    assert _reads(server) > 1


def test_a_read_that_waits_is_cancelled_at_once_and_asks_no_more(
    john: Driver, server: PracticeServer
) -> None:
    server.add_fault("status", code=429, retry_after="30", times=2)
    john.find("john@doe.com")
    john.until(lambda: john.seen("Trying again in 30 s"))
    asked = _reads(server)
    john.press("Cancel")
    john.until(lambda: not john.app.workspace.busy)
    assert not john.seen("Trying again")
    assert _reads(server) == asked


def test_a_save_that_is_told_to_wait_is_not_sent_again_by_itself(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "In a hurry")
    john.review()
    server.add_fault("status", code=429, retry_after="1", method="PUT")
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert "asks to wait 1 s" in john.said
    assert "Not saved" in john.said
    assert sum(entry.method == "PUT" for entry in server.world.log) == 1
    assert john.line("Name").text() == "In a hurry"
