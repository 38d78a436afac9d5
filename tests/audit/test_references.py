"""What became of the standards that a text cites."""

from collections.abc import Mapping
from datetime import date

from localstd.audit import Answer, Field, RegisterIndex, Row

AS_OF = date(2026, 11, 22)
REGISTER: list[Mapping[str, str]] = [
    {"number": "DB34/T 1-2020", "status": "现行", "implemented": "2020-05-01"},
    {"number": "DB34/T 2-2015", "status": "现行", "implemented": "2015-05-01"},
    {"number": "DB34/T 2-2021", "replaces": "DB34/T 2-2015", "implemented": "2021-05-01"},
    {"number": "DB34/T 3-2019", "status": "废止", "abolished": "2024-03-01"},
    {"number": "DB34/T 4-2026", "replaces": "DB34/T 4-2018", "implemented": "2027-01-01"},
    {"number": "DB34/T 5-2018"},
    {"number": "DB34/T 6-2022", "replaces": "DB34/T 6-2012", "implemented": "2022-05-01"},
    {"number": "DB34/T 7-2012", "status": "有更新版", "replaced_by": "DB34/T 7-2024"},
]


def index(as_of: date = AS_OF) -> RegisterIndex:
    rows = (
        Row(number=number, cells={Field(name): text for name, text in cells.items()})
        for number, cells in enumerate(REGISTER, start=2)
    )
    return RegisterIndex.of(rows, as_of=as_of)


def answer(text: str, as_of: date = AS_OF) -> tuple[Answer, list[str]]:
    (reference,) = index(as_of).references(text)
    listed = reference.listed
    return reference.answer, [str(newer) for newer in listed.replaced_by] if listed else []


def test_a_standard_is_in_force_by_its_status() -> None:
    assert answer("按DB34/T 1—2020执行") == (Answer.IN_FORCE, [])


def test_a_replacement_counts_though_the_old_row_still_says_in_force() -> None:
    assert answer("DB34/T 2-2015") == (Answer.REPLACED, ["DB34/T 2-2021"])


def test_a_replacement_counts_from_its_implementation() -> None:
    assert answer("DB34/T 2-2015", date(2021, 4, 30)) == (Answer.IN_FORCE, [])


def test_an_abolished_standard_says_when() -> None:
    (reference,) = index().references("DB34/T 3-2019")

    assert reference.answer is Answer.ABOLISHED
    assert reference.listed is not None
    assert str(reference.listed.abolished) == "2024-03-01"


def test_a_standard_is_upcoming_before_its_day() -> None:
    assert answer("DB34/T 4-2026") == (Answer.UPCOMING, [])


def test_what_the_register_leaves_open_is_said_to_be_open() -> None:
    assert answer("DB34/T 5-2018") == (Answer.UNDECIDED, [])


def test_a_number_known_only_as_replaced_is_replaced() -> None:
    assert answer("DB34/T 6-2012") == (Answer.REPLACED, ["DB34/T 6-2022"])


def test_the_old_row_may_name_its_successor() -> None:
    assert answer("DB34/T 7-2012") == (Answer.REPLACED, ["DB34/T 7-2024"])


def test_an_unknown_number_is_not_found() -> None:
    assert answer("GB/T 1.1-2020") == (Answer.NOT_FOUND, [])


def test_an_undated_reference_means_the_latest_edition() -> None:
    (reference,) = index().references("见DB34/T 2的规定")

    assert reference.answer is Answer.IN_FORCE
    assert reference.listed is not None
    assert str(reference.listed.number) == "DB34/T 2-2021"


def test_spans_point_into_the_text() -> None:
    text = "先看DB34/T1—2020，再看 DB34/T 3-2019。"

    cited = [text[found.start : found.end] for found in index().references(text)]

    assert cited == ["DB34/T1—2020", "DB34/T 3-2019"]


def test_dates_tell_of_the_day_asked_and_the_status_only_of_today() -> None:
    dated: list[Mapping[str, str]] = [
        {"number": "DB34/T 101-2021", "implemented": "2021-03-01", "status": "现行"},
        {
            "number": "DB34/T 101-2015",
            "implemented": "2015-03-01",
            "abolished": "2021-03-01",
            "status": "废止",
            "replaced_by": "DB34/T 101-2021",
        },
        {"number": "DB34/T 102-2026", "implemented": "2027-01-01", "status": "即将实施"},
        {
            "number": "DB34/T 102-2010",
            "implemented": "2010-03-01",
            "status": "有更新版",
            "replaced_by": "DB34/T 102-2026",
        },
    ]
    rows = [
        Row(number=n, cells={Field(name): text for name, text in cells.items()})
        for n, cells in enumerate(dated, start=2)
    ]

    def answers(as_of: date) -> list[str]:
        found = RegisterIndex.of(rows, as_of=as_of)
        return [found.by_number[cells["number"]].answer.value for cells in dated]

    assert answers(date(2016, 1, 1)) == ["upcoming", "in-force", "upcoming", "in-force"]
    assert answers(date(2020, 6, 1)) == ["upcoming", "in-force", "upcoming", "in-force"]
    assert answers(date(2026, 11, 22)) == ["in-force", "abolished", "upcoming", "in-force"]
    assert answers(date(2028, 1, 1)) == ["in-force", "abolished", "in-force", "replaced"]
