"""Notes have an icon in their colour where reading begins; their text is without a sign."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.style.colours import ColourOf, caution, colours, error, quiet
from contact_editor.ui.style.metrics import px, scale_font
from contact_editor.ui.surfaces.icon_label import NoteLine
from contact_editor.viewmodels.messages.field_notes import FieldNote, NoteKind
from contact_editor.viewmodels.messages.message import Tone

_INDENT, _SIGN = 30, 14


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def mirrored(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[bool]:
    qapp.setLayoutDirection(request.param)
    yield request.param is Qt.LayoutDirection.RightToLeft
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def inked(label: QLabel, ink: ColourOf, *, mirrored: bool, end: int) -> bool:
    """Whether a strip where reading begins has something in a colour; `end`: its width."""
    shown, wanted = label.grab().toImage(), ink(colours())
    strip = range(end)
    across = (shown.width() - 1 - x if mirrored else x for x in strip)
    return any(close(shown.pixelColor(x, y), wanted) for x in across for y in range(shown.height()))


def close(one: QColor, other: QColor) -> bool:
    """A thin line is not painted in its full colour."""
    return all(
        abs(first - second) < 60
        for first, second in (
            (one.red(), other.red()),
            (one.green(), other.green()),
            (one.blue(), other.blue()),
        )
    )


@pytest.mark.parametrize(
    ("note", "sign", "ink"),
    [
        (FieldNote("Required", NoteKind.PROBLEM), "circle-alert", error),
        (FieldNote("Stored like this.", NoteKind.ADVICE), "triangle-alert", caution),
        (FieldNote("Hidden characters.", NoteKind.ADVICE, has_hidden=True), "eye-off", caution),
        (FieldNote("was “John Doe”"), "", quiet),
        (FieldNote("", NoteKind.PROBLEM), "", error),
    ],
)
def test_the_icon_of_a_note_says_what_it_is(
    qtbot: QtBot, mirrored: bool, note: FieldNote, sign: str, ink: ColourOf
) -> None:
    line = NoteLine()
    qtbot.addWidget(line)
    line.setIndent(_INDENT)
    line.resize(400, px(18))
    line.show()
    line.show_note(note)
    assert (line.sign, line.text()) == (sign, note.text)
    assert line.indent() > _INDENT if sign else line.indent() == _INDENT
    assert not inked(line, ink, mirrored=mirrored, end=_INDENT - 1)
    assert inked(line, ink, mirrored=mirrored, end=_INDENT + px(_SIGN)) is bool(note.text)
    # The next note of the same field may need none.
    line.show_note(FieldNote())
    assert line.indent() == _INDENT


@pytest.mark.parametrize(("tone", "ink"), [(Tone.ERROR, error), (Tone.PLAIN, quiet)])
def test_a_note_in_a_dialog_has_its_icon_beside_its_first_line(
    qtbot: QtBot, mirrored: bool, tone: Tone, ink: Callable[..., QColor]
) -> None:
    note = NoteLabel()
    qtbot.addWidget(note)
    note.resize(120, 200)
    note.show()
    note.show_text("An address with words for several lines of this note", tone)
    assert note.text() == "An address with words for several lines of this note"
    margins = note.contentsMargins()
    lead = margins.right() if mirrored else margins.left()
    assert (lead > px(_SIGN)) is (tone is Tone.ERROR)
    if tone is Tone.ERROR:
        assert inked(note, ink, mirrored=mirrored, end=px(_SIGN))
        picture = note.grab().toImage()
        below = range(note.fontMetrics().lineSpacing() + 2, picture.height())
        beside = range(px(_SIGN))
        empty = picture.pixel(0, picture.height() - 1)
        across = [picture.width() - 1 - x if mirrored else x for x in beside]
        assert all(picture.pixel(x, y) == empty for x in across for y in below)


def test_a_note_keeps_the_margins_that_it_was_given(qtbot: QtBot) -> None:
    note = NoteLabel()
    qtbot.addWidget(note)
    note.setContentsMargins(3, 5, 0, 2)
    note.show_text("A row of a message")
    scale_font(note, 1.5)
    assert note.contentsMargins() == QMargins(3, 5, 0, 2)
    note.show_text("No network.", Tone.ERROR)
    margins = note.contentsMargins()
    assert (margins.top(), margins.bottom()) == (5, 2)
