"""How an importer says that a file as a whole cannot be read."""


class FileRefusedError(Exception):
    """A file that cannot be read; ``code`` and ``parameters`` say why, ``name`` which file.

    Codes: ``not_found``, ``is_folder``, ``not_a_file``, ``no_permission``, ``unreadable``
    (error), ``empty``, ``too_large`` (size, most), ``wrong_type`` (found), ``damaged_zip``,
    ``zip_without_table``, ``zip_with_several`` (names), ``too_many_files`` (most), ``encoding``
    (line), ``not_recognised`` (seen), ``missing_column`` (columns), ``no_rows``, ``too_many_rows``
    (most), ``too_many_pages`` (most), ``too_costly``: reading it took more memory or time than a
    file may, ``damaged_file``, ``encrypted_workbook``, ``scanned_pdf``, ``detailed_report``,
    ``not_a_report``: a PDF that is no credit report, ``no_report_date``.
    """

    def __init__(self, code: str, name: str, **parameters: str | int) -> None:
        super().__init__(f"{name}: {code}")
        self.code = code
        self.name = name
        self.parameters = parameters


class PasswordNeededError(FileRefusedError):
    """A file that opens with a password only.

    Codes: ``password_needed``, and ``password_wrong`` when the one given does not open it.
    """
