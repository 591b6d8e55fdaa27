"""The support file: what whoever helps has to know, and nothing that is nobody's business."""

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

# Not translated: whoever helps is to read it, in whichever language the window is.
_HEAD = "Support file of Contact Editor"
_TIMES = "Times are by this machine's clock; what follows one is how far it is from UTC."
_REMOVED = "Keys, passwords and what looks like personal data were taken out."


def support_text(
    connection: Connection | None,
    provider: Provider | None,
    findings: Iterable[CheckResult],
    log: Sequence[str],
    *,
    managed: bool = False,
) -> str:
    """Return the whole text, which is not redacted yet."""
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
        yield "(none is in use)"
        return
    described = f"{provider.name}, description format {provider.format}" if provider else "unknown"
    yield f"name: {connection.name}"
    yield f"provider: {connection.provider} ({described})"
    yield f"managed: {_yes_or_no(managed)}"
    yield f"environment: {connection.environment}"
    yield f"read-only: {_yes_or_no(connection.read_only)}"
    yield f"skips the review: {_yes_or_no(connection.skip_review)}"
    yield f"address: {_unsigned(connection.address) or '(that of the provider)'}"
    yield f"certificates: {connection.certificates or '(those of the system)'}"
    yield f"proxy: {_unsigned(connection.proxy) or '(that of the system, if any)'}"
    yield f"user for the proxy: {_yes_or_no(bool(connection.proxy_user))}"
    for key, value in connection.parameters.items():
        yield f"{key}: {value}"


def check_lines(findings: Iterable[CheckResult]) -> Iterator[str]:
    """Return each check's verdict, what was tried, the result and the remedy."""
    found = {finding.check: finding for finding in findings}
    for check in Check:
        finding = found.get(check)
        if finding is None:
            yield f"{check.value}: not made"
            continue
        yield f"{check.value}: {finding.verdict.name.replace('_', ' ')}"
        if finding.verdict is not Verdict.NOT_TRIED:
            yield f"    {check_description(check)}"
        yield f"    {one_line_text(finding)}"


def _unsigned(address: str) -> str:
    """Return an address that names nobody who asks there; others are refused before any use."""
    return "(not shown: a user's name stands in it)" if "@" in address else address


def _yes_or_no(is_so: bool) -> str:
    return "yes" if is_so else "no"
