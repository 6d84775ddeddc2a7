"""What a phrase can be about; each language's vocabulary has its phrases under these heads.

A vocabulary is a mapping of topic to phrases, one phrase a line. A phrase is plain words in
order, with a little notation:

    a|b    either word                 a~     any word that begins so
    a?     may be left out             ...    up to five words, none of them a negation
    <n>    a number                    ^ $    the sentence begins, ends here (courtesy aside)

A line that ends in `|` goes on in the next.
"""

from __future__ import annotations

from enum import StrEnum


class Topic(StrEnum):
    """One thing a sentence can say."""

    # how a sentence is built
    COURTESY = "courtesy"  # greeting, please and thanks: neither substance nor in the way
    NEGATION = "negation"  # single words that turn a phrase into its opposite
    FOOTER = "footer"  # speaks of leaving or joining to others: "to unsubscribe, click here"

    # what is wished
    ERASE = "erase"
    EXPORT = "export"
    LEAVE = "leave"
    MOVED = "moved"  # wants their letters at another address: neither leaves nor joins
    JOIN = "join"
    HELP = "help"
    YES = "yes"
    NO = "no"
    UNASKED = "unasked"  # a complaint of being asked: "I never signed up"
    PAUSE = "pause"
    RESUME = "resume"
    STATUS = "status"
    WHY = "why"
    GET = "get"  # an earlier issue, with its number
    WITHDRAW = "withdraw"
    FILLED = "filled"
    THANKS = "thanks"
    LANDED = "landed"  # first person: found a job through a letter of ours
    STAYING = "staying"  # wants to stay on the list

    # who is writing
    HIRING = "hiring"  # somebody is wanted, or a job is to be listed
    FACT = "fact"  # names a field of a listing, whether or not its value follows
    LABEL = "label"  # the same, as the head of a line: "Pay: …"
    HOW_TO_APPLY = "how_to_apply"
    SEEKER = "seeker"  # first person: applies for a job, or wants one
    PITCH = "pitch"  # sells something
    BULLETIN = "bulletin"  # speaks to many: a digest, an announcement
    PRESS = "press"
    OBJECTION = "objection"  # speaks of a listing that was printed: wrong, filled, unfair

    # no person at all
    ROBOT = "robot"  # says so plainly: "this is an automatic reply", "your ticket number"
    ROBOTISH = (
        "robotish"  # what such letters also say, and people too: "thank you for your message"
    )
