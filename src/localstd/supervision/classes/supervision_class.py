"""The classes of supervision (监督类别), and what is known of the standard that gets one."""

from localstd._attrs import field, frozen
from localstd.law import KeptField, Term, Track
from localstd.numbers import Kind, StandardNumber
from localstd.places import read_code

__all__ = ["SupervisedStandard", "SupervisionClass"]

_TRACKS = {Kind.LOCAL_FOOD: Track.FOOD, Kind.LOCAL_ENGINEERING: Track.ENGINEERING}


class SupervisionClass(Term):
    """Why a standard is supervised in its use, and so how (实施监督类别); one may have several.

    The opinion of 2015 asks for classes (标准分类实施监督机制) and names two, strict and effective;
    the others follow from what makes a recommended standard bind.

    >>> SupervisionClass.of("强制执行").value
    'mandatory'
    """

    MANDATORY = ("mandatory", "强制执行", "mandatory: strictly executed")
    CITED = ("cited", "法律法规或者政策引用", "recommended, and cited by law or policy")
    AGREED = ("agreed", "合同约定或者成员约定", "agreed on, by contract or by members")
    DECLARED = ("declared", "企业公开执行", "declared by an enterprise that executes it")
    FREE = ("free", "自愿采用", "recommended, and used freely")


@frozen
class SupervisedStandard:
    """What is known of a standard and of its use (标准及其实施情况); what is not told is ``None``.

    ``claims_mandatory``: its number, or the platform, says that it is mandatory; who knows that a
    mandatory form is without effect says no. ``kept_field`` is the field that keeps mandatory
    standards, if it is of one. ``is_cited``: a law, a rule or a policy asks for it. ``is_agreed``:
    a contract, or the members of a social organisation, agreed on it. ``is_declared``: an
    enterprise made public that it executes it. ``is_exported``: it is asked for products and
    services that are exported, and not for what is sold at home.

    >>> SupervisedStandard(claims_mandatory=True).is_declared is None
    True
    """

    kind: Kind | None = None
    claims_mandatory: bool | None = None
    place: str | None = field(default=None, converter=read_code)
    track: Track = Track.ORDINARY
    kept_field: KeptField | None = None
    is_cited: bool | None = None
    is_agreed: bool | None = None
    is_declared: bool | None = None
    is_exported: bool = False

    @classmethod
    def of(
        cls,
        number: StandardNumber,
        *,
        is_cited: bool | None = None,
        is_agreed: bool | None = None,
        is_declared: bool | None = None,
    ) -> "SupervisedStandard":
        """Take from a number what it tells: kind, form, place, and the track of its kind.

        >>> tea = SupervisedStandard.of(StandardNumber.parse("DBS31/ 001-2020"), is_cited=False)
        >>> tea.kind.value, tea.claims_mandatory, tea.place, tea.track.value
        ('local-food', True, '31', 'food')
        """
        return cls(
            kind=number.kind,
            claims_mandatory=number.claims_mandatory,
            place=number.place_code,
            track=_TRACKS.get(number.kind, Track.ORDINARY),
            is_cited=is_cited,
            is_agreed=is_agreed,
            is_declared=is_declared,
        )
