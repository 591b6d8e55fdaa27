"""Self-test of the installed program without a display: one line per part."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QPluginLoader, QTranslator
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader
from PySide6.QtWidgets import QApplication

from contact_editor import __version__
from contact_editor.app.self_test.outcome import PartFailed
from contact_editor.app.settings.language import LANGUAGES, own_texts
from contact_editor.model.email_addresses import email_key
from contact_editor.model.fields import Field, FieldKind
from contact_editor.providers.catalogue import Catalogue, read_catalogue
from contact_editor.resources import resource
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.editors.editor_registry import editor_for
from contact_editor.viewmodels.messages.advice import advice

SCREENS = {"linux": ("xcb", "wayland"), "win32": ("windows",), "darwin": ("cocoa",)}
"""Qt's platform plugins that can show a window; the first must be available."""
IMAGES = {"png", "svg", "jpg", "ico"}


def run(options: argparse.Namespace) -> int:
    """Run every part; return 0 if all of them work, else 1."""
    # Set before Qt searches for a screen: a server has none.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qt = QApplication(sys.argv[:1])
    frozen = "frozen" if getattr(sys, "frozen", False) else "from source"
    print(
        f"Contact Editor {__version__}, {frozen}, Python {sys.version.split()[0]}, {sys.platform}"
    )
    failed = [name for name, part in _parts(qt, options) if not _works(name, part)]
    print(f"self-test: {len(failed)} failed" + "".join(f", {name}" for name in failed))
    return 1 if failed else 0


def _parts(
    qt: QApplication, options: argparse.Namespace
) -> tuple[tuple[str, Callable[[], str]], ...]:
    from contact_editor.app.self_test import environment_checks as world

    return (
        ("descriptions", descriptions),
        ("editors", editors),
        ("screen", screen),
        ("images", images),
        ("translations", translations),
        ("texts", texts),
        ("journal", world.journal),
        ("certificates", world.certificates),
        ("keyring", world.keyring),
        ("practice", lambda: world.practice(qt, options)),
    )


def _works(name: str, part: Callable[[], str]) -> bool:
    try:
        words, works = part(), True
    except Exception as error:
        kind = "" if isinstance(error, PartFailed) else f"{type(error).__name__}: "
        words, works = f"{kind}{error}", False
    print(f"{'ok    ' if works else 'FAILED'} {name:13}{' '.join(words.split())}", flush=True)
    return works


def _catalogue() -> Catalogue:
    return read_catalogue([resource("providers")])


def descriptions() -> str:
    """Read the bundled descriptions."""
    catalogue = _catalogue()
    if catalogue.faults:
        raise PartFailed("; ".join(map(str, catalogue.faults)))
    if not catalogue.providers:
        raise PartFailed(f"there are none in {resource('providers')}")
    return f"{len(catalogue.providers)} read"


def editors() -> str:
    """Create the editor of every kind, and the row of every described field."""
    for kind in FieldKind:
        editor_for(Field(key=kind, label=kind, kind=kind)).deleteLater()
    fields = [field for each in _catalogue().providers.values() for field in each.fields]
    for field in fields:
        FieldRow(field).deleteLater()
    return f"{len(FieldKind)} kinds and {len(fields)} fields built"


def screen() -> str:
    """Load the platform plugins with the system libraries that they need."""
    found: list[str] = []
    missing: list[str] = []
    for name in SCREENS.get(sys.platform, ("xcb",)):
        loader = QPluginLoader(str(_plugin("platforms", name)))
        if loader.load():
            found.append(name)
        else:
            missing.append(f"{name} does not load: {loader.errorString()}")
    if not found:
        raise PartFailed("; ".join(missing))
    here = QGuiApplication.platformName()
    return "; ".join([f"{' and '.join(found)} can be loaded, {here} runs", *missing])


def _plugin(kind: str, name: str) -> Path:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), kind)
    found = next((file for file in sorted(folder.glob(f"*q{name}.*"))), None)
    if found is None:
        raise PartFailed(f"{name} is not in {folder}")
    return found


def images() -> str:
    """Draw the program's icon, and check the bundled image formats."""
    formats = {bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()}
    if lacking := IMAGES - formats:
        raise PartFailed(f"cannot be read: {', '.join(sorted(lacking))}")
    icon = resource("icons", "contact-editor.svg")
    if not icon.is_file():
        raise PartFailed(f"the program's icon is not there: {icon}")
    drawn = QIcon(str(icon)).pixmap(64, 64).toImage()
    colours = {drawn.pixel(x, y) for x in range(drawn.width()) for y in range(drawn.height())}
    if len(colours) < 3:
        raise PartFailed("the program's icon is not drawn")
    return f"{', '.join(sorted(IMAGES))} can be read, the icon is drawn"


def translations() -> str:
    """Check that Qt's own texts and those of the program are translated."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    translator = QTranslator()
    if not translator.load("qtbase_de", str(folder)):
        raise PartFailed(f"there is no German in {folder}")
    QCoreApplication.installTranslator(translator)
    said = QCoreApplication.translate("QPlatformTheme", "Cancel")
    QCoreApplication.removeTranslator(translator)
    if said != "Abbrechen":
        raise PartFailed(f"Qt says {said!r} for Cancel in German")
    for language in LANGUAGES:
        of_qt, own = folder / f"qtbase_{language}.qm", own_texts(language)
        if missing := [file for file in (of_qt, own) if not file.is_file()]:
            raise PartFailed(f"there is no {missing[0]}")
        if not translator.load(str(own)):
            raise PartFailed(f"{own} cannot be read")
    return f"Qt and the program speak {len(LANGUAGES)} languages"


def texts() -> str:
    """Ask the libraries for phone numbers and international domains."""
    if email_key("user@b\u00fccher.example") != "user@xn--bcher-kva.example":
        raise PartFailed("an international domain is not encoded")
    wrong, right = (advice(FieldKind.PHONE, text, "DE") for text in ("+49 1", "+49 30 123456"))
    if not wrong or right:
        raise PartFailed("phone numbers are not judged")
    return "phone numbers and international domains are understood"
