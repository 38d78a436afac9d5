"""``localstd draw``: a draw planned, made, replayed; nobody can be named to be drawn."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import click
import pytest
from click.testing import Result

from localstd.cli.app import app

Running: TypeAlias = Callable[..., Result]

EXAMPLE = Path(__file__).parents[2] / "examples" / "draw"
TABLES = (
    *("--targets", EXAMPLE / "targets.csv", "--inspectors", EXAMPLE / "inspectors.csv"),
    *("--recusals", EXAMPLE / "recusals.csv"),
)
LIST = ("--list", EXAMPLE / "list.txt")
VALUES = (
    *("--seed", "双色球第2026028期红球=31 02 09 17 21 26"),
    *("--seed", "上证指数2026年3月13日收盘=4021.37"),
)
OUT = ("--substitutions", EXAMPLE / "substitutions.csv")


def read(name: str) -> str:
    return (EXAMPLE / name).read_text(encoding="utf-8")


def test_the_example_is_what_the_commands_publish(run: Running, tmp_path: Path) -> None:
    made = run(
        "draw", "plan", EXAMPLE / "draw.toml", *TABLES,
        "--publish", tmp_path / "published", "--format", "json",
    )  # fmt: skip
    assert (made.exit_code, made.stdout) == (0, read("plan.json"))
    for name in ("plan.json", "plan.txt", "list.txt"):
        assert (tmp_path / "published" / name).read_text(encoding="utf-8") == read(name)
    drawn = run("draw", "run", tmp_path / "published" / "plan.json", *TABLES, *VALUES)
    assert (drawn.exit_code, drawn.stdout) == (0, read("result.json"))


def test_a_plan_is_told_with_its_hashes(run: Running) -> None:
    told = run("draw", "plan", EXAMPLE / "draw.toml", *TABLES, "--lang", "en").stdout.splitlines()
    plan = json.loads(read("plan.json"))
    assert told[1:3] == [f"List {plan['list_hash']}", f"Plan {plan['plan_hash']}"]
    assert "强制性标准: 2 of 3" in told


def test_settings_may_be_json(run: Running, tmp_path: Path) -> None:
    record = json.loads(read("plan.json"))
    settings = {
        key: value for key, value in record.items() if "hash" not in key and key != "schema"
    }
    (tmp_path / "draw.json").write_text(json.dumps(settings), encoding="utf-8")
    made = run("draw", "plan", tmp_path / "draw.json", *TABLES, "--format", "json")
    assert json.loads(made.stdout) == record


def test_what_was_published_is_never_written_over(run: Running, tmp_path: Path) -> None:
    plan = ("draw", "plan", EXAMPLE / "draw.toml", *TABLES, "--publish", tmp_path)
    assert run(*plan).exit_code == 0
    (tmp_path / "list.txt").write_text("kept", encoding="utf-8")
    (tmp_path / "plan.txt").unlink()
    again = run(*plan)
    assert (again.exit_code, (tmp_path / "list.txt").read_text("utf-8")) == (2, "kept")
    assert "list.txt exists already, and what was published is never overwritten" in again.stderr
    assert not (tmp_path / "plan.txt").exists()


@pytest.mark.parametrize("listed", [LIST, TABLES], ids=["text", "tables"])
def test_a_draw_is_the_same_from_the_text_and_from_the_tables(
    run: Running, listed: tuple[str, ...]
) -> None:
    done = run("draw", "run", EXAMPLE / "plan.json", *listed, *VALUES, *OUT)
    told = json.loads(done.stdout)
    assert [(one["target"], one["inspectors"]) for one in told["targets"]] == [
        ("Q-03", ["3401-45", "3401-23"]),
        ("Q-04", ["3401-23", "3401-07"]),
        ("Q-12", ["3401-45", "3401-11"]),
        ("Q-07", ["3401-11", "3401-32"]),
        ("Q-11", ["3401-11", "3401-45"]),
    ]
    assert [one["by"] for one in told["substitutions"]] == ["Q-07", "3401-07"]


def test_a_draw_is_told_in_words(run: Running) -> None:
    done = run("draw", "run", EXAMPLE / "plan.json", *LIST, *VALUES, *OUT, "--format", "text")
    told = done.stdout.splitlines()
    assert "1. Q-03（强制性标准）：3401-45、3401-23" in told
    assert told[-1] == "递补：Q-04 / 3401-32退出（应当回避），由3401-07递补"


def test_a_result_is_replayed(run: Running, tmp_path: Path) -> None:
    plan_hash = json.loads(read("plan.json"))["plan_hash"]
    verify = ("draw", "verify", EXAMPLE / "result.json", *LIST, "--plan-hash", plan_hash)
    assert run(*verify).stdout == "复算一致\n"
    later = run("draw", "run", EXAMPLE / "plan.json", *LIST, *VALUES, *OUT).stdout
    (tmp_path / "later.json").write_text(later, encoding="utf-8")
    again = run("draw", "verify", tmp_path / "later.json", *TABLES, "--format", "json")
    assert json.loads(again.stdout) == {
        "schema": "localstd-draw-verification/1",
        "same": True,
        "differences": [],
    }


def test_whoever_was_put_in_is_found(run: Running, tmp_path: Path) -> None:
    result = tmp_path / "result.json"
    result.write_text(read("result.json").replace('"3401-45"', '"3401-32"', 1), encoding="utf-8")
    done = run("draw", "verify", result, *LIST, "--lang", "en")
    assert done.exit_code == 1
    assert done.stdout == (
        "the inspectors of target Q-03 are 3401-45, 3401-23, "
        "what was published is 3401-32, 3401-23\n"
    )
    told = json.loads(run("draw", "verify", result, *LIST, "--format", "json").stdout)
    assert [one["fault"] for one in told["differences"]] == ["inspectors"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--list", EXAMPLE / "list.txt", "--targets", EXAMPLE / "targets.csv", *VALUES), "--list"),
        (VALUES, "--targets"),
        ((*LIST, "--seed", "福彩"), "NAME=VALUE"),
        ((*LIST, *VALUES, *VALUES[:2]), "given twice"),
        ((*LIST, *VALUES[:2]), "上证指数2026年3月13日收盘"),
        ((*LIST, *VALUES, "--seed", "福彩=1"), "names no seed source"),
    ],
    ids=["two-lists", "no-list", "no-value", "twice", "missing", "unasked"],
)
def test_what_cannot_be_drawn_ends_with_2(
    run: Running, words: tuple[str | Path, ...], said: str
) -> None:
    done = run("draw", "run", EXAMPLE / "plan.json", *words)
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr


def test_bad_rows_are_named_with_their_files(run: Running, tmp_path: Path) -> None:
    targets = tmp_path / "targets.csv"
    targets.write_text(read("targets.csv").replace("强制性,A,0", "强制性,D,0"), encoding="utf-8")
    done = run("draw", "plan", EXAMPLE / "draw.toml", "--targets", targets, *TABLES[2:])
    assert done.exit_code == 2
    assert f"{targets}，第2行第5列：“信用等级”为“D”：权重表没有系数" in done.stderr


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("draw.toml", "title = ", "it is not TOML"),
        ("draw.toml", "title = 1", "unknown key|this key is missing"),
        ("draw.json", "[]", "JSON"),
    ],
)
def test_settings_that_cannot_be_read_are_named(
    run: Running, tmp_path: Path, name: str, text: str, said: str
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    done = run("draw", "plan", tmp_path / name, *TABLES)
    assert done.exit_code == 2
    assert any(one in done.stderr for one in said.split("|"))
    assert name in done.stderr


@pytest.mark.parametrize("command", ["run", "verify"])
def test_a_document_of_another_form_is_named(run: Running, command: str) -> None:
    other = {"run": "result.json", "verify": "plan.json"}[command]
    done = run("draw", command, EXAMPLE / other, *LIST)
    assert done.exit_code == 2
    assert other in done.stderr


def test_no_option_takes_one_who_is_to_be_drawn() -> None:
    """Files, hashes, published values and forms: none names a target or an inspector."""
    group = app.get_command(click.Context(app), "draw")
    assert isinstance(group, click.Group)
    options = {one.name for each in group.commands.values() for one in each.params}
    assert options == {
        *("settings", "plan_file", "result", "targets", "inspectors", "recusals", "text"),
        *("publish", "values", "substitutions", "plan_hash", "form", "language"),
    }
