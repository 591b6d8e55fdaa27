"""What an examination of a connection can find, check by check."""

from __future__ import annotations

import enum
from typing import Any

import msgspec

from contact_editor.services.errors import ServiceError


class Check(enum.Enum):
    """What is looked at, in the order in which it is."""

    SETTINGS = "settings"  # what the connection itself says
    NAME = "name resolution"
    PROXY = "proxy"
    TCP = "TCP"
    TLS = "TLS"
    ANSWER = "host and redirect"  # what a request without the key is told
    KEYRING = "keyring"
    KEY = "key present"
    PROVIDER = "provider"  # whether it is the one that answers a request with the key
    KEY_ACCEPTED = "key accepted"
    PARAMETERS = "parameters"  # a domain, a newsletter
    RIGHTS = "rights"
    CLOCK = "clock"
    RATE = "rate limit"


class Verdict(enum.Enum):
    """How a check ended."""

    GOOD = enum.auto()
    CAUTION = enum.auto()  # it works, and may not for long or not everywhere
    BAD = enum.auto()
    NOT_TRIED = enum.auto()  # not needed here, or not possible after what was found before


class ResultCode(enum.Enum):
    """What a check came to, where no trouble says it; named with the facts that go with it."""

    TROUBLE = enum.auto()
    STOPPED = enum.auto()  # NOT_TRIED: an earlier check failed, `blocked_by`
    TOO_SLOW = enum.auto()  # seconds

    SETTINGS_FIT = enum.auto()  # address
    SETTINGS_UNFIT = enum.auto()  # reason
    SYSTEM_UNFIT = enum.auto()  # reason, with what to do

    NAME_FOUND = enum.auto()  # addresses, ms
    NAME_IS_ADDRESS = enum.auto()
    NAME_LEFT_TO_PROXY = enum.auto()  # proxy

    NO_PROXY = enum.auto()
    PROXY_PASSES = enum.auto()  # proxy, source, ms

    CONNECTED = enum.auto()  # address, ms
    CONNECTED_THROUGH = enum.auto()  # proxy, ms
    PROXY_FOUND_NOBODY = enum.auto()  # proxy, reason

    NOT_ENCRYPTED = enum.auto()  # plain http, to this machine
    PROVEN = enum.auto()  # version, cipher, subject, chain, days
    EXPIRES_SOON = enum.auto()  # the same
    EXPIRED = enum.auto()  # subject, issuer, ends
    NOT_YET_VALID = enum.auto()  # subject, issuer, begins, now
    ANOTHER_HOST = enum.auto()  # names
    SELF_SIGNED = enum.auto()  # subject
    UNKNOWN_AUTHORITY = enum.auto()  # issuer
    NOT_IN_FILE = enum.auto()  # file, issuer

    ANSWERS = enum.auto()  # status
    ANSWERS_WITH_FAULT = enum.auto()  # status
    WANTS_TLS = enum.auto()  # and was asked without
    POINTS_AWAY = enum.auto()  # target; only without the key, perhaps
    POINTS_AWAY_FOR_GOOD = enum.auto()  # target

    KEYRING_ANSWERS = enum.auto()  # keyring
    KEYRING_NOT_NEEDED = enum.auto()  # trouble; the key is held for this session
    KEY_IN_KEYRING = enum.auto()  # keyring, host
    KEY_FOR_SESSION = enum.auto()  # host

    IS_PROVIDER = enum.auto()  # provider
    SHOWED_NOTHING = enum.auto()  # status; it refuses, as anybody may
    ANOTHER_PROVIDER = enum.auto()  # provider, trouble
    TURNED_AWAY = enum.auto()  # status; the same without the key

    NOT_SEEN = enum.auto()  # because; it was no answer of the provider
    ACCEPTED = enum.auto()  # total, or None
    NOT_REFUSED = enum.auto()  # the call was, for another reason
    NOT_JUDGED = enum.auto()  # something else came before that
    PARAMETERS_TAKEN = enum.auto()  # parameters
    PARAMETERS_IN_ADDRESS = enum.auto()  # parameters
    PARAMETERS_NOT_USED = enum.auto()  # parameters; the connection has an address of its own
    NO_PARAMETERS = enum.auto()
    PARAMETERS_REFUSED = enum.auto()  # parameters

    MAY_READ = enum.auto()  # calls
    MAY_NOT_READ_ALL = enum.auto()  # calls, refused
    MAY_NOT_READ_ONE = enum.auto()  # calls
    NO_SUCH_CALL = enum.auto()  # path

    CLOCKS_AGREE = enum.auto()
    CLOCK_SLOW = enum.auto()  # minutes
    CLOCK_FAST = enum.auto()  # minutes
    NO_DATE = enum.auto()

    NO_LIMIT_TOLD = enum.auto()
    LIMIT_TOLD = enum.auto()  # limits, as they were told
    LIMIT_FAR = enum.auto()  # remaining, and perhaps limit, seconds
    LIMIT_REACHED = enum.auto()  # the same
    LIMIT_IN_FORCE = enum.auto()  # seconds, or None


class CheckResult(msgspec.Struct, frozen=True, kw_only=True):
    """What one check came to. Facts and no words; no key and no password among them."""

    check: Check
    verdict: Verdict
    code: ResultCode
    facts: dict[str, Any] = {}
    trouble: ServiceError | None = None
    blocked_by: Check | None = None
    """The check that has to succeed before this one can be made."""

    @property
    def is_blocking(self) -> bool:
        """Tells whether what needs this check cannot be tried any more."""
        return self.verdict is Verdict.BAD or self.code is ResultCode.STOPPED


def good(check: Check, came: ResultCode, **facts: Any) -> CheckResult:
    return CheckResult(check=check, verdict=Verdict.GOOD, code=came, facts=facts)


def caution(
    check: Check, came: ResultCode, trouble: ServiceError | None = None, **facts: Any
) -> CheckResult:
    return CheckResult(
        check=check, verdict=Verdict.CAUTION, code=came, facts=facts, trouble=trouble
    )


def bad(
    check: Check, came: ResultCode, trouble: ServiceError | None = None, **facts: Any
) -> CheckResult:
    return CheckResult(check=check, verdict=Verdict.BAD, code=came, facts=facts, trouble=trouble)


def not_tried(check: Check, came: ResultCode, **facts: Any) -> CheckResult:
    return CheckResult(check=check, verdict=Verdict.NOT_TRIED, code=came, facts=facts)


def failed(check: Check, trouble: ServiceError) -> CheckResult:
    return bad(check, ResultCode.TROUBLE, trouble)
