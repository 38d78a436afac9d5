"""JSON: every answer is one object, which says of which form it is."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from click.testing import Result

pytest.importorskip("localstd_sqlite")

Running: TypeAlias = Callable[..., Result]

DIRECTORY = (
    '[{"id": "amr", "name": "省局", "role": "province", "place": "34", "channel": "memory"}]'
)
HISTORY = """{"procedure": "making", "place": "34", "matter": "34-1"}
{"type": "proposed", "on": "2024-01-10", "by": {"role": "public"}}
"""
DECLARATIONS = "企业名称,标准编号,标准名称\n甲公司,Q/JG 1-2024,热水器\n"
ROWS = "标准编号,标准名称,发布日期\nDB34/T 1-2020,绿茶,2020-05-01\n"

CITATIONS = "引用文件,文件种类,主管部门,所引标准\n办法,法规规章,市局,DB34/T 1-2020\n"

FORMS = {
    "audit {register}": "audit",
    "check {register} --register {register}": "references",
    "complaint deadlines --received 2026-02-13": "complaint",
    "declaration check {declarations}": "declarations",
    "draw plan {draw}/draw.toml --targets {draw}/targets.csv --inspectors {draw}/inspectors.csv": (
        "draw-plan"
    ),
    "draw verify {draw}/result.json --list {draw}/list.txt": "draw-verification",
    "forecast {register}": "forecast",
    "implementation impact {citations} --number GB1-2020 --change abolished": "implementation",
    "implementation report {citations} --register {register} --year 2025": "implementation",
    "law compare 31 37": "law-comparison",
    "law conflicts --place 34": "law-conflicts",
    "law show": "law",
    "law article ls2020 22": "articles",
    "law diff --from 2020-02-29 --to 2020-03-01": "law-changes",
    "life check {history}": "life",
    "life show {history}": "life",
    "number GB8923-88": "number",
    "office dead-letters {office}": "dead-letters",
    "office deliver {office} --notify memory: --directory {directory}": "delivery",
    "office duties {office} --until 2020-08-01": "duties",
    "office find {office}": "standings",
    "office reindex {office}": "reindexing",
    "office remind {office}": "reminders",
    "office take-over {office} {register}": "take-over",
    "plugin check memory": "plugin-check",
    "plugin list": "plugins",
    "plugin show memory": "plugin",
    "store copy {office} {other}": "copy",
    "store import {other} {export}": "copy",
    "store init {other} --place 34": "head",
    "store verify {office}": "verification",
    "transition assess {alliance}": "transition",
    "transition check {transitions}": "transition",
    "transition ways {alliance}": "transition",
}


@pytest.fixture
def named(run: Running, tmp_path: Path) -> Mapping[str, str]:
    """Make what the commands are asked about."""
    office = f"sqlite:///{tmp_path / 'office.db'}"
    files = {
        "register.csv": ROWS,
        "history.jsonl": HISTORY,
        "directory.json": DIRECTORY,
        "alliance.json": "{}",
        "transitions.jsonl": '{"matter": "tr-1", "procedure": "transition"}',
        "declarations.csv": DECLARATIONS,
        "citations.csv": CITATIONS,
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    taken = run("office", "take-over", office, tmp_path / "register.csv", "--place", "34")
    assert taken.exit_code == 0
    assert run("store", "export", office, "-o", tmp_path / "export.jsonl").exit_code == 0
    paths = {name.partition(".")[0]: str(tmp_path / name) for name in (*files, "export.jsonl")}
    draw = str(Path(__file__).parents[2] / "examples" / "draw")
    return {**paths, "draw": draw, "office": office, "other": f"sqlite:///{tmp_path / 'other.db'}"}


@pytest.mark.parametrize("command", FORMS)
def test_an_answer_is_one_object_that_names_its_form(
    run: Running, named: Mapping[str, str], command: str
) -> None:
    words = [word.format(**named) for word in command.split()]
    done = run(*words, "--format", "json")
    assert done.exit_code in {0, 1}
    assert json.loads(done.stdout)["schema"] == f"localstd-{FORMS[command]}/1"


def test_a_check_of_all_plugins_together_has_no_name(run: Running) -> None:
    checked: list[dict[str, Any]] = json.loads(run("plugin", "check", "--format", "json").stdout)[
        "checked"
    ]
    assert checked[-1]["name"] is None
