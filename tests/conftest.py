"""What holds for every test: no window on the reader's screen unless a test makes one for it."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import settings

# Qt's own screen there has 800 x 800 pixels, and no window is larger than the screen
SCREEN = Path(__file__).with_name("offscreen.json")
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")

# the same examples at every run of the checks, so that they judge the change and not the draw;
# a slow machine is no failure
settings.register_profile("checks", derandomize=True, deadline=None)
settings.load_profile("checks" if "CI" in os.environ else "default")
