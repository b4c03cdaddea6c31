"""E-mail with an article in it: what its header states, and what senders write above and below the text.

The text of a mail without a page is read as a text that was copied from it, so that both are read alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from tearsheet.article.model import Article, Block, LeftOut, Provenance, PublicationDate, Reason, SpanKind
from tearsheet.formats import charsets
from tearsheet.formats.fields import mail_headers
from tearsheet.formats.fields.dates import dates
from tearsheet.formats.fields.languages import everywhere
from tearsheet.formats.fields.mail_headers import MAIL_HEADER, MailHeader
from tearsheet.formats.fields.plain_words import is_sentence
from tearsheet.formats.fields.words import squashed
from tearsheet.formats.refusals import Rules

_SHOWN = ("From", "Date", "Subject")
_MOST_AROUND = 8  # blocks; a guess: half or one and a half of it changes none of 39 pages
_LONGEST = 400  # a guess: half or one and a half of it changes none of 39 pages
_UNPARTED = "\u3000"  # and all behind it: scripts without blanks
_LEAST_SPOKEN, _LEAST_PROSE = 4, 8  # words of a sentence; a guess
_TO_READER = re.compile(
    r"(?i)\b(?:you(?:’|')?(?:re| are)|you received|you(?:r|’ve|'ve| have)|sie erhalten|vous recevez"
    r"|has recibido|recibes|ricevi|primate|примате|вы получили)\b"
)
_SPACE_STUFFED = re.compile(r"(?m)^ (?=[ >]|From )")


def is_mail(headers: Mapping[str, str]) -> bool:
    """Whether a header is that of a mail, and not of a page that a browser has saved."""
    return "@" in headers.get("from", "") and "snapshot-content-location" not in headers


def decoded(value: str) -> str:
    """The value of a header as it is shown (RFC 2047), in one line."""
    return " ".join(charsets.words_read(value).split())


def as_text(headers: Mapping[str, str], text: str, content_type: str) -> str:
    """The text of a mail with its header above it, as it is when both are copied.

    Args:
        headers: By names in lower case.
        text: Of the mail, with any line ends.
        content_type: As its header states it.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "format=flowed" in content_type.lower().replace('"', ""):
        text = _unflowed(text, is_joined="delsp=yes" in content_type.lower())
    return "\n".join([*_lines(headers, decoded), "", text.lstrip("\n")])


def as_it_stands(headers: Mapping[str, str], text: str) -> str:
    """The text of a mail with its header above it, both as they stand in the file."""
    return "\n".join([*_lines(headers, str), "", text])


def _lines(headers: Mapping[str, str], shown: Callable[[str], str]) -> list[str]:
    """The lines of a header that mail programs show."""
    return [f"{name}: {shown(headers[name.lower()])}" for name in _SHOWN if name.lower() in headers]


def _unflowed(text: str, *, is_joined: bool) -> str:
    """The text with the line breaks taken out that end in a blank (RFC 3676, 4)."""
    text = _SPACE_STUFFED.sub("", text.replace("-- \n", "--\n"))
    return text.replace(" \n", "" if is_joined else " ")


def with_header(article: Article, headers: Mapping[str, str], rules: Rules) -> Article:
    """The article of a mail's page with what the mail states of it, without what stands around the text."""
    bare = rules.found("foot of the mail", partial(_without_foot, article), article)
    unread = _with_lines(bare, _lines(headers, str))
    stated = rules.found(MAIL_HEADER, partial(_with_header, bare, headers, rules), unread)
    return stated._replace(warning=rules.warning or stated.warning)


def _with_header(article: Article, headers: Mapping[str, str], rules: Rules) -> Article:
    texts = [block.text for block in article.body[: 2 * _MOST_AROUND]]
    forwarded = rules.found("header of the forwarded mail", partial(mail_headers.find, texts), None)
    if forwarded:
        return _with_lines(_forwarded(article, forwarded, rules), _lines(headers, decoded))
    subject, sender = decoded(headers.get("subject", "")), decoded(headers.get("from", ""))
    header = MailHeader(0, 0, mail_headers.bare_subject(subject), sender, headers.get("date", "").strip())
    found = _stated(article, header, rules)
    known = {found.headline: subject, found.published.text if found.published else "": header.moment}
    stated = {f"Subject: {known.get(header.subject)}", f"Date: {known.get(header.moment)}"}
    return _with_lines(found, [line for line in _lines(headers, decoded) if line not in stated])


def _with_lines(article: Article, lines: Sequence[str], reason: Reason = Reason.STATEMENT) -> Article:
    """The article with lines, such as those of the mail's header, left out above it."""
    return article._replace(left_out=(*[LeftOut(line, 0, reason) for line in lines], *article.left_out))


