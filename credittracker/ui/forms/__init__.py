"""Forms as data: say which fields there are, and the dialog, its checks and its keys are done."""
