"""Standard numbers (标准编号): read leniently, written in one canonical form.

The forms follow the notices and registers named in ``localstd.numbers.schemes``.

>>> number = StandardNumber.parse("ＤＢ34/T3000—2018")
>>> str(number), number.kind, [repair.code for repair in number.repairs]
('DB34/T 3000-2018', <Kind.LOCAL: 'local'>, ['full-width', 'dash', 'space-missing'])

Start with :class:`StandardNumber`; :class:`NumberingScheme` is for those who bring their own.
"""

from localstd.numbers.cell import parse_cell, says_nothing
from localstd.numbers.credit_code import CreditCode, OrganizationCode
from localstd.numbers.group_code import GroupCode, china_group_codes
from localstd.numbers.industry import Industry, china_industries
from localstd.numbers.item_code import ItemCode
from localstd.numbers.kind import Kind
from localstd.numbers.number_error import NumberError
from localstd.numbers.repairs import REPAIRS, Repair
from localstd.numbers.scheme import NumberingScheme
from localstd.numbers.schemes import SCHEMES
from localstd.numbers.search import Located, find_all
from localstd.numbers.standard_number import StandardNumber

__all__ = [
    "REPAIRS",
    "SCHEMES",
    "CreditCode",
    "GroupCode",
    "Industry",
    "ItemCode",
    "Kind",
    "Located",
    "NumberError",
    "NumberingScheme",
    "OrganizationCode",
    "Repair",
    "StandardNumber",
    "china_group_codes",
    "china_industries",
    "find_all",
    "parse_cell",
    "says_nothing",
]
