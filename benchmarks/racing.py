"""All contenders on the same texts, each in its own process, taking turns round by round.

A slow minute of the machine thus falls on all of them, and the ratios hold where the figures drift.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from multiprocessing.connection import Connection

import attrs

from benchmarks.running import Card, Missing, contend
from benchmarks.texts import Sample


@attrs.frozen
class Result:
    """What a contender did: CPU seconds of each round over all its texts, peak RSS in bytes."""

    card: Card
    rounds: tuple[float, ...]
    peak_rss: float

    @property
    def best(self) -> float:
        """Seconds a document in the best round."""
        return min(self.rounds) / self.card.texts

    @property
    def mean(self) -> float:
        """Seconds a document in the mean of the rounds."""
        return sum(self.rounds) / len(self.rounds) / self.card.texts


def race(contenders: Sequence[str], sample: Sample, rounds: int) -> tuple[dict[str, Result], dict[str, Missing]]:
    """Return the results of the contenders that are installed, and why the others have none."""
    pipes = {name: _started(name, sample) for name in contenders}
    answers = {name: pipe.recv() for name, pipe in pipes.items()}
    missing = {name: answer for name, answer in answers.items() if isinstance(answer, Missing)}
    times: dict[str, list[float]] = {name: [] for name in contenders if name not in missing}
    for _ in range(rounds):
        for name, taken in times.items():
            taken.append(_asked(pipes[name], True))
    results = {name: Result(answers[name], tuple(taken), _asked(pipes[name], False)) for name, taken in times.items()}
    return results, missing


def _started(name: str, sample: Sample) -> Connection:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    context.Process(target=contend, args=(theirs, name, sample), daemon=True).start()
    theirs.close()
    return ours


def _asked(pipe: Connection, go_on: bool) -> float:
    pipe.send(go_on)
    answer: float = pipe.recv()
    return answer
