"""Steps of a check-in through a real window: begin, press onward."""

from PySide6.QtWidgets import QLabel

from credittracker.services.workspace import Label

PAGES = ("overview", "accounts", "score", "importing", "check_in")


def begin(live):
    """Begin a check-in; its page."""
    live.window.check_in()
    live.idle()
    return live.page


def onward(live):
    """Press the button onward, and wait for what comes."""
    live.window.shell.guide.bar.onward_button.click()
    live.idle()
    live.wait(lambda: live.page.is_complete)


def fill(live, book):
    """Have another book."""
    live.session.apply(Label("sample"), lambda _: book)
    live.idle()


def words(widget):
    """Everything written on a widget."""
    return "\n".join(w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget))
