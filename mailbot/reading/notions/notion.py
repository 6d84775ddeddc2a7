"""What one word can stand for when a person wishes something of a newsletter.

A vocabulary is a mapping of notion to words, parted by spaces. `~` ends a word's beginning, `_`
joins words that count only together: "any_more".
"""

from __future__ import annotations

from enum import StrEnum


class Notion(StrEnum):
    """One thing a word can stand for."""

    ME = "me"  # the writer, and what is theirs
    THEM = "them"  # somebody the writer speaks for
    SEND = "send"
    GET = "get"
    LETTER = "letter"  # what we send
    JOBS = "jobs"  # what is in it
    LIST = "list"
    WEEKLY = "weekly"  # every week, from now on
    ALSO = "also"
    WANT = "want"  # also: may I, can I
    NEED = "need"  # also: interest, use
    NOT = "not"
    MORE = "more"  # with `NOT`: no longer
    NO_MORE = "no_more"
    STOP = "stop"
    OFF = "off"  # takes somebody from a list
    ADD = "add"  # puts somebody on a list
    DESTROY = "destroy"
    ALL = "all"  # everything, every trace; with `NOT` also: anything
    DATA = "data"
    KEEP = "keep"  # stored, held, left over
    KNOW = "know"  # what you have, what you know
    AD = "ad"  # what an employer sent in: not ours to the reader
    BUT = "but"  # no word of another language: Portuguese "mas" would be Spanish "más"
    WHY = "why"
    AWAY = "away"
    OFFICE = "office"
    CLOSED = "closed"
    UNTIL = "until"
    BACK = "back"  # comes back, will answer
