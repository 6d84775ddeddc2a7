"""What one language gives the readers: its words for labels, money, dates, places and wishes.

A field is an alternation for `re`, matched without regard to case and between word ends; a gap
inside a phrase is bounded (`.{0,20}`), so that every match stays linear in the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mailbot.terms import Fact, Period


class Topic(StrEnum):
    """What a label or a heading announces: a fact, or something that only looks like one."""

    TITLE = Fact.TITLE.value
    ORGANIZATION = Fact.ORGANIZATION.value
    OBJECTIVE = Fact.OBJECTIVE.value
    OUTCOMES = Fact.OUTCOMES.value
    VIDEO = Fact.VIDEO.value
    PAY = Fact.PAY.value
    PLACE = Fact.PLACE.value
    OTHER_JOBS = Fact.OTHER_JOBS.value
    APPLY = Fact.APPLY.value
    DEADLINE = Fact.DEADLINE.value
    DUTIES = "duties"
    REQUIREMENTS = "requirements"
    PERKS = "perks"
    HOURS = "hours"
    ABOUT = "about"
    OTHER = "other"  # a heading that we do not know


@dataclass(frozen=True, slots=True)
class Words:
    """One language. To add one: a module like its siblings, and its name in `vocabulary`."""

    labels: Mapping[Topic, str]  # what stands before a colon, or alone as a heading
    articles: str = ""  # may precede a label or a title
    tails: str = ""  # may follow a label's term: "Objective *of* the role"
    questions: Mapping[Topic, str] = field(default_factory=dict)
    copula: str = ""  # between a label and its value: "is"
    speaker: str = ""  # a line in which one speaks is a sentence: "we", "I"
    pronouns: str = ""  # begin a sentence, never a name
    prepositions: str = ""  # what they lead on to is no part of a title
    name_article: str = ""  # stands before an employer's name, and is hardly ever part of it
    joiners: str = ""  # small words inside an employer's name
    conjunction: str = ""  # joins the last of several results
    chained: str = ""  # repeated before each result of a sentence: "que …, que … y que …"
    carries_on: str = ""  # begins a piece that belongs to the piece before it

    months: tuple[str, ...] = ()  # twelve alternations
    ordinals: tuple[str, ...] = ()  # "first", "second" … as days
    month_end: str = ""  # before a month: its last day is meant: "the end of"
    this_month: str = ""  # behind `month_end`
    next_month: str = ""  # behind `month_end`
    periods: Mapping[Period, str] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)  # ISO 4217 → its words
    scales: Mapping[int, str] = field(default_factory=dict)  # 1000 → "thousand|k"
    at_least: str = ""  # before a sum: "from"
    at_most: str = ""  # before a sum: "up to"
    range_word: str = ""  # between two sums: "to"
    rather: str = ""  # between a wrong value and the right one: "but" of "not … but …"
    negation: str = ""  # "not"

    pay: str = ""  # speaks of pay
    pay_open: str = ""  # says of pay that it will not be said: "competitive"
    not_pay: str = ""  # sums beside it are no pay: budget, turnover, bonus

    remote: str = ""
    hybrid: str = ""
    onsite: str = ""
    not_remote: str = ""
    workplace: str = ""  # begins the value of a place label that names a spot: "on the farm"

    second_job: str = ""  # mentions another job beside this one
    welcome: str = ""
    discuss: str = ""
    refuse: str = ""

    apply: str = ""  # speaks of applying
    apply_sender: str = ""  # "reply to this mail", "write to me"
    until: str = ""  # stands before the last day
    deadline: str = ""  # says that a day is the last one
    not_deadline: str = ""  # interviews, first day of work

    before_title: str = ""  # articles and the like
    called: str = ""  # stands before the answer to "what is the role called?"
    named_so: str = ""  # only a name follows: "is called", where plain "is" says little
    hiring: str = ""  # stands before a title in prose: "we need a"
    hired_by: str = ""  # stands between an employer's name and a title: "is hiring a"
    at_employer: str = ""  # stands between a title and its employer: "at"
    job_words: str = ""  # decoration of a subject: "Job:", "wanted"
    role: str = ""  # heads of role names: "manager"; may be prefixes with \\w*
    open_role: str = ""  # says little without the word behind it: "responsable almacén"
    we_are: str = ""  # stands before an employer's name: "we are"
    insiders: str = ""  # the writer says who is writing: "this is" …
    of_house: str = ""  # … "from" the employer
    house: str = ""  # kinds of employers that are the first word of a name: "Bakery"
    no_role: str = ""  # what one looks for beside people: "a solution"
    anonymous: str = ""  # the employer does not want to be named

    results_intro: str = ""  # announces results: "what success looks like"
    achieved: str = ""  # names success itself, so that results follow: "it went well if"
    success: str = ""  # the word itself, in a heading: "what success looks like"
    counted: str = ""  # says how many things follow: "three things"
    counting: tuple[str, ...] = ()  # before the first, second … of several: "one", "first"
    at_last: str = ""  # before the last of several: "finally"
    stages: str = ""  # what milestones are numbered by: "month 3"
    ahead: str = ""  # leads a time to come: "by", "at the end of"
    spans: str = ""  # what such a time is measured in, or named by: "season", "Easter"
    clock_spans: str = ""  # short ones, as in "within 24 hours"
    asides: str = ""  # begins a sentence that says how things are so far: "last year"
    ask: str = ""  # the verb that begins a question: "did", "has"
    turns: str = ""  # where dictated speech turns to something else: "it pays", "you have to"
    single: str = ""  # counts one or none of several things: "one recording finished"
    numerals: str = ""  # from two on; without those that mean something else in another language
    duty: str = ""  # verbs with which a duty begins
    end_state: str = ""  # words of a checkable end: "finished", "halved"

    greeting: str = ""
    must: str = ""  # says what is to be: "should"
    craft: str = ""  # endings of words for who does something: "\\w{3,}dora?"

    video: str = ""
    company_film: str = ""  # a film, but none about the job
    promised: str = ""  # it will come later
    no_video: str = ""  # refuses to make one
