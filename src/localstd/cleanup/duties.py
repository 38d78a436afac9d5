"""What is owed in a clean-up (义务): conclusions, their announcement, new texts.

That the maker draws the conclusions of places is read from the announcement of a province; no
text among those of the law's table says who must. Cities made no standards in 2016. Who makes
engineering standards is known from no text, so that nobody is named there. That the maker owes
the new text and the revision is read from the review: the announcements turn to those who write
them (see :func:`who_writes`).
"""

from localstd.calendar import Certainty, PartialDate
from localstd.cleanup.checks import NO_NEW_TEXT, NOT_CONCLUDED
from localstd.numbers import StandardNumber
from localstd.procedure import DutyType, Event, Mandate, Matter
from localstd.roles import CITY, COMMITTEE, DRAFTER, HOME_UNIT, PROVINCE, SECRETARIAT, SECTOR
from localstd.roles import ENVIRONMENT as ECOLOGY
from localstd.steps.makers import (
    ENVIRONMENT,
    FOOD,
    ORDINARY,
    is_of_a_province,
    made_under,
)
from localstd.wording import Wording

__all__ = [
    "ANNOUNCEMENT",
    "CONCLUSION",
    "MARKET_ANNOUNCEMENT",
    "NEW_TEXT",
    "REVISION",
    "may_clean_up",
    "who_writes",
]


def may_clean_up(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandates of whoever may clean up: the maker, and who announced for others.

    The announcement of a province that is known was made by its standardization authority, and
    covers standards that continue in the kept fields; no text says that departments may not.

    >>> every = [one.role.name for one in may_clean_up("mand2016-outcomes")]
    >>> every[4:]
    ['province', 'sector', 'environment']
    """
    others = ((PROVINCE, FOOD | ENVIRONMENT), (SECTOR, FOOD | ENVIRONMENT), (ECOLOGY, ENVIRONMENT))
    return (
        *made_under(*basis),
        *(
            Mandate(role=role, basis=basis, tracks=tracks, matters=is_of_a_province)
            for role, tracks in others
        ),
    )


def _was_there(_: Matter, listed: Event) -> bool:
    """Say whether the standard, by the year of its number, can have been there by the deadline."""
    number, deadline = listed.facts.get("number"), listed.facts.get("deadline")
    if not isinstance(number, StandardNumber) or not isinstance(deadline, PartialDate):
        return True
    return number.year is None or number.year <= deadline.last.year


def _made_in_2016(*basis: str) -> tuple[Mandate, ...]:
    """Give the makers of the time: cities had no power to make standards before sl2017."""
    return tuple(one for one in made_under(*basis) if one.role is not CITY)


def who_writes(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandates of those who write a text anew, or have it written, beside the maker.

    They may tell that it is done. Where no maker is known, nobody is named here either.

    >>> [one.role.name for one in who_writes("lsr2023-revise-limit")]
    ['sector', 'home-unit', 'committee', 'secretariat', 'drafter']
    """
    tracks = ORDINARY | FOOD | ENVIRONMENT
    return tuple(
        Mandate(role=role, basis=basis, tracks=tracks)
        for role in (SECTOR, HOME_UNIT, COMMITTEE, SECRETARIAT, DRAFTER)
    )


CONCLUSION = DutyType(
    name="conclusion",
    wording=Wording("提出整合精简结论", "draw the conclusion"),
    owed_by=_made_in_2016("mand2016-deadline"),
    until="deadline",
    lacking=NOT_CONCLUDED,
    falls_on=_was_there,
)
ANNOUNCEMENT = DutyType(
    name="announcement",
    wording=Wording("公告结论", "announce the conclusion"),
    owed_by=_made_in_2016("mand2016-outcomes"),
)
NEW_TEXT = DutyType(
    name="new-text",
    wording=Wording("形成新的标准文本", "write the new text"),
    owed_by=_made_in_2016("mand2016-effect-convert"),
    until="text_due",
    lacking=NO_NEW_TEXT,
)
MARKET_ANNOUNCEMENT = DutyType(
    name="announcement",
    wording=Wording("公告结论", "announce the conclusion"),
    owed_by=made_under("lsr2023-classes"),
)
REVISION = DutyType(
    name="revision",
    wording=Wording("完成修订", "revise it"),
    owed_by=made_under("lsr2023-revise-limit", "sl2017-review-outcome"),
    limit="local.revision",
    lacking=NO_NEW_TEXT,
    certainty=Certainty.POSSIBLE,  # it may have been handed in (报批) by then
)
