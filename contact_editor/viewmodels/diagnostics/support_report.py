"""The support file: what support staff need to know, and nothing private."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from contact_editor import __version__
from contact_editor.providers.description import Provider
from contact_editor.services.connections.connection import Connection
from contact_editor.services.diagnostics.results import Check, CheckResult, Verdict
from contact_editor.viewmodels.diagnostics.check_messages import check_description, one_line_text

# Not translated: support staff must be able to read it whatever the user's language.
_HEAD = "Support file of Contact Editor"
_TIMES = "Times are from this computer's clock, with their offset from UTC."
_REMOVED = "Keys, passwords and what looks like personal data were removed."


def support_text(
    connection: Connection | None,
    provider: Provider | None,
    findings: Iterable[CheckResult],
    log: Sequence[str],
    *,
    managed: bool = False,
) -> str:
    """Return the whole text, before redaction."""
    made = f"Made {datetime.now().astimezone().isoformat(' ', 'minutes')}. {_TIMES} {_REMOVED}"
    parts = (
        ("Program", _program()),
        ("Connection", _connection(connection, provider, managed=managed)),
        ("Checks", check_lines(findings)),
        (f"Log, the last {len(log)} lines", log or ["(empty)"]),
    )
    sections = ("\n".join((f"# {title}", *lines)) for title, lines in parts)
    return "\n\n".join((f"{_HEAD}\n{made}", *sections)) + "\n"


def _program() -> Iterator[str]:
    frozen = "packaged" if getattr(sys, "frozen", False) else "from source"
    yield f"version: {__version__} ({frozen})"
    yield f"platform: {platform.platform()} ({platform.machine()})"
    yield f"Python: {platform.python_version()}"
    yield f"Qt: {qVersion()} on {QGuiApplication.platformName()}"
    yield f"language: {QLocale.system().name()}"


def _connection(
    connection: Connection | None, provider: Provider | None, *, managed: bool
) -> Iterator[str]:
    if connection is None:
        yield "(none in use)"
        return
    described = f"{provider.name}, description format {provider.format}" if provider else "unknown"
    yield f"name: {connection.name}"
    yield f"provider: {connection.provider} ({described})"
    yield f"managed: {_yes_or_no(managed)}"
    yield f"environment: {connection.environment}"
    yield f"read-only: {_yes_or_no(connection.read_only)}"
    yield f"skips the review: {_yes_or_no(connection.skip_review)}"
    yield f"keeps what a save leaves out: {_yes_or_no(connection.keeps_left_out)}"
    yield f"address: {_unsigned(connection.address) or '(from the provider)'}"
    yield f"certificates: {connection.certificates or '(from the system)'}"
    yield f"proxy: {_unsigned(connection.proxy) or '(from the system, if any)'}"
    yield f"user for the proxy: {_yes_or_no(bool(connection.proxy_user))}"
    for key, value in connection.parameters.items():
        yield f"{key}: {value}"


def check_lines(findings: Iterable[CheckResult]) -> Iterator[str]:
    """Return each check with its verdict, result and remedy."""
    found = {finding.check: finding for finding in findings}
    for check in Check:
        finding = found.get(check)
        if finding is None:
            yield f"{check.value}: not run"
            continue
        yield f"{check.value}: {finding.verdict.name.replace('_', ' ')}"
        if finding.verdict is not Verdict.NOT_TRIED:
            yield f"    {check_description(check)}"
        yield f"    {one_line_text(finding)}"


def _unsigned(address: str) -> str:
    """Return an address without a user name; one with a name is never used anyway."""
    return "(not shown: it contains a user name)" if "@" in address else address


def _yes_or_no(is_so: bool) -> str:
    return "yes" if is_so else "no"
