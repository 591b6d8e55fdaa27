"""`--check-description` names faults with their place, and walks through a real server."""

from __future__ import annotations

import io
import re
import signal
import subprocess
import sys
import threading
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from contact_editor.app.commands.check_description_command import check
from contact_editor.providers.catalogue import read_catalogue
from contact_editor.providers.description import Provider
from contact_editor.services.connections.connection import read_connections
from contact_editor.services.connections.description_check import provider_for
from contact_editor.services.credentials.key_store import SecretKind
from tests.fakes.key_stores import MemoryStore
from tests.fakes.real_kinto import KEY, Kinto, running_kinto
from tests.waiting import WAIT_LIMIT_S

DESCRIPTION = Path(__file__).parents[2] / "providers" / "descriptions" / "kinto.toml"
ANA = {"email": "ana@made-up.example", "name": "Ana", "address": {"city": "Paris"}, "seats": 3}
linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the server is set up on Linux only"
)


def checked(file: Path, **options: Any) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    typed, out = options.pop("typed", None), options.pop("out", out)
    store = options.pop("store", MemoryStore(**{"Shop": KEY}))
    given = {"connection": "", "contact": "", "edit": "", "data_dir": file.parent, **options}
    asked = Namespace(check_description=file, **given)
    lines = None if typed is None else io.StringIO(typed)
    code = check(asked, store, out, err, lines, lambda question: KEY)
    return code, out.getvalue(), err.getvalue()


@pytest.fixture(scope="module")
def kinto(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kinto]:
    with running_kinto(tmp_path_factory.mktemp("kinto")) as server:
        yield server


@pytest.fixture
def file(tmp_path: Path, kinto: Kinto) -> Path:
    kinto.put("ana", ANA)
    (tmp_path / "connections.toml").write_text(
        f'[[connection]]\nname = "Shop"\nprovider = "kinto"\naddress = "{kinto.address}"\n'
        '[connection.parameters]\nhost = "kinto.example.com"\n',
        "utf-8",
    )
    copy = tmp_path / "kinto.toml"
    copy.write_bytes(DESCRIPTION.read_bytes())
    return copy


def test_every_fault_has_a_line_with_its_place_and_remedy(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    text = DESCRIPTION.read_text("utf-8")
    file.write_text(text.replace('at = "address.city"', 'at = "a..b"').replace("{email}", "x"))
    code, _, said = checked(file)
    assert code == 1
    assert len(said.splitlines()) == 2
    assert "operations.find: must contain {email}" in said
    assert "field 3 `city`: at: `a..b` is not a place" in said


def test_a_claim_without_a_source_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    text = DESCRIPTION.read_text("utf-8")
    file.write_text(text[: text.index("[[sources]]")] + text[text.index("[access]") :])
    code, _, said = checked(file)
    assert code == 1
    assert 'saving.left_out: "kept" needs a source: cite where it is documented' in said


@linux_only
def test_a_contact_is_found_and_read_and_nothing_is_written(file: Path, kinto: Kinto) -> None:
    code, said, wrong = checked(file, connection="Shop", contact="ana@made-up.example")
    assert (code, wrong) == (0, "")
    assert "ok  find: 1 contact with that email" in said
    assert "not described: seats" in said
    assert "PATCH" not in said
    assert kinto.record("ana") == ANA


@linux_only
def test_an_edit_is_made_and_undone_and_each_request_reported(file: Path, kinto: Kinto) -> None:
    code, said, wrong = checked(
        file, connection="Shop", contact="ana@made-up.example", edit="city=Rome"
    )
    assert (code, wrong) == (0, "")
    assert "ok  edit of city: city: stored" in said
    assert "ok  undo: city: stored" in said
    assert said.count("    PATCH ") == 2
    assert "confirms PATCH /buckets/" in said
    assert "the place and the codec of city" in said
    assert "ok  contact: as it was before" in said
    assert kinto.record("ana") == ANA


@linux_only
def test_a_wrong_fact_is_found_by_the_walk(file: Path) -> None:
    text = file.read_text("utf-8").replace('into = "data"\n', "")
    file.write_text(text, "utf-8")
    code, said, _ = checked(
        file, connection="Shop", contact="ana@made-up.example", edit="city=Rome"
    )
    assert code == 1
    assert "BAD" in said


@linux_only
def test_a_connection_that_is_not_there_is_said(file: Path) -> None:
    code, _, said = checked(file, connection="Other", contact="ana@made-up.example")
    assert code == 2
    assert "there is no connection “Other” to the provider “kinto”" in said


class InterruptsAtTheWrite(io.StringIO):
    """Presses Ctrl+C, twice, when the first write is reported."""

    def write(self, text: str) -> int:
        if "    PATCH " in text and "PATCH" not in self.getvalue().replace("would send PATCH", ""):
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGINT)
        return super().write(text)


