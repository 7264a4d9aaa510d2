"""Fetching a page: one address, few redirects, every hop checked, nothing read without bounds."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

import httpx

from sayso.document.addresses import addresses_of
from sayso.errors import FetchError

PAGE_LIMIT_BYTES = 10_000_000
MOST_REDIRECTS = 5
STEP_TIMEOUT_SECONDS = 10.0
WHOLE_TIMEOUT_SECONDS = 30.0

_MOST_ADDRESSES = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_READ_TYPES = frozenset({"", "text/html", "application/xhtml+xml", "text/plain"})
_SAVE = "Open it in a browser, save the page and read the file."
_REFUSED = {
    401: ("asks for a log-in", _SAVE),
    402: ("asks for payment", "Read it where you have a subscription, save the page and read the file."),
    403: ("refuses to be read by programs", _SAVE),
    404: ("there is no such page (404)", "Check the address, or look for a copy in a web archive."),
    410: ("the page has been taken away (410)", "Look for a copy in a web archive."),
    429: ("the site asks to be read more slowly (429)", "Wait some minutes and try again."),
    451: ("the page is withheld for legal reasons (451)", "Look for a copy in a web archive."),
}


@dataclass(frozen=True, slots=True)
class Page:
    """What came back: the bytes, the address after redirects, the type and encoding the server gave."""

    address: str
    data: bytes
    content_type: str
    encoding: str | None


def user_agent() -> str:
    """Who is asking, so that a site can tell and can turn us away."""
    try:
        return (
            f"sayso/{version('sayso')} (+https://pypi.org/project/sayso/; reads single articles for a person)"
        )
    except PackageNotFoundError:
        return "sayso/0 (+https://pypi.org/project/sayso/; reads single articles for a person)"


def fetch(address: str, *, allow_private: bool = False) -> Page:
    """The page at an address, followed through at most five redirects.

    Raises FetchError for what may not or cannot be fetched, is no HTML or plain text, is larger
    than 10 MB or takes longer than 30 seconds. Proxies and log-ins in the environment are not used.
    """
    deadline = time.monotonic() + WHOLE_TIMEOUT_SECONDS
    url = _url(address, address)
    # a connection is not kept: two hosts may share an address, and it was checked for one of them
    limits = httpx.Limits(max_keepalive_connections=0)
    with httpx.Client(trust_env=False, timeout=STEP_TIMEOUT_SECONDS, limits=limits) as client:
        for _ in range(MOST_REDIRECTS + 1):
            with _answer(client, url, address, allow_private) as response:
                if response.status_code not in _REDIRECTS:
                    return _page(response, url, address, deadline)
                url = _url(str(url.join(response.headers.get("location", ""))), address)
    raise FetchError(
        address, f"redirects more than {MOST_REDIRECTS} times", "Use the address of the article itself."
    )


def _url(text: str, source: str) -> httpx.URL:
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(
            source, f"is no valid address ({error})", "Copy it again from the browser."
        ) from None
    if url.scheme not in {"http", "https"} or not url.host:
        raise FetchError(
            source, f"leads to {text!r}, which is no web address", "Only http:// and https:// are fetched."
        )
    if url.userinfo:
        raise FetchError(source, "holds a user name or password", f"Take it out. {_SAVE}")
    return url.copy_with(fragment=None)


@contextmanager
def _answer(
    client: httpx.Client, url: httpx.URL, source: str, allow_private: bool
) -> Iterator[httpx.Response]:
    """The answer's head, its body not yet read, from the first vetted address that can be connected to."""
    response = _send(client, url, source, allow_private)
    try:
        yield response
    except httpx.TimeoutException:
        raise _too_slow(source) from None
    except httpx.HTTPError as error:
        raise FetchError(source, f"broke off ({error})", "Try again later.") from None
    finally:
        response.close()


def _send(client: httpx.Client, url: httpx.URL, source: str, allow_private: bool) -> httpx.Response:
    host = url.raw_host.decode("ascii")
    port = url.port or (443 if url.scheme == "https" else 80)
    problem = "cannot be reached"
    for ip in addresses_of(host, port, source, allow_private=allow_private)[:_MOST_ADDRESSES]:
        try:
            return client.send(_request(client, url, ip), stream=True)
        except httpx.TimeoutException:
            raise _too_slow(source) from None
        except httpx.ConnectError as error:
            problem = f"cannot be reached ({error})"
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise FetchError(
                source, f"gave no proper answer ({error})", "Check the address in a browser."
            ) from None
    raise FetchError(source, problem, "Check the address and the connection.")


def _request(client: httpx.Client, url: httpx.URL, ip: str) -> httpx.Request:
    """A request to the vetted address under the host's own name.

    The name goes into the Host header and, by httpcore's `sni_hostname`, into TLS, where the
    certificate is checked against it: no second look-up that could answer otherwise.
    """
    return client.build_request(
        "GET",
        url.copy_with(host=ip),
        headers={
            "Host": url.netloc.decode("ascii"),
            "User-Agent": user_agent(),
            "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9",
            "Accept-Encoding": "gzip",
        },
        extensions={"sni_hostname": url.raw_host.decode("ascii")},
    )


def _page(response: httpx.Response, url: httpx.URL, source: str, deadline: float) -> Page:
    if response.status_code != 200:
        problem, next_step = _REFUSED.get(
            response.status_code,
            (f"the site answers with an error ({response.status_code})", "Try again later."),
        )
        raise FetchError(source, problem, next_step)
    content_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type not in _READ_TYPES:
        raise FetchError(
            source, f"is {content_type}, not a page or plain text", "Export its text and read that file."
        )
    data = _limited(response, source, deadline)
    return Page(str(url), data, content_type, response.charset_encoding)


def _limited(response: httpx.Response, source: str, deadline: float) -> bytes:
    """The body, unpacked, as long as it stays small and comes in time."""
    data = bytearray()
    for piece in response.iter_bytes():
        data += piece
        if len(data) > PAGE_LIMIT_BYTES:
            limit = f"is larger than {PAGE_LIMIT_BYTES // 1_000_000} MB"
            raise FetchError(source, limit, "Save the article alone and read the file.")
        if time.monotonic() > deadline:
            raise _too_slow(source)
    return bytes(data)


def _too_slow(source: str) -> FetchError:
    return FetchError(
        source, "takes too long to answer", "Try again later, or save the page and read the file."
    )
