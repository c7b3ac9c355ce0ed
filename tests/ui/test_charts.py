"""Charts show data in the theme, can be inspected, read and kept; matplotlib comes late."""

import subprocess
import sys
import warnings
from datetime import date

import pytest
from matplotlib.colors import to_hex
from PySide6.QtCore import Qt

from credittracker.ui.charts.data import (
    Bar,
    BarChart,
    LineChart,
    Series,
    Shade,
    Threshold,
    in_words,
    table_of,
)
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.charts.loading import keep_cache_in
from credittracker.ui.charts.table import TableDialog
from credittracker.ui.theme.tokens import DARK, LIGHT

DAYS = (date(2026, 5, 31), date(2026, 8, 31), date(2026, 11, 23))
SCORES = tuple(zip(DAYS, (57.0, 60.5, 63.4), strict=True))
LINES = LineChart(
    title="五月以来 +6.4 分",
    series=(Series("评分", SCORES), Series("如果", SCORES[1:], style="step")),
    show=lambda value: f"{value:.1f}",
    show_day=date.isoformat,
    threshold=Threshold(70, "高额度线"),
    shade=Shade("范围", tuple((on, v - 3, v + 3) for on, v in SCORES)),
    least=0,
    most=100,
)
BARS = BarChart(
    title="借呗占了一半",
    bars=(Bar("借呗", 300.0, note="逾期"), Bar("花呗", 100.0)),
    show=lambda value: f"¥{value:.0f}",
)
LYING = BarChart(
    title="x", bars=BARS.bars, show=BARS.show, lying=True, threshold=Threshold(200, "y")
)


@pytest.fixture(scope="module", autouse=True)
def _cache(tmp_path_factory):
    """One font cache for the module, so that it is built once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MPLCONFIGDIR", str(tmp_path_factory.mktemp("cache")))
        yield


def drawn(qtbot, chart):
    frame = ChartFrame()
    qtbot.addWidget(frame)
    frame.set_chart(chart)
    frame.resize(640, 360)
    with qtbot.waitActive(frame):
        frame.show()
    qtbot.waitUntil(lambda: frame.is_drawn, timeout=20_000)
    frame._canvas.draw()
    return frame


def labels(axis):
    return [text.get_text() for text in axis.get_ticklabels()]


@pytest.mark.parametrize("chart", [LINES, BARS, LYING])
def test_chinese_is_drawn_with_the_bundled_typeface(qtbot, chart):
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # "Glyph missing" is a warning
        frame = drawn(qtbot, chart)

    fonts = {text.get_fontproperties().get_file() for text in frame._axes.get_xticklabels()}
    assert {str(name).rpartition("/")[2] for name in fonts} <= {"NotoSansSC-Regular.ttf", "None"}


def test_ticks_are_written_in_the_page_s_words(qtbot):
    frame = drawn(qtbot, LINES)

    assert labels(frame._axes.xaxis) == [on.isoformat() for on in DAYS]
    assert labels(frame._axes.yaxis)[0] == "0.0"


def test_the_scale_is_the_one_asked_for(qtbot):
    assert drawn(qtbot, LINES)._axes.get_ylim() == (0, 100)


def test_a_chart_follows_the_theme(qtbot, theme):
    frame = drawn(qtbot, LINES)
    assert to_hex(frame._figure.get_facecolor()) == LIGHT.surface

    theme.choose("dark")

    assert to_hex(frame._figure.get_facecolor()) == DARK.surface


def test_keys_go_from_value_to_value(qtbot):
    frame = drawn(qtbot, BARS)
    frame.setFocus()

    said = []
    frame.inspected.connect(said.append)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(frame, key)

    assert said == ["借呗\n¥300\n逾期", "花呗\n¥100", "借呗\n¥300\n逾期"]


def test_a_day_is_inspected_with_every_course_on_it(qtbot):
    frame = drawn(qtbot, LINES)

    with qtbot.waitSignal(frame.inspected) as said:
        qtbot.keyClick(frame, Qt.Key.Key_End)

    assert said.args[0].splitlines()[0] == "2026-11-23"
    assert set(said.args[0].splitlines()[1:]) == {"评分 63.4", "如果 63.4"}


def test_hovering_says_the_nearest_value(qtbot):
    frame = drawn(qtbot, BARS)
    x, y = frame._axes.transData.transform((1, 50)) / frame._canvas.device_pixel_ratio

    with qtbot.waitSignal(frame.inspected) as said:
        from matplotlib.backend_bases import MouseEvent  # noqa: PLC0415 - loaded late, as in the app

        ratio = frame._canvas.device_pixel_ratio
        MouseEvent("motion_notify_event", frame._canvas, x * ratio, y * ratio)._process()

    assert said.args == ["花呗\n¥100"]


def test_a_screen_reader_hears_the_finding_and_the_course(qtbot):
    frame = ChartFrame()
    qtbot.addWidget(frame)
    frame.set_chart(LINES)

    assert frame.accessibleName() == "五月以来 +6.4 分"
    assert "评分: 2026-05-31 57.0 → 2026-11-23 63.4" in frame.accessibleDescription()


def test_bars_in_words():
    assert in_words(BARS) == "借呗占了一半. 借呗 ¥300. 花呗 ¥100"


def test_a_chart_reads_as_a_table():
    titles, rows = table_of(LINES)

    assert titles == ("", "评分", "如果")
    assert rows[0] == ("2026-05-31", "57.0", "")
    assert rows[2] == ("2026-11-23", "63.4", "63.4")


def test_the_table_opens_beside_the_chart(qtbot):
    frame = drawn(qtbot, BARS)

    frame.show_table()

    dialog = frame.findChild(TableDialog)
    assert dialog.model.total == 2
    dialog.reject()


@pytest.mark.parametrize("ending", ["png", "svg", "csv"])
def test_a_chart_is_kept_as_a_file(qtbot, tmp_path, ending):
    path = tmp_path / f"chart.{ending}"

    drawn(qtbot, BARS).save(path)

    beginning = {"png": b"\x89PNG", "svg": b"<?xml", "csv": b"\xef\xbb\xbf"}[ending]
    assert path.read_bytes().startswith(beginning)


def test_saving_values_writes_what_is_shown(qtbot, tmp_path):
    drawn(qtbot, BARS).save(tmp_path / "chart.csv")

    assert "借呗,¥300" in (tmp_path / "chart.csv").read_text(encoding="utf-8-sig")


def test_empty_data_is_no_accident(qtbot):
    empty = LineChart(title="x", series=(Series("a", ()),), show=str, show_day=str)

    assert drawn(qtbot, empty).is_drawn


def test_the_menu_offers_every_way_to_keep_it(qtbot):
    frame = ChartFrame()
    qtbot.addWidget(frame)

    texts = [action.text() for action in frame.make_menu().actions() if action.text()]

    assert texts == [
        "Show as a table",
        "Save as picture (PNG)…",
        "Save as drawing (SVG)…",
        "Save values (CSV)…",
    ]


def test_the_font_cache_stays_in_the_app_s_folder(tmp_path, monkeypatch):
    monkeypatch.delenv("MPLCONFIGDIR")

    keep_cache_in(tmp_path)

    code = "import matplotlib; print(matplotlib.get_configdir())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == str(tmp_path / "charts")
    monkeypatch.delenv("MPLCONFIGDIR")


def test_charts_never_use_pyplot(qtbot):
    drawn(qtbot, BARS)

    assert "matplotlib.pyplot" not in sys.modules
