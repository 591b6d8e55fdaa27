"""Letters that reach the controls of a dialog with Alt, chosen for the texts as they are shown.

They are not part of the texts: the letters of the labels that a description brings are not known
before, and in no language two controls get the same one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from contact_editor.ui.connections.form_row import FormRow
from contact_editor.ui.controls.plain_label import PlainLabel


def assign_mnemonics(dialog: QWidget, passing: Sequence[QWidget], folded: QWidget) -> None:
    """Give each button and each label of a control a letter.

    `passing` are buttons that come and go, `folded` has what is seldom needed: the letters of
    all others stay as they are.
    """
    controls = [each for each in (*_buttons(dialog), *_labels(dialog)) if not _is_left_out(each)]
    # The buttons of the dialog have the letters that users know from other programs.
    controls.sort(
        key=lambda each: (
            folded.isAncestorOf(each), each in passing, not isinstance(each, QPushButton)
        )
    )  # fmt: skip
    for control, at in zip(controls, places(map(_text, controls)), strict=True):
        if isinstance(control, PlainLabel):
            control.set_mnemonic(at)
        else:
            _mark(control, at)


def _is_left_out(control: QWidget) -> bool:
    """Return whether a control or its row is hidden; what is only folded is not."""
    row = control.parentWidget()
    return control.isHidden() or (isinstance(row, FormRow) and row.isHidden())


def places(texts: Iterable[str]) -> Iterator[int]:
    """Yield for each text the place of a letter that no earlier text has; -1 if it has none."""
    taken: set[str] = set()
    for text in texts:
        at = next((n for n in _by_preference(text) if text[n].casefold() not in taken), -1)
        if at >= 0:
            taken.add(text[at].casefold())
        yield at


def without_mnemonic(text: str) -> str:
    """Return the text of a button as it is read."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def with_mnemonic(text: str, at: int) -> str:
    """Return the text of a button with a letter marked; -1 marks none."""
    before, after = (text[:at], text[at:]) if at >= 0 else (text, "")
    mark = "&" if at >= 0 else ""
    return before.replace("&", "&&") + mark + after.replace("&", "&&")


def _by_preference(text: str) -> list[int]:
    """Return the places of letters: those that begin a word, then the others."""
    letters = [n for n, letter in enumerate(text) if letter.isalnum()]
    begin = [n for n in letters if n == 0 or not text[n - 1].isalnum()]
    return begin + [n for n in letters if n not in begin]


def _labels(dialog: QWidget) -> list[QWidget]:
    labels = dialog.findChildren(PlainLabel)
    return [each for each in labels if each.buddy() is not None and each.full_text]


def _buttons(dialog: QWidget) -> list[QWidget]:
    buttons = dialog.findChildren(QAbstractButton)
    return [each for each in buttons if each.text() and not isinstance(each, QToolButton)]


def _text(control: QWidget) -> str:
    if isinstance(control, PlainLabel):
        return control.full_text
    assert isinstance(control, QAbstractButton)
    return without_mnemonic(control.text())


def _mark(control: QWidget, at: int) -> None:
    assert isinstance(control, QAbstractButton)
    text = with_mnemonic(without_mnemonic(control.text()), at)
    if text != control.text():
        control.setText(text)
