"""Fetching: from a server on this machine only, and refusals that need no network."""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import certifi
import pytest

from sayso.document import addresses, fetch, load
from sayso.document.addresses import addresses_of, is_public
from sayso.errors import FetchError

PARAGRAPH = (
    "<p>The army said on Monday that it had left the town, a report that the mayor denied on Tuesday.</p>"
)
PAGE = (
    "<!DOCTYPE html><html><head><meta charset='utf-8'><meta property='og:site_name' content='Nova'>"
    f"<title>Army leaves</title></head><body><article><h1>Army leaves</h1>"
    f"{PARAGRAPH * 4}</article></body></html>"
).encode()


class Site(BaseHTTPRequestHandler):
    """A site with one article and every way of not giving it."""

    seen: dict[str, str | None]

    def do_GET(self) -> None:
        type(self).seen = dict(self.headers.items())
        path, _, target = self.path.partition("?to=")
        answer = {
            "/article": (200, "text/html; charset=utf-8", PAGE),
            "/gzip": (200, "text/html", gzip.compress(PAGE)),
            "/bomb": (200, "text/html", gzip.compress(b"a" * 30_000_000)),
            "/plain": (200, "text/plain; charset=iso-8859-1", "Émile said no to the army.".encode("latin-1")),
            "/binary": (200, "application/pdf", b"%PDF-1.7"),
            "/disguised": (200, "text/html", b"\x89PNG\r\n\x1a\n" + bytes(100)),
            "/empty": (200, "text/html", b""),
            "/gone": (410, "text/html", b""),
            "/broken": (503, "text/html", b"later"),
        }.get(path, (404, "text/html", b"no"))
        if path == "/to":
            self.redirect(target)
        elif path == "/loop":
            self.redirect("/loop")
        elif path == "/huge":
            self.stream(b"word " * 100_000, 40)
        elif path == "/slow":
            self.stream(b"<p>", 100, pause_seconds=0.05)
        elif path == "/cut":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"half")
        else:
            self.answer(*answer, zipped=path in {"/gzip", "/bomb"})

    def answer(self, status: int, kind: str, data: bytes, zipped: bool = False) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        if zipped:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(data)

    def redirect(self, target: str) -> None:
        self.send_response(302)
        self.send_header("Location", target)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def stream(self, piece: bytes, times: int, pause_seconds: float = 0) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            for _ in range(times):
                self.wfile.write(piece)
                self.wfile.flush()
                time.sleep(pause_seconds)
        except OSError:
            pass  # the reader has left, as it should

    def log_message(self, *_: object) -> None:
        pass


class QuietServer(ThreadingHTTPServer):
    """Says nothing of readers who leave, and waits for none of them."""

    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with QuietServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_an_article_is_fetched_and_read(site: str) -> None:
    document = load(f"{site}/article#top", allow_private=True)
    assert document.text.startswith("Army leaves\n\nThe army said")
    assert (document.url, document.publisher, document.title) == (f"{site}/article", "Nova", "Army leaves")
    assert document.origin == f"{site}/article#top"
    assert (Site.seen["User-Agent"] or "").startswith("sayso/")
    assert Site.seen["Host"] == site.removeprefix("http://")


def test_the_address_is_the_one_after_redirects(site: str) -> None:
    assert load(f"{site}/to?to=/article", allow_private=True).url == f"{site}/article"
    assert load(f"{site}/to?to={site}/to?to=/article", allow_private=True).url == f"{site}/article"


def test_packed_pages_and_plain_text(site: str) -> None:
    assert load(f"{site}/gzip", allow_private=True).title == "Army leaves"
    document = load(f"{site}/plain", allow_private=True)
    assert (document.text, document.extractor) == ("Émile said no to the army.", "text")


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/loop", "redirects more than 5 times"),
        ("/missing", "no such page"),
        ("/gone", "taken away"),
        ("/broken", "503"),
        ("/binary", "application/pdf"),
        ("/huge", "larger than 10 MB"),
        ("/bomb", "larger than 10 MB"),
        ("/cut", "broke off"),
        ("/to?to=file:///etc/hostname", "no web address"),
        ("/to?to=ftp://files.example/", "no web address"),
        ("/to?to=http://user:secret@127.0.0.1/", "user name or password"),
        ("/to?to=http://[broken/", "no host"),
    ],
)
def test_what_cannot_be_fetched_names_address_problem_and_next_step(site: str, path: str, said: str) -> None:
    with pytest.raises(FetchError, match=said) as error:
        load(site + path, allow_private=True)
    assert error.value.source == site + path
    assert error.value.next_step


