"""What `import newscorpus` costs beyond bare Python, and which modules it should have left alone."""

from __future__ import annotations

import subprocess
import sys
from time import perf_counter

FORBIDDEN = ("langdetect", "pyarrow", "lxml", "click", "rich", "importlib.metadata")


def _python(code: str) -> str:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603


def _best(code: str, runs: int) -> float:
    best = float("inf")
    for _ in range(runs):
        start = perf_counter()
        _python(code)
        best = min(best, perf_counter() - start)
    return best


def loaded(code: str = "import newscorpus") -> frozenset[str]:
    """Return the modules that are loaded after `code` ran in a fresh process."""
    return frozenset(_python(f"{code}\nimport sys\nprint(*sys.modules)").split())


def main(runs: int) -> None:
    """Print the cost of the import and which of FORBIDDEN it loads."""
    bare, full = _best("pass", runs), _best("import newscorpus", runs)
    early = sorted((loaded() - loaded("pass")) & frozenset(FORBIDDEN))
    print(f"bare Python {bare * 1e3:.1f} ms, with import newscorpus {full * 1e3:.1f} ms, best of {runs}")
    print(f"import newscorpus: {(full - bare) * 1e3:.1f} ms, {len(loaded() - loaded('pass'))} modules")
    print(f"loaded though it should wait: {', '.join(early) or 'nothing'}")
