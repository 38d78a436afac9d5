"""The procedures that ship (自带程序), and what the kit must be told to walk them."""

from collections.abc import Callable, Iterator, Mapping

from localstd.calendar import PartialDate, china_calendar
from localstd.law import (
    Law,
    MarketFault,
    PlatformPaper,
    PledgeItem,
    ReviewOutcome,
    Track,
    china_law,
)
from localstd.numbers import StandardNumber
from localstd.procedure import Event, Matter, Procedure
from localstd.procedures import PROCEDURES, procedure_named
from localstd.testing.procedures.cleaned_up import CLEANUP_DEMANDS, CLEANUP_EXAMPLES
from localstd.testing.procedures.coordinated import (
    COORDINATION_DEMANDS,
    COORDINATION_EXAMPLES,
)
from localstd.testing.procedures.corrected import (
    CORRECTION_DEMANDS,
    CORRECTION_EXAMPLES,
    LaterTerm,
)
from localstd.testing.procedures.demands import (
    Demand,
    Forbidden,
    Order,
    Owing,
    Wait,
    has_a_maker,
)
from localstd.testing.procedures.regional import REGIONAL_DEMANDS, REGIONAL_EXAMPLES
from localstd.testing.procedures.supervised import (
    SUPERVISION_DEMANDS,
    SUPERVISION_EXAMPLES,
)
from localstd.testing.procedures.trial import Trial

__all__ = ["DEMANDS", "EXAMPLES", "demands_of", "shipped_procedures", "shipped_trial"]

_PUBLISHED = "60"
_GROUP_PUBLISHED = "published"
_COUNTY_DIGITS = 6  # of a place code


def _is_of_a_city(matter: Matter) -> bool:
    return len(matter.place or "") == _COUNTY_DIGITS - 2 and matter.track is Track.ORDINARY


def _is_of_a_county(matter: Matter) -> bool:
    return len(matter.place or "") == _COUNTY_DIGITS


def _is_ordinary(matter: Matter) -> bool:
    return matter.track is Track.ORDINARY


def _is_of_food(matter: Matter) -> bool:
    return matter.track is Track.FOOD


def _is_filed(published: Event) -> bool:
    """Say whether it is of a product, and not in the pilot of 2015, as far as it is told."""
    told = published.facts
    return told.get("subject") in {None, "product"} and told.get("in_pilot") is not True


def _may_be_stricter(published: Event) -> bool:
    return published.facts.get("is_stricter") is not False


def _concludes(outcome: ReviewOutcome) -> Callable[[Event], bool]:
    return lambda event: event.facts.get("outcome") == outcome


def _found_unfit(event: str) -> tuple[Owing, ...]:
    """Demand that what a review finds unfit is revised or abolished: 及时修订或者废止."""
    return tuple(
        Owing(
            event=event,
            duty=duty,
            basis=_UNFIT,
            when=_concludes(outcome),
            matters=has_a_maker,
        )
        for outcome, duty in (
            (ReviewOutcome.REVISE, "revision"),
            (ReviewOutcome.ABOLISH, "abolition"),
        )
    )


def _gives_a_name(event: Event) -> bool:
    return event.facts.get("is_named") is True


def _corrected_first(event: str, order: str, basis: tuple[str, ...]) -> tuple[Order, ...]:
    """Demand an order to correct, and that its term passed: 责令限期改正；逾期不改正的."""
    return tuple(Order(event=event, after=one, basis=basis) for one in (order, "not-corrected"))


#: Who gave a name is told the result: 告知处理结果.
_ANSWERED = tuple(
    Owing(event=event, duty="reply", basis=("sl2017-complaint-reply",), when=_gives_a_name)
    for event in ("complained", "reported")
)
_UNFIT = ("sl2017-review-outcome",)
_POLICY = ("seed-alliance",)
_LABELS = ("sl2017-selfdecl", "ir1990-label")
_SUBSTANCE, _NUMBERING = ("sl2017-group-substance",), ("sl2017-group-number",)
_CORRECTIONS = ("correction-ordered", "renumbering-ordered")
_MAKERS = ("sl2017-local-issuer-province", "sl2017-local-issuer-city")

