"""Which entry of a connection can fix the error of a failed test."""

from __future__ import annotations

import enum

from contact_editor.services import errors
from contact_editor.translation import QT_TR_NOOP


class FaultyEntry(enum.Enum):
    """A field of the form; the value is the text beside it."""

    KEY = QT_TR_NOOP("The test failed with this key")
    HOST = QT_TR_NOOP("The test failed at this address")
    CERTIFICATES = QT_TR_NOOP("The test failed with these certificates")
    PROXY = QT_TR_NOOP("The test failed with this proxy")
    PROXY_PASSWORD = QT_TR_NOOP("The test failed with this password")


_ENTRIES: tuple[tuple[type[Exception], FaultyEntry | None], ...] = (
    (errors.KeyRefused, FaultyEntry.KEY),
    (errors.NoAccess, FaultyEntry.KEY),
    (errors.KeyMissing, FaultyEntry.KEY),
    (errors.KeyUnusable, FaultyEntry.KEY),
    (errors.KeyForOtherHost, FaultyEntry.KEY),
    (errors.PasswordForOtherProxy, FaultyEntry.PROXY_PASSWORD),
    (errors.ProxyAuthenticationRequired, FaultyEntry.PROXY_PASSWORD),
    (errors.ProxyFailed, FaultyEntry.PROXY),
    (errors.CertificatesUnusable, FaultyEntry.CERTIFICATES),
    (errors.CertificateRefused, FaultyEntry.HOST),
    (errors.NetworkDown, None),
    (errors.ConnectError, FaultyEntry.HOST),
    (errors.BlockedBeforeProvider, None),
    (errors.InvalidResponse, FaultyEntry.HOST),
    (errors.NotFound, FaultyEntry.HOST),
)
"""The most specific first. None: what is wrong is not in the form."""


def entry_at_fault(error: Exception) -> FaultyEntry | None:
    """Return what to correct after this error; None if no entry can fix it."""
    return next((entry for kind, entry in _ENTRIES if isinstance(error, kind)), None)
