"""Advice on errors that a check of a connection met."""

from __future__ import annotations

from contact_editor.services import errors
from contact_editor.translation import QT_TR_NOOP

# Only what the error message does not say already; the most specific class first.
ADVICE: tuple[tuple[type[errors.ServiceError], str], ...] = (
    (errors.ProxyAuthenticationRequired,
     QT_TR_NOOP("If both are set and right, ask the administrator of the proxy.")),
    (errors.ProxyFailed,
     QT_TR_NOOP("Check the proxy in the connection or in the system's settings, or ask its "
                "administrator.")),
    (errors.NetworkDown, QT_TR_NOOP("Check the network; a firewall may block the connection.")),
    (errors.OutcomeUnknown,
     QT_TR_NOOP("Try again. If it keeps failing, tell the administrator of the host.")),
    (errors.BlockedBeforeProvider,
     QT_TR_NOOP("Ask the administrator of your network, then the one of the provider.")),
    (errors.UnsupportedEncoding,
     QT_TR_NOOP("Ask the provider to answer in UTF-8; nothing here can change it.")),
    (errors.NotJson, QT_TR_NOOP("Check the address in the connection.")),
    (errors.KeyRefused, QT_TR_NOOP("Create or look up a key at the provider, and enter it.")),
    (errors.KeyMissing, QT_TR_NOOP("Enter the key.")),
    (errors.KeyUnusable, QT_TR_NOOP("Enter the key again, and nothing but the key.")),
    (errors.ServerError, QT_TR_NOOP("Try again later.")),
)  # fmt: skip
