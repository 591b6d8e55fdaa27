"""A description file from disk that is checked and copied to the user's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from contact_editor.background import BackgroundTask
from contact_editor.providers.catalogue import (
    InvalidDescription,
    UnconfirmedDescription,
    parse_unconfirmed,
    read_catalogue,
)
from contact_editor.providers.file_reading import read_regular_file
from contact_editor.services.connections.description_folder import (
    description_file,
    put_description,
)
from contact_editor.services.contacts.api.progress import ProgressCallback
from contact_editor.services.daemon_threads import run_in_daemon_thread
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.latest_task import LatestTask

_MOST_FAULTS = 5
_OPENAPI = (".json", ".yaml", ".yml")


class _Chosen(NamedTuple):
    """A file that can be used."""

    content: bytes
    described: UnconfirmedDescription
    file: Path | None
    """The user's own description of the same id, if there is one."""
    is_same: bool
    """Whether that file is the same."""


class DescriptionImport(QObject):
    """Checks a description off the UI thread, and adds it; asks before it replaces another."""

    failed = Signal(str)
    """What is wrong, with its place and remedy; nothing was written."""
    exists = Signal(str)
    """The question whether to replace what has the same id; `replace` says yes."""
    added = Signal(str, str)
    """The id of the provider, and what to say."""

    def __init__(self, manager: ConnectionManager, parent: QObject) -> None:
        super().__init__(parent)
        self._manager = manager
        self._task = LatestTask(self)
        self._chosen: _Chosen | None = None
        self._folder = manager.file.parent / "providers"

    def open(self, file: Path) -> None:
        """Check a file, and add it if no description has its id."""
        self._chosen = None
        folder, machine = self._folder, self._manager.managed.folder / "providers"

        def check() -> _Chosen | str:
            try:
                return self._checked(file, folder, machine)
            except InvalidDescription as error:
                return self._with_faults(file, error.faults)
            except ValueError as error:
                return self._with_faults(file, (str(error),))
            except OSError as error:
                text = self.tr("{file} cannot be read: {reason}")
                return text.format(file=error.filename or file, reason=error.strerror or error)

        self._start(check, self._take_checked)

    def replace(self) -> None:
        """Replace what has the same id, as the user said."""
        if self._chosen is not None:
            self._write(self._chosen)

    def cancel(self) -> None:
        """Add nothing."""
        self._chosen = None
        self._task.cancel()

    def _checked(self, file: Path, folder: Path, machine: Path) -> _Chosen:
        """Return the description of a file; blocking. Raises `OSError` and `ValueError`."""
        content = read_regular_file(file)
        described = parse_unconfirmed(content)
        provider_id = described.provider.id
        if provider_id in read_catalogue([machine]).providers:
            words = self.tr(
                "the administrator of this computer has set the description of “{id}”; "
                "choose another id"
            )
            raise ValueError(words.format(id=provider_id))
        own = description_file(folder, provider_id)
        is_same = own is not None and read_regular_file(own) == content
        return _Chosen(content, described, own, is_same)

    def _with_faults(self, file: Path, faults: tuple[str, ...]) -> str:
        lines = [self.tr("{file} is no description that can be used:").format(file=file.name)]
        lines += faults[:_MOST_FAULTS]
        if (more := len(faults) - _MOST_FAULTS) > 0:
            lines.append(self.tr("{n} more", "", more).format(n=more))
        if file.suffix.lower() in _OPENAPI:
            lines.append(self.tr("Add an OpenAPI file with “Your own provider…”."))
        return "\n".join(lines)

    def _take_checked(self, checked: _Chosen | str) -> None:
        if isinstance(checked, str):
            self.failed.emit(checked)
            return
        self._chosen = checked
        provider = checked.described.provider
        if checked.is_same:
            self._say_added(checked.described, self.tr("{name} is there already."))
        elif checked.file is not None:
            words = self.tr(
                "{file} in your folder has this id, “{id}”, already. Replace it? Connections that "
                "use it will use the new one."
            )
            self.exists.emit(words.format(file=checked.file.name, id=provider.id))
        elif provider.id in self._manager.catalogue.providers:
            words = self.tr(
                "A description of “{id}” comes with the program. Use this one in its place? "
                "Connections that use it will use the new one."
            )
            self.exists.emit(words.format(id=provider.id))
        else:
            self._write(checked)

    def _write(self, chosen: _Chosen) -> None:
        folder, provider_id = self._folder, chosen.described.provider.id

        def write() -> str:
            try:
                put_description(folder, provider_id, chosen.content, over=chosen.file)
            except OSError as error:
                text = self.tr("Not added. {file}: {reason}")
                place = error.filename or folder
                return text.format(file=place, reason=error.strerror or error)
            return ""

        def done(problem: str) -> None:
            if problem:
                self.failed.emit(problem)
                return
            self._manager.take(chosen.described)
            self._say_added(chosen.described, self.tr("{name} was added."))

        self._start(write, done)

    def _say_added(self, described: UnconfirmedDescription, text: str) -> None:
        provider = described.provider
        said = text.format(name=provider.name)
        if not provider.writes:
            said += " " + self.tr("It only reads: its description says that updates are untried.")
        self._chosen = None
        self.added.emit(provider.id, said)

    def _start(self, call: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._task.start(self._begin(call), done, lambda error: self.failed.emit(str(error)))

    def _begin(self, call: Callable[[], Any]) -> BackgroundTask:
        async def run(on_progress: ProgressCallback) -> Any:
            return await run_in_daemon_thread(call, "description")

        return self._manager.background.begin(run)
