"""``localstd check``: what has become of the standards that a text cites."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

HEADINGS = "标准编号,实施日期,废止日期,状态,代替"
DAY = ("--as-of", "2026-08-01")


@pytest.fixture
def stock(saved: Callable[..., Path]) -> Path:
    """Give a register with a standard of every standing."""
    return saved(
        "DB34/T 1-2020,2020-06-01,,现行,",
        "DB34/T 2-2024,2024-06-01,,现行,DB34/T 2-2010",
        "DB34/T 3-2015,2015-06-01,2025-02-03,废止,",
        "DB34/T 4-2026,2026-09-01,,即将实施,",
        headings=HEADINGS,
    )


@pytest.fixture
def answers(run: Callable[..., Result], stock: Path) -> Callable[[str], list[dict[str, object]]]:
    """Check a text, and give what is told of each reference."""

    def answers(text: str) -> list[dict[str, object]]:
        args = ("check", "-", "--register", stock, *DAY, "--format", "json")
        told: list[dict[str, object]] = json.loads(run(*args, stdin=text.encode()).stdout)[
            "references"
        ]
        return told

    return answers


@pytest.mark.parametrize(
    ("cited", "answer"),
    [
        ("DB34/T 1-2020", "in-force"),
        ("DB34/T 2-2010", "replaced"),
        ("DB34/T 3-2015", "abolished"),
        ("DB34/T 4-2026", "upcoming"),
        ("DB34/T 9-2020", "not-found"),
        ("DB34/T 2", "in-force"),
    ],
)
def test_each_standing_is_told(
    answers: Callable[[str], list[dict[str, object]]], cited: str, answer: str
) -> None:
    (told,) = answers(cited)
    assert (told["number"], told["answer"]) == (cited, answer)


def test_a_reference_is_told_with_its_place_in_the_text(
    answers: Callable[[str], list[dict[str, object]]],
) -> None:
    (told,) = answers("见下：\n应符合DB34/T2—2010的规定。\n")
    assert (told["cited"], told["line"], told["replaced_by"]) == (
        "DB34/T2—2010",
        2,
        ["DB34/T 2-2024"],
    )


def test_an_abolished_standard_is_told_with_its_day(
    answers: Callable[[str], list[dict[str, object]]],
) -> None:
    (told,) = answers("DB34/T 3-2015")
    assert (told["abolished"], told["row"]) == ("2025-02-03", 4)


def test_a_document_is_told_of_line_by_line(
    run: Callable[..., Result], stock: Path, tmp_path: Path
) -> None:
    document = tmp_path / "标准.txt"
    document.write_bytes("引用 DB34/T 1-2020\n和DB34/T 2-2010、DB34/T 3-2015。\n".encode("gb18030"))
    told = run("check", document, "--register", stock, *DAY, "--lang", "en")
    assert told.exit_code == 1
    assert [line.split("\t") for line in told.stdout.splitlines()] == [
        ["1", "DB34/T 1-2020", "in force"],
        ["2", "DB34/T 2-2010", "replaced", "→ DB34/T 2-2024"],
        ["2", "DB34/T 3-2015", "abolished", "2025-02-03"],
    ]


def test_all_in_force_ends_with_zero(run: Callable[..., Result], stock: Path) -> None:
    checked = run("check", "-", "--register", stock, *DAY, stdin=b"DB34/T 1-2020")
    assert (checked.exit_code, checked.stdout) == (0, "1\tDB34/T 1-2020\t现行\n")


def test_a_text_without_numbers_is_told_of(run: Callable[..., Result], stock: Path) -> None:
    checked = run("check", "-", "--register", stock, "--lang", "en", stdin="茶".encode())
    assert (checked.exit_code, checked.stdout) == (0, "")
    assert checked.stderr == "the text cites no standard number\n"


def test_what_cannot_be_read_is_refused(
    run: Callable[..., Result], stock: Path, tmp_path: Path
) -> None:
    for args in [(tmp_path / "absent", stock), (stock, tmp_path / "absent"), (tmp_path, stock)]:
        refused = run("check", args[0], "--register", args[1])
        assert (refused.exit_code, "cannot be opened" in refused.stderr) == (2, True)
    assert run("check", stock).exit_code == 2
    assert run("check", "-", "--register", stock, "--as-of", "2026-08").exit_code == 2


def test_a_register_of_odd_headings_is_read_as_the_audit_reads_it(
    run: Callable[..., Result], tmp_path: Path
) -> None:
    register, text = tmp_path / "odd.csv", tmp_path / "text.txt"
    register.write_text("本省代号,甲\nDB34/T 1-2020,2020-05-01\n", "utf-8")
    text.write_text("DB34/T 1-2020", "utf-8")

    result = run(
        "check", text, "--register", register, "--as-of", "2026-08-01",
        "--map", "number=本省代号", "--map", "implemented=甲",
    )  # fmt: skip

    assert (result.exit_code, "现行" in result.stdout) == (0, True)


def test_an_empty_text_is_refused(run: Callable[..., Result], tmp_path: Path) -> None:
    register, text = tmp_path / "r.csv", tmp_path / "text.txt"
    register.write_text("标准编号\nDB34/T 1-2020\n", "utf-8")
    text.write_text("", "utf-8")

    result = run("check", text, "--register", register)

    assert (result.exit_code, "text.txt" in result.stderr) == (2, True)
