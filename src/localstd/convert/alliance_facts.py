"""Alliances as records (联盟情况记录): what a secretary writes down of one, read into its facts.

The keys are the fields of :class:`~localstd.transition.Alliance` and of the facts in it; what is
not told is left out. Terms may stand in Chinese. The form is the schema ``localstd-alliance/1``.
"""

from collections.abc import Callable, Mapping
from inspect import signature
from types import MappingProxyType, NoneType
from typing import Any, Final, TypeVar, get_args, get_type_hints

from localstd._shipped import shipped_schema
from localstd.calendar import PartialDate
from localstd.convert.plain import Plain, plain
from localstd.convert.record_values import (
    a_count,
    a_day,
    a_flag,
    a_name,
    a_place,
    a_track,
    refuse_others,
    refused,
    taken,
)
from localstd.errors import LocalstdError
from localstd.law import (
    FoundingFacts,
    JointFacts,
    OrganisationFacts,
    OrganisationForm,
    OrganisationReach,
    ScopeFacts,
    Term,
    Track,
)
from localstd.numbers import CreditCode, GroupCode
from localstd.transition import Alliance
from localstd.wording import Wording

__all__ = ["ALLIANCE_SCHEMA", "alliance_of", "alliance_record", "alliance_schema"]

F = TypeVar("F")
Read = Callable[[object, str], Any]

#: The name under which the form of the record is promised.
ALLIANCE_SCHEMA: Final = "localstd-alliance/1"

_PARTS: Final[Mapping[str, type[Any]]] = MappingProxyType(
    {
        "organisation": OrganisationFacts,
        "founding": FoundingFacts,
        "host": OrganisationFacts,
        "joint": JointFacts,
        "scope": ScopeFacts,
    }
)
_KEYS: Final = ("schema", "name", "place", "track", *_PARTS)
_ASKED: Final = frozenset({"asked_on"})  # the day asked is an argument, and no fact to write down
_AN_OBJECT: Final = Wording("对象，如{…}", "an object, {…}")
_A_CREDIT_CODE: Final = Wording(
    "18位统一社会信用代码", "a unified social credit code of 18 characters"
)
_A_GROUP_CODE: Final = Wording("社会团体代号，如CSUS", "the code of an organisation, such as CSUS")


def alliance_of(record: Mapping[str, object]) -> Alliance:
    """Read what is known of an alliance.

    Raises:
        RecordError: if a key is unknown, or a value is not accepted.

    >>> tea = alliance_of({"name": "绿茶联盟", "organisation": {"form": "未登记的联盟"}})
    >>> tea.organisation.form, tea.joint.enterprises
    ('unregistered', None)
    """
    refuse_others(record, _KEYS)
    taken(record, "schema", _the_schema)
    told = {
        name: _facts(facts, _object(record[name], name), name)
        for name, facts in _PARTS.items()
        if record.get(name) is not None
    }
    return Alliance(
        name=taken(record, "name", a_name) or "",
        place_code=taken(record, "place", a_place),
        track=taken(record, "track", a_track) or Track.ORDINARY,
        **told,
    )


def alliance_record(alliance: Alliance) -> dict[str, Plain]:
    """Give what is known of an alliance as one record; what is not told is left out.

    >>> alliance_record(Alliance(name="绿茶联盟", place_code="34"))["place"]
    '34'
    """
    about: dict[str, Plain] = {"schema": ALLIANCE_SCHEMA}
    about |= {"name": alliance.name} if alliance.name else {}
    about |= {"place": alliance.place_code} if alliance.place_code else {}
    parts = {name: _told(getattr(alliance, name)) for name in _PARTS}
    return {**about, "track": alliance.track.value, **{k: v for k, v in parts.items() if v}}


def alliance_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of the record.

    >>> alliance_schema()["title"]
    'localstd-alliance/1'
    """
    return shipped_schema("localstd.convert", ALLIANCE_SCHEMA)


def _told(facts: object) -> dict[str, Plain]:
    names = [one for one in signature(type(facts)).parameters if one not in _ASKED]
    found = {name: getattr(facts, name) for name in names}
    return {name: plain(value) for name, value in found.items() if value is not None}


def _facts(facts: type[F], record: Mapping[str, object], part: str) -> F:
    kinds = {name: kind for name, kind in get_type_hints(facts).items() if name not in _ASKED}
    within = f"{part}."
    refuse_others(record, kinds, within=within)
    read = {
        name: taken(record, name, _reader(name, kind), within=within)
        for name, kind in kinds.items()
    }
    return facts(**{name: value for name, value in read.items() if value is not None})


def _reader(name: str, kind: object) -> Read:
    if name in _TERMS:
        return _term(_TERMS[name])
    (inner,) = (one for one in get_args(kind) if one is not NoneType)
    return _READERS[inner]


def _term(terms: type[Term]) -> Read:
    zh, en = "、".join(one.wording.zh for one in terms), ", ".join(terms)

    def read(value: object, key: str) -> str:
        found = terms.of(value) if isinstance(value, str) else None
        if found is None:
            raise refused(value, key, Wording(f"以下之一：{zh}", f"one of: {en}"))
        return found.value

    return read


def _a_text(value: object, key: str) -> str:
    """Read a text that may be empty: an empty one says that there is nothing."""
    return "" if value == "" else a_name(value, key)


def _a_credit_code(value: object, key: str) -> CreditCode:
    try:
        return CreditCode.parse(a_name(value, key))
    except LocalstdError as error:
        raise refused(value, key, _A_CREDIT_CODE) from error


def _a_group_code(value: object, key: str) -> GroupCode:
    try:
        return GroupCode.parse(a_name(value, key))
    except LocalstdError as error:
        raise refused(value, key, _A_GROUP_CODE) from error


def _the_schema(value: object, key: str) -> str:
    if value != ALLIANCE_SCHEMA:
        raise refused(value, key, Wording(f"“{ALLIANCE_SCHEMA}”", f'"{ALLIANCE_SCHEMA}"'))
    return ALLIANCE_SCHEMA


def _object(value: object, key: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise refused(value, key, _AN_OBJECT)
    return value


_TERMS: Final[Mapping[str, type[Term]]] = MappingProxyType(
    {"form": OrganisationForm, "reach": OrganisationReach}
)
_READERS: Final[Mapping[object, Read]] = MappingProxyType(
    {
        bool: a_flag,
        int: a_count,
        str: _a_text,
        PartialDate: a_day,
        CreditCode: _a_credit_code,
        GroupCode: _a_group_code,
    }
)
