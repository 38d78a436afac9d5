"""The hooks (插件接口): all that a plug-in may bring, one function each.

A plug-in is a module, or any object, with functions of these names and signatures, each marked
with :data:`hookimpl`. This is a whole one, called ``anhui``: two lines in the ``pyproject.toml``
of its distribution, ::

    [project.entry-points.localstd]
    anhui = "localstd_anhui"

and the module ``localstd_anhui``:

>>> from localstd.hooks import hookimpl, scheme_of
>>> @hookimpl
... def localstd_storage(url):
...     if scheme_of(url) != "anhui":
...         return None
...     from localstd.storage import MemoryStorage  # or our own, from localstd_anhui.storage
...     return MemoryStorage(url)

It leaves out the hooks that it has nothing for. All of them are asked when what they bring is
needed, and never while something is recorded. Whatever is heavy to import, import inside the
function. ``localstd plugin check anhui`` says what a plug-in does not keep to.
"""

from typing import TYPE_CHECKING, Final

import pluggy

if TYPE_CHECKING:  # a plug-in that brings one thing does not import all the others
    from localstd.audit import FurtherCheck
    from localstd.law import LocalLaw
    from localstd.notices import Notifier
    from localstd.numbers import NumberingScheme
    from localstd.registers import RegisterFormat
    from localstd.statistics import Indicator
    from localstd.storage import Storage

__all__ = [
    "GROUP",
    "hookimpl",
    "hookspec",
    "localstd_checks",
    "localstd_indicators",
    "localstd_law",
    "localstd_notifier",
    "localstd_numbering",
    "localstd_register_formats",
    "localstd_storage",
]

#: The group of entry points in which plug-ins are found, and the project that the markers name.
GROUP: Final = "localstd"

#: Marks a function of a plug-in as the answer to the hook of its name.
hookimpl: Final = pluggy.HookimplMarker(GROUP)

#: Marks a function as a hook; only the library has a use for it.
hookspec: Final = pluggy.HookspecMarker(GROUP)


@hookspec
def localstd_storage(url: str) -> "Storage | None":
    """Open the storage (存储) of an office.

    It is a :class:`~localstd.storage.Storage`.

    Called by ``open_office`` and the commands of ``localstd store``, once for each office that is
    opened, with the URL as it was given. Every plug-in is asked; exactly one must answer, which
    it does by the scheme before the first colon. Two answers are closed again, and are an error
    that names both plug-ins.

    ``None`` means: not a URL of mine. What is wrong with a URL of one's own, or a server that
    does not answer, is an error of the library, such as
    :class:`~localstd.storage.StorageUnavailableError`, and not ``None``.

    Opening creates nothing: :meth:`~localstd.storage.Storage.create` does.

    >>> from localstd.hooks import scheme_of
    >>> from localstd.storage import MemoryStorage, Storage
    >>> @hookimpl
    ... def localstd_storage(url: str) -> Storage | None:
    ...     return MemoryStorage() if scheme_of(url) == "trial" else None

    .. versionadded:: 0.1
    """


@hookspec
def localstd_notifier(url: str) -> "Notifier | None":
    """Open a notifier (通知渠道), which carries messages to people.

    It is a :class:`~localstd.notices.Notifier`.

    Called by ``open_office`` once for each URL of its ``notify``. Answers combine as those of
    :func:`localstd_storage` do: exactly one plug-in must answer, by the scheme of the URL.

    ``None`` means: not a URL of mine.

    >>> from localstd.hooks import scheme_of
    >>> from localstd.notices import MemoryNotifier, Notifier
    >>> @hookimpl
    ... def localstd_notifier(url: str) -> Notifier | None:
    ...     return MemoryNotifier() if scheme_of(url) == "trial" else None

    .. versionadded:: 0.1
    """


@hookspec
def localstd_law(place: str) -> "LocalLaw | None":
    """Give the law (地方规定) that one place adds: its provisions, limits and rules.

    Called by ``open_office``, and by the commands that judge by law, once for each province and
    city concerned: the place that is asked about, those above it and those below it, all of them
    where no place is named. ``place`` is a code of 2 or 4 digits.

    What is given is added to the law that ships, and holds at that place and below it alone:
    :class:`~localstd.law.LocalLaw` refuses the rest. Only one plug-in may give the law of a place;
    two are an error that names both.

    ``None`` means: nothing for this place.

    This one lets Anhui review its standards every two years, by a regulation that is made up:

    >>> from localstd.calendar import PartialDate
    >>> from localstd.law import Direction, Instrument, Judged, Limit, LocalLaw, Provision
    >>> begins = PartialDate(2026, 1, 1)
    >>> @hookimpl
    ... def localstd_law(place: str) -> LocalLaw | None:
    ...     if place != "34":
    ...         return None
    ...     made_up = Instrument(
    ...         id="ah2026", title="某省标准化条例", begins=begins, place="34", checked=True
    ...     )
    ...     article = Provision(
    ...         id="ah-review",
    ...         instrument=made_up,
    ...         article="第12条",
    ...         begins=begins,
    ...         value="2",
    ...         unit="year",
    ...         checked=True,
    ...     )
    ...     review = Limit.under(
    ...         article,
    ...         name="local.review",
    ...         direction=Direction.AT_MOST,
    ...         starts="publication",
    ...         judged=Judged.AS_ASKED,
    ...     )
    ...     return LocalLaw(place="34", provisions=(article,), limits=(review,))
    >>> [one.value for one in localstd_law("34").limits]
    [2]

    .. versionadded:: 0.1
    """


