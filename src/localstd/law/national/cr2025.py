"""市场监督管理投诉举报处理办法（总局令第121号）: in force since 2026-04-15, in the place of cr2019.

Sources: arts 1-7 were read; the grounds of refusal are known from a table, and no number of days
was read.

Nothing to compute: all other rules of cr2019, which end with it. Of what took their place nothing
was read, so that nobody is held to them after 2026-04-14.

The limits of cr2019 stand on as long as those of this order were not read: assumed, so that nobody
breaks them for certain, and cited under the row that says so. Who has read the text sets its days
by :meth:`localstd.law.Law.assuming`; a place may tighten them as it may any limit.
"""

from collections.abc import Callable
from functools import partial

from localstd.law.facts import RefusalGround
from localstd.law.judging.complaints import is_acceptable, is_refused_on_a_ground
from localstd.law.limit import Limit
from localstd.law.national import cr2019
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]

_EVERY_TRACK = frozenset(Track)


def acceptance(provisions: Provisions) -> Limit:
    """Seven working days to accept or refuse are assumed (text not checked)."""
    return _assumed(provisions, cr2019.acceptance)


def refusal(provisions: Provisions) -> Rule:
    """A complaint is refused on seven grounds, and on no other (第十六条, text not checked).

    “不予受理”

    Seven grounds are told: those of cr2019 art 15, and false materials, another's identity or no
    identity check allowed. The three years of the old list are read as standing in the new one.
    """
    years = cr2019.years(provisions)
    return Rule.under(
        provisions["cr2025-refuse"],
        name="complaint.refusal",
        judge=partial(is_refused_on_a_ground, frozenset(RefusalGround), years),
        tracks=_EVERY_TRACK,
    )


def acceptable(provisions: Provisions) -> Rule:
    """What is to be refused is not accepted (第十六条, text not checked).

    “不予受理”
    """
    return Rule.under(
        provisions["cr2025-refuse"],
        name="complaint.acceptable",
        judge=partial(is_acceptable, cr2019.years(provisions)),
        tracks=_EVERY_TRACK,
    )


def mediation(provisions: Provisions) -> Limit:
    """Forty-five working days of mediation are assumed (text not checked)."""
    return _assumed(provisions, cr2019.mediation)


def mediation_notice(provisions: Provisions) -> Limit:
    """Seven working days to tell of its end are assumed (text not checked)."""
    return _assumed(provisions, cr2019.mediation_notice)


def verification(provisions: Provisions) -> Limit:
    """Fifteen working days to verify a clue are assumed (text not checked)."""
    return _assumed(provisions, cr2019.verification)


def verification_extended(provisions: Provisions) -> Limit:
    """Fifteen working days more are assumed (text not checked)."""
    return _assumed(provisions, cr2019.verification_extended)


def jurisdiction(provisions: Provisions) -> Limit:
    """Seven working days to agree on competence are assumed (text not checked)."""
    return _assumed(provisions, cr2019.jurisdiction)


def report_verification(provisions: Provisions) -> Limit:
    """Fifteen working days to verify a report are assumed (text not checked)."""
    return _assumed(provisions, cr2019.report_verification)


def report_verification_extended(provisions: Provisions) -> Limit:
    """Fifteen working days more for it are assumed (text not checked)."""
    return _assumed(provisions, cr2019.report_verification_extended)


def report_notice(provisions: Provisions) -> Limit:
    """Five working days to inform the named reporter are assumed (text not checked)."""
    return _assumed(provisions, cr2019.report_notice)


def _assumed(provisions: Provisions, of: Callable[[Provisions], Limit]) -> Limit:
    """Let the length of an old limit stand where that of this order was not read."""
    old = of(provisions)
    return Limit.under(
        provisions["cr2025-days"],
        name=old.name,
        direction=old.direction,
        starts=old.starts,
        tracks=old.tracks,
        length=old.quantity,
    )


LIMITS = (
    acceptance,
    mediation,
    mediation_notice,
    verification,
    verification_extended,
    jurisdiction,
    report_verification,
    report_verification_extended,
    report_notice,
)
RULES = (refusal, acceptable)
