"""Names of the checks of a connection and of their verdicts."""

from __future__ import annotations

from contact_editor.services.diagnostics.results import Check, Verdict
from contact_editor.translation import QT_TR_NOOP

CHECKS: dict[Check, tuple[str, str]] = {
    Check.SETTINGS: (QT_TR_NOOP("Settings"), QT_TR_NOOP("Read the settings of the connection.")),
    Check.NAME: (QT_TR_NOOP("Name resolution"), QT_TR_NOOP("Looked up the host's address.")),
    Check.PROXY: (
        QT_TR_NOOP("Proxy"),
        QT_TR_NOOP("Checked which proxy the host needs, and whether it accepts this program.")),
    Check.TCP: (QT_TR_NOOP("TCP"), QT_TR_NOOP("Connected to the host's port; sent nothing.")),
    Check.TLS: (QT_TR_NOOP("TLS"), QT_TR_NOOP("Checked the host's certificate.")),
    Check.ANSWER: (
        QT_TR_NOOP("Host and redirect"),
        QT_TR_NOOP("Requested contacts without the key, to see who answers.")),
    Check.KEYRING: (QT_TR_NOOP("Keyring"), QT_TR_NOOP("Read an entry that is not a secret.")),
    Check.KEY: (
        QT_TR_NOOP("Key present"),
        QT_TR_NOOP("Looked for this connection's key. It is not shown anywhere.")),
    Check.PROVIDER: (
        QT_TR_NOOP("Provider"),
        QT_TR_NOOP("Requested a page of contacts with the key, to see whether this provider "
                   "answers.")),
    Check.KEY_ACCEPTED: (
        QT_TR_NOOP("Key accepted"), QT_TR_NOOP("Checked whether the provider accepts the key.")),
    Check.PARAMETERS: (
        QT_TR_NOOP("Parameters"),
        QT_TR_NOOP("Checked whether the provider accepts the connection's other parameters.")),
    Check.RIGHTS: (
        QT_TR_NOOP("Permissions"),
        QT_TR_NOOP("Read everything that this program needs to read. Writing was not tried.")),
    Check.CLOCK: (
        QT_TR_NOOP("Clock"), QT_TR_NOOP("Compared the provider's clock with this computer's.")),
    Check.RATE: (
        QT_TR_NOOP("Rate limit"),
        QT_TR_NOOP("Checked whether the provider reports a limit on requests.")),
}  # fmt: skip
"""The name of each check, and what it does."""

VERDICTS: dict[Verdict, str] = {
    Verdict.GOOD: QT_TR_NOOP("OK"),
    Verdict.CAUTION: QT_TR_NOOP("warning"),
    Verdict.BAD: QT_TR_NOOP("failed"),
    Verdict.NOT_TRIED: QT_TR_NOOP("not run"),
}
