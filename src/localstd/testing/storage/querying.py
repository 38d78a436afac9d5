"""Checks of standings (事项现状检查): what a query finds, page by page, and making them anew."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations
from typing import Any

from localstd.storage import OpenDuty, Page, Standing, StandingQuery
from localstd.testing.storage.check import storage_check, unequal
from localstd.testing.storage.ground import Ground

__all__ = ["CHECKS"]

_DAY = date(2026, 8, 31)
_NEXT = _DAY + timedelta(days=1)
_MOST_PAGES = 50


def _kept(ground: Ground, standings: Iterable[dict[str, Any]]) -> list[Standing]:
    """Keep matters with such standings."""
    made = [ground.standing(f"{number:02}", **one) for number, one in enumerate(standings)]
    for number, one in enumerate(made):
        ground.keep(f"{number:02}", standing=one)
    return made


def _unfound(
    ground: Ground, standings: list[Standing], queries: Iterable[StandingQuery]
) -> Iterator[str]:
    """Say which queries find other standings than they mean."""
    for query in queries:
        found = [one.matter for one in ground.found(query)]
        wanted = [one.matter for one in standings if query.finds(one)]
        yield from unequal(f"{query}", found, wanted)


@storage_check("a standing is read as it was given", "事项现状读出与写入一致")
def standing_as_given(ground: Ground) -> Iterator[str]:
    """Compare every field, and duties in their order, with and without a day."""
    duties = (
        OpenDuty(name="review", owed_by=None, due=None),
        OpenDuty(name="filing", owed_by="province", due=_NEXT, is_provisional=True),
        OpenDuty(name="filing", owed_by="province", due=_DAY),
    )
    texts = ("since", "kind", "number", "body", "sector", "title", "law")
    told: dict[str, Any] = {name: f"{name}值" for name in texts}
    standing = ground.standing("m", is_final=True, track="food", duties=duties, **told)
    ground.keep("m", standing=standing)
    plain = ground.standing("n")
    ground.keep("n", standing=plain)
    for one in (standing, plain):
        yield from unequal("standing", ground.storage.standing(one.matter), one)
    yield from unequal("page", ground.found(StandingQuery()), (standing, plain))


@storage_check("parts of a query are matched as they are", "查询条件逐字匹配")
def as_they_are(ground: Ground) -> Iterator[str]:
    """Ask for values that differ by case, width, a space or an accent only."""
    values = ("", "A b", "a b", "Ａ b", "A  b", "á", "a\u0301", "A_b", "A%", "A b ")
    fields = ("procedure", "kind", "stage", "number", "body", "sector")
    standings = _kept(ground, ({name: value} for name in fields for value in values))
    queries = (StandingQuery(**{name: value}) for name in fields for value in (*values, "C"))  # type: ignore[arg-type]
    yield from _unfound(ground, standings, queries)


@storage_check("a place finds what lies below it", "按地区查询含其下级")
def places(ground: Ground) -> Iterator[str]:
    """Ask for codes and their beginnings."""
    codes = ("", "34", "3401", "340104", "3", "35", "3_", "3%", "340")
    standings = _kept(ground, ({"place": code} for code in codes))
    yield from _unfound(ground, standings, (StandingQuery(place=one) for one in codes))


@storage_check("a piece of a title is taken as it is", "标题片段逐字匹配")
def pieces(ground: Ground) -> Iterator[str]:
    """Ask for pieces with signs that mean something to a database."""
    titles = (
        "",
        "50% 绿茶",
        "50 绿茶",
        "绿_茶",
        "绿茶",
        "绿\\茶",
        "绿'茶\"",
        "绿\\%",
        "[绿茶]",
        "绿*茶?",
    )
    asked = (*titles, "%", "_", "\\", "'", '"', "0%", "绿_", "\\\\", "*", "?", "[", "-", "茶 ")
    standings = _kept(ground, ({"title": one} for one in titles))
    yield from _unfound(ground, standings, (StandingQuery(title=one) for one in asked))


@storage_check("a title is found in any width and case", "标题查询不分全半角与大小写")
def widths(ground: Ground) -> Iterator[str]:
    """Ask for pieces that are written otherwise than in the title."""
    titles = (
        "ＤＢ34／T Tea",
        "db34/t TEA",
        "Straße",
        "ｶﾞ",
        "ガ",
        "É",
        "e\u0301",
        "ΣΑΣ",
        "Ⅳ",
        "𠮷 茶",
    )
    asked = (*titles, "DB34", "ｄｂ", "STRASSE", "tea", "é", "σας", "iv", "𠮷", "ga", "/", "／")
    standings = _kept(ground, ({"title": one} for one in titles))
    yield from _unfound(ground, standings, (StandingQuery(title=one) for one in asked))


def _due(*days: date | None) -> dict[str, Any]:
    named = (OpenDuty(name=f"d{n}", owed_by=None, due=day) for n, day in enumerate(days))
    return {"duties": tuple(named)}


@storage_check("days that are asked for are included", "按期限查询含首尾日")
def due_days(ground: Ground) -> Iterator[str]:
    """Ask from, until and between days, for matters that owe one thing or nothing."""
    days = [_DAY + timedelta(days=step) for step in (-1, 0, 1, 2)]
    standings = _kept(ground, [_due(), _due(None), *map(_due, [*days, date.min, date.max])])
    asked = (None, *days)
    queries = [StandingQuery(due_from=one, due_until=two) for one in asked for two in asked]
    yield from _unfound(ground, standings, queries)


@storage_check("one duty lies between both days", "同一义务的期限须在首尾日之间")
def same_duty(ground: Ground) -> Iterator[str]:
    """Ask between days for a matter with a duty before and one after them."""
    before, after = _DAY - timedelta(days=9), _DAY + timedelta(days=9)
    owing = [_due(before, after), _due(before, _DAY, after), _due(_DAY, _DAY)]
    standings = _kept(ground, owing)
    first, last = _DAY - timedelta(days=1), _DAY + timedelta(days=1)
    yield from _unfound(ground, standings, [StandingQuery(due_from=first, due_until=last)])


@storage_check("every part of a query must hold", "查询条件须同时满足")
def all_parts(ground: Ground) -> Iterator[str]:
    """Ask for two parts at once, in all combinations."""
    first = {"place": "34", "kind": "local", "stage": "60", "title": "绿茶", **_due(_DAY)}
    second = {
        "place": "35",
        "kind": "group",
        "stage": "70",
        "title": "红茶",
        **_due(_DAY + timedelta(days=10)),
    }
    mixed = [
        {name: (first if number >> at & 1 else second)[name] for at, name in enumerate(first)}
        for number in range(32)
    ]
    between = _DAY + timedelta(days=5)
    parts: list[dict[str, Any]] = [
        *({"place": "34"}, {"kind": "group"}, {"stage": "60"}, {"title": "绿"}),
        *({"due_until": between}, {"due_from": between}),
    ]
    standings = _kept(ground, mixed)
    queries = [StandingQuery(**one, **two) for one, two in combinations(parts, 2)]
    yield from _unfound(ground, standings, queries)


def _paged(ground: Ground, limit: int) -> Iterator[Page[Standing]]:
    after: str | None = ground.tag
    for _ in range(_MOST_PAGES):
        if after is None:
            return
        page = ground.storage.standings(StandingQuery(stage="60"), after=after, limit=limit)
        yield page
        after = page.after


def _names(pages: Iterable[Page[Standing]]) -> list[str]:
    return [one.matter for page in pages for one in page.items]


@storage_check("pages of any size give every standing once", "任意页长均不重不漏")
def paged(ground: Ground) -> Iterator[str]:
    """Page through standings of which a query finds every second one."""
    standings = _kept(ground, ({"stage": "60" if n % 2 else "70"} for n in range(14)))
    wanted = [one.matter for one in standings if one.stage == "60"]
    for limit in (1, 2, 3, 7, 8):
        found = tuple(_paged(ground, limit))
        yield from unequal(f"pages of {limit}", _names(found), wanted)
        longest = max(len(page.items) for page in found)
        yield from unequal(f"longest page of {limit}", longest, min(limit, 7))


@storage_check("the last page says that it is the last", "末页须标明为末页")
def last_page(ground: Ground) -> Iterator[str]:
    """Ask for pages that end where the standings end, and for one that is empty."""
    standings = _kept(ground, ({} for _ in range(4)))
    for limit, wanted in ((2, standings[1].matter), (4, None), (5, None)):
        page = ground.storage.standings(StandingQuery(), after=ground.tag, limit=limit)
        yield from unequal(f"after a page of {limit}", page.after, wanted)
    second = ground.storage.standings(StandingQuery(), after=standings[1].matter, limit=2)
    yield from unequal("after the second page", second.after, None)


@storage_check("changes between pages move nothing else", "翻页期间的变更不影响其他事项")
def changed_between(ground: Ground) -> Iterator[str]:
    """Add matters before and after the page, and let one go out of the query."""
    standings = _kept(ground, ({} for _ in range(6)))
    found: list[str] = []
    for number, page in enumerate(_paged(ground, 2)):
        found += _names([page])
        if number == 0:
            for name in ("00a", "00b", "06"):
                ground.keep(name, standing=ground.standing(name))
            ground.keep("00", expected=1, standing=ground.standing("00", 2, stage="70"))
    yield from unequal("matters", found, [*(one.matter for one in standings), ground.named("06")])


@storage_check("standings are made anew", "可重建事项现状")
def restated(ground: Ground) -> Iterator[str]:
    """Restate one that is there, and one of a matter that has none."""
    ground.keep("m", standing=ground.standing("m", law="old"))
    ground.keep("n")
    anew = [ground.standing("m", law="new", duties=(_duty(),)), ground.standing("n", law="new")]
    yield from unequal("restated", ground.storage.restate(anew), 2)
    found = [ground.storage.standing(one.matter) for one in anew]
    yield from unequal("standings", found, anew)


def _duty() -> OpenDuty:
    return OpenDuty(name="filing", owed_by=None, due=_DAY)


@storage_check("a standing of another version is not restated", "版本不同的现状不予重建")
def not_restated(ground: Ground) -> Iterator[str]:
    """Restate standings of an earlier version, of a later one, and of no matter."""
    kept = ground.standing("m", 2)
    ground.keep("m")
    ground.keep("m", expected=1, standing=kept)
    others = [ground.standing("m", 1), ground.standing("m", 3), ground.standing("nothing", 1)]
    yield from unequal("restated", ground.storage.restate(others), 0)
    yield from unequal("standing", ground.storage.standing(kept.matter), kept)
    yield from unequal("of no matter", ground.storage.standing(ground.named("nothing")), None)


CHECKS = (
    standing_as_given,
    as_they_are,
    places,
    pieces,
    widths,
    due_days,
    same_duty,
    all_parts,
    paged,
    last_page,
    changed_between,
    restated,
    not_restated,
)
