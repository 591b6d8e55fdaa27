"""Everything that can go wrong between the window and a provider.

Trouble
├── NotReached                 nothing was sent
│   ├── HostNotFound           the name cannot be resolved
│   ├── ConnectionRefused      nobody listens there
│   ├── CertificateRefused     TLS: who answers is not proven
│   ├── NoTls                  what answers at that port does not speak it
│   ├── CertificatesUnusable   the file of the company's own authority
│   ├── ConnectTimedOut
│   ├── ProxyFailed            the proxy, not the provider
│   │   └── ProxyWantsPassword it does not know this user, or wants one
│   └── NetworkDown            anything else before a connection stood
├── NoAnswer                   sent; whether it took effect is not known
│   ├── AnswerTimedOut
│   ├── GivenUp                the person did not want to wait for it
│   └── ConnectionLost
├── BadAnswer                  an answer came that is none
│   ├── Redirected             to another address; never followed
│   ├── NotJson
│   │   └── TurnedAway         a web page says no: not the provider's own refusal
│   ├── NotAContact
│   └── TooLarge
├── Refused                    the provider said no
│   ├── BadRequest             400 and any 4xx not named below
│   ├── KeyRefused             401
│   ├── NoAccess               403, or the provider's own words for it
│   ├── NotFound               404
│   ├── Conflicting            409
│   ├── Invalid                422
│   ├── TooManyRequests        429
│   ├── ServerFault            5xx
│   └── RefusedInside          a 200 that says that it failed
├── NotAllowed                 refused here, before anything was sent
└── KeyTrouble                 the key could not be had; nothing was sent
    ├── KeyMissing
    ├── KeyUnusable            it holds what no key holds
    ├── KeyElsewhere           the one that is kept belongs to another host
    ├── KeyringMissing         there is none
    ├── KeyringLocked          and nobody could be asked to unlock it
    ├── KeyringCancelled       a person was asked, and said no
    ├── KeyringRefused
    ├── KeyringUnavailable     it is there, but its service ended or is at fault
    └── KeyringTimedOut        it may do later what it was asked for
"""

from __future__ import annotations

from datetime import UTC, datetime


class ServiceError(Exception):
    """Something went wrong; `str()` says what, in plain words and without secrets."""

    def __init__(
        self, reason: str = "", *, host: str = "", provider_message: str = "", status: int = 0
    ) -> None:
        super().__init__(reason)
        self.host = host
        """Who was asked."""
        self.provider_message = provider_message
        """The provider's own message, as it came."""
        self.status = status


class ConnectError(ServiceError):
    """Nothing was sent."""


class HostNotFound(ConnectError):
    pass


class ConnectionRefused(ConnectError):
    pass


class CertificateRefused(ConnectError):
    pass


class TlsNotSupported(ConnectError):
    pass


class CertificatesUnusable(ConnectError):
    pass


class ConnectTimedOut(ConnectError):
    pass


class ProxyFailed(ConnectError):
    pass


class ProxyWantsPassword(ProxyFailed):
    pass


class NetworkDown(ConnectError):
    pass


class OutcomeUnknown(ServiceError):
    """The request left, and no answer came: whether it took effect is not known."""


class AnswerTimedOut(OutcomeUnknown):
    pass


class ConnectionLost(OutcomeUnknown):
    pass


class CancelledAfterSend(OutcomeUnknown):
    pass


class InvalidResponse(ServiceError):
    """An answer came that cannot be used."""


class Redirected(InvalidResponse):
    """The address points elsewhere; a key never follows."""

    def __init__(self, target: str, *, host: str = "", status: int = 0) -> None:
        super().__init__(f"redirected to {target}", host=host, status=status)
        self.target = target
        """The host that it points to, or the whole address where it is the same host."""


class NotJson(InvalidResponse):
    pass


class BlockedBeforeProvider(NotJson):
    pass


class NotAContact(InvalidResponse):
    pass


class TooLarge(InvalidResponse):
    pass


class ApiError(ServiceError):
    """The provider said no; `provider_message` holds its words."""

    def __init__(
        self, reason: str = "", *, host: str = "", provider_message: str = "", status: int = 0,
        retry_after: float | None = None,
    ) -> None:  # fmt: skip
        super().__init__(reason, host=host, provider_message=provider_message, status=status)
        self.retry_after = retry_after
        """Seconds until it may be asked again; None where the provider did not say."""
        self.received_at = datetime.now(UTC)
        """From when they count."""


class BadRequest(ApiError):
    pass


class KeyRefused(ApiError):
    pass


class NoAccess(ApiError):
    pass


class NotFound(ApiError):
    pass


class EditConflict(ApiError):
    pass


class Invalid(ApiError):
    pass


class TooManyRequests(ApiError):
    pass


class ServerFault(ApiError):
    pass


class ErrorInSuccess(ApiError):
    pass


class BlockedLocally(ServiceError):
    """This program refused; nothing was sent."""


class CredentialError(ServiceError):
    """The key could not be had or kept; nothing was sent."""

    may_have_applied = False
    """Something was to be stored or removed, and nobody knows whether it is."""


class KeyMissing(CredentialError):
    pass


class KeyUnusable(CredentialError):
    pass


class KeyForOtherHost(CredentialError):
    pass


class KeyringMissing(CredentialError):
    pass


class KeyringLocked(CredentialError):
    pass


class KeyringCancelled(CredentialError):
    pass


class KeyringRefused(CredentialError):
    pass


class KeyringUnavailable(CredentialError):
    pass


class KeyringTimedOut(CredentialError):
    pass
