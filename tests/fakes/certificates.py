"""Certificates of an authority that is made for one run of the tests."""

from __future__ import annotations

import ssl
import subprocess
from pathlib import Path

from tests.waiting import WAIT_LIMIT_S

_CONFIGURATION = """
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
"""


class Authority:
    """Signs certificates for this machine, good ones and bad ones; needs `openssl`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "ca.cnf").write_text(_CONFIGURATION)
        (folder / "index.txt").touch()
        (folder / "serial").write_text("01\n")
        self._openssl("req", "-x509", *_new_key("ca"), "-days", "2", "-subj", "/CN=Tests")

    @property
    def file(self) -> Path:
        """The authority's own certificate, for clients that are to trust it."""
        return self._folder / "ca.pem"

    def context(
        self, *, host: str = "IP:127.0.0.1", begins: str = "200101", ends: str = "491231"
    ) -> ssl.SSLContext:
        """Return what a server needs to speak TLS with a certificate for a host and a time."""
        return self._context(self._sign(host, begins, ends))

    def files(self, *, host: str = "IP:127.0.0.1") -> tuple[Path, Path]:
        """Return a certificate for a host and its key, for a server in a process of its own."""
        name = self._sign(host, "200101", "491231")
        return self._folder / f"{name}.pem", self._folder / f"{name}.key"

    def self_signed(self) -> ssl.SSLContext:
        """Return what a server needs to speak TLS with an untrusted certificate."""
        named = ("-subj", "/CN=Nobody", "-addext", "subjectAltName=IP:127.0.0.1")
        self._openssl("req", "-x509", *_new_key("nobody"), "-days", "2", *named)
        return self._context("nobody")

    def _sign(self, host: str, begins: str, ends: str) -> str:
        name = f"signed-{host.partition(':')[2]}-{ends}"
        named = ("-subj", f"/CN={name}", "-addext", f"subjectAltName={host}")
        self._openssl("req", *_new_key(name, "csr"), *named)
        self._openssl(
            "ca", "-batch", "-notext", "-config", "ca.cnf", "-cert", "ca.pem",
            "-keyfile", "ca.key", "-in", f"{name}.csr", "-out", f"{name}.pem",
            "-startdate", f"{begins}000000Z", "-enddate", f"{ends}000000Z",
        )  # fmt: skip
        return name

    def _context(self, name: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._folder / f"{name}.pem", self._folder / f"{name}.key")
        return context

    def _openssl(self, *words: str) -> None:
        done = subprocess.run(
            ["openssl", *words],
            cwd=self._folder,
            capture_output=True,
            text=True,
            timeout=WAIT_LIMIT_S,
            check=False,
        )
        assert done.returncode == 0, done.stderr


def _new_key(name: str, kind: str = "pem") -> tuple[str, ...]:
    curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    return ("-new", *curve, "-keyout", f"{name}.key", "-out", f"{name}.{kind}")
