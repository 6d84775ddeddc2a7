"""Sums and days in Japanese, Chinese and Korean, which put no spaces between words."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Final

from mailbot.terms import Pay, Period

_NUMBER: Final = r"\d{1,3}(?:,\d{3}){1,3}|\d{1,9}(?:\.\d{1,2})?"
_SCALES: Final = {"万": 10_000, "萬": 10_000, "만": 10_000, "千": 1_000, "천": 1_000, "k": 1_000}
_UNITS: Final = {
    "円": "JPY", "元": "CNY", "人民币": "CNY", "港币": "HKD", "原": "KRW", "원": "KRW",
}  # fmt: skip
_PERIODS: Final = {
    Period.HOUR: r"時給|时薪|時薪|시급|1?時間(?:あたり|当たり)|每小时|每小時|시간당|/小时|/時間",
    Period.DAY: r"日給|日薪|일급|日当|每天|1日(?:あたり|当たり)|하루",
    Period.WEEK: r"週給|周薪|주급|每周",
    Period.MONTH: r"月給|月収|月薪|月额|月額|월급|월|每月|毎月|/月|ひと月|1か月",
    Period.YEAR: r"年俸|年収|年薪|연봉|每年|年間|/年|一年",
    Period.PROJECT: r"一式|固定報酬|项目费|プロジェクト",
}
_SUM: Final = re.compile(
    rf"(?P<n1>{_NUMBER})\s?(?P<s1>[万萬만千천k])?\s?(?P<u1>円|元|원)?"
    rf"(?:\s?(?:から|～|~|〜|-|–|至|到|부터|에서)\s?(?P<n2>{_NUMBER})\s?(?P<s2>[万萬만千천k])?)?"
    r"\s?(?P<u2>円|元|人民币|港币|원)?(?P<more>以上|から|起)?",
    re.IGNORECASE,
)
_DAY: Final = re.compile(
    r"(?:(?P<y>20\d\d)\s?[年년]\s?)?(?P<m>\d{1,2})\s?[月월]\s?(?P<d>\d{1,2})\s?[日号號일]"
)
_LAST: Final = re.compile(
    r"締め?切|〆切|期限|まで|迄|必着|截止|之前|以前|前(?:投递|申请|报名)|마감|까지|기한"
)
_PAY: Final = re.compile(
    r"給[与料]|報酬|年俸|年収|月給|時給|日給|薪|工资|待遇|급여|연봉|월급|시급|보수"
)


@dataclass(frozen=True, slots=True)
class Payment:
    """A sum, and whether its words say that it is pay."""

    pay: Pay
    said: bool


@dataclass(frozen=True, slots=True)
class LastDay:
    """A day, and whether the words beside it say that it is the last one."""

    value: date
    last: bool


def pay_in(text: str) -> Payment | None:
    """Find the first sum with its currency: "月給32万円から38万円"."""
    plain = unicodedata.normalize("NFKC", text)
    for match in _SUM.finditer(plain):
        unit = match["u2"] or match["u1"]
        if unit is None:
            continue
        before = plain[max(0, match.start() - 12) : match.start()]
        around = before + plain[match.end() : match.end() + 8]
        period = next((p for p, words in _PERIODS.items() if re.search(words, around)), None)
        said = _PAY.search(before) is not None
        second = match["s2"] or match["s1"]
        first = match["s1"] or (match["s2"] if match["n2"] else None)
        minimum = _value(match["n1"], first)
        maximum = _value(match["n2"], second) if match["n2"] else minimum
        open_end = bool(match["more"]) and not match["n2"]
        pay = Pay(minimum, None if open_end else maximum, _UNITS[unit], period)
        return Payment(pay, said)
    return None


def day_in(text: str, today: date) -> LastDay | None:
    """Find the first day: "8月31日まで"."""
    plain = unicodedata.normalize("NFKC", text)
    match = _DAY.search(plain)
    if match is None:
        return None
    last = _LAST.search(plain) is not None
    years = (int(match["y"]),) if match["y"] else (today.year, today.year + 1)
    for year in years:
        try:
            day = date(year, int(match["m"]), int(match["d"]))
        except ValueError:  # the 31st of June
            continue
        if match["y"] or day >= today:
            return LastDay(day, last)
    return None


def _value(number: str, scale: str | None) -> float:
    return float(number.replace(",", "")) * _SCALES.get((scale or "").lower(), 1)
