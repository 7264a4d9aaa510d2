"""Which addresses sayso may connect to: the public internet, unless the user says otherwise.

A link in a report must not make sayso read what only this machine or its network can reach
(OWASP, server-side request forgery). Names are resolved once, here; the connection goes to the
very address that was checked, so a name that changes its address in between gains nothing.
"""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from sayso.errors import FetchError

_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052
_GLOBAL_UNICAST = IPv6Network("2000::/3")  # all that IANA has given out as public
_ALLOW = "If it is yours to read, save the page as a file, or allow private addresses (--allow-private)."


def addresses_of(host: str, port: int, source: str, *, allow_private: bool) -> list[str]:
    """The addresses of a host, each of them vetted, in the resolver's order.

    Forms such as 2130706433 or 0x7f.1 are resolved as the system does, and then judged like all others.
    Raises FetchError if the name is unknown or any address of it is not public.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, ValueError, OverflowError):
        raise FetchError(
            source, f"there is no host {host}", "Check the spelling and the connection."
        ) from None
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    private = [address for address in addresses if not is_public(address)]
    if private and not allow_private:
        raise FetchError(source, f"{host} is inside this machine or its network ({private[0]})", _ALLOW)
    return addresses


def is_public(address: str) -> bool:
    """May anybody on the internet reach it? An IPv6 address that carries an IPv4 one is judged by that.

    >>> [is_public(a) for a in ("93.184.216.34", "10.0.0.1", "::ffff:127.0.0.1", "2002:7f00:1::")]
    [True, False, False, False]
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, IPv6Address):
        inner = _carried(parsed)
        return all(map(_is_public_ipv4, inner)) if inner else _is_public_ipv6(parsed)
    return _is_public_ipv4(parsed)


def _is_public_ipv4(address: IPv4Address) -> bool:
    return address.is_global and not (address.is_multicast or address.is_reserved)


def _is_public_ipv6(address: IPv6Address) -> bool:
    return address in _GLOBAL_UNICAST and address.is_global and address.scope_id is None


def _carried(address: IPv6Address) -> list[IPv4Address]:
    """The IPv4 addresses that a mapped, 6to4, Teredo or NAT64 address leads to."""
    if address.ipv4_mapped is not None:
        return [address.ipv4_mapped]
    if address.sixtofour is not None:
        return [address.sixtofour]
    if address.teredo is not None:
        return list(address.teredo)
    if address in _NAT64:
        return [IPv4Address(int(address) & 0xFFFFFFFF)]
    return []
