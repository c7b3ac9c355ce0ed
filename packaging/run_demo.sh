#!/usr/bin/env bash
# `make run`: the app on sample data; without a display, the score card and the screens instead.
set -euo pipefail
app=.venv/bin/credittracker
if [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$app" demo
fi
echo "There is no display here, so instead of a window: the sample's score card, and the screens."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for language in zh_CN en; do
    "$app" --language "$language" demo --copy-to "$folder/$language.book" >/dev/null
    "$app" --language "$language" --book "$folder/$language.book" score
    echo
done
echo "Drawing every page into screens/ (a minute or two) ..."
"$app" screens screens
