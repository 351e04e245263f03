"""Which addresses may be connected to: public ones, and none that has a private one inside."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from queue import Empty, SimpleQueue
from socket import EAI_AGAIN, SOCK_STREAM, gaierror, getaddrinfo
from threading import Thread
from typing import TYPE_CHECKING

from summarizer.fetching.rules import FaultError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.fetching.rules import Deadline

    Resolve = Callable[[str, int], Sequence[str]]

__all__ = ["find_addresses", "judge_address", "look_up"]

# Not `is_global` of Python's ipaddress: what it says differs between versions of Python, and it knows neither
# clouds' own services at public addresses nor what an address for another protocol leads to. The tables
# are IANA's registries of special addresses. What one of `_CLOSED` holds is reached by nobody.
_CLOSED = [
    (ip_network(block), kind)
    for kind, blocks in {
        "a cloud's own service": "168.63.129.16 100.100.100.200 192.0.0.192 fd00:ec2::/32 fd20:ce::/32",
        "no host": "0.0.0.0/8 ::/128",
        "a link-local address": "169.254.0.0/16 fe80::/10 fec0::/10",
        "a multicast address": "224.0.0.0/4 ff00::/8",
        "a reserved address": "192.0.0.0/24 192.88.99.0/24 198.18.0.0/15 240.0.0.0/4 2001::/23",
        "an address for examples": "192.0.2.0/24 198.51.100.0/24 203.0.113.0/24 2001:db8::/32 3fff::/20",
        # 6to4, mapped and compatible ones: no server is published under them, and each holds another address.
        "an address within another": "2002::/16 ::ffff:0:0/96 ::ffff:0:0:0/96 64:ff9b:1::/48",
    }.items()
    for block in blocks.split()
]
_PRIVATE = [
    (ip_network(block), kind)
    for kind, blocks in {
        "this machine": "127.0.0.0/8 ::1/128",
        "a private network": "10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 fc00::/7",
        "a carrier's own network": "100.64.0.0/10",
    }.items()
    for block in blocks.split()
]
_UNICAST = IPv6Network("2000::/3")
# An IPv6-only network shows every IPv4 host under this prefix, so it is judged by the host it shows.
_NAT64 = IPv6Network("64:ff9b::/96")


def judge_address(text: str, *, private_hosts: bool = False) -> str:
    """Return what forbids to connect to the address `text`, "" if nothing does.

    >>> judge_address("10.1.2.3"), judge_address("169.254.169.254", private_hosts=True)
    ('a private network', 'a link-local address')
    >>> judge_address("64:ff9b::10.1.2.3"), judge_address("1.1.1.1")
    ('a private network', '')
    """
    try:
        address = ip_address(text)
    except ValueError:
        return "no address"
    if isinstance(address, IPv6Address):
        if address.scope_id is not None:
            return "an address of one network card"
        if address in _NAT64:
            address = IPv4Address(int(address) & 0xFFFFFFFF)
    for block, kind in _CLOSED:
        if address in block:
            return kind
    for block, kind in _PRIVATE:
        if address in block:
            return "" if private_hosts else kind
    # Of IPv6 an eighth is given out; whatever the rest will mean one day, it is no web server now.
    return "" if address.version == 4 or address in _UNICAST else "a reserved address"


def look_up(host: str, port: int) -> Sequence[str]:
    """Return the addresses that the system knows for `host`."""
    found = getaddrinfo(host, port, type=SOCK_STREAM)
    return [str(place[0]) for _, _, _, _, place in found]


def find_addresses(
    host: str, port: int, *, resolve: Resolve, private_hosts: bool, deadline: Deadline
) -> tuple[str, ...]:
    """Return all addresses of `host`, every one of which may be connected to.

    One that may not spoils the others: a public host has none, and who mixes them is trying something.

    Raises:
        FaultError: The host is not found, or an address of it must not be connected to.
    """
    found = (host,) if _is_address(host) else tuple(dict.fromkeys(_ask(host, port, resolve, deadline)))
    if not found:
        raise FaultError("has a host without an address", "check its spelling")
    for address in found:
        kind = judge_address(address, private_hosts=private_hosts)
        if kind:
            # The address stays unsaid: whoever can name a host should not learn what stands inside.
            raise FaultError(f"leads to {kind}", _advise(address))
    return found


def _advise(address: str) -> str:
    if not judge_address(address, private_hosts=True):
        return "allow private hosts (--private-hosts) if you mean it, or save the page and give the file"
    return "check the address; nothing is ever fetched from such a host"


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _ask(host: str, port: int, resolve: Resolve, deadline: Deadline) -> Sequence[str]:
    """Return what `resolve` says, within the time that is left: the system's look-up knows no limit."""
    answers: SimpleQueue[Sequence[str] | OSError | UnicodeError] = SimpleQueue()

    def ask() -> None:
        try:
            answers.put(resolve(host, port))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    Thread(target=ask, name="look-up", daemon=True).start()
    try:
        answer = answers.get(timeout=deadline.left())
    except Empty:
        raise deadline.passed() from None
    if isinstance(answer, gaierror) and answer.errno == EAI_AGAIN:
        raise FaultError(
            "has a host that cannot be looked up now", "check the connection, or try again later"
        )
    if isinstance(answer, OSError | UnicodeError):
        raise FaultError("has an unknown host", "check its spelling and the connection")
    return answer
