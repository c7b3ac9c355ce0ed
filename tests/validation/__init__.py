"""The score card on real people: ``make validate`` writes ``REPORT.md`` and the app's facts."""
