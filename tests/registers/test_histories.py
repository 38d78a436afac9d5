"""A history is read line by line, and refused as a whole where one line is wrong."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.convert import history_records
from localstd.procedure import History
from localstd.procedures import PROCEDURES
from localstd.registers import HistoryError, RegisterError, read_history
from localstd.registers.histories import MAX_EVENTS
from localstd.registers.json_lines import MAX_LINE_LENGTH
from localstd.testing import LENDING
from localstd.testing.strategies.histories import histories

OTHERS = {"lending": LENDING}
OPENING = '{"matter": "1", "procedure": "lending", "place": "37"}'
NOTED = '{"type": "noted", "on": "2026-07-01"}'


def read(*lines: str | bytes) -> History:
    told = b"\n".join(line.encode() if isinstance(line, str) else line for line in lines)
    return read_history(io.BytesIO(told), procedures=OTHERS).history


def refusal(*lines: str | bytes) -> tuple[int | None, str, str]:
    with pytest.raises(HistoryError) as refused:
        read(*lines)
    return refused.value.line, refused.value.key, refused.value.reason.en


@given(histories(LENDING))
def test_a_history_that_is_written_is_read_as_it_was(history: History) -> None:
    lines = (json.dumps(one) for one in history_records(history, "lending"))
    assert read(*lines) == history


@given(histories(LENDING), st.sampled_from(["\r\n", "\n\n", "\n \t\n"]), st.booleans())
def test_blank_lines_line_ends_and_a_mark_change_nothing(
    history: History,
    end: str,
    marked: bool,  # noqa: FBT001  drawn
) -> None:
    records = history_records(history, "lending")
    text = "".join(json.dumps(one, ensure_ascii=False) + end for one in records)
    told = text.encode("utf-8-sig" if marked else "utf-8")
    assert read_history(io.BytesIO(told), procedures=OTHERS).history == history


def test_a_file_is_named_and_its_procedure_is_found(tmp_path: Path) -> None:
    path = tmp_path / "life.jsonl"
    path.write_text('{"matter": "37-2024-118", "procedure": "making"}\n', encoding="utf-8")
    found = read_history(path)
    assert (found.name, found.procedure.name) == (str(path), "making")


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="cannot be opened: No such file"):
        read_history(tmp_path / "absent.jsonl")


ADVICE = "write one JSON object a line, such as {…}"
DEEP = '{"a":' * 20_000

WRONG: dict[str, tuple[tuple[str | bytes, ...], tuple[int | None, str, str]]] = {
    "empty": (
        (b"",),
        (
            None,
            "",
            (
                "the file is empty; the first line says which matter it is, such as "
                '{"matter": "37-2024-118", "procedure": "making", "place": "37"}'
            ),
        ),
    ),
    "no JSON": ((OPENING, "lent on Monday"), (2, "", f"it is not JSON from character 1; {ADVICE}")),
    "half an object": (
        (OPENING, NOTED, '{"type": "noted"'),
        (3, "", f"it is not JSON from character 17; {ADVICE}"),
    ),
    "a list": (("[1, 2]",), (1, "", f"the line is not a JSON object; {ADVICE}")),
    "a text": ((OPENING, '"noted"'), (2, "", f"the line is not a JSON object; {ADVICE}")),
    "a list over several lines": (
        ("[", OPENING, "]"),
        (1, "", f"it is not JSON from character 2; {ADVICE}"),
    ),
    "two objects in a line": (
        (OPENING + OPENING,),
        (1, "", f"it is not JSON from character {len(OPENING) + 1}; {ADVICE}"),
    ),
    "a key twice": (
        (OPENING, '{"type": "noted", "on": "2026", "on": "2027"}'),
        (2, "", f"'on' is there twice; {ADVICE}"),
    ),
    "no number": (
        (OPENING, '{"type": "noted", "on": NaN}'),
        (2, "", f"JSON has no NaN; {ADVICE}"),
    ),
    "too many digits": (
        (OPENING, f'{{"corrects": {"9" * 5000}}}'),
        (2, "", f"a number has too many digits; {ADVICE}"),
    ),
    "too deep": ((OPENING, DEEP), (2, "", f"it is nested too deeply; {ADVICE}")),
    "a NUL": (
        (OPENING, NOTED + "\0"),
        (2, "", "the line holds a NUL character (byte 00); save the file in UTF-8"),
    ),
    "UTF-16": (
        (OPENING.encode("utf-16-le"),),
        (1, "", "the line holds a NUL character (byte 00); save the file in UTF-8"),
    ),
    "GB18030": (
        ('{"matter": "茶"'.encode("gb18030"),),
        (1, "", "byte 13 is not UTF-8 text; save the file in UTF-8"),
    ),
    "a long line": (
        (OPENING, "{" + " " * MAX_LINE_LENGTH + "}"),
        (2, "", f"the line is longer than {MAX_LINE_LENGTH} bytes; {ADVICE}"),
    ),
    "an unknown key": (
        ('{"matter": "1", "procedure": "lending", "palce": "37"}',),
        (1, "palce", "palce: unknown key; known: place, procedure, whole, track, matter"),
    ),
    "an event that cannot be read": (
        (OPENING, "", '{"type": "noted", "on": "2026-02-30"}'),
        (
            3,
            "on",
            (
                "on: '2026-02-30' is not accepted; "
                'give a date such as "2026-07-24", "2026-07" or "2026"'
            ),
        ),
    ),
    "a correction of what comes later": (
        (OPENING, "", NOTED, '{"type": "noted", "on": "2026-07-01", "corrects": 2}'),
        (
            4,
            "corrects",
            (
                "event 2 corrects event 2, which does not stand before it; "
                "name an earlier position, from 1"
            ),
        ),
    ),
    "a recording that goes backwards": (
        (
            OPENING,
            '{"type": "noted", "on": "2026-07-01", "recorded": "2026-08-01"}',
            '{"type": "noted", "on": "2026-07-01", "recorded": "2026-07-01"}',
        ),
        (
            3,
            "recorded",
            (
                "event 2 was recorded on 2026-07-01, before the one above it (2026-08-01); "
                "put them in order"
            ),
        ),
    ),
    "a second matter": (
        (OPENING, OPENING),
        (
            2,
            "matter",
            "matter: unknown key; known: type, facts, recorded, corrects, on, by",
        ),
    ),
    "too many events": (
        (OPENING, *([NOTED] * (MAX_EVENTS + 1))),
        (
            MAX_EVENTS + 2,
            "",
            f"there are more than {MAX_EVENTS} events; a file holds one matter only",
        ),
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_cannot_be_read_is_refused_by_line_and_key(case: str) -> None:
    lines, expected = WRONG[case]
    assert refusal(*lines) == expected


def test_an_unknown_procedure_is_refused_with_the_nearest_that_there_are() -> None:
    line, key, why = refusal('{"matter": "1", "procedure": "lend"}')
    assert (line, key) == (1, "procedure")
    told, _, known = why.partition("; the nearest are ")
    assert told == "procedure: there is no procedure 'lend'"
    assert known.startswith("lending, ")
    assert set(known.split(", ")) < {"lending", *PROCEDURES}


def test_as_many_events_as_may_be_are_read() -> None:
    assert len(read(OPENING, *([NOTED] * MAX_EVENTS)).events) == MAX_EVENTS


def test_a_line_as_long_as_may_be_is_read() -> None:
    padding = " " * (MAX_LINE_LENGTH - len(OPENING))
    assert read(OPENING[:-1] + padding + "}").matter.id == "1"


def test_an_error_says_file_line_key_and_what_to_do() -> None:
    with pytest.raises(HistoryError) as refused:
        read(OPENING, '{"type": "noted"}')
    assert refused.value.wording.en == "<stream>, line 2: on: this key is missing; add it"
    assert refused.value.wording.zh == "<stream>，第2行：on：缺少这一项；请补填"


def test_an_error_about_the_whole_file_names_no_line() -> None:
    with pytest.raises(HistoryError) as refused:
        read("")
    assert refused.value.wording.en.startswith("<stream>: the file is empty; ")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def told_of(*lines: str | bytes) -> HistoryError | None:
    """Read what may be anything; give the error, if it is refused."""
    try:
        read(*lines)
    except HistoryError as refused:
        return refused
    return None


@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_blank_or_refused_in_words(told: bytes) -> None:
    refused = told_of(OPENING, told)
    assert refused.line is not None if refused else not told.decode().strip()


KEYS = st.sampled_from(["type", "on", "by", "facts", "recorded", "corrects", "role", "title"])
VALUES: Any = st.none() | st.booleans() | st.integers(-1, 3) | st.sampled_from(["lent", "2026", ""])


@given(st.dictionaries(KEYS, VALUES | st.dictionaries(KEYS, VALUES) | st.lists(VALUES)))
def test_any_object_is_an_event_or_refused_by_its_key(record: dict[str, Any]) -> None:
    refused = told_of(OPENING, json.dumps(record))
    assert refused is None or (refused.line == 2 and refused.key)
