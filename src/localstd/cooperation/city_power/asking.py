"""Whether a place may make local standards on a day (是否可以制定), by the file of its power."""

from datetime import date

from localstd._attrs import field, frozen
from localstd.calendar import PartialDate
from localstd.law import Citation, CityFacts, IssuerFacts, Law, Outcome, Rule, Verdict
from localstd.places import read_code
from localstd.procedure import Event, History
from localstd.wording import Wording

__all__ = ["MayMake", "city_facts", "empowers", "may_make"]

_TURNS = frozenset({"approved", "withdrawn", "city-ended"})
_CITY_DIGITS = 4  # of a place code
_SAID = {
    Outcome.KEPT: Wording("可以制定地方标准", "may make local standards"),
    Outcome.BROKEN: Wording("不得制定地方标准", "may not make local standards"),
    Outcome.UNKNOWN: Wording("不能确定是否可以制定地方标准", "it is unknown whether it may"),
}


@frozen
class MayMake:
    """Whether a place may make local standards on a day, by which provisions, and in which scope.

    ``since`` is the day of the approval that counts, ``None`` where there is none or none is
    asked for. ``scope`` are the fields that it names; an empty one names none, so that it covers
    all. :func:`may_make` gives it.

    >>> answer = MayMake(
    ...     place="3302", on=date(2024, 5, 6), outcome=Outcome.KEPT, citations=(),
    ...     since=PartialDate(2018, 9),
    ... )
    >>> answer.wording.zh, answer.covers("农业")
    ('3302于2024-05-06可以制定地方标准', True)
    """

    place: str = field(converter=read_code)
    on: date
    outcome: Outcome
    citations: tuple[Citation, ...]
    since: PartialDate | None = None
    scope: tuple[str, ...] = ()

    def covers(self, subject: str) -> bool | None:
        """Say whether it covers a field; ``None`` where it is unknown whether it may at all.

        >>> china = dict(place="3302", on=date(2024, 5, 6), citations=(), scope=("农业",))
        >>> [MayMake(outcome=Outcome.KEPT, **china).covers(one) for one in ("农业", "旅游")]
        [True, False]
        """
        if self.outcome is Outcome.UNKNOWN:
            return None
        return self.outcome is Outcome.KEPT and (not self.scope or subject in self.scope)

    @property
    def wording(self) -> Wording:
        """Say it, with its provisions."""
        said = _SAID[self.outcome]
        told = Wording(f"{self.place}于{self.on}{said.zh}", f"{self.place} on {self.on}: {said.en}")
        if not self.citations:
            return told
        cited = Wording.joined(dict.fromkeys(one.wording for one in self.citations))
        return Wording(f"{told.zh}（{cited.zh}）", f"{told.en} ({cited.en})")


def may_make(place: str, on: date, history: History | None = None, *, law: Law) -> MayMake:
    """Say whether a place may make local standards on a day, as ``local.city-approval`` asks it.

    ``history`` is the file of the city's power, by :data:`~.CITY_POWER`; without one nothing is
    known of an approval. Of a province nothing is asked; before 2018 no approval helps a city,
    and none ever helps a county. A history of another place says nothing of this one.

    Raises:
        PlaceCodeError: if ``place`` is no place code.

    >>> from localstd.law import china_law
    >>> from localstd.procedure import Body, Matter
    >>> province = Body(role="province", place="34")
    >>> history = History(matter=Matter(id="p-1", place="3404")).with_(
    ...     Event.of("approved", date(2018, 9, 3), province, city="淮南市", need="采煤沉陷区治理"),
    ...     Event.of("withdrawn", date(2023, 4, 1), province, reason="机构调整"),
    ... )
    >>> for day in (date(2017, 6, 1), date(2018, 9, 2), date(2020, 5, 1), date(2023, 4, 1)):
    ...     print(may_make("3404", day, history, law=china_law()).wording.en)
    3404 on 2017-06-01: may not make local standards (ls1990 art. 4)
    3404 on 2018-09-02: may not make local standards (sl2017 art. 13)
    3404 on 2020-05-01: may make local standards (sl2017 art. 13)
    3404 on 2023-04-01: may not make local standards (sl2017 art. 13)
    """
    code, held = read_code(place), law.on(on, place)
    facts = city_facts(code, on, history)
    asked = (
        _judged(held.get_rule("local.issuer-level"), IssuerFacts(place_code=code)),
        _judged(held.get_rule("local.city-approval"), facts),
    )
    known = [one for one in asked if one is not None]
    if not known:
        return MayMake(place=code, on=on, outcome=Outcome.UNKNOWN, citations=())
    rule, verdict = next((one for one in known if one[1].outcome is not Outcome.KEPT), known[-1])
    approval = _turn(code, on, history) if verdict.outcome is Outcome.KEPT else None
    scope = _scope(history, on) if approval and history else ()
    return MayMake(
        place=code,
        on=on,
        outcome=verdict.outcome,
        citations=rule.citations,
        since=approval.on if approval else None,
        scope=scope,
    )