@linux_only
def test_an_edit_is_undone_even_if_the_check_is_interrupted(file: Path, kinto: Kinto) -> None:
    handler = signal.getsignal(signal.SIGINT)
    code, said, _ = checked(
        file, connection="Shop", contact="ana@made-up.example", edit="city=Rome",
        out=InterruptsAtTheWrite(),
    )  # fmt: skip
    assert code == 1
    assert "BAD edit of city: interrupted; what was written is undone" in said
    assert "ok  undo: city: stored" in said
    assert kinto.record("ana") == ANA
    assert signal.getsignal(signal.SIGINT) is handler


class InterruptsAtTheUndo(io.StringIO):
    """Presses Ctrl+C when the undo reads the contact."""

    def write(self, text: str) -> int:
        if "edit of city" in self.getvalue() and "GET" in text and "undo" not in self.getvalue():
            signal.raise_signal(signal.SIGINT)
        return super().write(text)


@linux_only
def test_an_interrupted_undo_is_finished(file: Path, kinto: Kinto) -> None:
    code, said, _ = checked(
        file, connection="Shop", contact="ana@made-up.example", edit="city=Rome",
        out=InterruptsAtTheUndo(),
    )  # fmt: skip
    assert "ok  undo: city: stored" in said
    assert "ok  contact: as it was before" in said
    assert "before anything was written" not in said
    assert (code, kinto.record("ana")) == (0, ANA)


class InterruptsBefore(io.StringIO):
    """Presses Ctrl+C at a line that follows the one with what would be sent, or at that one."""

    def __init__(self, line: str) -> None:
        super().__init__()
        self._line = line

    def write(self, text: str) -> int:
        if "would send" in self.getvalue() + text and self._line in text:
            signal.raise_signal(signal.SIGINT)
        return super().write(text)


@linux_only
@pytest.mark.parametrize(
    ("line", "edit", "undo"),
    [
        ("would send", "interrupted before anything was written", "ok  undo: nothing to undo: "),
        # Read again: the write is on its way, and whether it is sent cannot be known.
        ("    GET", "interrupted; what", "BAD undo: the outcome of the write is not known: the"),
    ],
)
def test_an_interruption_claims_no_more_about_the_write_than_is_known(
    file: Path, kinto: Kinto, line: str, edit: str, undo: str
) -> None:
    code, said, _ = checked(
        file, connection="Shop", contact="ana@made-up.example", edit="city=Rome",
        out=InterruptsBefore(line),
    )  # fmt: skip
    assert code == 1
    assert f"BAD edit of city: {edit}" in said
    assert undo in said
    assert kinto.record("ana") == ANA


class Interrupted(io.StringIO):
    """Presses Ctrl+C at the question after the lines that it has."""

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]
        line = super().readline(size)
        if not line:
            signal.raise_signal(signal.SIGINT)
        return line


@linux_only
@pytest.mark.parametrize("lines", ["", "ana@made-up.example\n", "ana@made-up.example\n\n"])
def test_an_interruption_at_a_question_ends_with_a_plain_message(
    file: Path, kinto: Kinto, lines: str
) -> None:
    out, err = io.StringIO(), io.StringIO()
    asked = Namespace(
        check_description=file, connection="Shop", contact="", edit="", data_dir=file.parent
    )
    code = check(asked, MemoryStore(**{"Shop": KEY}), out, err, Interrupted(lines))
    assert code == 130
    assert out.getvalue().endswith("\ninterrupted before anything was written\n")
    assert kinto.record("ana") == ANA


