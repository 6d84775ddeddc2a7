"""How money is written and called: signs, codes, names, what people say instead of "euros"."""

from __future__ import annotations

from typing import Final

SIGNS: Final = {
    "us$": "USD", "u$s": "USD", "$us": "USD", "$ us": "USD", "$": "USD", "€": "EUR", "£": "GBP",
    "c$": "CAD", "ca$": "CAD", "can$": "CAD", "cdn$": "CAD", "$ca": "CAD", "$ ca": "CAD",
    "$cad": "CAD", "$ can": "CAD", "$can": "CAD",
    "a$": "AUD", "au$": "AUD", "nz$": "NZD", "s$": "SGD", "hk$": "HKD",
    "nt$": "TWD", "r$": "BRL", "mx$": "MXN", "ar$": "ARS", "clp$": "CLP", "col$": "COP",
    "$u": "UYU", "rd$": "DOP",
    "tt$": "TTD", "j$": "JMD", "bds$": "BBD", "fj$": "FJD",
    "s/": "PEN", "s/.": "PEN", "₲": "PYG", "₡": "CRC", "₹": "INR",
    "₨": "PKR", "৳": "BDT", "¥": "JPY", "₩": "KRW", "฿": "THB", "₱": "PHP", "₫": "VND",
    "₦": "NGN", "₵": "GHS", "gh₵": "GHS", "ush": "UGX", "tsh": "TZS", "ksh": "KES",
    "kshs": "KES", "₽": "RUB", "₺": "TRY", "₪": "ILS", "₴": "UAH", "₸": "KZT", "₾": "GEL",
    "zł": "PLN", "zl": "PLN", "kč": "CZK", "kc": "CZK", "ft": "HUF", "lei": "RON", "лв": "BGN",
    "rmb": "CNY", "sfr.": "CHF", "sfr": "CHF", "dhs": "AED", "rm": "MYR", "rp": "IDR",
}  # fmt: skip
BEFORE_ONLY: Final = frozenset({"s/", "s/.", "$u"})  # behind a number they are something else

CODES: Final = (
    "USD EUR GBP CHF SEK NOK DKK ISK CZK PLN HUF RON BGN TRY RUB UAH CAD AUD NZD SGD HKD JPY CNY "
    "INR PKR LKR BDT ZAR NGN KES GHS EGP MAD ILS AED SAR BRL MXN ARS CLP COP PEN UYU KRW TWD THB "
    "IDR MYR PHP VND"
)
# Rarer ones, only in capitals: many are words, or a typing error away from one.
RARE_CODES: Final = (
    "UGX TZS RWF ETB ZMW MWK BWP NAD MZN AOA TND DZD XOF XAF MUR SCR GMD NPR MVR KHR MMK BOB PYG "
    "GTQ CRC DOP HNL NIO PAB JMD TTD BBD BZD AMD AZN KZT UZS KGS GEL RSD MKD MDL BYN BAM JOD KWD "
    "QAR OMR BHD LBP IQD FJD PGK"
)

NAMES: Final = {
    "EUR": (r"eur(?:oa|oja|on|oer|oes|illos|onen)|piek|öcken|tacken|balles|pavos|e(?=\s?/)"),
    "UGX": r"uganda(?:n)? shillings?",
    "TZS": r"tanzanian? shillings?",
    "UYU": r"pesos uruguayos",
    "DOP": r"pesos dominicanos",
    "PEN": r"nuevos soles|soles(?= (?:mensuales|al mes|por|brutos|netos|diarios))",
    "PYG": r"guaran[íi](?:es)?",
    "GTQ": r"quetzales",
    "CRC": r"colones",
    "BOB": r"bolivianos",
    "CHF": r"stutz|fränkli|(?:schweizer|swiss) fr(?:anken|ancs)",
    "SEK": r"svenske kroner|spänn",
    "NOK": r"norska kronor",
    "DKK": r"danska kronor",
    "USD": r"dollari[na]?|dólares (?:americanos|estadounidenses)|dollars américains",
    "ZAR": r"rands?",
    "INR": r"rupees|indian rupees",
    "MAD": r"moroccan dirhams?|dirhams marocains",
    "AED": r"emirati dirhams?|uae dirhams?",
    "XOF": r"(?:francs? )?f?cfa",
    "GHS": r"(?:ghana )?cedis?",
    "ZMW": r"kwacha",
    "MZN": r"metica(?:l|is)",
    "AOA": r"kwanzas?",
    "CZK": r"korún|kaček",
    "PLN": r"złotówek",
    "RSD": r"dinara",
    "BGN": r"лева|leva",
}

# Whose krone it is, said beside it: "650 kroner timen (norske)".
KRONE_OF: Final = {"se": r"svensk[ae]", "dk": r"dansk[ae]", "no": r"norsk[ae]"}
