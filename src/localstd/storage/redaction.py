"""Redaction (隐去): which records a record of that kind took the words of."""

import json

from localstd.storage.record import Record, RecordKind

__all__ = ["redacted_versions"]


def redacted_versions(record: Record) -> frozenset[int] | None:
    """Give the versions whose words a redaction record took away, as its body names them.

    The body's key ``versions`` lists them. ``None`` where nobody can tell any more: the record
    was redacted itself, or its body does not say. A record of another kind took nothing away.

    >>> from datetime import UTC, datetime
    >>> from localstd.storage import Draft, Head, Origin, sealed
    >>> draft = Draft(kind=RecordKind.REDACTION, type="redacted", body='{"versions":[1,3]}',
    ...     recorded=datetime(2026, 7, 24, tzinfo=UTC))
    >>> sorted(redacted_versions(sealed(Head.new(Origin(place="34")), "34-1", 3, "", draft)))
    [1, 3]
    """
    if record.kind is not RecordKind.REDACTION:
        return frozenset()
    try:
        told = json.loads(record.body or "")["versions"]
    except (ValueError, KeyError, TypeError):
        return None
    if not isinstance(told, list) or not all(type(one) is int for one in told):
        return None
    return frozenset(told)
