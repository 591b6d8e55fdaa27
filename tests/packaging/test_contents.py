"""What goes into the frozen program, and what stays out."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from tests.waiting import WAIT_LIMIT_S

ROOT = Path(__file__).parents[2]


def script(name: str) -> ModuleType:
    """Imports a file of `packaging/`, which is no package."""
    spec = spec_from_file_location(Path(name).stem, ROOT / "packaging" / name)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    # Where dataclasses look for it.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def is_taken(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], bool]:
    monkeypatch.setattr(sys, "platform", "linux")
    taken: Callable[[str], bool] = script("contents.py").is_taken
    return taken


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        r"PySide6\plugins\platforms\qoffscreen.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/translations/qtbase_de.qm",
        "resources/translations/contact_editor_ar.qm",
        "libpython3.11.so.1.0",
        "libssl.so.3",
        "libz.so.1",
        "libxcb-cursor.so.0",
        "libxcb-icccm.so.4",
        "_cffi_backend.cpython-311-x86_64-linux-gnu.so",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "resources/providers/acme.toml",
        "keyring-25.7.0.dist-info/entry_points.txt",
    ],
)
def test_what_is_needed_goes_in(is_taken: Callable[[str], bool], place: str) -> None:
    assert is_taken(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platforms/libqlinuxfb.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/egldeviceintegrations/libqeglfs-x11-integration.so",
        "PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6",
        "PySide6/Qt/translations/qt_help_de.qm",
        "PySide6/Qt/translations/qtbase_pl.qm",
        "PySide6/opengl32sw.dll",
        "libgtk-3.so.0",
        "libglib-2.0.so.0",
        "libfontconfig.so.1",
        "libstdc++.so.6",
        "libzstd.so.1",
        "libxcb.so.1",
        "click-8.5.1.dist-info/RECORD",
    ],
)
def test_what_is_the_systems_or_not_needed_stays_out(
    is_taken: Callable[[str], bool], place: str
) -> None:
    assert not is_taken(place)


def test_every_keyring_is_named() -> None:
    source = (ROOT / "contact_editor/services/credentials/keyring_store.py").read_text("utf-8")
    backends = set(re.findall(r'"(keyring\.backends\.\w+)"', source))
    assert backends
    assert backends <= set(script("contents.py").NAMED_ONLY)


def test_the_icon_comes_in_the_form_of_each_system(tmp_path: Path) -> None:
    import struct
    import subprocess

    words = (ROOT / "packaging/drawn_icons.py", ROOT / "resources/icons/contact-editor.svg")
    subprocess.run([sys.executable, *words, tmp_path], check=True, timeout=WAIT_LIMIT_S)
    ico = (tmp_path / "contact-editor.ico").read_bytes()
    assert struct.unpack("<HHH", ico[:6]) == (0, 1, 7)
    *_, length, place = struct.unpack("<BBBBHHII", ico[6 + 6 * 16 : 6 + 7 * 16])
    assert (ico[6 + 6 * 16], place + length) == (0, len(ico))
    assert ico[place:].startswith(b"\x89PNG")
    icns = (tmp_path / "contact-editor.icns").read_bytes()
    assert struct.unpack(">4sI", icns[:8]) == (b"icns", len(icns))
    assert (tmp_path / "256.png").read_bytes().startswith(b"\x89PNG")
    # The window's own is kept as pixels; drawn again from the same lines, it is the same.
    assert _pixels(tmp_path / "128.png") == _pixels(ROOT / "resources/icons/contact-editor.png")


def _pixels(picture: Path) -> bytes:
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    assert image.width() == 128
    return bytes(image.constBits())


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", "(0, 1, 0, 0)"), ("1.2.3rc4", "(1, 2, 3, 4)")]
)
def test_windows_is_told_the_version_in_four_numbers(version: str, numbers: str) -> None:
    form = script("windows/version_of_exe.py").form(version)
    assert f"filevers={numbers}" in form
    assert f'"ProductVersion", "{version}"' in form
