"""A draw that an outsider replays, from the yearly plan to its coverage (2026).

The market supervision department of Qingdao plans a year of inspections, fixes the list of a batch,
names a lottery and an index that come later, and draws of what they publish. Whoever has what was
published replays it: with the command, and with the program of the page alone. The office keeps
its files on SQLite, and is opened again before it draws. Made up throughout.

Counted by hand: 20 working days from 2026-04-10 are 5 + 5 + 4 in April, 05-06, 05-07, 05-08, 05-09
(made up), 05-11 and 05-12. That limit stands in a notice whose text was not checked.
"""

import hashlib
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.stories.office_desk import OfficeDesk

from localstd._attrs import evolve
from localstd.cli.app import app
from localstd.convert import draw_result_record
from localstd.notices import Directory, Recipient
from localstd.office import Actor
from localstd.procedure import Body, Event
from localstd.roles import MARKET
from localstd.supervision.classes import (
    DoneInspection,
    PlannedInspections,
    SupervisionClass,
    YearPlan,
    coverage,
)
from localstd.supervision.draw import (
    DrawFault,
    DrawList,
    Drawn,
    DrawPlan,
    DrawRefusedError,
    Inspector,
    Recusal,
    RedrawGround,
    SeedKind,
    SeedSource,
    Substitution,
    Target,
    batch_drawn,
    batch_substituted,
    closes_plan,
    list_fixed,
    make_plan,
    published_draw,
    quotas_of,
    result_hash,
    run_draw,
    verify_draw,
)

pytest.importorskip("localstd_sqlite")

PAGE = Path(__file__).parents[2] / "docs/reference/supervision/draw.md"
CITY = Body(role="market", place="3702")
OFFICER = Actor.of("周工", ("market", "3702"))
DIRECTORY = Directory.of(
    Recipient(id="province", name="省局", role="province", place="37", channel="mail"),
    Recipient(id="inspectors", name="检查人员", role="inspector", channel="mail"),
    Recipient(id="operators", name="经营者", role="operator", channel="mail"),
    Recipient(id="website", name="网站", role="public", channel="mail"),
)
YEAR = YearPlan(
    place="3702",
    year=2026,
    lines=(
        PlannedInspections(
            stratum="强制性标准",
            supervision=SupervisionClass.MANDATORY,
            targets=6,
            planned=3,
            by=MARKET,
            due=date(2026, 6, 30),
        ),
        PlannedInspections(
            stratum="自我声明的标准",
            supervision=SupervisionClass.DECLARED,
            targets=10,
            planned=4,
            by=MARKET,
            due=date(2026, 9, 30),
        ),
    ),
)
BATCH, AGAIN = "2026年第1批标准实施抽查", "substituted by the algorithm"
LOTTERY, INDEX = "双色球第2026028期红球", "上证指数2026年3月13日收盘"
VALUES = {LOTTERY: "31 02 09 17 21 26", INDEX: "4021.37"}
LISTED = DrawList(
    targets=(
        *(Target(id=f"热水器-{n}", stratum="强制性标准", weight=1 + n % 3) for n in range(1, 7)),
        *(Target(id=f"茶叶-{n}", stratum="自我声明的标准") for n in range(1, 11)),
    ),
    inspectors=tuple(Inspector(id=f"3702-{n:02}") for n in range(1, 8)),
    recusals=(Recusal(inspector="3702-01", enterprise="热水器-1", reason="近亲属"),),
)


def planned(lottery_on: date = date(2026, 3, 12)) -> DrawPlan:
    """Make the plan of the batch: half of the one stratum, two of the other."""
    return make_plan(
        LISTED,
        title=BATCH,
        place="3702",
        fixed_on=date(2026, 3, 2),
        inspectors_per_target=2,
        quotas=quotas_of(LISTED, {"强制性标准": Fraction(1, 2), "自我声明的标准": 2}),
        seeds=(
            SeedSource(name=LOTTERY, published_on=lottery_on, kind=SeedKind.SORTED_NUMBERS),
            SeedSource(name=INDEX, published_on=date(2026, 3, 13)),
        ),
    )


def near() -> Substitution:
    """Let the first inspector of the first target step back."""
    first = run_draw(LISTED, planned(), values=VALUES).targets[0]
    return Substitution(
        target=first.target,
        inspector=first.inspectors[0],
        reason="应当回避",
        on=date(2026, 3, 20),
    )


def drawn(*gone: Substitution) -> Drawn:
    return run_draw(LISTED, planned(), values=VALUES, substitutions=gone)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OfficeDesk]:
    opened = OfficeDesk(
        tmp_path / "qingdao.db",
        place="37",
        procedures={"p": ("inspection-plan", "3702"), "b": ("inspection", "3702")},
        directory=DIRECTORY,
    )
    yield opened
    opened.office.close()