@linux_only
@pytest.mark.parametrize("lines", ["", "ana@made-up.example\n"])
def test_the_end_of_the_input_is_no_and_never_the_default(
    file: Path, kinto: Kinto, lines: str
) -> None:
    _, said, _ = checked(file, connection="Shop", typed=lines, yes=True)
    assert "would send" not in said
    assert kinto.record("ana") == ANA


class InterruptedStore(MemoryStore):
    """Presses Ctrl+C while the keyring waits for the user, who does not answer it."""

    def __init__(self) -> None:
        super().__init__(Shop=KEY)
        self.let_go, self.left = threading.Event(), threading.Event()

    def get(self, connection: str, kept: SecretKind = SecretKind.KEY) -> str | None:
        main = threading.main_thread().ident
        assert main is not None
        while not self.let_go.wait(0.05):
            signal.pthread_kill(main, signal.SIGINT)
        self.left.set()
        return super().get(connection, kept)


@linux_only
def test_an_interruption_while_the_keyring_waits_ends_with_a_plain_message(file: Path) -> None:
    store = InterruptedStore()
    # The store goes on pressing, also after the end.
    handler = signal.signal(signal.SIGINT, lambda number, frame: None)
    try:
        code, said, _ = checked(
            file, connection="Shop", contact="ana@made-up.example", typed="", store=store
        )
    finally:
        store.let_go.set()
        assert store.left.wait(WAIT_LIMIT_S)
        signal.signal(signal.SIGINT, handler)
    assert code == 130
    assert said.endswith("\ninterrupted before anything was written\n")


class EditsAt(io.StringIO):
    """Lets another user edit the contact as soon as a line has been printed."""

    def __init__(self, kinto: Kinto, after: str, line: str, **record: Any) -> None:
        super().__init__()
        self._kinto, self._after, self._line, self._record = kinto, after, line, record

    def write(self, text: str) -> int:
        written = super().write(text)
        if self._record and self._after in self.getvalue() and self._line in text:
            self._kinto.put("ana", {**ANA, **self._record})
            self._record = {}
        return written


@linux_only
def test_a_similar_contact_is_not_edited_in_place_of_the_named_one(
    file: Path, kinto: Kinto
) -> None:
    text = file.read_text("utf-8").replace('query = { email = "', 'query = { like_email = "')
    file.write_text(text, "utf-8")
    code, said, _ = checked(file, connection="Shop", contact="na@made-up.example", edit="city=Rome")
    assert code == 1
    assert "BAD find: 0 contacts with that email; 1 with another email" in said
    assert "PATCH" not in said
    assert kinto.record("ana") == ANA


@linux_only
def test_a_contact_whose_email_changed_since_the_search_is_not_edited(
    file: Path, kinto: Kinto
) -> None:
    out = EditsAt(kinto, "", "    GET ", email="eve@made-up.example")
    code, said, _ = checked(
        file, connection="Shop", contact="ana@made-up.example", edit="city=Rome", out=out
    )
    assert code == 1
    assert "BAD read: the contact with that id has another email now" in said
    assert "PATCH" not in said


@linux_only
@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("edit of city", "city was changed meanwhile by someone else; not undone. Before the"),
        ("    GET ", "write it back by hand: City was “Paris”"),
    ],
    ids=["before the undo", "while it is undone"],
)
def test_the_undo_leaves_what_another_user_wrote_meanwhile(
    file: Path, kinto: Kinto, line: str, reason: str
) -> None:
    out = EditsAt(kinto, "edit of city", line, address={"city": "Berlin"})
    code, said, _ = checked(
        file, connection="Shop", contact="ana@made-up.example", edit="city=Rome", out=out
    )
    assert code == 1
    assert "BAD undo: " in said
    assert reason in said
    assert kinto.record("ana")["address"] == {"city": "Berlin"}


@linux_only
def test_on_a_terminal_the_write_is_shown_and_asked_for(file: Path, kinto: Kinto) -> None:
    code, said, _ = checked(file, connection="Shop", typed="ana@made-up.example\n\nn\n")
    assert code == 0
    assert "Enter for “name=Ana (test)”" in said
    assert "Name: “Ana” becomes “Ana (test)”" in said
    assert "would send PATCH /buckets/crm/collections/contacts/records/ana" in said
    assert "for the contact ana@made-up.example, and then undo it? [y/N]" in said
    assert "ok  edit: not made, as you wish" in said
    assert "    PATCH" not in said
    assert kinto.record("ana") == ANA
    code, said, _ = checked(file, connection="Shop", typed="ana@made-up.example\n\ny\n")
    assert (code, said.count("    PATCH ")) == (0, 2)
    assert kinto.record("ana") == ANA


