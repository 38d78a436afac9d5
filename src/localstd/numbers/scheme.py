"""Numbering schemes (编号规则): how the numbers of one series look, as values."""

from collections.abc import Mapping

from localstd._attrs import frozen, mapping_field
from localstd.numbers.kind import Kind

__all__ = ["GROUPS", "NumberingScheme"]

#: The named groups that the pattern of a scheme always has, in this order.
GROUPS = ("prefix", "place", "body", "mark", "serial", "part", "year", "adopted")

_SERIAL = r"\d{1,8}"
_PART = r"\d{1,4}(?:\.\d{1,4}){0,3}"
_ADOPTED = r"(?:ISO|IEC)(?:[ /][A-Za-z0-9.:+-]{1,30}){1,4}"


@frozen
class NumberingScheme:
    """How the numbers of one series are written, from the first letter to the year.

    A number is a prefix, a mark (``T`` recommended 推荐性, ``Z`` guidance 指导性), a serial with
    its part, and a year: ``DB34/T 3000.1-2018``. A scheme says what stands in each place, with
    regular expressions for ``prefix`` and ``serial``; these may name the groups
    ``place`` and ``body``, and must match in linear time.

    An alliance (联盟) writes its numbers as it likes; so it gets a scheme of its own, and the
    caller or a plug-in adds it:

    >>> from localstd.numbers import SCHEMES, Kind, StandardNumber
    >>> ours = NumberingScheme(
    ...     name="pastry-alliance",
    ...     kind=Kind.ALLIANCE,
    ...     leads=("LM",),
    ...     prefix=r"LM/(?P<body>[A-Z]{2,6})",
    ...     marks="",
    ...     joint="-",
    ... )
    >>> number = StandardNumber.parse("LM/GAO-012-2017", schemes=(*SCHEMES, ours))
    >>> number.kind, number.body, number.serial, number.year
    (<Kind.ALLIANCE: 'alliance'>, 'GAO', '012', 2017)

    Schemes that share a lead are tried in the order in which they are given.
    """

    name: str
    kind: Kind
    #: The first two characters of the numbers; empty when nothing can be said about them.
    leads: tuple[str, ...]
    prefix: str
    #: The marks that may follow a slash, as alternatives of a pattern; empty for none.
    marks: str = "T|Z"
    #: Whether the slash stays where no mark follows: ``DB12/ 684-2016``.
    slash_stays: bool = False
    #: What stands between the head of the number and its serial.
    joint: str = " "
    serial: str = _SERIAL
    #: Codes of GB/T 2260 for what the group ``place`` finds, where that is not one already.
    places: Mapping[str, str] = mapping_field(default={})
    #: Whether a number without a mark claims to be mandatory (强制性).
    unmarked_is_mandatory: bool = False
    #: Whether the series is one of engineering construction (工程建设).
    is_engineering: bool = False

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r}>"

    @property
    def head_pattern(self) -> str:
        """The pattern of all that stands before the serial, without the joint."""
        mark = f"(?P<mark>{self.marks})" if self.marks else ""
        if self.slash_stays:
            return f"(?P<prefix>{self.prefix})/{mark}?"
        return f"(?P<prefix>{self.prefix})" + (f"(?:/{mark})?" if mark else "")

    @property
    def pattern(self) -> str:
        """The pattern of a canonical number, with a group for each place of a number."""
        written = (
            f"{self.head_pattern}{self.joint}(?P<serial>{self.serial})(?:\\.(?P<part>{_PART}))?"
            f"(?:-(?P<year>(?:19|2[01])\\d\\d))?(?:/(?P<adopted>{_ADOPTED}))?"
        )
        # A group that the scheme has no use for must exist, so that all schemes are read alike.
        absent = (f"(?P<{name}>(?!))" for name in GROUPS if f"(?P<{name}>" not in written)
        return written + "".join(f"(?:{group})?" for group in absent)

    @property
    def has_recommended_form(self) -> bool:
        """Whether numbers of the series can bear the mark ``T`` (推荐性).

        >>> from localstd.numbers import StandardNumber
        >>> texts = ("DB15/ 353-2009", "DGJ08-1-2015")
        >>> [StandardNumber.parse(text).numbering.has_recommended_form for text in texts]
        [True, False]
        """
        return "T" in self.marks.split("|")

    def head(self, prefix: str, mark: str) -> str:
        """Write all that stands before the serial.

        >>> from localstd.numbers import SCHEMES
        >>> local = next(scheme for scheme in SCHEMES if scheme.name == "local")
        >>> local.head("DB12", ""), local.head("DB12", "T")
        ('DB12/ ', 'DB12/T ')
        """
        slash = "/" if mark or self.slash_stays else ""
        return f"{prefix}{slash}{mark}{self.joint}"

    def place_code(self, found: str | None) -> str | None:
        """Give the short code of the place that a number was found to name.

        >>> from localstd.numbers import SCHEMES
        >>> shanghai = next(s for s in SCHEMES if s.name == "engineering-shanghai")
        >>> shanghai.place_code("08")
        '31'
        """
        return None if found is None else self.places.get(found, found)
