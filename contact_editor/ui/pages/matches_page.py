"""Page with several found contacts, or with interpretations of an ambiguous text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.email_addresses import readable, same_email
from contact_editor.model.fields import Field, FieldKind
from contact_editor.providers.description import Provider
from contact_editor.translation import provider_text
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.notes import NoteLabel, announce
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.pages.match_table import MatchRow, MatchTable
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import scale_font, set_max_width
from contact_editor.ui.surfaces.card import Card
from contact_editor.ui.surfaces.centred_page import centre
from contact_editor.ui.surfaces.flow_layout import FlowLayout
from contact_editor.ui.surfaces.key_hint import KeyHint
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.contact.search.search_title import search_title
from contact_editor.viewmodels.messages.value_text import shown, truncate

_MAX_NAME_CHARS = 48
_MAX_TEXT_CHARS = 80
_WIDEST, _LARGE, _SMALL, _TOP = 1008, 1.54, 0.92, 26
Match: TypeAlias = ContactSnapshot | ContactReference


class SearchTerms(NamedTuple):
    """What was searched for."""

    text: str = ""
    """What was typed, or the part of it that was searched for."""
    email: str = ""
    """The same, if it was searched for as an email address."""
    place: str = ""
    """The name of the connection."""


class MatchesPage(QWidget):
    """Offers several contacts to choose from."""

    shows_view = True
    chosen = Signal(object)
    """The `ContactSnapshot` or `ContactReference` that the user chose."""
    tab_requested = Signal(object)
    """The same, to open in a tab of its own while the page stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = MarkedTextLabel("")
        scale_font(self.title, _LARGE, bold=True)
        self.sentence = NoteLabel(quiet=True)
        self.list = MatchTable()
        self.list.setAccessibleName(self.tr("Contacts found"))
        self.list.chosen.connect(lambda row: self.chosen.emit(self._matches[row]))
        self.list.tab_requested.connect(lambda row: self.tab_requested.emit(self._matches[row]))
        self._matches: tuple[Match, ...] = ()
        self._lay_out()

    def show_matches(
        self, provider: Provider, matches: Sequence[Match], searched: SearchTerms,
        notes: Mapping[object, str],
    ) -> None:  # fmt: skip
        """Offer contacts or interpretations of a text; `notes` are about contacts by their id."""
        self._matches = tuple(matches)
        contacts = [match for match in matches if isinstance(match, ContactSnapshot)]
        if len(contacts) < len(matches):
            self.title.show_text(self.tr("Which contact do you mean?"))
            self.sentence.show_text(self.tr("Choose one part of the text."))
            rows = [MatchRow((self._reading(match),)) for match in matches]
            self.list.show_rows((), rows)
        else:
            self._show_contacts(provider, contacts, searched, notes)
        self.list.setFocus()
        announce(self.title, f"{self.title.text()}. {self.sentence.plain_text}")

    def focus_list(self) -> bool:
        """Focus the contacts."""
        self.list.setFocus()
        return True

    def _show_contacts(
        self, provider: Provider, contacts: Sequence[ContactSnapshot], searched: SearchTerms,
        notes: Mapping[object, str],
    ) -> None:  # fmt: skip
        exact = searched.email.strip()
        found = [c for c in contacts if not exact or same_email(c.reference.email, exact)]
        sentence = self.tr("No contact has exactly this email; these are similar.")
        if found:
            sentence = self.tr("Open one to edit it; the others stay as they are.")
        if found and exact and len(found) == len(contacts) > 1:
            sentence = " ".join((self.tr("The same address is stored more than once."), sentence))
        count, text = len(contacts) if found else 0, truncate(searched.text, _MAX_TEXT_CHARS)
        self.title.show_text(search_title(count, text, searched.place))
        self.sentence.show_text(sentence)
        more = _distinguishing(provider, contacts)
        columns = [self.tr("Name"), self.tr("Id"), self.tr("Email")]
        rows = [
            MatchRow(
                (*_facts(provider, contact), *(_cell(contact, field) for field in more)),
                notes.get(contact.reference.id, ""),
            )
            for contact in contacts
        ]
        self.list.show_rows([*columns, *(provider_text(field.label) for field in more)], rows)

    def _reading(self, match: Match) -> str:
        """Return what a part of a text is taken for."""
        reference = match.reference if isinstance(match, ContactSnapshot) else match
        words = self.tr("Email {text}") if reference.id is None else self.tr("Id {text}")
        return words.format(text=reference)

    def _lay_out(self) -> None:
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        card.rows.setContentsMargins(1, 1, 1, 1)
        card.rows.addWidget(self.list)
        body = QWidget()
        set_max_width(body, _WIDEST)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addSpacing(10)
        column.addWidget(card)
        column.addSpacing(6)
        column.addWidget(self._keys())
        column.addStretch(1)
        centre(self, body, top=_TOP)

    def _keys(self) -> QWidget:
        keys = QWidget()
        flow = FlowLayout(keys, QSize(6, 6))
        for names, meaning in (
            (("Up", "Down"), self.tr("choose")), (("Enter",), self.tr("open")),
            (("Ctrl+Enter",), self.tr("open in a tab, and stay here")),
            (("Esc",), self.tr("back to the search")),
        ):  # fmt: skip
            for name in names:
                flow.addWidget(KeyHint(name, is_default=False))
            label = PlainLabel(f"{meaning}  ", tone=quiet)
            scale_font(label, _SMALL)
            flow.addWidget(label)
        return keys


def _facts(provider: Provider, contact: ContactSnapshot) -> tuple[str, str, str]:
    """Return name, id and email."""
    title = truncate(title_of(provider, contact), _MAX_NAME_CHARS)
    return title, f"#{contact.reference.id}", readable(contact.reference.email or "")


def _distinguishing(provider: Provider, contacts: Sequence[ContactSnapshot]) -> list[Field]:
    """Return the field that tells the contacts apart best, and their time of creation."""
    identity = provider.identity
    known = {*identity.title, identity.email, identity.created}
    plain = [
        field for field in provider.fields
        if field.kind is FieldKind.LINE and not field.sensitive and field.key not in known
        and field.meaning not in ("name", "given-name", "family-name", "created")
    ]  # fmt: skip
    differing = [
        field for field in plain
        if len({str(c.value(field.key)) for c in contacts}) > 1
        and not any(str(c.value(field.key)) == str(c.reference.id) for c in contacts)
    ]  # fmt: skip
    # The company first: it is what a caller says.
    differing.sort(key=lambda field: field.meaning != "company")
    created = provider.field(identity.created) if identity.created else None
    return [*differing[:1], *([created] if created is not None else [])]


def _cell(contact: ContactSnapshot, field: Field) -> str:
    value = contact.value(field.key)
    text = shown(value)
    if isinstance(value, datetime):
        # The day is enough to tell contacts apart.
        text = text.partition(" ")[0]
    return truncate(show_invisible(text), _MAX_NAME_CHARS)
