"""What one language contributes to the reading of letters."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language's conventions of correspondence."""

    opens: tuple[str, ...] = ()  # how an attribution begins: "on", "am"
    wrote: tuple[str, ...] = ()
    quoting: tuple[str, ...] = ()  # how an attribution without a date begins
    sender: tuple[str, ...] = ()  # labels of a quoted header block
    sent: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    copy: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    original: tuple[str, ...] = ()  # -----Original Message-----
    original_by: tuple[str, ...] = ()  # how such a rule begins that needs no dashes
    forwarded: tuple[str, ...] = ()  # ---------- Forwarded message
    begins: tuple[str, ...] = ()  # Begin forwarded message: (needs no dashes)
    reply: tuple[str, ...] = ()  # subject prefixes
    forward: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()  # ends a letter, with or without a name below
    greeting: tuple[str, ...] = ()  # its nouns: a short last line with one is such a formula
    office: tuple[str, ...] = ()  # who signs for a house: "team"; begun by one of `the`
    the: tuple[str, ...] = ()
    thanks: tuple[str, ...] = ()  # ends a letter only when a name stands below
    device: tuple[str, ...] = ()  # how "Sent from my iPhone" begins
    excuse: tuple[str, ...] = ()  # what may follow in a device line: "please excuse typos"
    postscript: tuple[str, ...] = ()  # how an afterthought below a signature begins
    person: tuple[str, ...] = ()  # words by which a person speaks to a person: "I", "you"
    footer: tuple[str, ...] = ()  # a phrase of disclaimers and advertisements
    disclaimer: tuple[str, ...] = ()  # the heading over a disclaimer
    leave: tuple[str, ...] = ()  # a newsletter's own way out
    banner: tuple[str, ...] = ()  # what a mail gateway writes above a mail
    inline: tuple[str, ...] = ()  # "see my answers below"
    answers: tuple[str, ...] = ()  # what stands there
    behalf: tuple[str, ...] = ()  # a forwarder who speaks for the employer
