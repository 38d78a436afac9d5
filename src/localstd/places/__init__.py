"""Administrative divisions (行政区划) with the periods in which their codes were in force.

The codes are those of GB/T 2260, in short form: ``34`` for a province, ``3302`` for a
prefecture or city, ``330203`` for a county. A standard's number carries such a code (DB34/T,
DB3302/T); it means the place that bore it in the year of the number. Places are dissolved,
merged and renamed; the gazetteer knows when, and what came after.

>>> from datetime import date
>>> china_places().find("3412", date(2018, 6, 1)).name
'阜阳市'
>>> print(china_places().get("3414", date(2018, 6, 1)))
None

Next: :mod:`localstd.numbers`, which reads the codes, and :mod:`localstd.law`, whose provisions
hold at a place.
"""

from localstd.places.china import china_places
from localstd.places.gazetteer import Gazetteer, PlaceError
from localstd.places.place import Level, Place, PlaceCodeError, lies_in, read_code, short_code

__all__ = [
    "Gazetteer",
    "Level",
    "Place",
    "PlaceCodeError",
    "PlaceError",
    "china_places",
    "lies_in",
    "read_code",
    "short_code",
]
