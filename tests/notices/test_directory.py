"""Who fills a role for a matter: the nearest place that has somebody, and the narrowest entry."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.notices import (
    Directory,
    DirectoryError,
    DuplicateRecipientError,
    Recipient,
    read_directory,
)
from localstd.procedure import Role
from localstd.roles import DRAFTER, PUBLIC, SECTOR
from localstd.wording import Wording

Making = Callable[..., Recipient]
PLACES = ("", "34", "3401", "340123", "3402", "33")
ROW = {"id": "li", "name": "李工", "role": "sector", "channel": "mail"}


def ids(found: tuple[Recipient, ...]) -> list[str]:
    return [one.id for one in found]


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("340123", ["county"]),
        ("340104", ["city-a", "city-b"]),
        ("3402", ["province"]),
        ("34", ["province"]),
        ("33", ["country"]),
    ],
)
def test_those_at_the_nearest_place_above_are_found(
    recipient: Making, place: str, found: list[str]
) -> None:
    directory = Directory.of(
        recipient("country", ""),
        recipient("province", "34"),
        recipient("city-a", "3401"),
        recipient("county", "340123"),
        recipient("city-b", "3401"),
    )
    assert ids(directory.find(SECTOR, place)) == found


@given(at=st.lists(st.sampled_from(PLACES), max_size=6), place=st.sampled_from([*PLACES[1:], None]))
def test_whoever_is_found_stands_at_or_above_the_place_and_nobody_nearer_is_left_out(
    at: list[str], place: str | None
) -> None:
    made = [
        Recipient(id=str(number), name="", role="sector", channel="mail", place=one)
        for number, one in enumerate(at)
    ]
    found = Directory(tuple(made)).find(SECTOR, place)
    fitting = [one for one in made if place is None or place.startswith(one.place)]
    longest = max((len(one.place) for one in fitting), default=0)
    wanted = [one for one in fitting if place is None or len(one.place) == longest]
    assert list(found) == wanted


def test_a_role_that_is_of_no_place_is_found_anywhere(recipient: Making) -> None:
    directory = Directory.of(
        recipient("here", "34", role="public"), recipient("there", "33", role="public")
    )
    assert ids(directory.find(PUBLIC, "3401")) == ["here", "there"]


def test_a_role_that_nobody_fills_finds_nobody(recipient: Making) -> None:
    nobody = Role(name="nobody", wording=Wording("无人", "nobody"))
    assert Directory.of(recipient("li")).find(nobody, "34") == ()


def test_those_of_the_matter_go_before_those_of_its_department_and_these_before_all(
    recipient: Making,
) -> None:
    directory = Directory.of(
        recipient("any", "3401"),
        recipient("tea", "34", sector="农业"),
        recipient("this", "", matter="34-1"),
    )
    asked = [("34-1", "农业"), ("34-2", "农业"), ("34-2", "林业"), ("34-2", "")]
    found = [directory.find(SECTOR, "3401", matter=m, sector=s) for m, s in asked]
    assert [ids(one) for one in found] == [["this"], ["tea"], ["any"], ["any"]]


def test_the_drafter_of_one_matter_is_not_told_of_another(recipient: Making) -> None:
    tea = recipient("tea", role="drafter", matter="34-1")
    assert Directory.of(tea).find(DRAFTER, "34", matter="34-2") == ()


def test_a_directory_never_changes(recipient: Making) -> None:
    directory = Directory.of(recipient("li"))
    more = directory.with_(recipient("li", channel="ding"), recipient("wang"))
    assert [(one.id, one.channel) for one in more.recipients] == [("li", "ding"), ("wang", "mail")]
    assert directory.get("li") == recipient("li")
    assert ids(more.without("li", "nobody").recipients) == ["wang"]
    assert more.get("nobody") is None


def test_two_recipients_of_one_id_are_refused(recipient: Making) -> None:
    with pytest.raises(DuplicateRecipientError, match="'li' is in the directory twice"):
        Directory.of(recipient("li"), recipient("li", "33"))


def test_a_directory_is_read_from_rows() -> None:
    row = {**ROW, "place": "340000", "address": "li@example.org", "language": "zh"}
    more = {"sector": "农业", "matter": "34-1", "digest": True, "quiet": True}
    li = Recipient(
        id="li",
        name="李工",
        role="sector",
        channel="mail",
        place="34",
        address="li@example.org",
        language="zh",
        sector="农业",
        matter="34-1",
        wants_digest=True,
        is_quiet=True,
    )
    assert read_directory([{**row, **more}]) == Directory.of(li)
    assert read_directory([]) == Directory()


@pytest.mark.parametrize(
    ("wrong", "key", "said"),
    [
        ({"role": "secter"}, "role", "'secter': there is no such role; the nearest are sector"),
        ({"chanel": "mail"}, "chanel", "unknown key; the nearest are channel"),
        ({"name": ""}, "name", "this key is missing; add it"),
        ({"place": "安徽"}, "place", "'安徽': it is not, and never was, a place code"),
        ({"place": "99"}, "place", "'99': it is not, and never was, a place code"),
        ({"place": "3499"}, "place", "'3499': it is not, and never was, a place code"),
        ({"place": 34}, "place", "'34': it must be text"),
        ({"address": "a@b\r\nBcc: c@d"}, "address", "it must be text without control characters"),
        ({"language": "de"}, "language", "'de': it is not one of the languages"),
        ({"language": ["zh"]}, "language", "it is not one of the languages"),
        ({"digest": "yes"}, "digest", "'yes': it must be true or false; give it without quotes"),
        ({"id": "wang"}, "id", "'wang': an earlier recipient has it, too; give another id"),
    ],
)
def test_a_row_that_cannot_be_read_is_named_with_its_key(
    wrong: dict[str, Any], key: str, said: str
) -> None:
    with pytest.raises(DirectoryError) as refused:
        read_directory([{**ROW, "id": "wang"}, {**ROW, **wrong}])
    assert (refused.value.row, refused.value.key) == (2, key)
    assert said in refused.value.wording.en
    assert f"第2个收件人，{key}：" in refused.value.wording.zh


@pytest.mark.parametrize("place", ["00", "000000", ""])
def test_the_whole_country_is_above_every_place(place: str) -> None:
    directory = read_directory([{**ROW, "place": place}])
    assert ids(directory.find(SECTOR, "340123")) == ["li"]


def test_a_row_that_is_no_table_is_refused() -> None:
    with pytest.raises(DirectoryError, match="recipient 1: 'li': it must be a table of keys"):
        read_directory(["li"])


def test_a_province_names_its_own_roles() -> None:
    own = Role(name="laboratory", wording=Wording("检测机构", "the laboratory"))
    directory = read_directory([{**ROW, "role": "laboratory"}], roles={"laboratory": own})
    assert ids(directory.find(own, "34")) == ["li"]


def test_a_value_that_is_no_text_is_shown_once_escaped() -> None:
    row = {"id": "a\x00", "name": "a", "role": "province", "channel": "mail"}
    with pytest.raises(DirectoryError) as refused:
        read_directory([row])
    assert r"id: 'a\x00': it must be text" in refused.value.wording.en
