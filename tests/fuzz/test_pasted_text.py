"""Whatever is typed, pasted or followed as a link is understood, or it is said why not."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from shiboken6 import isValid

from contact_editor.app.links import InvalidLink, LinkTarget, is_link, read_link
from contact_editor.model.fields import Clearing, Field, FieldKind
from contact_editor.model.validation import problem
from contact_editor.model.values import ABSENT, equal_values
from contact_editor.providers.codecs.field_codecs import decode_value, encode_value
from contact_editor.providers.typed_reference import typed_references
from contact_editor.services.http import json_codec as json_text
from contact_editor.services.http.json_codec import BeyondLimit
from contact_editor.ui.controls.time_slicer import TimeSlicer
from contact_editor.ui.editors.editor_registry import editor_for
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.viewmodels.messages.value_text import shown
from tests.catalogue import catalogue
from tests.counts import counted
from tests.fuzz.cases import cases
from tests.fuzz.mutations import UNSEEN, holds_unseen

_CON = "con_D6zCfeVDaAAT-b9dl9SIE"
_BITS = st.sampled_from(
    [_CON, "ann@made-up.example", "@", ".", "#", "%", "%40", "%E2%80%AE", "%00", "%ff", "12", "٣",
     "https://", "http://[", "/contacts/", "?", "&", "=", "id=", "contact=", "mailto:", "+", "-",
     "contact-editor://open?", "CONTACT-EDITOR:", "connection=A", "javascript:", "file:///etc/",
     " ", "\n", "\r\n", ",", ";", "<a href='x'>", "<img src=x>", "&amp;", "NaN", "1e9999", "1e-9",
     "9" * 700, "{", "}", "[", "]", '"', "\\u0000", "\\ud800", "true", "null", ":", "2024-02-30",
     "٢٠٢٤-٠١-٠١", "é", "e\u0301", "ﬀ", "İ", "\U0001f468\u200d\U0001f469", *UNSEEN]
)  # fmt: skip
_TEXT = st.text(st.characters(), max_size=40) | st.lists(_BITS, max_size=12).map("".join)
_LINK = st.builds(
    lambda begin, rest: begin + "".join(rest),
    st.sampled_from(["https://x.example/", "contact-editor://open?", "contact-editor:", "http://"]),
    st.lists(_BITS | st.text(max_size=4), max_size=10),
)
_FIELDS = [
    Field(key="x", label="X", kind=kind, cleared_by=(Clearing.EMPTY, Clearing.NULL))
    for kind in FieldKind
    if kind not in (FieldKind.TIME_STAMP, FieldKind.YES_NO)
]


@cases(0.2)
@given(text=_TEXT)
def test_a_text_means_a_contact_or_is_unclear(text: str) -> None:
    counted["fuzzed texts"] += 1
    _refer(text)


@cases(0.15)
@given(text=_LINK)
def test_a_link_is_taken_or_refused(text: str) -> None:
    counted["fuzzed links"] += 1
    _refer(text)
    asked = LinkTarget()
    with contextlib.suppress(InvalidLink):
        asked = read_link(text)
        assert is_link(text)
    for part in asked:
        assert not holds_unseen(part)
        _refer(part)


@pytest.fixture(scope="module")
def editors(qapp: QApplication) -> dict[FieldKind, FieldEditor]:
    return {field.kind: editor_for(field) for field in _FIELDS}


@cases(0.15)
@given(text=_TEXT, field=st.sampled_from(_FIELDS))
@example(text="1e99999999999999999999", field=_FIELDS[-1])
def test_a_text_pasted_into_an_editor_can_be_sent_or_is_held_back(
    editors: dict[FieldKind, FieldEditor], text: str, field: Field
) -> None:
    counted["fuzzed texts in editors"] += 1
    editor = editors[field.kind]
    editor.set_original(ABSENT)
    editor.show_value(ABSENT)
    # What was there for the case before goes only now.
    for task in editor.findChildren(TimeSlicer):
        # One may delete what another one belongs to.
        if isValid(task):
            task.finish()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for box in editor.findChildren(QLineEdit) + editor.findChildren(QPlainTextEdit):
        _paste(box, text)
    editor.commit_pending()
    value = editor.value
    shown(value)
    if value is ABSENT or problem(field, value):
        return
    body = {field.key: encode_value(field, value)}
    try:
        told = json_text.parse_json(json_text.dump_json(body))
    except BeyondLimit:
        assert field.kind in (FieldKind.NUMBER, FieldKind.WHOLE_NUMBER, FieldKind.JSON)
        return
    assert equal_values(decode_value(field, told[field.key]), value)


def _paste(box: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(box, QLineEdit):
        box.clear()
        box.insert(text)
    else:
        box.setPlainText("")
        box.insertPlainText(text)


def _refer(text: str) -> None:
    for provider in catalogue().providers.values():
        references = typed_references(provider, text)
        for found in filter(None, (references.exact, *references.candidates)):
            assert found.id is not None or found.email
            assert not holds_unseen(str(found))
