"""The text of the manual: Markdown with pictures, spaced for reading."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QBrush,
    QImage,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import fixed_pitch_font, px, set_max_width

_WIDEST_TEXT = 720
_LINE_PERCENT = 125
_PARAGRAPH, _ITEM, _CELL = 10, 5, 6
_MARGIN = 20
_ABOVE_HEADING = {1: 0, 2: 26, 3: 16}
"""Pixels above a heading by its level."""
_SIZES = {1: 2, 2: 1, 3: 0}
"""Steps that a heading is larger than the text: in a page, its own title is larger."""
_RESIZED_MS = 100
"""A window that is being resized loads no pictures."""
_PROPERTY = QTextFormat.Property
_PICTURE = "\ufffc"
_COLUMNS = (30, 70)
"""Percent of the width of a table with two columns: a name and what it means."""


class ManualText(QTextBrowser):
    """Markdown with pictures of its folder, in lines that are short enough to read."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.written = ""
        """The Markdown that is shown."""
        self._fitted = 0
        """The room that its pictures were loaded for, in pixels; 0 if its style has changed."""
        self._resized = QTimer(self, singleShot=True, interval=_RESIZED_MS)
        self._resized.timeout.connect(self._fit_pictures)
        self.setSearchPaths([str(folder)])
        self.setOpenLinks(False)
        # Pictures are loaded for the room beside it, before the text has its height.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        set_max_width(self, _WIDEST_TEXT)
        self.anchorClicked.connect(self._follow)

    def show_markdown(self, written: str) -> None:
        self.written, self._fitted = written, self._room() if self.isVisible() else 0
        self.setMarkdown(written)
        self._space_out()

    def headings(self, level: int = 0) -> list[QTextBlock]:
        """Return the headings of a level, or all of them, in the order of the text."""
        levels = (level,) if level else (1, 2, 3, 4, 5, 6)
        return [each for each in self._blocks() if each.blockFormat().headingLevel() in levels]

    def show_at_top(self, position: int) -> None:
        """Move the cursor to a position, and scroll its line to the top."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        # From the end, so that the line comes to the top.
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - px(_ITEM))

    def _blocks(self) -> list[QTextBlock]:
        blocks, block = [], self.document().begin()
        while block.isValid():
            blocks.append(block)
            block = block.next()
        return blocks

    def _space_out(self) -> None:
        """Set the distances, which follow the font, and the colours, which follow the scheme."""
        self.document().setDocumentMargin(px(_MARGIN))
        self.document().setIndentWidth(px(24))
        # One change: else each block would lay out all that follows it again.
        change = QTextCursor(self.document())
        change.beginEditBlock()
        for block in self._blocks():
            _space_block(block)
            _resize_code(block)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _space_table(frame)
        change.endEditBlock()

    def _follow(self, link: QUrl) -> None:
        """Open another document of the manual; nothing outside its folder."""
        file = (self._folder / link.path()).resolve()
        if link.isRelative() and file.parent == self._folder.resolve() and file.suffix == ".md":
            self._show_file(file)

    def _show_file(self, file: Path) -> None:
        with suppress(OSError):
            self.show_markdown(file.read_text(encoding="utf-8"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            if self.isVisible():
                self._space_out()
            else:
                self._fitted = 0

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_pictures()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._resized.start()

    def _room(self) -> int:
        return max(1, self.viewport().width() - 2 * px(_MARGIN))

    def _fit_pictures(self) -> None:
        """Load the pictures again if their space has changed; keep the scroll position."""
        if self._room() == self._fitted:
            return
        bar, before = self.verticalScrollBar(), self.textCursor()
        anchor, position, is_scrolled = before.anchor(), before.position(), bar.value() > 0
        top = self.cursorForPosition(QPoint()).position()
        self.show_markdown(self.written)
        if is_scrolled:
            self.show_at_top(top)
        value, cursor = bar.value(), self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        bar.setValue(value)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        if not self._fitted:
            # A picture takes 20 ms, and is loaded again for the room that it has when shown.
            return None
        loaded = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not loaded:
            return loaded
        picture = loaded if isinstance(loaded, QImage) else QImage.fromData(loaded)
        room = self._room()
        if picture.width() > room:
            ratio = self.devicePixelRatioF()
            picture = picture.scaledToWidth(
                round(room * ratio), Qt.TransformationMode.SmoothTransformation
            )
            picture.setDevicePixelRatio(ratio)
        return picture


def _space_block(block: QTextBlock) -> None:
    cursor, form = QTextCursor(block), block.blockFormat()
    level = form.headingLevel()
    above, below = 0, px(_PARAGRAPH)
    is_code = form.hasProperty(_PROPERTY.BlockCodeFence.value)
    # More would be a stripe between the lines of code, and a gap below a picture.
    percent = 100 if is_code or _PICTURE in block.text() else _LINE_PERCENT
    form.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if level:
        is_first = block.position() == 0
        above = 0 if is_first else px(_ABOVE_HEADING.get(level, _PARAGRAPH))
        below = px(_ITEM)
        _resize_heading(block, _SIZES.get(level, 0))
    elif cursor.currentTable() is not None:
        below = 0
    elif is_code:
        form.setNonBreakableLines(False)
        form.setBackground(QBrush(colours().chip))
        below = px(_PARAGRAPH) if _ends_code(block) else 0
    elif block.textList() is not None:
        following = block.next()
        is_last = not following.isValid() or following.textList() is None
        below = px(_PARAGRAPH if is_last else _ITEM)
    form.setTopMargin(above)
    form.setBottomMargin(below)
    cursor.setBlockFormat(form)


def _resize_code(block: QTextBlock) -> None:
    """Set the size of fixed-width text, which does not follow the zoom by itself."""
    size = QTextCharFormat()
    size.setFontPointSize(fixed_pitch_font().pointSizeF())
    cursor, each = QTextCursor(block), block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        if fragment.charFormat().fontFixedPitch():
            cursor.setPosition(fragment.position())
            end = fragment.position() + fragment.length()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(size)
            # What is merged may join its neighbours, so that the iterator is not valid any more.
            each = block.begin()
            while not each.atEnd() and each.fragment().position() < end:
                each += 1
        else:
            each += 1


def _ends_code(block: QTextBlock) -> bool:
    following = block.next()
    return not following.blockFormat().hasProperty(_PROPERTY.BlockCodeFence.value)


def _resize_heading(block: QTextBlock, steps: int) -> None:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    size = QTextCharFormat()
    size.setProperty(_PROPERTY.FontSizeAdjustment.value, steps)
    cursor.mergeCharFormat(size)


def _space_table(table: QTextTable) -> None:
    form = table.format()
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(colours().separator))
    form.setCellPadding(px(_CELL))
    form.setCellSpacing(0)
    form.setTopMargin(px(_ITEM))
    form.setBottomMargin(px(_PARAGRAPH))
    percent = QTextLength.Type.PercentageLength
    form.setWidth(QTextLength(percent, 100))
    if table.columns() == len(_COLUMNS):
        form.setColumnWidthConstraints([QTextLength(percent, share) for share in _COLUMNS])
    table.setFormat(form)