#: What the law demands of the way, whatever the tables say, by procedure.
DEMANDS: Mapping[str, tuple[Demand, ...]] = {
    "making": (
        Order(event="published", after="comment-closed", basis=("ls2020-comment-days",)),
        Order(event="published", after="technically-reviewed", basis=("sl2017-tc-required",)),
        Wait(
            event="published",
            since="comment-opened",
            until="comment-closed",
            limit="local.comment",
        ),
        Forbidden(
            stage=_PUBLISHED,
            basis=("sl2017-local-issuer-city",),
            unless="city-empowered",
            matters=_is_of_a_city,
        ),
        Forbidden(stage=_PUBLISHED, basis=_MAKERS, matters=_is_of_a_county),
    ),
    "review": (
        Owing(
            event="cycle-began",
            duty="review",
            basis=("sl2017-review-interval",),
            matters=has_a_maker,
        ),
        Owing(
            event="trigger-arose",
            duty="early-review",
            basis=("ls2020-review-triggers",),
            matters=has_a_maker,
        ),
        Owing(
            event="review-asked",
            duty="asked-review",
            basis=("sl2017-feedback",),
            matters=has_a_maker,
        ),
        *_found_unfit("part-concluded"),
        *_found_unfit("concluded"),
    ),
    "group-standard": (
        Order(event="disclosed", after="published", basis=("gs2019-disclose",)),
        Owing(event="published", duty="disclosure", basis=("gs2019-disclose",)),
        Owing(event="published", duty="self-declaration", basis=("gs2019-selfdecl",)),
        Owing(
            event="published",
            duty="review",
            basis=("place.market-review",),
            matters=_is_ordinary,
        ),
        Forbidden(
            stage=_GROUP_PUBLISHED,
            basis=("place.group-procedure",),
            unless="technically-reviewed",
            matters=_is_ordinary,
        ),
    ),
    "enterprise-standard": (
        Owing(
            event="published",
            duty="filing",
            basis=("sl1988-ent-filing",),
            when=_is_filed,
            matters=_is_ordinary,
        ),
        Owing(event="published", duty="declaration", basis=("sl2017-selfdecl",)),
        Owing(event="changed", duty="declaration", basis=("sl2017-selfdecl",)),
        Owing(
            event="published",
            duty="health-filing",
            basis=("fl-ent",),
            when=_may_be_stricter,
            matters=_is_of_food,
        ),
        Owing(event="filed-with-health", duty="health-publicity", basis=("fl-publish",)),
        Forbidden(stage="abolished", basis=("sl2017-group-substance",), unless="abolished"),
    ),
    "transition": (
        Owing(event="registered", duty="settlement", basis=_POLICY),
        Owing(event="succeeded", duty="replacement", basis=_LABELS),
        Owing(event="withdrawn", duty="replacement", basis=_LABELS),
        Forbidden(stage="succeeded", basis=_POLICY, unless=("succeeded", "part-succeeded")),
        Forbidden(stage="completed", basis=_POLICY, unless=("succeeded", "part-succeeded")),
        Forbidden(stage="withdrawn", basis=_POLICY, unless="withdrawn"),
        Forbidden(stage="ended", basis=_POLICY, unless="withdrawn"),
    ),
    "good-behaviour": (
        Order(event="confirmed", after="assessed", basis=("gb-behav-legacy",)),
        Forbidden(
            stage="confirmed",
            basis=("seed-good-practice",),
            unless=("confirmed", "renewed"),
        ),
    ),
    "group-supervision": (
        *_corrected_first("abolished", "correction-ordered", _SUBSTANCE),
        *_corrected_first("number-revoked", "renumbering-ordered", _NUMBERING),
        Owing(event="abolished", duty="publicity", basis=_SUBSTANCE),
        Owing(event="number-revoked", duty="publicity-of-revocation", basis=_NUMBERING),
        LaterTerm(orders=_CORRECTIONS, basis=(*_SUBSTANCE, *_NUMBERING)),
        *_ANSWERED,
    ),
    "group-organisation": (
        Forbidden(
            stage="active",
            basis=("so2016-legal-person",),
            unless=("registered", "exempted", "established-by-law"),
        ),
        Owing(event="first-published", duty="self-evaluation", basis=("gsperf2024-new",)),
    ),
    "spot-check": (
        *_corrected_first("abolished", "correction-ordered", _SUBSTANCE),
        *_corrected_first("number-revoked", "renumbering-ordered", _NUMBERING),
        Forbidden(
            stage="publicised", basis=("sl2017-selfdecl-penalty",), unless="declaration-ordered"
        ),
        Owing(event="abolished", duty="publicity", basis=_SUBSTANCE),
        LaterTerm(
            orders=("declaration-ordered", *_CORRECTIONS),
            basis=("sl2017-selfdecl-penalty", *_SUBSTANCE, *_NUMBERING),
        ),
        *_ANSWERED,
    ),
    "guidance-document": (
        Owing(event="published", duty="filing", basis=("place.guidance-filing",)),
        Owing(event="published", duty="end-of-validity", basis=("place.guidance-validity",)),
        Owing(event="standard-possible", duty="local-standard", basis=("place.guidance-standard",)),
        Forbidden(stage="valid", basis=("place.guidance",), unless="published"),
    ),
    **CLEANUP_DEMANDS,
    **SUPERVISION_DEMANDS,
    **CORRECTION_DEMANDS,
    **COORDINATION_DEMANDS,
    **REGIONAL_DEMANDS,
}


