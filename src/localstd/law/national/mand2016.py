"""强制性标准整合精简工作方案（2016）: since 2016-01-30, conclusions by the end of 2016.

Sources: part 1 was read, and the announcement of one province (Inner Mongolia, 2017-02-15);
that a number gains /T is known from national practice and was not checked.

Nothing to compute: the counts of the exercise, in the country and in that province; plans to
make or revise a mandatory standard, which were cleaned up beside the standards.
"""

from datetime import date
from functools import partial

from localstd.law.judging.cleanup import (
    ends_on_the_announcement,
    fits_the_assessment,
    gains_the_mark,
    is_a_conclusion,
    is_concluded_by,
    is_mandatory_and_in_force,
)
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]

_EVERY_TRACK = frozenset(Track)


def deadline(provisions: Provisions) -> Rule:
    """Conclusions are there by the end of 2016 (一).

    “2016年底前”

    31 December is included. Of a standard that is numbered in a later year nothing was owed: it
    was not there to be concluded on.
    """
    sentence = provisions["mand2016-deadline"]
    return Rule.under(
        sentence,
        name="mandatory-cleanup.deadline",
        judge=partial(is_concluded_by, date.fromisoformat(sentence.value)),
        tracks=_EVERY_TRACK,
    )


def scope(provisions: Provisions) -> Rule:
    """Looked at are the mandatory standards in force, those of places too (一).

    “整合”

    Plans to make or revise one are looked at, too (mand2016-result counts 2,066). They bear no
    number, and are not asked here.
    """
    return Rule.under(
        provisions["mand2016-outcomes"],
        name="mandatory-cleanup.scope",
        judge=is_mandatory_and_in_force,
        tracks=_EVERY_TRACK,
    )


def outcome(provisions: Provisions) -> Rule:
    """A mandatory standard is abolished, converted, integrated, or continues (一).

    “废止”；“转化”；“整合”；“修订”
    """
    return Rule.under(
        provisions["mand2016-outcomes"],
        name="mandatory-cleanup.outcome",
        judge=is_a_conclusion,
        tracks=_EVERY_TRACK,
    )


def fit(provisions: Provisions) -> Rule:
    """The assessment leads to the conclusion (一).

    “废止”；“转化”；“整合”；“修订”

    The reading: what no longer applies is abolished, what need not be mandatory is converted,
    and what must be continues, is integrated or revised.
    """
    return Rule.under(
        provisions["mand2016-outcomes"],
        name="mandatory-cleanup.fit",
        judge=fits_the_assessment,
        tracks=_EVERY_TRACK,
    )


def effect(provisions: Provisions) -> Rule:
    """Force ends with the announcement: of the standard, or its being mandatory.

    “即刻废止”；“不再具有强制效力”

    Also before the text of a converted standard is written anew. The words are those of one
    province's announcement (Inner Mongolia, 2017-02-15), not of the plan; another province may
    have set another day.
    """
    return Rule.under(
        provisions["mand2016-effect-abolish"],
        provisions["mand2016-effect-convert"],
        name="mandatory-cleanup.effect",
        judge=ends_on_the_announcement,
        tracks=_EVERY_TRACK,
    )


def number(provisions: Provisions) -> Rule:
    """A converted number gains /T; serial and year stay (text not checked).

    No sentence says so: it is the practice of national standards, where GB became GB/T. Of a
    series that has no such form, as DGJ08 of Shanghai, nothing is known.
    """
    return Rule.under(
        provisions["mand2016-number-change"],
        name="mandatory-cleanup.number",
        judge=gains_the_mark,
        tracks=_EVERY_TRACK,
    )


LIMITS = ()
RULES = (deadline, scope, outcome, fit, effect, number)
