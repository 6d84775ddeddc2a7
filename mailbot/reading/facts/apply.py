"""Where applications go: an address or a link; never assumed, and never a forwarder's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final
from urllib.parse import unquote

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import links, phone
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.streets import street
from mailbot.reading.facts.vocabulary import joined, spoken, spoken_words
from mailbot.reading.facts.words import applying, ways
from mailbot.terms import Apply, Found, Mark, Origin

ENOUGH: Final = 3  # the least score of a way that was meant as one
SHORT: Final = 160  # characters of a passage in which the only link is the one spoken of

ADDRESS: Final = re.compile(
    r"(?<![\w.+@%-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z][a-z0-9-]{1,23}(?![\w@-])",
    re.IGNORECASE,
)

# RFC 6068: what stands behind the "?" is written for others, or by others.
_MAIL_LINK: Final = re.compile(
    r"mailto:(?P<to>[^\s<>\"?]{1,300})(?:\?[^\s<>\"]{0,2000})?", re.IGNORECASE
)
_USER_PART: Final = re.compile(r"https?://[^\s<>\"/?#]{0,300}@[^\s<>\"]{0,2000}", re.IGNORECASE)

# Right before an address that is to be none any more: "not jobs@a.example, but …".
_NOT_TO: Final = re.compile(
    r"(?<!\w)(?:not|no longer|never|nicht(?: mehr)?|pas|plus|no|ya no|non(?: più)?|não|já não"
    r"|niet(?: meer)?"
    r"|inte|ikke|instead of|rather than|statt|anstatt|au lieu de|en vez de|in plaats van)\s"
    r"(?:(?:to|at|an|à|a|al|para|naar|aan|till?)\s)?[<(]?$",
    re.IGNORECASE,
)
_MEDIA: Final = re.compile(r"\.(?:mp3|wav|m4a|ogg|jpe?g|png|gif|webp)$", re.IGNORECASE)
_FORMS: Final = frozenset({"form", "forms", "typeform", "tally", "jotform", "formular"})
# "The mail is from me": who wrote to us, and nothing of where applications go.
_OWN_MAIL: Final = re.compile(
    r"\b(?:e-?mail|mail|message|nachricht|bericht|mensaje|messaggio|mensagem|courriel|correo)"
    r"(?:\s(?:is|was|came|ist|war|kommt|kam|stammt|est|es|è|é|kwam|komt)(?:\s\w+)?)?"
    r"\s(?:from|by|von|van|de|da|di)\s(?:me|us|mir|uns|mij|ons|moi|nous|mí|mim|noi)"
    r"(?:\s(?:is|was|ist|war|kommt|komt|kwam|stammt))?\W*$",
    re.IGNORECASE,
)
_ELSEWHERE: Final = (Topic.VIDEO, Topic.ABOUT, Topic.ORGANIZATION)
_Way = tuple[int, Passage, Apply]


def read(
    passages: Sequence[Passage], writer: str | None, reader: str | None = None
) -> Found[Apply] | None:
    """Find the address or link; `writer` is who "me" is: the author of what is read, if known.

    `reader` is who "you" is in a letter that is passed on.
    """
    forwarded = any(passage.origin is Origin.FORWARD for passage in passages)
    told: list[_Way] = []
    for index, passage in enumerate(passages):
        listed = passage.topic is Topic.OUTCOMES and passage.mark is not Mark.BULLET
        if passage.origin is Origin.SUBJECT or passage.topic is Topic.VIDEO or listed:
            continue
        forwarders = forwarded and passage.origin is Origin.BODY  # whose "me" is nobody we list
        told += _ways(passage, None if forwarders else writer)
        if reader and not forwarders and _to_reader().search(passage.text):
            told += [(ENOUGH, passage, _email(_own_mailbox(passages) or reader))]
        alone = ADDRESS.search(passage.text) if _stands_alone(passages, index) else None
        if alone:
            told += [(ENOUGH, passage, _email(alone[0]))]
    if told and (best := max(told, key=lambda way: way[0]))[0] >= ENOUGH:
        return found(best[2], best[1])
    return _only_one(passages)


def _only_one(passages: Sequence[Passage]) -> Found[Apply] | None:
    """Guess that the one address of a mail is where one applies, else its one page."""
    mails: dict[str, Passage] = {}
    pages: dict[str, Passage] = {}
    for passage in passages:
        if passage.origin not in (Origin.BODY, Origin.FORWARD) or passage.topic in _ELSEWHERE:
            continue
        before = ""
        for sentence in map(undisguised, sentences(passage.text)):
            asked = before if before.endswith("?") else ""  # "Questions? me@a.example"
            before = sentence
            if _told("not_for_them").search(f"{asked} {ADDRESS.sub(' ', sentence)}"):
                continue
            for address in ADDRESS.findall(sentence) if "@" in sentence else ():
                mails.setdefault(address.rstrip("."), passage)
            if not (
                spoken("video", "company_film").search(sentence) or _to_read().search(sentence)
            ):
                forms = (links.clean(url) for url in links.urls(sentence) if _is_form(url))
                pages |= {url: passage for url in forms if _is_deep(url) and url not in pages}
    if len(mails) == 1:
        address, passage = mails.popitem()
        return found(_email(address), passage, sure=False)
    if len(pages) == 1 and not mails:
        url, passage = pages.popitem()
        return found(Apply(url=url), passage, sure=False)
    return None


def _is_deep(url: str) -> bool:
    """Tell a page within a site from its home page."""
    return bool(url.partition("://")[2].partition("/")[2])


@cache
def _to_read() -> re.Pattern[str]:
    return whole_words(applying.TO_READ)


def undisguised(sentence: str) -> str:
    """Write an address with its sign that is spelled out: "jobs arobase bakery.example".

    One in a link is decoded ("mailto:jobs%2Bnew@a.example"); "http://user@a.example/" is none.
    """
    if "://" in sentence and "@" in sentence:
        sentence = _USER_PART.sub(" ", sentence)
    if "mailto:" in sentence.casefold():
        sentence = _MAIL_LINK.sub(_linked_address, sentence)
    if not _disguise().search(sentence):
        return sentence
    return _disguise().sub(
        lambda m: f"{m['name']}@{_dot().sub('.', m['domain'] or m['said'])}", sentence
    )


def _linked_address(link: re.Match[str]) -> str:
    address = unquote(link["to"])
    return address if ADDRESS.fullmatch(address) else " "


@cache
def _disguise() -> re.Pattern[str]:
    label, dot = r"[\w-]{1,63}", rf"(?:{applying.DOT})\s"
    return compiled(
        rf"(?<![\w.+@-])(?P<name>[\w.+-]{{1,64}})\s?"
        rf"(?:(?:{applying.AT})\s?(?P<domain>{label}(?:(?:\.|\s{dot}){label}){{1,4}})"
        rf"|\s(?:{applying.SPOKEN_AT})\s(?P<said>{label}(?:\s{dot}{label}){{1,4}}))",
        re.IGNORECASE,
    )


@cache
def _dot() -> re.Pattern[str]:
    return compiled(rf"\s(?:{applying.DOT})\s", re.IGNORECASE)


def _ways(passage: Passage, writer: str | None) -> Iterator[_Way]:
    asked = passage.topic in (Topic.APPLY, Topic.DEADLINE)
    labelled = 4 * (passage.topic is Topic.APPLY) + 2 * asked
    for sentence in map(undisguised, sentences(passage.text)):
        if passage.origin is Origin.SIGNATURE:
            labelled = 0
        yield from _written(passage, sentence, labelled)
        if writer and passage.origin is not Origin.SIGNATURE and to_sender(sentence):
            yield 3 + labelled, passage, Apply(email=writer)
    if passage.links and passage.origin is not Origin.SIGNATURE:
        yield from _linked(passage, labelled)


def _written(passage: Passage, sentence: str, labelled: int) -> Iterator[_Way]:
    """Give the addresses and links that stand in a sentence."""
    addresses = list(ADDRESS.finditer(sentence)) if "@" in sentence else []
    forms = [url for url in links.urls(sentence) if _is_form(url)]
    if not addresses and not forms:
        return
    bare = _gives_us().sub(" ", ADDRESS.sub(" ", sentence))
    signed = passage.origin is Origin.SIGNATURE
    aside = bool(_told("not_for_them").search(bare)) and not spoken("apply").search(bare)
    told = not (signed or aside) and (spoken("apply").search(bare) or _until(bare))
    spoken_of = 4 * bool(told)
    for address in addresses:
        if _NOT_TO.search(sentence, max(0, address.start() - SHORT // 4), address.start()):
            continue
        hint = 0 if aside or signed else _hint(sentence, address)
        yield labelled + max(spoken_of, hint), passage, _email(address.group())
    for url in forms:
        score = labelled + max(min(spoken_of, 3), 3 * _names_jobs(url) * (not aside))
        yield score, passage, Apply(url=_whole(links.clean(url), passage))


def _whole(shown: str, passage: Passage) -> str:
    """Give the link behind one that is shown without its query: "fern.example/join"."""
    behind = [links.clean(url) for url in passage.links if _is_form(url)]
    return next((url for url in behind if url.partition("?")[0] == shown), shown)


def _linked(passage: Passage, labelled: int) -> Iterator[_Way]:
    """Give the links behind words: "Apply by 10 July with this form"."""
    forms = [url for url in passage.links if _is_form(url)]
    spoken_of = 2 * bool(spoken("apply").search(passage.text))
    only = len(forms) == 1 and len(passage.text) <= SHORT and not ADDRESS.search(passage.text)
    for url in passage.links:
        if url.lower().startswith("mailto:"):
            address = unquote(url[7:].partition("?")[0])
            shown = address.casefold() in passage.text.casefold()  # then the text was read for it
            if ADDRESS.fullmatch(address) and not shown:
                yield labelled + 3 * bool(spoken_of), passage, _email(address)
        elif _is_form(url):
            told = spoken_of + (only and spoken_of > 0)
            yield labelled + told, passage, Apply(url=links.clean(url))


def _email(address: str) -> Apply:
    address = address.rstrip(".")
    return Apply(email=address.lower() if address.isupper() else address)


def _hint(sentence: str, address: re.Match[str]) -> int:
    """Tell from the words right before an address, or its own name, that it is for applications."""
    mailbox = re.split(r"[.+_-]", address.group().partition("@")[0])
    if any(_told("mailbox").fullmatch(part) for part in mailbox):
        return 4
    before = sentence[max(0, address.start() - 60) : address.start()]
    if _ends_with(sentence, address):
        return ENOUGH
    papers = _told("papers").search(before)
    return 4 * bool(papers and _towards().search(before, papers.end()))


def _ends_with(sentence: str, address: re.Match[str]) -> bool:
    """Tell a short sentence that leads to an address: "Anyone who fancies it: me@a.example"."""
    rest = sentence[address.end() :].strip(" .!>)")
    led = re.search(r"[:?,→]\s*[<(]?$", sentence[: address.start()])
    return (
        rest == ""
        and len(sentence) < SHORT / 2
        and bool(led or _towards().search(sentence, 0, address.start()))
    )


def _names_jobs(url: str) -> bool:
    """Tell a page for applications by its address: "/jobs/baker", "forms.gle/…"."""
    parts = re.split(r"[/.?=&_-]+", url[:200].lower())
    return any(_told("mailbox").fullmatch(part) or part in _FORMS for part in parts[1:])


def to_sender(sentence: str) -> bool:
    """Tell whether "me" is where applications go, and no answer to us, the newsletter."""
    if ADDRESS.search(sentence):
        return False
    if _OWN_MAIL.search(sentence):
        return False
    sentence = _refused().sub(" … ", sentence)
    if not _electronic().search(sentence):
        sentence = _by_post().sub(" … ", sentence)
        if street().search(sentence):
            return False  # "write to me at 4 High Street"
    own = (
        spoken("apply_sender").search(sentence)
        or _told("sender").search(sentence)
        or _by_mail(sentence)
    )
    # "Write to me, tell me which questions you would ask" is for them
    asked = _telling().split(sentence, maxsplit=1)[0] if own is not None else ""
    by_mail = _mail().search(sentence) is not None
    if own is not None and not by_mail and _at_number().match(sentence, own.end()):
        return False  # "melden bei mir 071 555 01 44"
    by_phone = _phone().search(sentence) is not None and not by_mail
    return own is not None and not (by_phone or _told("not_for_them").search(asked))


@cache
def _at_number() -> re.Pattern[str]:
    led = r"[\s,:(]{0,3}(?:(?:unter|auf|on|at|au|al|no|op|på|tel\.?|telefon\w*)\s)?"
    return compiled(rf"{led}{phone.NUMBER.pattern}", re.IGNORECASE)


@cache
def _refused() -> re.Pattern[str]:
    """Match a no to e-mails: "don't email me"."""
    return compiled(rf"(?<![\w@])(?:{ways.NO_MAIL})(?![\w@])", re.IGNORECASE)


@cache
def _by_post() -> re.Pattern[str]:
    return whole_words(ways.POST)


@cache
def _electronic() -> re.Pattern[str]:
    return whole_words(ways.ELECTRONIC)


def _by_mail(sentence: str) -> re.Match[str] | None:
    """Find a mail as the way, with no address: "ring or mail", "apply by mail", "mail is fine"."""
    if len(sentence) > SHORT or not _mail_way().search(sentence):
        return None
    to_apply = spoken("apply").search(sentence) and _by_mail_to_apply().search(sentence)
    by = to_apply or _mail_or_call().search(sentence)
    return by if by and not spoken("negation").search(sentence[: by.start()][-12:]) else None


@cache
def _gives_us() -> re.Pattern[str]:
    return whole_words(applying.GIVES_US)


def _own_mailbox(passages: Sequence[Passage]) -> str | None:
    """Find the mailbox for applications in the signature of who passes a letter on."""
    signed = (passage.text for passage in passages if passage.origin is Origin.SIGNATURE)
    found = (address for text in signed for address in ADDRESS.finditer(text))
    return next((each[0] for each in found if _hint(each[0], each) == 4), None)


@cache
def _to_reader() -> re.Pattern[str]:
    return whole_words(applying.TO_YOU)


@cache
def _mail_way() -> re.Pattern[str]:
    return whole_words(f"{applying.BY_MAIL}|{applying.WRITE}")


@cache
def _mail_or_call() -> re.Pattern[str]:
    mail = rf"(?:{applying.BY_MAIL}|{applying.WRITE})"
    call, either = applying.BESIDE_MAIL, applying.OR
    # what stands behind says whose it is: "ring or mail our customers" is none
    end = rf"(?=\s*(?:[.;:!()]|$|[+0-9]|,?\s?(?:{applying.UNTIL}|mag|kan|geht)(?!\w)))"
    return compiled(
        rf"(?<!\w)(?:(?:{call})(?!\w)[^.!?]{{0,60}}(?<!\w)(?:{either})\s(?:\w+\s)?{mail}(?!\w){end}"
        rf"|{mail}(?!\w)[\s,]{{1,2}}(?:{either})\s(?:\w+\s)?(?:{call})(?!\w){end}"
        rf"|(?:{call})(?!\w)[^.!?]{{0,60}}(?<!\w){mail}\s(?:{applying.BY_MAIL_TOO})(?!\w))",
        re.IGNORECASE,
    )


@cache
def _by_mail_to_apply() -> re.Pattern[str]:
    return compiled(
        rf"(?<!\w)(?:by|per|via|par|por|tramite|med|på)\s(?:{applying.BY_MAIL})(?!\w)"
        rf"(?!\s(?:to|an|à|a|al|para|ao|naar|aan|till?|alert)\s)",
        re.IGNORECASE,
    )


@cache
def _telling() -> re.Pattern[str]:
    """Match what begins to say what an application is to tell: ", tell me"."""
    return compiled(rf"[\s,;:–—-](?:{applying.TELLING})(?!\w)", re.IGNORECASE)


@cache
def _phone() -> re.Pattern[str]:
    return whole_words(applying.PHONE)


@cache
def _mail() -> re.Pattern[str]:
    return whole_words(applying.MAIL)


def _stands_alone(passages: Sequence[Passage], index: int) -> bool:
    """Tell an address that is a paragraph by itself, but for the day to write by."""
    passage = passages[index]
    if passage.origin not in (Origin.BODY, Origin.FORWARD) or len(passage.text) > SHORT:
        return False
    bare = ADDRESS.sub("", passage.text, count=1).strip(" \t,;:.!<>()—–-")
    if bare == passage.text.strip(" \t,;:.!<>()") or not (bare == "" or _until(bare)):
        return False
    beside = (*passages[max(0, index - 1) : index], *passages[index + 1 : index + 2])
    return bare != "" or all(other.paragraph != passage.paragraph for other in beside)


@cache
def _told(name: str) -> re.Pattern[str]:
    return spoken_words(joined(getattr(language, name) for language in applying.LANGUAGES))


@cache
def _towards() -> re.Pattern[str]:
    """Match "to" or "an:" at the end of what stands before an address."""
    words = joined(language.towards for language in applying.LANGUAGES)
    return compiled(rf"(?<!\w)(?:{words})(?: \w+)?[\s:<(]*$", re.IGNORECASE)


def _until(sentence: str) -> bool:
    """Tell whether a short sentence names a day to write by: "Shout by 12 March: …"."""
    short = len(sentence) < 80 and any(map(str.isdigit, sentence))
    return short and bool(spoken("until").search(sentence))


def _is_form(url: str) -> bool:
    return links.opens(url) and not (links.is_video_host(url) or _MEDIA.search(url))
