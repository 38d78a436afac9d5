"""What each shipped province changes (各地规定的差异): read from the law of the installed plug-ins.

Nothing is written by hand: limits with their values, rules in the words of the checks that ask
them, questions that the nation leaves to places, and each article that is not executed, with why.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from localstd.calendar import quantity_wording
from localstd.hooks import load_plugins, spec
from localstd.hooks.placing import local_laws
from localstd.law import LEFT_TO_PLACES, Citation, Limit, LocalLaw, china_law
from localstd.places import china_places
from localstd.procedure import Condition, Procedure
from localstd.procedures import PROCEDURES, procedure_named
from localstd.wording import Wording

__all__ = ["changes", "changes_zh", "shipped"]

_NOT_LAW = frozenset({"template"})  # made up: it shows how a plug-in looks
_HEADS = {
    "limit": Wording("期限", "Limit"),
    "nation": Wording("全国", "The nation"),
    "limits": Wording("期限：谁更严", "Limits: who is tighter"),
    "rules": Wording("只有地方提出的要求", "What only places ask"),
    "rule": Wording("违反时的检查结果", "What is found where it is not kept"),
    "questions": Wording("国家留给地方回答的问题", "Questions that the nation leaves to places"),
    "question": Wording("问题", "Question"),
    "repeated": Wording("与国家规定一并引用的条款", "Provisions cited beside the nation's"),
    "accounts": Wording("没有执行（或者没有全部执行）的条文", "What is not executed, and why"),
    "article": Wording("条文", "Article"),
    "why": Wording("理由", "Why not"),
    "name": Wording("名称", "Name"),
    "instrument": Wording("法规文件", "Instrument"),
    "in force": Wording("有效期间", "In force"),
    "checked": Wording("核对", "Checked"),
    "executed": Wording("有执行条款的条文", "Articles with something executed"),
    "yes": Wording("已核", "yes"),
    "no": Wording("原文未核", "text not checked"),
    "generally": Wording("一般", "generally"),
    "until": Wording("至", "until"),
}
_Say = Callable[[Wording], str]


def changes() -> str:
    """Give the tables in English."""
    return "\n".join(_page(lambda words: words.en))


def changes_zh() -> str:
    """Give the tables in Chinese."""
    return "\n".join(_page(lambda words: words.zh))


@cache
def shipped() -> tuple[LocalLaw, ...]:
    """Give the law of each place whose plug-in is installed, in the order of the codes."""
    asked = load_plugins().of(spec.localstd_law)
    real = tuple(one for one in asked if one.plugin not in _NOT_LAW)
    return tuple(local for _, local in local_laws(real, None))


def _page(say: _Say) -> Iterator[str]:
    places = {local.place: _name(local.place) for local in shipped()}
    yield from _instruments(say, places)
    yield from _heading(say, "limits")
    yield from _table(_limits(say), say, "name", "limit", "nation", *places.values())
    yield from _heading(say, "rules")
    yield from _table(_rules(say), say, "name", "rule", *places.values())
    yield from _heading(say, "questions")
    yield from _table(_questions(say), say, "question", *places.values())
    yield from _heading(say, "accounts")
    for local in shipped():
        yield from (f"**{places[local.place]}**", "")
        yield from _table(_accounts(say, local), say, "article", "why")


def _heading(say: _Say, key: str) -> tuple[str, ...]:
    return (f"### {say(_HEADS[key])}", "")


def _table(rows: Iterator[tuple[str, ...]], say: _Say, *heads: str) -> Iterator[str]:
    """Write a table; a head that is none of ours is the name of a place."""
    told = [say(_HEADS[head]) if head in _HEADS else head for head in heads]
    yield _line(*told)
    yield "| --- " * len(told) + "|"
    yield from (_line(*row) for row in rows)
    yield ""


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _name(place: str) -> str:
    return f"{china_places().history(place)[-1].name} {place}"


def _instruments(say: _Say, places: Mapping[str, str]) -> Iterator[str]:
    heads = ("instrument", "in force", "checked", "executed", "repeated")
    yield _line("", *(say(_HEADS[head]) for head in heads))
    yield "| --- " * (len(heads) + 1) + "|"
    for local in shipped():
        for one in dict.fromkeys(each.instrument for each in local.provisions):
            accounts = [each for each in local.accounts if each.instrument == one.id]
            executed = sum(bool(each.executed) for each in accounts)
            own = [each for each in local.provisions if each.instrument == one]
            beside = sum(any(id_ not in LEFT_TO_PLACES for id_ in each.joins) for each in own)
            until = f" {say(_HEADS['until'])} {one.until}" if one.until else ""
            yield _line(
                places[local.place],
                f"{one.title} (`{one.id}`)",
                f"{'(?) ' if 'begins' in one.doubts else ''}{one.begins or ''}{until}",
                say(_HEADS["yes" if one.checked else "no"]),
                f"{executed} / {len(accounts)}" if accounts else "",
                str(beside or ""),
            )
    yield ""


def _limits(say: _Say) -> Iterator[tuple[str, ...]]:
    words = _words_of_limits()
    for name in sorted({one.name for local in shipped() for one in local.limits}):
        nation = [one for one in china_law().limits if one.name == name and not one.period.end]
        own = [[one for one in local.limits if one.name == name] for local in shipped()]
        told = (_joined(_told(say, one) for one in limits) for limits in (nation, *own))
        yield f"`{name}`", say(words.get(name, Wording("", ""))), *told


def _told(say: _Say, limit: Limit) -> str:
    """Say how long it is, and of a place's own where that stands."""
    softly = "" if limit.strict else f"{say(_HEADS['generally'])} "
    where = f" ({_article(say, limit.citation)})" if limit.place else ""
    return f"{softly}{say(quantity_wording(limit.quantity))}{where}"


