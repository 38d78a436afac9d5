"""Make src/localstd/numbers/data/industry_codes.tsv from the reference folder.

Run: python update/numbers_industry.py ../shared
"""

import sys
import tomllib
from pathlib import Path

HEADER = """\
# Codes of industry standards (行业标准代号): branch, agency then and now.
# Made by update/numbers_industry.py from the [[industry_code]] rows of law/provisions.toml.
# Source: relaton/relaton-gb lib/relaton_gb/yaml/prefixes.yaml; rows it lacks are unchecked.
# Columns: code, branch, agency in the source, agency now, and whether code and agency were checked.
# Retrieved 2026-11-22. Facts, no licence.
"""
COLUMNS = (
    "code",
    "sector_zh",
    "legacy_agency_zh",
    "current_agency_zh",
    "code_check",
    "current_agency_check",
)


def main(shared: Path) -> None:
    """Write the table, sorted by code."""
    law = tomllib.loads((shared / "law" / "provisions.toml").read_text(encoding="utf-8"))
    rows = sorted(law["industry_code"], key=lambda row: row["code"])
    lines = ["\t".join(row[name] for name in COLUMNS) for row in rows]
    target = Path(__file__).parents[1] / "src/localstd/numbers/data/industry_codes.tsv"
    target.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(rows)} codes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
