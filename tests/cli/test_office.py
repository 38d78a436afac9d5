"""``localstd office``: a register becomes an office's files, which are looked up and fall due."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import Result

Running: TypeAlias = Callable[..., Result]
Saving: TypeAlias = Callable[..., Path]

ROWS = (
    "标准编号,标准名称,发布日期,备案日期",
    "DB34/T 1-2020,绿茶,2020-05-01,2020-06-01",
    "DB34/T 2-2020,红茶,2020-05-01,",
    "DB33/T 3-2020,白茶,2020-05-01,2020-06-01",
)


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Give the URL of an office that is to be."""
    return f"sqlite:///{tmp_path / 'anhui.db'}"


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """Save a register."""
    path = tmp_path / "register.csv"
    path.write_text("\n".join(ROWS) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def taken(run: Running, url: str, register: Path) -> Result:
    """Take the register over."""
    return run("office", "take-over", url, register, "--place", "34", "--lang", "en")


def test_a_register_is_taken_over_and_what_is_not_is_named(taken: Result) -> None:
    lines = taken.output.splitlines()
    assert taken.exit_code == 1
    assert lines[0] == "of a place of another office: 1"
    assert lines[1].startswith("  row 4, number 'DB33/T 3-2020': DB33/T 3-2020 belongs to place 33")
    assert lines[2].startswith("taken 2, appended to 0, there already 0, differing 0, refused 1")
    assert [line.split()[0] for line in lines[3:]] == ["LS302", "LS305"]


def test_many_rows_are_summed_up_and_machines_get_each(
    run: Running, url: str, register: Path
) -> None:
    others = [f"DB33/T {serial}-2020,白茶,2020-05-01," for serial in range(1, 6)]
    register.write_text("\n".join((*ROWS[:3], *others, ",无号,,", "GB/T 1-2020,,,")), "utf-8")
    done = run("office", "take-over", url, register, "--place", "34", "--lang", "en")
    summed = done.output.partition("taken ")[0].splitlines()
    assert [line.partition(",")[0] for line in summed] == [
        "of a place of another office: 5",
        "  row 4",
        "  row 5",
        "  row 6",
        "  2 more; --format json lists all",
        "no standard number: 1",
        "  row 9",
        "no local standard: 1",
        "  row 10",
    ]
    again = run("office", "take-over", url, register, "--format", "json")
    assert (done.exit_code, again.exit_code) == (1, 1)
    told = json.loads(again.output)
    assert [one["row"] for one in told["refused"]] == [*range(4, 11)]
    assert {one["hindrance"] for one in told["refused"]} == {"elsewhere", "unnumbered", "not-local"}
    assert (told["taken"], told["already"], told["differing"], told["records"]) == (0, 2, [], 0)


def test_rows_that_are_no_standards_are_told_and_not_refused(
    run: Running, url: str, register: Path
) -> None:
    register.write_text("\n".join((*ROWS[:2], "合计,1项,,", "填表人：某人,,,")), "utf-8")
    done = run("office", "take-over", url, register, "--place", "34")
    assert (done.exit_code, done.output.splitlines()[0]) == (0, "非标准行，不接收：第3、4行")
    told = json.loads(run("office", "take-over", url, register, "--format", "json").output)
    assert (told["refused"], told["aside"]) == ([], [3, 4])


def test_what_the_office_has_otherwise_is_told_apart(
    run: Running, url: str, register: Path
) -> None:
    run("office", "take-over", url, register, "--place", "34")
    register.write_text(f"{ROWS[0]}\nDB34/T 1-2020,绿茶,2020-05-02,2020-06-01\n", "utf-8")
    done = run("office", "take-over", url, register, "--format", "json")
    (differing,) = json.loads(done.output)["differing"]
    assert (done.exit_code, differing["hindrance"], differing["row"]) == (1, "different", 2)


def test_taken_over_again_nothing_is_new(run: Running, url: str, register: Path) -> None:
    register.write_text("\n".join(ROWS[:3]) + "\n", encoding="utf-8")
    first = run("office", "take-over", url, register, "--place", "34")
    again = run("office", "take-over", url, register)  # the office knows its place
    assert (first.exit_code, again.exit_code) == (0, 0)
    assert again.output == "新接收0，补充0，已有2，不一致0，未接收0；记录0条\n"


def test_an_office_that_is_not_there_needs_a_place(run: Running, url: str, register: Path) -> None:
    done = run("office", "take-over", url, register)
    assert done.exit_code == 2
    assert "holds no office yet" in done.output


@pytest.mark.usefixtures("taken")
def test_what_falls_due_is_listed(run: Running, url: str) -> None:
    done = run("office", "duties", url, "--until", "2020-08-01", "--lang", "en")
    assert done.exit_code == 0
    owed_by = "the province's standardization authority"
    assert done.output.splitlines() == [
        f"2020-05-21  make catalogue and text public  DB34/T 1-2020 绿茶  {owed_by}",
        f"2020-05-21  make catalogue and text public  DB34/T 2-2020 红茶  {owed_by}",
        f"2020-06-30  file it  DB34/T 2-2020 红茶  {owed_by}",
    ]
    later = run("office", "duties", url, "--since", "2020-06-01", "--until", "2020-08-01")
    assert later.output == "2020-06-30  报送备案  DB34/T 2-2020 红茶  省级标准化行政主管部门\n"


@pytest.mark.usefixtures("taken")
def test_what_falls_due_is_given_to_machines(run: Running, url: str) -> None:
    args = ("--since", "2020-06-01", "--until", "2020-08-01", "--procedure", "making")
    done = run("office", "duties", url, *args, "--format", "json")
    assert json.loads(done.output) == {
        "schema": "localstd-duties/1",
        "since": "2020-06-01",
        "until": "2020-08-01",
        "stale": False,
        "duties": [
            {
                "matter": "DB34/T 2-2020",
                "number": "DB34/T 2-2020",
                "title": "红茶",
                "place": "34",
                "name": "filing",
                "owed_by": "province",
                "due": "2020-06-30",
                "provisional": False,
                "stale": False,
            }
        ],
    }


@pytest.mark.usefixtures("taken")
@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--procedure", "makin"), "makin"),
        (("--since", "2020-08-02"), "2020-08-02"),
    ],
)
def test_what_can_find_nothing_is_refused(
    run: Running, url: str, args: tuple[str, ...], said: str
) -> None:
    done = run("office", "duties", url, "--until", "2020-08-01", *args)
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr


@pytest.mark.usefixtures("taken")
@pytest.mark.parametrize(
    ("args", "found"),
    [
        ((), ["DB34/T 1-2020", "DB34/T 2-2020"]),
        (("--title", "红"), ["DB34/T 2-2020"]),
        (("--number", "DB34/T 1-2020"), ["DB34/T 1-2020"]),
        (("--number", "db34/t1—2020"), ["DB34/T 1-2020"]),
        (("--stage", "95"), []),
        (("--place", "340000"), ["DB34/T 1-2020", "DB34/T 2-2020"]),
    ],
)
def test_matters_are_found(run: Running, url: str, args: tuple[str, ...], found: list[str]) -> None:
    done = run("office", "find", url, *args, "--format", "json")
    assert done.exit_code == 0
    assert [one["matter"] for one in json.loads(done.output)["standings"]] == found


@pytest.mark.usefixtures("taken")
def test_what_is_found_says_where_it_stands(run: Running, url: str) -> None:
    done = run("office", "find", url, "--title", "绿", "--lang", "en")
    assert done.output == "DB34/T 1-2020  60 published  2020-05-01  DB34/T 1-2020  绿茶\n"


@pytest.mark.usefixtures("taken")
def test_where_nothing_is_found_it_says_so(run: Running, url: str) -> None:
    found = run("office", "find", url, "--stage", "99", "--lang", "en")
    due = run("office", "duties", url, "--until", "2019-01-01")
    assert (found.exit_code, found.output) == (0, "there is no such matter\n")
    assert (due.exit_code, due.output) == (0, "该期间没有到期的义务\n")


