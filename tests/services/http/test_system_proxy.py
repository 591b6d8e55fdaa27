"""Proxy settings as the desktop writes them."""

from __future__ import annotations

import sys

import pytest

from contact_editor.services.http.proxies import configured_proxy


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="set in the registry there")
def test_a_socks_proxy_as_gnome_writes_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks://127.0.0.1:1080/")
    proxy = configured_proxy("https://api.example.com")
    assert proxy is not None
    assert proxy.shown == "socks5://127.0.0.1:1080"
