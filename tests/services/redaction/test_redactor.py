"""What was learnt is gone from any text, in any form; what is ordinary stays readable."""

from __future__ import annotations

import base64
import importlib
import json
import pkgutil
import re
import threading
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import contact_editor
from contact_editor.model.contact import ContactReference
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.redaction import personal_data
from contact_editor.services.redaction.personal_data import (
    REDACTED,
    without_personal_data,
    without_values,
)
from contact_editor.services.redaction.redactor import MIN_SECRET_CHARS, Redactor
from tests.canary import Canary
from tests.catalogue import provider
from tests.fakes.key_stores import MemoryStore
from tests.services.conftest import Run

CANARY = "c4n4ry/Key+9f8e7d"


def _every_byte(text: str) -> str:
    return "".join(f"%{octet:02x}" for octet in text.encode())


def _in_base64(text: str, offset: int, code: str, encode: Callable[[bytes], bytes]) -> str:
    """Return a text in the middle of something longer."""
    return encode(b"abc"[:offset] + text.encode(code) + b":more").decode()


def _letters(text: str, code: str) -> str:
    return text.encode(code).decode("latin-1")


DISGUISES: dict[str, Callable[[str], str]] = {
    "plain": str,
    "small": str.lower,
    "capital": str.upper,
    "URL": lambda text: quote(text, safe=""),
    "URL, small digits": lambda text: quote(text, safe="").lower(),
    "URL, some kept": lambda text: quote(text, safe="/+:;,"),
    "URL, all": _every_byte,
    "URL twice": lambda text: quote(quote(text, safe=""), safe=""),
    "form": quote_plus,
    "repr": lambda text: repr(text)[1:-1],
    "ascii": lambda text: ascii(text)[1:-1],
    "repr of bytes": lambda text: repr(text.encode())[2:-1],
    "repr of repr": lambda text: repr(repr(text)),
    "JSON": lambda text: json.dumps(text)[1:-1],
    "JSON as it is": lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    "JSON in a repr": lambda text: repr(json.dumps(text)),
    "JSON, slashes": lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
    "UTF-8 as letters": lambda text: _letters(text, "utf-8"),
    "UTF-16 LE": lambda text: _letters(text, "utf-16-le"),
    "UTF-16 BE": lambda text: _letters(text, "utf-16-be"),
    "UTF-32": lambda text: _letters(text, "utf-32-le"),
    "UTF-16 in a repr": lambda text: repr(text.encode("utf-16-le")),
    "hexadecimal": lambda text: text.encode().hex(),
    "HEXADECIMAL": lambda text: text.encode().hex().upper(),
    **{
        f"{name} of {code} at {offset}": lambda text, o=offset, c=code, e=encode: _in_base64(  # type: ignore[misc]  # a lambda's defaults
            text, o, c, e
        )
        for offset in range(3)
        for code in ("utf-8", "utf-16-le", "utf-16-be")
        for name, encode in (
            ("base64", base64.b64encode),
            ("base64url", base64.urlsafe_b64encode),
        )
    },
}

_LETTERS = st.characters(blacklist_categories=["Cs", "Cc"])
_SECRETS = st.text(_LETTERS, min_size=MIN_SECRET_CHARS, max_size=30).filter(
    lambda text: len(text.strip()) >= MIN_SECRET_CHARS
)
# What is around it may be anything, but not make another text of it.
_AROUND = st.text(st.sampled_from("abc xyz:=\"'<>{},.\n"), max_size=12)


@pytest.mark.parametrize("name", DISGUISES)
@given(secret=_SECRETS, before=_AROUND, after=_AROUND)
@example(secret=CANARY, before="", after="")
@example(secret="pass word/ü€😀'\"\\", before="key=", after=";")
def test_no_form_of_a_secret_is_left(name: str, secret: str, before: str, after: str) -> None:
    redactor = Redactor()
    redactor.add_secret(secret)
    form = DISGUISES[name](secret.strip())
    left = redactor.redact(f"{before} {form} {after}")
    assert form not in left
    assert REDACTED in left


@given(secret=_SECRETS, before=_AROUND, after=_AROUND)
def test_what_is_redacted_stays_as_it_is(secret: str, before: str, after: str) -> None:
    redactor = Redactor()
    redactor.add_secret(secret)
    once = redactor.redact(f"{before}{secret}{after}")
    assert redactor.redact(once) == once