@pytest.mark.parametrize(
    ("path", "said"), [("/disguised", "picture"), ("/empty", "empty|no page|no article")]
)
def test_a_page_that_is_none(site: str, path: str, said: str) -> None:
    with pytest.raises(Exception, match=said):
        load(site + path, allow_private=True)


def test_a_slow_server_is_given_up(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "WHOLE_TIMEOUT_SECONDS", 0.2)
    with pytest.raises(FetchError, match="too long"):
        load(f"{site}/slow", allow_private=True)


def test_a_silent_server_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "STEP_TIMEOUT_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as server, pytest.raises(FetchError, match="too long"):
        load(f"http://127.0.0.1:{server.getsockname()[1]}/", allow_private=True)


def test_a_closed_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(FetchError, match="cannot be reached"):
        load(f"http://127.0.0.1:{port}/", allow_private=True)


def test_a_redirect_into_the_private_network_is_refused(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1")
    assert load(f"{site}/article").title == "Army leaves"
    for target in (
        "http://127.0.0.2/",
        "http://10.0.0.1/",
        "http://[::1]/",
        "http://169.254.169.254/latest/",
    ):
        with pytest.raises(FetchError, match="inside this machine"):
            load(f"{site}/to?to={target}")


def test_the_connection_goes_to_the_address_that_was_checked(
    site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that answers with a public address first and a private one later is asked once only."""
    port = int(site.rpartition(":")[2])
    asked: list[str] = []

    def answer(host: str, *_: object, **__: object) -> list[tuple[object, ...]]:
        asked.append(host)
        address = "127.0.0.1" if len(asked) == 1 else "127.0.0.9"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1")
    resolve = socket.getaddrinfo
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda host, *a, **k: answer(host) if host == "news.example" else resolve(host, *a, **k),
    )
    assert load(f"http://news.example:{port}/article").title == "Army leaves"
    assert asked == ["news.example"]
    assert Site.seen["Host"] == f"news.example:{port}"


def test_proxies_of_the_environment_are_not_used(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert load(f"{site}/article", allow_private=True).title == "Army leaves"


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "127.1",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[fe80::1]",
        "[fc00::1]",
        "[ff02::1]",
        "[2002:7f00:1::]",
        "[64:ff9b::7f00:1]",
        "[::127.0.0.1]",
    ],
)
def test_private_addresses_in_every_spelling_are_refused(host: str) -> None:
    with pytest.raises(FetchError):
        load(f"http://{host}/article")


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_public_addresses_are_allowed(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address", ["240.0.0.1", "192.0.2.1", "198.18.0.1", "2001:db8::1", "fec0::1", "nonsense", "64:ff9b:1::1"]
)
def test_addresses_that_are_nobodys_are_refused(address: str) -> None:
    assert not is_public(address)


def test_one_private_address_among_public_ones_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 80)) for ip in ("8.8.8.8", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: entries)
    with pytest.raises(FetchError, match=r"10\.0\.0\.1"):
        addresses_of("news.example", 80, "http://news.example/", allow_private=False)
    assert addresses_of("news.example", 80, "x", allow_private=True) == ["8.8.8.8", "10.0.0.1"]


@pytest.fixture(scope="module")
def secure_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path]]:
    """A TLS server on this machine whose certificate is for news.example alone."""
    folder = tmp_path_factory.mktemp("tls")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate")
    make = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=n"
    names = ["-addext", "subjectAltName=DNS:news.example", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*make.split(), *names], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with QuietServer(("127.0.0.1", 0), Site) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server.server_port, certificate
        server.shutdown()
        thread.join()


def test_the_certificate_is_checked_against_the_name_and_not_the_address(
    secure_port: tuple[int, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    port, certificate = secure_port
    entry = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))
    monkeypatch.setattr(addresses.socket, "getaddrinfo", lambda host, *_, **__: [entry])
    with pytest.raises(FetchError, match="certificate"):
        load(f"https://news.example:{port}/article", allow_private=True)
    monkeypatch.setattr(certifi, "where", lambda: str(certificate))
    assert load(f"https://news.example:{port}/article", allow_private=True).title == "Army leaves"
    with pytest.raises(FetchError, match="certificate"):
        load(f"https://other.example:{port}/article", allow_private=True)


@pytest.mark.parametrize("address", ["http://user@news.example/", "https://user:pass@news.example/"])
def test_addresses_with_credentials_are_refused(address: str) -> None:
    with pytest.raises(FetchError, match="user name or password"):
        load(address)
