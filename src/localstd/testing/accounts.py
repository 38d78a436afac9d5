"""What accounts of a text (条文交代) must keep to: each article once, and nothing else."""

import re
from collections.abc import Iterator, Mapping

from localstd.law import Account, Limit, LocalLaw, Provision, Rule
from localstd.testing.problem import Problem

__all__ = ["check_accounts"]

_ARTICLE = re.compile(
    r"^[#*>\s]*第([零〇一二三四五六七八九十百]+)条(?:之([一二三四五六七八九十]+))?\**(?=\s|$)"
)
_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0}
_UNITS = {"十": 10, "百": 100}


def check_accounts(local: LocalLaw, texts: Mapping[str, str]) -> tuple[Problem, ...]:
    """Check that the law of a place accounts for each article of its texts, word for word.

    ``texts`` are those of its instruments, by id; an article begins with a line such as 第十二条.
    Each has one account, in the order of the text, which names provisions of that article, or
    says in both languages why not, or both. Each provision is named by one, its ``term`` stands
    in its article, and it is used: a limit or a rule cites it, or it joins something. An instrument
    of which no text is given, and none was checked, is only named: nothing is asked of it.

    >>> from localstd.law import read_local_law
    >>> written = '''
    ... place = "34"
    ... [[instrument]]
    ... id = "ah2026"
    ... title = "某省标准化条例"
    ... begins = 2026-01-01
    ... [[provision]]
    ... id = "ah-free"
    ... article = "第1条"
    ... term = "免费公开"
    ... joins = ["place.free-text"]
    ... [[article]]
    ... article = "第1条"
    ... executed = ["ah-free"]
    ... '''
    >>> text = "第一条 地方标准文本应当向社会免费公开。"
    >>> check_accounts(read_local_law(written), {"ah2026": text})
    ()
    >>> longer = text + chr(10) + "第二条 本条例自2026年1月1日起施行。"
    >>> print(*check_accounts(read_local_law(written), {"ah2026": longer}))
    not kept: every article has one account, in the order of the text (ah2026: 第2条 is missing)
    """
    return tuple(
        problem
        for instrument in sorted(_instruments(local) | texts.keys())
        for problem in _of_instrument(local, instrument, _articles(texts.get(instrument, "")))
    )


def _instruments(local: LocalLaw) -> set[str]:
    named = {one.instrument.id for one in local.provisions if one.checked}
    return named | {one.instrument for one in local.accounts}


def _of_instrument(
    local: LocalLaw, instrument: str, articles: Mapping[str, str]
) -> Iterator[Problem]:
    accounts = [one for one in local.accounts if one.instrument == instrument]
    yield from _of_order(instrument, [one.article for one in accounts], list(articles))
    known = {one.id: one for one in local.provisions if one.instrument.id == instrument}
    for account in accounts:
        yield from _of_account(account, known)
    told = {id_: one.article for one in accounts for id_ in one.executed}
    for provision in known.values():
        where = f"{instrument}: {provision.id}"
        if provision.id not in told:
            yield Problem("every provision is accounted for", where)
        if not provision.term or provision.term not in articles.get(_whole(provision.article), ""):
            yield Problem("a term stands in its article", f"{where}: {provision.term!r}")
        if not _is_used(provision, local):
            yield Problem("every provision is used", where)


def _of_order(instrument: str, told: list[str], there: list[str]) -> Iterator[Problem]:
    promise = "every article has one account, in the order of the text"
    for article in there:
        if article not in told:
            yield Problem(promise, f"{instrument}: {article} is missing")
    for article in dict.fromkeys(told):
        if article not in there:
            yield Problem(promise, f"{instrument}: {article} is not in the text")
        elif told.count(article) > 1:
            yield Problem(promise, f"{instrument}: {article} twice")
    if told != there and sorted(told) == sorted(there):
        yield Problem(promise, f"{instrument}: in another order")


def _of_account(account: Account, known: Mapping[str, Provision]) -> Iterator[Problem]:
    where = f"{account.instrument}: {account.article}"
    why = account.why_not
    if why is None and not account.executed:
        yield Problem("an account names provisions, or says why not", where)
    if why is not None and not (why.zh.strip() and why.en.strip()):
        yield Problem("why not is said in both languages", where)
    for name in account.executed:
        if name not in known:
            yield Problem("what it names is a provision", f"{where}: {name}")
        elif _whole(known[name].article) != account.article:
            yield Problem("what it names stands in that article", f"{where}: {name}")


def _is_used(provision: Provision, local: LocalLaw) -> bool:
    statements: tuple[Limit | Rule, ...] = (*local.limits, *local.rules)
    cited = {one.provision for said in statements for one in said.citations}
    return provision.id in cited or bool(provision.joins)


def _whole(article: str) -> str:
    """Leave out paragraph and item: 第12条第2款 stands in 第12条."""
    found = re.match(r"第\d+条(之\d+)?", article)
    return found.group() if found else article


def _articles(text: str) -> dict[str, str]:
    """Give each article's lines by its number, as provisions write it."""
    found: dict[str, str] = {}
    at = ""
    for line in text.splitlines():
        begun = _ARTICLE.match(line)
        if begun:
            at = _written(*begun.groups())
        elif line.startswith("#"):
            at = ""
        if at:
            found[at] = f"{found.get(at, '')}{line}\n"
    return found


def _written(number: str, further: str | None) -> str:
    return f"第{_number(number)}条" + (f"之{_number(further)}" if further else "")


def _number(numeral: str) -> int:
    """Read a numeral below a thousand: 一百二十三."""
    total, digit = 0, 0
    for sign in numeral:
        if sign in _UNITS:
            total, digit = total + (digit or 1) * _UNITS[sign], 0
        else:
            digit = _DIGITS[sign]
    return total + digit
