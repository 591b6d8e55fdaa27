"""Checks of response headers: the provider's clock and its rate limit."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from contact_editor.services.diagnostics.results import (
    Check,
    CheckResult,
    ResultCode,
    bad,
    caution,
    good,
    not_tried,
)
from contact_editor.services.http.response_body import parse_http_date
from contact_editor.services.http.transport import Exchange

_MAX_CLOCK_DIFFERENCE = timedelta(minutes=5)
_TOO_MANY_REQUESTS = 429
_NAMES = re.compile(r"(?:x-)?rate-?limit-(limit|remaining|reset)", re.IGNORECASE)
_YEAR_S = 31_536_000
"""A larger number is a point in time, not a duration."""


def clock(exchanges: Sequence[Exchange]) -> CheckResult:
    """Compare the provider's clock with this machine's."""
    for exchange in reversed(exchanges):
        theirs = parse_http_date(exchange.headers.get("date", ""))
        if theirs is None:
            continue
        ours = exchange.at + timedelta(seconds=exchange.seconds)
        facts: dict[str, Any] = {
            "minutes": round(abs(ours - theirs).total_seconds() / 60),
            "ours": _shown(ours),
        }
        if ours - theirs > _MAX_CLOCK_DIFFERENCE:
            return caution(Check.CLOCK, ResultCode.CLOCK_FAST, **facts)
        if theirs - ours > _MAX_CLOCK_DIFFERENCE:
            return caution(Check.CLOCK, ResultCode.CLOCK_SLOW, **facts)
        return good(Check.CLOCK, ResultCode.CLOCKS_AGREE)
    return not_tried(Check.CLOCK, ResultCode.NO_DATE)


def rate(exchanges: Sequence[Exchange]) -> CheckResult:
    """Return how many requests are left, as far as the provider reports it."""
    refused = next((each for each in exchanges if each.status == _TOO_MANY_REQUESTS), None)
    if refused is not None:
        return bad(
            Check.RATE, ResultCode.LIMIT_IN_FORCE, seconds=_number(refused.headers, "retry-after")
        )
    headers = next((each.headers for each in reversed(exchanges) if _limits(each.headers)), {})
    limits = _limits(headers)
    if not limits:
        return good(Check.RATE, ResultCode.NO_LIMIT_REPORTED)
    numbers = {found[1].lower(): value for name, value in limits.items()
               if (found := _NAMES.fullmatch(name)) and value.isdecimal()}  # fmt: skip
    if "remaining" not in numbers:
        listed = "; ".join(f"{name}: {value}" for name, value in limits.items())
        return good(Check.RATE, ResultCode.LIMIT_REPORTED, limits=listed)
    remaining, reset = int(numbers["remaining"]), int(numbers.get("reset", 0))
    if reset > _YEAR_S:
        reset = max(0, round(reset - datetime.now(UTC).timestamp()))
    facts: dict[str, Any] = {
        "remaining": remaining,
        "limit": numbers.get("limit", ""),
        "seconds": reset,
    }
    if remaining == 0:
        return caution(Check.RATE, ResultCode.LIMIT_REACHED, **facts)
    return good(Check.RATE, ResultCode.LIMIT_FAR, **facts)


def _limits(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if "limit" in name}


def _number(headers: Mapping[str, str], name: str) -> int | None:
    value = headers.get(name, "")
    return int(value) if value.isdecimal() else None


def _shown(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
