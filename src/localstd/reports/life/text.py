"""The life of a matter for readers at a terminal (文本报告), section by section."""

from collections.abc import Iterable, Iterator
from itertools import chain, starmap
from typing import Final

from localstd.law import Citation, Finding
from localstd.legible import legible, visible
from localstd.places import china_places
from localstd.procedure import Body, Duty, Possibility, Stage, Unknown
from localstd.reports.life.life import Life, Step
from localstd.reports.life.rule_facts import RULE_FACTS
from localstd.reports.phrases import CLEAN, cited
from localstd.roles import ROLES
from localstd.wording import Language, Wording

__all__ = ["check_lines", "life_lines"]

STANDS: Final = Wording("截至{as_of}：{stage}", "as of {as_of}: {stage}")
SINCE: Final = Wording("，自{since}起", ", since {since}")
TAKEN_OVER: Final = Wording("接收的历史，可能不全", "a history taken over, perhaps incomplete")
HOW: Final = Wording("经过", "How it got there")
OWED: Final = Wording("应尽的义务", "What is owed")
MAY: Final = Wording("可以办理", "What may happen next")
BLOCKED: Final = Wording("受阻", "Blocked")
ELSEWHERE: Final = Wording("在其他阶段办理", "At other stages")
NOT_JUDGED: Final = Wording(
    "缺少事实或没有适用的规定，未能判断", "Not judged, facts are missing or no provision applies"
)
LACKS: Final = Wording("（缺：{told}）", " (missing: {told})")
NOTHING: Final = Wording("无", "nothing")
CORRECTS: Final = Wording("（更正第{position}条）", " (corrects {position})")
NOTIFY: Final = Wording("→ {to}：{message}", "→ {to}: {message}")
UNDER: Final = Wording("依据：{told}", "Basis: {told}")
REMEDY: Final = Wording("处理：{told}", "Remedy: {told}")
COUNTED: Final = Wording("算法：{told}", "Counted: {told}")
ENTITLED: Final = Wording("由谁：{told}", "By: {told}")
NEEDS: Final = Wording("须写明：{told}", "To be stated: {told}")
HANGS_ON: Final = Wording("按所填内容判断：{told}", "Judged by what is stated: {told}")
DUE: Final = Wording("最迟{due}", "by {due}")
NO_DAY: Final = Wording("及时", "without delay")
OVERDUE: Final = Wording("（已逾期）", " (overdue)")
GAP: Final = Wording("　", "  ")
STEP: Final = "  "
LONGEST: Final = 400


def life_lines(life: Life, language: Language) -> Iterator[str]:
    """Tell a life: where it stands, how it got there, what is owed, what may come.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import History, Matter
    >>> from localstd.reports.life.life import life_of
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> life = life_of(LENDING, History(matter=Matter(id="7")), law=LENDING_LAW,
    ...     calendar=china_calendar(), as_of=date(2026, 7, 2))
    >>> for line in list(life_lines(life, "en"))[:2]:
    ...     print(line)
    7  lending  ordinary standards
    as of 2026-07-02: shelf on the shelf
    """
    return _printed(
        (
            *_heading(life),
            *_section(HOW, chain.from_iterable(map(_how, life.steps))),
            *_section(OWED, chain.from_iterable(_duty(life, one) for one in life.recording.duties)),
            *_findings(life.neglected, STEP),
            *_unknowns(life),
            *_section(MAY, chain.from_iterable(_may(life, one) for one in life.next)),
            *_section(BLOCKED, chain.from_iterable(map(_blocked, life.next))),
            *_section(ELSEWHERE, _elsewhere(life)),
        ),
        language,
    )


def check_lines(life: Life, language: Language) -> Iterator[str]:
    """Tell what was wrong with a history, event by event, then what nobody did.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import History, Matter
    >>> from localstd.reports.life.life import life_of
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> life = life_of(LENDING, History(matter=Matter(id="7")), law=LENDING_LAW,
    ...     calendar=china_calendar(), as_of=date(2026, 7, 2))
    >>> list(check_lines(life, "en"))[-1]
    'No findings.'
    """
    wrong = [step for step in life.steps if step.findings]
    told = (*chain.from_iterable(map(_step, wrong)), *_findings(life.neglected, STEP))
    lines = (*_heading(life), Wording("", ""), *(told or (CLEAN,)), *_unknowns(life))
    return _printed(lines, language)


