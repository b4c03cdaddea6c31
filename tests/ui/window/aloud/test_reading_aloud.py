"""The article read aloud, sentence by sentence, by a program that takes the place of a speech engine."""

from __future__ import annotations

import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tearsheet.preferences import settings
from tearsheet.preferences.settings import ThemeChoice
from tearsheet.quoting.aloud.engines import installed
from tearsheet.storage import paths
from tearsheet.ui.look.theme import CHOSEN, chosen_theme
from tearsheet.ui.palette.commands import commands
from tearsheet.ui.window.aloud.aloud_bar import AloudBar
from tearsheet.ui.window.aloud.voice import MOST_TOLD, Line, Patience, Voice
from tests.ui.look.test_targets import FINE, SIGNS, TARGET, WORDS, drawn, has_words, shows_focus, strongest
from tests.ui.mouse import entries, opened, press_button
from tests.ui.reader import LONG, Program, Reader
from tests.ui.window.aloud.speaker import Speaker

TEXT = "The bridge\n\nBy Ann Reed\n\nOne was here first. Two came later.\n\nThree was late. All went home.\n"
GERMAN = (
    "Die Brücke\n\nDer Bürgermeister sagte, dass die Stadt das nicht wolle.\n\nEr und sie sind nicht da.\n"
)

IS_KILLED = """
import os, sys
from PySide6.QtCore import QCoreApplication, QTimer
from tearsheet.quoting.aloud.engines import installed
from tearsheet.ui.window.aloud.voice import Line, Voice
application = QCoreApplication([])
Voice(installed(), application).say(Line("One.", "", 100))
look = QTimer(interval=1)
look.timeout.connect(lambda: os.path.getsize(sys.argv[1]) and os.kill(os.getpid(), 9))
look.start()
application.exec()
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The one folder of programs; there is none in it."""
    made = tmp_path / "programs"
    made.mkdir()
    monkeypatch.setenv("PATH", str(made))
    return made


@pytest.fixture
def speaker(folder: Path) -> Speaker:
    """The only engine that is installed."""
    return Speaker(folder, "espeak-ng")


def hear(reader: Reader, speaker: Speaker, *said: str) -> None:
    """Wait until these and no others have been said last."""
    reader.wait(lambda: speaker.said()[-len(said) :] == list(said))


def end_sentence(reader: Reader, speaker: Speaker, status: int = 0) -> None:
    """Let the engine end."""
    reader.wait(lambda: speaker.answer(status))


def bar(reader: Reader) -> AloudBar | None:
    """The bar, if it is seen."""
    return next((one for one in reader.window.findChildren(AloudBar) if one.isVisible()), None)


def marked_lines(reader: Reader) -> list[int]:
    """The lines of which something is marked as read aloud."""
    ground, found = chosen_theme(reader.window.desk.settings.theme).spoken, []
    image = reader.view.viewport().grab().toImage()
    for row in reader.rows():
        ys = range(max(0, row.top), min(row.bottom, image.height()), 2)
        if any(image.pixelColor(x, y).name() == ground for y in ys for x in range(0, image.width(), 5)):
            found.append(row.line)
    return sorted(set(found))


def test_it_is_read_from_the_sentence_at_the_caret_to_the_end(program: Program, speaker: Speaker) -> None:
    reader = program.read(TEXT)
    reader.put_caret(2, 25)
    reader.press("F4")
    for words, line in (("Two came later.", 2), ("Three was late.", 3), ("All went home.", 3)):
        hear(reader, speaker, words)
        assert marked_lines(reader) == [line]
        end_sentence(reader, speaker)
    reader.wait(lambda: "end of the article" in reader.message())
    assert (marked_lines(reader), bar(reader), reader.view.hasFocus()) == ([], None, True)


