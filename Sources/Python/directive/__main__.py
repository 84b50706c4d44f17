"""The command line: python -m directive."""
import os
import sys

from .library import FOLDER


def main() -> None:
    """Becomes the tool, which comes with this package."""
    tool = str(FOLDER / "bin" / "directive")
    os.execv(tool, ["directive", *sys.argv[1:]])


if __name__ == "__main__":
    main()
