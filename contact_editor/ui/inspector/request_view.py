"""Requests as JSON or as commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from http import HTTPStatus
from urllib.parse import urlencode, urlsplit

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field
from contact_editor.model.values import is_empty
from contact_editor.providers.codecs.resending_plan import carried_fields, is_sent
from contact_editor.providers.description import Provider
from contact_editor.providers.sensitive_fields import mask_sensitive
from contact_editor.services.contacts.api.curl import curl
from contact_editor.services.contacts.proposal import Proposal
from contact_editor.services.http.transport import Exchange, Request
from contact_editor.translation import tr
from contact_editor.ui.controls.auto_height_text import AutoHeightText
from contact_editor.ui.controls.code_box import (
    escape_invisible,
    kept_secret,
    show_as_code,
    to_clipboard,
    truncate_lines,
)
from contact_editor.ui.controls.tab_order import put_in_order
from contact_editor.ui.inspector.flat_tab_bar import FlatTabBar
from contact_editor.ui.style.app_style import CONTROL_HEIGHT
from contact_editor.ui.surfaces.expander import Expander
from contact_editor.viewmodels.messages.value_text import json_text


def request_text(request: Request, base: str, provider: Provider) -> str:
    """Return method, address and body of a request."""
    query = f"?{urlencode(request.query)}" if request.query else ""
    head = f"{request.method} {base}{request.path}{query}"
    if request.body is None:
        return escape_invisible(head)
    body = json_text(mask_sensitive(provider, request.body, kept_secret()), indent=2)
    return escape_invisible(f"{head}\n\n{body}")


def request_command(request: Request, base: str, provider: Provider) -> str:
    """Return a request as a `curl` command, without the key."""
    body = mask_sensitive(provider, request.body, kept_secret())
    return escape_invisible(
        curl(msgspec.structs.replace(request, body=body), base, provider.access)
    )


def not_shown() -> str:
    """Return what is written in the place of a header's value that is secret."""
    return tr("not shown")


def head_text(request: Request, base: str, provider: Provider) -> str:
    """Return the first line of a request, its host, and its headers."""
    address = urlsplit(base)
    query = f"?{urlencode(request.query)}" if request.query else ""
    placement = provider.access.placement
    secret = "Authorization" if placement.place == "basic" else placement.name
    body = {"Content-Type": "application/json"} if request.body is not None else {}
    headers = {"Host": address.netloc, secret: not_shown(), **body, **request.headers}
    lines = [f"{name}: {value}" for name, value in headers.items()]
    return escape_invisible(
        "\n".join((f"{request.method} {address.path}{request.path}{query}", *lines))
    )


def body_text(request: Request, provider: Provider) -> str:
    """Return the body of a request as JSON; empty if it has none."""
    if request.body is None:
        return ""
    masked = mask_sensitive(provider, request.body, kept_secret())
    return escape_invisible(json_text(masked, indent=2))


def status_text(exchange: Exchange) -> str:
    """Return the status of a response with its standard name, such as “200 OK”."""
    if exchange.status is None:
        return tr("No answer")
    names = {status.value: status.phrase for status in HTTPStatus}
    return f"{exchange.status} {names.get(exchange.status, '')}".strip()


def response_text(exchange: Exchange) -> str:
    """Return the headers of a response that are kept: its date and its rate limits."""
    lines = (f"{name}: {value}" for name, value in exchange.headers.items())
    return escape_invisible("\n".join(lines))


def sent_again(proposal: Proposal, provider: Provider) -> tuple[Field, ...]:
    """Return the unchanged fields that are sent as read; those in a replaced object, too."""
    draft, resending = proposal.draft, proposal.resending
    if all(change.field.calls is not None for change in proposal.changes):
        return ()
    explained = draft.edits.keys() | resending.values.keys() | resending.left_out
    carried = carried_fields(provider, draft)
    return tuple(
        field
        for field in provider.fields
        if field.key not in explained
        and (is_sent(provider, field, draft) or _is_carried(field, carried, draft))
    )


def _is_carried(field: Field, carried: tuple[Field, ...], draft: Draft) -> bool:
    return field in carried and not is_empty(draft.value(field.key))


class RequestView(Expander):
    """Shows requests, as JSON or as commands; what is in it is created when it is first opened."""

    forms: FlatTabBar
    copy: QPushButton
    box: AutoHeightText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QWidget(), parent)
        self._makers: tuple[Callable[[], str], ...] = ()
        self._made: dict[int, str] = {}
        self._is_filled = False
        self.disclosure = self.header
        self.opened.connect(self._show)

    def _fill(self) -> None:
        self._is_filled = True
        self.forms = FlatTabBar(CONTROL_HEIGHT)
        self.forms.setAccessibleName(self.tr("Request format"))
        for form in (self.tr("JSON"), self.tr("curl")):
            self.forms.addTab(form)
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(lambda: to_clipboard(self._text()))
        self.box = AutoHeightText(fewest=3, most=16)
        self.box.setAccessibleName(self.tr("Request"))
        show_as_code(self.box)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(self.forms)
        line.addWidget(self.copy)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self.box)
        put_in_order((self.header, self.forms, self.copy, self.box))
        self.forms.currentChanged.connect(self._show)

    def show_requests(self, requests: Sequence[Request], base: str, provider: Provider) -> None:
        """Set the requests, in the order in which they are sent."""
        title, said = self.tr("Exact request"), self.tr("{request}, the key is not shown")
        words = " ".join((requests[0].method, escape_invisible(requests[0].path)))
        if len(requests) > 1:
            title, said = self.tr("Exact requests"), self.tr("{n} requests, the key is not shown")
        self.show_title(title, said.format(request=words, n=len(requests)))
        self._makers = (
            lambda: "\n\n".join(request_text(one, base, provider) for one in requests),
            lambda: "\n\n".join(request_command(one, base, provider) for one in requests),
        )
        self._made = {}
        if self.header.is_open:
            self._show()

    def _text(self) -> str:
        """Return the whole text in the chosen format."""
        form = self.forms.currentIndex()
        if form not in self._made:
            self._made[form] = self._makers[form]()
        return self._made[form]

    def _show(self) -> None:
        if not self._is_filled:
            self._fill()
        if self._makers:
            self.box.show_text(truncate_lines(self._text()))