def _printed(lines: Iterable[Wording], language: Language) -> Iterator[str]:
    for line in lines:
        yield visible(line.text(language)).rstrip()


def _heading(life: Life) -> Iterator[Wording]:
    matter, state = life.history.matter, life.recording.state
    subject = legible(life.subject)
    parts = [Wording(subject, subject), life.procedure.wording]
    parts += [] if matter.place is None else [_place(life, matter.place)]
    yield _beside(*parts, matter.track.field)
    since = {} if state.since is None else {"since": state.since}
    facts = {"as_of": life.as_of, "stage": _stage(state.stage)}
    yield _joined(STANDS.filled(facts), SINCE.filled(since) if since else Wording("", ""))
    if not life.history.is_whole:
        yield TAKEN_OVER


def _stage(stage: Stage) -> Wording:
    """Name a stage by its code and in words; a code that is the words stands once."""
    code, words = stage.code, stage.wording
    en = words.en if words.en == code else f"{code} {words.en}"
    return Wording(f"{code} {words.zh}", en)


def _place(life: Life, code: str) -> Wording:
    found = china_places().get(code, life.as_of)
    return Wording(found.name, f"{code} {found.name}") if found else Wording(code, code)


def _section(title: Wording, lines: Iterable[Wording]) -> Iterator[Wording]:
    yield Wording("", "")
    yield title
    yield from tuple(lines) or (_within(STEP, NOTHING),)


def _how(step: Step) -> Iterator[Wording]:
    yield from _step(step)
    yield from _notices(step)


def _step(step: Step) -> Iterator[Wording]:
    event = step.event
    by = () if event.by is None else (_body(event.by),)
    on = Wording(f"{event.on!s:10}", f"{event.on!s:10}")
    number = Wording(f"{step.position:>4}", f"{step.position:>4}")
    corrected = event.corrects and CORRECTS.filled({"position": event.corrects})
    name = _joined(step.wording, corrected or Wording("", ""))
    yield _beside(number, on, name, *by)
    yield from _facts(step)
    yield from _findings(step.findings, STEP * 4)


def _facts(step: Step) -> Iterator[Wording]:
    if step.facts:
        told = Wording.joined(starmap(_fact, step.facts), by="semicolon")
        yield _within(STEP * 4, Wording(legible(told.zh, LONGEST), legible(told.en, LONGEST)))


def _fact(name: Wording, value: Wording) -> Wording:
    return Wording(f"{name.zh}：{value.zh}", f"{name.en}: {value.en}")


def _notices(step: Step) -> Iterator[Wording]:
    """Tell each message once, with all who must get it."""
    told: dict[Wording, list[Wording]] = {}
    for notice in step.notices:
        told.setdefault(notice.wording, []).append(notice.to.wording)
    for message, to in told.items():
        facts = {"to": Wording.joined(to, by="semicolon"), "message": message}
        yield _within(STEP * 4, NOTIFY.filled(facts))


def _body(body: Body) -> Wording:
    name = legible(body.name or body.role, 60)
    role = ROLES.get(body.role)
    if role is None or not body.name:
        return role.wording if role else Wording(name, name)
    return Wording(f"{name}（{role.wording.zh}）", f"{name} ({role.wording.en})")


def _findings(findings: Iterable[Finding], margin: str) -> Iterator[Wording]:
    for one in findings:
        weight, message = one.weight.wording, one.message
        yield Wording(
            f"{margin}[{weight.zh}] {one.code} {legible(message.zh, LONGEST)}",
            f"{margin}[{weight.en}] {one.code} {legible(message.en, LONGEST)}",
        )
        yield from _under(one.citations, margin + STEP)
        remedy = one.remedy
        told = Wording(legible(remedy.zh, LONGEST), legible(remedy.en, LONGEST))
        yield _within(margin + STEP, REMEDY.filled({"told": told}))


def _under(citations: tuple[Citation, ...], margin: str) -> Iterator[Wording]:
    if citations:
        told = Wording.joined(map(cited, citations), by="semicolon")
        yield _within(margin, UNDER.filled({"told": told}))


