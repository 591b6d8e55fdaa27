"""Checks of a connection, and their possible results."""

from __future__ import annotations

import enum
from typing import Any

import msgspec

from contact_editor.services.errors import ServiceError


class Check(enum.Enum):
    """A check of a connection; in the order in which they are run."""

    SETTINGS = "settings"  # those of the connection itself
    NAME = "name resolution"
    PROXY = "proxy"
    TCP = "TCP"
    TLS = "TLS"
    ANSWER = "host and redirect"  # the response to a request without the key
    KEYRING = "keyring"
    KEY = "key present"
    PROVIDER = "provider"  # whether it is the server that responds to a request with the key
    KEY_ACCEPTED = "key accepted"
    PARAMETERS = "parameters"  # a domain, a newsletter
    RIGHTS = "permissions"
    CLOCK = "clock"
    RATE = "rate limit"


class Verdict(enum.Enum):
    """The outcome of a check."""

    GOOD = enum.auto()
    CAUTION = enum.auto()  # it works, but perhaps not for long or not everywhere
    BAD = enum.auto()
    NOT_TRIED = enum.auto()  # not needed, or not possible after an earlier result


class ResultCode(enum.Enum):
    """The result of a check; the comments name its facts."""

    ERROR = enum.auto()  # see `CheckResult.error`
    STOPPED = enum.auto()  # NOT_TRIED: an earlier check failed, `blocked_by`
    TOO_SLOW = enum.auto()  # seconds

    SETTINGS_VALID = enum.auto()  # address
    SETTINGS_INVALID = enum.auto()  # reason
    SYSTEM_INVALID = enum.auto()  # reason, with the remedy

    NAME_FOUND = enum.auto()  # addresses, ms
    NAME_IS_ADDRESS = enum.auto()
    NAME_LEFT_TO_PROXY = enum.auto()  # proxy

    NO_PROXY = enum.auto()
    PROXY_PASSES = enum.auto()  # proxy, source, ms

    CONNECTED = enum.auto()  # address, ms
    CONNECTED_THROUGH = enum.auto()  # proxy, ms
    PROXY_CANNOT_CONNECT = enum.auto()  # proxy, reason

    NOT_ENCRYPTED = enum.auto()  # plain http, to this machine
    CERTIFICATE_TRUSTED = enum.auto()  # version, cipher, subject, chain, days
    EXPIRES_SOON = enum.auto()  # the same
    EXPIRED = enum.auto()  # subject, issuer, ends
    NOT_YET_VALID = enum.auto()  # subject, issuer, begins, now
    ANOTHER_HOST = enum.auto()  # names
    SELF_SIGNED = enum.auto()  # subject
    UNKNOWN_AUTHORITY = enum.auto()  # issuer
    NOT_IN_FILE = enum.auto()  # file, issuer

    ANSWERS = enum.auto()  # status
    SERVER_ERROR = enum.auto()  # status
    TLS_REQUIRED = enum.auto()  # but the request was without
    REDIRECTED = enum.auto()  # target; perhaps only without the key
    MOVED_PERMANENTLY = enum.auto()  # target

    KEYRING_ANSWERS = enum.auto()  # keyring
    KEYRING_NOT_NEEDED = enum.auto()  # error; the key is set for this session
    KEY_IN_KEYRING = enum.auto()  # keyring, host
    KEY_FOR_SESSION = enum.auto()  # host

    IS_PROVIDER = enum.auto()  # provider
    PROVIDER_UNCERTAIN = enum.auto()  # status; it refuses, as any server may
    ANOTHER_PROVIDER = enum.auto()  # provider, error
    BLOCKED = enum.auto()  # status; the same without the key

    NOT_SEEN = enum.auto()  # `blocked_by`; the response was not the provider's
    ACCEPTED = enum.auto()  # total, or None
    NOT_REFUSED = enum.auto()  # the request was refused for another reason
    UNDECIDED = enum.auto()  # the request failed before it could be checked
    PARAMETERS_ACCEPTED = enum.auto()  # parameters
    PARAMETERS_IN_ADDRESS = enum.auto()  # parameters
    PARAMETERS_NOT_USED = enum.auto()  # parameters; the connection overrides the base URL
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

    NO_LIMIT_REPORTED = enum.auto()
    LIMIT_REPORTED = enum.auto()  # limits, as the provider reports them
    LIMIT_FAR = enum.auto()  # remaining, and perhaps limit, seconds
    LIMIT_REACHED = enum.auto()  # the same
    LIMIT_IN_FORCE = enum.auto()  # seconds, or None


class CheckResult(msgspec.Struct, frozen=True, kw_only=True):
    """The result of one check: facts, not texts; never a key or a password."""

    check: Check
    verdict: Verdict
    code: ResultCode
    facts: dict[str, Any] = {}
    error: ServiceError | None = None
    blocked_by: Check | None = None
    """The check that must succeed before this one can be run."""

    @property
    def is_blocking(self) -> bool:
        """Return whether checks that need this one cannot be run."""
        return self.verdict is Verdict.BAD or self.code is ResultCode.STOPPED


def good(check: Check, code: ResultCode, **facts: Any) -> CheckResult:
    return CheckResult(check=check, verdict=Verdict.GOOD, code=code, facts=facts)


def caution(
    check: Check, code: ResultCode, error: ServiceError | None = None, **facts: Any
) -> CheckResult:
    return CheckResult(check=check, verdict=Verdict.CAUTION, code=code, facts=facts, error=error)


def bad(
    check: Check, code: ResultCode, error: ServiceError | None = None, **facts: Any
) -> CheckResult:
    return CheckResult(check=check, verdict=Verdict.BAD, code=code, facts=facts, error=error)


def not_tried(check: Check, code: ResultCode, **facts: Any) -> CheckResult:
    return CheckResult(check=check, verdict=Verdict.NOT_TRIED, code=code, facts=facts)


def failed(check: Check, error: ServiceError) -> CheckResult:
    return bad(check, ResultCode.ERROR, error)
