"""Local food safety standards (食品安全地方标准): DBS, always mandatory.

Source: ``gr-food`` (``DBS52/ 052-2021``, three to five digits); the place is a province, because
food safety standards are made by its health department (食品安全法 art. 29).
"""

from localstd.numbers.kind import Kind
from localstd.numbers.scheme import NumberingScheme

__all__ = ["LOCAL_FOOD"]

LOCAL_FOOD = NumberingScheme(
    name="local-food",
    kind=Kind.LOCAL_FOOD,
    leads=("DB",),
    prefix=r"DBS(?P<place>\d{2})",
    slash_stays=True,
    unmarked_is_mandatory=True,
)
