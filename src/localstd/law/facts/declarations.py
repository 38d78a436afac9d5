"""Facts of declarations of food standards (食品企业标准): ``enterprise.food-filed`` takes them."""

from localstd._attrs import frozen

__all__ = ["FoodFiledFacts"]


@frozen
class FoodFiledFacts:
    """Whether an enterprise's food standard went to the province's health department (备案).

    ``is_stricter``: it asks for more than the national or local food safety standard does.

    >>> from datetime import date
    >>> from localstd.law import Track, china_law
    >>> filed = china_law().on(date(2022, 5, 1), track=Track.FOOD).rule("enterprise.food-filed")
    >>> for is_stricter in (True, False, None):
    ...     filed.judge(FoodFiledFacts(is_stricter=is_stricter, is_filed=False)).outcome.value
    'broken'
    'kept'
    'unknown'
    """

    is_stricter: bool | None = None
    is_filed: bool | None = None
