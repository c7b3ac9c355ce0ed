#!/usr/bin/env bash
# The folder as a setup program, by NSIS, on Windows or where the folder was built under Wine.
set -euo pipefail
cd "$(dirname "$0")"
version=${VERSION:-$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' ../../credittracker/__init__.py)}
nsis=$(command -v makensis || echo "/c/Program Files (x86)/NSIS/makensis.exe")
stub=()
if [ "$(uname -s)" = Linux ]; then
    stub=(-DSTUB=amd64-unicode)
fi
"$nsis" -V2 -WX -INPUTCHARSET UTF8 "${stub[@]}" "-DVERSION=$version" '-DWORK=..\..\build\installers' "$@" installer.nsi
cd ../../dist
sha256sum -- * | grep -v SHA256SUMS >SHA256SUMS.new && mv SHA256SUMS.new SHA256SUMS
