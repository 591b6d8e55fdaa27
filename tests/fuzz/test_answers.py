"""Whatever a provider sends: it is a contact that is shown as it came, or it is said why not."""

from __future__ import annotations

import contextlib
import json
import re
import time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from contact_editor.model.draft import Draft
from contact_editor.model.values import equal_values
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.codecs.field_codecs import decode_value
from contact_editor.providers.codecs.update_body import update_body
from contact_editor.providers.description import Provider
from contact_editor.services.http.json_codec import (
    MAX_LEVELS,
    BeyondLimit,
    JsonSyntaxError,
    dump_json,
    parse_json,
)
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.contact.contact_header import ContactHeader
from contact_editor.ui.inspector.json_pane import JsonPane
from contact_editor.ui.main_window.find_bar import FindBar
from contact_editor.ui.pages.matches_page import MatchesPage, SearchTerms
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.messages.value_text import shown
from tests.catalogue import catalogue, field
from tests.counts import counted
from tests.fuzz.cases import cases
from tests.fuzz.mutations import UNSEEN, mangled

_CONTACTS: dict[str, dict[str, Any]] = {
    "simvoly": {
        "id": 123, "email": "ann@made-up.example", "name": "Ann", "phone": None, "note": "a\nb",
        "subscribed": True, "subscriberLists": [0, 87647751], "tags": ["vip"],
        "createdOn": 1573240303, "properties": [{"name": "status", "value": "new"}],
        "later": {"a": [1.50, None]},
    },
    "notocat": {
        "id": "con_D6zCfeVDaAAT-b9dl9SIE", "email": "noto@made-up.example", "name": "Noto",
        "subscribed": False, "unsub_token": "made-up-token", "custom_fields": {"a": 1, "b": [True]},
        "createdAt": "2023-04-25T14:34:03.000Z", "updatedAt": "2023-04-25T15:30:28.000Z",
    },
}  # fmt: skip
_TEXTS = [json.dumps(contact, indent=1) for contact in _CONTACTS.values()]
_NASTY = [
    "NaN", "-Infinity", "1e400", "1e-400", "-0", "01", "1.", ".5", "9" * 19, "9" * 700, "null",
    "true", "True", '""', '"id"', '"\\ud800"', '"\\u0000"', '"\\x41"', '"', "'", "[", "]", "{", "}",
    "[" * 101, "{" * 3, ":", ",", "//", "/**/", "<html>", '"id": 1,', '"email": null,', *UNSEEN,
]  # fmt: skip
_ODD_TEXTS = [
    "", " ", ".", "..", "/", "a\nb\r\nc\td", "<b>bold</b>", "<img src='http://127.0.0.1:9/x.png'>",
    "<!DOCTYPE html><a href='https://x.example'>", "&amp;&lt;", "&File", "%s{0}{name}", "[*]",
    "x" * 3_000, "long " * 500, "\u202eEvil\u202c", "\u2066a\u2069", "a\u200bb", "\u00a0",
    "\x00", "\x1b[31m", "\x7f", "\x9b", "\ufeff", "e\u0301", "\U0001f468\u200d\U0001f469", "شخص",
    "0x1F", "1", "true", "null", "2024-02-30", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+23:59",
]  # fmt: skip
_NUMBERS = [0, -1, 2**63, 2**64, -(2**80), int("9" * 600), 10**18, 1.5, -0.0, 1e300, 1e-300]
_KEYS = st.text(max_size=5) | st.sampled_from([*_ODD_TEXTS, "name", "value", "id"])


def _deep(value: Any, levels: int) -> Any:
    for level in range(levels):
        value = {"x": value} if level % 2 else [value]
    return value


def _levels(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_levels, inner), default=0)


_FLAT: st.SearchStrategy[Any] = (
    st.sampled_from(_ODD_TEXTS)
    | st.text(max_size=8)
    | st.sampled_from(_NUMBERS)
    | st.sampled_from([None, True, False, [], {}])
)
_ODD: st.SearchStrategy[Any] = _FLAT | st.recursive(
    _FLAT,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(_KEYS, inner, max_size=4)
        | st.lists(st.fixed_dictionaries({"name": inner, "value": inner}), max_size=3)
        | st.builds(_deep, inner, st.integers(20, 95))
    ),
    max_leaves=8,
).filter(lambda value: _levels(value) < MAX_LEVELS - 1)


