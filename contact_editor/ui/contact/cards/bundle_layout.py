"""The layout of a few rows together."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from contact_editor.ui.surfaces.card import ROW_GAP


class BundleLayout(QVBoxLayout):
    """Rows below each other; remembers how high they are at a width.

    The layouts around it ask for several widths, for each row that is added or shown elsewhere in
    the card, and Qt would ask every row with chips again.
    """

    def __init__(self, bundle: QWidget) -> None:
        super().__init__(bundle)
        self._heights: dict[int, tuple[int, int]] = {}
        """By width: the height, and the least one."""
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(ROW_GAP)

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        return self._at(width)[0]

    def minimumHeightForWidth(self, width: int) -> int:
        return self._at(width)[1]

    def _at(self, width: int) -> tuple[int, int]:
        if width not in self._heights:
            height = super().heightForWidth(width)
            # Qt takes the height from above for it, which has to be there by then.
            self._heights[width] = height, height
            self._heights[width] = height, super().minimumHeightForWidth(width)
        return self._heights[width]
