"""``localstd number``: numbers in canonical form."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result


def test_numbers_are_written_canonically_with_their_repairs(run: Callable[..., Result]) -> None:
    told = run("number", "GB8923-88", "db34/t 3000—2018")
    assert told.exit_code == 0
    assert [line.split("\t") for line in told.stdout.splitlines()] == [
        ["GB 8923-1988", "national", "space-missing, year-short"],
        ["DB34/T 3000-2018", "local", "letter-case, dash"],
    ]


def test_several_numbers_in_one_text_take_a_line_each(run: Callable[..., Result]) -> None:
    told = run("number", "DB34/T 1-2020、DB34/T 2-2020").stdout
    assert [line.split("\t")[0] for line in told.splitlines()] == [
        "DB34/T 1-2020",
        "DB34/T 2-2020",
    ]


def test_what_is_no_number_is_said_and_ends_with_one(run: Callable[..., Result]) -> None:
    told = run("number", "GB 1-2020", "茶", "--lang", "en")
    assert told.exit_code == 1
    assert told.stdout.splitlines()[1].startswith(
        "茶\t✗ '茶' is not a valid number: at character 1"
    )


def test_a_text_that_holds_none_is_shown_so(run: Callable[..., Result]) -> None:
    assert run("number", "", "无").stdout == "\t—\n无\t—\n"


def test_strictly_only_the_canonical_form_passes(run: Callable[..., Result]) -> None:
    assert run("number", "--strict", "DB34/T 3000-2018").exit_code == 0
    refused = run("number", "--strict", "DB34/T3000—2018")
    assert (refused.exit_code, "DB34/T 3000-2018" in refused.stdout) == (1, True)


def test_json_tells_all_that_a_number_says(run: Callable[..., Result]) -> None:
    done = run("number", "DB34/T3000.1-2018", "--format", "json")
    (told,) = json.loads(done.stdout)["texts"]
    assert told == {
        "text": "DB34/T3000.1-2018",
        "numbers": [
            {
                "number": "DB34/T 3000.1-2018",
                "kind": "local",
                "place": "34",
                "body": None,
                "serial": "3000",
                "part": "1",
                "year": 2018,
                "mandatory": False,
                "scheme": "local",
                "repairs": ["space-missing"],
            }
        ],
    }


def test_json_tells_errors_too(run: Callable[..., Result]) -> None:
    told = run("number", "茶", "--format", "json")
    (answer,) = json.loads(told.stdout)["texts"]
    assert (told.exit_code, set(answer)) == (1, {"text", "error"})
    assert set(answer["error"]) == {"zh", "en"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_file_is_read_line_by_line_in_any_encoding(
    run: Callable[..., Result], tmp_path: Path, encoding: str
) -> None:
    listed = tmp_path / "list.txt"
    listed.write_bytes("DB34/T 1—2020\r\n\r\n DB34/T 2-2020 \n".encode(encoding))
    told = run("number", "--file", listed, "GB 1-2020")
    assert [line.split("\t")[0] for line in told.stdout.splitlines()] == [
        "GB 1-2020",
        "DB34/T 1-2020",
        "DB34/T 2-2020",
    ]


def test_standard_input_is_read(run: Callable[..., Result]) -> None:
    told = run("number", "--file", "-", stdin=b"GB 1-2020\n")
    assert told.stdout == "GB 1-2020\tnational\t\n"


def test_nothing_to_read_is_refused(run: Callable[..., Result], tmp_path: Path) -> None:
    assert run("number").exit_code == 2
    absent = run("number", "--file", tmp_path / "absent")
    assert (absent.exit_code, "cannot be opened" in absent.stderr) == (2, True)
    assert run("number", "--file", tmp_path).exit_code == 2


def test_a_text_cannot_steer_a_terminal(run: Callable[..., Result]) -> None:
    told = run("number", "\x1b[31mGB 1", color=True).stdout
    assert ("\x1b" in told, told.count("\\x1b[31mGB 1")) == (False, 2)