@hookspec
def localstd_numbering() -> "tuple[NumberingScheme, ...]":
    """Give further numbering schemes (编号规则).

    Each is a :class:`~localstd.numbers.NumberingScheme`.

    Called by the commands that read numbers, once a run. All answers together follow the schemes
    that ship, in the order of the plug-ins' names, so that a number which is read without them is
    read the same with them. A scheme whose name another one has is an error that names both.

    An empty tuple means: none. ``None`` is no answer.

    >>> from localstd.numbers import Kind, NumberingScheme
    >>> @hookimpl
    ... def localstd_numbering() -> tuple[NumberingScheme, ...]:
    ...     return (
    ...         NumberingScheme(
    ...             name="pastry-alliance",
    ...             kind=Kind.ALLIANCE,
    ...             leads=("LM",),
    ...             prefix=r"LM/(?P<body>[A-Z]{2,6})",
    ...             marks="",
    ...             joint="-",
    ...         ),
    ...     )

    .. versionadded:: 0.1
    """
    return ()


@hookspec
def localstd_checks() -> "tuple[FurtherCheck, ...]":
    """Give further checks (检查项) for audits.

    Each is a :class:`~localstd.audit.FurtherCheck`.

    Called by ``localstd audit``, once a run. All answers together follow the checks that ship, in
    the order of the plug-ins' names. A check whose code or name another one has is an error that
    names both. Codes that begin with ``LS`` are the library's.

    An empty tuple means: none. ``None`` is no answer.

    >>> from collections.abc import Iterator
    >>> from localstd.audit import Context, Entry, Field, FurtherCheck
    >>> from localstd.law import Check, Finding, Weight, china_law
    >>> from localstd.wording import Wording
    >>> unnumbered = Check(
    ...     code="AH101",
    ...     name="unnumbered",
    ...     weight=Weight.WARNING,
    ...     title=Wording("没有编号", "no number"),
    ...     message=Wording("没有标准编号", "the standard has no number"),
    ...     remedy=Wording("补上编号", "add the number"),
    ... )
    >>> def judge(entry: Entry, context: Context) -> Iterator[Finding]:
    ...     if not entry.tells(Field.NUMBER):
    ...         yield context.found(unnumbered, entry, Field.NUMBER)
    >>> @hookimpl
    ... def localstd_checks() -> tuple[FurtherCheck, ...]:
    ...     cited = (china_law().provisions.cite("sl2017-numbering"),)
    ...     return (FurtherCheck(check=unnumbered, citations=cited, judge=judge),)
    >>> [one.check.code for one in localstd_checks()]
    ['AH101']

    .. versionadded:: 0.1
    """
    return ()


@hookspec
def localstd_indicators() -> "tuple[Indicator, ...]":
    """Give further indicators (统计指标) of an office's matters.

    Each is an :class:`~localstd.statistics.Indicator`.

    Called by whoever counts an office's matters, once a count. All answers together are counted in
    one pass, in the order of the plug-ins' names. An indicator whose name another one has is an
    error that names both.

    An empty tuple means: none. ``None`` is no answer.

    >>> from localstd.statistics import Indicator
    >>> from localstd.wording import Wording
    >>> @hookimpl
    ... def localstd_indicators() -> tuple[Indicator, ...]:
    ...     return (
    ...         Indicator(
    ...             name="ended",
    ...             wording=Wording("已结束的事项", "ended matters"),
    ...             definition=Wording("处于终止环节的事项", "matters in a final stage"),
    ...             counts=lambda standing: standing.is_final,
    ...         ),
    ...     )

    .. versionadded:: 0.1
    """
    return ()


@hookspec
def localstd_register_formats() -> "tuple[RegisterFormat, ...]":
    r"""Give further formats of registers (登记册格式).

    Each is a :class:`~localstd.registers.RegisterFormat`.

    Called by the commands that read a register, once a run. A file is asked for by each format,
    before the forms that ship; one that two formats recognise is not read, and the error names
    both. A format whose name another one has is an error that names both.

    An empty tuple means: none. ``None`` is no answer.

    >>> from localstd.registers import RegisterFormat
    >>> @hookimpl
    ... def localstd_register_formats() -> tuple[RegisterFormat, ...]:
    ...     lines = RegisterFormat(
    ...         name="hashed",
    ...         endings=(".hashed",),
    ...         read=lambda file: (line.decode().rstrip("\n").split("#") for line in file),
    ...     )
    ...     return (lines,)

    .. versionadded:: 0.1
    """
    return ()
