"""Sheet on which the user accepts or skips the values that a pasted text proposes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from contact_editor.translation import listed, quoted, tr
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.pasting.pasted_text_box import PastedText
from contact_editor.ui.pasting.proposal_rows import ProposalRows
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import fix_height, px, scale_font
from contact_editor.viewmodels.messages.value_text import truncate
from contact_editor.viewmodels.pasting.paste_review import PasteReview

_TEXT_WIDTH, _TEXT_SHARE, _TEXT_HEIGHT = 290, 0.28, 200
"""Of a narrow sheet, the text takes only a share: the proposals need the room."""
_MAX_UNUSED, _MAX_UNUSED_CHARS = 6, 40


class PasteSheet(Sheet):
    """Shows the pasted text beside the proposed values; nothing changes before it is confirmed."""

    confirmed = Signal()

    wanted_width = 960

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, main_keys="Ctrl+Enter")
        self.review: PasteReview | None = None
        self.rows: ProposalRows | None = None
        self._beside: list[QWidget] = []
        """What is as wide as the column of the pasted text."""
        self.count = PlainLabel(tone=quiet)
        self.buttons.insertWidget(self.buttons.count() - 1, self.count)
        self.main.clicked.connect(self.confirmed)

    def show_review(self, review: PasteReview, subtitle: str) -> None:
        """Show what a text would change, and focus the first row."""
        self.forget()
        self.review = review
        review.changed.connect(self._update)
        self.back.show_text(self.tr("Back to editing"))
        self.rows = ProposalRows(review)
        self.rows.show_choices()
        self.show_page(self.tr("Paste to fields"), self._parts(review), subtitle)
        self._update()

    def release(self) -> PasteReview | None:
        """Return the review, which continues in another sheet."""
        review, self.review = self.review, None
        if review is not None:
            review.changed.disconnect(self._update)
        return review

    def forget(self) -> None:
        """Delete the review: a contact that is read again must not propose it any more."""
        review, self.review = self.review, None
        # It is gone with its contact.
        if review is not None and isValid(review):
            review.changed.disconnect(self._update)
            review.deleteLater()

    def focus_first(self) -> None:
        if self.rows is None or not self.rows.focus_first():
            super().focus_first()

    def _parts(self, review: PasteReview) -> Iterator[QWidget]:
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(20)
        columns.addLayout(self._pasted(review))
        columns.addLayout(self._proposed(review), 1)
        yield page

    def _pasted(self, review: PasteReview) -> QVBoxLayout:
        self.text = PastedText(review)
        fix_height(self.text.box, _TEXT_HEIGHT)
        self._beside = [self.text.box]
        self.text.assigned.connect(self._focus_row)
        column = QVBoxLayout()
        self._title = PlainLabel(self.tr("Pasted text"))
        scale_font(self._title, bold=True)
        column.addWidget(self._title)
        column.addWidget(self.text)
        for words in _notes(review):
            note = MarkedTextLabel(words, tone=quiet)
            self._beside.append(note)
            column.addWidget(note)
        column.addStretch(1)
        self.refit()
        return column

    def refit(self) -> None:
        """Give the column of the pasted text its width."""
        if not self._beside:
            return
        # As high as the line beside it, which has buttons.
        self._title.setFixedHeight(self.back.sizeHint().height())
        width = min(px(_TEXT_WIDTH), round(self.width() * _TEXT_SHARE))
        for each in self._beside:
            each.setFixedWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.refit()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        # A hidden sheet that is resized while it resizes is not notified the second time.
        self.refit()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Ctrl+Enter confirm, whatever has the focus."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.main.click()
        else:
            super().keyPressEvent(event)

    def _proposed(self, review: PasteReview) -> QVBoxLayout:
        head = QHBoxLayout()
        title = PlainLabel()
        title.show_text(self.tr("Proposed changes"), shorter=self.tr("Proposed"))
        scale_font(title, bold=True)
        head.addWidget(title, 1)
        for text, accepted in ((self.tr("Accept all"), True), (self.tr("Skip all"), False)):
            button = KeyedButton(text, quiet=True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, wanted=accepted: review.choose_all(wanted))
            head.addWidget(button)
        hint = self.tr(
            "Space accepts or skips a row. Nothing is sent: the values go into the form, where you "
            "can still change or revert them."
        )
        column = QVBoxLayout()
        column.addLayout(head)
        assert self.rows is not None
        column.addWidget(self.rows)
        column.addWidget(MarkedTextLabel(hint, tone=quiet))
        column.addStretch(1)
        return column

    def _focus_row(self, key: str) -> None:
        if self.rows is not None:
            self.rows.focus_field(key)

    def _update(self) -> None:
        if self.review is None or self.rows is None:
            return
        if self.rows.show_choices() and (page := self.area.widget()):
            self._order_focus(page)
        count = len(self.review.accepted)
        possible = sum(row.can_be_accepted for row in self.review.rows)
        self.count.show_text(self.tr("{n} of {all} accepted").format(n=count, all=possible))
        self.main.show_text(self.tr("Move {n} values into the form", "", count).format(n=count))
        self.main.setEnabled(count > 0)


def _notes(review: PasteReview) -> Iterator[str]:
    if review.unused:
        texts = [quoted(truncate(text, _MAX_UNUSED_CHARS)) for text in review.unused[:_MAX_UNUSED]]
        yield tr("Not used: {texts}").format(texts=listed(texts))
    if review.is_cut:
        yield tr("Only the beginning of the text was read.")
