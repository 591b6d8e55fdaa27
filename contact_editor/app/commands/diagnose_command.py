"""`--doctor CONNECTION`: checks a connection without a window, one line per check."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from contact_editor.app.commands.command_services import (
    FAULTY,
    NO_SUCH_CONNECTION,
    WELL,
    CommandServices,
    print_error,
)
from contact_editor.app.exit import exit_process
from contact_editor.services.connections.connection import ConnectionsUnreadable, parsed
from contact_editor.services.credentials.key_store import KeyStore
from contact_editor.services.credentials.keyring_store import KeyringStore
from contact_editor.services.diagnostics.diagnostics import Diagnostics
from contact_editor.services.diagnostics.results import CheckResult, Verdict
from contact_editor.services.redaction.redactor import Redactor
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.diagnostics.check_messages import one_line_text

SIGNS = {Verdict.GOOD: "ok", Verdict.CAUTION: "!", Verdict.BAD: "BAD", Verdict.NOT_TRIED: "--"}


def run(options: argparse.Namespace) -> int:
    """Check the connection and end the process, even if a thread still blocks."""
    for stream in (sys.stdout, sys.stderr):
        # The console may not support every character of an answer.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        code = run_diagnostics(options, KeyringStore(), sys.stdout, sys.stderr)
    except BrokenPipeError:
        # The reader has ended, as in `--doctor Acme | head -1`.
        code = FAULTY
    exit_process(code)


def run_diagnostics(options: argparse.Namespace, store: KeyStore, out: TextIO, err: TextIO) -> int:
    """Print each result as soon as it is known; return the exit code."""
    services = CommandServices(options.data_dir, store)
    known = services.connections
    found = known.named(options.doctor)
    for fault in known.faults:
        print_error(fault, err)
    if found is None:
        if not _is_readable(known.effective_file):
            # Unknown: the connections could not be read.
            return NO_SUCH_CONNECTION
        names = ", ".join(f"“{item.name}”" for item in known.items) or "none"
        place = f"in {known.effective_file}; there are: {names}"
        print_error(f"there is no connection named “{options.doctor}” {place}", err)
        if blocked := known.add_blocked_reason():
            print_error(blocked, err)
        return NO_SUCH_CONNECTION
    diagnostics = Diagnostics(known.provider_of(found), found, services.credentials)

    def show(one: CheckResult) -> None:
        print(_line(one, services.redactor), file=out, flush=True)

    results = _results(diagnostics, show)
    # A warning is not a failure.
    return FAULTY if any(one.verdict is Verdict.BAD for one in results) else WELL


def _results(
    diagnostics: Diagnostics, on_result: Callable[[CheckResult], None]
) -> tuple[CheckResult, ...]:
    # Not `asyncio.run`, which would wait for threads that may hang.
    with contextlib.closing(asyncio.new_event_loop()) as loop:
        return loop.run_until_complete(diagnostics.run(on_result))


def _is_readable(file: Path) -> bool:
    try:
        parsed(file)
    except ConnectionsUnreadable:
        return False
    return True


def _line(finding: CheckResult, redactor: Redactor) -> str:
    words = f"{SIGNS[finding.verdict]:4}{finding.check.value}: {one_line_text(finding)}"
    return show_invisible(redactor.redact(words))
