"""The recipes for the packages, held against the tools that know their forms."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
SCRIPTS = ("build", "linux/pack", "linux/try-out", "windows/pack", "macos/pack")


def tool(name: str) -> str:
    """Return a tool's path; skips the test where it is not installed."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def agrees(*words: str | Path) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_script_is_one_that_runs(name: str) -> None:
    script = PACKAGING / name
    assert os.access(script, os.X_OK)
    agrees(tool("bash"), "-n", script)


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_script_has_no_trap_of_the_shell(name: str) -> None:
    agrees(tool("shellcheck"), PACKAGING / name)


def test_the_menu_entry_is_well_formed() -> None:
    agrees(tool("desktop-file-validate"), LINUX / "contact-editor.desktop")


def test_the_metainfo_is_well_formed() -> None:
    metainfo = LINUX / "contact-editor.metainfo.xml"
    # Its home page would be asked for, and there is none to name yet.
    agrees(tool("appstreamcli"), "validate", "--no-net", metainfo)


def test_a_link_is_handed_over_as_a_word_and_never_as_an_option() -> None:
    entry = (LINUX / "contact-editor.desktop").read_text("utf-8")
    assert "\nExec=contact-editor -- %u\n" in entry
    assert "\nMimeType=x-scheme-handler/contact-editor;\n" in entry
    installer = (PACKAGING / "windows/installer.nsi").read_text("utf-8")
    assert """'"$INSTDIR\\contact-editor.exe" -- "%1"'""" in installer


def test_the_installer_for_windows_compiles(tmp_path: Path) -> None:
    makensis = tool("makensis")
    program, icon = tmp_path / "program", tmp_path / "icon.ico"
    program.mkdir()
    (program / "contact-editor.exe").write_bytes(b"MZ")
    # The smallest picture that is an icon: one point, its colour, and a mask of four bytes.
    head = b"\0\0\1\0\1\0" + b"\1\1\0\0\1\0\x20\0" + (48).to_bytes(4, "little") + b"\x16\0\0\0"
    bitmap = b"\x28\0\0\0\1\0\0\0\2\0\0\0\1\0\x20\0" + bytes(24) + b"\xff\0\0\xff" + bytes(4)
    icon.write_bytes(head + bitmap)
    given = {"VERSION": "0.1.0", "PROGRAM": program, "ICON": icon, "OUT": tmp_path / "s-setup.exe"}
    words = [f"-D{name}={value}" for name, value in given.items()]
    agrees(makensis, "-V2", "-WX", *words, PACKAGING / "windows/installer.nsi")
    assert (tmp_path / "s-setup.exe").read_bytes().startswith(b"MZ")


def test_the_lock_names_every_part_of_the_program_in_the_version_that_is_tested() -> None:
    def versions(name: str) -> set[str]:
        text = (ROOT / "requirements" / name).read_text("utf-8")
        return set(re.findall(r"^\S+==\S+", text, re.MULTILINE))

    assert versions("run.txt") <= versions("package.txt")
