"""The texts for what a connection's examination finds, as `doctor_words` fills and joins them."""

from __future__ import annotations

from contact_editor.services import errors
from contact_editor.services.diagnostics.results import Check, ResultCode, Verdict

CHECKS: dict[Check, tuple[str, str]] = {
    Check.SETTINGS: ("Settings", "Read what stands in the connection."),
    Check.NAME: ("Name resolution", "Asked for the address that belongs to the host's name."),
    Check.PROXY: ("Proxy", "Looked whether a proxy stands before the host, and whether it lets "
                  "this program through."),
    Check.TCP: ("TCP", "Connected to the host's port, and sent nothing."),
    Check.TLS: ("TLS", "Checked the host's certificate."),
    Check.ANSWER: ("Host and redirect", "Asked for contacts without the key, to see who answers."),
    Check.KEYRING: ("Keyring", "Asked the keyring for something that is no secret."),
    Check.KEY: ("Key present", "Asked for the key of this connection. It is shown nowhere."),
    Check.PROVIDER: ("Provider", "Asked for a page of contacts with the key, to see whether it is "
                     "this provider that answers."),
    Check.KEY_ACCEPTED: ("Key accepted", "Looked what the answer to the key says of it."),
    Check.PARAMETERS: ("Parameters", "Looked how the provider takes what the connection names "
                       "besides the key."),
    Check.RIGHTS: ("Rights", "Read what this program needs to read. Writing was not tried."),
    Check.CLOCK: ("Clock", "Compared the provider's clock with this computer's."),
    Check.RATE: ("Rate limit", "Looked whether the provider says how much may be asked."),
}  # fmt: skip
"""What each check is called, and what it tries."""

VERDICTS = {
    Verdict.GOOD: "good",
    Verdict.CAUTION: "caution",
    Verdict.BAD: "wrong",
    Verdict.NOT_TRIED: "not tried",
}

