"""A value within a sentence of the other direction keeps its own order where it is painted."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextLayout, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.marked_text import MarkedText
from contact_editor.ui.main_window.message_bar import MessageBar
from contact_editor.ui.text.isolated_text import (
    FIRST_STRONG,
    LEFT_TO_RIGHT_PART,
    POP,
    isolated,
    places_in,
    without_isolates,
)
from contact_editor.ui.text.text_diff import Mark, Segment
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.messages.message import Message
from tests.waiting import WAIT_LIMIT_MS

SENTENCES = {
    "en": "City: stored as “{value}”, you entered “Varna”",
    "de": "Ort: gespeichert als „{value}“, eingegeben war „Varna“",
    "es": "Ciudad: guardado como «{value}»",
    "fr": "Ville : enregistré sous «\u00a0{value}\u00a0»",
    "ar": "المدينة: حُفظت القيمة “{value}” بدلا من “صوفيا”",
}
ARABIC = SENTENCES["ar"]
LEFT_TO_RIGHT = (
    "2026-03-31", "1990-02-28 12:30", "+359 2 111 22 33", "(02) 111-22-33", "12.50", "#123",
    "john@doe.com", "12 Vitosha Blvd", "3/4", "-5", "10–12",
)  # fmt: skip
WITHIN_SENTENCES = (
    "2026-03-31", "1990-02-28 12:30", "+359 2 111 22 33", "(02) 111-22-33", "12.50", "32 ms", "-5",
    "10–12", "3", "#123", "#con_D6zCfeVDaAAT-b9dl", "john@doe.com", "12ann+x@doe.example",
    "https://acme.example/contacts/123?page=2", "http://127.0.0.1:45713/api", "PUT /contacts/123",
    "/contacts/{id}", "~/reports/a.csv", "C:\\Users\\ann\\a.csv", "Ctrl+S", "Ctrl++", "Ctrl+-",
    "Ctrl+Shift+,",
)  # fmt: skip
"""Each kind of value that a sentence of the program has without quotes."""
HIDDEN = st.sampled_from("\u2068\u2069\u202e\u202c\u200f\u200b")
DIFFICULT = "שלוםمرحبا“”«»„-/+ 0123456789"
VALUES = st.text(
    st.one_of(
        st.characters(codec="utf-8"), st.sampled_from("שלוםمرحبا“”«»„-/+ 0123456789"), HIDDEN
    ),
    max_size=30,
)


def places(text: str, part: str, begin: int | None = None) -> list[float]:
    """Return where the visible characters of a part are painted in a right-to-left line."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    begin = text.index(part) if begin is None else begin
    runs = (layout.glyphRuns(at, 1) for at in range(begin, begin + len(part)))
    return [run[0].positions()[0].x() for run in runs if run]


@pytest.mark.parametrize("value", LEFT_TO_RIGHT)
@pytest.mark.parametrize("sentence", [ARABIC, "كانت القيمة {value}"])
def test_a_date_or_number_in_an_arabic_sentence_is_painted_from_left_to_right(
    qapp: QApplication, value: str, sentence: str
) -> None:
    assert qapp is not None
    if "“" not in sentence and (value[0] in "(j" or "Blvd" in value):
        return  # only numbers are found without quotes
    shown = isolated(show_invisible(sentence.format(value=value)))
    found = places(shown, value)
    assert found == sorted(found)


@pytest.mark.parametrize("value", WITHIN_SENTENCES)
@pytest.mark.parametrize(
    "sentence",
    ["القيمة {value}.", "القيمة ({value})", "{value}، ثم", "القيمة: {value}", "{value} هنا"],
)
def test_a_value_in_a_sentence_is_painted_in_its_order_and_what_ends_the_sentence_after_it(
    qapp: QApplication, value: str, sentence: str
) -> None:
    assert qapp is not None
    shown = isolated(show_invisible(sentence.format(value=value)))
    found = places(shown, value)
    assert found == sorted(found)
    end = shown.index(value) + len(value)
    for at, sign in enumerate(shown):
        if sign.isspace() or sign in (FIRST_STRONG, POP) or end - len(value) <= at < end:
            continue
        (place,) = places(shown, sign, at)
        assert (place < min(found)) is (at >= end), f"{sign} is at the wrong side"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize(
    "text", ["John Doe: حُفظ.", "PUT /contacts/1، المفتاح", "https، أو http هنا"]
)
def test_a_sentence_that_begins_with_a_name_begins_at_the_right(text: str) -> None:
    shown = isolated(text)
    layout = QTextLayout(shown)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    # Qt returns the place and the index, which its types do not tell.
    first: Any = line.cursorToX(shown.index(text[0]))
    last: Any = line.cursorToX(shown.index(text[-1]))
    assert first[0] > last[0]
    assert without_isolates(shown) == text