@linux_only
def test_only_the_named_contact_is_asked_for_and_written(file: Path, kinto: Kinto) -> None:
    kinto.put("bob", {**ANA, "email": "bob@made-up.example"})
    _, said, _ = checked(file, connection="Shop", contact="ana@made-up.example", edit="city=Rome")
    requests = [line.strip() for line in said.splitlines() if line.startswith("    ")]
    paths = {line.split()[1].rstrip(":") for line in requests if not line.startswith("would")}
    paths -= {line.split()[1] for line in requests if "becomes" in line}
    assert {path for path in paths if path.startswith("/")} == {
        "/buckets/crm/collections/contacts/records",
        "/buckets/crm/collections/contacts/records/ana",
    }
    assert kinto.record("bob") == {**ANA, "email": "bob@made-up.example"}


@linux_only
@pytest.mark.parametrize(
    ("edit", "line", "reason"),
    [
        ("city=Rome", 'effects = ["cannot-be-undone"]', "an edit of city could not be undone"),
        ("email=new@made-up.example", "no read", "edit another"),
        ("colour=red", "", "write an edit as key=value; keys that can be edited: "),
    ],
)
def test_an_edit_that_cannot_be_undone_or_is_none_is_refused(
    file: Path, kinto: Kinto, edit: str, line: str, reason: str
) -> None:
    text = file.read_text("utf-8")
    if line == "no read":
        start, end = text.index("[operations.read]"), text.index("[operations.find]")
        text, line = text[:start] + text[end:], ""
    file.write_text(text.replace('at = "address.city"', f'at = "address.city"\n{line}'), "utf-8")
    code, said, _ = checked(file, connection="Shop", contact="ana@made-up.example", edit=edit)
    assert code == 1
    assert reason in said
    assert "    PATCH" not in said


@linux_only
def test_an_unconfirmed_description_writes_where_its_check_has_passed(
    file: Path, kinto: Kinto
) -> None:
    text = file.read_text("utf-8")
    file.write_text(text.replace("[saving]\n", "[saving]\nconfirmed = false\n"), "utf-8")
    assert [opened(file, 0).writes, opened(file, 0).name] == [False, "Kinto (read-only)"]
    code, said, _ = checked(file, connection="Shop", contact="ana@made-up.example")
    assert (code, opened(file, 0).writes) == (0, False)
    assert "saving.confirmed is false" in said
    code, said, _ = checked(
        file, connection="Shop", contact="ana@made-up.example", edit="city=Rome"
    )
    assert code == 0
    assert "the connection “Shop” can now write, until the file changes" in said
    assert [opened(file, 0).writes, opened(file, 0).name] == [True, "Kinto"]
    assert not opened(file, 1).writes  # another server, with the same mark
    changed = file.read_text("utf-8").replace('label = "City"', 'label = "Town"')
    file.write_text(changed, "utf-8")
    assert not opened(file, 0).writes


def opened(file: Path, number: int) -> Provider:
    """Return the provider that the window would use for the connection, or for a copy elsewhere."""
    [connection] = read_connections(file.with_name("connections.toml")).items
    if number:
        connection = replace(connection, address="http://127.0.0.1:9/v1")
    folder = file.parent / "descriptions"
    folder.mkdir(exist_ok=True)
    (folder / file.name).write_bytes(file.read_bytes())
    provider = provider_for(read_catalogue([folder]), connection)
    assert provider is not None
    return provider


@linux_only
def test_on_a_terminal_a_missing_key_is_asked_for(file: Path, kinto: Kinto) -> None:
    code, said, _ = checked(
        file, connection="Shop", contact="ana@made-up.example", typed="no\n", store=MemoryStore()
    )
    assert code == 0
    assert "ok  find: 1 contact with that email" in said
    assert KEY not in said


