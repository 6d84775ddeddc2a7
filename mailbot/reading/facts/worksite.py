"""What the tables of words know of where the work is done; a town alone says nothing."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts.vocabulary import bracket, joined, spoken, spoken_words, words
from mailbot.reading.facts.words import towns, whereabouts
from mailbot.terms import Place

_CLAUSE: Final = re.compile(
    r"[.,;:!?()–—]\s?|\s(?:but|and|aber|und|mais|et|pero|y|mas|e|ma|maar|en|men|og|och)\s"
)
ASIDE: Final = 40  # characters around a spot in which the other thing is named
NEXT: Final = 30  # characters between the paperwork and home
NEAR: Final = 80  # characters around "from home" in which the other part of the week is named


def said(text: str) -> Place | None:
    """Tell where a sentence or a labelled value says that the work is done."""
    text = _not_hybrid().sub(" ", _without_lodging(text))
    if is_of_no_work(text) or is_aside(text) or not (_spoken_of().search(text) or _at_work(text)):
        return None
    if _not_only().search(text):
        return Place.HYBRID
    hybrid, barred = spoken("hybrid").search(text), spoken("not_remote").search(text)
    if hybrid and barred and barred.start() <= hybrid.start() < barred.end():
        return Place.ONSITE  # "Pas de télétravail possible"
    if hybrid or _is_parted(text):
        return Place.HYBRID
    if _is_impossible(text):
        return Place.ONSITE
    if _is_of_paperwork(text):
        return Place.HYBRID  # "the reports can be written at home"
    if barred or _told("barred").search(text) or _denied().search(text) or _no().search(text):
        return Place.ONSITE
    if spoken("onsite").search(text) and _can_be_at_home(text):
        return Place.HYBRID  # "installs are on site, the design you can do at home"
    remote = spoken("remote").search(text) or _told("freely").search(text)
    onsite = spoken("onsite").search(text) or _told("come").search(text) or _at_work(text)
    if remote and _told("monthly").search(text):
        return Place.HYBRID  # "from home, and a week each month with us"
    if remote and onsite:
        if _told("rarely").search(text) and remote.start() < onsite.start():
            return Place.REMOTE  # "Remote; twice a year we meet at the office"
        return Place.HYBRID if onsite.start() > remote.start() else Place.ONSITE
    if remote:
        return Place.REMOTE
    return Place.ONSITE if onsite else None


def is_aside(text: str) -> bool:
    """Tell whether a spot is where something else is: "I filmed it in the shop"."""
    if _lodged_at().search(text) and not _works_at().search(text):
        return True
    parted = _told("come", "home", "rest").search(text)
    if parted or spoken("remote", "hybrid", "not_remote").search(text):
        return False
    spot = spoken("onsite").search(text) or _in_spot().search(text)
    if spot is None or _works_at().search(text):
        return False
    near = text[max(0, spot.start() - ASIDE) : spot.end() + ASIDE]
    return "://" in near or _told("aside").search(near) is not None


def is_of_no_work(text: str) -> bool:
    """Tell whether a sentence wishes its reader well, or speaks of where this work is not done."""
    return _wished_well().search(text) is not None or _deserted().search(text) is not None


@cache
def _wished_well() -> re.Pattern[str]:
    return whole_words(f"{whereabouts.WISHES}|{whereabouts.OTHER_DAYS}")


@cache
def _deserted() -> re.Pattern[str]:
    return whole_words(towns.DESERTED)


def is_only_town(text: str) -> bool:
    """Tell whether a sentence has no word on the work but where it is: "We are based in Cork"."""
    named = _based().match(text)
    return named is not None and not (_spoken_of().search(text) or at_spot().search(text))


def is_half_home(value: str) -> bool:
    """Tell whether a labelled value names a place and home: "Flensburg / mobil"."""
    return _half_home().fullmatch(value) is not None and said(value) is not Place.ONSITE


def is_spot(value: str) -> bool:
    """Tell whether a labelled value begins with a bare spot: "cava, quota 820 m"."""
    return _bare_spot().match(value) is not None


@cache
def _half_home() -> re.Pattern[str]:
    both = rf"\s?[/+&]\s?|\s(?:{words('conjunction')})\s"
    home = bracket(joined((_words("home"), words("remote"), "home")))
    elsewhere = rf"(?!(?:{home})(?!\w))[^\W\d_][^.;:()]{{1,40}}?"
    return compiled(rf"{elsewhere}(?:{both}){home}(?:\W.{{0,60}})?", re.IGNORECASE)


@cache
def _bare_spot() -> re.Pattern[str]:
    spots = joined(language.spot for language in whereabouts.LANGUAGES)
    return compiled(rf"\W*(?!home\b)(?:{spots})(?=\W*$|[,;(])", re.IGNORECASE)


def works_at(text: str) -> bool:
    """Tell whether a sentence says at which spot the work is done: "The job is in our shop"."""
    return _works_at().search(_without_freedom(text)) is not None


def _without_lodging(text: str) -> str:
    """Blank "a room on site", which says where one may sleep."""
    return _lodged().sub(" ", text)


def _is_of_paperwork(text: str) -> bool:
    """Tell whether it is the paperwork that may be done at home."""
    for home in _told("home").finditer(text):
        before = _CLAUSE.split(text[max(0, home.start() - NEXT) : home.start()])[-1]
        behind = _CLAUSE.split(text[home.end() : home.end() + NEXT])[0]
        if _told("paperwork").search(f"{before} … {behind}"):
            return True
    return False


def _is_impossible(text: str) -> bool:
    """Tell whether a clause denies that it can be done at home: "vom Sofa geht das nicht"."""
    return any(
        _told("home", "freely").search(clause)
        and _cannot().search(clause)
        and not _no_trouble().search(clause)
        for clause in _CLAUSE.split(text)
    )


def _can_be_at_home(text: str) -> bool:
    """Tell whether a clause says that something can be done at home; the rest is elsewhere."""
    return any(
        _told("home").search(clause) and _can().search(clause) and not _cannot().search(clause)
        for clause in _CLAUSE.split(text)
        if not spoken("onsite").search(clause)
    )


@cache
def _can() -> re.Pattern[str]:
    return whole_words(whereabouts.CAN)


@cache
def _cannot() -> re.Pattern[str]:
    """Match a denial and, within a few words of it, that something goes or can be."""
    no = bracket(joined((words("negation"), _words("without"), r"\w+n['’]t|cannot")))
    can = bracket(whereabouts.CAN)
    between = r"(?: [\w’'-]+){0,3}? "
    return compiled(
        rf"(?<!\w)(?:{no}{between}{can}|{can}{between}{no}|can['’]t|cannot|won['’]t)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _no_trouble() -> re.Pattern[str]:
    return whole_words(whereabouts.TROUBLE)


@cache
def _lodged() -> re.Pattern[str]:
    sites = bracket(joined((words("onsite"), _words("come"))))
    lodging = bracket(_words("lodging"))
    return compiled(
        rf"(?<!\w){lodging}(?: [\w’'-]+){{0,1}}? {sites}(?!\w)|(?<!\w)on-site {lodging}(?!\w)",
        re.IGNORECASE,
    )


@cache
def _lodged_at() -> re.Pattern[str]:
    """Match "a flat on the farm"."""
    return compiled(rf"(?<!\w){bracket(_words('lodging'))} (?:{_spots('{at}')})", re.IGNORECASE)


@cache
def _no() -> re.Pattern[str]:
    """Match "remote: no", "remoto no, …"."""
    return compiled(
        rf"(?<!\w){bracket(words('remote'))}(?:[,:]| [–—-])?"
        r" (?:no|nope|nein|non|não|nee|nej|nei|nie)"
        r"(?=\s*[,.;:!)]|\s*$)(?!\W+(?:problem|worr|trouble))",
        re.IGNORECASE,
    )


@cache
def _not_hybrid() -> re.Pattern[str]:
    """Match "not hybrid", which says that it is either."""
    return compiled(
        rf"(?<!\w){bracket(words('negation'))} (?:[\w’'-]{{1,12}} ){{0,2}}?"
        r"(?:hybrid\w*|h[íi]brid[oa]|ibrid[oa])(?!\w)",
        re.IGNORECASE,
    )


@cache
def _not_only() -> re.Pattern[str]:
    """Match "not only on site", "nicht immer vor Ort"."""
    always = rf"{towns.ONLY}|always|immer|toujours|siempre|sempre|altijd|alltid|altid"
    return compiled(
        rf"(?<!\w){bracket(words('negation'))} (?:[\w’'-]{{1,12}} )?{bracket(always)}"
        rf" {bracket(words('onsite'))}(?!\w)"
        rf"|(?<!\w){bracket(words('negation'))} (?:[\w’'-]{{1,12}} )?{bracket(words('onsite'))}"
        rf" (?:{towns.ONLY})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _based() -> re.Pattern[str]:
    name = r"(?-i:[^\W\d_a-zß-ÿ])[\w’'.-]*"
    return compiled(
        rf"\W*(?:[\w’'-]+ ){{0,4}}?(?:{_words('based')})"
        r"(?: (?:in|at|near|à|en|em|a|ad|te|bei|près de|cerca de|vicino a|i))? "
        rf"(?:(?:the|de|la|le|el|los|las) )?{name}(?:[ ,]+{name}){{0,4}}"
        r"(?:\W*$|[,;.])",
        re.IGNORECASE,
    )


@cache
def _spoken_of() -> re.Pattern[str]:
    """Match any word that says where work is done; most sentences have none."""
    said = words("hybrid", "not_remote", "remote", "onsite")
    return compiled(
        rf"(?<![\w@])(?:{said}|{_words('barred', 'freely', 'come', 'home', 'choice')})(?!\w)"
        rf"|{_denied().pattern}",
        re.IGNORECASE,
    )


def _is_parted(text: str) -> bool:
    """Tell whether a part of the week is for home: "Mondays in Chur, otherwise from home"."""
    if spoken("not_remote").search(text) or _told("barred").search(text) or _denied().search(text):
        return False
    for home in _told("home", "freely").finditer(text):
        near = text[max(0, home.start() - NEAR) : home.end() + NEAR]
        if _told("rest").search(near) or _told("weekday").search(near):
            return True
        elsewhere = at_spot().search(_without_freedom(near))
        if elsewhere and not _told("rarely").search(near) and _told("home").fullmatch(home.group()):
            return True  # "Twee dagen op de werf, drie thuis"
    rest = _told("rest").search(text)
    return rest is not None and _told("choice").search(text, rest.end()) is not None


def _at_work(text: str) -> re.Match[str] | None:
    """Find the spot where one works: "Si lavora in bottega"; or nothing but it: "In teatro"."""
    if not _in_spot().search(text):
        return None
    bare = _without_freedom(text)
    return _works_at().search(bare) or _only_spot().match(bare)


def _without_freedom(text: str) -> str:
    """Blank "No tenemos oficina", which names a spot but says that there is none."""
    return _told("freely").sub(lambda free: " " * len(free.group()), text)


@cache
def _denied() -> re.Pattern[str]:
    """Match "kein mobiles Arbeiten"."""
    forms = (
        rf"{bracket(language.without)} (?:\w+ )?{bracket(language.home)}"
        for language in whereabouts.LANGUAGES
        if language.without
    )
    return whole_words(joined(forms))


@cache
def _told(*names: str) -> re.Pattern[str]:
    return spoken_words(_words(*names))


def _words(*names: str) -> str:
    return joined(getattr(language, name) for name in names for language in whereabouts.LANGUAGES)


def _spots(form: str) -> str:
    """Write a form once for each language: its own small words lead to its own spots."""
    return joined(
        form.format(
            works=bracket(language.works),
            here=bracket(language.here),
            at=rf"(?:{language.at})(?:[\w-]+ ){{0,2}}?{bracket(language.spot)}(?!\w)",
        )
        for language in whereabouts.LANGUAGES
        if language.spot
    )


@cache
def at_spot() -> re.Pattern[str]:
    """Match "in our workshop"; a town is no spot."""
    return compiled(_spots("{at}"), re.IGNORECASE)


@cache
def _in_spot() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{_spots('{at}')})", re.IGNORECASE)


@cache
def _works_at() -> re.Pattern[str]:
    form = r"{works}(?:,? [\w’'-]+){{0,5}}?,? {at}"
    return compiled(rf"(?<!\w)(?:{_spots(form)})", re.IGNORECASE)


@cache
def _only_spot() -> re.Pattern[str]:
    """Match a sentence without a verb: "In the bakehouse in Leith, from 1 am"."""
    alone = _spots(r"(?:{here},? ){{0,2}}{at}")
    leads = joined(
        (
            r"in|at|on|near|from|by|every|all|always|only|not|five|six|daily|full|then|of|obviously",
            r"in|an|auf|bei|am|im|von|ab|jeden|immer|nur|dann|also|nicht|keine?|natürlich|klar",
            r"à|de|du|en|dans|près|tous|chaque|toujours|pas|donc|évidemment|forcément|bien sûr",
            r"en|de|del|cerca|todos|cada|siempre|claro|no|desde|obviamente|lógicamente",
            r"em|de|do|da|perto|todos|cada|sempre|claro|não|obviamente",
            r"a|di|del|vicino|tutti|ogni|sempre|non|dal|dalle|ovviamente",
            r"te|bij|van|elke|altijd|dus|niet|geen|vanaf",
        )
    )
    return compiled(
        rf"\W*(?:{alone})(?:\W*$|[,;:(–—-]|\s[–—(-]|\s(?:{leads})(?!\w))(?:[^.?]|(?<=\d)\.(?=\d)){{0,60}}\W*$",
        re.IGNORECASE,
    )
