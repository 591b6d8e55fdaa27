"""Says what a .deb and an .rpm hold and need; nfpm makes them of that.

What the frozen program needs of a system is read from its libraries: a library that is neither
in it nor in the table below ends the build, and so does a line of the table that nothing needs.

Usage: packages.py PROGRAM FOLDER VERSION
"""

from __future__ import annotations

import gzip
import json
import os
import platform
import re
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
MAKER = "Contact Editor contributors <contributors@contact-editor.example>"

_FOR_PEOPLE = ("manual.md", "managed.md", "adding-a-provider.md")
"""The documents that a user of the program needs."""
_DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
_OF_GLIBC = re.compile(r"(libc|libm|libdl|libpthread|librt|libutil|libresolv|ld-linux-.*)\.so\.\d")

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def main(program: str, work: str, version: str) -> None:
    needed, glibc = _needs(Path(program))
    folder = Path(work)
    _write_changelog(folder / "changelog.Debian.gz", version)
    _write_zipped(folder / "contact-editor.1.gz", (HERE / "contact-editor.1").read_text("utf-8"))
    debian = [f"libc6 (>= {glibc})", *sorted({_DEBIAN_PACKAGES[each] for each in needed})]
    rpm = [f"libc.so.6(GLIBC_{glibc})(64bit)", *(f"{each}()(64bit)" for each in sorted(needed))]
    wanted = {
        "deb": {
            "depends": [*debian, "ca-certificates"],
            "suggests": ["gnome-keyring | kwalletmanager"],
        },
        "rpm": {"depends": [*rpm, "ca-certificates"], "suggests": ["gnome-keyring"]},
    }
    for kind, needs in wanted.items():
        package = _package(Path(program), folder, version, kind) | needs
        (folder / f"nfpm-{kind}.json").write_text(json.dumps(package, indent=1), "utf-8")


def _needs(program: Path) -> tuple[set[str], str]:
    """Return the libraries that the system has to provide, and the version of glibc."""
    files = [each for each in program.rglob("*") if each.is_file() and _is_elf(each)]
    own = {each.name for each in program.rglob("*.so*")}
    said = subprocess.run(
        ["objdump", "--private-headers", *map(str, files)],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    libraries = set(re.findall(r"NEEDED +(\S+)", said)) - own
    needed = {each for each in libraries if not _OF_GLIBC.fullmatch(each)}
    if unknown := needed - _DEBIAN_PACKAGES.keys():
        raise SystemExit(f"packages: in which package is {', '.join(sorted(unknown))}?")
    if unused := _DEBIAN_PACKAGES.keys() - needed:
        raise SystemExit(f"packages: nothing needs {', '.join(sorted(unused))}")
    versions = set(re.findall(r"\bGLIBC_(\d+)\.(\d+)", said))
    major, minor = max((int(major), int(minor)) for major, minor in versions)
    return needed, f"{major}.{minor}"


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _package(program: Path, work: Path, version: str, kind: str) -> dict[str, Any]:
    return {
        "name": "contact-editor",
        "arch": _ARCHITECTURES[platform.machine()],
        "version": version,
        "release": "1",
        "section": "utils",
        "priority": "optional",
        "maintainer": MAKER,
        "description": (
            "edit one contact of an email provider at a time\n"
            "It reads the contact again before each write, sends what you changed and\n"
            "nothing else, and says field by field what the provider really stored."
        ),
        "license": "MIT",
        "mtime": _time().isoformat(),
        "contents": [*_contents(program, work), *(_for_debian(work) if kind == "deb" else [])],
        "deb": {"compression": "none"},
        "rpm": {
            "summary": "Edit one contact of an email provider at a time",
            "compression": "zstd:19",
            "buildhost": "localhost",
        },
    }


def _contents(program: Path, work: Path) -> list[dict[str, Any]]:
    share = "/usr/share"
    icons = {f"{size}x{size}": f"{work}/icons/{size}.png" for size in (16, 32, 48, 128, 256)}
    return [
        {"src": str(program), "dst": "/usr/lib/contact-editor", "type": "tree"},
        {
            "src": "../lib/contact-editor/contact-editor",
            "dst": "/usr/bin/contact-editor",
            "type": "symlink",
        },
        _file(HERE / "contact-editor.desktop", f"{share}/applications"),
        _file(HERE / "contact-editor.metainfo.xml", f"{share}/metainfo"),
        _file(ROOT / "resources/icons/contact-editor.svg", f"{share}/icons/hicolor/scalable/apps"),
        *(
            _file(Path(picture), f"{share}/icons/hicolor/{size}/apps", "contact-editor.png")
            for size, picture in icons.items()
        ),
        {"dst": f"{share}/doc/contact-editor", "type": "dir"},
        _file(HERE / "copyright", f"{share}/doc/contact-editor"),
        *(_file(ROOT / "docs" / name, f"{share}/doc/contact-editor") for name in _FOR_PEOPLE),
        _file(work / "contact-editor.1.gz", f"{share}/man/man1"),
    ]


def _for_debian(work: Path) -> list[dict[str, Any]]:
    return [
        _file(work / "changelog.Debian.gz", "/usr/share/doc/contact-editor"),
        _file(HERE / "lintian-overrides", "/usr/share/lintian/overrides", "contact-editor"),
    ]


def _file(source: Path, folder: str, name: str = "") -> dict[str, Any]:
    place = f"{folder}/{name or source.name}"
    return {"src": str(source), "dst": place, "file_info": {"mode": 0o644}}


def _write_changelog(file: Path, version: str) -> None:
    text = (
        f"contact-editor ({version}-1) stable; urgency=medium\n\n"
        f"  * Version {version}.\n\n"
        f" -- {MAKER}  {format_datetime(_time())}\n"
    )
    _write_zipped(file, text)


def _write_zipped(file: Path, text: str) -> None:
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _time() -> datetime:
    return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)


if __name__ == "__main__":
    main(*sys.argv[1:])
