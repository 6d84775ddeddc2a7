"""What a film shows: the job and who speaks of it, or the house that has the job to give."""

from __future__ import annotations

from typing import Final

_FILM: Final = (
    r"(?:films?|filmchen|vidéos?|vídeos?|videos?|clip|reel|película|filme|filmato|filmpje|filmen"
    r"|documentar(?:y|io)|documentaire|doku|reportage|spot)"
)
_OF: Final = (
    r"(?:of|about|from|on|at|über|von|vom|aus|zum|der|de|del|do|da|sobre|sur|du|des|della|dell['’]"
    r"|dello|di|sul|sulla|over|van|om|från|fra|o)"
)
_HOUSE: Final = (
    r"(?:the |our |my |whole |unser\w* |ganze\w* |la |el |il |l['’]|notre |nos |nuestr[ao]s? |a |o "
    r"|noss[ao]s? |nostr[ao] |het |de |ons |onze |vår[at]? |vores |naszej |naszym )*"
    r"(?:company|firm|business|house|brand|history|town|school|life|band|choir|festival|shop"
    r"|products?|fair|trade fair|anniversary|centenary|firma|unternehmen\w*|haus(?:es)?|betrieb\w*"
    r"|messe|uhrenmesse|jubiläum\w*|geschichte|stadt|verein\w*|entreprise|société|maison|salon"
    r"|centenaire|histoire|marque|ville|empresa|casa|marca|historia|feria|ciudad|centenario"
    r"|história|feira|cidade|azienda|ditta|fiera|storia|città|bedrijf|huis|beurs|geschiedenis"
    r"|stad|företaget|firman|mässan|firmaet|virksomheden|bedriften|messen|firmy|firmie)"
)
OF_HOUSE: Final = (
    rf"{_FILM}(?: \w+)? {_OF} ?{_HOUSE}|{_FILM} (?:institucional|institutionnel(?:le)?"
    rf"|istituzionale"
    r"|corporativ[oa]|corporate|promocional|aziendale|promozionale|publicitaire)"
    r"|(?:tourné|rodad[oa]|gedreht|made|shot|filmado|girato) (?:pour|para|für|for|per) (?:le|el|das"
    r"|the|our|il|o|notre) (?:centenaire|centenario|jubiläum|anniversary|centenary|salon|messe)"
    r"|(?:the|our) (?:company|firm|business) in (?:\w+ ){1,3}(?:minutes?|seconds?)"
    r"|drone(?: film| footage| video)?|drohn\w+|luftaufnahmen|vue du ciel|aerial"
)

_TELLS: Final = (
    r"(?:talk(?:s|ing)?|speak(?:s|ing)?|tell(?:s|ing)?|explain(?:s|ing)?|describ(?:es|ing)|show(?:s"
    r"|ing)?|erzähl\w*|erklär\w*|red\w{1,3}|sprech\w*|sag\w*|zeig\w*|expli\w+|parl\w+|racont\w+"
    r"|présent\w+|cuent\w+|habl\w+|present\w*|cont\w+|fal\w+|apresent\w+|spieg\w+|raccont\w+"
    r"|vertel\w*|leg\w*|berätt\w*|förklar\w*|forklar\w*|fortell\w*|fortæll\w*|opowiad\w*"
    r"|wyjaśni\w*|tłumacz\w*|kerro\w*|selit\w*|vysvětl\w*|розповід\w*|рассказ\w*)"
)
_JOB: Final = (
    r"(?:job|role|post|position|what (?:we|i) (?:need|want|look)|it over|stelle|aufgabe|arbeit"
    r"|poste"
    r"|travail|boulot|puesto|trabajo|vaga|posto|lavoro|trabalho|ruolo|functie|baan|werk|tjänsten"
    r"|jobbet|stillingen|jobbet|pracy|stanowisko|práci|pozici|työstä|роботу|работу|вакансию)"
)
OF_JOB: Final = (
    rf"(?:{_TELLS}|me|ich|moi|yo|io|eu|ik) (?:[\w'’]+ ){{0,4}}{_JOB}"
    rf"|(?:für|pour|para|for|per|voor) (?:diese|ce|este|this|esta|questo|deze) {_JOB}"
    r"|tape of|taped (?:myself|ourselves)"
)

# how long a film takes: minutes in front of a camera, and no hours of work
LASTS: Final = (
    r"(?:\d{1,2}(?:[.,:]\d{1,2})?|an?|one|two|three|four|five|few|couple of|eine?|zwei|drei"
    r"|vier|fünf|paar|deux|trois|quatre|cinq|quelques|dos|tres|cuatro|unos|dois|duas|três|quatro|alguns|due"
    r"|tre|quattro|pochi|twee|drie|vier|vijf|två|tre|to|kilka|dwie|trzy|kaksi|kolme)"
    r"[ -]?(?:min(?:ute|uto|uta|uut)?(?:s|n|r|er|en|ter|i|os|y|ty|ti|tti|ttia)?\.?|secs?|seconds?"
    r"|sekunden|secondes|segundos|secondi|seconden|sekunder|minuuttia)"
)
