"""Checks for updates at the address in the settings, if any, and words the result."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from contact_editor import __version__
from contact_editor.background import BackgroundTask
from contact_editor.services import errors
from contact_editor.services.contacts.api.progress import ProgressCallback
from contact_editor.translation import tr
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.messages.message import Message, Tone, translatable
from contact_editor.viewmodels.stored_texts import StoredTexts

if TYPE_CHECKING:
    from contact_editor.services.update_check import AvailableVersion

_SELDOM = timedelta(days=1)
_ASKED_AT = "updates/asked_at"
_MAX_PAGE_CHARS = 200
"""Longer addresses are not shown."""


class UpdateCheck:
    """Asks the address from the settings, without a key; downloads and installs nothing."""

    def __init__(self, manager: ConnectionManager, settings: StoredTexts) -> None:
        """`settings` store when the last check was."""
        self._manager = manager
        self._settings = settings

    @property
    def is_configured(self) -> bool:
        """True if an address is set."""
        return bool(self._manager.updates.address)

    @property
    def is_due(self) -> bool:
        """True if the last check was more than a day ago."""
        try:
            asked_at = datetime.fromisoformat(self._settings.value(_ASKED_AT))
            return not timedelta() <= datetime.now(UTC) - asked_at < _SELDOM
        except (ValueError, TypeError):
            return True

    def start(self) -> BackgroundTask:
        """Check now; the task returns the `AvailableVersion`, or None if there is no newer one."""
        self._settings.set_value(_ASKED_AT, datetime.now(UTC).isoformat())
        address = self._manager.updates.address

        async def check(on_progress: ProgressCallback) -> AvailableVersion | None:
            # Imported late: the start does not need it.
            from contact_editor.services.update_check import newer_version

            try:
                return await newer_version(address, __version__)
            except ValueError as error:
                # A wrong address is not a fault of the program.
                raise errors.BlockedLocally(str(error)) from None

        return self._manager.background.begin(check)


@translatable
def version_message(available: AvailableVersion | None) -> Message:
    """Return which version is available, or that this one is up to date."""
    if available is None:
        words = tr("Contact Editor {yours} is up to date.")
        return Message(words.format(yours=__version__))
    words = tr("Version {newer} is available (you have {yours}).")
    text = words.format(newer=available.version, yours=__version__)
    return Message(f"{text} {_shown(available.page)}".rstrip())


@translatable
def unknown_message(error: Exception) -> Message:
    """Return why the check failed."""
    late = isinstance(error, errors.ConnectTimedOut | errors.ResponseTimedOut)
    reason = tr("no answer in time") if late else str(error) or type(error).__name__
    parts = filter(None, (getattr(error, "host", ""), reason))
    words = tr("Couldn't check for updates ({reason}).")
    return Message(words.format(reason=": ".join(parts)), Tone.ERROR)


def _shown(page: str) -> str:
    """Return the page's address if it is readable and trustworthy; else an empty string."""
    readable = page.isascii() and page.isprintable() and " " not in page
    return page if readable and page.startswith("https://") and len(page) <= _MAX_PAGE_CHARS else ""
