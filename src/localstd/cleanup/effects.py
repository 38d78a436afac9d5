"""What a conclusion does (结论的效力): to number, status and force, from its announcement.

Nothing changes before the announcement (公告), and on its day everything has: what is abolished
is no longer in force, what is converted is no longer mandatory, though its text still is to be
rewritten. What is to be integrated or revised, or continues, stays as it is; so does what is to
become a group standard, until its own end is announced.

Sources: mand2016-effect-abolish, mand2016-effect-convert, mand2016-number-change (not checked);
for the clean-up since 2023 sl2017-review-outcome and the notice of a province that
lsr2023-classes names.
"""

from datetime import date

from localstd._attrs import frozen
from localstd.cleanup.conversion import converted_number
from localstd.law import Citation, Law, MandatoryConclusion, ReviewOutcome
from localstd.numbers import StandardNumber
from localstd.standards import Status

__all__ = ["Effect", "effect_of"]

_MANDATORY_BASES = {
    MandatoryConclusion.ABOLISH: ("mand2016-effect-abolish",),
    MandatoryConclusion.CONVERT: ("mand2016-effect-convert", "mand2016-number-change"),
    MandatoryConclusion.INTEGRATE: ("mand2016-outcomes", "reform2015-mand-merge"),
    MandatoryConclusion.CONTINUE: ("mand2016-outcomes", "reform2015-exceptions"),
}
_MARKET_BASES = {
    ReviewOutcome.CONTINUE: ("lsr2023-classes",),
    ReviewOutcome.REVISE: ("lsr2023-classes", "sl2017-review-outcome"),
    ReviewOutcome.ABOLISH: ("lsr2023-classes", "sl2017-review-outcome"),
    ReviewOutcome.CONVERT: ("lsr2023-convert",),
}


@frozen
class Effect:
    """How a standard stands on a day, after what was concluded on it was announced.

    ``since`` is the day of the announcement, from which it stands so, that day included;
    ``None`` while nothing has been announced. ``status`` is told for a standard that was in
    force before; ``citations`` say what gives the conclusion its effect.

    >>> from localstd.law import china_law
    >>> ended = effect_of(
    ...     MandatoryConclusion.ABOLISH,
    ...     StandardNumber.parse("DB15/ 353-2009"),
    ...     announced=date(2017, 2, 15),
    ...     on=date(2017, 2, 15),
    ...     law=china_law(),
    ... )
    >>> ended.status.wording.zh, str(ended.since), ended.citations[0].provision
    ('废止', '2017-02-15', 'mand2016-effect-abolish')
    """

    number: StandardNumber
    status: Status
    is_mandatory: bool
    since: date | None
    citations: tuple[Citation, ...] = ()


def effect_of(
    conclusion: MandatoryConclusion | ReviewOutcome,
    number: StandardNumber,
    *,
    announced: date | None,
    on: date,
    law: Law,
) -> Effect:
    """Say how a standard in force stands on a day, by a conclusion and its announcement.

    Raises:
        ConversionError: if it is converted, and its number has no recommended form.

    >>> from localstd.law import china_law
    >>> number, announced = StandardNumber.parse("DB15/ 353-2009"), date(2017, 2, 15)
    >>> for day in (date(2017, 2, 14), date(2017, 2, 15)):
    ...     then = effect_of(
    ...         MandatoryConclusion.CONVERT, number, announced=announced, on=day, law=china_law()
    ...     )
    ...     print(then.number, then.status.value, then.is_mandatory)
    DB15/ 353-2009 in-force True
    DB15/T 353-2009 in-force False
    """
    if announced is None or on < announced:
        return Effect(
            number=number,
            status=Status.IN_FORCE,
            is_mandatory=number.claims_mandatory,
            since=None,
        )
    ends = conclusion in (MandatoryConclusion.ABOLISH, ReviewOutcome.ABOLISH)
    after = converted_number(number) if _is_recommended(conclusion) else number
    return Effect(
        number=after,
        status=Status.ABOLISHED if ends else Status.IN_FORCE,
        is_mandatory=after.claims_mandatory and not ends,
        since=announced,
        citations=_cited(conclusion, law, announced),
    )


def _is_recommended(conclusion: MandatoryConclusion | ReviewOutcome) -> bool:
    """Tell conversion to a recommended standard from that to a group standard."""
    return conclusion is MandatoryConclusion.CONVERT


def _cited(
    conclusion: MandatoryConclusion | ReviewOutcome, law: Law, announced: date
) -> tuple[Citation, ...]:
    if isinstance(conclusion, MandatoryConclusion):
        return law.provisions.holding(_MANDATORY_BASES[conclusion], announced)
    return law.provisions.holding(_MARKET_BASES[conclusion], announced)