def city_facts(place: str, on: date, history: History | None = None) -> CityFacts:
    """Give the facts that the rule ``local.city-approval`` judges, from the file of a city's power.

    What happened at some time of a month that has not passed leaves it unknown; so does a file
    that was taken over and tells nothing.

    >>> from localstd.procedure import Matter
    >>> approved = Event.of("approved", PartialDate(2018, 9), city="淮南市")
    >>> history = History(matter=Matter(id="p-1", place="3404"), events=(approved,))
    >>> days = (date(2018, 8, 31), date(2018, 9, 3), date(2018, 9, 30))
    >>> [city_facts("3404", day, history).province_approved for day in days]
    [False, None, True]
    """
    if history is None or history.matter.place != read_code(place):
        return CityFacts(place_code=place)
    turn = _turn(place, on, history)
    if turn is None:
        return CityFacts(place_code=place, province_approved=False if history.is_whole else None)
    is_sure = turn.on.last <= on
    return CityFacts(
        place_code=place, province_approved=turn.type == "approved" if is_sure else None
    )


def empowers(history: History, *, as_of: date) -> Event | None:
    """Make the event that tells the file of a standard, or of a plan, that the city is empowered.

    ``history`` is that of the city's power. ``None`` where it has none by ``as_of``.

    >>> from localstd.procedure import Body, Matter
    >>> province = Body(role="province", place="34")
    >>> approved = Event.of("approved", date(2018, 9, 3), province, city="淮南市", document="1号")
    >>> history = History(matter=Matter(id="p-1", place="3404"), events=(approved,))
    >>> event = empowers(history, as_of=date(2024, 5, 6))
    >>> event.type, str(event.on), event.by.role, dict(event.facts)
    ('city-empowered', '2018-09-03', 'province', {'document': '1号'})
    """
    turn = _turn(history.matter.place or "", as_of, history)
    if turn is None or turn.type != "approved":
        return None
    told = {"document": turn.facts["document"]} if "document" in turn.facts else {}
    return Event.of("city-empowered", turn.on, turn.by, **told)


def _judged(rule: Rule | None, facts: object) -> tuple[Rule, Verdict] | None:
    return None if rule is None else (rule, rule.judge(facts))


def _turn(place: str, on: date, history: History | None) -> Event | None:
    """Give the last event by which a city had the power, or lost it."""
    if history is None or len(place) != _CITY_DIGITS:
        return None
    standing = history.as_of(on).standing
    return next((one for one in reversed(standing) if one.type in _TURNS), None)


def _scope(history: History, on: date) -> tuple[str, ...]:
    """Give the fields of the approval that counts, as they were changed since."""
    scope: tuple[str, ...] = ()
    for one in history.as_of(on).standing:
        told = one.facts.get("scope")
        if one.type in {"approved", "scope-changed"}:
            scope = told if isinstance(told, tuple) else ()
    return scope
