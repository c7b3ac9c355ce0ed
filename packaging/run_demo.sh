#!/usr/bin/env bash
# `make run`: the app on sample data; without a display, the score card and the screens instead.
set -euo pipefail
app=.venv/bin/credittracker
if [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$app" demo
fi
echo "There is no display here, so instead of a window: the sample's score card, and the screens."
book=$(mktemp -d)/sample.credit
"$app" demo --copy-to "$book"
"$app" --book "$book" score
QT_QPA_PLATFORM=offscreen "$app" screens screens