def test_a_finder_of_secrets_finds_none() -> None:
    redactor, canary = Redactor(), Canary(CANARY)
    redactor.add_secret(CANARY)
    for name, disguise in DISGUISES.items():
        text = f"before {disguise(CANARY)} after"
        left = redactor.redact(text)
        assert canary.found_in(left) == [], name
        assert (left[:7], left[-6:]) == ("before ", " after"), name


@pytest.mark.parametrize("before", ["", "a", "ab", "abc", "key/"])
def test_letters_that_stand_right_before_base64_hide_nothing(before: str) -> None:
    redactor = Redactor()
    redactor.add_secret(CANARY)
    coded = base64.b64encode(CANARY.encode()).decode()
    # Without the patterns, which know such letters by their looks.
    left = redactor.mask_secrets(f"{before}{coded} after")
    assert left.count(REDACTED) == 1
    assert coded[4:-4] not in left


def test_several_secrets_that_lie_over_each_other_are_gone() -> None:
    redactor = Redactor()
    for secret in ("abcdefgh", "efghijkl", "abcdefghijklmnop"):
        redactor.add_secret(secret)
    assert redactor.redact("x abcdefghijkl y abcdefghijklmnop z") == f"x {REDACTED} y {REDACTED} z"


def test_the_long_beginning_of_a_secret_is_gone_where_a_text_was_cut_off() -> None:
    redactor = Redactor()
    redactor.add_secret("live-0123456789-abcdefghij")
    assert redactor.redact("key live-0123456789-a…") == f"key {REDACTED}…"
    assert redactor.redact("key live-012") == "key live-012"


def test_what_is_shorter_than_six_letters_shreds_no_text() -> None:
    redactor = Redactor()
    for secret in ("", " ", "GET", "a", "  key  "):
        redactor.add_secret(secret)
    assert redactor.redact("GET /key: a key") == "GET /key: a key"


def test_secrets_do_not_show_in_the_redactor_itself() -> None:
    redactor = Redactor()
    redactor.add_secret(CANARY)
    assert CANARY not in repr(redactor)


ORDINARY = [
    "contact_editor.services.http.transport",
    "GET /contacts/{id}: 200, 0.31 s, 0 bytes out, 123456 bytes in",
    "Contact Editor 0.1.0, Linux-6.1.0-28-amd64-x86_64-with-glibc2.36, Python 3.11.7, Qt 6.11.3",
    "2026-11-23 12:05:44,123 INFO contact_editor.app.application: begins",
    "2026-11-23T12:05:44.123456+01:00",
    "2026-11-23 12:05:44.123+01:00 INFO contact_editor.app.application: begins",
    "2026-11-23 12:05:44.123-05:30 INFO contact_editor.app.application: begins",
    'File "/usr/lib/python3.11/asyncio/base_events.py", line 1234, in run_until_complete',
    "File \"C:\\Program Files\\Contact Editor\\contact_editor\\app.py\", line 12, in load",
    "PySide6_Essentials-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl",
    "cpython-311-x86_64-linux-gnu",
    "<contact_editor.app.application.App object at 0x7f8a3c2b1d90>",
    "127.0.0.1:43210 10.0.0.12 255.255.255.255 ::1",
    "https://api.example.com/v1/contacts",
    "Secret Service: get_password (api key) gave KeyringLocked",
    "keyring.backends.SecretService: set_password of api-key-host",
    "This computer's clock (2026-11-23 16:37) is 120 minutes behind the provider's.",
    "until 16:42:10, 09.11.2026 16:42, (1/2/2026), from 2026-11-23 to 2026-12-01",
    "the proxy http://127.0.0.1:3128 answers; 127.0.0.1:36537 (3 ms), [::1]:36537, x.example:8443",
    "the API key: none is kept. Basic information? Token expired!",
    "test_a_slow_read_holds_nothing_and_is_cancelled_at_once",
    "100% of 1,280 UTF-16 units \\o/ a\\b %zz",
    "self._keys[connection] = _Held(key, host)",
    "is it 5 of 6? no: 7",
]  # fmt: skip


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_text_is_left_as_it_is(text: str) -> None:
    redactor = Redactor()
    redactor.add_secret(CANARY)
    redactor.add_secret("hunter2-hunter2")
    assert redactor.redact(text) == text