def _unknowns(life: Life) -> Iterator[Wording]:
    """Name what could not be judged, each with the facts that would let it be."""
    missing: dict[str, dict[str, None]] = {}
    for one in life.recording.unknowns:
        missing.setdefault(one.name, {}).update(dict.fromkeys(one.missing))
    if missing:
        told = Wording.joined((_unknown(life, *one) for one in missing.items()), by="semicolon")
        yield Wording("", "")
        yield Wording(f"{NOT_JUDGED.zh}：{told.zh}", f"{NOT_JUDGED.en}: {told.en}")


def _unknown(life: Life, name: str, missing: Iterable[str]) -> Wording:
    called = {fact.name: fact.wording for type_ in life.procedure.events for fact in type_.facts}
    known = {**RULE_FACTS, **called}
    told = Wording.joined(known.get(one, Wording(one, one)) for one in missing)
    lacks = LACKS.filled({"told": told}) if told.zh else told
    return Wording(name + lacks.zh, name + lacks.en)


def _duty(life: Life, duty: Duty) -> Iterator[Wording]:
    due = NO_DAY if duty.due is None else DUE.filled({"due": duty.due})
    late = OVERDUE if duty.is_overdue else Wording("", "")
    who = () if duty.owed_by is None else (duty.owed_by.wording,)
    yield _within(STEP, _beside(duty.type.wording, _joined(due, late), *who))
    yield from _under(duty.citations, STEP * 2)
    steps = duty.explain(life.calendar)
    if steps:
        told = Wording.joined(steps, by="semicolon")
        yield _within(STEP * 2, COUNTED.filled({"told": told}))


def _may(life: Life, possibility: Possibility) -> Iterator[Wording]:
    if possibility.row is None or not possibility.may_happen:
        return
    yield _within(STEP, _named(possibility))
    entitled = list(_entitled(life, possibility))
    needs = [fact.wording for fact in possibility.event.facts if fact.name in possibility.needs]
    rules = [Wording(name, name) for name in dict.fromkeys(_of_law(possibility.unknowns))]
    for title, told in ((ENTITLED, entitled), (NEEDS, needs), (HANGS_ON, rules)):
        if told:
            listed = Wording.joined(told, by="semicolon")
            yield _within(STEP * 2, title.filled({"told": listed}))


def _entitled(life: Life, possibility: Possibility) -> Iterator[Wording]:
    """Name each role once, with every provision that entitles it."""
    basis: dict[Wording, list[Wording]] = {}
    for role, citation in life.entitled(possibility):
        basis.setdefault(role.wording, []).append(cited(citation))
    for role_wording, citations in basis.items():
        told = Wording.joined(citations)
        yield Wording(f"{role_wording.zh}（{told.zh}）", f"{role_wording.en} ({told.en})")


def _of_law(unknowns: Iterable[Unknown]) -> Iterator[str]:
    """Name the rules and limits; that nobody was named as acting is no question of the law."""
    return (one.name for one in unknowns if "." in one.name)


def _blocked(possibility: Possibility) -> Iterator[Wording]:
    if possibility.row is not None and not possibility.may_happen:
        yield _within(STEP, _named(possibility))
        yield from _findings(possibility.blockers, STEP * 2)


def _elsewhere(life: Life) -> Iterator[Wording]:
    for possibility in life.next:
        if possibility.row is None:
            rows = (row for row in life.procedure.rows if row.event == possibility.event.name)
            codes = dict.fromkeys(code for row in rows for code in row.at)
            stages = Wording.joined(life.procedure.stage(code).wording for code in codes)
            yield _within(STEP, _beside(_named(possibility), stages))


def _named(possibility: Possibility) -> Wording:
    name, words = possibility.event.name, possibility.event.wording
    return Wording(f"{words.zh}（{name}）", f"{words.en} ({name})")


def _beside(*parts: Wording) -> Wording:
    return Wording(GAP.zh.join(one.zh for one in parts), GAP.en.join(one.en for one in parts))


def _joined(one: Wording, other: Wording) -> Wording:
    return Wording(one.zh + other.zh, one.en + other.en)


def _within(margin: str, line: Wording) -> Wording:
    return Wording(margin + line.zh, margin + line.en)
