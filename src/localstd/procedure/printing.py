"""Printing tables (程序表打印): a procedure as a page that reads like the law.

Nothing is written by hand: stages, steps and duties come from the table, what each rests on from
the law. So the page cannot say what the engine does not do.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from localstd._attrs import frozen
from localstd.calendar import Period
from localstd.law import LEFT_TO_PLACES, Law, Limit, LimitInForce, Outcome, Provision, Track
from localstd.procedure.condition import Condition, Interval
from localstd.procedure.drawing import procedure_diagram
from localstd.procedure.duty import DutyType
from localstd.procedure.facts import FactType
from localstd.procedure.mandate import ALL_TRACKS, Mandate
from localstd.procedure.procedure import Procedure
from localstd.procedure.row import Row
from localstd.wording import Language, Wording

__all__ = ["procedure_page"]

#: What mandates have in common that are printed together.
_Alike: TypeAlias = tuple[frozenset[Track], tuple[str, ...], str | None]

_GENERATED = Wording(
    "由程序表和法律条款自动生成；请勿手工修改。",
    "Generated from the table and the law; do not edit by hand.",
)
_PICTURE = Wording("流程图", "Flow")
_OVERVIEW = Wording("步骤一览", "Steps")
_STEPS = Wording("逐项说明", "Steps in detail")
_DUTIES = Wording("义务", "Duties")
_LAW = Wording("依据", "Legal basis")
_AT = Wording("阶段", "Stage")
_EVENT = Wording("事件", "Event")
_WHO = Wording("办理主体", "By whom")
_NEXT = Wording("下一阶段", "Next stage")
_UNDER = Wording("依据", "Basis")
_CALLED = Wording("程序中的名称", "In a program")
_TELLS = Wording("可填要素", "Facts")
_ASKED = Wording("要求", "Requirements")
_BEGINS = Wording("产生义务", "Duties begun")
_ENDS = Wording("终结义务", "Duties ended")
_TOLD = Wording("通知", "Notified")
_DUTY_COLUMNS = (
    Wording("义务", "Duty"),
    Wording("承担主体", "Owed by"),
    Wording("期限", "Deadline"),
    Wording("逾期办理", "If done late"),
    Wording("逾期未办", "If not done"),
)
_LAW_COLUMNS = (
    Wording("条款", "Provision"),
    Wording("标识", "Name"),
    Wording("有效期间", "In force"),
)
_MATTERS = Wording("适用事项", "For")
_ANYBODY = Wording("不限", "anybody")
_STAYS = Wording("不变", "stays")
_PROMPTLY = Wording("及时", "promptly")
_BREAK = "<br>"


def procedure_page(procedure: Procedure, law: Law, language: Language) -> str:
    """Print a procedure as a page of Markdown: picture, steps, duties, and the law behind them.

    ``law`` has the provisions that the rows cite, and the rules and limits that they ask for;
    all versions are shown, each with the days on which it holds.

    Raises:
        UnknownProvisionError: if a row or a duty cites what the law does not know.

    >>> from localstd.law import china_law
    >>> from localstd.making import MAKING
    >>> page = procedure_page(MAKING, china_law(), "en")
    >>> page.splitlines()[2]
    '# Making of local standards (地方标准制修订)'
    """
    return "\n".join(_Page(procedure=procedure, law=law, language=language).lines())


@frozen
class _Page:
    procedure: Procedure
    law: Law
    language: Language

    def lines(self) -> Iterator[str]:
        yield f"<!-- {self.say(_GENERATED)} -->\n"
        yield f"# {_title(self.both(self.procedure.wording))}\n"
        yield f"## {self.say(_PICTURE)}\n"
        yield f"```mermaid\n{procedure_diagram(self.procedure, self.language)}\n```\n"
        yield f"## {self.say(_OVERVIEW)}\n"
        yield from self.table((_AT, _EVENT, _WHO, _NEXT), map(self.overview, self.procedure.rows))
        yield f"\n## {self.say(_STEPS)}"
        for row in self.procedure.rows:
            yield f"\n### {_title(self.both(self.event(row.event)))}\n"
            yield from self.table((_AT, self.stages(row)), self.step(row))
        yield f"\n## {self.say(_DUTIES)}\n"
        yield from self.table(_DUTY_COLUMNS, map(self.duty, self.procedure.duties))
        yield f"\n## {self.say(_LAW)}\n"
        yield from self.table(_LAW_COLUMNS, map(self.provision, self.provisions()))
        yield ""

    def say(self, words: Wording) -> str:
        return words.text(self.language)

    def both(self, words: Wording) -> str:
        """Say a word of the domain, in English with the Chinese term beside it."""
        return f"{words.en} ({words.zh})" if self.language == "en" else words.zh

    def event(self, name: str) -> Wording:
        return self.procedure.event_type(name).wording

    def table(self, head: Sequence[Wording], rows: Iterable[Sequence[str]]) -> Iterator[str]:
        yield f"| {' | '.join(map(self.say, head))} |"
        yield f"|{' --- |' * len(head)}"
        for row in rows:
            yield f"| {' | '.join(cell.replace('|', '&#124;') or '—' for cell in row)} |"

    def overview(self, row: Row) -> Sequence[str]:
        roles = dict.fromkeys(self.say(one.role.wording) for one in row.who)
        to = self.say(_STAYS) if row.to is None else row.to
        return (
            ", ".join(row.at),
            self.both(self.event(row.event)),
            _BREAK.join(roles) or self.say(_ANYBODY),
            to,
        )

    def stages(self, row: Row) -> Wording:
        stages = [self.procedure.stage(code) for code in row.at]
        named = (
            Wording(f"{one.code} {one.wording.zh}", f"{one.code} {one.wording.en}")
            for one in stages
        )
        return Wording.joined(named)

    def step(self, row: Row) -> Iterator[tuple[str, str]]:
        """Give what a row says, one thing after another; what it does not say is left out."""
        duties = {duty.name: duty for duty in self.procedure.duties}
        to = None if row.to is None else self.procedure.stage(row.to)
        told = {role.name: role for notice in row.notices for role in notice.to}
        said = (
            (_MATTERS, "" if row.matters is None else self.say(row.matters.wording)),
            (_WHO, _BREAK.join(self.mandates(row.who)) or self.say(_ANYBODY)),
            (_UNDER, _BREAK.join(self.basis(row))),
            (_ASKED, _BREAK.join(map(self.asked, row.conditions))),
            (_BEGINS, self.say(Wording.joined(one.wording for one in row.starts))),
            (_ENDS, self.say(Wording.joined(duties[name].wording for name in row.ends))),
            (_TOLD, self.say(Wording.joined(role.wording for role in told.values()))),
            (_NEXT, self.say(_STAYS) if to is None else f"{to.code} {self.say(to.wording)}"),
            (_TELLS, _BREAK.join(map(self.tells, self.procedure.event_type(row.event).facts))),
            (_CALLED, self.called(row)),
        )
        return ((self.say(name), words) for name, words in said if words)

    def called(self, row: Row) -> str:
        """Give the names by which a program knows the event, and the roles that may do it."""
        names = dict.fromkeys(f"`{one.role.name}`" for one in row.who)
        roles = Wording.joined(Wording(one, one) for one in names)
        by = self.say(Wording(f"，由 {roles.zh}", f", by {roles.en}")) if names else ""
        return f"`{row.event}`{by}"

    def tells(self, fact: FactType) -> str:
        """Say what an event may tell: its name, whether it must, and what is accepted."""
        must = Wording("，必填", ", required") if fact.is_required else Wording("", "")
        words, accepts = fact.wording, fact.kind.accepts
        said = Wording(f"{words.zh}{must.zh}：{accepts.zh}", f"{words.en}{must.en}: {accepts.en}")
        return f"`{fact.name}` {self.say(said)}"

    def mandates(self, mandates: Iterable[Mandate]) -> Iterator[str]:
        """Name those together who may by the same law, on their tracks if not on all of them."""
        together: dict[_Alike, list[Wording]] = {}
        for one in mandates:
            alike = (one.tracks, one.basis, one.yields_to)
            together.setdefault(alike, []).append(one.role.wording)
        for (tracks, basis, later), named in together.items():
            roles, on, cited = Wording.joined(named), self.on(tracks), self.cited(basis)
            until = self.until(later)
            yield self.say(
                Wording(
                    f"{roles.zh}{on.zh}：{cited.zh}{until.zh}",
                    f"{roles.en}{on.en}: {cited.en}{until.en}",
                )
            )

    def until(self, later: str | None) -> Wording:
        """Name what takes the place of a mandate's basis, if anything does."""
        if later is None:
            return Wording("", "")
        cited = self.cited((later,))
        return Wording(f"（由{cited.zh}取代）", f", until {cited.en}")

    def on(self, tracks: frozenset[Track]) -> Wording:
        if tracks == ALL_TRACKS:
            return Wording("", "")
        named = Wording.joined(track.field for track in Track if track in tracks)
        return Wording(f"（{named.zh}）", f" ({named.en})")

    def cited(self, provisions: Iterable[str]) -> Wording:
        return Wording.joined(dict.fromkeys(one for each in provisions for one in self.cites(each)))

    def cites(self, cited: str) -> Iterator[Wording]:
        """Name a provision and those that join it; a question left to places as such."""
        if cited in LEFT_TO_PLACES:
            asked = LEFT_TO_PLACES[cited]
            yield Wording(f"地方规定（{asked.zh}）", f"law of the place ({asked.en})")
        yield from (one.citation.wording for one in self.law.provisions.joined(cited))

    def basis(self, row: Row) -> Iterator[str]:
        if row.basis:
            yield self.say(self.cited(row.basis))
        for track, basis in row.basis_on.items():
            tracks, cited = self.on(frozenset({track})), self.cited(basis)
            yield self.say(Wording(f"{cited.zh}{tracks.zh}", f"{cited.en}{tracks.en}"))

    def asked(self, asked: Condition | Interval) -> str:
        """Say what a rule or a limit asks, by its name and its law, and what its breach is."""
        title = asked.check.title
        or_else = Wording(
            f"；否则{asked.check.code} {title.zh}", f"; else {asked.check.code} {title.en}"
        )
        if isinstance(asked, Interval):
            since = self.event(asked.since)
            said = Wording(f"自“{since.zh}”起：", f"from “{since.en}” on: ")
            return f"`{asked.limit}` {self.say(said)}{self.limits(asked.limit)}{self.say(or_else)}"
        only = asked.wants is Outcome.BROKEN
        only_where = (
            Wording("仅在不符合该规则时", "only where it is not kept") if only else Wording("", "")
        )
        cited = self.rules(asked.rule)
        lead = self.say(Wording(f"（{cited.zh}）{only_where.zh}", f" ({cited.en}) {only_where.en}"))
        return f"`{asked.rule}`{lead.rstrip()}{self.say(or_else)}"

    def rules(self, name: str) -> Wording:
        versions = (rule for rule in self.law.rules if rule.name == name)
        cited = dict.fromkeys(cite.wording for rule in versions for cite in rule.citations)
        return Wording.joined(cited)

    def limits(self, name: str) -> str:
        """Print every version of a limit, with its tracks and place and the days it holds on."""
        versions = (self.limit(one) for one in self.law.limits if one.name == name)
        return self.say(Wording.joined(versions, by="semicolon"))

    def limit(self, limit: Limit) -> Wording:
        said, held = LimitInForce((limit,)).wording, _days(limit.period)
        tracks = Wording("", "") if Track.ORDINARY in limit.tracks else self.on(limit.tracks)
        place = "" if limit.place is None else f" [{limit.place}]"
        return Wording(
            f"{said.zh}{tracks.zh}{place}，{held.zh}", f"{said.en}{tracks.en}{place}, {held.en}"
        )

    def duty(self, duty: DutyType) -> Sequence[str]:
        late, lacking = (
            "" if check is None else f"{check.code} {self.say(check.title)}"
            for check in (duty.late, duty.lacking)
        )
        owing = _BREAK.join(self.mandates(duty.owed_by))
        return (self.both(duty.wording), owing, self.by_when(duty), late, lacking)

    def by_when(self, duty: DutyType) -> str:
        each = () if duty.each is None else (self.each(duty.each),)
        return _BREAK.join((*each, self.last_day(duty)))

    def each(self, fact: str) -> str:
        words = self.fact(fact)
        return self.say(Wording(f"按{words.zh}分别承担", f"one for each {words.en}"))

    def last_day(self, duty: DutyType) -> str:
        if duty.until is not None:
            return self.set_day(duty.until)
        if duty.limit is None:
            return self.say(_PROMPTLY)
        named = [one for one in (duty.ahead, duty.extends, duty.limit) if one is not None]
        said = (f"`{name}`: {self.limits(name)}" for name in named)
        return _BREAK.join((*said, *map(self.say, self.reckoning(duty))))

    def reckoning(self, duty: DutyType) -> Iterator[Wording]:
        """Say from which event the days run, and between which ones they do not."""
        if duty.since is not None:
            since = self.event(duty.since)
            yield Wording(f"自“{since.zh}”起算", f"counted from “{since.en}”")
        if duty.extends is not None:
            yield Wording(
                f"`{duty.limit}`自`{duty.extends}`届满起算",
                f"`{duty.limit}` runs from the end of `{duty.extends}`",
            )
        for stops, resumes in duty.paused_by:
            start, end = self.event(stops), self.event(resumes)
            yield Wording(
                f"“{start.zh}”至“{end.zh}”不计算", f"not counted from “{start.en}” to “{end.en}”"
            )

    def set_day(self, fact: str) -> str:
        words = self.fact(fact)
        return self.say(Wording(f"{words.zh}（由事件确定）", f"{words.en}, as the event states it"))

    def fact(self, name: str) -> Wording:
        facts = (one for event in self.procedure.events for one in event.facts)
        return next(one.wording for one in facts if one.name == name)

    def provisions(self) -> Iterator[Provision]:
        """Give every provision that rows and duties cite, by its id."""
        in_rows = {one for row in self.procedure.rows for one in row.provisions}
        owing = (who for duty in self.procedure.duties for who in duty.owed_by)
        named = in_rows | {one for who in owing for one in who.basis}
        joined = (one for each in sorted(named) for one in self.law.provisions.joined(each))
        return iter({one.id: one for one in joined}.values())

    def provision(self, provision: Provision) -> Sequence[str]:
        cited = provision.citation.wording
        words = cited.zh if self.language == "zh" else f"{cited.en}: {cited.zh}"
        return (words, f"`{provision.id}`", self.say(_days(provision.period)))


def _days(period: Period) -> Wording:
    since = Wording("起始日不详", "first day not known")
    if period.start is not None:
        since = Wording(f"自{period.start}起", f"since {period.start}")
    if period.end is None:
        return since
    return Wording(f"{since.zh}，{period.end}前", f"{since.en}, before {period.end}")


def _title(text: str) -> str:
    return text[0].upper() + text[1:]
