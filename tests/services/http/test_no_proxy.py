"""`NO_PROXY` is read as curl and browsers read it; what is no entry is named."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from contact_editor.services.connections.connection import Connection
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.diagnostics.diagnostics import Diagnostics
from contact_editor.services.diagnostics.results import Check, CheckResult, Verdict
from contact_editor.services.http.no_proxy import match_no_proxy
from contact_editor.services.http.proxies import configured_proxy
from contact_editor.viewmodels.diagnostics.check_messages import result_text
from tests.catalogue import provider
from tests.fakes.key_stores import MemoryStore
from tests.fakes.peers import Peer, responding
from tests.services.conftest import Run
from tests.waiting import WAIT_LIMIT_S

EXCEPTED = [
    ("*", "https://api.example.com"),
    ("example.com", "https://example.com"),
    ("example.com", "https://api.example.com"),
    ("EXAMPLE.com.", "https://Api.Example.com"),
    (".example.com", "https://api.example.com"),
    (".example.com", "https://example.com"),
    ("*.example.com", "https://api.example.com"),
    ("web*.example.com", "https://web3.example.com"),
    ("192.168.*", "https://192.168.3.4"),
    ("10.1.2.3", "https://10.1.2.3:8443"),
    ("10.0.0.0/8", "https://10.200.0.1"),
    ("192.168.0.0/16", "https://192.168.3.4"),
    ("::1", "https://[::1]:8443"),
    ("[2001:db8::1]", "https://[2001:db8:0:0::1]"),
    ("2001:db8::/32", "https://[2001:db8::77]"),
    ("[2001:db8::]/32", "https://[2001:db8::77]"),
    ("api.example.com:8443", "https://api.example.com:8443"),
    ("api.example.com:443", "https://api.example.com"),
    ("[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
    (".example.com:443", "https://api.example.com"),
    ("<local>", "https://intranet"),
    ("müller.example", "https://api.xn--mller-kva.example"),
    ("other.example , example.com", "https://api.example.com"),
    ("other.example example.com", "https://api.example.com"),
]
NOT_EXCEPTED = [
    ("", "https://api.example.com"),
    ("example.com", "https://badexample.com"),
    (".example.com", "https://badexample.com"),
    ("*.example.com", "https://badexample.com"),
    ("10.0.0.0/8", "https://11.0.0.1"),
    ("10.0.0.0/8", "https://ten.example.com"),
    ("2001:db8::/32", "https://[2001:db9::1]"),
    ("10.1.2.3", "https://10.1.2.30"),
    ("api.example.com:8443", "https://api.example.com"),
    ("[2001:db8::1]:8443", "https://[2001:db8::1]"),
    ("<local>", "https://api.example.com"),
    ("<local>", "https://[2001:db8::1]"),
    ("web*.example.com", "https://api.example.com"),
]
UNREADABLE = [
    "10.0.0.0/99",
    "http://example.com",
    "10.0.0.0/x",
    "[::1",
    "exa$mple",
    "a:b:c:zz",
    "/8",
]


@pytest.fixture
def proxied(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    return monkeypatch


@pytest.mark.parametrize(("setting", "url"), EXCEPTED)
def test_an_entry_excepts_its_hosts_and_is_named(
    proxied: pytest.MonkeyPatch, setting: str, url: str
) -> None:
    proxied.setenv("NO_PROXY", setting)
    assert configured_proxy(url) is None
    match = match_no_proxy(setting, url)
    assert match.entry in setting.split()
    assert match.entry not in ("other.example", ",")
    assert match.unread == ()


@pytest.mark.parametrize(("setting", "url"), NOT_EXCEPTED)
def test_an_entry_excepts_no_other_host(
    proxied: pytest.MonkeyPatch, setting: str, url: str
) -> None:
    proxied.setenv("NO_PROXY", setting)
    assert configured_proxy(url) is not None
    assert match_no_proxy(setting, url).unread == ()


@pytest.mark.parametrize("entry", UNREADABLE)
def test_what_is_no_entry_is_named_and_the_rest_counts(entry: str) -> None:
    match = match_no_proxy(f"{entry}, example.com", "https://api.example.com")
    assert (match.entry, match.unread) == ("example.com", (entry,))


CURL_READS = [
    ("*", "api.example.com"), ("example.com", "api.example.com"), (".example.com", "example.com"),
    ("example.com", "badexample.com"), ("10.0.0.0/8", "10.200.0.1"), ("10.0.0.0/8", "11.0.0.1"),
    ("192.168.0.0/16", "192.168.3.4"), ("::1/128", "[::2]"), ("10.1.2.3", "10.1.2.30"),
]  # fmt: skip


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")
@pytest.mark.parametrize(("setting", "host"), CURL_READS)
def test_curl_reads_it_in_the_same_way(setting: str, host: str) -> None:
    with Peer(responding(200)) as proxy:
        # Where no proxy is used, this connects to a port that refuses, and not to the host.
        told = ["curl", "-s", "-x", proxy.address, "--noproxy", setting]
        told += ["--connect-to", "::127.0.0.1:1", "-m", str(WAIT_LIMIT_S)]
        subprocess.run([*told, f"http://{host}:9/"], stdout=subprocess.DEVNULL, check=False)
    assert bool(match_no_proxy(setting, f"http://{host}:9/").entry) is not bool(proxy.asked)


def examined(run: Run) -> CheckResult:
    connection = Connection("Acme", "simvoly", parameters={"domain": "acme.invalid"})
    doctor = Diagnostics(provider("simvoly"), connection, Credentials(MemoryStore()))
    results = run(doctor.run(lambda result: None))
    return next(result for result in results if result.check is Check.PROXY)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="set in the registry there")
def test_the_diagnostics_name_the_entry_that_matched_and_those_that_could_not_be_read(
    run: Run, proxied: pytest.MonkeyPatch
) -> None:
    proxied.setenv("NO_PROXY", "10.0.0.0/99,*.acme.invalid")
    result = examined(run)
    assert result.verdict is Verdict.CAUTION
    assert result_text(result) == (
        "No proxy is used for acme.invalid. NO_PROXY excludes it with “*.acme.invalid”. "
        "NO_PROXY has entries that can't be read and are ignored: 10.0.0.0/99."
    )
    proxied.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    proxied.setenv("NO_PROXY", "10.0.0.0/99")
    assert result_text(examined(run)).endswith("can't be read and are ignored: 10.0.0.0/99.")
