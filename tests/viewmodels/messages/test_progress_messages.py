"""What is under way is said in words that fit."""

from __future__ import annotations

import pytest

from contact_editor.services import errors
from contact_editor.services.contacts.api.progress import (
    PageProgress,
    RetryDelay,
    SaveProgress,
    WaitingFor,
)
from contact_editor.viewmodels.messages.progress_messages import progress_text

BUSY = errors.TooManyRequests("429", host="acme.example", status=429, retry_after=7)


@pytest.mark.parametrize(("seconds", "shown"), [(7.0, "7"), (0.5, "0.5"), (60.0, "60")])
def test_a_pause_says_why_and_what_is_left_of_it(seconds: float, shown: str) -> None:
    words = progress_text(RetryDelay(seconds, BUSY), "")
    assert words.startswith(f"Trying again in {shown} s: Too many requests")
    assert "acme.example asks to wait 7 s" in words


def test_pages_say_how_far_they_are() -> None:
    assert progress_text(PageProgress(100, None), "") == "Searched 100 contacts …"
    assert progress_text(PageProgress(100, 250), "") == "Searched 100 of 250 contacts …"


def test_a_keyring_that_waits_for_a_person_is_said_and_not_blamed_on_the_provider() -> None:
    words = progress_text(WaitingFor.KEYRING, "Asking Acme …")
    assert "keyring" in words
    assert "Acme" not in words
    assert progress_text(WaitingFor.PROVIDER, "Asking Acme …") == "Asking Acme …"
    assert "Reading it again" in progress_text(WaitingFor.CHANGE, "Asking Acme …")


def test_a_single_request_is_not_counted() -> None:
    assert progress_text(SaveProgress(1, 1), "Saving …") == "Saving …"
    assert progress_text(SaveProgress(2, 4), "Saving …") == "Saving … request 2 of 4"
