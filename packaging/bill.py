"""Lists what the frozen program consists of: a bill of materials, and every part's licence.

Usage: bill.py CONTENTS.json ENVIRONMENT-SBOM.json FOLDER
"""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "packaging" / "licences"

_WITHOUT_TEXTS = {
    "PySide6_Essentials": ("Qt.txt", "LGPL-3.txt", "GPL-3.txt", "Qt-third-party.txt"),
    "shiboken6": ("Qt.txt", "LGPL-3.txt", "GPL-3.txt"),
}
"""Wheels that bring no licence along, and what of `licences/` says it."""

_IS_LICENCE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)


@dataclass
class Part:
    """A part of the frozen program: who made it, and what has to be said about it."""

    name: str
    version: str
    purl: str
    licences: list[Path] = field(default_factory=list)


def main(contents_file: str, environment_file: str, folder: str) -> None:
    contents = json.loads(Path(contents_file).read_text("utf-8"))
    sources = sorted({Path(source).resolve() for _, source in contents})
    environment = json.loads(Path(environment_file).read_text("utf-8"))
    owners = _owners()
    distributions = {owners[each].name: owners[each] for each in sources if each in owners}
    if uninvited := sorted({_plain(name) for name in distributions} - _invited()):
        raise SystemExit(
            f"bill: {', '.join(uninvited)} got in, and requirements/run.txt knows nothing of it.\n"
            "      Leave it out in packaging/contents.py, or name it in pyproject.toml."
        )
    strangers = [each for each in sources if each not in owners and _is_stranger(each)]
    parts = [_of_distribution(each) for each in distributions.values()]
    parts += [_python(), *_of_the_system(strangers)]
    parts.sort(key=lambda part: part.name.lower())
    if lacking := [part.name for part in parts if not part.licences]:
        raise SystemExit(f"bill: no licence was found for: {', '.join(lacking)}")
    _copy_licences(parts, Path(folder) / "licences")
    bill = _bill(environment, parts)
    (Path(folder) / "sbom.cdx.json").write_text(json.dumps(bill, indent=1) + "\n", "utf-8")
    print(f"bill: {len(parts)} parts, each with its licence")


def _owners() -> dict[Path, metadata.Distribution]:
    """Return the distribution that each installed file belongs to."""
    return {
        Path(str(each.locate_file(file))).resolve(): each
        for each in metadata.distributions()
        for file in each.files or ()
    }


def _invited() -> set[str]:
    """Names what the program is locked to, and what starts it once it is frozen."""
    lock = (ROOT / "requirements" / "run.txt").read_text("utf-8")
    return {"pyinstaller", *map(_plain, re.findall(r"^([\w.-]+)==", lock, re.MULTILINE))}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_stranger(source: Path) -> bool:
    """Return whether a file is neither ours nor Python's own."""
    python = Path(sysconfig.get_path("stdlib")).resolve()
    return not (
        source.is_relative_to(ROOT)
        or source.is_relative_to(python)
        or source.name.startswith(("libpython3", "python3"))
        or source.is_relative_to(Path(sys.base_prefix).resolve() / "DLLs")
    )


def _of_distribution(distribution: metadata.Distribution) -> Part:
    name, version = distribution.name, distribution.version
    inside = [file for file in distribution.files or () if ".dist-info" in str(file)]
    found = [
        Path(str(distribution.locate_file(file)))
        for file in sorted(inside)
        if _IS_LICENCE.search(file.name)
    ]
    texts = found or [TEXTS / text for text in _WITHOUT_TEXTS.get(name, ())]
    return Part(name, version, f"pkg:pypi/{_plain(name)}@{version}", texts)


def _python() -> Part:
    version = platform.python_version()
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = [place / "LICENSE.txt" for place in places]
    found = next((text for text in texts if text.is_file()), None)
    return Part("Python", version, f"pkg:generic/python@{version}", [found] if found else [])


def _of_the_system(libraries: list[Path]) -> list[Part]:
    """Asks Debian's package manager where the build machine's own libraries are from."""
    if not libraries:
        return []
    if sys.platform != "linux":
        # The runtime of Microsoft's compiler, and what Python's installers bring.
        print(f"bill: not described: {', '.join(each.name for each in libraries)}")
        return []
    parts = {}
    for library in libraries:
        package = _package(library)
        version = _said("dpkg-query", "--show", "--showformat=${Version}", package)
        name = package.partition(":")[0]
        text = Path("/usr/share/doc", name, "copyright")
        purl = f"pkg:deb/debian/{name}@{version}"
        parts[name] = Part(name, version, purl, [text] if text.is_file() else [])
    return list(parts.values())


def _package(library: Path) -> str:
    # Debian's lists name a file by its old place in /lib, its new one in /usr/lib, or both.
    for place in (str(library), str(library).removeprefix("/usr")):
        try:
            return _said("dpkg-query", "--search", place).partition(": ")[0].split(",")[0]
        except (subprocess.CalledProcessError, FileNotFoundError):
            continue
    raise SystemExit(
        f"bill: {library} belongs to no Debian package, so its licence is not known.\n"
        "      Packages for Linux are made on Debian or Ubuntu, with their libraries."
    )


def _said(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


def _copy_licences(parts: list[Part], folder: Path) -> None:
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", folder / "Contact Editor.txt")
    for part in parts:
        for text in part.licences:
            if text.parent == TEXTS:
                shutil.copyfile(text, folder / text.name)
            else:
                several = f" ({text.name})" if len(part.licences) > 1 else ""
                shutil.copyfile(text, folder / f"{part.name}{several}.txt")


def _bill(environment: dict[str, Any], parts: list[Part]) -> dict[str, Any]:
    """Keeps of an environment's bill what really went in, and adds what pip knows nothing of."""
    known = {component["purl"]: component for component in environment["components"]}
    components = [
        known.get(part.purl)
        or {
            "bom-ref": part.purl,
            "type": "library",
            "name": part.name,
            "version": part.version,
            "purl": part.purl,
        }
        for part in parts
    ]
    version = _version()
    root = environment["metadata"]["component"] | {"version": version}
    time = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    return {
        "$schema": environment["$schema"],
        "bomFormat": environment["bomFormat"],
        "specVersion": environment["specVersion"],
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, json.dumps([version, components]))}",
        "version": 1,
        "metadata": environment["metadata"] | {"component": root, "timestamp": time.isoformat()},
        "components": components,
        "dependencies": [
            {"ref": root["bom-ref"], "dependsOn": sorted(each["bom-ref"] for each in components)}
        ],
    }


def _version() -> str:
    found = re.search(
        r'__version__ = "(.+)"', (ROOT / "contact_editor" / "__init__.py").read_text("utf-8")
    )
    assert found is not None
    return found[1]


if __name__ == "__main__":
    main(*sys.argv[1:])
