"""The root of all errors of the library.

An error about one concept lives beside that concept; all of them are
:class:`LocalstdError`, are frozen, and carry what was wrong in typed fields. Two of one class
that tell the same are equal.
"""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final

from localstd._attrs import FrozenError, error
from localstd.legible import shown
from localstd.wording import Wording

__all__ = [
    "ExtraMissingError",
    "LocalstdError",
    "UnfitArgumentError",
    "by_likeness",
    "likely",
    "nearest",
]

_ALL_SHOWN: Final = 8  # names; of more only those that are near
_NEAR: Final = 3
_COMPARED: Final = 60  # characters of a name that are compared


class LocalstdError(FrozenError):
    """Something was asked for that cannot be answered; ``str()`` says why and what to do.

    Every error of the library is one of these, made with ``localstd._attrs.error``:
    its fields are what went wrong, and :attr:`wording` puts them into words. It can be copied
    and pickled, so that it passes whole from one process to another.

    >>> from localstd.calendar import PartialDate
    >>> try:
    ...     PartialDate.parse("下月")
    ... except LocalstdError as refusal:
    ...     print(refusal.wording.en)
    '下月' is not a readable date; write 2026-07-24, 2026-07 or 2026
    """

    @property
    def wording(self) -> Wording:
        """Say what was wrong, with the value, the place and what to do next."""
        name = type(self).__name__
        return Wording(name, name)

    def __str__(self) -> str:
        return str(self.wording)


@error
class ExtraMissingError(LocalstdError):
    """What is asked for needs an extra (附加组件) of the library that is not installed.

    ``otherwise`` is what can be done without it, if anything.

    >>> print(ExtraMissingError(what=Wording("签名", "signing"), extra="signing").wording.en)
    signing needs an extra that is not installed; run pip install "localstd[signing]"
    """

    what: Wording
    extra: str
    otherwise: Wording | None = None

    @property
    def wording(self) -> Wording:
        """Say what needs it, how to install it, and how to do without."""
        command = f'pip install "localstd[{self.extra}]"'
        zh, en = "", ""
        if self.otherwise is not None:
            zh, en = f"，或{self.otherwise.zh}", f", or {self.otherwise.en}"
        return Wording(
            f"{self.what.zh}需要尚未安装的附加组件；请运行 {command}{zh}",
            f"{self.what.en} needs an extra that is not installed; run {command}{en}",
        )


@error
class UnfitArgumentError(LocalstdError):
    """Something of another kind was given than is asked for, such as a path for a register.

    ``argument`` names what was asked for, ``given`` what was given, as text, and ``kind`` its type;
    ``wanted`` says what to give.

    >>> actor = Wording("Actor", "an Actor, such as Actor.of('李工', ('province', '34'))")
    >>> print(UnfitArgumentError.of("by", "李工", actor).wording.en)
    by: '李工' (str) is not accepted; give an Actor, such as Actor.of('李工', ('province', '34'))
    """

    argument: str
    given: str
    kind: str
    wanted: Wording

    @classmethod
    def of(cls, argument: str, given: object, wanted: Wording) -> "UnfitArgumentError":
        """Make the error about a value of whatever kind; it keeps only how the value prints.

        >>> UnfitArgumentError.of("matter", 1, Wording("文字", "a text")).kind
        'int'
        """
        kind = type(given).__name__
        return cls(argument=argument, given=shown(str(given)), kind=kind, wanted=wanted)

    @property
    def wording(self) -> Wording:
        """Name the argument, what was given and its type, and what to give."""
        value, kind = self.given, self.kind
        return Wording(
            f"{self.argument}：“{value}”（{kind}）不可用；请给出{self.wanted.zh}",
            f"{self.argument}: '{value}' ({kind}) is not accepted; give {self.wanted.en}",
        )


def by_likeness(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """Give the names that there are, those spelled most like an unknown one first.

    >>> by_likeness("fild", ("lapsed", "filed"))
    ('filed', 'lapsed')
    """
    every = tuple(known)
    return tuple(get_close_matches(name[:_COMPARED], every, n=len(every) or 1, cutoff=0.0))


def likely(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """Give what an unknown name may have meant, the nearest first; of many only the nearest.

    >>> likely("c", "abcdefghi")[0], len(likely("c", "abcdefghi")), len(likely("c", "abcdefgh"))
    ('c', 3, 8)
    """
    every = by_likeness(name, known)
    return every if len(every) <= _ALL_SHOWN else every[:_NEAR]


def nearest(name: str, known: Iterable[str]) -> Wording:
    """Say what an unknown name can be, the nearest first; of many names only those that are near.

    >>> nearest("fild", ("filed", "lapsed", "approved")).en
    'known: filed, lapsed, approved'
    """
    every = tuple(known)
    near = likely(name, every)
    listed = Wording.joined(Wording(one, one) for one in near or ("—",))
    if len(near) == len(every) or not every:
        return Wording(f"可用：{listed.zh}", f"known: {listed.en}")
    return Wording(f"最接近的：{listed.zh}", f"the nearest are {listed.en}")
