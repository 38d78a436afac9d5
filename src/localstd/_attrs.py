"""The house decorators for values: the only place where attrs is imported.

A value is frozen, has slots, takes its fields by keyword unless it has at most two,
and cannot be subclassed: behaviour is added by functions and by new values.
"""

from collections.abc import Callable
from typing import Any, NoReturn, TypeVar, dataclass_transform, overload

import attrs
from attrs import Factory, field

__all__ = ["Factory", "error", "evolve", "field", "frozen"]

T = TypeVar("T")


def _refuse_subclass(cls: type[Any], /, **_: object) -> NoReturn:
    raise TypeError(f"{cls.__bases__[0].__name__} is a value and cannot be subclassed")


@overload
def frozen(cls: type[T]) -> type[T]: ...
@overload
def frozen(*, kw_only: bool = True, order: bool = False) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(attrs.field,))
def frozen(cls: type[Any] | None = None, *, kw_only: bool = True, order: bool = False) -> Any:
    """Make a class a frozen value with slots that cannot be subclassed."""

    def make(plain: type[Any]) -> type[Any]:
        made = attrs.frozen(plain, kw_only=kw_only, order=order, slots=True)
        setattr(made, "__init_subclass__", classmethod(_refuse_subclass))  # noqa: B010  no annotation fits
        return made

    return make if cls is None else make(cls)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(attrs.field,))
def error(cls: type[T]) -> type[T]:
    """Make an exception class a frozen record whose text is built from its fields."""
    return attrs.frozen(cls, kw_only=True, slots=False, str=False)


def evolve(value: T, /, **changes: object) -> T:
    """Give a value like another one, with some fields changed."""
    evolved: T = attrs.evolve(value, **changes)  # type: ignore[misc]  # any house value will do
    return evolved