@pytest.mark.usefixtures("taken")
def test_the_index_is_made_anew(run: Running, url: str) -> None:
    done = run("office", "reindex", url, "--lang", "en")
    assert (done.exit_code, done.output) == (0, "rebuilt: 2\n")
    machine = run("office", "reindex", url, "--format", "json")
    assert json.loads(machine.output)["matters"] == 2


@pytest.mark.usefixtures("taken")
def test_a_file_is_shown_with_its_records(run: Running, url: str) -> None:
    done = run("office", "show", url, "DB34/T 1-2020", "--as-of", "2020-07-01", "--lang", "en")
    assert done.exit_code == 0
    assert done.output.startswith("DB34/T 1-2020  making of local standards  34 安徽省")
    assert "as of 2020-07-01: 60 published, since 2020-05-01" in done.output
    records = done.output.partition("\nRecords\n")[2].splitlines()
    assert [line.split(": ")[-1] for line in records] == [
        "published (2020-05-01)",
        "filed (2020-06-01)",
    ]


@pytest.mark.usefixtures("taken")
def test_a_file_is_given_to_machines(run: Running, url: str) -> None:
    done = run("office", "show", url, "DB34/T 1-2020", "--format", "json")
    assert json.loads(done.output)["schema"] == "localstd-life/1"


@pytest.mark.usefixtures("taken")
def test_a_matter_that_is_not_there_is_named(run: Running, url: str) -> None:
    done = run("office", "show", url, "DB34/T 9-2020", "--as-known", "2026-07-01")
    assert done.exit_code == 2
    assert "by 2026-07-01, the office of 34 had recorded nothing" in done.output
    now = run("office", "show", url, "DB34/T 9-2020")
    assert (now.exit_code, "has no matter 'DB34/T 9-2020'" in now.output) == (2, True)


PLUGIN = """
from localstd.hooks import hookimpl
import localstd_sqlite

@hookimpl
def localstd_storage(url):
    scheme, _, place = url.partition("://")
    if scheme == "guarded":
        return localstd_sqlite.localstd_storage("sqlite://" + place.partition("@")[2])
"""


@pytest.mark.usefixtures("taken")
def test_no_password_of_the_url_is_told_with_a_file(
    run: Running, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "localstd_guarded.py").write_text(PLUGIN, "utf-8")
    about = tmp_path / "localstd_guarded-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: localstd-guarded\nVersion: 1\n")
    (about / "entry_points.txt").write_text("[localstd]\nguarded = localstd_guarded\n")
    monkeypatch.syspath_prepend(tmp_path)
    guarded = url.replace("sqlite://", "guarded://li:geheim@")
    done = run("office", "show", guarded, "DB34/T 1-2020", "--format", "json")
    assert done.exit_code == 0
    assert json.loads(done.output)["source"] == guarded.replace("geheim", "***")


def test_what_a_register_says_steers_no_terminal(run: Running, url: str, register: Path) -> None:
    hostile = "绿\x1b[31m茶\u202eabc"
    rows = (ROWS[0], f"DB34/T 1-2020,{hostile},2020-05-01,", f"DB33/T 1-2020{hostile},,2020-05-01,")
    register.write_text("\n".join(rows) + "\n", encoding="utf-8")
    taken = run("office", "take-over", url, register, "--place", "34")
    due = run("office", "duties", url, "--until", "2020-08-01")
    shown = run("office", "show", url, "DB34/T 1-2020")
    for done in (taken, due, shown):
        assert not {"\x1b", "\u202e"} & set(done.output)
    assert "绿\\x1b[31m茶\\u202eabc" in due.output