#: Facts for which the kit cannot guess a value that all rules keep to, by procedure.
EXAMPLES: Mapping[str, Mapping[str, tuple[object, ...]]] = {
    "making": {
        "surveyed": (True,),
        "appraised": (True,),
        "committee_under_correction": (False,),
        "special_need": ("本地自然条件",),
        "drafters": (("甲",),),
        "reviewers": (("乙",),),
        "body": ("committee",),
        "committee_exists": (True,),
        "members": (25,),
        "vice_chairs": (2,),
        "from_one_unit": (1,),
        "voting": (25,),
        "in_favour": (25,),
        "against": (0,),
        "in_scope": (True,),
        "floor_kept": (True,),
        "dissent_handled": (True,),
        "below_mandatory": (False,),
        "below_recommended": (False,),
        "is_used": (False,),
    },
    "guidance-document": {
        "standard_possible": (False,),
        "sets_rights": (False,),
        "below_mandatory": (False,),
        "restricts_competition": (False,),
        "makes_binding": (False,),
    },
    "transition": {
        "successor": tuple(map(StandardNumber.parse, ("T/GDES 1-2019", "Q/LM 1-2019"))),
        "way": ("through-organisation", "joint-enterprise"),
        "form": ("organisation",),
        "registered": (PartialDate(2015),),
    },
    "group-supervision": {"ground": tuple(MarketFault)},
    **CLEANUP_EXAMPLES,
    **SUPERVISION_EXAMPLES,
    **CORRECTION_EXAMPLES,
    **COORDINATION_EXAMPLES,
    **REGIONAL_EXAMPLES,
    "group-organisation": {"score": (96, 100), "stars": (3,), "meets_basic": (True,)},
    "spot-check": {"ground": tuple(MarketFault)},
    "group-standard": {
        "number": tuple(
            StandardNumber.parse(f"T/CBIA 1-{year}") for year in (2024, *range(2016, 2028))
        ),
        "organisation": ("中国饮料工业协会",),
        "code": ("CBIA",),
        "organisation_form": ("organisation",),
        "registered": (PartialDate(1993, 7, 1),),
        "in_charter": (True,),
        "is_suspended": (False,),
        "is_used": (False,),
        "consensus": (True,),
        "was_public": (True,),
        "parties": (("producer", "consumer"),),
        "surveyed": (True,),
        "experimented": (True,),
        "argued": (True,),
        "below_mandatory": (False,),
        "sets_basics_anew": (False,),
        "restricts_competition": (False,),
        "disclosed": (("title", "number", "document", "patents"),),
        "declared": (tuple(PledgeItem),),
        "platform_papers": (tuple(PlatformPaper),),
        "has_good_results": (True,),
        "is_evaluated": (True,),
    },
    "enterprise-standard": {
        "number": (StandardNumber.parse("Q/HZJY 001-2016"),),
        "below_mandatory": (False,),
        "ordered": (True,),
        "corrected": (False,),
    },
    "good-behaviour": {
        "advisers": (("甲",),),
        "confirmer": ("乙",),
        "scheme": ("four-levels",),
        "level": ("AA",),
        "base": (320,),
        "bonus": (0,),
    },
}


def shipped_trial(procedure: Procedure, law: Law | None = None) -> Trial:
    """Put a procedure that ships on trial, under a law: by default that which ships.

    >>> from localstd.making import MAKING
    >>> shipped_trial(MAKING).procedure.name
    'making'
    """
    return Trial(
        procedure=procedure,
        law=law or china_law(),
        calendar=china_calendar(),
        examples=EXAMPLES.get(procedure.name, {}),
    )


def demands_of(procedure: Procedure) -> tuple[Demand, ...]:
    """Give what the law demands of a procedure that ships; nothing is known of others.

    >>> from localstd.making import MAKING
    >>> len(demands_of(MAKING))
    5
    """
    return DEMANDS.get(procedure.name, ())


def shipped_procedures() -> Iterator[Procedure]:
    """Give every procedure that the library offers, each once.

    >>> [one.name for one in shipped_procedures()][:2]
    ['making', 'review']
    """
    yield from map(procedure_named, PROCEDURES)
