"""Texts of values, as the window shows them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from contact_editor.model.values import UnreadReason, UnreadValue
from contact_editor.services import errors
from contact_editor.services.contacts.membership_reader import unread
from contact_editor.viewmodels.messages.value_text import unread_text


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (errors.NoAccess("403"), "Not read: the key may not read it (403)"),
        (errors.ContactMerged("410"), "Not read: the provider did not find it (410)"),
        (errors.TooManyRequests("429"), "Not read: the provider's rate limit is reached (429)"),
        (errors.HostNotFound(""), "Not read: the provider could not be reached"),
        (errors.ResponseTimedOut("60 s"), "Not read: the provider did not answer (60 s)"),
        (errors.ServerError("500"), "Not read: the provider refused the request (500)"),
        (errors.NotJson("<"), "Not read: the provider's answer could not be used (<)"),
        (ValueError("no list"), "Not read: the provider's answer could not be used (no list)"),
    ],
)
def test_why_a_value_was_not_read_is_said_with_the_words_of_the_error(
    error: Exception, text: str
) -> None:
    assert unread_text(unread(error)) == text


class Marking(QTranslator):
    """Puts each text in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, note: str | None = None, n: int = -1) -> str:
        return f"[{text}]"


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    translator = Marking()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("marking")
@pytest.mark.parametrize("reason", [each for each in UnreadReason if each.name != "UNKNOWN"])
def test_each_reason_is_translated(reason: UnreadReason) -> None:
    said = unread_text(UnreadValue("500", reason=reason))
    assert said.startswith("[Not read: [the ")
    assert said.removesuffix("]").removesuffix(" (500)").endswith("]")
