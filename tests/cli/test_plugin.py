"""``localstd plugin``, and what the other commands make of a plug-in that is installed."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Running = Callable[..., Result]
Starting = Callable[..., subprocess.CompletedProcess[str]]
Saving = Callable[..., Path]
Installing = Callable[..., None]

HEAD = '''
"""A plug-in of a test."""
from localstd.hooks import hookimpl
'''
PASTRY = (
    HEAD
    + '''
@hookimpl
def localstd_numbering():
    """Read the numbers of the pastry alliance."""
    from localstd.numbers import Kind, NumberingScheme
    return (NumberingScheme(name="pastry", kind=Kind.ALLIANCE, leads=("LM",),
            prefix="LM", marks="", joint=" "),)

@hookimpl
def localstd_register_formats():
    from localstd.registers import RegisterFormat
    def read(file):
        return (line.decode().rstrip("\\n").split("#") for line in file)
    return (RegisterFormat(name="hashed", endings=(".hashed",), read=read),)

@hookimpl
def localstd_law(place):
    if place != "34":
        return None
    from localstd.calendar import PartialDate
    from localstd.law import Direction, Instrument, Judged, Limit, LocalLaw, Provision
    ours = Instrument(id="ah2020", title="某省办法", begins=None, place="34", checked=True)
    article = Provision(id="ah-review", instrument=ours, article="第1条",
        begins=PartialDate(2020, 8, 1), value="1", unit="year", checked=True)
    limit = Limit.under(article, name="local.review", direction=Direction.AT_MOST,
        starts="publication", judged=Judged.AS_ASKED)
    return LocalLaw(place="34", provisions=(article,), limits=(limit,))

@hookimpl
def localstd_checks():
    from localstd.audit import Field, FurtherCheck
    from localstd.law import Check, Weight, china_law
    from localstd.wording import Wording
    words = Wording("没有主管部门", "no sector")
    check = Check(code="AH101", name="no-sector", weight=Weight.FAULT, title=words,
        message=words, remedy=words)
    def judge(entry, context):
        if not entry.tells(Field.SECTOR):
            yield context.found(check, entry, Field.SECTOR)
    cited = china_law().provisions.cite("ls2020-filing-days")
    return (FurtherCheck(check=check, citations=(cited,), judge=judge),)
'''
)
MISSPELT = HEAD + "def localstd_laws(place): ...\n"
BROKEN = "import no_such_driver\n"
ROW = "DB34/T 5428-2024,茶,2024-04-30,2024-05-30,2024-05-10,现行"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Installing]:
    """Install distributions of one module, for this process and those that it starts."""
    home = tmp_path / "installed"
    home.mkdir()
    monkeypatch.setenv("PYTHONPATH", str(home), prepend=os.pathsep)
    monkeypatch.syspath_prepend(home)
    before = set(sys.modules)

    def install(name: str, source: str) -> None:
        (home / f"localstd_{name}.py").write_text(source, encoding="utf-8")
        about = home / f"localstd_{name}-1.2.dist-info"
        about.mkdir()
        said = f"Metadata-Version: 2.1\nName: localstd-{name}\nVersion: 1.2\n"
        (about / "METADATA").write_text(said, encoding="utf-8")
        (about / "entry_points.txt").write_text(f"[localstd]\n{name} = localstd_{name}\n", "utf-8")

    yield install
    for name in set(sys.modules) - before:
        if name.startswith("localstd_"):
            del sys.modules[name]


@pytest.fixture
def pastry(installed: Installing) -> None:
    """Install a plug-in that has something for most hooks."""
    installed("pastry", PASTRY)


@pytest.fixture
def told(run: Running) -> Callable[..., Any]:
    """Start the command and read what it tells as JSON."""

    def told(*args: str | Path) -> Any:
        done = run(*args, "--format", "json")
        assert done.stderr == ""
        return json.loads(done.stdout)

    return told


@pytest.mark.usefixtures("pastry")
def test_plugins_are_listed_with_distribution_version_and_hooks(run: Running) -> None:
    lines = run("plugin", "list").stdout.splitlines()
    ships = f"localstd {version('localstd')}"
    assert f"memory\t{ships}\tlocalstd_notifier, localstd_storage" in lines
    hooks = "localstd_checks, localstd_law, localstd_numbering, localstd_register_formats"
    assert f"pastry\tlocalstd-pastry 1.2\t{hooks}" in lines


@pytest.mark.usefixtures("pastry")
def test_plugins_are_listed_as_json(told: Callable[..., Any]) -> None:
    found = {one["name"]: one for one in told("plugin", "list")["plugins"]}
    assert found["pastry"]["hooks"][0] == "localstd_checks"


def test_a_plugin_without_hooks_is_listed(installed: Installing, run: Running) -> None:
    installed("empty", "")
    assert "empty\tlocalstd-empty 1.2\tno hooks" in run("plugin", "list", "--lang", "en").stdout


@pytest.mark.usefixtures("pastry")
def test_a_plugin_is_shown_with_what_its_hooks_are_for(run: Running) -> None:
    shown = run("plugin", "show", "pastry").stdout
    assert shown.startswith("pastry\tlocalstd-pastry 1.2\n")
    assert "localstd_law(place)\n    Give the law (地方规定) that one place adds" in shown
    assert "    pastry: Read the numbers of the pastry alliance.\n" in shown


def test_a_plugin_is_shown_as_json(told: Callable[..., Any]) -> None:
    hooks = {one["name"]: one for one in told("plugin", "show", "memory")["hooks"]}
    assert hooks["localstd_storage"] == {
        "name": "localstd_storage",
        "signature": "localstd_storage(url)",
        "meaning": "Open the storage (存储) of an office.",
        "says": "Open a storage in memory.",
    }


@pytest.mark.parametrize("command", ["show", "check"])
def test_a_plugin_that_is_not_there_is_refused(run: Running, command: str) -> None:
    done = run("plugin", command, "memry")
    assert done.exit_code == 2
    assert "there is no plug-in 'memry'; " in done.stderr


@pytest.mark.usefixtures("pastry")
def test_a_sound_plugin_is_checked(run: Running) -> None:
    done = run("plugin", "check", "pastry")
    assert (done.exit_code, done.stdout) == (0, "✓ pastry\t没有问题\n")


def test_each_plugin_is_checked_by_itself_and_then_all_together(
    installed: Installing, run: Running
) -> None:
    installed("one", PASTRY)
    installed("other", PASTRY)
    done = run("plugin", "check", "--lang", "en")
    lines = done.stdout.splitlines()
    assert done.exit_code == 1
    assert "✓ one\tnothing is wrong" in lines
    assert "✓ other\tnothing is wrong" in lines
    assert [line for line in lines if "all plug-ins together" in line and "'pastry'" in line] != []


@pytest.mark.parametrize(
    ("source", "says"),
    [(MISSPELT, "has localstd_laws, which is not a hook"), (BROKEN, "cannot be imported")],
)
def test_a_plugin_that_cannot_be_loaded_is_told_of_and_the_others_are_checked(
    installed: Installing, run: Running, source: str, says: str
) -> None:
    installed("wrong", source)
    done = run("plugin", "check", "--lang", "en")
    assert done.exit_code == 1
    assert "✓ memory\tnothing is wrong" in done.stdout
    (line,) = (line for line in done.stdout.splitlines() if line.startswith("✗ wrong\t"))
    assert says in line


def test_what_the_kit_finds_is_told_in_both_languages(
    installed: Installing, told: Callable[..., Any]
) -> None:
    installed("loose", PASTRY.replace('value="1"', 'value="9", strict=False'))
    (checked,) = told("plugin", "check", "loose")["checked"]
    begins = [(one["zh"][:16], one["en"][:44]) for one in checked["problems"]]
    assert (
        "未做到：地方只可从严，不可放宽（",
        "not kept: a place tightens and never loosens",
    ) in begins
    (looser,) = (one["zh"] for one in checked["problems"] if "从严" in one["zh"])
    assert looser.endswith("；修改为不宽于上位规定的要求，或者废止该条）")


@pytest.mark.parametrize("command", ["audit", "forecast", "number", "list"])
def test_a_broken_plugin_stops_a_command_until_it_is_blocked(
    installed: Installing,
    run: Running,
    saved: Saving,
    command: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    installed("wrong", BROKEN)
    args: dict[str, tuple[str | Path, ...]] = {
        "audit": ("audit", saved(ROW)),
        "forecast": ("forecast", saved(ROW)),
        "number": ("number", "DB34/T3000-2018"),
        "list": ("plugin", "list"),
    }
    stopped = run(*args[command])
    assert stopped.exit_code == 2
    assert "the plug-in 'wrong' of localstd-wrong cannot be imported" in stopped.stderr
    assert run(*args[command], "--block", "wrong").stderr == ""
    monkeypatch.setenv("LOCALSTD_BLOCK", "wrong")
    assert run(*args[command]).stderr == ""


def test_to_block_what_is_not_there_is_refused(run: Running, saved: Saving) -> None:
    done = run("audit", saved(ROW), "--block", "memry")
    assert (done.exit_code, "no plug-in 'memry'" in done.stderr) == (2, True)


def test_help_and_what_is_read_as_it_stands_ask_no_plugin(
    installed: Installing, start: Starting
) -> None:
    installed("loud", "raise SystemExit('loaded')")
    for args in (
        ("--help",),
        ("number", "DB34/T 3000-2018"),
        ("law", "show"),
        ("plugin", "--help"),
    ):
        done = start(*args)
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.usefixtures("pastry")
def test_number_reads_by_further_schemes(run: Running) -> None:
    assert run("number", "LM 12-2017").stdout == "LM 12-2017\talliance\t\n"
    assert run("number", "LM 12-2017", "--strict").stdout == "LM 12-2017\talliance\t\n"
    assert run("number", "LM 12-2017", "--block", "pastry").exit_code == 1


@pytest.mark.usefixtures("pastry")
def test_law_tells_what_a_plugin_adds_at_its_place_alone(told: Callable[..., Any]) -> None:
    def years(place: str, *more: str) -> int:
        limits = told("law", "show", "--on", "2026-08-01", "--place", place, *more)["limits"]
        return int(next(one for one in limits if one["name"] == "local.review")["value"])

    assert [years("34"), years("3401"), years("33")] == [1, 1, 5]
    assert years("34", "--block", "pastry") == 5


@pytest.mark.usefixtures("pastry")
def test_law_diff_tells_when_it_came(run: Running) -> None:
    asked = ("law", "diff", "--from", "2020-07-01", "--to", "2020-09-01", "--place")
    assert "2020-08-01" in run(*asked, "34").stdout
    assert "2020-08-01" not in run(*asked, "33").stdout


@pytest.mark.usefixtures("pastry")
def test_audit_uses_all_that_a_plugin_brings(told: Callable[..., Any], saved: Saving) -> None:
    row = "DB34/T 5428-2024#茶#2024-04-30#LM 12-2017"
    register = saved(row, headings="标准编号#标准名称#发布日期#代替", name="a.hashed")
    found = told("audit", register, "--as-of", "2026-08-01", "--all")["findings"]
    names = {one["name"] for one in found}
    assert {"no-sector", "review-overdue"} <= names
    assert [name for name in names if name.endswith("unreadable")] == []


@pytest.mark.usefixtures("pastry")
def test_a_register_of_a_further_format_is_taken_over(
    told: Callable[..., Any], saved: Saving, tmp_path: Path
) -> None:
    pytest.importorskip("localstd_sqlite")
    row = "DB34/T 5428-2024#茶#2024-04-30"
    register = saved(row, headings="标准编号#标准名称#发布日期", name="a.hashed")
    url = f"sqlite:///{tmp_path / 'anhui.db'}"
    assert told("office", "take-over", url, register, "--place", "34")["taken"] == 1


@pytest.mark.usefixtures("pastry")
def test_audit_selects_further_checks_by_code_and_name(
    told: Callable[..., Any], saved: Saving
) -> None:
    for chosen in ("AH101", "no-sector", "AH"):
        found = told("audit", saved(ROW), "--as-of", "2026-08-01", "--select", chosen)["findings"]
        assert [one["code"] for one in found] == ["AH101"]


@pytest.mark.usefixtures("pastry")
def test_a_further_check_is_unknown_once_its_plugin_is_blocked(run: Running, saved: Saving) -> None:
    done = run("audit", saved(ROW), "--select", "AH101", "--block", "pastry")
    assert (done.exit_code, "there is no check 'AH101'" in done.stderr) == (2, True)


@pytest.mark.usefixtures("pastry")
def test_forecast_goes_by_the_law_of_each_place(run: Running, saved: Saving) -> None:
    register = saved(ROW)
    asked = ("forecast", register, "--as-of", "2026-08-01")
    assert run(*asked).stdout != run(*asked, "--block", "pastry").stdout


@pytest.mark.usefixtures("pastry")
def test_check_reads_references_and_registers_by_further_schemes(
    told: Callable[..., Any], saved: Saving, tmp_path: Path
) -> None:
    register = saved("LM 12-2017#现行", headings="标准编号#状态", name="a.hashed")
    cited = tmp_path / "refs.txt"
    cited.write_text("见LM 12-2017。", encoding="utf-8")
    (found,) = told("check", cited, "--register", register)["references"]
    assert (found["number"], found["answer"]) == ("LM 12-2017", "in-force")


@pytest.mark.usefixtures("pastry")
def test_life_is_judged_by_the_law_of_its_place(run: Running, tmp_path: Path) -> None:
    told = tmp_path / "life.jsonl"
    told.write_text('{"matter": "1", "procedure": "review", "place": "34"}\n', encoding="utf-8")
    done = run("life", "show", told)
    assert done.exit_code == 0
    assert run("life", "show", told, "--block", "none").exit_code == 2


def test_what_a_plugin_is_warned_of_when_it_loads_is_told_and_is_no_fault(
    installed: Installing, run: Running
) -> None:
    source = "import warnings\nwarnings.warn('going in 0.3', DeprecationWarning, stacklevel=2)\n"
    installed("old", source)
    done = run("plugin", "check", "old", "--lang", "en")
    assert (done.exit_code, done.stdout) == (0, "✓ old\tnothing is wrong\n! old\tgoing in 0.3\n")