def test_it_pauses_and_says_the_sentence_again_which_can_be_marked_meanwhile(
    program: Program, speaker: Speaker
) -> None:
    reader = program.read(TEXT)
    reader.press("F4")
    hear(reader, speaker, "The bridge")
    reader.press("Alt+Down", "Alt+Down")
    hear(reader, speaker, "Two came later.")
    reader.press("F4", "H")
    reader.wait(
        lambda: [note.target.quote.exact for note in reader.notes() if note.target] == ["Two came later."]
    )
    reader.wait(lambda: not speaker.is_running())
    reader.press("F4")
    hear(reader, speaker, "Two came later.", "Two came later.")
    reader.press("Alt+Up")
    hear(reader, speaker, "One was here first.")


def test_after_a_pause_it_goes_on_where_the_reader_has_put_the_caret(
    program: Program, speaker: Speaker
) -> None:
    reader = program.read(TEXT)
    reader.press("F4")
    hear(reader, speaker, "The bridge")
    reader.press("F4")
    reader.put_caret(3, 2)
    reader.press("F4")
    hear(reader, speaker, "Three was late.")


def test_what_is_read_is_kept_in_view_until_the_reader_looks_elsewhere(
    program: Program, speaker: Speaker
) -> None:
    reader = program.read(LONG)
    scrolled = reader.view.verticalScrollBar()
    reader.press("F4")
    for number in range(1, 10):
        end_sentence(reader, speaker)
        reader.wait(lambda number=number: speaker.said()[-1].startswith(f"Paragraph {number} "))  # type: ignore[misc]
        assert number in {row.line for row in reader.whole_rows()}
    scrolled.setValue(scrolled.maximum())
    place = scrolled.value()
    end_sentence(reader, speaker)
    reader.wait(lambda: speaker.said()[-1].startswith("Paragraph 10 "))
    assert scrolled.value() == place
    reader.press("Alt+Down")
    assert 11 in {row.line for row in reader.whole_rows()}


def test_speed_is_kept_and_taken_at_once(program: Program, speaker: Speaker) -> None:
    reader = program.read(TEXT)
    reader.press("F4", "Alt+Right")
    hear(reader, speaker, "The bridge")
    reader.wait(lambda: "-s 192" in speaker.options()[-1])
    shown = bar(reader)
    assert shown
    press_button(shown, "Slower (Alt+Left)")
    press_button(shown, "Slower (Alt+Left)")
    reader.wait(lambda: "-s 157" in speaker.options()[-1])
    reader.window.desk.finish()
    assert settings.load(paths.config_folder() / "settings.json")[0].speaking_rate == 90


def test_the_voice_speaks_the_language_of_the_article(program: Program, speaker: Speaker) -> None:
    reader = program.read(GERMAN)
    reader.press("F4")
    hear(reader, speaker, "Die Brücke")
    assert speaker.options()[-1].endswith("-v de")


def test_esc_in_the_bar_stops_and_closing_the_window_leaves_no_process(
    program: Program, speaker: Speaker
) -> None:
    reader = program.read(TEXT)
    reader.press("F4")
    hear(reader, speaker, "The bridge")
    reader.press("F6", "Esc")
    assert bar(reader) is None
    assert reader.view.hasFocus()
    reader.wait(lambda: not speaker.is_running())
    reader.press("F4")
    hear(reader, speaker, "The bridge", "The bridge")
    reader.window.close()
    assert not speaker.is_running()


def test_another_article_that_is_opened_or_read_lets_it_pause(program: Program, speaker: Speaker) -> None:
    reader = program.read(TEXT)
    reader.press("F4")
    hear(reader, speaker, "The bridge")
    other = program.read(LONG, "other.txt")
    reader.wait(lambda: not speaker.is_running())
    other.press("F4")
    hear(reader, speaker, "A long article")
    reader.window.activateWindow()
    reader.wait(reader.window.isActiveWindow)
    reader.press("F4")
    hear(reader, speaker, "A long article", "The bridge")
    assert [button.accessibleName() for one in (reader, other) for button in buttons(one)[1:2]] == [
        "Pause (F4)",
        "Read aloud (F4)",
    ]


def buttons(reader: Reader) -> list[QAbstractButton]:
    """Those of the bar, from left to right."""
    return sorted(
        reader.window.findChildren(AloudBar)[0].findChildren(QAbstractButton), key=lambda one: one.x()
    )


