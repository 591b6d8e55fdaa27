"""A description that is derived from an OpenAPI file, while the user answers what it lacks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from contact_editor.background import BackgroundTask
from contact_editor.providers.catalogue import UnconfirmedDescription, parse_unconfirmed
from contact_editor.services.connections.description_folder import add_description
from contact_editor.services.contacts.api.progress import ProgressCallback
from contact_editor.services.daemon_threads import run_in_daemon_thread
from contact_editor.translation import tr
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.latest_task import LatestTask


class ImportQuestion(NamedTuple):
    """A question as the window shows it."""

    key: str
    text: str
    hint: str
    answer: str
    """The default answer."""
    options: dict[str, str]
    cited: str
    """The answer that is followed by the address of a page."""


class ImportResult(NamedTuple):
    """The result of the file and the answers so far."""

    questions: tuple[ImportQuestion, ...]
    open: int
    described: UnconfirmedDescription
    text: str
    notes: tuple[str, ...]


class ProviderImport(QObject):
    """Derives a description off the UI thread, again after each answer, and adds it."""

    changed = Signal()
    """There is another result."""
    failed = Signal(str, str)
    """The key of the question whose answer is wrong, or nothing for the file; and the reason."""
    added = Signal(str)
    """The id of the provider that was added."""

    def __init__(self, manager: ConnectionManager, parent: QObject) -> None:
        super().__init__(parent)
        self.result: ImportResult | None = None
        self._manager = manager
        self._task = LatestTask(self)
        self._content: Any = None
        self._file = Path()
        self._answers: dict[str, str] = {}

    def open(self, file: Path) -> None:
        """Read a file and derive what it says; the answers of another file are forgotten."""
        self._answers, self.result, self._content, self._file = {}, None, None, file
        self._derive("")

    def answer(self, key: str, answer: str) -> None:
        """Take an answer; an empty one leaves the question open."""
        if self._answers.get(key, "") == answer.strip():
            return
        self._answers.pop(key, None)
        if answer.strip():
            self._answers[key] = answer.strip()
        self._derive(key)

    def add(self) -> None:
        """Write the description to the user's folder, and offer its provider."""
        result = self.result
        if result is None:
            return
        folder = self._manager.file.parent / "providers"
        provider_id = result.described.provider.id

        def write() -> str | None:
            try:
                add_description(folder, provider_id, result.text.encode())
            except OSError as error:
                return tr("Not added. {file}: {reason}").format(
                    file=error.filename or folder, reason=error.strerror or error
                )
            return None

        def done(problem: str | None) -> None:
            if problem:
                self.failed.emit("", problem)
                return
            self._manager.take(result.described)
            self.added.emit(provider_id)

        self._task.start(self._begin(write), done, lambda error: self.failed.emit("", str(error)))

    def cancel(self) -> None:
        self._task.cancel()

    def _derive(self, key: str) -> None:
        file, content, answers = self._file, self._content, dict(self._answers)
        taken = frozenset(self._manager.catalogue.providers)

        def derive() -> tuple[Any, ImportResult | str]:
            try:
                return _derived(file, content, answers, taken)
            except OSError as error:
                return None, tr("{file} cannot be read: {reason}").format(
                    file=file.name, reason=error.strerror or error
                )
            except ValueError as error:
                return None, str(error)

        def done(found: tuple[Any, ImportResult | str]) -> None:
            content, result = found
            if isinstance(result, str):
                self._answers.pop(key, None)
                self.failed.emit(key, result)
                return
            self._content, self.result = content, result
            self.changed.emit()

        self._task.start(self._begin(derive), done, lambda error: self.failed.emit("", str(error)))

    def _begin(self, call: Callable[[], Any]) -> BackgroundTask:
        async def run(on_progress: ProgressCallback) -> Any:
            return await run_in_daemon_thread(call, "description")

        return self._manager.background.begin(run)


def _derived(
    file: Path, content: Any, answers: dict[str, str], taken: frozenset[str]
) -> tuple[Any, ImportResult]:
    """Return what the file contains, and what it says; blocking."""
    from contact_editor.providers.openapi.derivation import derive
    from contact_editor.providers.openapi.description_text import description_text
    from contact_editor.providers.openapi.document import Document
    from contact_editor.providers.openapi.file_formats import read_file

    content = content or read_file(file)
    today = date.today().isoformat()
    derived = derive(Document(content), "", answers, origin=file.name, today=today, taken=taken)
    text = description_text(derived)
    questions = tuple(
        ImportQuestion(
            q.key,
            q.filled(tr(q.text)),
            q.hint,
            q.answer,
            {answer: tr(said) if said else "" for answer, said in q.options.items()},
            q.cited,
        )
        for q in derived.asked
    )
    described = parse_unconfirmed(text.encode())
    return content, ImportResult(questions, len(derived.open), described, text, derived.notes)
