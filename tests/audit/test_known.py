"""What a register says of its standards, as citations are held against it."""

from datetime import date

from localstd.audit import Row, known_standards
from localstd.numbers import StandardNumber
from localstd.standards import Status

DAY = date(2026, 8, 1)


def test_each_standard_stands_where_the_register_says() -> None:
    rows = [
        Row.of(2, {"number": "DB34/T 1-2018", "implemented": "2018-06-01", "status": "现行"}),
        Row.of(3, {"number": "DB34/T 2-2018", "abolished": "2026-07-01"}),
        Row.of(4, {"number": "DB34/T 3-2026", "implemented": "2026-09-01"}),
        Row.of(5, {"number": "DB34/T 4-2018"}),
        Row.of(6, {"number": "?"}),
    ]
    known = known_standards(rows, as_of=DAY)
    assert {str(one.number): one.status_on(DAY) for one in known} == {
        "DB34/T 1-2018": Status.IN_FORCE,
        "DB34/T 2-2018": Status.ABOLISHED,
        "DB34/T 3-2026": Status.UPCOMING,
        "DB34/T 4-2018": None,
    }


def test_what_a_row_replaces_is_known_as_replaced_with_its_successor() -> None:
    rows = [
        Row.of(2, {"number": "DB34/T 1-2026", "replaces": "DB34/T 1-2018", "status": "现行"}),
    ]
    (old,) = known_standards(rows, as_of=DAY).meant_by(StandardNumber.parse("DB34/T 1-2018"))
    assert old.status_on(DAY) is Status.REPLACED
    assert list(map(str, old.successors)) == ["DB34/T 1-2026"]