PERSONAL = {
    "Authorization: Bearer abc": "abc",
    "{'x-api-key': 'abc'}": "abc",
    "[(b'X-Key', b'abcd')]": "abcd",
    "Headers([('proxy-authorization', 'Basic dXNlcjpwdw==')])": "dXNl",
    "cookie: session=abc": "abc",
    '"password": "hunter2"': "hunter2",
    "curl -H 'Authorization: Bearer abcdef'": "abcdef",
    "http://user:p@ss@proxy:3128/": "p@ss",
    "GET /contacts?email=a%40b.example&page=2": "page",
    "https://a.example/find?token": "token",
    "https://a.example/#access_token=abc": "abc",
    "nobody with john.o'neil+x@example.com.": "neil",
    "email='jürgen@exämple.de'": "jürgen",
    "/contacts/john%40doe.com": "john",
    "call +49 30 1234567 now": "123",
    "call 0171/1234567": "123",
    "call (555) 123-4567": "123",
    "call 06 12 34 56 78": "56",
    "2026-11-23 0171 1234567": "123",
    "(2026-11-23) 555-123-4567": "123",
    "call +1 2025-11-23 123": "123",
    "call 030-2026-11-23": "030",
    "con_V1StGXR8Z5jdHi6Bmy3zQ": "V1St",
    "d41d8cd98f00b204e9800998ecf8427e": "d41d",
    "123e4567-e89b-12d3-a456-426614174000": "e89b",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N": "eyJ",
    "/contacts/j%6Fhn%2Bb%40doe.com": "hn",
    "/home/ada/x.py": "ada",
    "/Users/ada/x.py": "ada",
    "C:\\Users\\Ada Lovelace\\AppData": "Ada",
    "'C:\\\\Users\\\\ada\\\\x'": "ada",
}


@pytest.mark.parametrize("text", PERSONAL)
def test_what_looks_personal_is_gone_though_nobody_taught_it(text: str) -> None:
    left = Redactor().redact(f"before {text} after")
    assert PERSONAL[text] not in left
    assert left.startswith("before ")
    assert left.endswith(" after")


def test_the_home_folder_is_a_tilde_and_what_only_begins_like_it_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", "/srv/people/ada")
    monkeypatch.setenv("USERPROFILE", "/srv/people/ada")
    assert without_personal_data("/srv/people/ada/x /srv/people/adam") == "~/x /srv/people/adam"
    monkeypatch.setenv("HOME", "/")
    monkeypatch.setenv("USERPROFILE", "/")
    assert without_personal_data("/a/b") == "/a/b"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("invalid literal for int(): 'Doe'", "invalid literal for int(): ‘…’"),
        ("can't read \"John\" or b'John'", "can't read ‘…’ or ‘…’"),
        ("“John” and ‘John’ and «John» and `John`", "‘…’ and ‘…’ and ‘…’ and ‘…’"),
        ("cut off: 'John Do", "cut off: ‘…’"),
        ("'a quote's end' is found", "‘…’ is found"),
        ("contact 12345 of 678", "contact … of 678"),
        ("127.0.0.1:36537 is gone", "127.0.0.1:36537 is gone"),
        ("via http://127.0.0.1:3128.", "via http://127.0.0.1:3128."),
        ("x.example:8443, localhost:8000", "x.example:8443, localhost:8000"),
        ("nobody at [::1]:3128", "nobody at [::1]:3128"),
        ("id:12345 and 127.0.0.1:123456", "id:… and 127.0.0.1:…"),
    ],
)  # fmt: skip
def test_an_exception_is_left_without_its_values(text: str, left: str) -> None:
    assert without_values(text) == left


NEWSLETTER = "wks_Tj4fTx-GWT0kCkKc375tG"


def test_what_is_known_to_be_no_secret_stays_readable() -> None:
    redactor = Redactor()
    text = f"newsletter: {NEWSLETTER}; shop 123456789 at a1b2c3d4e5f6a7b8c9d0e1f2.example"
    assert redactor.redact(text).count(REDACTED) == 3
    for spared in (NEWSLETTER, "123456789", "a1b2c3d4e5f6a7b8c9d0e1f2.example"):
        redactor.allow(spared)
    assert redactor.redact(text) == text


