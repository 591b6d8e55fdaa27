"""Repeated events are counted on any thread, and rarely reported."""

from __future__ import annotations

import threading

from contact_editor.services.logs.repeat_counter import RepeatCounter, should_log
from tests.waiting import WAIT_LIMIT_S


class _Collected:
    """Stands for what is thrown away in the middle of a count, and has something to say itself."""

    def __init__(self, repeats: RepeatCounter) -> None:
        self._repeats = repeats

    def __hash__(self) -> int:
        self._repeats.count("its last words")
        return 1


def test_what_is_said_from_within_a_count_is_counted_as_well() -> None:
    repeats = RepeatCounter()
    counted = threading.Thread(target=repeats.count, args=(_Collected(repeats),), daemon=True)
    counted.start()
    counted.join(WAIT_LIMIT_S)
    assert not counted.is_alive(), "it waits for itself"
    assert repeats.count("its last words") > 1


def test_beyond_two_hundred_kinds_all_others_are_one() -> None:
    repeats = RepeatCounter()
    assert {repeats.count(number) for number in range(200)} == {1}
    assert [repeats.count(number) for number in (200, 201, 7)] == [1, 2, 2]


def test_it_is_said_the_first_time_the_tenth_the_hundredth() -> None:
    assert [count for count in range(1_001) if should_log(count)] == [1, 10, 100, 1_000]
