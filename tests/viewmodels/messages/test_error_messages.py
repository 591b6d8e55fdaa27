"""What a trouble says reads on, and stays true for as long as it is shown."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from contact_editor.services import errors
from contact_editor.viewmodels.messages.error_messages import error_message


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("Slow down", "“Slow down”."),
        ("Slow down ", "“Slow down”."),
        ("Slow down.", "“Slow down.”"),
        ("Really?", "“Really?”"),
        ("No!", "“No!”"),
        ("and so on…", "“and so on…”"),
        ("It said “no.”", "“It said “no.””"),
        ("(name is taken)", "“(name is taken)”."),
    ],
)
def test_what_a_provider_says_ends_before_the_next_sentence_begins(said: str, quoted: str) -> None:
    trouble = errors.ValidationFailed("422", host="acme.example", provider_message=said, status=422)
    text = error_message(trouble, after="Nothing was saved.").text
    assert text == f"acme.example rejected a value. It says: {quoted} Nothing was saved."


def test_a_pause_says_until_when_however_late_it_is_read() -> None:
    begun = datetime.now().astimezone()
    trouble = errors.TooManyRequests("429", host="acme.example", status=429, retry_after=20)
    first = error_message(trouble).text
    times = [begun + timedelta(seconds=20 + late) for late in range(3)]
    assert any(f"asks to wait 20 s, until {at:%H:%M:%S}." in first for at in times)
    trouble.received_at -= timedelta(hours=25)
    # Not of today: the time alone would be read as such.
    at = (trouble.received_at + timedelta(seconds=20)).astimezone()
    assert f"until {at:%Y-%m-%d %H:%M:%S}." in error_message(trouble).text


@pytest.mark.parametrize("seconds", [None, 0.0])
def test_a_pause_of_no_length_names_no_time(seconds: float | None) -> None:
    trouble = errors.TooManyRequests("429", host="h", status=429, retry_after=seconds)
    assert error_message(trouble).text == "Too many requests; h asks to wait."


@pytest.mark.parametrize("seconds", [1e300, 2_300_450_983.0])
def test_a_pause_for_ever_is_not_told(seconds: float) -> None:
    trouble = errors.TooManyRequests("429", host="h", status=429, retry_after=seconds)
    assert error_message(trouble).text == "Too many requests; h asks to wait."
