"""Signs that are printed in several ways and read as one, wherever words are compared."""

from __future__ import annotations

DOUBLE_MARKS = '"“”„‟«»″〝〞＂「」『』｢｣'
SINGLE_MARKS = "'‘’‚‛‹›´`ʼʹ′＇"
QUOTATION_MARKS = frozenset(DOUBLE_MARKS + SINGLE_MARKS)
"""Apostrophes and primes among them, for all of these are typed as one."""
DASHES = "‐‑‒–—―−﹘﹣－⁻₋-"
"""Hyphens and signs for minus among them; the plain one last, so that a class of signs may end so."""
