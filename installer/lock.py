"""Pins the inputs of the Windows build anew: `python3 installer/lock.py` writes `installer/inputs.lock`."""

import sys

from windows.lock import main

if __name__ == "__main__":
    sys.exit(main())