def _rules(say: _Say) -> Iterator[tuple[str, ...]]:
    words = _words_of_rules()
    for name in sorted({one.name for local in shipped() for one in local.rules}):
        cited = (
            (cite for one in local.rules if one.name == name for cite in one.citations)
            for local in shipped()
        )
        own = (_joined(_article(say, one) for one in found) for found in cited)
        yield f"`{name}`", say(words.get(name, Wording("", ""))), *own


def _questions(say: _Say) -> Iterator[tuple[str, ...]]:
    for name, words in LEFT_TO_PLACES.items():
        answers = [[one for one in local.provisions if name in one.joins] for local in shipped()]
        if any(answers):
            yield (
                say(words),
                *(_joined(_article(say, one.citation) for one in found) for found in answers),
            )


def _accounts(say: _Say, local: LocalLaw) -> Iterator[tuple[str, ...]]:
    for one in local.accounts:
        if one.why_not is not None:
            named = Citation(
                provision="", instrument="", title="", article=one.article, checked=True
            )
            yield _article(say, named), say(one.why_not)


def _joined(words: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(words))


def _article(say: _Say, citation: Citation) -> str:
    """Name the article alone: whose it is, the column says."""
    english = citation.wording.en.removeprefix(citation.instrument).strip()
    return say(Wording(citation.article, english))


@cache
def _procedures() -> tuple[Procedure, ...]:
    return tuple(map(procedure_named, PROCEDURES))


def _words_of_rules() -> Mapping[str, Wording]:
    """Give what the check says that asks each rule."""
    asked = (one for each in _procedures() for row in each.rows for one in row.conditions)
    return {one.rule: one.check.title for one in asked if isinstance(one, Condition)}


def _words_of_limits() -> Mapping[str, Wording]:
    """Give the duty that each limit sets a day to, or the remaining time that it asks for."""
    owed = [duty for each in _procedures() for duty in each.duties]
    ahead = {duty.ahead: duty.wording for duty in owed if duty.ahead is not None}
    within = {duty.limit: duty.wording for duty in owed if duty.limit and duty.ahead is None}
    return ahead | within
