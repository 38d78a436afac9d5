"""Which office may handle it, who received it first, and what the wrong one does."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from localstd.law import china_law
from localstd.places import PlaceError, china_places
from localstd.supervision.complaints import (
    Channel,
    NextStep,
    PartKind,
    Receipt,
    Response,
    Seat,
    Selling,
    Venue,
    common_superior,
    respond,
    venue,
)

LAW, PLACES = china_law(), china_places()
DAY = date(2026, 2, 13)
COMPLAINT, REPORT = PartKind.COMPLAINT, PartKind.REPORT
SHINAN, SHIBEI, QINGDAO, SHANDONG = "370202", "370203", "3702", "37"
CHAOYANG, DONGGUAN = "110105", "4419"
EVERYWHERE = dict.fromkeys(Seat, SHINAN)


def found(kind: PartKind, selling: Selling, seats: Mapping[Seat, str], on: date = DAY) -> Venue:
    return venue(kind, selling, seats, on=on, law=LAW, places=PLACES)


def asked(kind: PartKind, selling: Selling) -> tuple[str, list[str], list[str]]:
    """Give where it stands, which seats have it, and which only if they had it first."""
    it = found(kind, selling, EVERYWHERE)
    seats = [one.seat.value for one in it.competent if not one.if_first]
    first = [one.seat.value for one in it.competent if one.if_first]
    return it.grounds.citations[0].provision, seats, first


class TestArticle12:
    """“投诉由被投诉人实际经营地或者住所地县级市场监督管理部门处理”."""

    @pytest.mark.parametrize(
        ("selling", "provision", "seats"),
        [
            (Selling.SHOP, "cr2019-venue", ["operating", "domicile"]),
            (Selling.MEDIA, "cr2019-venue", ["operating", "domicile"]),
            (Selling.PLATFORM, "cr2019-venue-platform", ["domicile"]),
            (Selling.OWN_SITE, "cr2019-venue-platform", ["domicile"]),
            (Selling.ON_PLATFORM, "cr2019-venue-on-platform", ["operating", "platform"]),
        ],
    )
    def test_each_way_of_selling_has_its_places(
        self, selling: Selling, provision: str, seats: list[str]
    ) -> None:
        assert asked(COMPLAINT, selling) == (provision, seats, [])

    def test_it_is_for_the_county_alone(self) -> None:
        it = found(COMPLAINT, Selling.SHOP, EVERYWHERE)
        assert [it.may_handle(one) for one in (SHINAN, QINGDAO, SHIBEI)] == [True, False, False]

    def test_a_city_with_districts_does_not_say_which(self) -> None:
        it = found(COMPLAINT, Selling.PLATFORM, {Seat.DOMICILE: QINGDAO})
        assert (it.competent, it.imprecise) == ((), (Seat.DOMICILE,))
        assert it.may_handle(SHINAN) is None

    def test_a_city_without_districts_stands_for_itself(self) -> None:
        it = found(COMPLAINT, Selling.PLATFORM, {Seat.DOMICILE: DONGGUAN})
        assert (it.may_handle(DONGGUAN), it.imprecise) == (True, ())

    def test_what_is_not_told_leaves_it_open(self) -> None:
        it = found(COMPLAINT, Selling.SHOP, {Seat.OPERATING: SHINAN})
        assert (it.unknown, it.may_handle(SHINAN), it.may_handle(SHIBEI)) == (
            (Seat.DOMICILE,),
            True,
            None,
        )


class TestArticles25To28:
    """“举报由被举报行为发生地的县级以上市场监督管理部门处理”."""

    @pytest.mark.parametrize(
        ("selling", "provision", "seats", "first"),
        [
            (Selling.SHOP, "cr2019-report-venue", ["act"], []),
            (Selling.PLATFORM, "cr2019-report-platform", ["domicile"], []),
            (Selling.OWN_SITE, "cr2019-report-platform", ["domicile"], []),
            (Selling.ON_PLATFORM, "cr2019-report-on-platform", ["operating"], ["platform"]),
            (Selling.MEDIA, "cr2019-report-advertising", ["publisher"], []),
            (
                Selling.INTERNET,
                "cr2019-report-advertising",
                ["publisher"],
                ["advertiser", "agent"],
            ),
            (Selling.OWN_INTERNET, "cr2019-report-advertising", ["advertiser"], []),
        ],
    )
    def test_each_way_of_selling_has_its_places(
        self, selling: Selling, provision: str, seats: list[str], first: list[str]
    ) -> None:
        assert asked(REPORT, selling) == (provision, seats, first)

    def test_those_above_the_county_may_as_well(self) -> None:
        it = found(REPORT, Selling.SHOP, EVERYWHERE)
        assert [it.may_handle(one) for one in (SHINAN, QINGDAO, SHANDONG, SHIBEI)] == [
            True,
            True,
            True,
            False,
        ]

    def test_of_a_city_that_is_told_the_county_may_be_any(self) -> None:
        it = found(REPORT, Selling.SHOP, {Seat.ACT: QINGDAO})
        assert [it.may_handle(one) for one in (QINGDAO, SHINAN)] == [True, None]


class TestOtherKinds:
    def test_no_text_says_where_standards_are_complained_of(self) -> None:
        it = found(PartKind.STANDARDS, Selling.SHOP, EVERYWHERE)
        assert (it.is_open, it.may_handle(SHINAN)) == (True, None)
        assert [one.provision for one in it.grounds.citations] == ["sl2017-complaint-right"]

    def test_a_place_that_was_dissolved_is_refused_with_what_came_of_it(self) -> None:
        with pytest.raises(PlaceError, match="东城区"):
            found(COMPLAINT, Selling.SHOP, {Seat.OPERATING: "110103"})


def responses(
    kind: PartKind, it: Venue, *receipts: tuple[str, int] | tuple[str, int, Channel]
) -> list[tuple[str, str, tuple[str, ...]]]:
    got = (
        Receipt(place=one[0], on=DAY + timedelta(days=one[1]), channel=(*one, Channel.DIRECT)[2])
        for one in receipts
    )
    return [(one.receipt.place, one.step.value, one.to) for one in respond(kind, it, got, law=LAW)]


def only(kind: PartKind, it: Venue, place: str, channel: Channel) -> Response:
    got = Receipt(place=place, on=DAY, channel=channel)
    return respond(kind, it, [got], law=LAW)[0]


TWO = {Seat.OPERATING: SHINAN, Seat.DOMICILE: SHIBEI}


class TestArticle13:
    """“由先收到投诉的市场监督管理部门处理”."""

    def test_the_first_that_may_does(self) -> None:
        it = found(COMPLAINT, Selling.SHOP, TWO)
        assert responses(COMPLAINT, it, (SHIBEI, 3), (SHINAN, 2), (CHAOYANG, 0)) == [
            (CHAOYANG, "refuse", (SHINAN, SHIBEI)),
            (SHINAN, "handle", ()),
            (SHIBEI, "yield", (SHINAN,)),
        ]

    def test_of_two_on_one_day_the_one_that_is_told_first(self) -> None:
        it = found(COMPLAINT, Selling.SHOP, TWO)
        assert [one[1] for one in responses(COMPLAINT, it, (SHINAN, 0), (SHIBEI, 0))] == [
            "handle",
            "yield",
        ]

    def test_none_of_those_that_may_has_it(self) -> None:
        it = found(COMPLAINT, Selling.SHOP, TWO)
        assert responses(COMPLAINT, it, (CHAOYANG, 0)) == [(CHAOYANG, "refuse", (SHINAN, SHIBEI))]
        assert respond(COMPLAINT, it, [], law=LAW) == ()


ON_PLATFORM = {Seat.OPERATING: SHINAN, Seat.PLATFORM: CHAOYANG}


class TestArticles27And28:
    """“先行收到举报的，也可以予以处理”."""

    def test_the_platforms_place_may_where_it_was_first(self) -> None:
        it = found(REPORT, Selling.ON_PLATFORM, ON_PLATFORM)
        assert responses(REPORT, it, (CHAOYANG, 0), (SHINAN, 1)) == [
            (CHAOYANG, "handle", ()),
            (SHINAN, "agree", (CHAOYANG,)),
        ]

    def test_and_not_where_it_was_second(self) -> None:
        it = found(REPORT, Selling.ON_PLATFORM, ON_PLATFORM)
        assert responses(REPORT, it, (CHAOYANG, 1), (SHINAN, 0)) == [
            (SHINAN, "handle", ()),
            (CHAOYANG, "redirect", (SHINAN,)),
        ]


class TestArticles15And29And37:
    @pytest.mark.parametrize(
        ("kind", "place", "channel", "step", "provision", "to"),
        [
            (COMPLAINT, CHAOYANG, Channel.DIRECT, "refuse", "cr2019-refuse", (SHINAN,)),
            (REPORT, CHAOYANG, Channel.DIRECT, "redirect", "cr2019-redirect", (SHINAN,)),
            (COMPLAINT, QINGDAO, Channel.UNIFIED, "pass-on", "cr2019-distribution", (SHINAN,)),
            (COMPLAINT, SHIBEI, Channel.DISTRIBUTED, "give-back", "cr2019-no-transfer", ()),
            (REPORT, SHIBEI, Channel.DISTRIBUTED, "give-back", "cr2019-no-transfer", ()),
            (REPORT, CHAOYANG, Channel.UNIFIED, "redirect", "cr2019-redirect", (SHINAN,)),
        ],
    )
    def test_who_lacks_power_tells_or_passes_on_or_gives_back(  # noqa: PLR0913  one case
        self,
        *,
        kind: PartKind,
        place: str,
        channel: Channel,
        step: str,
        provision: str,
        to: tuple[str, ...],
    ) -> None:
        it = found(kind, Selling.PLATFORM, {Seat.DOMICILE: SHINAN})
        done = only(kind, it, place, channel)
        assert (done.step.value, done.to) == (step, to)
        assert done.grounds.citations[0].provision == provision

    @pytest.mark.parametrize(
        ("kind", "provision"), [(COMPLAINT, "cr2019-venue"), (REPORT, "cr2019-report-venue")]
    )
    def test_who_cannot_know_finds_out(self, kind: PartKind, provision: str) -> None:
        done = only(kind, found(kind, Selling.SHOP, {}), SHINAN, Channel.DIRECT)
        assert (done.step, done.grounds.citations[0].provision) == (NextStep.FIND_OUT, provision)

    def test_what_no_text_places_is_handled_by_who_has_it(self) -> None:
        it = found(PartKind.STANDARDS, Selling.SHOP, {})
        assert responses(PartKind.STANDARDS, it, (SHINAN, 0), (QINGDAO, 1)) == [
            (SHINAN, "handle", ()),
            (QINGDAO, "agree", (SHINAN,)),
        ]


class TestArticle30:
    """“报请共同的上一级市场监督管理部门指定处理机关”."""

    @pytest.mark.parametrize(
        ("codes", "superior"),
        [
            ([SHINAN, SHIBEI], QINGDAO),
            ([SHINAN, "370102"], SHANDONG),
            ([SHINAN, QINGDAO], SHANDONG),
            ([SHINAN, CHAOYANG], None),
            ([SHINAN], QINGDAO),
            ([SHANDONG, "31"], None),
            ([], None),
        ],
    )
    def test_the_next_above_all_of_them(self, codes: list[str], superior: str | None) -> None:
        assert common_superior(codes, on=DAY, places=PLACES) == superior
