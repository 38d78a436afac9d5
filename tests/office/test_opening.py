"""An office is opened by URLs, for one place, and lets go of everything when it is closed."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from localstd.calendar import CHINA_TIME
from localstd.hooks import UnclaimedSchemeError, hookimpl, load_plugins
from localstd.law import LocalLaw
from localstd.making import MAKING
from localstd.notices import Directory, MemoryNotifier, Notifier, Recipient
from localstd.office import Actor, ChannelTakenError, Office, china_clock, open_office
from localstd.places import PlaceCodeError
from localstd.procedure import Event, History, Matter
from localstd.storage import AlreadyCreatedError, MemoryStorage, NotCreatedError, Origin, Storage

Opening = Callable[..., tuple[Office, Any]]

LI = Actor.of("李工", ("province", "34"))


class Closing(MemoryNotifier):
    """A notifier that knows whether it was let go of."""

    is_closed = False

    def close(self) -> None:
        """Let go."""
        self.is_closed = True


class Trial:
    """A plug-in that opens a storage and a notifier, and asks for law."""

    def __init__(self) -> None:
        self.notifiers: list[Closing] = []
        self.places: list[str] = []

    @hookimpl
    def localstd_storage(self, url: str) -> Storage | None:
        return MemoryStorage() if url.startswith("trial:") else None

    @hookimpl
    def localstd_notifier(self, url: str) -> Notifier | None:
        if not url.startswith("told:"):
            return None
        self.notifiers.append(Closing())
        return self.notifiers[-1]

    @hookimpl
    def localstd_law(self, place: str) -> LocalLaw | None:
        self.places.append(place)
        return None


def test_an_office_of_another_algorithm_is_opened_and_not_made_again() -> None:
    storage = MemoryStorage()
    storage.create(Origin(place="34", algorithm="sm3"))
    open_office(storage, place="34", create=True)
    assert storage.head().origin.algorithm == "sm3"


def test_a_storage_that_holds_no_office_is_not_one() -> None:
    storage = MemoryStorage()
    with pytest.raises(NotCreatedError):
        open_office(storage, place="34")
    open_office(storage, place="34", create=True)
    assert open_office(storage, place="340000").place == "34"
    assert open_office(storage, place="34", create=True).place == "34"


@pytest.mark.parametrize("create", [True, False])
def test_the_office_of_another_place_is_not_opened(create: bool) -> None:  # noqa: FBT001  a parameter
    storage = MemoryStorage()
    open_office(storage, place="34", create=True)
    with pytest.raises(AlreadyCreatedError) as refused:
        open_office(storage, place="33", create=create)
    assert refused.value.place == "34"


@pytest.mark.parametrize("place", ["安徽", "3", "000", "99", "3499"])
def test_a_place_is_a_code(place: str) -> None:
    with pytest.raises(PlaceCodeError):
        open_office("memory:", place=place, create=True)


def test_urls_are_opened_by_plug_ins_and_closed_with_the_office() -> None:
    trial = Trial()
    plugins = load_plugins(plugins=[trial], entry_points=False)
    with open_office(
        "trial:", place="34", create=True, notify=["told:everybody"], plugins=plugins
    ) as office:
        assert sorted(office.setup.notifiers) == ["told"]
    assert [one.is_closed for one in trial.notifiers] == [True]
    assert {"34", "3401"} <= set(trial.places)
    assert "33" not in trial.places


def test_what_was_opened_is_closed_again_when_something_fails() -> None:
    trial = Trial()
    plugins = load_plugins(plugins=[trial], entry_points=False)
    with pytest.raises(UnclaimedSchemeError):
        open_office(
            "trial:",
            place="34",
            create=True,
            notify={"a": "told:1", "b": "nowhere:"},
            plugins=plugins,
        )
    assert [one.is_closed for one in trial.notifiers] == [True]


def test_two_urls_of_one_scheme_need_names() -> None:
    trial = Trial()
    plugins = load_plugins(plugins=[trial], entry_points=False)
    with pytest.raises(ChannelTakenError) as refused:
        open_office("trial:", place="34", create=True, notify=["told:1", "told:2"], plugins=plugins)
    assert refused.value.channel == "told"
    named = {"one": "told:1", "two": "told:2", "three": MemoryNotifier()}
    office = open_office("trial:", place="34", create=True, notify=named, plugins=plugins)
    assert list(office.setup.notifiers) == ["one", "two", "three"]


def test_the_clock_of_china_says_its_zone() -> None:
    assert china_clock().tzinfo == CHINA_TIME


def test_procedures_of_one_s_own_go_before_those_that_ship(opened: Opening) -> None:
    lenient = MAKING.with_rows(MAKING.rows)
    office, _ = opened(procedures={"making": lenient})
    assert office.setup.rules.procedure("making") is lenient
    assert office.setup.rules.procedure("review").name == "review"


def test_what_was_posted_is_delivered_and_reminded_of(opened: Opening) -> None:
    """From a row of a register to the words that the province gets before its day."""
    mail = MemoryNotifier()
    li = Recipient(
        id="li", name="李工", role="province", place="34", channel="mail", address="li@example.org"
    )
    office, clock = opened("2026-07-24", notify={"mail": mail}, directory=Directory.of(li))
    office.take_over([{"number": "DB34/T 1-2026", "title": "绿茶", "published": "2026-07-01"}])
    assert office.deliver().sent == 0
    clock.set("2026-08-25")
    assert office.remind().posted == 2
    assert office.remind().posted == 0
    assert office.deliver(worker="w-1").sent == 2
    assert sorted(one.name for one in mail.delivered) == ["filing", "publicity"]
    assert all("DB34/T 1-2026 绿茶" in one.subject.zh for one in mail.delivered)


def test_matters_of_every_procedure_are_reminded_of(opened: Opening) -> None:
    li = Recipient(id="li", name="李工", role="province", place="34", channel="mail")
    office, _ = opened("2026-07-24", directory=Directory.of(li))
    began = Event.of("cycle-began", date(2021, 8, 3), standard="x", number="DB34/T 1-2021")
    history = History(matter=Matter(id="r", place="34"), events=(began,))
    assert office.take_over_histories([history], procedure="review").taken == 1
    assert [(one.name, str(one.due)) for one in office.duties(until=date(2026, 9, 1))] == [
        ("review", "2026-08-03")
    ]
    assert office.remind().posted == 1
