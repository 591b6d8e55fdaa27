"""The manual inside the program: its chapters, a search, and its text with pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QShowEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QAbstractSlider,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from contact_editor.ui.pages.page_head import PageHead
from contact_editor.ui.style.metrics import fix_width, limit_width, px

_CONTENTS_WIDTH = 200
_WIDEST_TEXT = 860
_PLACE = Qt.ItemDataRole.UserRole
_SCROLLING = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class ManualPage(QWidget):
    """Shows the manual, a Markdown file with pictures in the same folder."""

    closes_on_escape = True

    dismissed = Signal()

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.search = QLineEdit(placeholderText=self.tr("Search the manual"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textEdited.connect(self._find_typed)
        self.search.returnPressed.connect(self._find_next)
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(self.tr("Chapters"))
        fix_width(self.chapters, _CONTENTS_WIDTH)
        self.chapters.currentRowChanged.connect(self._go_to)
        self.chapters.activated.connect(self._read)
        self.text = _ManualText(file.parent)
        self.text.setAccessibleName(self.tr("Manual"))
        self.head = PageHead("circle-help", self.tr("Manual"))
        self.note, self.close_button = self.head.note, self.head.close_button
        self.close_button.clicked.connect(self.dismissed)
        self._lay_out()
        self._load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What the search leaves unused scrolls the text below it.
        if (action := _SCROLLING.get(Qt.Key(event.key()))) is not None:
            self.text.verticalScrollBar().triggerAction(action)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.head.add_search(self.search)
        body = QHBoxLayout()
        body.setContentsMargins(16, 12, 16, 12)
        body.addWidget(self.chapters)
        body.addWidget(self.text, 10)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(body, 1)
        self.setTabOrder(self.search, self.chapters)

    def _load(self) -> None:
        try:
            written = self.file.read_text(encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            self.note.show_text(self.tr("The manual could not be read: {reason}.").format(
                reason=reason))  # fmt: skip
            return
        self.text.setMarkdown(written)
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                self._add_chapter(block)
            block = block.next()

    def _add_chapter(self, block: QTextBlock) -> None:
        item = QListWidgetItem(block.text())
        item.setData(_PLACE, block.position())
        self.chapters.addItem(item)

    def _go_to(self, row: int) -> None:
        """Show a chapter with its heading at the top."""
        if row < 0:
            return
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(int(self.chapters.item(row).data(_PLACE)))
        # From the end, so that the heading comes to the top.
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setTextCursor(cursor)
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + self.text.cursorRect().top())

    def _read(self, _index: QModelIndex) -> None:
        self.text.setFocus()

    def _find_typed(self, typed: str) -> None:
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._find(typed)

    def _find_next(self) -> None:
        """Go to the next place, and from the last one to the first."""
        if not self._find(self.search.text()):
            self._find_typed(self.search.text())

    def _find(self, typed: str) -> bool:
        found = not typed or self.text.find(typed)
        self.note.show_text("" if found else self.tr("“{text}” was not found").format(text=typed))
        return found


class _ManualText(QTextBrowser):
    """Markdown with pictures of its folder, as wide as there is room."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.setSearchPaths([str(folder)])
        self.setOpenLinks(False)
        limit_width(self, _WIDEST_TEXT)
        self.document().setDocumentMargin(px(12))
        self.anchorClicked.connect(self._follow)

    def _follow(self, link: QUrl) -> None:
        """Open another document of the manual; nothing outside its folder."""
        file = (self._folder / link.path()).resolve()
        if link.isRelative() and file.parent == self._folder.resolve() and file.suffix == ".md":
            self.setSource(
                QUrl.fromLocalFile(str(file)), QTextDocument.ResourceType.MarkdownResource
            )

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        loaded = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not loaded:
            return loaded
        picture = loaded if isinstance(loaded, QImage) else QImage.fromData(loaded)
        room = max(px(320), self.viewport().width() - px(40))
        if picture.width() > room:
            ratio = self.devicePixelRatioF()
            picture = picture.scaledToWidth(
                round(room * ratio), Qt.TransformationMode.SmoothTransformation
            )
            picture.setDevicePixelRatio(ratio)
        return picture
