"""What is sent and was sent, as text: requests, and the open contact as JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.values import ABSENT, Json
from contact_editor.providers.codecs import encoded
from contact_editor.providers.description import Provider
from contact_editor.services.curl import curl
from contact_editor.services.transport import Request
from contact_editor.viewmodels.words import json_text
from contact_editor.widgets.growing_text import GrowingText

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


def sent_again_words(request: Request, changed: Set[str], provider: Provider) -> str:
    """Says which fields are sent although nobody changed them, and why."""
    sent = (request.body or {}).keys() - changed
    labels = ", ".join(field.label for field in provider.fields if field.key in sent)
    if not labels:
        return ""
    words = tr("Also sent as just read: {fields}.")
    if provider.saving.left_out != "kept":
        words = tr(
            "Also sent as just read, because the provider may clear what is left out: {fields}."
        )
    return words.format(fields=labels)


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


class RequestView(QWidget):
    """Shows one request on demand, as JSON or as a command, for reading and copying."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts = ("", "")
        self.disclosure = QPushButton(self.tr("Show request"))
        self.disclosure.clicked.connect(self._disclose)
        self.forms = QTabBar()
        self.forms.setAccessibleName(self.tr("Form of the request"))
        self.forms.setExpanding(False)
        self.forms.setDrawBase(False)
        for form in (self.tr("JSON"), self.tr("curl")):
            self.forms.addTab(form)
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(lambda: to_clipboard(self.texts[self.forms.currentIndex()]))
        self.box = GrowingText(fewest=3, most=16)
        self.box.setAccessibleName(self.tr("Request"))
        show_as_code(self.box)
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self.disclosure, self.forms, self.copy):
            head.addWidget(widget)
        head.insertStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.box)
        self.forms.currentChanged.connect(self._show_form)
        self._open(False)

    def show_request(self, request: Request, base: str, provider: Provider) -> None:
        self.texts = (
            request_text(request, base, provider),
            request_command(request, base, provider),
        )
        self._show_form(self.forms.currentIndex())

    def _show_form(self, form: int) -> None:
        self.box.show_text(shortened(self.texts[form]))

    def _disclose(self) -> None:
        self._open(self.box.isHidden())

    def _open(self, is_open: bool) -> None:
        words = self.tr("Hide request") if is_open else self.tr("Show request")
        self.disclosure.setText(words)
        for widget in (self.forms, self.copy, self.box):
            widget.setVisible(is_open)


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
