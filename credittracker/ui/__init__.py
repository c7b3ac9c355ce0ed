"""The window: pages, forms, charts, theme, words, jobs."""
