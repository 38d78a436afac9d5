r"""Registers (登记册): tables of standards, read from files into rows.

A province's register comes as CSV out of some database, or as a spreadsheet, in whatever
encoding, with whatever headings. :func:`open_register` finds out, and gives a
:class:`Register` whose rows are text by field, exactly as found; what a text means is not
decided here. :func:`open_log` opens a log of complaints or of inspections in the same way,
:func:`read_declarations` reads what enterprises declare, :func:`read_citations` which texts cite
a standard, :func:`read_draw_list` whom an inspection may draw, and :func:`read_history` what
happened to one matter, as JSON Lines.

>>> import io
>>> text = "2026年7月备案\n序号;标准号;名称（全称）\n1;DB34/T 3000-2018;=1+1\n"
>>> register = open_register(io.BytesIO(text.encode()))
>>> register.form.delimiter, register.unused
(';', ('序号',))
>>> for row in register:
...     print(row.number, sorted(row.cells.values()))
3 ['=1+1', 'DB34/T 3000-2018']

Limits, so that a hostile file is refused and not swallowed: 131,072 characters in a
row, 1,000 columns, a header within the first 20 rows.
"""

from localstd.registers.citations import CitationList, read_citations
from localstd.registers.declarations import read_declarations
from localstd.registers.document import read_text
from localstd.registers.draw_lists import (
    ListFilesError,
    read_draw_list,
    read_list_text,
    read_substitutions,
)
from localstd.registers.errors import Fault, RegisterError
from localstd.registers.further import ReadRows, RegisterFormat, UnrecognisableFormatError
from localstd.registers.headings import HEADINGS
from localstd.registers.histories import (
    HistoryError,
    HistoryFile,
    read_histories,
    read_history,
)
from localstd.registers.json_files import JsonFile, JsonFileError, read_json
from localstd.registers.log_headings import LOG_HEADINGS
from localstd.registers.logs import Log, open_log
from localstd.registers.register import Register, open_register
from localstd.registers.table import FileForm

__all__ = [
    "HEADINGS",
    "LOG_HEADINGS",
    "CitationList",
    "Fault",
    "FileForm",
    "HistoryError",
    "HistoryFile",
    "JsonFile",
    "JsonFileError",
    "ListFilesError",
    "Log",
    "ReadRows",
    "Register",
    "RegisterError",
    "RegisterFormat",
    "UnrecognisableFormatError",
    "open_log",
    "open_register",
    "read_citations",
    "read_declarations",
    "read_draw_list",
    "read_histories",
    "read_history",
    "read_json",
    "read_list_text",
    "read_substitutions",
    "read_text",
]