# {host}, {said} and the facts of the finding are filled in.
RESULTS: dict[ResultCode, tuple[str, str]] = {
    ResultCode.STOPPED: ("Not tried, as long as “{because}” is not well.", ""),
    ResultCode.TOO_SLOW: (
        "No answer within {seconds} seconds.",
        "Check the network, and which name server this machine asks."),
    ResultCode.SETTINGS_FIT: ("The address is {address}.", ""),
    ResultCode.SETTINGS_UNFIT: ("{reason}.", "Change the connection."),
    ResultCode.SYSTEM_UNFIT: ("{reason}.", ""),
    ResultCode.NAME_FOUND: ("{host} is {addresses} ({ms} ms).", ""),
    ResultCode.NAME_IS_ADDRESS: ("Not needed: {host} is a number, and no name.", ""),
    ResultCode.NAME_LEFT_TO_PROXY: ("Not needed: the proxy {proxy} looks the name up.", ""),
    ResultCode.NO_PROXY: ("No proxy is used for {host}.", ""),
    ResultCode.PROXY_PASSES: (
        "{proxy} (named in {source}) lets this program through ({ms} ms).",
        "",
    ),
    ResultCode.CONNECTED: ("{address} takes connections ({ms} ms).", ""),
    ResultCode.CONNECTED_THROUGH: ("The proxy {proxy} has connected to {host}.", ""),
    ResultCode.PROXY_FOUND_NOBODY: (
        "The proxy {proxy} lets this program through, but does not reach {host} ({reason}).",
        "Check the connection's address; if it is right, ask whoever runs the proxy."),
    ResultCode.NOT_ENCRYPTED: (
        "Not needed: {host} is this machine, and is asked over plain http.", ""),
    ResultCode.PROVEN: (
        "{version}, {cipher}. The certificate is for {subject}, signed by {chain}, and holds for "
        "{days} more days (until {ends}).", ""),
    ResultCode.EXPIRES_SOON: (
        "{version}, {cipher}. The certificate is for {subject}, signed by {chain}, and holds only "
        "until {ends}.",
        "Tell whoever runs {host}: without a new one nothing goes there from then on."),
    ResultCode.EXPIRED: (
        "The certificate for {subject}, signed by {issuer}, has expired on {ends}; this machine's "
        "clock says {today}.",
        "If the clock is right, whoever runs {host} has to renew it. Nothing was sent."),
    ResultCode.NOT_YET_VALID: (
        "The certificate for {subject}, signed by {issuer}, holds only from {begins} on; this "
        "machine's clock says {today}.",
        "Most likely this machine's clock is slow: set it. Nothing was sent."),
    ResultCode.ANOTHER_HOST: (
        "The certificate is for {names}, and not for {host}.",
        "Check the address in the connection. Nothing was sent."),
    ResultCode.SELF_SIGNED: (
        "The certificate for {subject} is signed by itself: nobody vouches for it.",
        "If it is your company's own server, put its certificate into a file and name that file "
        "in the connection. Nothing was sent."),
    ResultCode.UNKNOWN_AUTHORITY: (
        "The certificate for {subject} is signed by {issuer}, which this machine does not trust.",
        "If {issuer} belongs to your company (a proxy that reads along has one), put its "
        "certificate into a file and name that file in the connection. Nothing was sent."),
    ResultCode.NOT_IN_FILE: (
        "{file} was read, but the authority that signed this certificate is not in it (issuer: "
        "{issuer}).",
        "Get the certificate of {issuer}, and put it into that file. Nothing was sent."),
    ResultCode.ANSWERS: ("{host} answers itself ({status}), and points nowhere else.", ""),
    ResultCode.ANSWERS_WITH_FAULT: (
        "{host} answers, and reports a fault of its own ({status}).", "Try again later."),
    ResultCode.WANTS_TLS: (
        "{host} speaks TLS at that port, and was asked without.",
        "Write https:// in the connection's address."),
    ResultCode.POINTS_AWAY: (
        "{host} points to {target} when asked without a key.",
        "That may be its login, and no trouble; the next checks show it."),
    ResultCode.POINTS_AWAY_FOR_GOOD: (
        "{host} has moved to {target}. The key was not sent.",
        "If that is the right address, put it into the connection."),
    ResultCode.KEYRING_ANSWERS: ("{keyring} answers.", ""),
    ResultCode.KEYRING_NOT_NEEDED: (
        "{trouble}", "The key is held for this session; it must be entered again after a restart."),
    ResultCode.KEY_IN_KEYRING: ("There is one for {host}, kept in {keyring}.", ""),
    ResultCode.KEY_FOR_SESSION: ("There is one for {host}, for this session only.", ""),
    ResultCode.IS_PROVIDER: ("What {host} answers is what {provider} does.", ""),
    ResultCode.SHOWED_NOTHING: ("Not seen: {host} refuses before it shows anything.", ""),
    ResultCode.ANOTHER_PROVIDER: (
        "{trouble}", "Is {provider} the right provider for that address? Change one of the two."),
    ResultCode.TURNED_AWAY: (
        "A web page ({status}) answers, with and without the key: something in front of the "
        "provider, such as a firewall, turns you away.",
        "Ask whoever runs the network here, then whoever runs {host}."),
    ResultCode.NOT_SEEN: ("Not seen: look at “{because}”.", ""),
    ResultCode.ACCEPTED: ("{host} accepts it{contacts}.", ""),
    ResultCode.NOT_REFUSED: (
        "It was not refused, but the request was, for another reason: see below.", ""),
    ResultCode.NOT_JUDGED: ("Not seen: {host} wants a pause first.", "See the rate limit."),
    ResultCode.PARAMETERS_TAKEN: ("{host} takes {parameters}.", ""),
    ResultCode.PARAMETERS_IN_ADDRESS: (
        "{parameters}: part of the address, so {host} has answered for it.", ""),
    ResultCode.PARAMETERS_NOT_USED: (
        "Not needed: the connection's own address stands in the place of {parameters}.", ""),
    ResultCode.PARAMETERS_REFUSED: (
        "{host} refuses ({status}) what was asked with {parameters}.{said}",
        "Compare it with the provider's own pages. If it is right, the key does not reach it."),
    ResultCode.NO_PARAMETERS: ("Not needed: this provider wants nothing but a key.", ""),
    ResultCode.MAY_READ: ("It may read {calls}.{read_only}", ""),
    ResultCode.MAY_NOT_READ_ALL: (
        "It may read {calls}; {refused} failed.{read_only}",
        "Contacts can be edited; names that come from there are missing."),
    ResultCode.MAY_NOT_READ_ONE: (
        "It may read {calls}, but a contact by itself could not be read. {trouble}",
        "Check the rights of the key."),
    ResultCode.NO_SUCH_CALL: (
        "{host} does not know {path} ({status}).",
        "Check the address in the connection: it has to end where the provider's paths begin."),
    ResultCode.CLOCKS_AGREE: ("Both say the same, within 5 minutes.", ""),
    ResultCode.CLOCK_SLOW: (
        "This machine's clock ({ours}) is {minutes} minutes behind the provider's.",
        "If it is wrong, set it: certificates and times of contacts depend on it."),
    ResultCode.CLOCK_FAST: (
        "This machine's clock ({ours}) is {minutes} minutes ahead of the provider's.",
        "If it is wrong, set it: certificates and times of contacts depend on it."),
    ResultCode.NO_DATE: ("Not seen: the provider's answer names no time.", ""),
    ResultCode.NO_LIMIT_TOLD: ("The provider names none, and none was met.", ""),
    ResultCode.LIMIT_TOLD: ("The provider says: {limits}.", ""),
    ResultCode.LIMIT_FAR: ("{remaining} more requests may be made{limit}{anew}.", ""),
    ResultCode.LIMIT_REACHED: (
        "No more requests may be made for now{limit}{anew}.", "Wait, then check again."),
    ResultCode.LIMIT_IN_FORCE: (
        "{host} wants a pause{pause}: too many requests.",
        "Wait, then check again; look who else uses this key."),
}  # fmt: skip

# What the words of these troubles do not say already; the most particular first.
ADVICE: tuple[tuple[type[errors.ServiceError], str], ...] = (
    (errors.ConnectionRefused,
     "Check host and port in the connection; if they are right, the server is down."),
    (errors.ProxyWantsPassword, "If both are there and right, ask whoever runs the proxy."),
    (errors.ProxyFailed,
     "Check the proxy in the connection or in the system's settings, or ask whoever runs it."),
    (errors.NetworkDown, "Check the network; a firewall may stand in the way."),
    (errors.OutcomeUnknown, "Try again; if it stays so, tell whoever runs the host."),
    (
        errors.BlockedBeforeProvider,
        "Ask whoever runs the network here, then whoever runs the provider.",
    ),
    (errors.NotJson, "Check the address in the connection."),
    (errors.KeyRefused, "Make or look up a key at the provider, and enter it."),
    (errors.KeyMissing, "Enter it."),
    (errors.KeyUnusable, "Enter it anew; nothing but the key belongs there."),
    (errors.ServerFault, "Try again later."),
)  # fmt: skip
