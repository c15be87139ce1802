"""The command line: `newscorpus`, or `python -m newscorpus`."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec

from newscorpus.errors import NewscorpusError

OK, FAULTS, USAGE, INTERRUPTED = 0, 1, 2, 130


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return the exit status: 0, 1 where there were faults, 2 for wrong usage, 130 for Ctrl-C."""
    if missing := [name for name in ("click", "rich") if find_spec(name) is None]:
        print(f"newscorpus: {missing[0]} is not installed: pip install 'newscorpus[cli]'", file=sys.stderr)
        return USAGE
    from newscorpus.commands import run

    try:
        return run(arguments)
    except KeyboardInterrupt:
        print("newscorpus: interrupted: nothing was written", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAULTS
    except NewscorpusError as error:
        print(f"newscorpus: {error}", file=sys.stderr)
        return USAGE
    except OSError as error:
        print(f"newscorpus: {error}", file=sys.stderr)
        return FAULTS


if __name__ == "__main__":
    sys.exit(main())