@pytest.mark.parametrize("value", ["Sofia", "صوفيا", "+359 2 000", "2026-03-31"])
@pytest.mark.parametrize(
    "sentence", ["المدينة: {change}", "{change}", "أ: 1 → 2؛ ب: {change}؛ ج: د"]
)
def test_the_arrow_of_a_change_points_to_the_new_value(
    qapp: QApplication, sentence: str, value: str
) -> None:
    assert qapp is not None
    text = sentence.format(change=f"{value} → وارسو")
    shown = isolated(text)
    arrow = shown.rindex("→")
    (middle,) = places(shown, "→", arrow)
    before = places(shown, value)
    after = places(shown, "وارسو", shown.index("وارسو"))
    assert max(before) < middle < min(after)
    assert without_isolates(shown) == text


@pytest.mark.parametrize("text", ["الهاتف: +123 → +359 2 000", "😀 في 12.", "a", ""])
def test_the_places_of_characters_are_those_of_qt(text: str) -> None:
    shown = isolated(text)
    places = places_in(shown, text)
    assert len(places) == len(text) + 1
    units = shown.encode("utf-16-le")
    for sign, at in zip(text, places, strict=False):
        assert units[2 * at :].decode("utf-16-le").startswith(sign)


def test_a_number_in_a_marked_text_keeps_its_order_and_its_look(qapp: QApplication) -> None:
    assert qapp is not None
    segments = (Segment("الهاتف: ", Mark.QUIET), Segment("+359 2 000 111", Mark.ADDED))
    marked = MarkedText(segments)
    layout, _ = marked._lay_out(500, qapp.font(), Qt.LayoutDirection.RightToLeft)
    number = segments[1].text
    found = places(layout.text(), number)
    assert found == sorted(found)
    (added,) = (run for run in layout.formats() if run.format.fontUnderline())
    begin = layout.text().index(number)
    assert added.start <= begin
    assert added.start + added.length >= begin + len(number)
    assert marked.text == segments[0].text + number, "what is read aloud has no marks"


def test_without_the_marks_the_date_would_be_painted_in_reverse(qapp: QApplication) -> None:
    assert qapp is not None
    found = places(ARABIC.format(value="2026-03-31"), "2026-03-31")
    assert found != sorted(found)


@given(VALUES, st.sampled_from(sorted(SENTENCES)))
@example("\U0001e95a", "de")
def test_the_marks_are_balanced_and_the_rest_is_unchanged(value: str, language: str) -> None:
    said = show_invisible(SENTENCES[language].format(value=value))
    shown = isolated(said)
    assert without_isolates(shown) == said, "nothing but the marks was added"
    depth = 0
    for character in shown:
        depth += (character in (FIRST_STRONG, LEFT_TO_RIGHT_PART)) - (character == POP)
        assert depth >= 0
    assert depth == 0
    # A character that is not assigned yet may be one of a script from right to left.
    is_mixed = any(unicodedata.bidirectional(c) in ("R", "AL", "") for c in said)
    assert is_mixed or shown == said, "text of one direction needs no marks"


def test_what_a_screen_reader_reads_and_what_is_copied_has_no_marks(qtbot: QtBot) -> None:
    bar = MessageBar()
    text = ARABIC.format(value="2026-03-31")
    bar.show_message(Message(text))
    bar.show()
    label = bar.text
    assert isinstance(label, QLabel)
    assert FIRST_STRONG in label.text()
    assert label.accessibleName() == text
    bar.activateWindow()
    qtbot.waitUntil(label.isActiveWindow, timeout=WAIT_LIMIT_MS)
    label.setFocus()
    label.setSelection(0, len(label.text()))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == text
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not label.isActiveWindow(), timeout=WAIT_LIMIT_MS)
    QGuiApplication.clipboard().setText(label.text())
    assert QGuiApplication.clipboard().text() == label.text(), "Another program's stays as it is."
    bar.deleteLater()


@pytest.mark.parametrize("signs", ["=*", "بَ", "|"])
def test_a_long_line_of_signs_takes_no_time_for_each_of_them(signs: str) -> None:
    # What is quadratic takes minutes here, and runs into the time limit of the suite.
    line = f"مرحبا {signs * 200_000}"
    assert isolated(line) == line


def test_the_changes_of_each_line_are_apart() -> None:
    lines = ("المدينة: Sofia → Varna", "الاسم: Ana → Bob", "Ruse → صوفيا")
    assert isolated("\n".join(lines)) == "\n".join(map(isolated, lines))
