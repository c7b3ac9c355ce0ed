"""Typing into forms, and what they save."""


def put(dialog, **texts):
    for key, text in texts.items():
        dialog.editors[key].type(text)


def saved_from(dialog):
    got = []
    dialog.saved.connect(got.append)
    dialog.save_button.click()
    return got[0] if got else None
