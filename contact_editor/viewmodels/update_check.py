"""Whether a newer version is there: asked where somebody set an address for it, and the words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from contact_editor import __version__
from contact_editor.background import BackgroundTask
from contact_editor.services import errors
from contact_editor.services.contacts.api.progress import ProgressCallback
from contact_editor.translation import tr
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.messages.message import Message, Tone
from contact_editor.viewmodels.stored_texts import StoredTexts

if TYPE_CHECKING:
    from contact_editor.services.update_check import Announced

_SELDOM = timedelta(days=1)
_ASKED_AT = "updates/asked_at"
_MAX_PAGE_CHARS = 200
"""No address that people are to read is longer."""


class NewerVersion:
    """Asks the address that IT or the user set, with no key; fetches and installs nothing."""

    def __init__(self, manager: ConnectionManager, settings: StoredTexts) -> None:
        """`settings` remember when it was asked last."""
        self._manager = manager
        self._settings = settings

    @property
    def may_ask(self) -> bool:
        """True where somebody set an address."""
        return bool(self._manager.updates.address)

    @property
    def is_due(self) -> bool:
        """True where it was not asked within a day."""
        try:
            asked_at = datetime.fromisoformat(self._settings.value(_ASKED_AT))
            return not timedelta() <= datetime.now(UTC) - asked_at < _SELDOM
        except (ValueError, TypeError):
            return True

    def ask(self) -> BackgroundTask:
        """Ask now; the work gives what is `Announced`, or None where nothing newer is."""
        self._settings.set_value(_ASKED_AT, datetime.now(UTC).isoformat())
        address = self._manager.updates.address

        async def ask(on_progress: ProgressCallback) -> Announced | None:
            # Seldom needed, and not here: the window need not wait for it.
            from contact_editor.services.update_check import newer_version

            try:
                return await newer_version(address, __version__)
            except ValueError as error:
                # What is wrong with the address, in words; no fault of the program.
                raise errors.BlockedLocally(str(error)) from None

        return self._manager.background.begin(ask)


def version_message(announced: Announced | None) -> Message:
    """Return which version is there; where there is none, that this one is the newest."""
    if announced is None:
        words = tr("Contact Editor {yours} is up to date.")
        return Message(words.format(yours=__version__))
    words = tr("Version {newer} is available (you have {yours}).")
    text = words.format(newer=announced.version, yours=__version__)
    return Message(f"{text} {_shown(announced.page)}".rstrip())


def unknown_message(error: Exception) -> Message:
    """Return why it is not known whether a newer version is there."""
    late = isinstance(error, errors.ConnectTimedOut | errors.AnswerTimedOut)
    reason = tr("no answer in time") if late else str(error) or type(error).__name__
    parts = filter(None, (getattr(error, "host", ""), reason))
    words = tr("Couldn't check for updates ({reason}).")
    return Message(words.format(reason=": ".join(parts)), Tone.ERROR)


def _shown(page: str) -> str:
    """Return the page's address where people can read it and may trust it; else nothing."""
    readable = page.isascii() and page.isprintable() and " " not in page
    return page if readable and page.startswith("https://") and len(page) <= _MAX_PAGE_CHARS else ""
