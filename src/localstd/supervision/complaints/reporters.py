"""Who reported or complained (举报人、投诉人): kept apart from the file, and never shown.

cr2019 art 33 and sl2017 art 35 have it kept secret, and art 31 has who gave a name told. So the
office keeps a book (登记簿) of its own beside its files: it says who is to be told in a matter, and
nothing of it goes where files go. How the book is kept for longer than a process lives is the
office's own matter: the library writes it nowhere, and a reporter cannot be pickled.

>>> book = ReporterBook().with_("c-1", Reporter.of(name="赵小明", phone="138 0013 8000"))
>>> book, book.is_named("c-1"), f"{book.told('c-1')}"
(ReporterBook(<1>), True, 'Reporter(***)')
>>> book.told("c-1").reveal()["phone"]
'138 0013 8000'
"""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import NoReturn, final

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.law import Term
from localstd.supervision.complaints.spelling import is_word_of, plain_form
from localstd.wording import Wording

__all__ = ["IdentityPart", "Reporter", "ReporterBook", "ReporterError"]

_SHORTEST = 2  # characters of a piece: one alone stands in any text
_DISTINCT = 4  # Latin letters or digits that are no part of another word
_LOCAL = 6  # characters of a mailbox that is known again without its domain
_MOBILE = 11  # digits of a mobile number, without the code of the country
_DIVISIONS = re.compile(r".*[省市区县旗州盟镇乡]|.*街道")


class IdentityPart(Term):
    """What tells who somebody is (身份信息): what a complaint gives by cr2019 art 9, and more.

    >>> IdentityPart.PHONE.wording.zh
    '电话号码'
    """

    NAME = ("name", "姓名", "the name")
    PHONE = ("phone", "电话号码", "the telephone number")
    ADDRESS = ("address", "通讯地址", "the address")
    EMAIL = ("email", "电子邮箱", "the e-mail address")
    ID_NUMBER = ("id-number", "证件号码", "the number of an identity document")


@error
class ReporterError(LocalstdError):
    """What is given of a reporter is too short to be kept out of texts; it is not repeated.

    >>> print(ReporterError(part=IdentityPart.NAME).wording.en)
    the name: two characters or more are needed, or nothing would tell it from other text
    """

    part: IdentityPart

    @property
    def wording(self) -> Wording:
        """Name the part, and say what is needed."""
        told = self.part.wording
        return Wording(
            f"{told.zh}：至少需要两个字符，否则无法与其他文字区分",
            f"{told.en}: two characters or more are needed, or nothing would tell it from other "
            "text",
        )


