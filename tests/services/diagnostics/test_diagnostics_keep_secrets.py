"""The check of a connection shows no key and no proxy's password, whatever it finds."""

from __future__ import annotations

import io
from argparse import Namespace
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import msgspec
import pytest

from contact_editor.app.commands.diagnose_command import run_diagnostics as examine_by_command
from contact_editor.practice.server import PracticeServer
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.services.credentials.key_store import SecretKind
from contact_editor.services.diagnostics.results import Check, CheckResult, Verdict
from contact_editor.services.redaction.redactor import Redactor
from contact_editor.viewmodels.diagnostics.check_messages import one_line_text
from contact_editor.viewmodels.diagnostics.support_report import check_lines, support_text
from tests.catalogue import provider
from tests.fakes.key_stores import MemoryStore
from tests.fakes.peers import Handler, Peer, responding, sending
from tests.services.conftest import Examine
from tests.services.credentials.test_key_stays_secret import CANARY, FORMS

PASSWORD = "c4n4ry.Pr0xy:pass"
NAME = "Practice Simvoly"
ECHO = b'{"message":"The key %s is not known."}' % CANARY.encode()
LIST = b'{"items":[],"totalCount":0}'


def with_canaries() -> MemoryStore:
    store = MemoryStore(**{NAME: CANARY})
    store.put(NAME, PASSWORD, SecretKind.PROXY_PASSWORD)
    return store


def shows_a_canary(text: str) -> bool:
    return any(form in text for form in (*FORMS, PASSWORD))


def texts(found: dict[Check, CheckResult], connection: Connection, redactor: Redactor) -> list[str]:
    lines = [one_line_text(finding) for finding in found.values()]
    told = [repr(finding) + repr(vars(finding.error or object)) for finding in found.values()]
    checks = "\n".join(check_lines(found.values()))
    whole = support_text(connection, provider("simvoly"), found.values(), [f"log: {CANARY}"])
    return [*lines, *told, checks, redactor.redact(whole)]


@pytest.mark.parametrize("where", ["https://u:{}/x@acme.example", "u:{}/x@acme.example:3128"])
@pytest.mark.parametrize("setting", ["address", "proxy"])
def test_a_password_that_stands_where_none_belongs_is_not_repeated(
    examine: Examine, setting: str, where: str
) -> None:
    # Nobody has learnt it: it stands in no keyring, but in the file of connections.
    changed: dict[str, Any] = {setting: where.format("Tr0ubador")}
    found = examine(**changed)
    assert found[Check.SETTINGS].verdict is Verdict.BAD
    connection = Connection(NAME, "simvoly", **changed)
    for text in texts(found, connection, Redactor()):
        assert "Tr0ub" not in text


@pytest.mark.parametrize(
    "handler",
    [
        responding(200, LIST),
        responding(301, location=f"https://u:{CANARY}@www.acme.example/?key={CANARY}"),
        responding(401, ECHO),
        responding(403, ECHO),
        responding(400, ECHO),
        responding(429, ECHO, retry_after="9"),
        responding(500, ECHO),
        responding(200, b"<html>", content_type=f"text/{CANARY}"),
        sending(b"HTTP/1.1 407 %s\r\n\r\n" % PASSWORD.encode()),
        sending(b"HTTP/1.1 502 %s\r\n\r\n" % PASSWORD.encode()),
    ],
    ids=range(10),
)
@pytest.mark.parametrize("over_proxy", [False, True], ids=["straight", "proxy"])
def test_nothing_that_is_found_holds_them(
    examine: Examine, practice: PracticeServer, handler: Handler, over_proxy: bool
) -> None:
    redactor = Redactor()
    with Peer(handler) as peer:
        changed: dict[str, Any] = {"address": peer.address}
        if over_proxy:
            address = "https://www.acme.example"
            changed = {"address": address, "proxy": peer.address, "proxy_user": "clerk"}
        found = examine(**changed, store=with_canaries(), redactor=redactor)
        connection = msgspec.structs.replace(
            Connection(**next(iter(practice.connections()))), **changed
        )
    assert [text for text in texts(found, connection, redactor) if shows_a_canary(text)] == []
    if over_proxy:
        assert peer.asked, "the proxy was never asked"


def test_no_line_of_the_command_holds_them(tmp_path: Path) -> None:
    with ExitStack() as stack:
        echo = stack.enter_context(Peer(responding(400, ECHO)))
        proxy = stack.enter_context(Peer(sending(b"HTTP/1.1 407 x\r\n\r\n")))
        acme = Connection(name="", provider="simvoly", parameters={"domain": "www.acme.example"})
        led = stack.enter_context(Peer(responding(302, location=f"/login?key={CANARY}")))
        for name, changed in (
            ("Echo", {"address": echo.address}),
            ("Led", {"address": led.address}),
            ("Proxy", {"proxy": proxy.address, "proxy_user": "clerk"}),
        ):
            connection = msgspec.structs.replace(acme, name=name, **changed)
            put_connection(tmp_path / "connections.toml", connection)
            store = MemoryStore(**{name: CANARY})
            store.put(name, PASSWORD, SecretKind.PROXY_PASSWORD)
            out, err = io.StringIO(), io.StringIO()
            options = Namespace(doctor=name, data_dir=tmp_path)
            assert examine_by_command(options, store, out, err) == 1
            assert out.getvalue().count("\n") == len(Check)
            assert not shows_a_canary(out.getvalue() + err.getvalue())
