"""A faulty description is reported with file, place and remedy; the rest keeps working."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from contact_editor.providers.catalogue import Catalogue, parse_description, read_catalogue
from contact_editor.resources import resource

SIMVOLY = resource("providers", "simvoly.toml").read_text("utf-8")


def _with(old: str, new: str) -> bytes:
    assert old in SIMVOLY
    return SIMVOLY.replace(old, new, 1).encode()


_BASE = '[access]\nbase = "https://{domain}/api/site"'
_ID, _UPDATE = "pattern = '[0-9]{1,18}'", 'method = "PUT"\npath = "/contacts/{id}"'
_READ, _FIND = '[operations.read]\npath = "/contacts/{id}"', 'query = { email = "{email}" }'


def _base(address: str) -> bytes:
    return _with(_BASE, f'[access]\nbase = "{address}"')


def _update(path: str) -> bytes:
    return _with(_UPDATE, f'method = "PUT"\npath = "{path}"')


def _header(line: str) -> bytes:
    return _with("[access]\n", f"[access]\n{line}\n")


FAULTS = [
    (_with('id = "simvoly"', 'id = "../connections"'),
     "id: `../connections`: use 1 to 64 lower-case letters a to z, digits, - and _"),
    (_with('id = "simvoly"', 'id = "Simvoly"'), "id: `Simvoly`: use 1 to 64 lower-case letters"),
    (_with('id = "simvoly"', f'id = "{"a" * 65}"'), "use 1 to 64 lower-case letters"),
    (_with('id = "simvoly"', 'id = "com1"'), "id: `com1` is the name of a device on Windows"),
    (_with('label = "Email"', 'lable = "Email"'),
     "field 1: unknown key `lable`; did you mean `label`?"),
    (_with('label = "Site domain"', 'zzzz = "x"'),
     "access: parameter 1: unknown key `zzzz`; remove it"),
    (_with('label = "Email"', "label = 5"), "field 1: label: expected `str`, got `int`"),
    (_with('label = "Email"\n', ""), "field 1: missing key `label`"),
    (_with("format = 1", "format = 3"), "format: invalid enum value 3; one of: 1, 2"),
    (_with('kind = "phone"', 'kind = "fone"'),
     "field 3: kind: invalid enum value 'fone'; one of: line,"),
    (_with('["empty", "null"]', '["nul"]'), "one of: null, empty"),
    (_with('"starts-automations"', '"eats"'),
     "saving: effect 1: invalid enum value 'eats'; one of:"),
    (_with('paging = "skip"', 'paging = "curser"'),
     "paging: invalid enum value 'curser'; one of: cursor, link, none, page, skip"),
    (_with('answer = "contact"', "answer = true"), "operations: find: answer: expected"),
    (_with("page_size = 50", "page_size = 0"), "operations.list.page_size: must be 1 or more"),
    (_with("page_size = 50", "page_size = " + "1" * 5000), "not TOML: Exceeds the limit"),
    (_with("page_size = 50", "page_size = nan"), "page_size: expected `int`, got `float`"),
    (_with('left_out = "unknown"', 'left_out = "kept"'),
     'saving.left_out: "kept" needs a source: cite where it is documented'),
    (_with('label = "Email"', 'label = "Email"\nleft_out = "kept"'),
     'field 1 `email`: left_out = "kept" needs a source'),
    (b'a = 1\nb = "', "not TOML: "),
    (b"a = 1\nb = ?\n", "(at line 2, column 5)"),
    (b"\xff\xfe", "byte 0: not UTF-8; save the file as UTF-8"),
    (b"", "missing key `format`"),
    (b"a = " + b"[" * 9000, "nested too deeply"),
    (_with('key = "name"', 'key = "email"'), "fields: `email` is used twice"),
    (_with('key = "address"\nlabel = "A', 'key = "person"\nlabel = "A'),
     "sections: `person` is used twice"),
    (_with('section = "record"', 'section = "recrod"'),
     "field 15 `id`: there is no section `recrod`"),
    (_with('codec = "unix-seconds"', 'codec = "unix"'),
     "codec `unix` cannot be combined with kind time-stamp; one of: unix-seconds, iso-8601"),
    (_with('codec = "name-value-pairs"', 'codec = "text"'), "one of: name-value-pairs, map"),
    (_with('lookup = "subscriber-lists"', 'lookup = "x"'),
     "there is no lookup `x` in operations.lookups"),
    (_with('codec = "unix-seconds"\nread_only = true', 'codec = "unix-seconds"'),
     "a time-stamp must be read_only"),
    (_with('key = "domain"', 'key = "host"'),
     "access.base: unknown parameter {domain}; known here: host"),
    (_with('key = "domain"', 'key = "domain.__class__"'), "must be one word"),
    (_with(_FIND, 'query = { email = "{mail}" }'),
     "operations.find: unknown parameter {mail}; known here: domain, email"),
    (_with(_FIND, 'query = { email = "all" }'), "operations.find: must contain {email}"),
    (_with(_FIND, 'query = { email = "{email}{position}" }'), "unknown parameter {position}"),
    (_with("skip = \"{position}\"", 'skip = "0"'),
     "operations.list.query: one value must be {position}"),
    (_with("'(?:[A-Za-z0-9](?:", "'((?:[A-Za-z0-9](?:"),
     "access.parameters `domain`: the pattern does not compile"),
    (_with(_ID, "pattern = '['"), "identity.pattern: the pattern does not compile"),
    (_with(_ID, "pattern = '(?=[0-9])1'"), "identity.pattern: the pattern does not compile"),
    (_with(_ID, "pattern = '[0-9]{99999999999999999999}'"),
     "identity.pattern: the pattern does not compile"),
    (_with(_ID, "pattern = '[0-9]*'"), "identity.pattern: must not match an empty string"),
    (_with('email = "email"\ntitle', 'email = "name"\ntitle'),
     'identity.email: there is no field `name` of kind "email"'),
    (_with('title = ["name"]', 'title = ["nickname"]'), "identity: there is no field `nickname`"),
    (_base("http://{domain}/api"), "access.base: must begin with https://"),
    (_base("{domain}"), "access.base: must begin with https://"),
    (_base("https://[{domain}"), "access.base: must begin with https://"),
    (_base("https:///api"), "access.base: must name a host"),
    (_base("https://{domain}:99999999/api"), "access.base: must begin with https:// and a host"),
    (_base("https://me@{domain}/api"), "access.base: must be only https://, a host and a path: "
                                       "remove the user name (`@`)"),
    (_base("https://{domain}/bulk?all=1#"), "remove the query (`?`) and the fragment (`#`)"),
    *((_base(f"https://{{domain}}{path}"), f"access.base: must be only https://, a host and a path"
      f": remove the segment `{segment}`") for path, segment in (
        ("/../x", ".."), ("/a/..", ".."), ("/./a", "."), ("/%2e%2E/a", ".."))),
    *((_base(f"https://{{domain}}/{path}"), "access.base: has characters that a URL cannot have")
      for path in ("a b", "\\\\x", "\u00e9", "\\n")),
    (_base("https://{domain}/{"), "access.base: an unmatched brace"),
    (_base("https://{domain!r}/"), "unknown parameter {domain!r}"),
    (_update("/contacts"), "operations.update.path: must contain {id}"),
    *((_update(path), "must begin with / and contain no") for path in (
        "contacts/{id}", "/contacts#{id}", "/contacts?id={id}", "/contacts/{id}/..", "/a b/{id}",
        "/contacts/./{id}", "/contacts/{id}\\n", "/conta\\u00e7ts/{id}", "/contacts\\\\{id}")),
    (_with(_READ, '[operations.read]\npath = "/contacts"'),
     "operations.read.path: must contain {id}"),
    (_header('key_header = "X Key"'), "access: `X Key` is not the name of a header"),
    (_header('key_header = "X:Key"'), "is not the name of a header"),
    (_header('headers = { "X-HTTP-Method-Override" = "DELETE" }'),
     "is not the name of a header that may be set"),
    (_header('headers = { Host = "elsewhere.example" }'),
     "is not the name of a header that may be set"),
    (_header('headers = { A = "b\\r\\nC: d" }'), "a header's value must be plain ASCII"),
    (_header('key_scheme = "Bëarer"'), "a header's value must be plain ASCII"),
    (_header("headers = { A = 1 }"), "access: headers: expected `str`, got `int`"),
]  # fmt: skip


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Catalogue]:
    """Return a folder with two descriptions that ship, and the catalogue of it alone."""
    folder = tmp_path_factory.mktemp("shipped")
    for name in ("simvoly.toml", "notocat.toml"):
        shutil.copy(resource("providers", name), folder)
    return folder, read_catalogue([folder])


@pytest.mark.parametrize(("content", "said"), FAULTS, ids=[said for _, said in FAULTS])
def test_a_fault_is_said_with_its_file_and_place_and_the_rest_works(
    content: bytes, said: str, tmp_path: Path, shipped: tuple[Path, Catalogue]
) -> None:
    folder, catalogue = shipped
    file = tmp_path / "mine.toml"
    file.write_bytes(content)
    found = read_catalogue([folder, tmp_path])
    [fault] = found.faults
    assert str(fault).startswith(f"{file}: ")
    assert said in fault.reason
    assert found.providers == catalogue.providers


def test_every_fault_of_a_description_is_said_at_once() -> None:
    wrong = _base("http://x").replace(b'lookup = "subscriber-lists"', b'lookup = "x"')
    with pytest.raises(ValueError, match=r"access\.base: .*; field 12 .* no lookup `x`"):
        parse_description(wrong)


def test_no_destructive_operation_can_be_expressed() -> None:
    said = r"method: invalid enum value .*; one of: PATCH, POST, PUT"
    for method in ("DELETE", "put", "PURGE", ""):
        with pytest.raises(ValueError, match=said):
            parse_description(_with('method = "PUT"', f'method = "{method}"'))
    for table in ("delete", "create", "bulk", "update_all"):
        with pytest.raises(ValueError, match=f"unknown key `{table}`"):
            parse_description(SIMVOLY.encode() + f'[operations.{table}]\npath = "/x"\n'.encode())
    with pytest.raises(ValueError, match=r"method: invalid enum value .*; one of: GET, POST"):
        parse_description(_with("[operations.find]\n", '[operations.find]\nmethod = "DELETE"\n'))
    with pytest.raises(ValueError, match="unknown key `method`"):
        parse_description(_with("[operations.read]\n", '[operations.read]\nmethod = "DELETE"\n'))
