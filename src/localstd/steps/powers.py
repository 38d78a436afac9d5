"""The power to make local standards (制定权限): asked of every step that a maker takes."""

from localstd.law import Check, Weight
from localstd.procedure import Condition
from localstd.steps import picking
from localstd.wording import Wording

__all__ = ["CHECKS", "POWER"]

CITY_NOT_EMPOWERED = Check(
    code="LS620",
    name="city-not-empowered",
    weight=Weight.BAR,
    title=Wording("设区的市未经批准", "city without its province's approval"),
    message=Wording(
        "{matter}：{place_code}未经所在地省级标准化行政主管部门批准，不能制定地方标准",
        "{matter}: {place_code} makes local standards only with its province's approval",
    ),
    remedy=Wording("先报省级标准化行政主管部门批准", "have the province approve it first"),
)
LEVEL_WITHOUT_POWER = Check(
    code="LS621",
    name="level-without-power",
    weight=Weight.BAR,
    title=Wording("该级无权制定地方标准", "level without the power"),
    message=Wording(
        "{matter}：{place_code}无权制定地方标准",
        "{matter}: {place_code} has no power to make local standards",
    ),
    remedy=Wording(
        "由省级或者经批准的设区的市制定", "leave it to the province, or an approved city"
    ),
)
CHECKS = (CITY_NOT_EMPOWERED, LEVEL_WITHOUT_POWER)

#: Of whom a city's and a county's steps need leave: 省级批准.
POWER = (
    Condition(rule="local.issuer-level", check=LEVEL_WITHOUT_POWER, facts=picking.issuer),
    Condition(rule="local.city-approval", check=CITY_NOT_EMPOWERED, facts=picking.city),
)
