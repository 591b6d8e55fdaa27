"""The `curl` command that is copied does what is shown, and nothing besides, in a shell."""

from __future__ import annotations

import shutil
import subprocess

import msgspec
import pytest

from contact_editor.model.values import Json
from contact_editor.providers.access import Access
from contact_editor.services.contacts.api.curl import curl
from contact_editor.services.http.transport import Request
from tests.fakes.peers import Peer, responding
from tests.waiting import WAIT_LIMIT_S

ACCESS = Access(base="https://a.example")
needs_curl = pytest.mark.skipif(
    shutil.which("curl") is None or shutil.which("sh") is None, reason="needs curl and a shell"
)


def _ran(command: str) -> None:
    surroundings = {"API_KEY": "the key", "PATH": "/usr/local/bin:/usr/bin:/bin"}
    done = subprocess.run(
        ["sh", "-c", command],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=WAIT_LIMIT_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@needs_curl
@pytest.mark.parametrize(
    "body",
    [{"name": 'O\'Neil $HOME `id` "x" \\ \n é'}, {"value": 12345678901234567890123}, {}, None],
    ids=str,
)
def test_the_command_sends_what_the_program_would_send(body: Json) -> None:
    request = Request("PUT", "/contacts/a%2Fb", (("email", "a+b c&d@e.example"),), body)
    with Peer(responding(200)) as peer:
        _ran(curl(request, peer.address, ACCESS))
    head, _, sent = peer.asked[0].partition(b"\r\n\r\n")
    assert head.startswith(b"PUT /contacts/a%2Fb?email=a%2Bb+c%26d%40e.example HTTP")
    assert b"Authorization: Bearer the key" in head
    assert (msgspec.json.decode(sent) if sent else None) == body


@needs_curl
@pytest.mark.parametrize("scheme", ["$(exit 3)", '"; exit 3; "', "`exit 3`", "it's", ""])
def test_the_words_of_a_description_are_words_to_the_shell(scheme: str) -> None:
    access = Access(base="https://a.example", key_header="X-Key", key_scheme=scheme)
    with Peer(responding(200)) as peer:
        _ran(curl(Request("GET", "/x"), peer.address, access))
    head = peer.asked[0].decode()
    assert f"X-Key: {scheme} the key".replace("  ", " ") in head
