"""What holds for every test: no window on the reader's screen unless a test makes one for it."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings

from tests.speech_dispatcher import end_speech_dispatcher

# Qt's own screen there has 800 x 800 pixels, and no window is larger than the screen
SCREEN = Path(__file__).with_name("offscreen.json")
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"

# Programs of a test find no program of the reader's, or of another test that runs at the same time
_runtime = TemporaryDirectory(prefix="tearsheet-")
os.environ["XDG_RUNTIME_DIR"] = _runtime.name

# What tests start says its English sentences, whatever the machine's own language is
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

# A slow machine is no failure. The same examples at every run, so that they judge the change, not the draw;
# `tests/run tests/core --hypothesis-profile=drawn` draws others.
settings.register_profile("drawn", deadline=None)
settings.register_profile("checks", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("checks")


def pytest_collection_finish() -> None:
    """The tests themselves stay to the end: what is thrown away is not looked for among them."""
    gc.freeze()


def pytest_unconfigure() -> None:
    """Nothing that a test has started outlives the tests."""
    end_speech_dispatcher(Path(_runtime.name))
