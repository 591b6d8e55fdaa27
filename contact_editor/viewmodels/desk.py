"""The desk at which one contact is edited: a connection, what is open on it, what is said."""

from __future__ import annotations

import enum
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.providers.description import Provider
from contact_editor.services.calls import PagesRead
from contact_editor.services.connections import Connection
from contact_editor.services.gateway import Gateway
from contact_editor.services.patience import Wait
from contact_editor.services.transport import Exchange
from contact_editor.viewmodels.accounts import Accounts
from contact_editor.viewmodels.finding import Finding
from contact_editor.viewmodels.lookups import Lookups
from contact_editor.viewmodels.memory import Memory
from contact_editor.viewmodels.messages import Message, Remedy, Tone
from contact_editor.viewmodels.open_contact import OpenContact
from contact_editor.viewmodels.progress_words import progress_words, step_words
from contact_editor.viewmodels.save_flow import BUSY_STEPS, SaveStep
from contact_editor.viewmodels.trouble_words import trouble_message


class View(enum.Enum):
    """What the middle of the window shows."""

    START = enum.auto()  # nothing is open
    CHOOSING = enum.auto()  # several contacts were found
    CONTACT = enum.auto()  # one contact is open


class Desk(QObject):
    """Finds contacts on a connection, holds one open, and says what happens."""

    connection_changed = Signal()
    viewed = Signal()
    """The view, or the contact that is open, is another one."""
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
    _heard = Signal(object)

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
        self._memories: dict[str, Memory] = {}
        self._lookups = Lookups(accounts.background, self)
        self._lookups.learnt.connect(self.names_learnt)
        self._finding = Finding(accounts.background, self)
        self._finding.found.connect(self.open)
        self._finding.several.connect(self._offer)
        self._finding.nobody.connect(self._miss)
        self._finding.unclear.connect(self._misread)
        self._finding.failed.connect(self._fail)
        self._finding.progressed.connect(self._tell_progress)
        self._finding.ended.connect(lambda: self.worked.emit(""))
        # Heard on the network's thread.
        self._heard.connect(self._note_exchange, Qt.ConnectionType.QueuedConnection)

    @property
    def memory(self) -> Memory:
        """What is remembered of the connection."""
        name = self.connection.name if self.connection else ""
        return self._memories.setdefault(name, Memory())

    @property
    def base_address(self) -> str:
        """The address that the connection's paths are appended to."""
        return self._gateway.base if self._gateway else ""

    @property
    def step(self) -> SaveStep:
        return self.contact.flow.step if self.contact else SaveStep.IDLE

    @property
    def provider(self) -> Provider | None:
        return self._gateway.provider if self._gateway else None

    @property
    def looked_for(self) -> str:
        """The email that was looked for last, or nothing."""
        reference = self._finding.reference
        return (reference.email or "") if reference else ""

    @property
    def busy(self) -> bool:
        return self._finding.under_way or self.step in BUSY_STEPS

    def unsaved(self) -> list[str]:
        """Names the connections that have contacts with edits that were not saved."""
        if self.contact is not None:
            self.contact.keep_draft()
        return [name for name, memory in self._memories.items() if memory.drafts]

    def use(self, name: str) -> None:
        """Turns to another connection; what was edited on the one before is kept."""
        self.leave()
        self.connection = self.accounts.named(name)
        self.connection_changed.emit()
        self.said.emit(None)
        if self.connection is None:
            return
        try:
            self._gateway = self.accounts.gateway(self.connection, self._heard.emit)
        except ValueError as reason:
            self.said.emit(Message(str(reason), Tone.TROUBLE, (Remedy.CHANGE_CONNECTION,)))

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
        self.again = lambda: self.find(text)
        gateway = self._begin_finding()
        if gateway is not None:
            self._finding.find(gateway, text)
            self._say_finding()

    def look_up(self, reference: ContactReference) -> None:
        """Reads a contact that is known, and opens it."""
        self.again = lambda: self.look_up(reference)
        gateway = self._begin_finding()
        if gateway is not None:
            self._finding.look_up(gateway, reference)
            self._say_finding()

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
            current = OpenContact(
                contact, self._gateway, self.connection, self.memory, self.accounts.background, self
            )
            current.said.connect(self.said)
            current.flow.stepped.connect(self._step)
            current.flow.progressed.connect(self._tell_progress)
            self.contact = current
        current.show_fresh(contact)
        self._show(View.CONTACT)
        self._lookups.learn(self._gateway, self.memory)

    def close_contact(self) -> None:
        """Puts the contact away; unsaved edits are kept for when it is opened again."""
        if self.step in BUSY_STEPS:
            return
        self._put_away()
        self._show(View.START)

    def save(self) -> None:
        """Begins a save, or sends the one that is being reviewed."""
        if self.contact is not None and not self._finding.under_way:
            self.again = self.save
            self.contact.save()

    def cancel(self) -> None:
        """Ends what is under way, or closes what is being decided."""
        self._finding.cancel()
        if self.contact is not None:
            self.contact.flow.cancel()
            self.contact.flow.dismiss()

    def _begin_finding(self) -> Gateway | None:
        if self.step in (SaveStep.SENDING, SaveStep.CHECKING):
            # A write that is under way is not left alone.
            return None
        if self.contact is not None:
            self.contact.flow.cancel()
            self.contact.flow.dismiss()
        self.said.emit(None)
        if self._gateway is None and self.connection is not None:
            self.use(self.connection.name)
        return self._gateway

    def _say_finding(self) -> None:
        if self._finding.under_way and self.connection is not None:
            self.worked.emit(self.tr("Asking {name} …").format(name=self.connection.name))

    def _put_away(self) -> None:
        if self.contact is not None:
            self.contact.keep_draft()
            self.contact.deleteLater()
            self.contact = None

    def _offer(self, contacts: tuple[ContactSnapshot, ...]) -> None:
        self._put_away()
        self.matches = contacts
        self._show(View.CHOOSING)

    def _miss(self, reference: ContactReference) -> None:
        name = self.connection.name if self.connection else ""
        text = self.tr("Nobody was found for {what} at {name}.").format(what=reference, name=name)
        self.said.emit(Message(text, Tone.CAUTION))

    def _misread(self, reason: str) -> None:
        self.said.emit(Message(f"{reason[:1].upper()}{reason[1:]}.", Tone.CAUTION))

    def _fail(self, trouble: Exception) -> None:
        self.said.emit(trouble_message(trouble))

    def _step(self, step: SaveStep) -> None:
        self.worked.emit(step_words(step))
        self.stepped.emit()

    def _tell_progress(self, progress: PagesRead | Wait) -> None:
        self.worked.emit(progress_words(progress))

    def _show(self, view: View) -> None:
        self.view = view
        self.viewed.emit()
        self.stepped.emit()

    def _note_exchange(self, exchange: Exchange) -> None:
        self.memory.exchanges.append(exchange)
        self.exchanged.emit()
