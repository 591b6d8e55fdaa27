"""Sheet on which the user reviews a save before it is sent."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from contact_editor.providers.description import Provider
from contact_editor.services.connections.base_url import key_host
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.proposal import Proposal
from contact_editor.translation import time_text
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.inspector.request_view import RequestView, sent_again
from contact_editor.ui.saving.change_list import ChangeList, place_of
from contact_editor.ui.saving.confirmation_guard import ConfirmationGuard
from contact_editor.ui.saving.note_form import NoteForm
from contact_editor.ui.saving.resending_questions import ResendQuestions
from contact_editor.ui.saving.review_parts import again_expander, save_words, with_id
from contact_editor.ui.style.colours import ink, quiet
from contact_editor.ui.style.metrics import px
from contact_editor.ui.surfaces.environment_badge import EnvironmentBadge
from contact_editor.ui.surfaces.remark import CautionBar, Remark
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.messages.change_text import Names, change_summary
from contact_editor.viewmodels.messages.record_text import moment_text
from contact_editor.viewmodels.messages.resending_texts import resending_text
from contact_editor.viewmodels.messages.save_messages import (
    general_effects,
    review_warnings,
    shown_changes,
)
from contact_editor.viewmodels.saving.review_news import NO_NEWS, ReviewNews
from contact_editor.viewmodels.saving.save_note import SaveNote
from contact_editor.viewmodels.saving.save_undo import SaveUndo

_AROUND_RECEIVER = 72
"""Pixels of the gaps and margins beside the address."""
_LONG = 8
"""Changes of a review that need more room than most windows have."""


class ReviewSheet(Sheet):
    """Shows exactly what a save would send and change."""

    confirmed = Signal()
    decided = Signal(object, object)
    """A `ResendQuestion` and the `ResendChoice` that answers it."""
    left_out = Signal(object)
    """A `Change` that the user takes out of the save."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, main_keys="Ctrl+S")
        self.sight = ConfirmationGuard(self)
        self.main.clicked.connect(self.confirm)
        self.request = RequestView()
        self.note: NoteForm | None = None
        self.questions: ResendQuestions | None = None
        self.changes: ChangeList | None = None
        self.badge = EnvironmentBadge()
        self.head.addWidget(self.badge)
        self.receiver = PlainLabel(tone=quiet)
        self.buttons.insertWidget(self.buttons.indexOf(self.main), self.receiver)
        self.receiver_above = MarkedTextLabel("", tone=quiet)
        """The same above the buttons, where it has no room beside them."""
        self.receiver_above.setContentsMargins(20, 10, 20, 0)
        self.receiver_above.hide()
        self._add_above_buttons(self.receiver_above)

    def show_proposal(
        self,
        proposal: Proposal,
        connection: Connection,
        provider: Provider,
        base_address: str,
        *,
        names: Names | None = None,
        note: SaveNote | None = None,
        news: ReviewNews = NO_NEWS,
        may_leave_out: bool = False,
        undo: SaveUndo | None = None,
    ) -> None:
        """Show a proposal, which has at least one change."""
        self.sight.restart()
        self.main.show_text(save_words(connection))
        self.main.show_icon("globe" if connection.environment == "production" else "flask-conical")
        self.back.show_text(self.tr("Back"))
        sends_to = self.tr("Sends to {host}").format(host=key_host(base_address))
        self.receiver.show_text(sends_to)
        self.receiver_above.show_text(sends_to)
        self._place_receiver()
        # The previous page is deleted with its own widgets.
        was_open, self.request = self.request.header.is_open, RequestView()
        typing = self.note.line_with_focus() if self.note else None
        typed_in = typing.accessibleName() if typing else ""
        at = self.changes.focused_action() if self.changes else None
        self.note = NoteForm(note) if note else None
        self.request.show_requests(
            [proposed.request for proposed in proposal.requests], base_address, provider
        )
        self.request.set_open(was_open)
        self.badge.show_environment(connection.environment)
        name = title_of(provider, proposal.draft.snapshot)
        places = {place_of(c) for c in proposal.changes if (c.field.key, c.part) in news.places}
        self.changes = ChangeList(
            shown_changes(proposal.changes),
            names or {},
            review_warnings(proposal, provider),
            draft=proposal.draft,
            news=places,
            may_leave_out=may_leave_out,
        )
        self.changes.left_out.connect(self.left_out)
        parts = self._parts(proposal, provider, connection, news, names or {})
        receiver = with_id(name, proposal.draft.snapshot)
        subtitle = self.tr("to {name}").format(name=receiver)
        self.show_page(self._title_of(proposal, undo), parts, subtitle)
        if self.note is not None and typed_in:
            # The review changed without the user: keys still go to the same place.
            lines = (self.note.ticket, self.note.reason)
            next(line for line in lines if line.accessibleName() == typed_in).setFocus()
        elif at is not None:
            # A further Space belongs to a row: it neither sends nor answers.
            self.changes.focus_action(*at)

    def _title_of(self, proposal: Proposal, undo: SaveUndo | None) -> str:
        if undo is not None:
            when = moment_text(undo.at, in_sentence=True)
            return self.tr("Undo the save of {when}").format(when=when)
        count = len(proposal.changes)
        title = self.tr("Review {n} changes", "", count).format(n=count)
        rows = len(self.changes.rows) if self.changes is not None else count
        if 0 < rows < count:
            # A row shows all tags or lists that come and go.
            words = self.tr("{title} in {n} fields", "", rows)
            title = words.format(title=title, n=rows)
        return title

    def confirm(self) -> None:
        """Confirm what is shown, if the user can have seen it."""
        if self.sight.passes():
            self.confirmed.emit()

    @property
    def has_new_rows(self) -> bool:
        return self.changes is not None and any(row.is_new for row in self.changes.rows)

    def focus_first(self) -> None:
        """Focus what is to be decided, else the first new row, else the button.

        The focus stays in a line of the note and on the button of a row.
        """
        if self.changes is not None and self.changes.focused_action():
            return
        typing = self.note is not None and self.note.line_with_focus() is not None
        if typing or (self.questions is not None and self.questions.focus_undecided()):
            return
        rows = self.changes.rows if self.changes is not None else []
        if new := next((row for row in rows if row.is_new), None):
            new.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_receiver()

    def _place_receiver(self) -> None:
        """Show where the save goes, whole, beside the buttons or above them."""
        room = self.width() - self.back.sizeHint().width() - self.main.sizeHint().width()
        fits = self.receiver.text_width() + px(_AROUND_RECEIVER) <= room
        self.receiver.setVisible(fits)
        if self.receiver_above.isHidden() != fits:
            self.receiver_above.setHidden(fits)
            self._fit()

    def _height_around(self, width: int) -> int:
        above = self.receiver_above
        return super()._height_around(width) + (
            0 if above.isHidden() else above.heightForWidth(width)
        )

    def _parts(
        self, proposal: Proposal, provider: Provider, connection: Connection, news: ReviewNews,
        names: Names,
    ) -> Iterator[QWidget]:  # fmt: skip
        assert self.changes is not None
        again = sent_again(proposal, provider)
        new_again = [field for field in again if field.key in news.untouched]
        if news.since is not None and (news.places or new_again):
            words = self.tr(
                "Changed at {name} since {time}. Nothing was sent. What is new is marked."
            )
            time = time_text(news.since)
            yield CautionBar(words.format(name=show_invisible(connection.name), time=time))
        last: list[QWidget] = [*filter(None, (self.note, self.request))]
        if len(proposal.changes) > _LONG:
            # Below so many changes, they would be out of sight.
            yield from last
            last = []
        yield self.changes
        self.questions = None
        if proposal.resending.questions:
            self.questions = ResendQuestions(proposal.resending.questions)
            self.questions.decided.connect(self.decided)
            yield self.questions
        for words in general_effects(proposal):
            yield CautionBar(words)
        theirs = "\n".join(change_summary(c, names) for c in shown_changes(proposal.theirs))
        if theirs:
            head = self.tr("Changed meanwhile by another user (kept):")
            yield Remark(f"{head}\n{theirs}", icon="git-compare", tone=ink)
        if again:
            yield again_expander(again, new_again, provider)
        if words := resending_text(proposal.resending, provider):
            yield MarkedTextLabel(words, tone=quiet)
        if len(proposal.requests) > 1:
            words = self.tr("Sent as {n} requests in a row; the first that fails ends the save.")
            yield MarkedTextLabel(words.format(n=len(proposal.requests)), tone=quiet)
        yield from last
