"""One contender in a process of its own, spoken to through a pipe."""

from __future__ import annotations

import sys
from multiprocessing.connection import Connection
from pathlib import Path
from time import process_time

import attrs

from benchmarks.peers import peer
from benchmarks.texts import Sample


@attrs.frozen
class Card:
    """What a contender is, and how many texts and characters it has before it."""

    name: str
    version: str
    texts: int
    characters: int


@attrs.frozen
class Missing:
    """Why a contender cannot take part."""

    why: str


def contend(pipe: Connection, name: str, sample: Sample) -> None:
    """Send a Card, the CPU seconds of a round for every True received, and at the first False the peak RSS in bytes.

    A contender whose library is not installed sends Missing and ends.
    """
    try:
        contender = peer(name)
    except ImportError as error:
        pipe.send(Missing(str(error)))
        return
    raw = sample.texts()
    texts = [contender.prepare(text) for text in raw]
    contender.run(texts[:3])
    pipe.send(Card(contender.NAME, contender.version(), len(raw), sum(map(len, raw))))
    while pipe.recv():
        start = process_time()
        contender.run(texts)
        pipe.send(process_time() - start)
    pipe.send(peak_rss())


def peak_rss() -> int:
    """Return the most memory this process has held, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():  # ru_maxrss would count what the parent held when it forked, too
        line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
