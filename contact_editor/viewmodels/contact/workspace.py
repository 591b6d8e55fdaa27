"""The desk at which one contact is edited: a connection, what is open on it, what is said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.providers.description import Provider
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.progress import Progress
from contact_editor.services.http.transport import Exchange
from contact_editor.viewmodels.connections.connection_manager import Accounts
from contact_editor.viewmodels.contact.contact_search import Finding
from contact_editor.viewmodels.contact.lookup_names import Lookups
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.session_memory import Memories, Memory
from contact_editor.viewmodels.contact.window_view import View
from contact_editor.viewmodels.messages.message import Message, Remedy, Tone
from contact_editor.viewmodels.messages.progress_messages import progress_words, step_words
from contact_editor.viewmodels.saving.save_flow import BUSY_STEPS, SaveStep


class Desk(QObject):
    """Finds contacts on a connection, holds one open, and says what happens."""

    connection_changed = Signal()
    viewed = Signal()
    """The view, or the contact that is open, is another one."""
    leaving = Signal()
    """The contact that is open is about to be put away."""
    stepped = Signal()
    """The save of the open contact has come to another step."""
    said = Signal(object)
    """A `Message`, or None where there is nothing to say any more."""
    worked = Signal(str)
    """What is under way, in words; empty where nothing is."""
    names_learnt = Signal(str)
    """The look-up whose names are now known."""
    exchanged = Signal()
    """Something went over the wire."""
    _heard = Signal(object, object)

    def __init__(self, accounts: Accounts) -> None:
        super().__init__()
        self.accounts = accounts
        self.connection: Connection | None = None
        self.view = View.START
        self.matches: tuple[ContactSnapshot, ...] = ()
        self.contact: OpenContact | None = None
        self.again: Callable[[], None] = lambda: None
        """What failed last, to be tried again."""
        self._gateway: Gateway | None = None
        self._asked_at = datetime.now(UTC)
        self._memories = Memories()
        self.memory = Memory()
        self._lookups = Lookups(accounts.background, self)
        self._lookups.learnt.connect(self.names_learnt)
        self.finding = Finding(accounts.background, self)
        self.finding.found.connect(self.open)
        self.finding.several.connect(self._offer)
        self.finding.said.connect(self.said)
        self.finding.worked.connect(self.worked)
        # Heard on the network's thread.
        self._heard.connect(self._note_exchange, Qt.ConnectionType.QueuedConnection)

    @property
    def base_address(self) -> str:
        """The address that the connection's paths are appended to."""
        return self._gateway.base if self._gateway else ""

    @property
    def step(self) -> SaveStep:
        return self.contact.flow.step if self.contact else SaveStep.IDLE

    @property
    def _place(self) -> str:
        return self.connection.name if self.connection else ""

    @property
    def provider(self) -> Provider | None:
        return self._gateway.provider if self._gateway else None

    @property
    def busy(self) -> bool:
        return self.finding.under_way or self.step in BUSY_STEPS

    @property
    def writing(self) -> bool:
        """True while a write is under way, or it is looked what became of one."""
        return self.step in (SaveStep.SENDING, SaveStep.CHECKING)

    def unsaved(self) -> list[str]:
        """Names the contacts with edits that were not saved, or not known to be."""
        here = self.contact
        open_edits = [f"{here.title} ({here.connection.name})"] if here and here.has_edits else []
        return [*open_edits, *self._memories.unsaved()]

    def use(self, name: str) -> None:
        """Turns to another connection; what was edited on the one before is kept."""
        if not self._may_leave():
            self.connection_changed.emit()
            return
        self.said.emit(None)
        self.leave()
        self.connection = self.accounts.named(name)
        if self.connection is not None:
            try:
                heard = partial(self._heard.emit, self.connection)
                self._gateway = self.accounts.gateway(self.connection, heard)
            except ValueError as reason:
                self.said.emit(Message(str(reason), Tone.TROUBLE, (Remedy.CHANGE_CONNECTION,)))
            self.memory = self._memories.of(self.connection, self.base_address)
        self.connection_changed.emit()

    def leave(self) -> None:
        """Puts away what is open; unsaved edits are kept for when it is opened again."""
        self.cancel()
        self._put_away()
        gateway, self._gateway = self._gateway, None
        if gateway is not None:
            self.accounts.background.close(gateway.close)
        self._show(View.START)

    def find(self, text: str) -> None:
        """Finds what was typed or pasted, and opens it if one contact is meant."""
        gateway = self._begin_finding()
        if gateway is not None:
            self.again = lambda: self.find(text)
            self.finding.find(gateway, self._place, text)

    def look_up(self, reference: ContactReference) -> None:
        """Reads a contact and opens it."""
        gateway = self._begin_finding()
        if gateway is not None:
            self.again = lambda: self.look_up(reference)
            self.finding.look_up(gateway, self._place, reference)

    def read_again(self) -> None:
        if self.contact is not None:
            self.look_up(self.contact.editing.snapshot.reference)

    def open(self, contact: ContactSnapshot) -> None:
        """Opens a contact as just read; edits of it that were kept are laid over it."""
        assert self._gateway is not None
        assert self.connection is not None
        current = self.contact
        if current is None or current.editing.snapshot.reference.id != contact.reference.id:
            self._put_away()
            draft = self.memory.drafts.pop(contact.reference.id, Draft(contact))
            current = OpenContact(
                draft, self._gateway, self.connection, self.memory, self.accounts.background, self
            )
            current.since = self._asked_at
            current.said.connect(self.said)
            current.flow.stepped.connect(self._step)
            current.flow.progressed.connect(self._tell_progress)
            self.contact = current
        current.show_fresh(contact)
        self._show(View.CONTACT)
        self._lookups.learn(self._gateway, self.memory)

    def close_contact(self) -> None:
        """Puts the contact away; unsaved edits are kept for when it is opened again."""
        if self._may_leave():
            self.cancel()
            self._put_away()
            self._show(View.START)

    def save(self) -> None:
        """Begins a save, or sends the one that is being reviewed."""
        self._with_contact(OpenContact.save)

    def undo_save(self) -> None:
        """Proposes to take the last save back."""
        self._with_contact(OpenContact.undo_save)

    def put_back(self) -> None:
        """Proposes to take back what changed although nobody touched it."""
        self._with_contact(OpenContact.put_back)

    def _with_contact(self, act: Callable[[OpenContact], None]) -> None:
        if (contact := self.contact) is not None and not self.finding.under_way:
            self.again = lambda: act(contact) if contact is self.contact else None
            act(contact)

    def _may_leave(self) -> bool:
        if self.writing:
            text = self.tr("A save is under way; wait for its end, or cancel it first.")
            self.said.emit(Message(text, Tone.CAUTION))
        return not self.writing

    def cancel(self) -> None:
        """Ends what is under way, or closes what is being decided."""
        self.finding.cancel()
        if self.contact is not None:
            self.contact.flow.cancel()
            self.contact.flow.dismiss()

    def _begin_finding(self) -> Gateway | None:
        if not self._may_leave():
            return None
        if self.contact is not None:
            self.contact.flow.cancel()
            self.contact.flow.dismiss()
        self.said.emit(None)
        self._asked_at = datetime.now(UTC)
        if self._gateway is None and self.connection is not None:
            self.use(self.connection.name)
        return self._gateway

    def _put_away(self) -> None:
        if self.contact is not None:
            self.leaving.emit()
            self.contact.keep_draft()
            self.contact.said.disconnect(self.said)
            self.contact.deleteLater()
            self.contact = None
            self.worked.emit("")

    def _offer(self, contacts: tuple[ContactSnapshot, ...]) -> None:
        self._put_away()
        self.matches = contacts
        self._show(View.CHOOSING)

    def _step(self, step: SaveStep) -> None:
        self.worked.emit(step_words(step))
        self.stepped.emit()

    def _tell_progress(self, progress: Progress) -> None:
        self.worked.emit(progress_words(progress, step_words(self.step)))

    def _show(self, view: View) -> None:
        self.view = view
        self.viewed.emit()
        self.stepped.emit()

    def _note_exchange(self, connection: Connection, exchange: Exchange) -> None:
        if connection is self.connection:
            self.memory.exchanges.append(exchange)
            self.exchanged.emit()