@linux_only
def test_without_a_terminal_a_missing_key_is_said_in_the_words_of_the_window(
    file: Path, kinto: Kinto
) -> None:
    code, said, _ = checked(
        file, connection="Shop", contact="ana@made-up.example", store=MemoryStore()
    )
    assert code == 1
    assert "KeyMissing" not in said
    assert "key" in said.splitlines()[-1]
    assert "run it on a terminal" in said.splitlines()[-1]


@linux_only
def test_a_value_of_another_kind_is_said_with_the_codec_that_reads_it(
    file: Path, kinto: Kinto
) -> None:
    kinto.put("ana", {**ANA, "joined": "2026-11-26 18:05:46", "address": {"city": ["Paris"]}})
    field = '[[fields]]\nkey = "joined"\nlabel = "Joined"\nkind = "time-stamp"\nread_only = true\n'
    section = file.read_text("utf-8").partition("[[sections]]\nkey = ")[2].splitlines()[0]
    with file.open("a", encoding="utf-8") as added:
        added.write(f"\n{field}section = {section}\n")
    code, said, _ = checked(file, connection="Shop", contact="ana@made-up.example")
    kinto.put("ana", ANA)
    assert code == 1
    assert (
        'joined holds a text, which kind time-stamp cannot hold so: write codec = "iso-8601"'
        in said
    )
    assert "city holds a list, which kind line cannot hold so: choose another kind" in said


@linux_only
@pytest.mark.parametrize("command", [["check-description"], ["--check-description"]])
def test_the_program_takes_the_contact_before_and_after_the_options(
    command: list[str], file: Path
) -> None:
    options = ["--data-dir", str(file.parent), "--connection", "Other"]
    for arguments in ([*options, "ana@x.example"], ["ana@x.example", *options]):
        ended = subprocess.run(
            [sys.executable, "-m", "contact_editor", *command, str(file), *arguments],
            capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        assert ended.returncode == 2
        assert "there is no connection “Other” to the provider “kinto”" in ended.stderr


def test_a_description_that_ships_is_checked_by_its_id(tmp_path: Path) -> None:
    out, err = io.StringIO(), io.StringIO()
    asked = {"connection": "", "contact": "", "edit": "", "data_dir": tmp_path}
    for name, code in (("mailerlite", 0), ("unheard-of", 1)):
        options = Namespace(check_description=Path(name), **asked)
        assert check(options, MemoryStore(), out, err) == code
    assert out.getvalue().startswith("ok  MailerLite: format 2")
    assert "unheard-of: cannot be read: No such file" in err.getvalue()


@linux_only
def test_a_read_only_connection_is_only_read(file: Path, kinto: Kinto) -> None:
    connections = file.with_name("connections.toml")
    text = connections.read_text("utf-8")
    connections.write_text(text.replace("[[connection]]\n", "[[connection]]\nread_only = true\n"))
    contact = "ana@made-up.example"
    code, said, _ = checked(file, connection="Shop", contact=contact, typed="\ny\n")
    assert (code, "An edit to try" in said) == (0, False)
    code, _, wrong = checked(file, connection="Shop", contact=contact, edit="city=Rome")
    assert code == 1
    assert "the connection “Shop” is read-only" in wrong
    assert kinto.record("ana") == ANA


def test_a_fault_has_its_remedy_in_the_same_line(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    text = DESCRIPTION.read_text("utf-8")
    file.write_text(re.sub(r'base = "https:', 'base = "http:', text), "utf-8")
    code, _, said = checked(file)
    assert code == 1
    [line] = said.splitlines()
    assert "must begin with https://; for a server on this computer" in line
    assert "as `address`" in line


@linux_only
def test_an_answer_that_is_no_edit_is_asked_for_again_and_personal_data_is_hidden(
    file: Path, kinto: Kinto
) -> None:
    code, said, _ = checked(
        file, connection="Shop", contact="ana@made-up.example", typed="y\ncity=Rome\nno\n"
    )
    assert code == 0
    assert "“y” is not KEY=VALUE" in said
    assert said.count("An edit to try and undo") == 2
    assert "for the contact ana@made-up.example" in said
    assert "‹removed›" not in said
    assert kinto.record("ana") == ANA
