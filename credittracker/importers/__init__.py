"""One module a source: a file in, drafts and per-row findings out."""
