"""Sheet on which the user reviews a save before it is sent."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from contact_editor.model.draft import Change
from contact_editor.providers.description import Provider
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.proposal import Proposal
from contact_editor.translation import tr
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.inspector.request_view import RequestView, sent_again_words
from contact_editor.ui.saving.change_list import ChangeList, Names
from contact_editor.ui.saving.note_form import NoteForm
from contact_editor.ui.saving.resending_questions import ResendQuestions
from contact_editor.ui.style.colours import caution, quiet
from contact_editor.ui.surfaces.environment_badge import EnvironmentBadge
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.messages.receipt_messages import change_summary
from contact_editor.viewmodels.messages.resending_texts import resending_text
from contact_editor.viewmodels.messages.value_text import (
    clearing_warning,
    clears_in_doubt,
    effect_text,
    truncate,
)
from contact_editor.viewmodels.saving.save_note import SaveNote

_MAX_NAME_CHARS = 40
_LONG = 8
"""Changes of a review that need more room than most windows have."""


class ReviewSheet(Sheet):
    """Shows exactly what a save would send and change."""

    confirmed = Signal()
    decided = Signal(object, object)
    """A `ResendQuestion` and the `ResendChoice` that answers it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.main.clicked.connect(self.confirmed)
        self.request = RequestView()
        self.note: NoteForm | None = None
        self.questions = ResendQuestions(())
        self.badge = EnvironmentBadge()
        self.head.addWidget(self.badge)

    def show_proposal(
        self,
        proposal: Proposal,
        connection: Connection,
        provider: Provider,
        base_address: str,
        *,
        names: Names | None = None,
        note: SaveNote | None = None,
    ) -> None:
        """Show a proposal, which has at least one change."""
        self.main.show_text(_save_words(connection))
        self.back.show_text(self.tr("Back"))
        # The previous page is deleted with its own widgets.
        self.request = RequestView()
        typing = self.note.line_with_focus() if self.note else None
        typed_in = typing.accessibleName() if typing else ""
        self.note = NoteForm(note) if note else None
        self.request.show_requests(
            [proposed.request for proposed in proposal.requests], base_address, provider
        )
        self.badge.show_environment(connection.environment)
        name = title_of(provider, proposal.draft.snapshot)
        parts = self._parts(proposal, provider, names or {})
        subtitle = self.tr("to {name}").format(name=_with_id(name, proposal))
        self.show_page(self._title_of(proposal), parts, subtitle)
        if self.note is not None and typed_in:
            # The review changed by itself: keys go on to where they went.
            lines = (self.note.ticket, self.note.reason)
            next(line for line in lines if line.accessibleName() == typed_in).setFocus()

    def _title_of(self, proposal: Proposal) -> str:
        count = len(proposal.changes)
        return self.tr("Review {n} changes", "", count).format(n=count)

    def focus_first(self) -> None:
        typing = self.note is not None and self.note.line_with_focus() is not None
        if not (typing or self.questions.focus_undecided()):
            super().focus_first()

    def _parts(self, proposal: Proposal, provider: Provider, names: Names) -> Iterator[QWidget]:
        last: list[QWidget] = [*filter(None, (self.note, self.request))]
        if len(proposal.changes) > _LONG:
            # Below so many changes, they would be out of sight.
            yield from last
            last = []
        yield ChangeList(_to_be_seen(proposal.changes), names, _warnings(proposal))
        self.questions = ResendQuestions(proposal.resending.questions)
        self.questions.decided.connect(self.decided)
        if proposal.resending.questions:
            yield self.questions
        if effects := "\n".join(f"⚠ {words}" for words in _general_effects(proposal)):
            yield MarkedTextLabel(effects, tone=caution)
        theirs = "\n".join(map(change_summary, _to_be_seen(proposal.theirs)))
        if theirs:
            head = self.tr("Changed meanwhile by another user (kept):")
            yield MarkedTextLabel(f"{head}\n{theirs}")
        resending = proposal.resending
        explained = {change.field.key for change in proposal.changes} | resending.values.keys()
        again = sent_again_words(proposal.requests, explained, provider)
        if words := "\n".join(filter(None, (again, resending_text(resending, provider)))):
            yield MarkedTextLabel(words, tone=quiet)
        if len(proposal.requests) > 1:
            words = self.tr("Sent as {n} requests in a row; the first that fails ends the save.")
            yield MarkedTextLabel(words.format(n=len(proposal.requests)), tone=quiet)
        yield from last


def _warnings(proposal: Proposal) -> dict[str, list[str]]:
    """Return what the change of a field does besides, by the field's key."""
    found: dict[str, list[str]] = {}
    for change in _to_be_seen(proposal.changes):
        field = change.field
        said = [effect_text(e, (field,)) for e in proposal.effects if e in field.effects]
        if clears_in_doubt(field, change.before, change.after):
            said.append(clearing_warning(field))
        found[field.key] = list(dict.fromkeys((*found.get(field.key, ()), *said)))
    return found


def _general_effects(proposal: Proposal) -> Iterator[str]:
    """Return the effects of the save that belong to none of the fields shown."""
    shown = {effect for c in _to_be_seen(proposal.changes) for effect in c.field.effects}
    hidden = dict.fromkeys(change.field for change in proposal.changes)
    for effect in proposal.effects:
        if effect not in shown:
            yield effect_text(effect, (field for field in hidden if effect in field.effects))


def _with_id(name: str, proposal: Proposal) -> str:
    contact_id = proposal.draft.snapshot.reference.id
    number = f"#{contact_id}"
    return name if contact_id is None or name == number else f"{name}, {number}"


def _save_words(connection: Connection) -> str:
    name = truncate(show_invisible(connection.name), _MAX_NAME_CHARS)
    if connection.environment == "production":
        return tr("Save to {name} (PRODUCTION)").format(name=name)
    return tr("Save to {name} (sandbox)").format(name=name)


def _to_be_seen(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    return tuple(change for change in changes if not change.field.sensitive)
