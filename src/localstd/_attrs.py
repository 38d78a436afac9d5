"""How a value is made (值的写法): the house decorators, and the only place where attrs is imported.

A value is frozen, has slots, takes its fields by keyword unless it has at most two,
and cannot be subclassed: behaviour is added by functions and by new values. Its mappings are
read-only, whatever was handed in. It can be copied and pickled wherever its fields can, within
one version; what is kept for longer is a record of :mod:`localstd.convert`.

An error is a value, too: equal to another one of its class that tells the same.
"""

from collections.abc import Callable, Mapping, Sized
from functools import cache
from types import MappingProxyType
from typing import Any, NoReturn, TypeVar, dataclass_transform, overload

import attrs
from attrs import Factory, field
from attrs.converters import optional

__all__ = [
    "Factory",
    "FrozenError",
    "error",
    "evolve",
    "field",
    "frozen",
    "how_many",
    "mapping_field",
    "optional",
    "read_only",
]

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")


def read_only(mapping: Mapping[K, V], /) -> Mapping[K, V]:
    """Give a mapping that nobody can change: a copy, unless it is read-only already."""
    return mapping if type(mapping) is MappingProxyType else MappingProxyType(dict(mapping))


def mapping_field(
    *,
    default: Any = attrs.NOTHING,  # noqa: ANN401  any mapping, or none
    repr: bool | Callable[[Any], str] = True,  # noqa: A002  as attrs calls it
) -> Any:  # noqa: ANN401  whatever the field is said to hold
    """Make a field that holds what :func:`read_only` gives; it takes no part in the hash."""
    given = default if default is attrs.NOTHING else read_only(default)
    return field(default=given, converter=read_only, hash=False, repr=repr)


def how_many(members: Sized) -> str:
    """Show of a long field only how much it holds: ``field(repr=how_many)``."""
    return f"<{len(members)}>"


@overload
def frozen(cls: type[T]) -> type[T]: ...
@overload
def frozen(*, kw_only: bool = True, order: bool = False) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(
    frozen_default=True, kw_only_default=True, field_specifiers=(attrs.field, mapping_field)
)
def frozen(cls: type[Any] | None = None, *, kw_only: bool = True, order: bool = False) -> Any:
    """Make a class a frozen value with slots that cannot be subclassed."""

    def make(plain: type[Any]) -> type[Any]:
        made = attrs.frozen(plain, kw_only=kw_only, order=order, slots=True)
        _tell_types(made)
        _pack(made)
        if not all(one.repr is True for one in attrs.fields(made) if one.init):
            made._repr_pretty_ = _print_repr  # as IPython and hypothesis call it
        setattr(made, "__init_subclass__", classmethod(_refuse_subclass))  # noqa: B010  no annotation fits
        return made

    return make if cls is None else make(cls)


@dataclass_transform(
    frozen_default=True, kw_only_default=True, field_specifiers=(attrs.field, mapping_field)
)
def error(cls: type[T]) -> type[T]:
    """Make an exception class a frozen record whose text is built from its fields."""
    made = attrs.frozen(cls, kw_only=True, slots=False, str=False)
    _tell_types(made)
    return made


def evolve(value: T, /, **changes: object) -> T:
    """Give a value like another one, with some fields changed."""
    cls: Any = type(value)
    for name, alias in _taken(cls):
        if alias not in changes:
            changes[alias] = getattr(value, name)
    evolved: T = cls(**changes)
    return evolved


@cache
def _taken(cls: type[Any]) -> tuple[tuple[str, str], ...]:
    """Give the fields that a constructor takes, each with the name that it is given by."""
    return tuple((one.name, one.alias) for one in attrs.fields(cls) if one.init)


class FrozenError(Exception):
    """An exception that is a value: equal by what it tells, and whole when copied or pickled.

    Where it was raised, what it came from and the notes that it got take no part in equality;
    a copy keeps the notes.
    """

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.args == other.args and _told(self) == _told(other)

    def __hash__(self) -> int:
        return hash(type(self))  # what an error tells may hold a mapping

    def __reduce__(self) -> tuple[object, ...]:
        notes = tuple(getattr(self, "__notes__", ()))
        return _remade, (type(self), _packed(self.args), _packed(_told(self)), notes)


def _told(raised: FrozenError) -> Mapping[str, object]:
    told = {name: one for name, one in vars(raised).items() if name != "__notes__"}
    return MappingProxyType(told)


def _remade(cls: type[FrozenError], args: object, told: object, notes: tuple[str, ...]) -> object:
    """Make an error again without its constructor, whose arguments are given by keyword."""
    made = cls.__new__(cls, *_unpacked(args))
    vars(made).update(_unpacked(told))
    for note in notes:
        made.add_note(note)
    return made


class _Packed(dict[Any, Any]):
    """What a read-only mapping is while it is copied or pickled, which it cannot be itself."""


def _packed(one: Any) -> Any:  # noqa: ANN401  whatever a value holds
    if type(one) is MappingProxyType:
        return _Packed((key, _packed(told)) for key, told in one.items())
    return tuple(map(_packed, one)) if type(one) is tuple else one


def _unpacked(one: Any) -> Any:  # noqa: ANN401  whatever a value holds
    if type(one) is _Packed:
        return MappingProxyType({key: _unpacked(told) for key, told in one.items()})
    return tuple(map(_unpacked, one)) if type(one) is tuple else one


def _pack(made: Any) -> None:  # noqa: ANN401  a class, whose methods are set
    """Let the values of a class pack their mappings on the way through copy and pickle."""
    give, take = made.__getstate__, made.__setstate__

    def packing(value: object) -> dict[str, object]:
        return {name: _packed(one) for name, one in give(value).items()}

    def unpacking(value: object, told: dict[str, object]) -> None:
        take(value, {name: _unpacked(one) for name, one in told.items()})

    made.__getstate__, made.__setstate__ = packing, unpacking


def _tell_types(made: type[Any]) -> None:
    """Let the constructor of a class name the types of its mappings, not those of read_only()."""
    told = {one.alias: one.type for one in attrs.fields(made) if one.converter is read_only}
    made.__init__.__annotations__.update(told)


def _print_repr(value: object, printer: Any, _: bool) -> None:  # noqa: ANN401, FBT001  theirs
    """Show no more where a printer walks through fields itself, as that of a failing example."""
    printer.text(repr(value))


def _refuse_subclass(cls: type[Any], /, **_: object) -> NoReturn:
    value = next(one for one in cls.__mro__[1:] if "__init_subclass__" in vars(one))
    raise TypeError(
        f"{value.__name__} is a value and cannot be subclassed; "
        "write a function that takes one, or ask for what is missing"
    )
