"""What keeps mandatory local standards, field by field: rules of sl2017 art 10 para 5."""

from localstd.calendar import Period
from localstd.law.facts import KeptFormFacts
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track
from localstd.law.verdict import Outcome, Verdict, broken, unknown

__all__ = ["KEPT_FORMS"]

_NAME = "local.mandatory-kept"
_EXCEPTION = "sl2017-mand-exception"


def food_by_the_exception(provisions: Provisions) -> Rule:
    """Other law keeps mandatory standards of food safety (第十条第五款).

    “法律、行政法规和国务院决定对强制性标准的制定另有规定的，从其规定。”

    The law on food safety was read in the text of 2021; until then the exception stands alone.
    """
    exception, food = provisions[_EXCEPTION], provisions["fl-mandatory"]
    return Rule.under(
        exception,
        name=_NAME,
        judge=is_kept,
        period=exception.before(food),
        tracks=frozenset({Track.FOOD}),
    )


def food(provisions: Provisions) -> Rule:
    """Food-safety standards are mandatory, those of provinces too (第十条第五款).

    “法律、行政法规和国务院决定对强制性标准的制定另有规定的，从其规定。”
    """
    return _from(provisions, Track.FOOD, "fl-mandatory", "fl-local-issuer")


def environment_before_the_code(provisions: Provisions) -> Rule:
    """Provinces make standards of the environment, which are mandatory (第十条第五款).

    “法律、行政法规和国务院决定对强制性标准的制定另有规定的，从其规定。”
    """
    exception, quality = provisions[_EXCEPTION], provisions["epl-quality"]
    return Rule.under(
        exception,
        quality,
        provisions["epl-discharge"],
        name=_NAME,
        judge=is_kept,
        period=Period(exception.certain_period.start, quality.until),
        tracks=frozenset({Track.ENVIRONMENT}),
    )


def environment(provisions: Provisions) -> Rule:
    """The same under the code of the environment (第十条第五款).

    “法律、行政法规和国务院决定对强制性标准的制定另有规定的，从其规定。”
    """
    return _from(provisions, Track.ENVIRONMENT, "eec-quality", "eec-discharge", "eec-soil")


def engineering(provisions: Provisions) -> Rule:
    """Engineering construction has its own rules, and the reform kept its mode (第十条第五款).

    “法律、行政法规和国务院决定对强制性标准的制定另有规定的，从其规定。”
    """
    return Rule.under(
        provisions[_EXCEPTION],
        provisions["ir1990-engineering"],
        provisions["reform2015-exceptions"],
        name=_NAME,
        judge=is_kept,
        tracks=frozenset({Track.ENGINEERING}),
    )


def health(provisions: Provisions) -> Rule:
    """The reform kept the mode of medicine and health, which has no track (第十条第五款).

    “法律、行政法规和国务院决定对强制性标准的制定另有规定的，从其规定。”
    """
    return Rule.under(
        provisions[_EXCEPTION],
        provisions["reform2015-exceptions"],
        provisions["seed-mand-exception"],
        name=_NAME,
        judge=is_kept,
    )


def _from(provisions: Provisions, track: Track, *own: str) -> Rule:
    """Let the field's own law begin the rule, with the exception before it."""
    found = [provisions[one] for one in own]
    return Rule.under(
        provisions[_EXCEPTION],
        *found,
        name=_NAME,
        judge=is_kept,
        period=found[0].certain_period,
        tracks=frozenset({track}),
    )


def is_kept(facts: KeptFormFacts) -> Verdict:
    """Ask for a mandatory form in a field that keeps it; the verdict says how sure the field is."""
    if facts.claims_mandatory is None:
        return unknown("claims_mandatory")
    if not facts.claims_mandatory or facts.kept is None:
        return broken()
    return Verdict(
        outcome=Outcome.KEPT,
        certainty=facts.certainty,
        facts={"kept": facts.kept, "evidence": facts.evidence or ""},
    )


KEPT_FORMS = (
    food_by_the_exception,
    food,
    environment_before_the_code,
    environment,
    engineering,
    health,
)
