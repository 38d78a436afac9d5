"""Real numbers of many schemes (真实编号), each in canonical form and awkward in its own way."""

__all__ = ["NUMBERS"]

#: Real numbers of many schemes, in canonical form, to check further schemes beside.
NUMBERS = (
    "DB/T 1-2000",
    "DB/T 29-176-2016",
    "DB11/ 1983-2022",
    "DB11/Z 610-2008",
    "DB12/ 684-2016",
    "DB3302/T 1177-2025",
    "DB34/T 3000.1-2018",
    "DB42/T 300001-2026",
    "DBJ/T 15-208-2020",
    "DBS52/ 052-2021",
    "DG/TJ08-2200-2024",
    "DGJ32/J 121-2018",
    "DGJ32/TJ 186-2015",
    "GB 50016-2014",
    "GB/T 1.1-2020",
    "GB/T 19001-2016/ISO 9001:2015",
    "JGJ 106-2014",
    "JJF 1051-2009",
    "Q/GDW 11809-2023",
    "Q/GDW 1376.1",
    "SJG 159-2024",
    "SY/T 7011-2014",
    "T/CSUS 18-2021",
    "T/PTSHOES GS001-2017",
    "T/XCFW TG06-011.3-2023",
)