def _stated(article: Article, header: MailHeader, rules: Rules) -> Article:
    """The article with what a header states and it does not."""
    author = rules.found("byline", partial(mail_headers.author, header.sender), "")
    paper = rules.found("publication", partial(mail_headers.paper, header.sender), "")
    if header.subject and not article.headline:
        article = _from_header(article._replace(headline=header.subject), "headline")
    if header.moment and article.published is None:
        day = rules.found("date", partial(dates.parse, header.moment), PublicationDate(header.moment))
        article = _from_header(article._replace(published=day), "published")
    if author and not article.bylines:
        article = _from_header(article._replace(bylines=(author,)), "bylines")
    if paper and not article.publication:
        article = _from_header(article._replace(publication=paper), "publication")
    return article


def _from_header(article: Article, field: str) -> Article:
    origin = Provenance(MAIL_HEADER, is_guess=True)
    return article._replace(provenance={**article.provenance, field: origin})


def _forwarded(article: Article, header: MailHeader, rules: Rules) -> Article:
    """The article without the header of the mail that it forwards, whose statements count."""
    lines = [block for place, block in enumerate(article.body[: header.end]) if place not in header.stating]
    above = _left_out(lines, 0, Reason.STATEMENT)
    kept = _kept(article, article.body[header.end :], above, header.end)
    beside = [line.text for line in article.left_out if line.before <= header.end]
    header = header._replace(moment=header.moment or mail_headers.moment(beside))
    published = None if header.moment else kept.published
    origin = article.provenance.get("headline")
    from tearsheet.formats.page.stated.headline import ORIGIN_HEADING  # the libraries for pages

    if origin and origin.origin == ORIGIN_HEADING and squashed(kept.headline) != squashed(header.subject):
        kept = _with_lines(kept, [kept.headline], Reason.REPEATED)
    return _stated(kept._replace(headline="", published=published), header, rules)


def _without_foot(article: Article) -> Article:
    """The article without the line above that leads to a browser, and without how to unsubscribe below."""
    body = article.body
    first = 1 if body and _leads_to_browser(body[0]) else 0
    last = _end_of_text(article, max(first + 1, len(body) - _MOST_AROUND))
    above = _left_out(body[:first], 0, Reason.NAVIGATION)
    below = _left_out(body[last:], last - first, Reason.SUBSCRIPTION)
    kept = _kept(article._replace(body=body[:last]), body[first:last], above, first)
    return kept._replace(left_out=(*kept.left_out, *below))


def _leads_to_browser(block: Block) -> bool:
    """Whether a line leads to the same mail in a browser, and tells nothing of browsers."""
    is_told = is_sentence(block.text, _LEAST_SPOKEN) and not _is_linked(block)
    return len(block.text) <= _LONGEST // 4 and _says(block.text, "in_browser") and not is_told


def _end_of_text(article: Article, least: int) -> int:
    """The number of the block with which the foot of a mail begins, above which prose stands.

    Args:
        article: Of the mail.
        least: The first block that may be of the foot.
    """
    body = article.body
    feet = {line.before for line in article.left_out if _says_how_to_unsubscribe(line.text)}
    last = len(body)
    for place in range(len(body) - 1, least - 1, -1):
        if _is_foot(body[place]) or place in feet:
            last = place
        elif is_sentence(body[place].text, _LEAST_PROSE):
            break
    return last


def _is_foot(block: Block) -> bool:
    """Whether a block says how to unsubscribe: in few words, by a link, or speaking to its reader."""
    is_told = is_sentence(block.text, _LEAST_PROSE) and not _is_linked(block)
    return _says_how_to_unsubscribe(block.text) and not (is_told and not _TO_READER.search(block.text))


def _says_how_to_unsubscribe(text: str) -> bool:
    return len(text) <= _LONGEST and _says(text, "unsubscribing")


def _says(text: str, member: str) -> bool:
    """Whether a text has a phrase of the tables; its last word may go on."""
    said = f" {squashed(text)}"
    return any((phrase if phrase >= _UNPARTED else f" {phrase}") in said for phrase in everywhere(member))


def _is_linked(block: Block) -> bool:
    return any(span.kind is SpanKind.LINK for span in block.spans)


def _left_out(blocks: Sequence[Block], before: int, reason: Reason) -> tuple[LeftOut, ...]:
    return tuple(LeftOut(block.text, before, reason) for block in blocks if squashed(block.text))


def _kept(article: Article, body: Sequence[Block], above: tuple[LeftOut, ...], count: int) -> Article:
    """The article with this body, of which so many blocks were taken off the beginning."""
    most = len(body)
    moved = [line._replace(before=min(most, max(0, line.before - count))) for line in article.left_out]
    return article._replace(body=tuple(body), left_out=(*above, *moved))
