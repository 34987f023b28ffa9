"""Builds the Windows setup and the portable .zip on Linux: `python3 installer/build.py` (see README.md)."""

import sys

from windows.build import main

if __name__ == "__main__":
    sys.exit(main())
