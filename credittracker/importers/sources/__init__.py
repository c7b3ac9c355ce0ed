"""One module a source: which columns a provider's tables have, and what its words mean."""