@final
class Reporter:
    """Who reported or complained (举报人、投诉人); it shows nothing of itself but when it is asked.

    No text, record or pickle of it holds anything: ``repr``, ``str`` and ``format`` give
    ``Reporter(***)``, and no field can be read. :meth:`reveal` alone tells, for the answer.

    >>> from contextlib import suppress
    >>> import pickle
    >>> zhao = Reporter.of(name="赵小明")
    >>> repr(zhao), str(zhao), f"{zhao:>13}", zhao == Reporter.of(name="赵小明")
    ('Reporter(***)', 'Reporter(***)', 'Reporter(***)', True)
    >>> try:
    ...     pickle.dumps(zhao)
    ... except TypeError as refused:
    ...     print(refused)
    who reported is not written down: keep it in the office's own book
    """

    __slots__ = ("_reveal",)
    _reveal: Callable[[], Mapping[str, str]]

    def __init__(self, told: Mapping[IdentityPart, str]) -> None:
        """Keep what is told, where nothing but a call finds it.

        Raises:
            ReporterError: if a part is too short to be known again in a text.
        """
        for part, text in told.items():
            if len(plain_form(text)) < _SHORTEST:
                raise ReporterError(part=part)
        kept = MappingProxyType({part.value: text for part, text in told.items()})
        object.__setattr__(self, "_reveal", lambda: kept)

    @classmethod
    def of(
        cls,
        *,
        name: str = "",
        phone: str = "",
        address: str = "",
        email: str = "",
        id_number: str = "",
    ) -> "Reporter":
        """Make a reporter of what was given; what is empty was not.

        Raises:
            ReporterError: if a part is too short to be known again in a text.

        >>> sorted(Reporter.of(name="赵小明", email="").reveal())
        ['name']
        """
        told = zip(IdentityPart, (name, phone, address, email, id_number), strict=True)
        return cls({part: text for part, text in told if text})

    def reveal(self) -> Mapping[str, str]:
        """Tell who it is, by the names of :class:`IdentityPart`: for the answer, and nothing else.

        >>> dict(Reporter.of(name="赵小明").reveal())
        {'name': '赵小明'}
        """
        return self._reveal()

    def shows_in(self, text: str) -> IdentityPart | None:
        """Say which part of it a text tells, in whatever spelling; ``None`` where none.

        Up to three Latin letters or digits are found as a word of their own only, for they stand
        within too many others.

        >>> zhao = Reporter.of(name="Li", phone="13800138000")
        >>> zhao.shows_in("call 138-0013-8000"), zhao.shows_in("Li called"), zhao.shows_in("reply")
        (<IdentityPart.PHONE: 'phone'>, <IdentityPart.NAME: 'name'>, None)
        """
        plain = plain_form(text)
        for part, piece in self.pieces():
            is_short = len(piece) < _DISTINCT and piece.isascii()
            if is_word_of(piece, text) if is_short else piece in plain:
                return part
        return None

    def pieces(self) -> Iterator[tuple[IdentityPart, str]]:
        """Give what gives it away in a text, without blanks and signs.

        Beside each part as a whole that is a mobile number without the code of the country, what
        of an address stands below its divisions, and a long mailbox without its domain.

        >>> zhao = Reporter.of(address="合肥市蜀山区长江西路5号", phone="+86 138 0013 8000")
        >>> [text for _, text in zhao.pieces()]
        ['8613800138000', '13800138000', '合肥市蜀山区长江西路5号', '长江西路5号']
        """
        for part, text in ((IdentityPart(name), text) for name, text in self.reveal().items()):
            for piece in dict.fromkeys((plain_form(text), *_shortened(part, text))):
                if len(piece) >= _SHORTEST:
                    yield part, piece

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Reporter):
            return NotImplemented
        return self.reveal() == other.reveal()

    def __hash__(self) -> int:
        return hash(frozenset(self.reveal().items()))

    def __repr__(self) -> str:
        return "Reporter(***)"

    def __format__(self, how: str) -> str:
        return format(repr(self), how)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a reporter is not changed; make another one")

    def __copy__(self) -> "Reporter":
        return self

    def __deepcopy__(self, _: object) -> "Reporter":
        return self

    def __reduce_ex__(self, _: object) -> NoReturn:
        raise TypeError("who reported is not written down: keep it in the office's own book")


def _shortened(part: IdentityPart, text: str) -> Iterator[str]:
    whole = plain_form(text)
    if part is IdentityPart.PHONE and whole.isdecimal():
        yield whole[-_MOBILE:]
    if part is IdentityPart.ADDRESS:
        yield _DIVISIONS.sub("", whole)
    if part is IdentityPart.EMAIL:
        mailbox = plain_form(text.rpartition("@")[0])
        yield mailbox if len(mailbox) >= _LOCAL else ""


@final
class ReporterBook:
    """The office's own book of who is to be told (登记簿), by matter; it never changes.

    >>> book = ReporterBook().with_("c-1", Reporter.of(name="赵小明"))
    >>> book.told("c-2") is None, book.without("c-1").is_named("c-1")
    (True, False)
    """

    __slots__ = ("_reporters",)

    def __init__(self) -> None:
        """Begin an empty book."""
        self._reporters: Mapping[str, Reporter] = MappingProxyType({})

    def with_(self, matter: str, reporter: Reporter) -> "ReporterBook":
        """Give a book that also knows who is to be told in a matter."""
        return self._having({**self._reporters, matter: reporter})

    def without(self, matter: str) -> "ReporterBook":
        """Give a book that no longer knows it: when it was told, or its time is over."""
        return self._having({one: who for one, who in self._reporters.items() if one != matter})

    def told(self, matter: str) -> Reporter | None:
        """Give who is to be told in a matter; ``None`` where nobody is known."""
        return self._reporters.get(matter)

    def is_named(self, matter: str) -> bool:
        """Tell whether there is somebody to be told: the fact ``is_named`` of the event."""
        return matter in self._reporters

    def __len__(self) -> int:
        return len(self._reporters)

    def __repr__(self) -> str:
        return f"ReporterBook(<{len(self)}>)"

    def __reduce_ex__(self, _: object) -> NoReturn:
        raise TypeError("who reported is not written down: keep it in the office's own book")

    @staticmethod
    def _having(reporters: Mapping[str, Reporter]) -> "ReporterBook":
        book = ReporterBook()
        book._reporters = MappingProxyType(dict(reporters))
        return book
