"""The guide's pictures out of those that ``make screens`` draws: small, in few colours.

``make screens``, then ``.venv/bin/python packaging/draw_guide_pictures.py screens``.
"""

import sys
from pathlib import Path

from PIL import Image

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "guide" / "pictures"
SHOWN = {
    "overview": "overview",
    "import": "import_rows",
    "check-in": "check_in_result",
    "score": "score",
    "why": "why",
}
"""What a picture is of, by the name it has in the guide."""
LANGUAGES = ("zh_CN", "en")
WIDTH = 1080
COLOURS = 96


def draw(screens: Path) -> None:
    """Write every picture anew."""
    FOLDER.mkdir(exist_ok=True)
    for name, view in SHOWN.items():
        for language in LANGUAGES:
            with Image.open(screens / f"{view}-sample-{language}-light-1280x800.png") as whole:
                size = (WIDTH, round(whole.height * WIDTH / whole.width))
                small = whole.convert("RGB").resize(size, Image.Resampling.LANCZOS)
            few = small.quantize(COLOURS, dither=Image.Dither.NONE)
            few.save(FOLDER / f"{name}-{language}.png", optimize=True)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
