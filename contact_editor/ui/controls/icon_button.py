"""A button with only an icon, such as for an action on one field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from contact_editor.ui.style.icons import icon
from contact_editor.ui.style.metrics import fix_size, icon_side
from contact_editor.ui.text.key_text import key_text
from contact_editor.ui.text.visible_text import plain_tool_tip

SIZE, ICON_SIZE = 28, 16
"""Width and height in pixels."""


class IconButton(QToolButton):
    """An icon without a frame; its name is its tool tip and its accessible name.

    `by_keys`: Tab reaches it, because no menu offers the same.
    `keys`: those that its action has by default, for the tool tip.
    """

    def __init__(
        self, icon_name: str, name: str, parent: QWidget | None = None, *, by_keys: bool = False,
        keys: str = "",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._default_keys = keys
        self.setIcon(icon(icon_name))
        icon_side(self, ICON_SIZE)
        self.setAutoRaise(True)
        fix_size(self, SIZE, SIZE)
        # Mostly no keyboard focus: a space typed after Tab must not press it.
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if by_keys else policy.NoFocus)
        self.show_name(name)
        # Without a description, Qt reports the tool tip to screen readers, which may be HTML.
        self.setAccessibleDescription(name)
        # Nothing moves when it is shown or hidden.
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)

    def show_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.show_keys()

    def show_keys(self) -> None:
        """Show the keys that its action has now in the tool tip."""
        keys, name = key_text(self._default_keys), self.accessibleName()
        self.setToolTip(plain_tool_tip(f"{name} ({keys})" if keys else name))
