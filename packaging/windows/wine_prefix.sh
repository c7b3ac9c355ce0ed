#!/usr/bin/env bash
# A fresh Wine prefix in $WINEPREFIX, with what NumPy needs and Wine's C library lacks.
set -euo pipefail
wine wineboot --init
wineserver --wait
wine=/usr/lib/x86_64-linux-gnu/wine/x86_64-windows
system=$WINEPREFIX/drive_c/windows/system32
here=$(realpath "$(dirname "$0")")
work=$(mktemp -d)
cd "$work" # dlltool leaves its own files where it stands
own=$(grep -oE '\bc(real|imag|abs|arg|exp|sqrt)f?\(' "$here/ucrtbase.c" | tr -d '(' | sort -u)
{
    echo LIBRARY ucrtbase.dll
    echo EXPORTS
    x86_64-w64-mingw32-objdump -p "$wine/ucrtbase.dll" |
        sed -n '/\[Ordinal\/Name Pointer\] Table/,$ s/^\s*\[\s*[0-9]*\].*\s\(\S*\)$/\1/p' |
        while read -r name; do
            if grep -qx -- "$name" <<<"$own"; then echo "  $name"; else echo "  \"$name\"=\"wineucrt.$name\""; fi
        done
} >"$work/ucrtbase.def"
printf '%s\n' "LIBRARY wineucrt.dll" EXPORTS hypot atan2 exp cos sin sqrt >"$work/wineucrt.def"
x86_64-w64-mingw32-dlltool -d "$work/wineucrt.def" -l "$work/libwineucrt.a"
x86_64-w64-mingw32-gcc -O2 -fno-builtin -nostdlib -shared -o "$work/ucrtbase.dll" \
    "$here/ucrtbase.c" "$work/ucrtbase.def" -L"$work" -lwineucrt
cp "$wine/ucrtbase.dll" "$system/wineucrt.dll"
cp "$work/ucrtbase.dll" "$system/ucrtbase.dll"
cd /
rm -r "$work"
