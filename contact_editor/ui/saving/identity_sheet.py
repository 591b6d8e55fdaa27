"""The sheet that asks whether a record is still the contact that was edited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Change
from contact_editor.model.fields import MAPS, Field
from contact_editor.model.values import ABSENT, equal_values, is_empty
from contact_editor.providers.description import Provider
from contact_editor.services.connections.connection import Connection
from contact_editor.translation import listed, provider_text, time_text
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.saving.identity_card import IdentityCard, IdentityFact
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.surfaces.environment_badge import EnvironmentBadge
from contact_editor.ui.surfaces.remark import CautionBar, Remark
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.messages.value_text import (
    field_label,
    field_value_text,
    shown,
    truncate,
)

_MOST_FACTS = 9
_MAX_VALUE_CHARS = 120


class IdentitySheet(Sheet):
    """Shows the edited contact next to the one that now has its id."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.main.show_text(self.tr("Same contact, review again"))
        self.main.show_icon("check")
        self.back.show_text(self.tr("Stop"))
        # Continuing must be a deliberate decision, so the other button is the obvious one.
        self.main.setProperty("filled", False)
        self.back.setProperty("filled", True)
        self.main.clicked.connect(self.accepted)
        self.badge = EnvironmentBadge()
        self.head.addWidget(self.badge)
        self.kept = PlainLabel(self.tr("keeps your changes in the form"), tone=quiet)
        self.buttons.insertWidget(1, self.kept)

    def show_contacts(
        self,
        provider: Provider,
        opened: ContactSnapshot,
        found: ContactSnapshot,
        connection: Connection,
        changes: Sequence[Change] = (),
    ) -> None:
        """Show where the two differ, and which changes would be saved to the second."""
        self.badge.show_environment(connection.environment)
        title = self.tr("Is this still the same contact?")
        parts = self._parts(provider, opened, found, connection, changes)
        self.show_page(title, parts, show_invisible(f"#{found.reference.id}"))

    def focus_first(self) -> None:
        self.back.setFocus()

    def _parts(
        self,
        provider: Provider,
        opened: ContactSnapshot,
        found: ContactSnapshot,
        connection: Connection,
        changes: Sequence[Change],
    ) -> Iterator[QWidget]:
        text = self.tr(
            "Since you opened it, both email and name of contact {id} were replaced by "
            "others. It may be a different contact now. Nothing was sent."
        )
        yield CautionBar(text.format(id=found.reference.id))
        now = self.tr("At {name} now").format(name=show_invisible(connection.name))
        fields = _shown_fields(provider, opened, found)
        both, row = QWidget(), QHBoxLayout()
        both.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for heading, contact, other in (
            (self.tr("When you opened it"), opened, None),
            (now, found, opened),
        ):
            email = shown(contact.value(provider.identity.email))
            at = time_text(contact.read_at)
            card = IdentityCard(heading, at, title_of(provider, contact), _value_text(email))
            card.show_facts([_fact(field, contact, other) for field in fields])
            row.addWidget(card, 1)
        yield both
        labels = dict.fromkeys(
            field_label(change.field, ABSENT if change.field.kind not in MAPS else change.part)
            for change in changes
        )
        if labels:
            words = self.tr("Your changes would be saved to it: {fields}")
            yield Remark(words.format(fields=listed(labels)), icon="pencil", tone=quiet)


def _shown_fields(
    provider: Provider, opened: ContactSnapshot, found: ContactSnapshot
) -> Sequence[Field]:
    """Return the fields that tell two contacts apart: email, names, what differs, the rest."""
    telling = dict.fromkeys((provider.identity.email, *provider.identity.title))
    known = [
        field
        for field in provider.fields
        if not field.sensitive
        and not (is_empty(opened.value(field.key)) and is_empty(found.value(field.key)))
    ]

    def rank(field: Field) -> tuple[bool, bool]:
        return field.key not in telling, equal_values(
            opened.value(field.key), found.value(field.key)
        )

    first = sorted(known, key=rank)[:_MOST_FACTS]
    return [field for field in known if field in first]


def _fact(field: Field, contact: ContactSnapshot, other: ContactSnapshot | None) -> IdentityFact:
    value = contact.value(field.key)
    differs = other is not None and not equal_values(value, other.value(field.key))
    return IdentityFact(
        provider_text(field.label), _value_text(field_value_text(field, value)), differs
    )


def _value_text(text: str) -> str:
    return truncate(text.replace("\n", " "), _MAX_VALUE_CHARS)
