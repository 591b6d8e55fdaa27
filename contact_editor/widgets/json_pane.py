"""What is sent and was sent, as text: requests, and the open contact as JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.values import ABSENT, Json
from contact_editor.providers.codecs import encoded
from contact_editor.providers.description import Provider
from contact_editor.services.curl import curl
from contact_editor.services.transport import Request
from contact_editor.viewmodels.words import json_text

_LONGEST = 400_000
_UNSEEN = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def tr(text: str) -> str:
    return QCoreApplication.translate("json_pane", text)


def escaped(text: str) -> str:
    """Gives JSON, or a command that holds JSON, with escapes for what could not be seen."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def without_secrets(provider: Provider, body: Json) -> Json:
    """Gives a JSON object of a contact with words in place of what is never shown."""
    if not isinstance(body, Mapping):
        return body
    secret = {field.key for field in provider.fields if field.sensitive}
    return {key: tr("(kept secret)") if key in secret else body[key] for key in body}


def request_text(request: Request, base: str, provider: Provider) -> str:
    """Gives a request as method, address and body."""
    query = f"?{urlencode(request.query)}" if request.query else ""
    head = f"{request.method} {base}{request.path}{query}"
    if request.body is None:
        return escaped(head)
    body = json_text(without_secrets(provider, request.body), indent=2)
    return escaped(f"{head}\n\n{body}")


def request_command(request: Request, base: str, provider: Provider) -> str:
    """Gives a request as a `curl` command, without the key."""
    body = without_secrets(provider, request.body)
    return escaped(curl(msgspec.structs.replace(request, body=body), base, provider.access))


def to_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def contact_json(provider: Provider, contact: ContactSnapshot) -> dict[str, Json]:
    """Gives the JSON that a contact came as; what is sensitive is kept secret."""
    sent: dict[str, Json] = {}
    for field in provider.fields:
        value = contact.value(field.key)
        if isinstance(value, datetime):
            in_seconds = field.codec == "unix-seconds"
            sent[field.key] = int(value.timestamp()) if in_seconds else value.isoformat()
        elif value is not ABSENT:
            sent[field.key] = encoded(field, value)
    sent |= contact.unknown
    secret: dict[str, Any] = dict.fromkeys(contact.sensitive & sent.keys(), tr("(kept secret)"))
    return without_secrets(provider, sent | secret)  # type: ignore[no-any-return]  # an object


def show_as_code(box: QPlainTextEdit) -> None:
    """Makes a box for reading and copying text in fixed width; Tab leaves it."""
    box.setReadOnly(True)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setTabChangesFocus(True)
    box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))


class JsonPane(QWidget):
    """Shows the JSON of a contact; makes it only once somebody looks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[Provider, Draft] | None = None
        self._is_shown = False
        self.box = QPlainTextEdit()
        self.box.setAccessibleName(self.tr("Contact as JSON"))
        self.box.setPlaceholderText(self.tr("Open a contact to see it as it was sent."))
        show_as_code(self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.box)

    def show_contact(self, provider: Provider, draft: Draft | None) -> None:
        """Shows the contact under a draft as it was read; none empties the pane."""
        before = self._wanted[1].snapshot if self._wanted else None
        self._wanted = (provider, draft) if draft else None
        if before is not (draft.snapshot if draft else None):
            self._is_shown = False
        if self.isVisible():
            self._build()

    def _build(self) -> None:
        if self._is_shown:
            return
        text = ""
        if self._wanted:
            provider, draft = self._wanted
            text = escaped(json_text(contact_json(provider, draft.snapshot), indent=2))
        self.box.setPlainText(shortened(text))
        self._is_shown = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build()


def shortened(text: str) -> str:
    """Gives text that a box can show without making a person wait."""
    if len(text) <= _LONGEST:
        return text
    cut = tr("… and {n} characters more").format(n=len(text) - _LONGEST)
    return f"{text[:_LONGEST]}\n{cut}"
