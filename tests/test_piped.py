"""A door into a pipe whose other end was closed."""

import subprocess
import sys


def test_a_reader_that_has_read_enough_is_no_failure():
    asked = ["loan", "--principal", "1000000", "--annual", "3.1%", "--terms", "360", "--json"]
    command = [sys.executable, "-m", "credittracker", *asked]
    piped = subprocess.PIPE
    with subprocess.Popen(command, stdout=piped, stderr=piped) as door:  # noqa: S603 - our own
        assert door.stdout.readline() == b"{\n"
        door.stdout.close()

        assert door.stderr.read() == b""
        assert door.wait() == 0
