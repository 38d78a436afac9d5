"""The places of China, by GB/T 2260 and practice."""

from functools import cache

from localstd.places._table import read_divisions, read_special
from localstd.places.gazetteer import Gazetteer

__all__ = ["china_places"]


@cache
def china_places() -> Gazetteer:
    """Give the gazetteer that ships with the library; its tables are read on the first call.

    It has the codes of GB/T 2260 from 1981 to 2025, Xiong'an (1331, 雄安新区) and the Xinjiang
    Production and Construction Corps (66, 新疆生产建设兵团).

    >>> from datetime import date
    >>> gazetteer = china_places()
    >>> haishu = gazetteer.find("330203", date(2025, 1, 1))
    >>> haishu.name, gazetteer.parent(haishu, date(2025, 1, 1)).name
    ('海曙区', '宁波市')
    """
    return Gazetteer(places=(*read_divisions(), *read_special()))