def approved(desk: OfficeDesk) -> None:
    """Draw up the plan of the year, approve it, and report it to the province."""
    about = {"plan": "2026年度抽查工作计划", "year": 2026, "planned": 7, "is_by_list": True}
    assert desk.then("p-1", "2026-01-15", "drawn-up", OFFICER, **about) == []
    assert desk.then("p-1", "2026-01-16", "reported", OFFICER) == ["LS601"]
    assert desk.then("p-1", "2026-01-20", "approved", OFFICER) == []
    assert desk.owed("p-1") == [("report", "")]
    assert desk.then("p-1", "2026-01-26", "reported", OFFICER) == []
    assert desk.owed("p-1") == []


def fixed(desk: OfficeDesk) -> None:
    """Fix the list: the hashes go out, and not a value is known."""
    listed = list_fixed(planned(), LISTED, CITY)
    known = evolve(listed, facts={**listed.facts, "source_days": ("2026-03-01", "2026-03-13")})
    assert desk.told("b-1", "2026-03-02", known, OFFICER) == ["LS803"]
    assert desk.told("b-1", "2026-03-02", listed, OFFICER) == []


def drawn_and_replaced(desk: OfficeDesk) -> None:
    """Draw once all values are out; who must step back is replaced, with a reason."""
    desk.restarted()
    assert desk.told(
        "b-1", "2026-03-12", batch_drawn(drawn(), date(2026, 3, 12), CITY), OFFICER
    ) == ["LS804"]
    assert (
        desk.told("b-1", "2026-03-13", batch_drawn(drawn(), date(2026, 3, 13), CITY), OFFICER) == []
    )
    for_another = batch_substituted(drawn(near()), RedrawGround.RECUSAL, CITY)
    assert for_another is not None
    silent = evolve(
        for_another, facts={k: v for k, v in for_another.facts.items() if k != "reason"}
    )
    assert desk.told("b-1", "2026-03-20", silent, OFFICER) == ["LS603"]
    assert desk.told("b-1", "2026-03-20", for_another, OFFICER) == []


def shown(desk: OfficeDesk) -> None:
    """Inspect, and publish every result on the last day."""
    seen = {"inspected": 5, "found": 1}
    assert desk.then("b-1", "2026-04-10", "inspected", OFFICER, **seen) == []
    duty = desk.duty("b-1", "publicity-of-results")
    assert str(duty.due) == "2026-05-12"
    assert duty.citations[0].wording.en == "drs2019 (text not checked)"
    left_out = Event.of("results-published", date(2026, 5, 13), CITY, published=4)
    desk.on("2026-05-13")
    seen_late = desk.office.preview("b-1", left_out, by=OFFICER)
    assert [one.code for one in seen_late.decision.findings] == ["LS807", "LS805"]
    assert desk.then("b-1", "2026-05-12", "results-published", OFFICER, published=5) == []
    assert desk.then("b-1", "2026-05-13", "closed", OFFICER) == []


def closed(desk: OfficeDesk) -> None:
    """Take what was done to the plan of the year, and close it at the year's end."""
    done = (
        DoneInspection(target=one.target, stratum=one.stratum, on=date(2026, 4, 10))
        for one in drawn(near()).targets
    )
    found = coverage(YEAR, done, as_of=date(2026, 12, 31))
    assert found.total.wording.en == (
        "planned 7, inspected 5, of which late 0; remaining 2, of which overdue 2; "
        "beyond the plan 0"
    )
    assert [(line.stratum, str(one.of_plan)) for line, one in found.strata] == [
        ("强制性标准", "3/3"),
        ("自我声明的标准", "2/4"),
    ]
    assert desk.told("p-1", "2026-12-31", closes_plan(found, CITY), OFFICER) == []
    assert desk.stage("p-1") == "closed"


