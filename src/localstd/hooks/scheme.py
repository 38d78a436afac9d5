"""Schemes (协议): by what a URL begins with, a plug-in knows its own."""

__all__ = ["scheme_of", "shown_scheme"]


def scheme_of(url: str) -> str:
    """Give the scheme (协议) of a URL in lower case: what stands before the first colon.

    It is empty where nothing does, or nothing that can be printed.

    >>> scheme_of("PostgreSQL://li:secret@db/anhui"), scheme_of("anhui.db")
    ('postgresql', '')
    """
    scheme, colon, _ = url.partition(":")
    return scheme.lower() if colon and scheme.isprintable() else ""


def shown_scheme(url: str) -> str:
    """Give as much of a URL as may be shown: any other part of it may be a secret.

    >>> shown_scheme("PostgreSQL://li:secret@db/anhui"), shown_scheme("anhui.db")
    ('postgresql:', '…')
    """
    scheme = scheme_of(url)
    return f"{scheme}:" if scheme else "…"
