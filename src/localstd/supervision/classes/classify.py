"""Which supervision a standard gets (分类监督): by date, track and use, with its reasons."""

from collections.abc import Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.law import Citation, KeptFormFacts, Law, Outcome, Track, china_law
from localstd.numbers import Kind
from localstd.supervision.classes.demands import cited
from localstd.supervision.classes.supervision_class import SupervisedStandard, SupervisionClass
from localstd.wording import Wording

__all__ = ["ClassReason", "Classification", "classify_supervision"]

_LOCAL = frozenset({Kind.LOCAL, Kind.LOCAL_FOOD, Kind.LOCAL_ENGINEERING})
_OF_THE_MARKET = frozenset({Kind.GROUP, Kind.ENTERPRISE, Kind.ALLIANCE})
_USES = ("is_cited", "is_agreed", "is_declared")
_USE = ("sl2017-recommended-use", "sl1988-mand-split")
_EXPORT = (("sl2017-export", "ir1990-export"),)
_MEMBERS = (("sl2017-group-use",),)
_OLD_LOCAL = (("ir1990-local-mandatory", "sl1988-mand-local"),)
_OLD_TRACKS = {
    Track.ENVIRONMENT: (("epl-quality",), ("epl-discharge",)),
    Track.ENGINEERING: (("ir1990-engineering",),),
}
_NO_LAW = "law"


@frozen
class ClassReason:
    """A class that a standard gets, why, and by which provisions (分类理由).

    >>> reason = ClassReason(supervision=SupervisionClass.FREE, citations=())
    >>> reason.wording.zh
    '自愿采用'
    """

    supervision: SupervisionClass
    citations: tuple[Citation, ...]

    @property
    def wording(self) -> Wording:
        """Name the class and what says so."""
        listed = Wording.joined(one.wording for one in self.citations)
        named = self.supervision.wording
        if not self.citations:
            return named
        return Wording(f"{named.zh}（{listed.zh}）", f"{named.en} ({listed.en})")


@frozen
class Classification:
    """The classes of a standard on a day, and what is not known (分类结果).

    ``unknown`` names the facts that were not told and that could add a class, ``law`` where no
    provision of that day was read. Free is only who is known to be nothing else.

    >>> Classification(reasons=(), unknown=("is_cited",)).is_settled
    False
    """

    reasons: tuple[ClassReason, ...]
    unknown: tuple[str, ...]

    @property
    def classes(self) -> tuple[SupervisionClass, ...]:
        """The classes that it certainly has, in their order."""
        return tuple(one.supervision for one in self.reasons)

    @property
    def is_settled(self) -> bool:
        """Say whether nothing that is not known could add a class."""
        return not self.unknown


@frozen
class _Found:
    """Whether something holds, ``None`` if not known; by what, and else what is missing."""

    holds: bool | None
    citations: tuple[Citation, ...] = ()
    missing: str = ""


def classify_supervision(
    standard: SupervisedStandard, *, on: date, law: Law | None = None
) -> Classification:
    """Say which supervision a standard gets on a day: every class that holds, with its reason.

    A fact that is not told is unknown, and never makes a standard free.

    >>> from localstd.numbers import StandardNumber
    >>> number = StandardNumber.parse("DB33/T 123-2021")
    >>> told = SupervisedStandard.of(number, is_cited=False, is_agreed=False, is_declared=True)
    >>> for reason in classify_supervision(told, on=date(2024, 5, 6)).reasons:
    ...     print(reason.wording.en)
    declared by an enterprise that executes it (sl2017 art. 27 para. 1)
    >>> untold = classify_supervision(SupervisedStandard.of(number), on=date(2024, 5, 6))
    >>> untold.classes, untold.unknown
    ((), ('is_cited', 'is_agreed', 'is_declared'))
    """
    known = law or china_law()
    found = dict(_found(standard, on, known))
    holding = {one: what for one, what in found.items() if what.holds}
    missing = tuple(what.missing for what in found.values() if what.holds is None)
    if not holding and not missing:
        free = _by((_USE,), standard, on, known)
        holding = {SupervisionClass.FREE: free} if free.holds else {}
        missing = () if free.holds else (_NO_LAW,)
    return Classification(
        reasons=tuple(
            ClassReason(supervision=one, citations=holding[one].citations)
            for one in SupervisionClass
            if one in holding
        ),
        unknown=tuple(dict.fromkeys(missing)),
    )


def _found(
    standard: SupervisedStandard, on: date, law: Law
) -> Iterator[tuple[SupervisionClass, _Found]]:
    if standard.is_exported:  # 按照合同的约定执行: nothing else is asked of what is exported
        yield SupervisionClass.AGREED, _by(_EXPORT, standard, on, law)
        return
    yield SupervisionClass.MANDATORY, _mandatory(standard, on, law)
    of_members = _MEMBERS if standard.kind is Kind.GROUP else ()
    for supervision, name, basis in (
        (SupervisionClass.CITED, "is_cited", (("seed-citing",), _USE)),
        (SupervisionClass.AGREED, "is_agreed", (*of_members, _USE)),
        (SupervisionClass.DECLARED, "is_declared", (("sl2017-selfdecl", "seed-ent-filing"),)),
    ):
        told: bool | None = getattr(standard, name)
        if told is None:
            yield supervision, _Found(holds=None, missing=name)
        elif told:
            yield supervision, _by(basis, standard, on, law)


def _by(
    basis: tuple[tuple[str, ...], ...], standard: SupervisedStandard, on: date, law: Law
) -> _Found:
    """Let something hold by provisions; where none is in force, nothing is known of that day."""
    citations = cited(basis, law, on, standard.place)
    return _Found(holds=bool(citations) or None, citations=citations, missing=_NO_LAW)


def _mandatory(standard: SupervisedStandard, on: date, law: Law) -> _Found:
    if standard.kind in _OF_THE_MARKET or standard.claims_mandatory is False:
        return _Found(holds=False)
    for name in ("kind", "claims_mandatory"):
        if getattr(standard, name) is None:
            return _Found(holds=None, missing=name)
    if standard.kind is Kind.NATIONAL:
        return _by((("sl2017-types", "sl1988-mand-split"),), standard, on, law)
    is_of_today = bool(law.provisions.holding(("sl2017-types",), on))
    if standard.kind is Kind.INDUSTRY:
        return _industry(standard, on, law) if is_of_today else _by((_USE,), standard, on, law)
    if is_of_today:
        return _local(standard, on, law)
    return _by((*_OLD_LOCAL, *_OLD_TRACKS.get(standard.track, ())), standard, on, law)


def _industry(standard: SupervisedStandard, on: date, law: Law) -> _Found:
    """Leave it open unless a field is told: sl2017 art 2 makes them recommended, art 10 excepts."""
    if standard.kept_field is None:
        return _Found(holds=None, missing="kept_field")
    return _by((("sl2017-mand-exception",), ("reform2015-exceptions",)), standard, on, law)


def _local(standard: SupervisedStandard, on: date, law: Law) -> _Found:
    """Ask the rule on fields that keep mandatory local standards (第十条第五款)."""
    rule = law.on(on, standard.place, standard.track).get_rule("local.mandatory-kept")
    kept = standard.kept_field.wording if standard.kept_field else None
    if standard.track is not Track.ORDINARY:
        kept = standard.track.field
    if rule is None or kept is None:
        return _Found(holds=None, missing="kept_field")
    is_kept = rule.judge(KeptFormFacts(claims_mandatory=True, kept=kept)).outcome is Outcome.KEPT
    return _Found(holds=is_kept, citations=rule.citations)
