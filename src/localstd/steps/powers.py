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
NOT_OF_HEALTH = Check(
    code="LS624",
    name="food-maker",
    weight=Weight.BAR,
    title=Wording("非卫生行政部门制定食品安全地方标准", "food standard of another maker"),
    message=Wording(
        "{matter}：食品安全地方标准由省级卫生行政部门制定",
        "{matter}: a province's health department makes its food safety standards",
    ),
    remedy=Wording("由省级卫生行政部门制定", "leave it to the province's health department"),
)
NOT_OF_THE_GOVERNMENT = Check(
    code="LS629",
    name="environment-maker",
    weight=Weight.BAR,
    title=Wording("非省级人民政府制定生态环境地方标准", "environmental standard of another maker"),
    message=Wording(
        "{matter}：生态环境地方标准由省级人民政府制定",
        "{matter}: the government of the province makes its environmental standards",
    ),
    remedy=Wording("报省级人民政府批准", "have the government of the province make it"),
)
CHECKS = (CITY_NOT_EMPOWERED, LEVEL_WITHOUT_POWER, NOT_OF_HEALTH, NOT_OF_THE_GOVERNMENT)

#: Which places may make local standards on a track, and which of them need leave (制定权限).
POWER = (
    Condition(rule="local.issuer-level", check=LEVEL_WITHOUT_POWER, facts=picking.issuer),
    Condition(rule="local.city-approval", check=CITY_NOT_EMPOWERED, facts=picking.city),
    Condition(rule="local.food-issuer", check=NOT_OF_HEALTH, facts=picking.issuer),
    Condition(rule="local.environment-issuer", check=NOT_OF_THE_GOVERNMENT, facts=picking.issuer),
)
