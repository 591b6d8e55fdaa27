"""Trial of a description on one connection and one contact, on a terminal."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import getpass
import signal
from collections.abc import Callable
from typing import TextIO

from msgspec.structs import replace

from contact_editor.app.commands.command_services import (
    FAULTY,
    NO_SUCH_CONNECTION,
    WELL,
    CommandServices,
    print_error,
)
from contact_editor.app.commands.interruptions import (
    InterruptedBeforeWriting,
    completed,
    interrupts_raise,
    signals,
)
from contact_editor.model.contact import ContactSnapshot
from contact_editor.providers.catalogue import Catalogue, UnconfirmedDescription
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection, ConnectionsUnreadable
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.services.connections.description_check import check_mark, writing_provider
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.contacts.proposal import Proposal
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.key_store import KeyStore
from contact_editor.services.diagnostics.description_walk import (
    DescriptionWalk,
    WalkResult,
    WalkStep,
)
from contact_editor.services.diagnostics.trial_edits import suggested_edit
from contact_editor.services.http.json_codec import dump_json
from contact_editor.services.http.transport import Exchange
from contact_editor.services.redaction.personal_data import REDACTED
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.messages.error_messages import error_message

INTERRUPTED = 130
"""Exit code."""


class DescriptionTrial:
    """One walk over a connection, with what the user is asked."""

    def __init__(
        self,
        options: argparse.Namespace,
        described: UnconfirmedDescription,
        store: KeyStore,
        out: TextIO,
        err: TextIO,
        typed: TextIO | None,
        ask_key: Callable[[str], str] = getpass.getpass,
    ) -> None:
        self._ask_key = ask_key
        self._options = options
        self._described = described
        self._provider = writing_provider(described)
        self._out, self._err, self._typed = out, err, typed
        catalogue = Catalogue({self._provider.id: self._provider})
        services = CommandServices(options.data_dir, store, catalogue)
        self._known, self._credentials = services.connections, services.credentials
        self._redactor = services.redactor

    def run(self) -> int:
        try:
            return self._run()
        except InterruptedBeforeWriting:
            self._show_text("interrupted before anything was written")
            return INTERRUPTED

    def _run(self) -> int:
        connection = self._known.named(self._options.connection)
        if connection is None or connection.provider != self._provider.id:
            said = f"there is no connection “{self._options.connection}” to the provider "
            said += f"“{self._provider.id}”"
            print_error(f"{said} in {self._known.effective_file}", self._err)
            return NO_SUCH_CONNECTION
        if connection.read_only and self._options.edit:
            return print_error(f"the connection “{connection.name}” is read-only", self._err)
        email = self._options.contact or self._asked("Email of a test contact: ")
        if not email:
            return print_error("name a test contact by its email after the options", self._err)
        try:
            # Not `asyncio.run`, which would wait for threads that may hang.
            with contextlib.closing(asyncio.new_event_loop()) as loop:
                result = self._walked(connection, email, loop)
        except ValueError as error:
            return print_error(f"the connection “{connection.name}”: {error}", self._err)
        if result.passed and result.edited and not self._described.provider.writes:
            self._keep(connection)
        return WELL if result.passed else FAULTY

    def _walked(
        self, connection: Connection, email: str, loop: asyncio.AbstractEventLoop
    ) -> WalkResult:
        credentials = self._with_key(connection, loop)
        gateway = open_gateway(self._provider, connection, credentials, self._on_exchange)
        walk = DescriptionWalk(gateway, self._report, self._may_write)
        with signals(signal.SIG_IGN):
            try:
                return completed(loop, walk.run(email, self._edit))
            finally:
                loop.run_until_complete(gateway.close())

    def _with_key(self, connection: Connection, loop: asyncio.AbstractEventLoop) -> Credentials:
        """Return credentials with the stored key; on a terminal, a missing one is asked for."""
        credentials = self._credentials
        destination = self._known.destination_of(connection)
        if self._typed is None or not destination:
            return credentials
        try:
            completed(loop, credentials.key(connection.name, destination))
        except errors.CredentialError as error:
            self._show_text(f"!   {error_message(error).text}")
            with interrupts_raise(), contextlib.suppress(EOFError):
                key = self._ask_key("API key, for this check only (it is not shown): ").strip()
                credentials.set_for_session(connection.name, key, destination)
        return credentials

    def _edit(self, contact: ContactSnapshot) -> str:
        """Return the edit to try: as given, or as the user agrees to."""
        if self._options.edit or self._typed is None:
            return str(self._options.edit)
        connection = self._known.named(self._options.connection)
        if connection is None or connection.read_only:
            return ""
        suggested = suggested_edit(self._provider, contact)
        said = f"An edit to try and undo, as KEY=VALUE; Enter for “{suggested}”, “no” for none: "
        said = said if suggested else said.replace("Enter for “”, ", "")
        while (answer := self._asked(said)) is not None and answer.lower() not in ("no", "n"):
            if not answer or "=" in answer:
                return answer or suggested
            self._show_text(f"!   “{answer}” is not KEY=VALUE")
        return ""

    def _may_write(self, proposal: Proposal) -> bool:
        for change in proposal.changes:
            self._show_text(f"    {change.field.label}: “{change.before}” becomes “{change.after}”")
        for effect in proposal.effects:
            self._show_text(f"    side effect: {effect}")
        for each in proposal.requests:
            body = "" if each.request.body is None else dump_json(each.request.body).decode()
            self._show_text(f"    would send {each.request.method} {each.request.path} {body}")
        if self._typed is None or getattr(self._options, "yes", False):
            return True
        email = proposal.draft.snapshot.reference.email
        question = f"Send this to the provider for the contact {email}, and then undo it? [y/N] "
        return (self._asked(question) or "no").lower() in ("y", "yes")

    def _keep(self, connection: Connection) -> None:
        """Note in the connection that the description may write there."""
        mark = check_mark(self._described, connection)
        noted = f'checked_description = "{mark}"'
        if self._known.is_managed(connection):
            self._show_text(f"!   to let it write, add to the connection: {noted}")
            return
        try:
            checked = replace(connection, checked_description=mark)
            put_connection(self._known.file, checked, instead_of=connection.name)
        except ConnectionsUnreadable as error:
            self._show_text(f"!   {error}; to let it write, add to the connection: {noted}")
            return
        self._show_text(
            f"ok  the connection “{connection.name}” can now write, until the file changes"
        )

    def _on_exchange(self, exchange: Exchange) -> None:
        status = "no answer" if exchange.status is None else exchange.status
        self._show_text(f"    {exchange.request.method} {exchange.request.path}: {status}")

    def _report(self, step: WalkStep) -> None:
        details = [error_message(step.error).text] if step.error else []
        details += [str(step.error)] if isinstance(step.error, errors.ApiError) else []
        details += [step.detail] if step.detail else []
        if isinstance(step.error, errors.CredentialError) and self._typed is None:
            details.append("run it on a terminal to enter the key for this check")
        self._show_text(f"{'ok' if step.passed else 'BAD':4}{step.name}: {'; '.join(details)}")

    def _show_text(self, line: str) -> None:
        shown = self._redactor.redact(line).replace(REDACTED, "‹hidden›")
        print(show_invisible(shown), file=self._out, flush=True)

    def _asked(self, question: str) -> str | None:
        """Return the answer; None at the end of the input (Ctrl+D) and without a terminal."""
        if self._typed is None:
            return None
        print(show_invisible(question), end="", file=self._out, flush=True)
        line = ""
        try:
            with interrupts_raise():
                line = self._typed.readline()
        finally:
            if not line:
                print(file=self._out)
        return line.strip() if line else None
