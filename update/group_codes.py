"""Make src/localstd/numbers/data/group_codes.tsv from the reference folder.

Run: python update/group_codes.py ../shared
"""

import csv
import sys
from pathlib import Path

HEADER = """\
# Codes of social organisations (社会团体代号) that are known to be in use, with their bearers.
# Made by update/group_codes.py from data/social_org_codes_from_group_register.csv.
# Source: haiqing85/sports-standards1 data/standards.json at e712489; not all codes there are.
# Columns: code, organisation. Retrieved 2026-11-22. Facts, no licence.
"""


def main(shared: Path) -> None:
    """Write the table, sorted by code."""
    source = shared / "data" / "social_org_codes_from_group_register.csv"
    with source.open(encoding="utf-8-sig", newline="") as opened:
        rows = sorted(
            (row["org_code"], row["issuing_organization"]) for row in csv.DictReader(opened)
        )
    target = Path(__file__).parents[1] / "src/localstd/numbers/data/group_codes.tsv"
    target.write_text(HEADER + "\n".join(map("\t".join, rows)) + "\n", encoding="utf-8")
    print(f"{len(rows)} codes of organisations")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
