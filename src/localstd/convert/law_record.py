"""The law as records: limits, rules and changes, with their citations."""

from localstd.convert.plain import Plain
from localstd.law.citation import Citation
from localstd.law.difference import Change, Version
from localstd.law.in_force import LimitInForce
from localstd.law.instrument import Instrument
from localstd.law.rule import Rule

__all__ = ["change_record", "citation_record", "limit_record", "rule_record"]


def citation_record(citation: Citation) -> dict[str, Plain]:
    """Give a citation (依据) as one record.

    >>> from localstd.law import china_law
    >>> citation_record(china_law().provisions.cite("ls2020-filing-days"))["article"]
    '第22条'
    """
    return {
        "instrument": citation.instrument,
        "article": citation.article,
        "provision": citation.provision,
        "title": citation.title,
        "checked": citation.checked,
    }


def limit_record(limit: LimitInForce) -> dict[str, Plain]:
    """Give what holds under the name of a limit (期限) as one record: the leading limit.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> record = limit_record(china_law().on(date(2021, 5, 1)).limit("local.filing"))
    >>> record["value"], record["unit"], record["direction"], record["strict"]
    (60, 'day', 'at-most', True)
    """
    return {
        "name": limit.name,
        "value": limit.value,
        "unit": limit.unit,
        "direction": limit.direction.value,
        "strict": limit.strict,
        "citations": _citations(limit.citations),
    }


def rule_record(rule: Rule) -> dict[str, Plain]:
    """Give a rule (规则) as one record: its name, and what it rests on.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> record = rule_record(china_law().on(date(2017, 6, 1)).rule("local.number-form"))
    >>> record["name"], [cited["article"] for cited in record["citations"]]
    ('local.number-form', ['第9条', '第10条'])
    """
    return {"name": rule.name, "citations": _citations(rule.citations)}


def change_record(change: Change) -> dict[str, Plain]:
    """Give a change (变动) of the law as one record; what did not hold is ``None``.

    >>> from datetime import date
    >>> from localstd.law import china_law, difference
    >>> changes = difference(china_law(), date(2020, 2, 29), date(2020, 3, 1))
    >>> record = next(map(change_record, (one for one in changes if one.name == "local.filing")))
    >>> record["on"], record["before"]["value"], record["after"]["value"]
    ('2020-03-01', 30, 60)
    """
    return {
        "on": change.day.isoformat(),
        "subject": change.subject.value,
        "name": change.name,
        "before": _version_record(change.before),
        "after": _version_record(change.after),
    }


def _version_record(version: Version | None) -> dict[str, Plain] | None:
    match version:
        case LimitInForce():
            return limit_record(version)
        case Rule():
            return rule_record(version)
        case Instrument():
            return {"instrument": version.id, "title": version.title}
        case None:
            return None


def _citations(citations: tuple[Citation, ...]) -> list[dict[str, Plain]]:
    return [citation_record(citation) for citation in citations]
