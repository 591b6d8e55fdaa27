"""Every finding has words of its own: what was tried, what came, what to do."""

from __future__ import annotations

import re
import string
from typing import Any

import pytest

from contact_editor.services import errors
from contact_editor.services.diagnostics.results import (
    Check,
    CheckResult,
    ResultCode,
    Verdict,
    failed,
    good,
)
from contact_editor.viewmodels.diagnostics.advice_texts import ADVICE
from contact_editor.viewmodels.diagnostics.check_messages import (
    advice_text,
    check_description,
    check_name,
    one_line_text,
    result_text,
    summary_text,
    verdict_text,
)
from contact_editor.viewmodels.diagnostics.check_names import CHECKS
from contact_editor.viewmodels.diagnostics.result_texts import RESULTS
from contact_editor.viewmodels.messages.message import Tone

# For the plural forms of English.
pytestmark = pytest.mark.usefixtures("qapp")
FACTS = {
    "host", "address", "addresses", "ms", "seconds", "reason", "file", "proxy", "source",
    "version", "cipher", "subject", "issuer", "chain", "days", "begins", "ends", "today", "names",
    "status", "target", "keyring", "total", "parameters", "path", "calls", "refused", "minutes",
    "ours", "limits", "remaining", "limit", "provider",
}  # fmt: skip


def kinds(kind: type[errors.ServiceError] = errors.ServiceError) -> list[type[errors.ServiceError]]:
    return [kind, *(each for below in kind.__subclasses__() for each in kinds(below))]


def made(kind: type[errors.ServiceError]) -> errors.ServiceError:
    if kind is errors.Redirected:
        return errors.Redirected("www.elsewhere.example", host="www.acme.example")
    return kind("a reason", host="www.acme.example")


@pytest.mark.parametrize("check", Check)
def test_every_check_has_a_name_and_says_what_it_tries(check: Check) -> None:
    assert check_name(check)
    assert check_description(check).endswith(".")
    assert CHECKS[check][0].lower() == check.value.lower()


@pytest.mark.parametrize(
    "came",
    [code for code in ResultCode if code is not ResultCode.ERROR],
    ids=lambda code: code.name,
)
def test_what_came_is_said_with_all_its_facts(came: ResultCode) -> None:
    numbers = dict.fromkeys(("total", "seconds"), 7)
    facts: dict[str, Any] = dict.fromkeys(FACTS, "value") | numbers
    finding = CheckResult(
        check=Check.TLS,
        verdict=Verdict.BAD,
        code=came,
        facts=facts,
        error=errors.NoAccess(
            "a reason", host="www.acme.example", provider_message="No.", status=403
        ),
        blocked_by=Check.TCP,
    )
    words = result_text(finding)
    assert words.endswith((".", "”"))
    for text in (words, advice_text(finding)):
        assert "{" not in text
        assert not re.search(r"(?<!\w)\?", text), "a fact has no name among them"


def test_no_text_is_there_for_nothing() -> None:
    assert set(RESULTS) == set(ResultCode) - {ResultCode.ERROR}
    names = {
        name for texts in RESULTS.values() for text in texts for _, name, *_ in
        string.Formatter().parse(text) if name
    }  # fmt: skip
    assert names >= {"host", "said", "because"}


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_trouble_is_said_in_its_own_words(kind: type[errors.ServiceError]) -> None:
    finding = failed(Check.ANSWER, made(kind))
    assert result_text(finding)
    assert "{" not in one_line_text(finding)


def test_advice_goes_from_the_particular_to_the_general() -> None:
    seen: list[type[errors.ServiceError]] = []
    for kind, words in ADVICE:
        assert words
        assert not any(issubclass(kind, before) for before in seen), kind
        seen.append(kind)


def test_a_fact_that_is_missing_breaks_nothing() -> None:
    assert result_text(good(Check.TCP, ResultCode.CONNECTED)) == "? accepts connections (? ms)."


@pytest.mark.parametrize(
    "trouble",
    [
        errors.CertificatesUnusable("/ca.pem: it is a folder; choose the file again"),
        errors.ProxyAuthenticationRequired("no user name is entered", host="h"),
        errors.TooLarge("more than 1 MB", host="h"),
        errors.TlsNotSupported("wrong version number", host="h"),
    ],
    ids=lambda trouble: type(trouble).__name__,
)
def test_what_to_do_is_said_and_said_once(trouble: errors.ServiceError) -> None:
    words = one_line_text(failed(Check.PROVIDER, trouble))
    actions = re.findall(r"(?i)\b(?:choose|check|enter)\b", words)
    assert len(actions) == 1, words


def test_what_a_server_says_stays_on_the_line() -> None:
    trouble = errors.BadRequest("400", host="h", provider_message="one\ntwo\r\x1b[31m", status=400)
    words = one_line_text(failed(Check.RIGHTS, trouble))
    assert words.isprintable()


@pytest.mark.parametrize(
    ("verdicts", "whole", "words", "tone"),
    [
        ((Verdict.GOOD, Verdict.NOT_TRIED), True, "The connection works.", Tone.VERIFIED),
        ((Verdict.GOOD, Verdict.CAUTION), True, "see the warnings", Tone.CAUTION),
        ((Verdict.BAD, Verdict.NOT_TRIED), True, "1 check failed.", Tone.ERROR),
        ((Verdict.BAD, Verdict.BAD), True, "2 checks failed.", Tone.ERROR),
        ((Verdict.GOOD,), False, "Not all checks were run.", Tone.CAUTION),
    ],
)
def test_the_summary(verdicts: tuple[Verdict, ...], whole: bool, words: str, tone: Tone) -> None:
    findings = [
        CheckResult(check=Check.TCP, verdict=verdict, code=ResultCode.CONNECTED)
        for verdict in verdicts
    ]
    said, meant = summary_text(findings, whole=whole)
    assert words in said
    assert meant is tone
    assert all(map(verdict_text, Verdict))
