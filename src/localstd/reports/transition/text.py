"""Answers about alliance standards for readers at a terminal (文本报告), line by line."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from localstd.law import AllianceWay, Citation, Finding
from localstd.legible import legible, visible
from localstd.reports.phrases import CLEAN, cited
from localstd.reports.transition.checked import TransitionCheck
from localstd.transition import (
    Eligibility,
    Ending,
    Mapped,
    Requirement,
    Standing,
    Successor,
    Way,
    WayStep,
)
from localstd.wording import Language, Wording

__all__ = ["eligibility_lines", "transition_lines", "ways_lines"]

MAY_MAKE: Final = Wording("能否制定团体标准：{answer}", "may make group standards: {answer}")
ANSWERS: Final = {
    True: Wording("能", "yes"),
    False: Wording("不能", "no"),
    None: Wording("现有情况不足以判断", "cannot be said from what is known"),
}
OPEN: Final = {
    True: Wording("可行", "open"),
    False: Wording("不可行", "closed"),
    None: Wording("现有情况不足以判断", "cannot be said from what is known"),
}
NEEDS: Final = Wording("证明材料：{told}", "Shown by: {told}")
UNDER: Final = Wording("依据：{told}", "Basis: {told}")
BECAUSE: Final = Wording("说明：{told}", "Note: {told}")
TO_TELL: Final = Wording("尚未填写：{told}", "Not yet stated: {told}")
READING: Final = Wording("（解读，仅供提醒）", " (a reading; a warning only)")
STEPS: Final = Wording("步骤", "Steps")
CONDITIONS: Final = Wording("条件", "Conditions")
BY: Final = Wording("由谁：{told}", "By: {told}")
PAPERS: Final = Wording("材料：{told}", "Papers: {told}")
TIME: Final = Wording("期限：{told}", "Time: {told}")
OPTIONAL: Final = Wording("（可选）", " (optional)")
EARLIEST: Final = Wording(
    "最早{day}完成，至少{days}天", "done on {day} at the earliest, {days} days or more"
)
AT_LATEST: Final = Wording(
    "法定期限全部用满的，{day}完成，共{days}天（没有法定期限的步骤未计时间）",
    "done on {day} if every legal limit is used in full, {days} days (steps without a limit take"
    " no time)",
)
NO_END: Final = Wording(
    "各步骤都没有最长的法定期限，最迟日期不能算出",
    "no step has a legal limit: the latest day cannot be worked out",
)
REST: Final = Wording("其余内容", "the rest")
WHOLE: Final = Wording("全部", "the whole")
SUCCEEDED: Final = Wording("{parts} → {number}（{on}发布）", "{parts} → {number} (published {on})")
FROM: Final = Wording("，{day}实施", ", implemented {day}")
ENDED: Final = Wording("{parts} 废止（{on}）：{reason}", "{parts} withdrawn ({on}): {reason}")
LEFT: Final = Wording("未定：{parts}；{why}", "Open: {parts}; {why}")
ADOPTED: Final = Wording("采用的成员：{told}", "Members that adopted it: {told}")
NOT_ADOPTED: Final = Wording(
    "未见采用的成员：{told}", "Members not known to have adopted it: {told}"
)
CITING: Final = Wording("仍引用旧编号：{told}", "Still citing the old number: {told}")
SINCE: Final = Wording("自{day}起不应再引用：{why}", "Not to be cited since {day}: {why}")
MERGED: Final = Wording("合并：{old} → {new}", "Merged: {old} → {new}")
FOUND: Final = Wording("发现的问题", "What was found")
COUNT: Final = Wording(
    "联盟标准{all}项，去向未定{open}项",
    "alliance standards: {all}; unsettled: {open}",
)
REMEDY: Final = Wording("处理：{told}", "Remedy: {told}")
STEP: Final = "  "
NOTHING: Final = Wording("", "")

_PARTS_OF_RULES: Final = {"registration": "founding", "enterprise": "joint", "local": "scope"}
_AUTHORITY: Final = "group.branch-authorised"  # of the alliance, and not of its host


def eligibility_lines(
    found: Eligibility, language: Language, *, alliance: str = ""
) -> Iterator[str]:
    """Tell who may make group standards: the answer, then each condition with what shows it.

    >>> from datetime import date
    >>> from localstd.law import OrganisationFacts
    >>> from localstd.transition import assess_eligibility
    >>> branch = assess_eligibility(OrganisationFacts(form="branch"), date(2026, 7, 1))
    >>> next(eligibility_lines(branch, "en", alliance="绿茶分会"))
    '绿茶分会  2026-07-01  may make group standards: no'
    """
    answer = MAY_MAKE.filled({"answer": ANSWERS[found.is_eligible]})
    yield from _printed(
        (
            _beside(*_called(alliance), _same(found.as_of), answer),
            *_noted(found.silence, STEP),
            *_under(found.citations, STEP),
            NOTHING,
            *chain.from_iterable(
                _requirement(one, "", part="organisation") for one in found.conditions
            ),
        ),
        language,
    )


def ways_lines(found: Iterable[Way], language: Language, *, alliance: str = "") -> Iterator[str]:
    """Tell the ways: whether each is open and why not, what it takes, and how long.

    >>> from datetime import date
    >>> from localstd.law import JointFacts
    >>> from localstd.transition import Alliance, ways
    >>> tea = Alliance(joint=JointFacts(enterprises=12))
    >>> [line for line in ways_lines(ways(tea, date(2026, 7, 1)), "en") if line.startswith("3")]
    ['3. the members make a joint enterprise standard: open']
    """
    lines = chain.from_iterable(_way(n, one) for n, one in enumerate(found, start=1))
    yield from _printed((*_called(alliance), *lines), language)


def transition_lines(check: TransitionCheck, language: Language) -> Iterator[str]:
    """Tell what became of each alliance standard, what was found, and how many are left open.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.reports.transition.checked import check_transitions
    >>> check = check_transitions(
    ...     [], law=china_law(), calendar=china_calendar(), as_of=date(2026, 1, 1)
    ... )
    >>> list(transition_lines(check, "en"))[-1]
    'alliance standards: 0; unsettled: 0'
    """
    found = [one for _, findings in check.of_histories for one in findings]
    merged = [MERGED.filled({"old": old, "new": new}) for new, old in check.map.merged.items()]
    findings = (*found, *check.of_map)
    counts = {"all": len(check.map.standards), "open": len(check.map.unsettled)}
    yield from _printed(
        (
            *chain.from_iterable(_mapped(one) for one in check.map.standards),
            *merged,
            *(_headed(FOUND) if findings else ()),
            *chain.from_iterable(_finding(one) for one in findings),
            *(() if findings else (CLEAN,)),
            COUNT.filled(counts),
        ),
        language,
    )


def _requirement(one: Requirement, margin: str, *, part: str) -> Iterator[Wording]:
    reading = READING if one.is_reading else NOTHING
    standing = one.standing.wording
    yield Wording(
        f"{margin}[{standing.zh}] {one.wording.zh}{reading.zh}",
        f"{margin}[{standing.en}] {one.wording.en}{reading.en}",
    )
    inner = margin + STEP * 2
    yield from _noted(one.reason, inner)
    if one.untold:
        told = Wording.joined(_same(f"{part}.{name}") for name in one.untold)
        yield _within(inner, TO_TELL.filled({"told": told}))
    if one.standing is Standing.MISSING:
        yield _within(inner, NEEDS.filled({"told": one.document}))
    yield from _under(one.citations, inner)


def _way(n: int, way: Way) -> Iterator[Wording]:
    name, answer = way.name.wording, OPEN[way.is_open]
    yield Wording(f"{n}. {name.zh}：{answer.zh}", f"{n}. {name.en}: {answer.en}")
    yield from _noted(way.silence, STEP)
    yield from _under(way.citations, STEP)
    yield from _times(way)
    yield _within(STEP, CONDITIONS)
    yield from chain.from_iterable(
        _requirement(one, STEP * 2, part=_part(one, way.name)) for one in way.conditions
    )
    yield _within(STEP, STEPS)
    yield from chain.from_iterable(_step(m, one) for m, one in enumerate(way.steps, start=1))
    yield NOTHING


def _part(one: Requirement, way: AllianceWay) -> str:
    """Name the part of the record of an alliance in which what is not told may be told."""
    return _PARTS_OF_RULES.get(one.name.partition(".")[0]) or (
        "host"
        if way is AllianceWay.THROUGH_ORGANISATION and one.name != _AUTHORITY
        else "organisation"
    )


def _times(way: Way) -> Iterator[Wording]:
    least, most = way.length
    if way.earliest is not None:
        yield _within(STEP, EARLIEST.filled({"day": way.earliest, "days": least}))
    if way.at_latest is not None:
        yield _within(STEP, AT_LATEST.filled({"day": way.at_latest, "days": most}))
    elif way.steps and way.silence is None:
        yield _within(STEP, NO_END)


def _step(m: int, step: WayStep) -> Iterator[Wording]:
    optional = OPTIONAL if step.is_optional else NOTHING
    words = step.wording
    yield Wording(f"    {m}. {words.zh}{optional.zh}", f"    {m}. {words.en}{optional.en}")
    margin = STEP * 4
    yield _within(margin, BY.filled({"told": step.by.wording}))
    if step.documents:
        yield _within(margin, PAPERS.filled({"told": Wording.joined(step.documents, "semicolon")}))
    for limit in (step.at_least, step.at_most):
        if limit is not None:
            yield _within(margin, TIME.filled({"told": limit.wording}))
    yield from _under(step.citations, margin)


def _mapped(one: Mapped) -> Iterator[Wording]:
    yield _beside(_same(one.number), *_called(one.title), *_called(one.alliance), one.stage.wording)
    yield from (_within(STEP, _succeeded(new)) for new in one.successors)
    yield from (_within(STEP, _ended(end)) for end in one.endings)
    if one.left and one.why is not None:
        left = _parts(one.left) if one.successors or one.endings or one.parts else WHOLE
        yield _within(STEP, LEFT.filled({"parts": left, "why": one.why}))
    for title, told in (
        (ADOPTED, one.adopted),
        (NOT_ADOPTED, one.not_adopted if one.successors else ()),
        (CITING, tuple(each.name for each in one.citing)),
    ):
        if told:
            yield _within(STEP, title.filled({"told": Wording.joined(map(_same, told))}))
    if one.citing_end is not None:
        facts = {"day": one.citing_end.since, "why": one.citing_end.why}
        yield _within(STEP, SINCE.filled(facts))


def _succeeded(new: Successor) -> Wording:
    told = SUCCEEDED.filled({"parts": _parts(new.parts), "number": new.number, "on": new.on})
    if new.implementation is None:
        return told
    since = FROM.filled({"day": new.implementation})
    return Wording(told.zh + since.zh, told.en + since.en)


def _ended(end: Ending) -> Wording:
    return ENDED.filled({"parts": _parts(end.parts), "on": end.on, "reason": end.reason})


def _parts(parts: tuple[str, ...]) -> Wording:
    return Wording.joined([_same(one) if one else REST for one in parts]) if parts else WHOLE


def _finding(one: Finding) -> Iterator[Wording]:
    weight, message = one.weight.wording, one.message
    yield Wording(
        f"{STEP}[{weight.zh}] {one.code} {message.zh}",
        f"{STEP}[{weight.en}] {one.code} {message.en}",
    )
    yield from _under(one.citations, STEP * 2)
    yield _within(STEP * 2, REMEDY.filled({"told": one.remedy}))


def _noted(note: Wording | None, margin: str) -> Iterator[Wording]:
    if note is not None:
        yield _within(margin, BECAUSE.filled({"told": note}))


def _under(citations: Iterable[Citation], margin: str) -> Iterator[Wording]:
    listed = dict.fromkeys(map(cited, citations))
    if listed:
        told = Wording.joined(listed, by="semicolon")
        yield _within(margin, UNDER.filled({"told": told}))


def _headed(title: Wording) -> tuple[Wording, Wording]:
    return NOTHING, title


def _called(name: str) -> tuple[Wording, ...]:
    return (_same(name),) if name else ()


def _same(told: object) -> Wording:
    text = legible(str(told))
    return Wording(text, text)


def _beside(*parts: Wording) -> Wording:
    return Wording("　".join(one.zh for one in parts), "  ".join(one.en for one in parts))


def _within(margin: str, line: Wording) -> Wording:
    return Wording(margin + line.zh, margin + line.en)


def _printed(lines: Iterable[Wording], language: Language) -> Iterator[str]:
    """Give each line in one language, with what a terminal must not get spelled out."""
    return (visible(one.text(language)).rstrip() for one in lines)