def published(desk: OfficeDesk, folder: Path) -> dict[str, str]:
    """Write down what an outsider has, and give the hashes of the public notices."""
    result = draw_result_record(published_draw(drawn(near())))
    files = {
        "list.txt": LISTED.list_text,
        "plan.txt": planned().plan_text,
        "values.txt": "".join(f"{name}\t{value}\n" for name, value in VALUES.items()),
        "out.txt": f"{near().target}\t{near().inspector}\n",
        "result.json": json.dumps(result, ensure_ascii=False),
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    told = {name: en for who, name, _, en in desk.got() if who == "website"}
    listed = re.findall(r"[0-9a-f]{64}", told["list"])
    (result_hash,) = re.findall(r"[0-9a-f]{64}", told["substituted"])
    return {"list": listed[0], "plan": listed[1], "result": result_hash}


def test_a_plan_of_the_year_from_its_approval_to_its_coverage(desk: OfficeDesk) -> None:
    approved(desk)
    fixed(desk)
    drawn_and_replaced(desk)
    shown(desk)
    closed(desk)
    assert (desk.stage("b-1"), desk.owed("b-1"), desk.owed("p-1")) == ("closed", [], [])
    assert desk.office.verify().is_sound


def test_an_outsider_replays_it_with_the_command(desk: OfficeDesk, tmp_path: Path) -> None:
    fixed(desk)
    drawn_and_replaced(desk)
    told = published(desk, tmp_path)
    assert (told["list"], told["plan"]) == (LISTED.list_hash, planned().plan_hash)
    assert verified(tmp_path, told["plan"]) == (0, "The replay agrees\n")
    assert verified(tmp_path, "0" * 64)[0] == 1


def test_an_outsider_finds_whoever_was_put_in_by_hand(desk: OfficeDesk, tmp_path: Path) -> None:
    fixed(desk)
    drawn_and_replaced(desk)
    told = published(desk, tmp_path)
    told_by_hand = (tmp_path / "result.json").read_text(encoding="utf-8")
    first = drawn(near()).targets[0]
    for one in first.inspectors:
        told_by_hand = told_by_hand.replace(one, near().inspector, 1)
    (tmp_path / "result.json").write_text(told_by_hand, encoding="utf-8")
    status, said = verified(tmp_path, told["plan"])
    assert status == 1
    assert first.target in said


def verified(folder: Path, plan_hash: str) -> tuple[int, str]:
    """Let the command replay what lies in a folder."""
    files = (str(folder / "result.json"), "--list", str(folder / "list.txt"))
    args = ["draw", "verify", *files, "--plan-hash", plan_hash, "--lang", "en"]
    done = CliRunner().invoke(app, args, catch_exceptions=False)
    return done.exit_code, done.stdout


def test_an_outsider_replays_it_with_the_program_of_the_page(
    desk: OfficeDesk, tmp_path: Path
) -> None:
    fixed(desk)
    drawn_and_replaced(desk)
    told = published(desk, tmp_path)
    lines = replayed(tmp_path)
    assert lines.splitlines() == [
        "\t".join((one.target, *one.inspectors)) for one in drawn(near()).targets
    ]
    assert hashlib.sha256(lines.encode()).hexdigest() == told["result"]


def replayed(folder: Path) -> str:
    """Run the shell program that stands in the page, and nothing of the library."""
    page = PAGE.read_text(encoding="utf-8")
    (program,) = re.findall(r"^```bash\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    shell = shutil.which("bash")
    if shell is None:
        pytest.skip("no bash at hand: the replay was not made")
    (folder / "replay.sh").write_text(program, encoding="utf-8")
    files = ("list.txt", "plan.txt", "values.txt", "out.txt")
    done = subprocess.run(
        [shell, "replay.sh", *files], cwd=folder, capture_output=True, check=True, encoding="utf-8"
    )
    return done.stdout


def test_a_value_known_before_makes_no_plan() -> None:
    with pytest.raises(DrawRefusedError) as refused:
        planned(lottery_on=date(2026, 3, 2))
    assert [one.fault for one in refused.value.problems] == [DrawFault.SEED_EARLY]


def test_nobody_steps_back_without_a_reason_and_nobody_is_put_in() -> None:
    silent = evolve(near(), reason="")
    with pytest.raises(DrawRefusedError) as refused:
        drawn(silent)
    assert [one.fault for one in refused.value.problems] == [DrawFault.NO_REASON]
    before, after = drawn().targets, drawn(near()).targets
    assert after[1:] == before[1:]
    assert near().inspector not in after[0].inspectors
    assert verify_draw(published_draw(drawn(near())), LISTED) == ()


def test_the_public_is_told_each_hash_in_both_languages(desk: OfficeDesk) -> None:
    approved(desk)
    fixed(desk)
    drawn_and_replaced(desk)
    told = {(who, name): (zh, en) for who, name, zh, en in desk.got()}
    assert list(told) == [
        ("province", "plan-to-province"),
        ("website", "list"),
        ("inspectors", "drawn"),
        ("website", "drawn"),
        ("inspectors", "substituted"),
        ("website", "substituted"),
        ("province", "substituted-to-province"),
    ]
    now = result_hash(drawn(near()))
    assert told["website", "substituted"] == (
        f"2026-03-20，{BATCH}：按算法递补，理由：应当回避；递补后的结果哈希为{now}",
        f"2026-03-20: {BATCH}: {AGAIN}: 应当回避; the hash of the result is now {now}",
    )
    for words in told["website", "list"]:
        assert LISTED.list_hash in words
        assert planned().plan_hash in words
    said = " ".join(text for pair in told.values() for text in pair)
    listed = [one.id for one in LISTED.targets] + [one.id for one in LISTED.inspectors]
    assert [one for one in listed if one in said] == []
