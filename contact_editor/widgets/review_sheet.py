"""A sheet over the form, and the one on which a save is reviewed before it is sent."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from contact_editor.model.draft import Change
from contact_editor.providers.description import Provider
from contact_editor.services.connections import Connection
from contact_editor.services.saving import Proposal
from contact_editor.viewmodels.contact_editing import title_of
from contact_editor.viewmodels.receipt_words import change_words
from contact_editor.viewmodels.words import effect_words
from contact_editor.widgets.change_list import ChangeList, Names, Passage, quiet
from contact_editor.widgets.json_pane import RequestView, sent_again_words
from contact_editor.widgets.palettes import colours
from contact_editor.widgets.plain_text import literal

_LONGEST_NAME = 40


class SureButton(QPushButton):
    """A button that the rest of a double click, meant for another one, does not press."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class _Page(QWidget):
    """What scrolls inside a sheet; says when it may want another height."""

    laid_out = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return done


class _Area(QScrollArea):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The sheet has a use for the arrows.
        event.ignore()


class Sheet(QFrame):
    """A sheet inside the window: a title, a page that scrolls, buttons that stay in view."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Passage("")
        font = QFont(self.title.font())
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.area = _Area()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.back = SureButton()
        self.back.clicked.connect(self.dismissed)
        self.main = SureButton()
        self.main.setProperty("filled", True)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(0, 0, 8, 0)
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.back)
        self.buttons.addWidget(self.main)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(self.title)
        layout.addWidget(self.area, 1000)
        layout.addLayout(self.buttons)
        layout.addStretch(1)

    def show_page(self, title: str, widgets: Iterator[QWidget]) -> None:
        """Shows these under each other, from the top."""
        self.title.show_text(title)
        page = _Page()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        page.laid_out.connect(self._fit)
        self.area.setWidget(page)
        page.setAutoFillBackground(False)
        self._order_focus(page)
        self._fit()
        self.focus_first()

    def focus_first(self) -> None:
        """Puts the focus where a person goes on."""
        (self.back if self.main.isHidden() else self.main).setFocus()

    def _order_focus(self, page: QWidget) -> None:
        """Lets Tab go through the page, then through the buttons under it."""
        items = (self.buttons.itemAt(at) for at in range(self.buttons.count()))
        stops = (*page.findChildren(QWidget), *(item.widget() for item in items if item))
        reached = [w for w in stops if w and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for one, other in pairwise(reached):
            QWidget.setTabOrder(one, other)

    def _fit(self) -> None:
        """Keeps the buttons right under a short page."""
        page = self.area.widget()
        layout = page.layout() if page else None
        if layout:
            height = layout.totalHeightForWidth(self.width() - 40)
            self.area.setMaximumHeight(max(height, 48))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = _SCROLLING.get(event.key())
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A key held down on the sheet before this one decides nothing here.
            if not event.isAutoRepeat():
                button = focused if isinstance(focused, QPushButton) else self.main
                (self.back if button.isHidden() else button).click()
        elif action is not None:
            self.area.verticalScrollBar().triggerAction(action)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(scheme.line)
        painter.setBrush(scheme.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.focus_first()


_ACTION = QAbstractSlider.SliderAction
_SCROLLING: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_PageUp: _ACTION.SliderPageStepSub,
    Qt.Key.Key_PageDown: _ACTION.SliderPageStepAdd,
    Qt.Key.Key_Up: _ACTION.SliderSingleStepSub,
    Qt.Key.Key_Down: _ACTION.SliderSingleStepAdd,
}


class ReviewSheet(Sheet):
    """Shows exactly what a save would send and do, before it is sent."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.main.clicked.connect(self.confirmed)
        self.request = RequestView()

    def show_proposal(
        self,
        proposal: Proposal,
        connection: Connection,
        provider: Provider,
        base_address: str,
        *,
        names: Names | None = None,
    ) -> None:
        """Shows a proposal; where it changes nothing it can only be closed."""
        something = bool(proposal.changes)
        self.main.setVisible(something)
        self.main.show_text(_save_words(self, connection))
        self.back.show_text(self.tr("Back") if something else self.tr("Close"))
        # The page before takes its own along when it goes.
        self.request = RequestView()
        self.request.show_request(proposal.request, base_address, provider)
        title = title_of(provider, proposal.draft.snapshot)
        parts = self._parts(proposal, provider, names or {})
        self.show_page(self.tr("Review: {title}").format(title=title), parts)

    def _parts(self, proposal: Proposal, provider: Provider, names: Names) -> Iterator[QWidget]:
        if not proposal.changes:
            yield Passage(self.tr("The provider already has these values; nothing is sent."))
        else:
            yield ChangeList(_to_be_seen(proposal.changes), names)
        if proposal.effects:
            effects = (f"⚠ {effect_words(effect)}" for effect in proposal.effects)
            yield Passage("\n".join(effects), tone=lambda scheme: scheme.caution)
        theirs = "\n".join(map(change_words, _to_be_seen(proposal.theirs)))
        if theirs:
            head = self.tr("Changed meanwhile by somebody else, and kept:")
            yield Passage(f"{head}\n{theirs}")
        if proposal.changes:
            changed = {change.field.key for change in proposal.changes}
            if again := sent_again_words(proposal.request, changed, provider):
                yield Passage(again, tone=quiet)
            yield self.request


def _save_words(sheet: ReviewSheet, connection: Connection) -> str:
    name = literal(connection.name)
    name = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
    if connection.environment == "production":
        return sheet.tr("Save to {name} (PRODUCTION)").format(name=name)
    return sheet.tr("Save to {name} (sandbox)").format(name=name)


def _to_be_seen(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    return tuple(change for change in changes if not change.field.sensitive)