@pytest.mark.parametrize("secret", [NEWSLETTER, NEWSLETTER[4:], f"{NEWSLETTER}-and-more"])
def test_a_learnt_secret_is_never_spared(secret: str) -> None:
    for teach_first in (True, False):
        redactor = Redactor()
        if teach_first:
            redactor.add_secret(secret)
        redactor.allow(NEWSLETTER)
        redactor.allow(secret)
        redactor.add_secret(secret)
        for disguise in DISGUISES.values():
            assert disguise(secret) not in redactor.redact(f"x {disguise(secret)} y")


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Bearer {NEWSLETTER}",
        f"x-key: {NEWSLETTER}",
        f"https://a.example/?n={NEWSLETTER}&email=a",
        f"{NEWSLETTER}@a.example",
        f"a{NEWSLETTER}",
        f"{NEWSLETTER}-V1StGXR8Z5jdHi6B",
    ],
)
def test_where_a_key_or_a_person_stands_nothing_is_spared(text: str) -> None:
    redactor = Redactor()
    redactor.allow(NEWSLETTER)
    assert NEWSLETTER not in redactor.redact(text)


def test_the_parameters_of_a_connection_are_spared_as_soon_as_it_is_opened(
    run: Run, practice: PracticeServer
) -> None:
    described = provider("notocat")
    table = next(each for each in practice.connections() if each["provider"] == described.id)
    connection, credentials = Connection(**table), Credentials(MemoryStore())
    text = f"newsletter: {connection.parameters['newsletter']}"
    assert credentials.redacted(text) != text
    run(open_gateway(described, connection, credentials).close())
    assert credentials.redacted(text) == text


@pytest.mark.parametrize(
    "piece",
    [*"a/'“\\", '"', "1 ", "(1", "a?", "a-", "a%", "a%41", "//", "C:/", "x-key", "/home/ ", "?="],
)
def test_a_long_text_of_one_piece_is_redacted_to_its_end(piece: str) -> None:
    redactor = Redactor()
    redactor.add_secret(CANARY)
    text = piece * (20_000 // len(piece))
    assert CANARY not in without_values(redactor.redact(text + CANARY))


def test_no_pattern_of_the_program_needs_what_an_early_python_3_11_gets_wrong() -> None:
    modules = pkgutil.walk_packages(contact_editor.__path__, "contact_editor.")
    names = [module.name for module in modules if not module.name.endswith("__main__")]
    held = [value for name in names for value in vars(importlib.import_module(name)).values()]
    patterns = [value for value in held if isinstance(value, re.Pattern)]
    homes = map(personal_data._own_home, ("/home/ada", r"C:\Users\ada"))
    patterns += [home for home in homes if home is not None]
    assert personal_data._EMAIL in patterns
    parse = importlib.import_module("re._parser").parse
    faulty = re.compile(r"POSSESSIVE_REPEAT|ATOMIC_GROUP")
    parsed = {pattern.pattern: str(parse(pattern.pattern)) for pattern in patterns}
    assert [text for text, steps in parsed.items() if faulty.search(steps)] == []


def test_thousands_that_begin_the_same_are_learnt_and_found() -> None:
    redactor = Redactor()
    values = [f"https://example.com/u?t={number * 7919:040x}" for number in range(5_000)]
    for value in values:
        redactor.add_secret(value)
    cut = values[7][:-3]
    assert redactor.mask_secrets(f"a {values[-1]} b {cut} c") == f"a {REDACTED} b {REDACTED} c"


def test_it_is_taught_and_asked_from_many_threads_at_once() -> None:
    redactor, failed = Redactor(), []

    def work(number: int) -> None:
        for at in range(200):
            secret = f"secret-{number}-{at}-of-this-thread"
            redactor.add_secret(secret)
            if secret in redactor.redact(f"x {secret} y"):
                failed.append(secret)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


@pytest.mark.parametrize("verb", ["find", "read", "list"])
def test_the_value_of_a_sensitive_field_is_learnt_as_it_is_read(
    run: Run, practice: PracticeServer, world: PracticeState, verb: str
) -> None:
    described = provider("notocat")
    table = next(each for each in practice.connections() if each["provider"] == described.id)
    connection, credentials = Connection(**table), Credentials(MemoryStore())
    credentials.set_for_session(connection.name, practice.key)
    gateway = open_gateway(described, connection, credentials)
    person = world.read_all(described.id)[0]
    if verb == "find":
        found = run(gateway.find(ContactReference(None, person["email"])))
    elif verb == "read":
        found = (run(gateway.read(ContactReference(person["id"]))),)
    else:
        found = run(gateway.first_page())[0]
    run(gateway.close())
    assert found
    text = f"x {person['unsub_token']}!"
    # Not one that any pattern knows: only having been told of it takes it out.
    assert credentials.redactor.mask_secrets(text) == f"x {REDACTED}!"
