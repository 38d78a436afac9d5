"""What an audit's findings become (报告): text, JSON, a page, a file to mend from.

A :class:`Report` takes findings as they come; :func:`report_for` opens one of a
:class:`Form`, and nothing that is not whole is left behind under a report's name.

>>> import io
>>> from datetime import date
>>> about = AuditAbout(register="示例", as_of=date(2026, 11, 22))
>>> page = io.StringIO()
>>> with report_for(page, Form.JSON) as report:
...     report.begin(about)
...     report.end(Tally(about).summary(rows=0))
>>> page.getvalue()[:32]
'{"schema": "localstd-audit/1", "'
"""

from localstd.reports.audit.form import Form, report_for
from localstd.reports.audit.json import audit_schema
from localstd.reports.audit.report import Report, Together
from localstd.reports.audit.summary import AuditAbout, Summary
from localstd.reports.audit.tally import Tally
from localstd.reports.forecast.json import forecast_record, forecast_schema
from localstd.reports.forecast.page import write_forecast_page
from localstd.reports.forecast.report import ForecastReport
from localstd.reports.forecast.text import forecast_lines
from localstd.reports.implementation.json import (
    impact_record,
    implementation_record,
    implementation_schema,
)
from localstd.reports.implementation.page import write_implementation_page
from localstd.reports.implementation.text import impact_lines, implementation_lines
from localstd.reports.ink import Ink
from localstd.reports.life.json import check_record, life_record, life_schema
from localstd.reports.life.life import Life, Step, life_of
from localstd.reports.life.text import check_lines, life_lines
from localstd.reports.output import Output, OutputError, open_output
from localstd.reports.transition.checked import TransitionCheck, check_transitions
from localstd.reports.transition.json import (
    eligibility_record,
    transition_record,
    transition_schema,
    ways_record,
)
from localstd.reports.transition.text import eligibility_lines, transition_lines, ways_lines

__all__ = [
    "AuditAbout",
    "ForecastReport",
    "Form",
    "Ink",
    "Life",
    "Output",
    "OutputError",
    "Report",
    "Step",
    "Summary",
    "Tally",
    "Together",
    "TransitionCheck",
    "audit_schema",
    "check_lines",
    "check_record",
    "check_transitions",
    "eligibility_lines",
    "eligibility_record",
    "forecast_lines",
    "forecast_record",
    "forecast_schema",
    "impact_lines",
    "impact_record",
    "implementation_lines",
    "implementation_record",
    "implementation_schema",
    "life_lines",
    "life_of",
    "life_record",
    "life_schema",
    "open_output",
    "report_for",
    "transition_lines",
    "transition_record",
    "transition_schema",
    "ways_lines",
    "ways_record",
    "write_forecast_page",
    "write_implementation_page",
]
