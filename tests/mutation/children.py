"""Work in a child process, which may break whatever it likes in itself."""

import enum
import os
import resource
from collections.abc import Callable

import attrs

MEMORY = 4 << 30
"""Bytes that a child may take: a mutant that grows for ever must not take the machine with it."""

Tell = Callable[[str], None]


class Outcome(enum.IntEnum):
    """How a child ended; its exit code."""

    SURVIVED = 0
    KILLED = 1
    TIMEOUT = 2
    NOT_PUT_IN = 3
    """The mutant cannot be put into a process that has imported its module."""


@attrs.frozen
class End:
    """What became of a child."""

    outcome: Outcome
    told: str


def in_child(work: Callable[[Tell], Outcome], *, seconds: float, quiet: bool = True) -> End:
    """Do work in a child of this process; it has so many seconds of the processor.

    Whatever it raises has killed a mutant: no test has caught it.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        outcome = Outcome.KILLED
        try:
            whole = int(seconds) + 1
            resource.setrlimit(resource.RLIMIT_CPU, (whole, whole))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            if quiet:
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, 1)
                os.dup2(nowhere, 2)

            def tell(text: str) -> None:
                os.write(writing, text.encode()[:4000])

            outcome = work(tell)
        finally:
            os._exit(outcome)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read().decode(errors="replace")
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return End(Outcome.TIMEOUT if code < 0 else Outcome(code), told)
