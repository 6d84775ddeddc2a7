"""Hear who demands, by the law, that their data be deleted or shown to them.

Such letters are long and formal: between "data" and "delete" stand the address, an old listing
and a date, which look like a job's facts and are farther apart than any phrase reaches. So the
law has to be named, and beside it who writes, and what is demanded.
"""

from __future__ import annotations

from typing import Final

from mailbot.reading.law_words import AGREED, LAW, SHOWN, WITHDRAWN, WRITER
from mailbot.reading.notions.notion import Notion
from mailbot.reading.phrases import Heard
from mailbot.reading.topics import Topic
from mailbot.reading.wishes import notions_of

NEAR: Final = 2  # sentences between the law and what is demanded by it


def demands(said: Heard, topic: Topic) -> bool:
    """Whether erasure or access is demanded by the law, for the writer's own data."""
    texts = [sentence.text for sentence in said.sentences]
    lawful = [index for index, text in enumerate(texts) if LAW.search(text)]
    near = {i for index in lawful for i in range(index - NEAR, index + NEAR + 1)}
    return any(index in near and _demanded(text, topic) for index, text in enumerate(texts))


def _demanded(text: str, topic: Topic) -> bool:
    if not WRITER.search(text) or (AGREED.search(text) and not WITHDRAWN.search(text)):
        return False
    if topic is Topic.EXPORT:
        return SHOWN.search(text) is not None
    return any(
        Notion.DESTROY in tongue and not tongue.isdisjoint({Notion.DATA, Notion.ALL})
        for tongue in notions_of(text.split())
    )
