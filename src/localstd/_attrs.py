"""The house decorators for values: the only place where attrs is imported.

A value is frozen, has slots, takes its fields by keyword unless it has at most two,
and cannot be subclassed: behaviour is added by functions and by new values. Its mappings are
read-only, whatever was handed in. It can be copied and pickled wherever its fields can.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NoReturn, TypeVar, dataclass_transform, overload

import attrs
from attrs import Factory, field
from attrs.converters import optional

__all__ = [
    "Factory",
    "error",
    "evolve",
    "field",
    "frozen",
    "mapping_field",
    "optional",
    "packed",
    "read_only",
    "unpacked",
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


def _refuse_subclass(cls: type[Any], /, **_: object) -> NoReturn:
    raise TypeError(f"{cls.__bases__[0].__name__} is a value and cannot be subclassed")


class _Packed(dict[Any, Any]):
    """What a read-only mapping is while it is copied or pickled, which it cannot be itself."""


def packed(one: object) -> object:
    """Give what can be copied and pickled in the place of a read-only mapping."""
    return _Packed(one) if isinstance(one, MappingProxyType) else one


def unpacked(one: object) -> object:
    """Give what was packed as it had been."""
    return MappingProxyType(dict(one)) if isinstance(one, _Packed) else one


def _pack(made: Any) -> None:  # noqa: ANN401  any class that is being made
    give, take = made.__getstate__, made.__setstate__

    def packing(value: object) -> dict[str, object]:
        return {name: packed(one) for name, one in give(value).items()}

    def unpacking(value: object, fields: dict[str, object]) -> None:
        take(value, {name: unpacked(one) for name, one in fields.items()})

    made.__getstate__, made.__setstate__ = packing, unpacking


def _tell_types(made: type[Any]) -> None:
    """Let the constructor of a class name the types of its mappings, not those of read_only()."""
    told = {one.alias: one.type for one in attrs.fields(made) if one.converter is read_only}
    made.__init__.__annotations__.update(told)


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
    evolved: T = attrs.evolve(value, **changes)  # type: ignore[misc]  # any house value will do
    return evolved