def test_a_sentence_that_is_no_more_in_the_article_ends_it(program: Program, speaker: Speaker) -> None:
    reader = program.read(TEXT)
    reader.put_caret(2)
    reader.press("F4")
    hear(reader, speaker, "One was here first.")
    reader.press("-")
    reader.wait(lambda: "Left out of the article" in reader.message())
    end_sentence(reader, speaker)
    reader.wait(lambda: bar(reader) is None)
    assert "The article has changed" in reader.message()
    assert speaker.said() == ["One was here first."]


def test_what_another_process_speaks_is_silenced_when_the_article_has_changed(
    program: Program, folder: Path
) -> None:
    reader, speaker = program.read(TEXT), Speaker(folder, "spd-say")
    reader.put_caret(2)
    reader.press("F4")
    hear(reader, speaker, "One was here first.")
    reader.press("-")
    reader.wait(lambda: "Left out of the article" in reader.message())
    reader.press("Alt+Down")
    reader.wait(lambda: bar(reader) is None)
    reader.wait(lambda: "-S" in speaker.options())
    reader.wait(lambda: not speaker.is_running())


def test_an_engine_that_dies_is_told_in_one_sentence(program: Program, speaker: Speaker) -> None:
    reader = program.read(TEXT)
    reader.press("F4")
    end_sentence(reader, speaker, status=1)
    reader.wait(lambda: reader.message().startswith("Nothing can be read aloud: eSpeak NG (espeak-ng)"))
    assert bar(reader) is None


ALOUD = {"read_aloud", "stop_aloud", "next_aloud", "previous_aloud", "faster", "slower"}


@pytest.mark.usefixtures("folder")
def test_without_an_engine_no_menu_has_it_and_its_key_says_what_to_install(reader: Reader) -> None:
    reader.press("F10")
    menu = opened(reader)
    assert "Read aloud" not in entries(menu)
    menu.close()
    for key in ("F4", "Alt+Right", "Alt+Left"):
        reader.window.say("")
        reader.press(key)
        assert "install speech-dispatcher or espeak-ng" in reader.message()
    assert bar(reader) is None
    assert {one.is_enabled for one in commands(reader.window) if one.name in ALOUD} == {False}


def test_every_button_of_the_bar_is_there_at_320_pixels(program: Program, speaker: Speaker) -> None:
    reader = program.read(TEXT)
    reader.window.resize(320, 500)
    reader.press("F4", *["Ctrl++"] * 10)
    hear(reader, speaker, "The bridge")
    shown = bar(reader)
    assert shown
    assert shown.width() == 320
    places = [QRect(one.pos(), one.size()) for one in buttons(reader)]
    assert all(shown.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one in places for other in places if one != other)


@pytest.mark.parametrize("choice", CHOSEN)
def test_the_bar_can_be_hit_and_read_in_every_theme_and_shows_what_has_the_keys(
    program: Program, speaker: Speaker, choice: ThemeChoice
) -> None:
    reader = program.read(TEXT)
    reader.window.desk.choose(reader.window.desk.settings._replace(theme=choice))
    reader.press("F4")
    hear(reader, speaker, "The bridge")
    shown = bar(reader)
    assert shown
    image, found = drawn(shown), [*buttons(reader), *(one for one in shown.findChildren(QLabel))]
    for one in found:
        place = QRect(one.pos() * FINE, one.size() * FINE)
        assert strongest(image.copy(place)) >= (WORDS if has_words(one) else SIGNS), one.accessibleName()
    pressed = buttons(reader)
    assert all(min(one.width(), one.height()) >= TARGET for one in pressed)
    assert all(shows_focus(shown, one, other) for one, other in pairwise(pressed))


def test_what_another_process_speaks_is_silenced_before_the_next_words(
    qtbot: QtBot, folder: Path, qapp: QObject
) -> None:
    speaker = Speaker(folder, "spd-say")
    voice = Voice(installed(), qapp)
    voice.say(Line("One.", "", 100))
    qtbot.waitUntil(lambda: speaker.said() == ["One."])
    voice.say(Line("Two.", "", 100))
    qtbot.waitUntil(lambda: len(speaker.said()) == 3)
    assert speaker.said() == ["One.", "", "Two."]
    assert speaker.options()[1] == "-S"
    voice.end()
    qtbot.waitUntil(lambda: speaker.options()[3:] == ["-S"])
    assert not speaker.is_running()


