"""Texts for the checks of a connection: what was checked, the result and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from contact_editor.services.diagnostics.results import Check, CheckResult, ResultCode, Verdict
from contact_editor.translation import number_text, tr
from contact_editor.viewmodels.diagnostics.advice_texts import ADVICE
from contact_editor.viewmodels.diagnostics.check_names import CHECKS, VERDICTS
from contact_editor.viewmodels.diagnostics.result_texts import RESULTS
from contact_editor.viewmodels.messages.error_messages import error_message, provider_quote
from contact_editor.viewmodels.messages.message import Tone


def check_name(check: Check) -> str:
    return tr(CHECKS[check][0])


def check_description(check: Check) -> str:
    """Return what a check does."""
    return tr(CHECKS[check][1])


def verdict_text(verdict: Verdict) -> str:
    return tr(VERDICTS[verdict])


def result_text(finding: CheckResult) -> str:
    """Return the result of a check."""
    if finding.code is ResultCode.ERROR and finding.error is not None:
        return error_message(finding.error).text + _exceptions_text(finding)
    return _filled(tr(RESULTS[finding.code][0]), finding) + _exceptions_text(finding)


def advice_text(finding: CheckResult) -> str:
    """Return what to do about it; empty if there is nothing to do."""
    if finding.code is not ResultCode.ERROR:
        return _filled(tr(RESULTS[finding.code][1]), finding)
    advice = (words for kind, words in ADVICE if isinstance(finding.error, kind))
    return tr(next(advice, ""))


def _exceptions_text(finding: CheckResult) -> str:
    """Return what the environment's `NO_PROXY` had to do with it, if anything."""
    entry, unread = finding.facts.get("exception"), finding.facts.get("unread")
    texts = []
    if entry:
        texts.append(tr("NO_PROXY excludes it with “{entry}”.").format(entry=entry))
    if unread:
        text = tr("NO_PROXY has entries that can't be read and are ignored: {entries}.")
        texts.append(text.format(entries=unread))
    return "".join(f" {text}" for text in texts)


class _Facts(dict[str, Any]):
    def __missing__(self, name: str) -> str:
        return "?"


def _filled(words: str, finding: CheckResult) -> str:
    facts = _Facts(_from_error(finding) | finding.facts | _from_facts(finding))
    return words.format_map(facts)


def _from_error(finding: CheckResult) -> dict[str, Any]:
    error = finding.error
    if error is None:
        return {"said": ""}
    return {
        "said": provider_quote(error.provider_message),
        "status": error.status,
        "target": getattr(error, "target", ""),
        "error": error_message(error).text,
    }


def _from_facts(finding: CheckResult) -> dict[str, str]:
    """Return the optional parts of a sentence."""
    facts = finding.facts
    total, limit, seconds = facts.get("total"), facts.get("limit"), facts.get("seconds")
    return {
        "because": check_name(finding.blocked_by) if finding.blocked_by else "",
        "contacts": tr(": there are {n} contacts", "", total).format(n=number_text(total))
        if total is not None else "",
        "limit": tr(" of {n}").format(n=limit) if limit else "",
        "reset": tr("; the count restarts in {n} seconds", "", seconds).format(n=seconds)
        if seconds else "",
        "pause": tr(" of {n} seconds", "", seconds).format(n=seconds) if seconds else "",
        "seconds": str(seconds or ""),
        "read_only": " " + tr("The connection is read-only: this program sends no changes.")
        if facts.get("read_only") else "",
    }  # fmt: skip


def one_line_text(finding: CheckResult) -> str:
    """Return the result of a check and what to do, on one line."""
    words = f"{result_text(finding)} {advice_text(finding)}"
    # An answer may contain control characters that move the cursor of a terminal.
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())


def summary_text(findings: Iterable[CheckResult], *, whole: bool) -> tuple[str, Tone]:
    """Summarize the checks, all of them or those that were run."""
    verdicts = [finding.verdict for finding in findings]
    if not whole:
        return tr("Not all checks were run."), Tone.CAUTION
    if bad := verdicts.count(Verdict.BAD):
        return tr("{n} checks failed.", "", bad).format(n=bad), Tone.ERROR
    if Verdict.CAUTION in verdicts:
        return tr("The connection works; see the warnings."), Tone.CAUTION
    return tr("The connection works."), Tone.VERIFIED
