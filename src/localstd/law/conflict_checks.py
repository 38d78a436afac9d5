"""What a clean-up of local rules finds (地方规定清理问题): each conflict as a finding."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from localstd.calendar import Period
from localstd.law.conflict import Conflict, ConflictKind
from localstd.law.finding import Check, Fact, Finding, Note, Weight, unchecked
from localstd.law.limit import Footing, Limit
from localstd.wording import Wording

__all__ = ["CHECKS", "conflict_finding"]

_DAY = timedelta(days=1)
_BOTH_ZH = "{local}（{local_period}）“{local_says}”，{higher}（{higher_period}）“{higher_says}”"
_BOTH_EN = '{local} ({local_period}) "{local_says}"; {higher} ({higher_period}) "{higher_says}"'

LOOSER = Check(
    code="LS990",
    name="looser-than-higher-law",
    weight=Weight.FAULT,
    title=Wording("宽于上位规定", "looser than higher law"),
    message=Wording(
        f"{{name}}：{_BOTH_ZH}；{{since}}前者不起作用，适用{{governing}}",
        f"{{name}}: {_BOTH_EN}; {{since}} the first never binds, {{governing}} governs",
    ),
    remedy=Wording(
        "修改为不宽于上位规定的要求，或者废止该条",
        "amend it so that it is no looser than the higher law, or abolish it",
    ),
)
AT_TIMES_LOOSER = Check(
    code="LS991",
    name="looser-from-some-days",
    weight=Weight.WARNING,
    title=Wording("自某些日起算时宽于上位规定", "looser from some days on which it starts"),
    message=Wording(
        f"{{name}}：{_BOTH_ZH}；单位不同，{{days}}；先届满者适用（至少之期限为后届满者）",
        f"{{name}}: {_BOTH_EN}; their units differ, {{days}}; what ends first binds "
        "(of minimums, what ends last)",
    ),
    remedy=Wording(
        "改用与上位规定相同的计算单位，并且不宽于上位规定",
        "amend it to the unit of the higher law, and to be no looser",
    ),
)
CONTRARY = Check(
    code="LS992",
    name="contrary-to-higher-law",
    weight=Weight.FAULT,
    title=Wording("与上位规定抵触", "contrary to higher law"),
    message=Wording(
        f"{{name}}：{_BOTH_ZH}；二者不能同时遵守，{{since}}适用{{governing}}",
        f"{{name}}: {_BOTH_EN}; both cannot be kept, {{since}} {{governing}} governs",
    ),
    remedy=Wording("修改或者废止该条", "amend it, or abolish it"),
)
OTHER_SIDE = Check(
    code="LS993",
    name="other-side-than-higher-law",
    weight=Weight.WARNING,
    title=Wording("与上位规定方向不同", "sets the other side than higher law"),
    message=Wording(
        f"{{name}}：{_BOTH_ZH}；二者可以同时遵守，但同一名称下{{since}}只按{{governing}}审查",
        f"{{name}}: {_BOTH_EN}; both can be kept, but under this name {{since}} only "
        "{governing} is judged by",
    ),
    remedy=Wording(
        "核对该条是否所指不同；确属另一期限的，另立名称",
        "see whether the article means something else; if so, give its limit a name of its own",
    ),
)
REPEATED = Check(
    code="LS994",
    name="repeats-higher-law",
    weight=Weight.NOTE,
    title=Wording("重复上位规定", "repeats higher law"),
    message=Wording(
        f"{{name}}：{_BOTH_ZH}；{{since}}前者没有增加要求，适用{{governing}}",
        f"{{name}}: {_BOTH_EN}; {{since}} the first adds nothing, {{governing}} governs",
    ),
    remedy=Wording(
        "对照两处原文；没有其他内容的，修订时可以删去",
        "compare both texts; if it says nothing else, leave it out at the next revision",
    ),
)
NOT_COMPARED = Check(
    code="LS995",
    name="not-compared-with-higher-law",
    weight=Weight.NOTE,
    title=Wording("无法与上位规定比较", "cannot be compared with higher law"),
    message=Wording(
        f"{{name}}：{_BOTH_ZH}；单位不同，又没有放假通知覆盖可供逐日起算的日子，宽严不作结论",
        f"{{name}}: {_BOTH_EN}; their units differ, and no notice covers days from which both "
        "could be counted: which is tighter is not said",
    ),
    remedy=Wording("由人工对照两处原文", "let somebody compare both texts"),
)

LONGER_BUT_FIRM = Check(
    code="LS996",
    name="longer-but-firm",
    weight=Weight.NOTE,
    title=Wording("长于上位规定且不许例外", "longer than higher law, and firm"),
    message=Wording(
        f"{{name}}：{_BOTH_ZH}；上位规定只说“一般”，{{since}}二者并行，违反前者的不再只是提醒",
        f"{{name}}: {_BOTH_EN}; the higher one says generally, {{since}} both hold, and what "
        "breaks the first is more than a warning",
    ),
    remedy=Wording(
        "核对是否本意；期限宜与上位规定一致",
        "see whether it is meant so; better to set the length of the higher law",
    ),
)

_BY_KIND: Mapping[ConflictKind, Check] = {
    ConflictKind.LOOSER: LOOSER,
    ConflictKind.AT_TIMES_LOOSER: AT_TIMES_LOOSER,
    ConflictKind.CONTRARY: CONTRARY,
    ConflictKind.OTHER_SIDE: OTHER_SIDE,
    ConflictKind.REPEATED: REPEATED,
    ConflictKind.NOT_COMPARED: NOT_COMPARED,
    ConflictKind.LONGER_BUT_FIRM: LONGER_BUT_FIRM,
}
#: All of them, in the order of their codes.
CHECKS = tuple(_BY_KIND.values())


def conflict_finding(conflict: Conflict) -> Finding:
    """Tell a conflict as a finding: what each text says, since when which governs, what to do.

    It cites the local article, the higher one, and the measure that asks for the clean-up.
    """
    (local, higher), (local_says, higher_says) = conflict.texts, conflict.says
    local_period, higher_period = map(told_period, conflict.periods)
    facts: dict[str, Fact] = {
        "name": conflict.name,
        "local": local.citation.wording,
        "local_says": local_says,
        "local_period": local_period,
        "higher": higher.citation.wording,
        "higher_says": higher_says,
        "higher_period": higher_period,
        "since": told_period(conflict.period),
        "governing": tuple(one.wording for one in conflict.governing),
        "days": conflict.days.wording if conflict.days else "",
    }
    citations = (local.citation, higher.citation, *conflict.basis)
    return Finding(
        check=_BY_KIND[conflict.kind],
        facts=facts,
        certainty=conflict.certainty,
        citations=citations,
        notes=(*dict.fromkeys(_notes(conflict)), *unchecked(citations[:2])),
    )


def _notes(conflict: Conflict) -> Iterator[Note]:
    for one in (conflict.local, conflict.higher):
        if isinstance(one, Limit) and one.footing in _FOOTINGS:
            yield _FOOTINGS[one.footing]


_FOOTINGS = {Footing.BY_ANALOGY: Note.BY_ANALOGY, Footing.ASSUMED: Note.DAYS_ASSUMED}


def told_period(period: Period) -> Wording:
    """Say from when to when, the last day included.

    >>> from datetime import date
    >>> told_period(Period(date(2019, 10, 1), None)).en
    'since 2019-10-01'
    """
    start, end = period.start, period.end
    if end is None:
        return Wording(f"{start}起", f"since {start}") if start else _ALWAYS
    last = end - _DAY
    if start is None:
        return Wording(f"至{last}", f"until {last}")
    return Wording(f"{start}至{last}", f"from {start} to {last}")


_ALWAYS = Wording("起止不详", "on days that are not known")
