<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{n} unsaved changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection works: {n} contacts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key can&apos;t contain such characters. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes/no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the unsaved changes of {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can&apos;t be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent unchanged: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent unchanged to prevent data loss: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and &amp;save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rec&amp;eipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receipt as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receipt as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;in this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get this contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all local &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert this &amp;field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields and co&amp;mmands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back · Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side &amp;panel: history, requests, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify &amp;journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create s&amp;upport file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Contact Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the merged contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to {name} (PRODUCTION)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to {name} (sandbox)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but the key may not be in the keyring under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but the old password for the proxy may still be in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but the password for the proxy may not be in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} tags: {tags}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put a tag that contains a comma in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port in the connection. If they are right, the server is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both are set and right, ask the administrator of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the connection or in the system&apos;s settings, or ask its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network; a firewall may block the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it keeps failing, tell the administrator of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of your network, then the one of the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or look up a key at the provider, and enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key again, and nothing but the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO_PROXY excepts it with “{entry}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO_PROXY has entries that can&apos;t be read and are ignored: {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>: there are {n} contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; the count restarts in {n} seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> of {n} seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is read-only: this program sends no changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all checks were run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} checks failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works; see the warnings marked “!”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the settings of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up the host&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked which proxy the host needs, and whether it accepts this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to the host&apos;s port; sent nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked the host&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested contacts without the key, to see who answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an entry that is not a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for this connection&apos;s key. It is not shown anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested a page of contacts with the key, to see whether this provider answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked whether the provider accepts the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked whether the provider accepts the connection&apos;s other parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything that this program needs to read. Writing was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared the provider&apos;s clock with this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked whether the provider reports a limit on requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run because “{because}” failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the DNS server of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is {addresses} ({ms} ms).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: {host} is an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: the proxy {proxy} resolves the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy is used for {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{proxy} (from {source}) accepts this program ({ms} ms).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} accepts connections ({ms} ms).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} has connected to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} accepts this program, but can&apos;t reach {host} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection&apos;s address. If it is right, ask the administrator of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: {host} is this computer and uses plain http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, {cipher}. The certificate for {subject} was signed by {chain} and is valid for {days} more days (until {ends}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, {cipher}. The certificate for {subject} was signed by {chain} and is valid only until {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the administrator of {host}: connections will fail after that date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate for {subject}, signed by {issuer}, expired on {ends}; this computer&apos;s clock says {today}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the clock is right, the administrator of {host} has to renew it. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate for {subject}, signed by {issuer}, is not valid before {begins}; this computer&apos;s clock says {today}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably slow: set it. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for {names}, not for {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the connection. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate for {subject} is self-signed; no authority vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is your company&apos;s own server, save its certificate to a file and choose that file in the connection. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate for {subject} is signed by {issuer}, which this computer does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {issuer} belongs to your company (such as a proxy that inspects traffic), save its certificate to a file and choose that file in the connection. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was read, but does not contain the authority that signed this certificate (issuer: {issuer}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the certificate of {issuer} and add it to that file. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers ({status}) and does not redirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers, but reports a server error ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} expects TLS on that port, but was asked without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https:// in the connection&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects to {target} when asked without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be its login page and no problem; the next checks will show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has moved to {target}. The key was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is the right address, change the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keyring} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept for this session; it must be entered again after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key for {host} is stored in {keyring}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key for {host} is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers as {provider} does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: {host} refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {provider} the right provider for that address? Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page ({status}) answers, with and without the key: something in front of the provider, such as a firewall, blocks the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of your network, then the one of {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: see “{because}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} accepts the key{contacts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not rejected, but the request failed for another reason: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: {host} asks to wait first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the rate limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} accepts {parameters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} accepts {parameters}, which is part of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: the connection&apos;s own address replaces {parameters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} rejected the request with {parameters} ({status}).{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the provider&apos;s own pages. If it is right, the key does not have access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: this provider needs only a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can read {calls}.{read_only}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can read {calls}; {refused} failed.{read_only}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts can be edited, but the names from there are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can read {calls}, but a single contact could not be read. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not know {path} ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the connection: it must end where the provider&apos;s paths begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both clocks agree to within 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock ({ours}) is {minutes} minutes behind the provider&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is wrong, set it: certificates and times of contacts depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock ({ours}) is {minutes} minutes ahead of the provider&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: the provider&apos;s answer has no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider reports no limit, and none was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider reports: {limits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remaining} more requests are allowed{limit}{reset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more requests are allowed for now{limit}{reset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests: {host} asks for a pause{pause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, then check again; find out who else uses this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked. Your changes are in memory only and are lost if the program ends. Unlock it to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes can&apos;t be stored on this computer: {reason}. They are in memory only until that works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier changes can&apos;t be read: {reason}. Your changes are in memory only. If the key does not come back, start a new journal; the old one is moved aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something could not be stored on this computer ({reason}): a draft or the record of a save may be missing at the next start. What else you change is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal of earlier changes could not be used: {reason}. It was moved aside, and {n} of its entries were recovered. A new journal was started.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes from an earlier session: {names}. None of them was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved changes of {name} from before are in the form again. None was sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{request}; {n} s from the start of the last read to the end of the write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden characters: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not a valid date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displayed as {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown country: “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone numbers in {place} don&apos;t have this length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be another contact than {name}: its name and email were both replaced. The changes of {name} that are not saved, or not known to be ({fields}), were kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another contact than {name}, under the same id: it was created at another time. The changes of {name} that are not saved, or not known to be ({fields}), were kept aside and are not applied here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: “{said}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: “{said}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s, until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was closed; its unsaved changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} was not found ({reason}). Check the network and the API base URL of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused the connection on that port ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} was rejected ({reason}). The key was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not use TLS on that port ({reason}). Check the port and https:// in the connection&apos;s address. The key was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your company&apos;s certificates can&apos;t be used: {reason}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy for {host} requires a user name and password, or rejected the ones it was given ({reason}). The key was not sent. Enter both in the connection, under Network, or put the password into the keyring, under the user name `proxy-password`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy for {host} did not forward the request ({reason}). The key was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not be reached in time. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled after the request was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} was lost before it answered ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects this request to {target}, which is not followed.{said} Try again later, or ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects to {target}. The key was not sent there. If that is the right address, change the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with {reason}. Something in front of the provider, such as a firewall, may have blocked the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent an unreadable answer: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent more data than a contact can have ({reason}); reading was stopped. Check the API base URL of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent an unusable answer: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not accept the API key.{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} accepts the key but denies access.{said} Check the connection and the permissions of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has merged this contact into contact {survivor}.{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no such contact (any more).{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} reports a conflict with existing data.{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} rejected a value.{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests; {host} asks to wait{pause}.{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} reports a server error ({status}).{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused the request.{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API key is saved for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can&apos;t be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. It was not sent. Enter the key for {host}, or change the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. It was not sent. Enter the password in the connection, under Network, or change the proxy there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring is available on this system, so no key is saved. You can enter the key for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, and could not ask you for its password. Unlock it and try again, or enter the key for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You dismissed the keyring&apos;s prompt, so it stayed locked. Try again to be asked once more, or enter the key for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}.{doubt} Try again, or enter the key for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring stopped answering: {reason}.{doubt} Try again (it may have restarted), or enter the key for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer in time; a keyring prompt may be open behind this window. Answer it and try again, or enter the key for this session.{doubt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat it as not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change to the keyring may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change to the keyring may still take effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines were joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{was} · may not be cleared; checked after saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not be cleared; checked after saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). Your changes are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether it was saved. Refresh the contact before you save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, copy the details for your support team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log can&apos;t be written ({reason}). Everything else keeps working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Editor could not start ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed. Start it again; if that does not help, copy the details for your support team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written to ({reason}). You can work, but connections, settings, unsaved changes and the log are lost when the program ends. To keep them, make the folder writable or free some space, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Editor is already open and does not answer. This is a second window; close the other one before you save here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Editor was last open on {host} and was not closed there. If it is still open on that computer, close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking whether the save was stored …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keyring for the key … a prompt may be open behind this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Trying again in {n} s …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Searched {n} contacts …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched {n} of {all} contacts …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: stored in another form: {found} instead of {meant}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: stored as {found}, you entered {meant}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: NOT stored, still {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: changed unexpectedly, from {before} to {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the provider does not report its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: now {found}, you entered {meant}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: NOT stored, now {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: not visible yet, still {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: NOT stored, still {found} instead of {meant}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still take effect. Refresh before you save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is NOT KNOWN whether the changes were stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay here. Refresh to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the key may not read them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another key, or refresh, to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the key is no longer accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just changed by another user (kept): {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {found} instead of {meant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in another form: {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked again at {at}: {n} of {all} changes are stored now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved. Checked at {at}: {n} of {all} changes are stored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved and verified at {at}: {n} of {all} changes stored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent and checked at {at}: {n} of {all} changes stored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked at {at}: {n} of {all} changes were stored nevertheless.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked at {at}: {n} of {all} changes are stored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be undone: {w}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored, but something else changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored, not everything could be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored in another form: “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored as “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT stored, the provider has “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed although it was not edited, to “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (PRODUCTION)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (sandbox)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} looks masked: “{value}”. Sending it would replace the real value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} looks cut off: “{value}”. Sending it would replace the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} was left empty, and the provider reports “{value}”. Sending it would store that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is “{value}”. The provider changed it when it was last sent, and may do so again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the provider keeps what is left out; it is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be left out: the provider needs it, or would clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as you chose: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as last time, so that the provider doesn&apos;t change it again: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider rewrites {fields} when it is sent; it is not changed any further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real value of {fields} was never read, so it can&apos;t be put back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user just changed the same fields. Nothing was sent: choose which value to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact just changed, so the save would have other effects. Nothing was sent: review it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be another contact by now. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that would be sent again may not be the real one. Nothing was sent: choose what to do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact had changed before the save arrived, and nothing was stored. Review it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider reports success; checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking what was stored …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user also changed: {f}. You can choose when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is left unchanged: it was changed to “{now}” since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes to {name} are not saved. They will be there when you open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a valid email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date, e.g. 2026-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number, e.g. 12.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter valid JSON; put text in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider sent an unexpected value; it is left unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider can&apos;t clear this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set by the provider; choose a value, or saving may change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes marketing consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the contact&apos;s identifying email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May trigger automations at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be undone here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} can&apos;t be removed through the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: may not be cleared; checked after saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(null)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always show the menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of the system, if empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep saves for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Editor {yours} is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {newer} is available (you have {yours}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t check for updates ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddEntryRow</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the value to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllChanges</name>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} saves exported to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllChangesController</name>
    <message>
        <source>There is no connection named “{name}” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is another account now than when this was saved. Its contact with this id may be another one, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllChangesPage</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} saves on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first {n} of {total} saves on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>Revert all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed in {fields}: added when you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only connection: saving is disabled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Add an option</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanUpButton</name>
    <message>
        <source>Clean up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear as null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear as empty text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field, command or recent contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicting changes: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also changed by another user (kept):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs (now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: when opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} conflicts left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All conflicts resolved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Not saved. Check the highlighted fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to save: no key was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the required fields, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the connection …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Asking the keyring … a prompt may be open behind this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The key and password are kept for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have unsaved changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save without review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send changed fields only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown provider “{id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave blank to keep the saved key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https, or http on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available for sandboxes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the provider is known to keep what a save leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>{file}: connection “{name}”: ignored because {managed} defines the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: connection “{name}”: unknown provider “{provider}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by your IT department ({file}). You can change only the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IT department allows only its own connections ({file}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of your IT department can&apos;t be read. Until then, only its own connections are available ({file}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown provider “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionManager</name>
    <message>
        <source>Enter the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key. The saved key belongs to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key. The host of the saved key is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key again. It would now go through the proxy {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key again. The connection would now trust the certificates in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPicker</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionRemoval</name>
    <message>
        <source>Remove {name} and its key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove your key for {name} and the proxy password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove my key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not removed. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {name}. Removing its key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {name} and its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {name}, but its key may still be in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing your key for {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed your key for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key for {name} may still be in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactEditing</name>
    <message>
        <source>Revert all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Other fields from the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more (see the contact&apos;s JSON)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded {at}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>Save or revert your changes first, then undo the save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this save was stored, so there is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} restored in the form. It is not sent until you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is left unchanged: it was changed to “{now}” since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactSearch</name>
    <message>
        <source>Enter a contact ID, email address or link. “{text}” contains none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact found for {what} in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {name} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomFieldsEditor</name>
    <message>
        <source>Add field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create support file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the connection {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}: {check} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a keyring prompt may be open behind this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogLayout</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove my key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Revert {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by ID, email or pasted link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Choose or add a connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Editor {version}
MIT licence; Qt is used under the LGPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Contact Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). The text is still here: save it somewhere else, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves made on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saves on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the save of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentitySheet</name>
    <message>
        <source>Same contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this still the same contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you opened it, both email and name of contact {id} were replaced by others. It may be a different contact now. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalAccess</name>
    <message>
        <source>The journal on this computer could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalActions</name>
    <message>
        <source>Remove everything kept of {name} on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its saves, unsaved changes and its place among the recent and pinned contacts are removed, by its id and by every email it is known by, and so are journals that were put aside. Saves of other contacts with these emails go too, their unsaved changes stay. Nothing changes at the provider. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saves, unsaved changes, recent and pinned contacts of every connection are removed, with journals that were put aside. Connections, their keys and the settings stay. Nothing changes at the providers. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything kept of contacts on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalUpkeep</name>
    <message>
        <source>it is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of {name} on disk is not removed yet: {reason}. That is done as soon as the journal can be written; if the program ends before, forget it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything kept of {name} on this computer was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of {name} on disk could not be removed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be erased: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything kept of contacts on this computer was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be verified: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Journal verified: {n} entries are complete and unchanged, {m} expired or were removed. Entries missing at the end show only when compared with copied receipts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the journal were changed or are missing: {numbers}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <source>Contact as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a contact to see its JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store in keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing in the keyring … a prompt may be open behind this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The key you entered is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsEditor</name>
    <message>
        <source>Add a list by its ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Contact Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>“{name}” already exists with another type: {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add property</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>Contacts found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which contact do you mean? Choose one part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact has exactly this email; these are similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 contact found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts found. Choose one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Email {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Some files could not be read and were left unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is named “{name}” in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide network settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full path of the file, or browse for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a valid file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “None” above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name can&apos;t contain such characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave blank to keep the saved password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company&apos;s certificate authority (PEM file), trusted in addition to the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://, https:// or socks5://, host and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional; kept on this computer and in receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal on this computer does not answer. The save can go on, but after a crash of the program it could not be traced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenContact</name>
    <message>
        <source>The last save is still being checked; save again after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only. Changes can&apos;t be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or revert your later changes first, then undo the save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. Your changes are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send: the provider already has these values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value; example: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinController</name>
    <message>
        <source>Unp&amp;in this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;in this contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadOnlyView</name>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptActions</name>
    <message>
        <source>Receipt of the save of {name} copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Show request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a request to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} · {ms} ms · {sent} B sent · {received} B received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResendQuestions</name>
    <message>
        <source>Send as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review {n} changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed meanwhile by another user (kept):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDetails</name>
    <message>
        <source>The chosen save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this contact…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveFilters</name>
    <message>
        <source>Contact, field, value, ticket, reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an ID or an email address above, or paste a link from the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit one contact at a time, safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to your provider, or explore with sample contacts first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartupErrorDialog</name>
    <message>
        <source>Contact Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly this text is saved. Keys and passwords were removed; check it before you send it to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a problem to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not visible at the provider yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown whether it was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedChangesDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have unsaved changes: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will be lost when you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdateNotifier</name>
    <message>
        <source>Checking for updates …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Find a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review, then save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any command or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or add a connection first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceState</name>
    <message>
        <source>A save is in progress. Wait for it to finish, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>not set by the provider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SettingRow</name>
    <message>
        <source>Reset {setting} to its default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>A date is picked up as a date when written YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language tag, such as en-US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Keys in the dashboard: a key with full access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &gt; Extras &gt; API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &gt; Settings &gt; API keys: a private key with profiles:read and profiles:write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a list with double opt-in sends an email that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin &gt; Users: an API user&apos;s name and its token, with a colon between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience &gt; Settings &gt; Audience name and defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocklisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing it lifts a blocklisting: the contact is subscribed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email marketing allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the API URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In E.164 form, such as +15005550006.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the account&apos;s administration, on its API page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the website&apos;s administration: Website Settings &gt; Applications &gt; API Key. One key opens the whole site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations &gt; API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names as defined in the CRM section of the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: the contact does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region&apos;s host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS marketing allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings &gt; Developer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings &gt; Developer: a V4 API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings &gt; Developer: the URL without https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings &gt; Integrations &gt; Developer Hub &gt; your app &gt; Authentication: the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings &gt; Integrations &gt; Private Apps: the access token, with crm.objects.contacts.read and .write, and crm.schemas.contacts.read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings &gt; SMTP &amp; API &gt; API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only: the provider adds and removes tags by requests of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only: the provider records consent by requests of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed to broadcasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed to emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags can be added; the provider does not remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the site as its own pages show it, with or without www. just as it stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that begins with wks_ in the address of the newsletter&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the dash at the end of the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether e-mail marketing may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the newsletter may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>api.intercom.io, api.eu.intercom.io or api.au.intercom.io, as the workspace&apos;s region is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transactional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
