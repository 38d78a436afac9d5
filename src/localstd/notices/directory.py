"""The directory (通讯录): who fills the roles of a place, and how to reach them."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from localstd._attrs import error, field, frozen
from localstd.errors import LocalstdError
from localstd.notices.fitting import require_name, require_texts
from localstd.places import lies_in, read_code
from localstd.procedure import Role
from localstd.wording import Language, Wording

__all__ = ["Directory", "DuplicateRecipientError", "Recipient"]

_NOBODY: Final[Mapping[str, "Recipient"]] = MappingProxyType({})


@error
class DuplicateRecipientError(LocalstdError):
    """Two recipients of a directory have one id.

    >>> print(DuplicateRecipientError(recipient="li").wording.en)
    the recipient 'li' is in the directory twice; give each an id of its own
    """

    recipient: str

    @property
    def wording(self) -> Wording:
        """Name the id, and what to do."""
        return Wording(
            f"通讯录中收件人“{self.recipient}”重复；请为每个收件人使用不同的编号",
            f"the recipient {self.recipient!r} is in the directory twice; "
            "give each an id of its own",
        )


def _seat(place: str) -> str:
    return read_code(place) if place else ""


@frozen
class Recipient:
    """Somebody, or some system, who fills a role and is told by one channel (收件人).

    ``role`` is the name of a :class:`~localstd.procedure.Role`. ``place`` is the code of the place
    at which it is filled, empty for the whole country. ``channel`` names the notifier, ``address``
    says where that one finds the recipient. ``language`` is the one wanted, ``None`` for both.
    Who wants a digest (汇总) gets the messages of a day in one; who is quiet (静默) gets them on
    working days only.

    ``sector`` and ``matter`` narrow it down: to the matters of one sector department, such as that
    of agriculture, or to one matter, as of its drafter. Empty means all.

    Somebody with two roles stands in the directory twice, under two ids.

    Raises:
        PlaceCodeError: if the place is no place code.
        UnfitTextError: if the id is no name, or something else is no text.

    >>> li = Recipient(id="li", name="李工", role="sector", place="34", channel="mail",
    ...     address="li@example.org", sector="省农业农村厅")
    >>> li.language, li.is_quiet
    (None, False)
    """

    id: str
    name: str
    role: str
    channel: str
    place: str = field(default="", converter=_seat)
    address: str = ""
    language: Language | None = None
    sector: str = ""
    matter: str = ""
    wants_digest: bool = False
    is_quiet: bool = False

    def __attrs_post_init__(self) -> None:
        require_name("id", self.id)
        require_texts(name=self.name, channel=self.channel, address=self.address)

    def spoken(self, words: Wording) -> Wording:
        """Give words in the languages that it wants; what it does not want is empty.

        >>> Recipient(id="1", name="1", role="public", channel="web", language="en").spoken(
        ...     Wording("备案", "filed"))
        Wording(zh='', en='filed')
        """
        if self.language is None:
            return words
        return Wording(words.zh, "") if self.language == "zh" else Wording("", words.en)


def _by_id(recipients: Iterable[Recipient]) -> Mapping[str, Recipient]:
    found: dict[str, Recipient] = {}
    for one in recipients:
        if one.id in found:
            raise DuplicateRecipientError(recipient=one.id)
        found[one.id] = one
    return MappingProxyType(found)


@frozen(kw_only=False)
class Directory:
    """Whom an office tells (通讯录); it never changes, :meth:`with_` gives another one.

    Raises:
        DuplicateRecipientError: if two recipients have one id.

    >>> province = Recipient(id="amr", name="省局", role="province", place="34", channel="mail")
    >>> city = Recipient(id="amr-01", name="市局", role="province", place="3401", channel="mail")
    >>> directory = Directory.of(province, city)
    >>> from localstd.roles import PROVINCE
    >>> [one.id for one in directory.find(PROVINCE, "340123")]
    ['amr-01']
    >>> [one.id for one in directory.find(PROVINCE, "3402")]
    ['amr']
    """

    recipients: tuple[Recipient, ...] = ()
    _ids: Mapping[str, Recipient] = field(init=False, eq=False, repr=False, default=_NOBODY)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_ids", _by_id(self.recipients))

    @classmethod
    def of(cls, *recipients: Recipient) -> "Directory":
        """Make a directory of some recipients."""
        return cls(recipients)

    def with_(self, *recipients: Recipient) -> "Directory":
        """Give the directory with further recipients; those of a known id take its place.

        >>> directory = Directory.of(Recipient(id="li", name="李工", role="sector", channel="mail"))
        >>> moved = Recipient(id="li", name="李工", role="sector", channel="ding")
        >>> directory.with_(moved).get("li").channel
        'ding'
        """
        return Directory(tuple({**self._ids, **_by_id(recipients)}.values()))

    def without(self, *ids: str) -> "Directory":
        """Give the directory without some recipients; an id that is not there does no harm.

        >>> Directory().without("li") == Directory()
        True
        """
        return Directory(tuple(one for one in self.recipients if one.id not in ids))

    def get(self, id_: str, /) -> Recipient | None:
        """Give the recipient of an id, ``None`` if there is none.

        >>> print(Directory().get("li"))
        None
        """
        return self._ids.get(id_)

    def find(
        self, role: Role, place: str | None, *, matter: str = "", sector: str = ""
    ) -> tuple[Recipient, ...]:
        """Give who fills a role for a matter, in the order of the directory.

        They are those at the matter's place, or else at the nearest place above it that has any;
        of a role that is not of a place, or of a matter without one, those anywhere. Recipients
        of this one matter go before those of its sector department, and these before all others.

        Raises:
            PlaceCodeError: if the place is no place code.

        >>> from localstd.roles import DRAFTER
        >>> tea = Recipient(id="t", name="茶业所", role="drafter", channel="mail", matter="34-1")
        >>> archive = Recipient(id="a", name="起草单位", role="drafter", channel="mail")
        >>> directory = Directory.of(archive, tea)
        >>> [directory.find(DRAFTER, "34", matter=one)[0].id for one in ("34-1", "34-2")]
        ['t', 'a']
        """
        seat = read_code(place)
        found = [one for one in self._filling(role, seat) if _is_for(one, matter, sector)]
        if role.is_of_a_place and place is not None:
            ranks = {one.id: (_narrowness(one), len(one.place)) for one in found}
        else:
            ranks = {one.id: (_narrowness(one), 0) for one in found}
        nearest = max(ranks.values(), default=None)
        return tuple(one for one in found if ranks[one.id] == nearest)

    def _filling(self, role: Role, place: str | None) -> Iterator[Recipient]:
        anywhere = place is None or not role.is_of_a_place
        for one in self.recipients:
            if one.role == role.name and (anywhere or lies_in(place, one.place)):
                yield one


def _is_for(one: Recipient, matter: str, sector: str) -> bool:
    return one.matter in ("", matter) and one.sector in ("", sector)


def _narrowness(one: Recipient) -> int:
    return 2 if one.matter else 1 if one.sector else 0