def test_an_engine_that_cannot_be_silenced_is_gone_with_the_window(
    qtbot: QtBot, folder: Path, qapp: QObject
) -> None:
    hanging = Speaker(folder, "spd-say")
    pids = folder / "pids"
    hanging.path.write_text(
        f"#!/bin/sh\necho $$ >>'{pids}'\nread -r line\nread -r never <'{hanging.path}.fifo'\n"
    )
    voice = Voice(installed(), qapp)
    voice.say(Line("One.", "", 100))
    qtbot.waitUntil(pids.exists)
    voice.end()
    assert len(pids.read_text().split()) == 2
    assert not [pid for pid in pids.read_text().split() if Path("/proc", pid).exists()]


def test_of_an_engine_that_complains_without_end_only_the_beginning_is_kept(
    qtbot: QtBot, folder: Path, qapp: QObject
) -> None:
    complaining = Speaker(folder, "espeak-ng")
    count = 100 * MOST_TOLD
    complaining.path.write_text(
        f"#!{sys.executable} -S\nimport sys\nsys.stderr.write('\\nError: ' + 'x' * {count})\n"
        f"open('{complaining.path}.fifo').read()"
    )
    voice = Voice(installed(), qapp)
    voice.say(Line("One.", "", 100))
    process = next(one for one in voice.findChildren(QProcess) if one.program() == str(complaining.path))
    qtbot.waitUntil(complaining.answer)
    assert len(bytes(process.readAllStandardError().data())) < count / 2
    with qtbot.waitSignal(voice.failed) as failed:
        pass
    assert "ends without having spoken" in str(failed.args)


def test_an_engine_that_hangs_gives_way_to_another_and_that_to_a_sentence(
    qtbot: QtBot, folder: Path, qapp: QObject
) -> None:
    hanging, other = Speaker(folder, "spd-say"), Speaker(folder, "espeak-ng")
    voice = Voice(installed(), qapp, Patience(1_000, 0))
    with qtbot.waitSignal(voice.failed, timeout=60_000) as failed:
        voice.say(Line("One.", "", 100))
    assert (hanging.said()[0], other.said()) == ("One.", ["One."])
    assert "eSpeak NG (espeak-ng) does not answer" in str(failed.args)
    voice.end()


def test_nothing_watches_an_engine_that_has_ended(qtbot: QtBot, qapp: QObject, speaker: Speaker) -> None:
    voice = Voice(installed(), qapp)
    voice.say(Line("One.", "", 100))
    qtbot.waitUntil(speaker.answer)
    qtbot.waitUntil(lambda: not voice.findChildren(QProcess))


@pytest.mark.parametrize(("program", "last"), [("espeak-ng", "-b"), ("spd-say", "-S")])
def test_what_speaks_is_silent_when_the_program_is_killed(
    qtbot: QtBot, folder: Path, program: str, last: str
) -> None:
    speaker = Speaker(folder, program)
    command = [sys.executable, "-c", IS_KILLED, str(folder / f"{program}.log")]
    assert subprocess.run(command, check=False, timeout=60).returncode == -signal.SIGKILL
    qtbot.waitUntil(lambda: not speaker.is_running() and last in speaker.options()[-1])


def test_an_engine_that_is_taken_away_is_missed_and_speaks_once_it_is_there_again(
    program: Program, speaker: Speaker
) -> None:
    reader = program.read(TEXT)
    reader.press("F4")
    hear(reader, speaker, "The bridge")
    installed_there = speaker.path.rename(speaker.path.with_name("elsewhere"))
    reader.press("Alt+Down")
    reader.wait(lambda: "(espeak-ng) cannot be started. Is it still installed?" in reader.message())
    reader.press("F4")
    reader.wait(lambda: "No speech engine is installed" in reader.message())
    installed_there.rename(speaker.path)
    reader.press("F4")
    hear(reader, speaker, "One was here first.")
