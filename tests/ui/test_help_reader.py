"""A chapter looks the same however often it is read."""

from credittracker.ui.help.chapters import chapters
from credittracker.ui.help.reader import Reader


def weights(reader):
    """The weight of every piece of text, in order."""
    found, block = [], reader.document().begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            found.append(parts.fragment().charFormat().fontWeight())
            parts += 1
        block = block.next()
    return found


def test_a_window_made_wider_leaves_plain_text_plain(qtbot):
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(800, 600)
    reader.show()
    first = next(one for one in chapters("zh_CN") if "![" in one.text)
    reader.read(first.text, first.title)
    before = weights(reader)
    assert len(set(before)) > 1

    reader.resize(900, 600)
    reader.read(first.text, first.title)

    assert weights(reader) == before
