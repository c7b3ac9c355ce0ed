"""The two public sets as scored samples: outcomes, measures, the card's points, and groups."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from multiprocessing import Pool
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from credittracker.scoring.card import Card
from credittracker.scoring.model import measure
from credittracker.scoring.score import Measure, score_measures
from tests.validation import gmsc, taiwan
from tests.validation.figures import Numbers

CORES = 2
CHUNK = 500
AGES = (25, 35, 45, 60)
SEXES = {"1": "men", "2": "women"}
SCHOOLS = {"1": "graduate school", "2": "university", "3": "high school"}

Row = Mapping[str, str]
Groups = Mapping[str, NDArray[np.str_]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """People with a known outcome.

    ``points`` has a row a person and a column a factor, as ``score_measures`` gave them;
    ``measures`` are numbers with NaN for unknown; ``behaviour`` is what a free model may see;
    ``groups`` are what the card never sees, for the read-out.
    """

    name: str
    bad: Numbers
    points: Numbers
    measures: Mapping[str, Numbers]
    behaviour: Numbers
    groups: Groups

    @property
    def score(self) -> Numbers:
        """The totals; rounded back to the card's one decimal, so that equals are ties."""
        return np.round(self.points.sum(axis=1), 1)

    def part(self, chosen: NDArray[np.bool_]) -> "Sample":
        """Some of the people."""
        return Sample(
            name=self.name,
            bad=self.bad[chosen],
            points=self.points[chosen],
            measures={name: values[chosen] for name, values in self.measures.items()},
            behaviour=self.behaviour[chosen],
            groups={name: values[chosen] for name, values in self.groups.items()},
        )


def taiwan_sample(path: Path, card: Card) -> Sample:
    """Every client as a Book through ``measure`` and ``score_measures``."""
    rows = taiwan.rows(path)
    columns = ("LIMIT_BAL", *taiwan.STATUSES, *taiwan.BILLS, *taiwan.PAYMENTS)
    groups = {
        "sex": np.array([SEXES[row["SEX"]] for row in rows]),
        "age": _ages(rows, "AGE"),
        "education": np.array([SCHOOLS.get(row["EDUCATION"], "not stated") for row in rows]),
    }
    return _sample("Taiwan", rows, _scored(rows, partial(_client, card)), (columns, groups))


def gmsc_sample(packed: bytes, card: Card) -> Sample:
    """Every borrower's table row through ``score_measures``."""
    rows = gmsc.rows(packed)
    columns = tuple(name for name in rows[0] if name not in {"id", gmsc.LABEL, "age"})
    groups = {"age": _ages(rows, "age")}
    return _sample("GMSC", rows, _scored(rows, partial(_borrower, card)), (columns, groups))


def card_points(card: Card, sample: Sample) -> Numbers:
    """Another card's points for a sample's measures."""
    names = list(sample.measures)
    told = zip(*sample.measures.values(), strict=True)
    with Pool(CORES) as pool:
        found = pool.map(partial(_points, card, names), told, chunksize=CHUNK)
    return np.array(found)


def _points(card: Card, names: list[str], values: tuple[float, ...]) -> list[float]:
    return _row(card, dict(zip(names, values, strict=True)))[0]


def _scored(rows: list[dict[str, str]], one: partial[tuple[list[float], dict[str, float]]]):
    with Pool(CORES) as pool:
        return pool.map(one, rows, chunksize=CHUNK)


def _client(card: Card, row: Row) -> tuple[list[float], dict[str, float]]:
    return _row(card, measure(taiwan.book(taiwan.client(row)), taiwan.ON))


def _borrower(card: Card, row: Row) -> tuple[list[float], dict[str, float]]:
    return _row(card, gmsc.measures(row))


def _row(
    card: Card, measures: Mapping[str, Measure | float | None]
) -> tuple[list[float], dict[str, float]]:
    """A person's points by factor, and the measures as numbers."""
    factors = score_measures(card, measures).factors
    values = {
        f.factor.measure: float("nan") if f.value is None else float(f.value) for f in factors
    }
    return [float(f.points) for f in factors], values


def _sample(
    name: str,
    rows: list[dict[str, str]],
    scored: list[tuple[list[float], dict[str, float]]],
    told: tuple[tuple[str, ...], Groups],
) -> Sample:
    columns, groups = told
    label = taiwan.LABEL if name == "Taiwan" else gmsc.LABEL
    behaviour = [[gmsc.number(row[column]) for column in columns] for row in rows]
    return Sample(
        name=name,
        bad=np.array([float(row[label]) for row in rows]),
        points=np.array([points for points, _ in scored]),
        measures={m: np.array([values[m] for _, values in scored]) for m in scored[0][1]},
        behaviour=np.array(behaviour, dtype=float),
        groups=groups,
    )


def _ages(rows: list[dict[str, str]], column: str) -> NDArray[np.str_]:
    names = ("up to 25", "26 to 35", "36 to 45", "46 to 60", "over 60")
    places = np.searchsorted(AGES, [int(row[column]) for row in rows])
    return np.array([names[place] for place in places])
