"""The floors of docs/architecture.md, as a table and a check of every file against it."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOUSE = "contact_editor"


@dataclass(frozen=True)
class Room:
    """One module or package of the house: its floor, and what it may use beside Python itself."""

    floor: int
    uses: tuple[str, ...] = ()


# What a value is made of (a Struct, UNSET) is the same on every floor.
DATA = ("msgspec",)
QT_CORE = (*DATA, "PySide6.QtCore", "PySide6.QtNetwork", "shiboken6")
QT_GUI = (*DATA, "PySide6.QtCore", "PySide6.QtGui")
QT_WIDGETS = (*QT_GUI, "shiboken6", "PySide6.QtWidgets", "PySide6.QtSvg", "PySide6.QtSvgWidgets")
# What the keyring package speaks to the Secret Service with.
BUS = ("secretstorage", "jeepney")
WORLD = (*DATA, "httpx", "socksio", "keyring", "truststore", "platformdirs", "tomlkit", *BUS)

BELOW = Room(-1)
TOP = 7
ROOMS = {
    "__init__": BELOW,
    "resources": BELOW,
    "model": Room(0, DATA),
    "providers": Room(1, DATA),
    "links": Room(1),
    "services": Room(2, WORLD),
    "background": Room(3, QT_CORE),
    "running_instance": Room(3, QT_CORE),
    "crashes": Room(3, QT_CORE),
    "qt_messages": Room(3, QT_CORE),
    "qt_loading": Room(3, QT_CORE),
    "viewmodels": Room(4, QT_GUI),
    "widgets": Room(5, QT_WIDGETS),
    "main_window": Room(6, QT_WIDGETS),
    "app": Room(TOP, (*QT_WIDGETS, "platformdirs")),
    "starting": Room(TOP, QT_WIDGETS),
    "ending": Room(TOP),
    "mishaps": Room(TOP, QT_WIDGETS),
    "__main__": Room(TOP),
    "tour": Room(TOP, (*QT_WIDGETS, "PySide6.QtTest")),
    "tour_stops": Room(TOP, (*QT_WIDGETS, "PySide6.QtTest")),
    "self_test": Room(TOP, QT_WIDGETS),
    "self_test_world": Room(TOP, (*QT_WIDGETS, "truststore")),
    "doctor_command": Room(TOP),
    "support": Room(TOP, QT_WIDGETS),
    "remedies": Room(TOP, QT_WIDGETS),
    "news": Room(TOP, QT_WIDGETS),
    "seldom_pages": Room(TOP, QT_WIDGETS),
    "wiring": Room(TOP, QT_WIDGETS),
}
# Stands beside the house: it uses nothing of it, and only this room starts it.
PRACTICE, PRACTICE_IS_STARTED_BY = "practice", "app"
PRACTICE_USES = (*DATA, "starlette", "uvicorn")

NO_ROOMS = {"utils", "util", "helpers", "helper", "common", "misc", "base"}
LONGEST_FILE = 250


def room_of(module: str) -> str:
    """Names the room of a dotted module: `contact_editor.model.draft` stands in `model`."""
    return (*module.split("."), "__init__")[1]


def module_of(path: Path) -> str:
    """Gives the dotted module of a file below the root."""
    return ".".join(path.with_suffix("").parts)


def imports(tree: ast.AST, module: str) -> Iterator[tuple[int, str]]:
    """Gives line and dotted name of all that is imported, in functions and for types as well."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, each.name) for each in names)
            case ast.ImportFrom(module=source, names=names, level=level):
                above = module.split(".")[:-level] if level else []
                place = ".".join([*above, *filter(None, [source])])
                if place in {HOUSE, "PySide6"}:
                    yield from ((node.lineno, f"{place}.{each.name}") for each in names)
                else:
                    yield node.lineno, place
            case ast.Call(
                func=ast.Name(id="import_module" | "__import__")
                | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                yield node.lineno, name


def is_part_of(name: str, whole: str) -> bool:
    return name == whole or name.startswith(whole + ".")


def problem_with_house_import(room: str, name: str) -> str | None:
    """Says why a room may not import this part of the house; a name that is no room is a value."""
    target = room_of(name)
    if target == room or target not in {*ROOMS, PRACTICE}:
        return None
    if target == PRACTICE:
        return None if room == PRACTICE_IS_STARTED_BY else f"only {PRACTICE_IS_STARTED_BY} may"
    if room == PRACTICE:
        return None if target == "__init__" else "practice stands beside the house"
    here, there = ROOMS[room].floor, ROOMS[target].floor
    if there > here:
        return f"points up, from floor {here} to {there}"
    if there == here and here not in {BELOW.floor, TOP}:
        return f"points sideways on floor {here}"
    return None


def problem_with_foreign_import(room: str, name: str) -> str | None:
    """Says why a room may not import this from outside of the house."""
    uses = PRACTICE_USES if room == PRACTICE else ROOMS[room].uses
    package = name.partition(".")[0]
    if package in sys.stdlib_module_names or any(is_part_of(name, each) for each in uses):
        return None
    return f"{room} may use only {', '.join(uses) or 'the standard library'}"


def problems(module: str, source: str) -> list[str]:
    """Lists what in a module's source breaks the rules of the house, each with its line."""
    room = room_of(module)
    found = []
    for part in NO_ROOMS.intersection(module.split(".")):
        found.append(f"{module}: `{part}` says nothing: which room is missing?")
    if (length := len(source.splitlines())) > LONGEST_FILE:
        found.append(f"{module}: {length} lines, at most {LONGEST_FILE}: is it two rooms?")
    if room not in {*ROOMS, PRACTICE}:
        return [*found, f"{module}: `{room}` is on no floor: give it one in ROOMS"]
    for line, name in imports(ast.parse(source), module):
        ours = is_part_of(name, HOUSE)
        problem = (problem_with_house_import if ours else problem_with_foreign_import)(room, name)
        if problem:
            found.append(f"{module}:{line}: imports {name}: {problem}")
    return found


def names_of_providers(descriptions: list[str]) -> set[str]:
    """Gives the id and name of each description, in lower case."""
    tables = [tomllib.loads(each) for each in descriptions]
    return {str(table[key]).lower() for table in tables for key in ("id", "name") if key in table}


def providers_named(names: set[str], source: str) -> list[str]:
    """Lists the lines of a source that name a provider, alone or as a part of an identifier."""
    if not names:
        return []
    any_name = re.compile(
        rf"(?<![a-z0-9])(?:{'|'.join(map(re.escape, sorted(names)))})(?![a-z0-9])"
    )
    lines = enumerate(source.lower().splitlines(), start=1)
    return [f"{number}: {line.strip()}" for number, line in lines if any_name.search(line)]


# --- the house itself ----------------------------------------------------------------------------

FILES = sorted(path.relative_to(ROOT) for path in (ROOT / HOUSE).rglob("*.py"))


def test_there_is_a_house_to_look_at() -> None:
    assert FILES


@pytest.mark.parametrize("path", FILES, ids=str)
def test_the_file_keeps_the_rules_of_the_house(path: Path) -> None:
    assert problems(module_of(path), (ROOT / path).read_text("utf-8")) == []


@pytest.mark.parametrize("path", [path for path in FILES if PRACTICE not in path.parts], ids=str)
def test_no_provider_is_named_in_python(path: Path) -> None:
    descriptions = [each.read_text("utf-8") for each in ROOT.glob("resources/providers/*.toml")]
    source = (ROOT / path).read_text("utf-8")
    assert providers_named(names_of_providers(descriptions), source) == []


# --- the check itself ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("module", "source"),
    [
        pytest.param("model.draft", "import contact_editor.services.contacts.gateway", id="up"),
        pytest.param("model.draft", "from contact_editor import services", id="up-from-the-top"),
        pytest.param("model.draft", "from ..services import gateway", id="up-relative"),
        pytest.param(
            "model.draft", "def f():\n    import contact_editor.app.application", id="up-late"
        ),
        pytest.param(
            "widgets.form",
            "if TYPE_CHECKING:\n    from contact_editor.ui.main_window.main_window import MainWindow",
            id="up-for-types",
        ),
        pytest.param(
            "model.draft",
            "importlib.import_module('contact_editor.app.application')",
            id="up-by-name",
        ),
        pytest.param("background", "import contact_editor.app.single_instance", id="sideways"),
        pytest.param("resources", "import contact_editor.model", id="from-below"),
        pytest.param("services.gateway", "from PySide6.QtCore import QObject", id="qt-in-services"),
        pytest.param("providers.codecs", "import PySide6", id="qt-below-the-third-floor"),
        pytest.param(
            "viewmodels.editing", "from PySide6 import QtCore, QtWidgets", id="widgets-below"
        ),
        pytest.param("background", "from PySide6.QtGui import QIcon", id="gui-in-the-background"),
        pytest.param("model.fields", "import tomlkit", id="model-and-others"),
        pytest.param("providers.catalogue", "import httpx", id="httpx-in-providers"),
        pytest.param("app", "import httpx", id="httpx-at-the-top"),
        pytest.param("viewmodels.keys", "from keyring.errors import KeyringError", id="keyring"),
        pytest.param("practice.server", "import contact_editor.model.contact", id="practice-uses"),
        pytest.param("practice.server", "from contact_editor import resources", id="practice-in"),
        pytest.param("tour", "from contact_editor.practice import server", id="practice-started"),
        pytest.param("model.utils", "", id="no-room"),
        pytest.param("model.base.fields", "", id="no-room-for-a-package"),
        pytest.param("cellar", "", id="no-floor"),
        pytest.param("model.draft", "\n" * 251, id="too-long"),
    ],
)
def test_the_check_finds(module: str, source: str) -> None:
    assert len(problems(f"{HOUSE}.{module}", source)) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        pytest.param("services.gateway", "import httpx, sqlite3, contact_editor.model", id="down"),
        pytest.param("model.draft", "from contact_editor.model.fields import Field", id="inside"),
        pytest.param("widgets.about", "from contact_editor import __version__", id="version"),
        pytest.param("practice.server", "from contact_editor import __version__", id="practice"),
        pytest.param("widgets.icons", "from contact_editor.resources import resource", id="below"),
        pytest.param("__main__", "from contact_editor.app.application import main", id="top"),
        pytest.param("app", "from contact_editor.practice.server import Server", id="started"),
        pytest.param("background", "from PySide6 import QtCore", id="qt-core"),
        pytest.param("model.draft", "\n" * 250, id="long-enough"),
    ],
)
def test_the_check_lets_pass(module: str, source: str) -> None:
    assert problems(f"{HOUSE}.{module}", source) == []


@pytest.mark.parametrize("source", ['x = "ACME Mail"', "def acme_codec(): ...", "# as acme does"])
def test_the_check_finds_a_provider(source: str) -> None:
    names = names_of_providers(['id = "acme"\nname = "Acme Mail"\n[[fields]]\nname = "Email"'])
    assert len(providers_named(names, source)) == 1


@pytest.mark.parametrize("source", ["macme = 1", 'label = "Email"'])
def test_the_check_finds_no_provider(source: str) -> None:
    names = names_of_providers(['id = "acme"\nname = "Acme Mail"\n[[fields]]\nname = "Email"'])
    assert providers_named(names, source) == []
