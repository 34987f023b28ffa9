"""`python -m tests.importing.plans OUTDIR` builds all sample plans into a folder, to look at."""

import sys
from pathlib import Path

from tests.importing.plans import PLANS

if __name__ == "__main__":
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    for plan in PLANS:
        sys.stdout.write(f"{plan.build(out)}\n")
