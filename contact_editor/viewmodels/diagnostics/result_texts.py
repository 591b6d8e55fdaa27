"""Results of the checks of a connection, and the advice that goes with each."""

from __future__ import annotations

from contact_editor.services.diagnostics.results import ResultCode
from contact_editor.translation import QT_TR_NOOP

# Placeholders are filled from the error and the facts of the result.
RESULTS: dict[ResultCode, tuple[str, str]] = {
    ResultCode.STOPPED: (QT_TR_NOOP("Not run because “{because}” failed."), ""),
    ResultCode.TOO_SLOW: (
        QT_TR_NOOP("No answer within {seconds} seconds."),
        QT_TR_NOOP("Check the network and the DNS server of this computer.")),
    ResultCode.SETTINGS_VALID: (QT_TR_NOOP("The address is {address}."), ""),
    ResultCode.SETTINGS_INVALID: (QT_TR_NOOP("{reason}."), QT_TR_NOOP("Change the connection.")),
    ResultCode.SYSTEM_INVALID: (QT_TR_NOOP("{reason}."), ""),
    ResultCode.NAME_FOUND: (QT_TR_NOOP("{host} is {addresses} ({ms} ms)."), ""),
    ResultCode.NAME_IS_ADDRESS: (QT_TR_NOOP("Not needed: {host} is an IP address."), ""),
    ResultCode.NAME_LEFT_TO_PROXY: (
        QT_TR_NOOP("Not needed: the proxy {proxy} resolves the name."),
        ""),
    ResultCode.NO_PROXY: (QT_TR_NOOP("No proxy is used for {host}."), ""),
    ResultCode.PROXY_PASSES: (
        QT_TR_NOOP("{proxy} (from {source}) accepts this program ({ms} ms)."),
        ""),
    ResultCode.CONNECTED: (QT_TR_NOOP("{address} accepts connections ({ms} ms)."), ""),
    ResultCode.CONNECTED_THROUGH: (QT_TR_NOOP("The proxy {proxy} has connected to {host}."), ""),
    ResultCode.PROXY_CANNOT_CONNECT: (
        QT_TR_NOOP("The proxy {proxy} accepts this program, but can't reach {host} ({reason})."),
        QT_TR_NOOP("Check the connection's address. If it is right, ask the administrator of "
                   "the proxy.")),
    ResultCode.NOT_ENCRYPTED: (
        QT_TR_NOOP("Not needed: {host} is this computer and uses plain http."),
        ""),
    ResultCode.CERTIFICATE_TRUSTED: (
        QT_TR_NOOP("{version}, {cipher}. The certificate for {subject} was signed by {chain} "
                   "and is valid for {days} more days (until {ends})."),
        ""),
    ResultCode.EXPIRES_SOON: (
        QT_TR_NOOP("{version}, {cipher}. The certificate for {subject} was signed by {chain} "
                   "and is valid only until {ends}."),
        QT_TR_NOOP("Tell the administrator of {host}: connections will fail after that date.")),
    ResultCode.EXPIRED: (
        QT_TR_NOOP("The certificate for {subject}, signed by {issuer}, expired on {ends}; this "
                   "computer's clock says {today}."),
        QT_TR_NOOP("If the clock is right, the administrator of {host} has to renew it. "
                   "Nothing was sent.")),
    ResultCode.NOT_YET_VALID: (
        QT_TR_NOOP("The certificate for {subject}, signed by {issuer}, is not valid before "
                   "{begins}; this computer's clock says {today}."),
        QT_TR_NOOP("This computer's clock is probably slow: set it. Nothing was sent.")),
    ResultCode.ANOTHER_HOST: (
        QT_TR_NOOP("The certificate is for {names}, not for {host}."),
        QT_TR_NOOP("Check the address in the connection. Nothing was sent.")),
    ResultCode.SELF_SIGNED: (
        QT_TR_NOOP("The certificate for {subject} is self-signed; no authority vouches for it."),
        QT_TR_NOOP("If this is your company's own server, save its certificate to a file and "
                   "choose that file in the connection. Nothing was sent.")),
    ResultCode.UNKNOWN_AUTHORITY: (
        QT_TR_NOOP("The certificate for {subject} is signed by {issuer}, which this computer "
                   "does not trust."),
        QT_TR_NOOP("If {issuer} belongs to your company (such as a proxy that inspects "
                   "traffic), save its certificate to a file and choose that file in the "
                   "connection. Nothing was sent.")),
    ResultCode.NOT_IN_FILE: (
        QT_TR_NOOP("{file} was read, but does not contain the authority that signed this "
                   "certificate (issuer: {issuer})."),
        QT_TR_NOOP("Get the certificate of {issuer} and add it to that file. Nothing was sent.")),
    ResultCode.ANSWERS: (QT_TR_NOOP("{host} answers ({status}) and does not redirect."), ""),
    ResultCode.SERVER_ERROR: (
        QT_TR_NOOP("{host} answers, but reports a server error ({status})."),
        QT_TR_NOOP("Try again later.")),
    ResultCode.TLS_REQUIRED: (
        QT_TR_NOOP("{host} expects TLS on that port, but was asked without it."),
        QT_TR_NOOP("Use https:// in the connection's address.")),
    ResultCode.REDIRECTED: (
        QT_TR_NOOP("{host} redirects to {target} when asked without a key."),
        QT_TR_NOOP("This may be its login page and no problem; the next checks will show.")),
    ResultCode.MOVED_PERMANENTLY: (
        QT_TR_NOOP("{host} has moved to {target}. The key was not sent."),
        QT_TR_NOOP("If that is the right address, change the connection.")),
    ResultCode.KEYRING_ANSWERS: (QT_TR_NOOP("{keyring} answers."), ""),
    ResultCode.KEYRING_NOT_NEEDED: (
        QT_TR_NOOP("{error}"),
        QT_TR_NOOP("The key is kept for this session; it must be entered again after a restart.")),
    ResultCode.KEY_IN_KEYRING: (QT_TR_NOOP("A key for {host} is stored in {keyring}."), ""),
    ResultCode.KEY_FOR_SESSION: (QT_TR_NOOP("A key for {host} is kept for this session only."), ""),
    ResultCode.IS_PROVIDER: (QT_TR_NOOP("{host} answers as {provider} does."), ""),
    ResultCode.PROVIDER_UNCERTAIN: (QT_TR_NOOP("Unknown: {host} refused the request."), ""),
    ResultCode.ANOTHER_PROVIDER: (
        QT_TR_NOOP("{error}"),
        QT_TR_NOOP("Is {provider} the right provider for that address? Change one of the two.")),
    ResultCode.BLOCKED: (
        QT_TR_NOOP("A web page ({status}) answers, with and without the key: something in "
                   "front of the provider, such as a firewall, blocks the request."),
        QT_TR_NOOP("Ask the administrator of your network, then the one of {host}.")),
    ResultCode.NOT_SEEN: (QT_TR_NOOP("Unknown: see “{because}”."), ""),
    ResultCode.ACCEPTED: (QT_TR_NOOP("{host} accepts the key{contacts}."), ""),
    ResultCode.NOT_REFUSED: (
        QT_TR_NOOP("The key was not rejected, but the request failed for another reason: see "
                   "below."),
        ""),
    ResultCode.UNDECIDED: (
        QT_TR_NOOP("Unknown: {host} asks to wait first."),
        QT_TR_NOOP("See the rate limit.")),
    ResultCode.PARAMETERS_ACCEPTED: (QT_TR_NOOP("{host} accepts {parameters}."), ""),
    ResultCode.PARAMETERS_IN_ADDRESS: (
        QT_TR_NOOP("{host} accepts {parameters}, which is part of the address."),
        ""),
    ResultCode.PARAMETERS_NOT_USED: (
        QT_TR_NOOP("Not needed: the connection's own address replaces {parameters}."),
        ""),
    ResultCode.PARAMETERS_REFUSED: (
        QT_TR_NOOP("{host} rejected the request with {parameters} ({status}).{said}"),
        QT_TR_NOOP("Compare it with the provider's own pages. If it is right, the key does not "
                   "have access to it.")),
    ResultCode.NO_PARAMETERS: (QT_TR_NOOP("Not needed: this provider needs only a key."), ""),
    ResultCode.MAY_READ: (QT_TR_NOOP("The key can read {calls}.{read_only}"), ""),
    ResultCode.MAY_NOT_READ_ALL: (
        QT_TR_NOOP("The key can read {calls}; {refused} failed.{read_only}"),
        QT_TR_NOOP("Contacts can be edited, but the names from there are missing.")),
    ResultCode.MAY_NOT_READ_ONE: (
        QT_TR_NOOP("The key can read {calls}, but a single contact could not be read. {error}"),
        QT_TR_NOOP("Check the permissions of the key.")),
    ResultCode.NO_SUCH_CALL: (
        QT_TR_NOOP("{host} does not know {path} ({status})."),
        QT_TR_NOOP("Check the address in the connection: it must end where the provider's "
                   "paths begin.")),
    ResultCode.CLOCKS_AGREE: (QT_TR_NOOP("Both clocks agree to within 5 minutes."), ""),
    ResultCode.CLOCK_SLOW: (
        QT_TR_NOOP("This computer's clock ({ours}) is {minutes} minutes behind the provider's."),
        QT_TR_NOOP("If it is wrong, set it: certificates and times of contacts depend on it.")),
    ResultCode.CLOCK_FAST: (
        QT_TR_NOOP("This computer's clock ({ours}) is {minutes} minutes ahead of the provider's."),
        QT_TR_NOOP("If it is wrong, set it: certificates and times of contacts depend on it.")),
    ResultCode.NO_DATE: (QT_TR_NOOP("Unknown: the provider's answer has no time."), ""),
    ResultCode.NO_LIMIT_REPORTED: (
        QT_TR_NOOP("The provider reports no limit, and none was reached."),
        ""),
    ResultCode.LIMIT_REPORTED: (QT_TR_NOOP("The provider reports: {limits}."), ""),
    ResultCode.LIMIT_FAR: (QT_TR_NOOP("{remaining} more requests are allowed{limit}{reset}."), ""),
    ResultCode.LIMIT_REACHED: (
        QT_TR_NOOP("No more requests are allowed for now{limit}{reset}."),
        QT_TR_NOOP("Wait, then check again.")),
    ResultCode.LIMIT_IN_FORCE: (
        QT_TR_NOOP("Too many requests: {host} asks for a pause{pause}."),
        QT_TR_NOOP("Wait, then check again; find out who else uses this key.")),
}  # fmt: skip
