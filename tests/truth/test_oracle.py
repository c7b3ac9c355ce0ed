"""Every measure of the engine is what a slow, independent reading of the records says."""

import pytest

from tests.truth.compare import disagreements


@pytest.mark.parametrize("first", range(0, 240, 20))
def test_the_engine_says_what_the_records_say(first):
    found = [d for seed in range(first, first + 20) for d in disagreements(seed)]

    assert found == []
