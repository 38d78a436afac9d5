"""What stands confirmed of an enterprise (确认情况), and what its scores say of the level.

No text that was read sets how long a confirmation of good behaviour holds: until when, it says
itself, and where it does not, nobody can tell.
"""

from collections.abc import Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law import FIVE_LEVELS, Citation, LevelScheme, Provisions
from localstd.procedure import Event, History
from localstd.wording import Wording

__all__ = ["Confirmation", "LevelJudged", "confirmations", "judge_level"]

_GRANTS = ("confirmed", "renewed")
_ENDS = ("expired", "withdrawn", "given-up")
_REACHED = Wording("得分达到{level}级（{scheme}）", "the scores reach {level} ({scheme})")
_NOT_REACHED = Wording(
    "得分未达到{level}级（{scheme}）", "the scores do not reach {level} ({scheme})"
)
_NOT_KNOWN = Wording(
    "{level}级已记录；{scheme}的分数线未核实，得分能否达到该等级无法判定",
    "{level} is recorded; the thresholds of {scheme} were not checked, so the scores cannot be"
    " judged",
)


@frozen
class Confirmation:
    """A level that an enterprise bears from a day on, and until when; ``None``: not told.

    ``valid_until`` is the last day that the confirmation itself names, ``ended`` the day on which
    it was renewed, expired, was withdrawn or given up: no longer valid on that day.

    >>> held = Confirmation(
    ...     level="AAA",
    ...     scheme="four-levels",
    ...     since=PartialDate(2016, 5, 1),
    ...     valid_until=PartialDate(2019, 4),
    ... )
    >>> [held.holds_on(date(2019, month, 15)) for month in (3, 4, 5)]
    [True, None, False]
    """

    level: str
    scheme: str
    since: PartialDate
    valid_until: PartialDate | None = None
    ended: PartialDate | None = None

    def holds_on(self, day: date) -> bool | None:
        """Say whether it holds on a day; ``None`` where what is told leaves that open."""
        if day < self.since.first or _is_over(self.ended, day):
            return False
        if self.valid_until is not None and day > self.valid_until.last:
            return False
        is_sure = day >= self.since.last and not (self.ended and day >= self.ended.first)
        is_named = self.valid_until is not None and day <= self.valid_until.first
        return True if is_sure and is_named else None


def _is_over(ended: PartialDate | None, day: date) -> bool:
    return ended is not None and day >= ended.last


def confirmations(history: History) -> tuple[Confirmation, ...]:
    """Give every confirmation that a history of good behaviour tells, in its order.

    >>> from localstd.procedure import Matter
    >>> history = History(matter=Matter(id="1")).with_(
    ...     Event.of("confirmed", date(2016, 5, 1), level="AA", scheme="four-levels"),
    ...     Event.of("renewed", date(2019, 4, 20), level="AAA", scheme="four-levels"),
    ... )
    >>> [(one.level, str(one.since), str(one.ended)) for one in confirmations(history)]
    [('AA', '2016-05-01', '2019-04-20'), ('AAA', '2019-04-20', 'None')]
    """
    return tuple(_told(history))


def _told(history: History) -> Iterator[Confirmation]:
    events = history.standing
    for place, event in enumerate(events):
        if event.type in _GRANTS:
            later = (one.on for one in events[place + 1 :] if one.type in (*_GRANTS, *_ENDS))
            until = event.facts.get("valid_until")
            yield Confirmation(
                level=str(event.facts.get("level", "")),
                scheme=_scheme(events[: place + 1]),
                since=event.on,
                valid_until=until if isinstance(until, PartialDate) else None,
                ended=next(later, None),
            )


def _scheme(events: tuple[Event, ...]) -> str:
    """Give the scheme that was told last: that of the confirmation, or of the assessment."""
    told = (one.facts.get("scheme") for one in reversed(events))
    return str(next((one for one in told if one is not None), ""))


@frozen
class LevelJudged:
    """Whether scores reach a level (等级判定): ``None`` where no cut-offs are known.

    >>> from localstd.law import china_law
    >>> judge_level("AA", base=350, bonus=0, provisions=china_law().provisions).is_reached is None
    True
    """

    is_reached: bool | None
    wording: Wording
    citations: tuple[Citation, ...] = ()


def judge_level(
    level: str, *, scheme: LevelScheme = FIVE_LEVELS, base: int, bonus: int, provisions: Provisions
) -> LevelJudged:
    """Say whether scores reach a level of a scheme: one that ships, or one of your own.

    Raises:
        ScoreError: if a score lies beyond what the scheme gives, where that is known.
        UnknownLevelError: if the scheme has no such level.

    >>> from localstd.law import FOUR_LEVELS, china_law
    >>> known = china_law().provisions
    >>> judge_level("AAA", scheme=FOUR_LEVELS, base=365, bonus=55, provisions=known).is_reached
    True
    >>> told = judge_level("AAAAA", base=365, bonus=55, provisions=known)
    >>> print(told.wording.en.partition(";")[2].strip())
    the thresholds of five levels (GB/T 19273-2017) were not checked, so the scores cannot be judged
    >>> told.citations[0].wording.en
    'gbt GB/T 19273-2017 (text not checked)'
    """
    found = scheme.reaches(level, base=base, bonus=bonus)
    said = {True: _REACHED, False: _NOT_REACHED, None: _NOT_KNOWN}[found]
    return LevelJudged(
        is_reached=found,
        wording=said.filled({"level": level, "scheme": scheme.wording}),
        citations=(provisions.cite(scheme.provision),) if scheme.provision else (),
    )
