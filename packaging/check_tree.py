"""What no linter checks: files of at most 300 lines, classes of at most 150."""

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MOST_IN_FILE = 300
MOST_IN_CLASS = 150


def too_long(path: Path) -> list[str]:
    """Complaints about one file."""
    text = path.read_text(encoding="utf-8")
    lines = len(text.splitlines())
    name = path.relative_to(ROOT)
    found = [f"{name}: {lines} lines, at most {MOST_IN_FILE}"] if lines > MOST_IN_FILE else []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef) and node.end_lineno:
            length = node.end_lineno - node.lineno + 1
            if length > MOST_IN_CLASS:
                found.append(f"{name}: class {node.name} {length} lines, at most {MOST_IN_CLASS}")
    return found


if __name__ == "__main__":
    folders = [ROOT / name for name in ("credittracker", "tests", "packaging")]
    complaints = [c for f in folders for p in sorted(f.rglob("*.py")) for c in too_long(p)]
    sys.exit("\n".join(complaints) or 0)