@st.composite
def odd_contacts(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A contact with other values in one to four of its fields, and perhaps unknown keys."""
    provider_id = draw(st.sampled_from(list(_CONTACTS)))
    provider = catalogue().providers[provider_id]
    keys = st.sampled_from([field.key for field in provider.fields if field.key != "id"])
    odd = draw(st.dictionaries(keys, _ODD, min_size=1, max_size=4))
    unknown = draw(st.dictionaries(_KEYS, _ODD, max_size=2))
    return provider_id, {**_CONTACTS[provider_id], **unknown, **odd}


# Invisible characters, or ones that reverse the text after them.
_UNSEEN = re.compile(
    "[\\x00-\\x1f\\x7f-\\x9f\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]"
)


class Window:
    """The parts of the window that show what a provider sent, without the rest."""

    def __init__(self) -> None:
        self.forms = {provider_id: ContactForm() for provider_id in catalogue().providers}
        self.head, self.json, self.matches = ContactHeader(), JsonPane(), MatchesPage()
        self.find = FindBar()
        self.edited: list[tuple[str, Any]] = []
        for form in self.forms.values():
            form.edited.connect(lambda key, value: self.edited.append((key, value)))
            form.resize(900, 800)

    def show(self, provider: Provider, draft: Draft) -> tuple[QWidget, ...]:
        form, contact = self.forms[provider.id], draft.snapshot
        form.show_contact(provider, draft)
        self.head.show_contact(title_of(provider, contact), contact)
        self.json.show_contact(provider, draft)
        self.matches.show_matches(provider, [contact], SearchTerms(), {})
        self.find.show_recent([f"{title_of(provider, contact)} · {contact.reference.id}"])
        self.json.show()
        self.json.hide()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return (form, self.head, self.json, self.matches, self.find)


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Window:
    return Window()


@cases(0.05)
@given(case=odd_contacts())
@example(case=("simvoly", {**_CONTACTS["simvoly"], "name": "\u202e<b>x</b>\n" * 20}))
@example(case=("notocat", {**_CONTACTS["notocat"], "id": "<i>\x00" + "x" * 9_000}))
@example(case=("notocat", {**_CONTACTS["notocat"], "id": 0}))
@example(case=("simvoly", {**_CONTACTS["simvoly"], "id": "123"}))
def test_an_odd_contact_is_shown_as_it_came_and_goes_back_so(
    window: Window, case: tuple[str, dict[str, Any]]
) -> None:
    counted["odd contacts shown"] += 1
    provider_id, sent = case
    provider = catalogue().providers[provider_id]
    wire = parse_json(json.dumps(sent).encode())
    if not _has_usable_id(provider, wire):
        with pytest.raises(ValueError, match="the response is not a contact"):
            decode_contact(provider, wire)
        return
    draft = Draft(decode_contact(provider, wire))
    parts = window.show(provider, draft)
    assert window.edited == []
    assert draft.changes(provider.fields) == ()
    _holds_no_markup(parts)
    name = provider.field("name")
    assert name is not None
    edited = draft.edited(name, "Another")
    window.show(provider, edited)
    assert window.edited == []
    body = update_body(provider, edited)
    again = parse_json(dump_json(body))
    assert again.pop("name") == "Another"
    assert all(equal_values(again[key], wire[key]) for key in again), (
        "the rest goes back as it came"
    )


def _has_usable_id(provider: Provider, wire: dict[str, Any]) -> bool:
    """Whether the id is of its kind: a number may come as its digits, a text as a number."""
    found = wire.get("id")
    if type(found) is int:
        return True
    if provider.identity.kind == "whole-number":
        return isinstance(found, str) and bool(_WHOLE_NUMBER.fullmatch(found))
    return isinstance(found, str) and found not in ("", ".", "..")


_WHOLE_NUMBER = re.compile("-?(0|[1-9][0-9]{0,30})")


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set there")
@pytest.mark.parametrize(
    ("zone", "moment"), [("ABC-14", "9999-12-31T23:59:59Z"), ("ABC+12", "0001-01-01T00:00:00Z")]
)
def test_a_moment_that_is_none_in_the_zone_of_the_person_is_shown(
    monkeypatch: pytest.MonkeyPatch, zone: str, moment: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert shown(decode_value(field("notocat", "createdAt"), moment)).startswith(moment[:4])
    finally:
        monkeypatch.undo()
        time.tzset()


def _holds_no_markup(shown: tuple[QWidget, ...]) -> None:
    """Looks at every label, tool tip and list: no markup is taken for one, nothing is unseen."""
    for widget in (each for part in shown for each in (part, *part.findChildren(QWidget))):
        tip = widget.toolTip()
        inside = re.fullmatch(r'<p style="white-space: pre-wrap">([^<>]*)</p>', tip)
        assert inside or "<" not in tip, tip
        texts = [tip.replace("\n", "")]
        if isinstance(widget, QLabel):
            assert widget.textFormat() is Qt.TextFormat.PlainText or "<" not in widget.text()
            texts.append(widget.text())
        if isinstance(widget, QListWidget):
            texts += [widget.item(row).text() for row in range(widget.count())]
        if isinstance(widget, QLineEdit) and isinstance(widget.parent(), FindBar):
            recent = widget.completer().model()
            texts.append(recent.data(recent.index(0, 0)))
        if isinstance(widget.parent(), JsonPane) and isinstance(widget, QPlainTextEdit):
            texts.append(widget.toPlainText().replace("\n", ""))
        for text in texts:
            assert not _UNSEEN.search(text), repr(text)


class _Odd(ValueError):
    """Raised by the other reader for what two programs could read differently."""


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) < len(pairs):
        raise _Odd
    return dict(pairs)


def _constant(_word: str) -> Any:
    raise _Odd


@cases(0.05)
@given(content=mangled(_TEXTS, _NASTY))
def test_mangled_json_is_read_as_another_reader_does_or_is_refused(content: bytes) -> None:
    counted["mangled answers"] += 1
    try:
        wire = parse_json(content)
    except BeyondLimit:
        return
    except JsonSyntaxError:
        wire = ...
    try:
        other = json.loads(
            content.decode(),
            parse_float=Decimal,
            parse_constant=_constant,
            object_pairs_hook=_pairs,
        )
    except (ValueError, RecursionError):
        other = ...
    if wire is ...:
        # A half of a pair is a text to the other one.
        assert other is ... or re.search(rb"\\u[dD][89a-fA-F]", content)
        return
    counted["mangled answers that were read"] += 1
    assert equal_values(wire, other)
    assert equal_values(parse_json(dump_json(wire)), wire)
    for provider in catalogue().providers.values():
        # Says that it is no contact.
        with contextlib.suppress(ValueError):
            draft = Draft(decode_contact(provider, wire))
            dump_json(update_body(provider, draft))
