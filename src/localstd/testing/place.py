"""A province that is made up (虚构的地方规定): it answers every question left to places.

Its regulation stands in no law. With it the kit, and your tests, try what holds at one place alone:
each rule and limit that only places set, each question of
:data:`~localstd.law.LEFT_TO_PLACES`. It takes the code of Anhui, or one that is given, and
begins in 2020.
"""

from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any, Final

from localstd.law import (
    LEFT_TO_PLACES,
    Direction,
    GroupStep,
    Judged,
    Law,
    Limit,
    LocalLaw,
    Paper,
    Provisions,
    PublicInterest,
    Rule,
    Track,
    UrgencyReason,
    Verdict,
    WhitePaperItem,
    china_law,
    read_local_law,
)
from localstd.law.judging.authorities import is_misleading, is_unauthorised
from localstd.law.judging.enterprises import is_declared_first
from localstd.law.judging.founding import are_of_one_chain
from localstd.law.judging.groups import declares_all, interests_are_heard, steps_are_taken
from localstd.law.judging.guidance import (
    follows_the_procedure,
    is_no_lower_than_mandatory,
    is_not_made_binding,
    is_not_yet_a_standard,
    leaves_competition_alone,
    sets_no_rights,
)
from localstd.law.judging.implementing import is_publicised, is_reported, tells_every_item
from localstd.law.judging.making import (
    drafters_keep_out,
    has_papers,
    is_not_below_recommended,
    is_noticed,
)
from localstd.law.judging.projects import committee_is_free, is_urgent_here

__all__ = ["MADE_UP", "law_of_a_place", "made_up_local_law"]

#: The code that the province that is made up takes, if no other is given.
MADE_UP: Final = "34"

_HEAD = """
place = "{place}"

[[instrument]]
id = "mu2020"
title = "某省标准化条例（虚构）"
begins = 2020-01-01
checked = true
"""
_MOST, _LEAST = Direction.AT_MOST, Direction.AT_LEAST
_LENGTHS = {
    "local.review": (3, "year", _MOST, Judged.AS_ASKED),
    "local.review-assessment": (6, "month", _LEAST, Judged.AS_ASKED),
    "local.report-to-province": (30, "day", _MOST, Judged.AT_START),
    "group.review": (5, "year", _MOST, Judged.AS_ASKED),
    "enterprise.review": (5, "year", _MOST, Judged.AS_ASKED),
    "guidance.validity": (3, "year", _MOST, Judged.AT_START),
}
_JUDGES: dict[str, Callable[[Any], Verdict]] = {
    "correction.misleading": is_misleading,
    "enterprise.declared-first": is_declared_first,
    "enterprise.joint-chain": are_of_one_chain,
    "enterprise.pledge": declares_all,
    "government.withdrawal": is_unauthorised,
    "group.core-steps": partial(steps_are_taken, (GroupStep.COMMENT, GroupStep.REVIEW), None),
    "group.interest-comment": partial(interests_are_heard, tuple(PublicInterest)),
    "group.pledge": declares_all,
    "guidance.competition": leaves_competition_alone,
    "guidance.floor": is_no_lower_than_mandatory,
    "guidance.no-rights": sets_no_rights,
    "guidance.not-binding": is_not_made_binding,
    "guidance.not-yet": is_not_yet_a_standard,
    "guidance.procedure": follows_the_procedure,
    "local.application-papers": partial(has_papers, (Paper.ANALYSIS, Paper.FIRST_DRAFT)),
    "local.committee-free": committee_is_free,
    "local.drafter-abstains": drafters_keep_out,
    "local.floor-recommended": is_not_below_recommended,
    "local.notice-before-approval": is_noticed,
    "local.urgent-here": partial(is_urgent_here, tuple(UrgencyReason)),
    "promotion.publicity": is_publicised,
    "promotion.reported": is_reported,
    "white-paper.content": partial(tells_every_item, tuple(WhitePaperItem)),
}
_EVERY_TRACK = ("enterprise.", "correction.", "government.")


@cache
def made_up_local_law(place: str = MADE_UP) -> LocalLaw:
    """Give the law of the province that is made up, as if it had been made at a place.

    >>> len(made_up_local_law().rules) > 10, made_up_local_law("46").place
    (True, '46')
    """
    return read_local_law(
        _HEAD.format(place=place) + "\n".join(_articles()),
        limits=[partial(_limit, name) for name in _LENGTHS],
        rules=[partial(_rule, name) for name in _JUDGES],
    )


@cache
def law_of_a_place(place: str = MADE_UP) -> Law:
    """Give the law of the nation with that of the province that is made up, made at a place.

    >>> from datetime import date
    >>> law = law_of_a_place()
    >>> [law.on(date(2026, 7, 1), place).limit("local.review").value for place in ("34", "35")]
    [3, 5]
    """
    return china_law().with_local(made_up_local_law(place))


def _articles() -> Iterator[str]:
    """Write an article for each limit, each rule and each question, one after the other."""
    number = 1
    for name, (value, unit, _, _) in _LENGTHS.items():
        yield _article(number, name, f'value = {value}\nunit = "{unit}"')
        number += 1
    for name in _JUDGES:
        yield _article(number, name, "")
        number += 1
    for question in LEFT_TO_PLACES:
        yield _article(number, question, f'joins = ["{question}"]')
        number += 1


def _article(number: int, name: str, further: str) -> str:
    return f'[[provision]]\nid = "mu-{name}"\narticle = "第{number}条"\n{further}\n'


def _limit(name: str, provisions: Provisions) -> Limit:
    _, _, direction, judged = _LENGTHS[name]
    return Limit.under(
        provisions[f"mu-{name}"],
        name=name,
        direction=direction,
        starts="publication, or the last review",
        judged=judged,
        tracks=_tracks(name),
    )


def _rule(name: str, provisions: Provisions) -> Rule:
    return Rule.under(
        provisions[f"mu-{name}"], name=name, judge=_JUDGES[name], tracks=_tracks(name)
    )


def _tracks(name: str) -> frozenset[Track]:
    return frozenset(Track) if name.startswith(_EVERY_TRACK) else frozenset({Track.ORDINARY})
