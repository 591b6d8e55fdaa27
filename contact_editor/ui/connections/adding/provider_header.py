"""Head of the form that adds a connection: which provider, and where its key goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.providers.catalogue import READ_ONLY
from contact_editor.providers.description import Provider
from contact_editor.translation import provider_text
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import fix_size, scale_font
from contact_editor.ui.surfaces.monogram import Monogram

_SIZE, _SMALL, _LARGE, _GAP = 36, 0.92, 1.23, 12


class ProviderHeader(QWidget):
    """Shows the provider's name, the host of its API, and what can be edited there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign, self.title, self.line = Monogram(), PlainLabel(), PlainLabel(tone=quiet)
        fix_size(self.sign, _SIZE, _SIZE)
        scale_font(self.sign, 1.0, bold=True)
        scale_font(self.title, _LARGE, bold=True)
        scale_font(self.line, _SMALL)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(_GAP)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)

    def show_provider(self, provider: Provider, host: str) -> None:
        """Show a provider, and the host that follows from what is entered, if it does yet."""
        self.sign.show_name(provider.name[:1])
        self.title.show_text(provider.name.removesuffix(READ_ONLY))
        self.line.show_text(" · ".join(filter(None, (host, self._edited(provider)))))

    def show_connection(self, title: str, provider: Provider | None, host: str) -> None:
        """Show what is asked about a connection; below it the provider, and its host."""
        name = provider.name.removesuffix(READ_ONLY) if provider is not None else ""
        self.sign.show_name(name[:1])
        self.title.show_text(title)
        self.line.show_text(" · ".join(filter(None, (name, host))))

    def _edited(self, provider: Provider) -> str:
        """Return the names of the sections that have fields to edit."""
        used = {field.section for field in provider.fields if field.writable}
        names = [provider_text(each.label) for each in provider.sections if each.key in used]
        return ", ".join(names) or self.tr("read-only")
