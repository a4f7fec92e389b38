"""One line of what was set out to be reached, and what the floor says of it."""

from __future__ import annotations

from dataclasses import dataclass

from .results import Ratio, Results, ratio_of

KILOBYTE = 1_000
"""From so many bytes on a payload is as large as what a server gets: no captured one is smaller."""


@dataclass(frozen=True)
class Floors:
    """The ratios with the floor in our place, over the same payloads.

    ``asking`` looks for every field of every class, ``floor`` knows which will come, ``bare`` makes
    the objects and reads nothing. Of ``payloads``, ``beyond`` are those where ``floor`` alone is
    above the limit; ``within`` is our own ratio over the others.
    """

    asking: Ratio | None
    floor: Ratio
    bare: Ratio | None
    payloads: int
    beyond: int
    within: Ratio | None


@dataclass(frozen=True)
class Target:
    """A line of the table: what, at most how much, how much it was, and more about that.

    ``unit`` is empty where both are ratios. ``value`` is ``None`` where it was not measured.
    ``beside`` is a line that nobody set: it is there to compare. ``why`` says in a sentence what a
    miss comes from.
    """

    what: str
    limit: float
    value: float | None
    unit: str = ""
    detail: str = ""
    floors: Floors | None = None
    beside: bool = False
    why: str = ""

    @property
    def reached(self) -> bool | None:
        """Whether it was; ``None`` where it was not measured."""
        return None if self.value is None else self.value <= self.limit


@dataclass(frozen=True)
class Comparison:
    """A figure of ours against one of a peer's, over some payloads."""

    ours: str
    peer: str
    theirs: str
    payloads: list[str]

    def ratio(self, results: Results, figure: str = "", who: str = "wireloom") -> Ratio | None:
        """The ratio; of another figure or of the floor where that is asked for."""
        return results.ratio(figure or self.ours, self.peer, self.theirs, self.payloads, who)

    def floors(self, results: Results, limit: float) -> Floors | None:
        """What the floor says of ``limit``; ``None`` where it was not measured."""
        ours = results.pairs(self.ours, self.peer, self.theirs, self.payloads)
        lowest = results.pairs(self.ours, self.peer, self.theirs, self.payloads, "floor")
        # Noise may make the floor slower than what is above it: then we ourselves are the floor.
        lowest = {
            name: (min(least, ours[name][0]) if name in ours else least, peer)
            for name, (least, peer) in lowest.items()
        }
        floor = ratio_of(lowest)
        if floor is None:
            return None
        beyond = {name for name, (least, peer) in lowest.items() if least > limit * peer}
        in_objects = self.ours == "union"
        return Floors(
            asking=self.ratio(results, "asking", "floor") if in_objects else None,
            floor=floor,
            bare=self.ratio(results, "bare", "floor") if in_objects else None,
            payloads=len(lowest),
            beyond=len(beyond),
            within=ratio_of({name: pair for name, pair in ours.items() if name not in beyond}),
        )

    def target(
        self, results: Results, what: str, limit: float, *, beside: bool = False, more: str = ""
    ) -> Target:
        """The line of the table: held against the larger of the total's and the median ratio."""
        ratio = self.ratio(results)
        if ratio is None:
            return Target(what, limit, None, beside=beside, detail=more)
        detail = [f"together {number(ratio.together)}, median {number(ratio.median)}, "]
        detail[0] += f"worst {number(ratio.worst)} ({ratio.worst_at}); {many(ratio.payloads)}"
        large = [name for name in self.payloads if results.size(name) >= KILOBYTE]
        of_large = Comparison(self.ours, self.peer, self.theirs, large).ratio(results)
        if of_large is not None and of_large.payloads < ratio.payloads:
            of = f"of at least 1 kB ({of_large.payloads})"
            detail.append(f"{of}: {number(of_large.together)}, median {number(of_large.median)}")
        text = "; ".join([*detail, *filter(None, [more])])
        floors = self.floors(results, limit)
        return Target(what, limit, ratio.value, detail=text, floors=floors, beside=beside)


def many(count: int) -> str:
    """So many payloads, in words."""
    return f"{count} payload{'' if count == 1 else 's'}"


def number(value: float) -> str:
    """Three digits that mean something, never in powers of ten."""
    if value == 0 or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{float(f'{value:.3g}'):.6f}".rstrip("0").rstrip(".")
