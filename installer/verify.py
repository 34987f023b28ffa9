"""Runs the built setup under Wine, from the first start to the uninstall: `python3 installer/verify.py`."""

import sys

from windows.verify import main

if __name__ == "__main__":
    sys.exit(main())
