"""What the members above a Markdown text, and the paragraphs at its head, state of the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from tearsheet.article.model import LeftOut, Provenance, PublicationDate, Reason
from tearsheet.formats.fields import bylines
from tearsheet.formats.fields.dates import dates
from tearsheet.formats.fields.labels import Field
from tearsheet.formats.fields.stated import Head
from tearsheet.formats.markdown.front_matter import Member
from tearsheet.formats.refusals import failed

# As Obsidian's Web Clipper, MarkDownload, Joplin, Zotero, Hugo, Jekyll and Pandoc name them
_HEADLINE = ("title", "headline", "full-title")
_STANDFIRST = ("subtitle", "standfirst", "dek", "subheadline")
_DESCRIPTION = ("description", "excerpt", "summary", "abstract")
_BYLINES = ("author", "authors", "byline", "by", "creator")
_PUBLICATION = ("publication", "publisher", "site", "site-name", "sitename", "website", "newspaper")
_PUBLISHED = (
    *("published", "date-published", "datepublished", "publish-date", "pubdate", "publication-date"),
    *("published-at", "published-on", "published-time", "date"),
)
_UPDATED = (
    "updated",
    "date-modified",
    "datemodified",
    "last-modified",
    "lastmod",
    "modified",
    "date-updated",
)
_SAVED = ("created", "clipped", "saved", "date-saved", "date-created", "clipped-at", "saved-at", "retrieved")
_URL = ("source", "url", "link", "canonical", "canonical-url", "permalink", "original-url", "original")
_LANGUAGE = ("language", "lang")
_DISCLAIMER = ("disclaimer", "editors-note", "editor-note", "correction")

_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)")  # an address may hold brackets in pairs
_LINKED = re.compile(r"\]\((https?://[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)")
_BY = re.compile(r"(?i)by[ \t]+(?=\S)")
_CALLED = {"standfirst": "second title"}  # by the reader
_LINE = "the line “"  # with what an origin names all of a line
_OFFSET = re.compile(r"\(?UTC ?([+-]\d\d:\d\d)\)?\Z")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*\Z")


class Fields:
    """The fields, as they are found: the front matter's first.

    Attributes:
        left_out: The lines of members that state no field, as printed.
        is_description: Whether the standfirst comes from a description of the page.
    """

    def __init__(self, members: Sequence[Member]) -> None:
        """The fields that the front matter states."""
        self._members = {member.name: member for member in reversed(members) if member.values}
        self._used: set[str] = set()
        self.provenance: dict[str, Provenance] = {}
        self.headline = self._text("headline", _HEADLINE)
        self.standfirst = self._text("standfirst", _STANDFIRST)
        self.is_description = not self.standfirst
        self.standfirst = self.standfirst or self._text("standfirst", _DESCRIPTION)
        self.bylines = self._names()
        self.url = self._address()
        self.publication = self._text("publication", _PUBLICATION if self.url else (*_PUBLICATION, "source"))
        self.published = self._date("published", _PUBLISHED)
        self.updated = self._date("updated", _UPDATED)
        self.saved = self._moment()
        self.language = self._language()
        self.disclaimers = [note] if (note := self._text("disclaimer", _DISCLAIMER)) else []
        self._leave_note_times(members)
        used = [self._members[name] for name in self._used]
        self.left_out = [
            _stated(line)
            for member in members
            for line in (member.others if any(member is one for one in used) else member.lines)
        ]
        self._mark_ambiguous_date()

    def add(self, found: Head) -> None:
        """Add what the paragraphs at the head state and the front matter does not."""
        for name, stated in found.stated.items():
            self._add(name, stated.value, Provenance(stated.origin, stated.is_guess), stated.is_day_first)
        names = [stated.value for stated in found.bylines]
        if names and not self.bylines:
            self.bylines = names
            origins = "; ".join(stated.origin for stated in found.bylines if stated.origin)
            is_guess = any(stated.is_guess for stated in found.bylines)
            self.provenance["bylines"] = Provenance(origins, is_guess)
        else:
            self.left_out += [_stated(name) for name in names if name not in self.bylines]
            self._note("bylines", *(stated.origin for stated in found.bylines))
        if found.disclaimers:
            self.disclaim(found.disclaimers, "note before the body")

    def disclaim(self, notes: Sequence[str], origin: str) -> None:
        """Add disclaimers and where they stood."""
        self.disclaimers += notes
        known = self.provenance.get("disclaimer")
        self.provenance["disclaimer"] = Provenance(f"{known.origin}; {origin}" if known else origin)

    def forget_standfirst(self) -> None:
        """There is none."""
        self.standfirst = ""
        self.provenance.pop("standfirst", None)

    def _add(self, name: Field, value: str, provenance: Provenance, is_day_first: bool | None) -> None:
        known = {
            Field.HEADLINE: self.headline,
            Field.STANDFIRST: self.standfirst,
            Field.PUBLICATION: self.publication,
            Field.URL: self.url,
            Field.PUBLISHED: self.published.text if self.published else "",
            Field.UPDATED: self.updated.text if self.updated else "",
        }.get(name, "")
        if known:
            if value != known:
                self.left_out.append(_stated(value))
            self._note(str(name), provenance.origin)
            return
        self.provenance[str(name)] = provenance
        if name is Field.HEADLINE:
            self.headline = value
        elif name is Field.STANDFIRST:
            self.standfirst, self.is_description = value, False
        elif name is Field.PUBLICATION:
            self.publication = value
        elif name is Field.URL:
            self.url = value
        elif name is Field.PUBLISHED:
            self.published = _day(value, day_first=is_day_first)
        elif name is Field.UPDATED:
            self.updated = _day(value, day_first=is_day_first)

    def _note(self, field: str, *origins: str) -> None:
        """Keep the lines that say a known field again, with the words that they say besides."""
        lines = [origin for origin in origins if _LINE in origin]
        known = self.provenance.get(field)
        if known and lines:
            self.provenance[field] = known._replace(origin="; ".join([known.origin, *lines]))

    def _take(self, field: str, names: Sequence[str]) -> tuple[str, ...]:
        """The values of the first member of these names."""
        member = next((self._members[name] for name in names if name in self._members), None)
        if member is None:
            return ()
        self._used.add(member.name)
        self.provenance[field] = Provenance(f"“{member.name}” above the text")
        return member.values

    def _text(self, field: str, names: Sequence[str]) -> str:
        try:
            return " ".join(_plain(value) for value in self._take(field, names))
        except Exception as error:
            self._give_back(field, names)
            return failed(_CALLED.get(field, field), error, "")

    def _names(self) -> list[str]:
        try:
            values = [_BY.sub("", _plain(value), count=1) for value in self._take("bylines", _BYLINES)]
            names = [name for value in values for name in bylines.names(value)]
        except Exception as error:
            names = failed("byline", error, [])
        kept = [name for name in dict.fromkeys(names) if name and not name.startswith(("http:", "https:"))]
        if not kept:
            self._give_back("bylines", _BYLINES)
        return kept

    def _address(self) -> str:
        for name in _URL:
            for value in self._members[name].values if name in self._members else ():
                try:
                    address = _address(value)
                except Exception as error:
                    address = failed("address", error, "")
                if address:
                    self._used.add(name)
                    self.provenance["url"] = Provenance(f"“{name}” above the text")
                    return address
        return ""

    def _date(self, field: str, names: Sequence[str]) -> PublicationDate | None:
        text = " ".join(self._take(field, names))
        if not text:
            return None
        return _day(_OFFSET.sub(r"\1", text))._replace(text=text)

    def _moment(self) -> datetime | None:
        """When the text was saved, if that is stated with its offset; else it is left out as printed."""
        for name in _SAVED:
            for value in self._members[name].values if name in self._members else ():
                when = _day(_OFFSET.sub(r"\1", value).replace(" +", "+")).when
                if isinstance(when, datetime) and when.tzinfo:
                    self._used.add(name)
                    return when
        return None

    def _language(self) -> str:
        language = "".join(self._take("language", _LANGUAGE)).replace("_", "-")
        if not _TAG.match(language):
            self._give_back("language", _LANGUAGE)
            return ""
        return language

    def _leave_note_times(self, members: Sequence[Member]) -> None:
        """Joplin's "updated" beside "created" and "source" is when the note was changed, not the article."""
        changed = self.updated.when if self.updated else None
        is_clipping = {"created", "updated", "source"} <= {member.name for member in members}
        if not (is_clipping and self.saved and isinstance(changed, datetime)):
            return
        if changed.tzinfo and changed >= self.saved:
            self.updated = None
            self._give_back("updated", ("updated",))

    def _give_back(self, field: str, names: Sequence[str]) -> None:
        """Leave a member as printed whose values are no such field."""
        self.provenance.pop(field, None)
        self._used.difference_update(names)

    def _mark_ambiguous_date(self) -> None:
        """In a clipping, "date" may be the day of clipping."""
        known = self.provenance.get("published")
        if self.url and known and known.origin.startswith("“date”") and self._is_recent():
            self.provenance["published"] = known._replace(is_guess=True)

    def _is_recent(self) -> bool:
        """Whether nothing else in the front matter is the day of saving."""
        when = self.published.when if self.published else None
        return isinstance(when, date) and self.saved is None


def _stated(line: str) -> LeftOut:
    """A line that states something for which the record has no field."""
    return LeftOut(line, reason=Reason.STATEMENT)


def _day(value: str, *, day_first: bool | None = None) -> PublicationDate:
    try:
        return dates.parse(value, day_first=day_first)
    except Exception as error:
        return failed("date", error, PublicationDate(value))


def _plain(value: str) -> str:
    """A value without the marks of links."""
    return _LINK.sub(r"\1", _WIKI_LINK.sub(r"\1", value)).strip()


def _address(value: str) -> str:
    """The http or https address that a value is or links to; else empty."""
    linked = _LINKED.search(value)
    stated = linked[1] if linked else value.strip().removeprefix("<").removesuffix(">")
    is_one = stated.lower().startswith(("http://", "https://")) and not re.search(r"\s", stated)
    return stated if is_one else ""
