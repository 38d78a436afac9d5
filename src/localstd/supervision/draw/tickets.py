"""Tickets (签): what the key gives to everybody on the list, and nobody can choose."""

import hashlib
from collections.abc import Iterable
from typing import Final

__all__ = ["draw_key", "round_key", "start_of", "tickets"]

_HEADER: Final = "localstd-draw/1"


def draw_key(plan_hash: str, seed: str) -> str:
    """Make the key of a draw from the hash of its plan and the text of its seed."""
    return _sha256(f"{_HEADER}\n{plan_hash}\n{seed}")


def round_key(key: str, number: int) -> str:
    """Make the key of a substitution, by its number from 1."""
    return _sha256(f"{key}\tround\t{number}")


def start_of(key: str, stratum: str) -> int:
    """Give the number at which the draw from a stratum starts, still to be taken modulo."""
    return int(_sha256(f"{key}\tstart\t{stratum}"), 16)


def tickets(names: Iterable[str], key: str, *of: str) -> list[str]:
    """Give each name its ticket: SHA-256 of the key, of what it is for, and the name.

    Ids hold no tabs, so that no two of them can be mistaken for one another. What all tickets have
    in common is hashed once.
    """
    begun = hashlib.sha256("".join(f"{part}\t" for part in (key, *of)).encode())
    found = []
    for name in names:
        mine = begun.copy()
        mine.update(name.encode())
        found.append(mine.hexdigest())
    return found


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
