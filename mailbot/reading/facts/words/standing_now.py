"""Words by which the writer tells how things are, where nothing announces results: a pattern."""

from __future__ import annotations

from typing import Final

# Begins a sentence about the house, its past year and its troubles: "We have 12 vans", "Es gibt".
TOLD: Final = r"""
    (?:i|we|they)(?:['’]ve| have| had| lost| got| run| manage| own| carried| averaged| sell| grow)
    |there (?:is|are|was|were)|there['’]s|just now|right now|at the moment
    |(?:wir|ich) (?:haben|habe|hatten|hatte|sind|bin|betreiben|führen|verlieren|verloren)
    |es gibt|es gab|bei uns (?:sind|ist|gibt)
    |(?:nous|on|j['’]|je)\s?(?:avons|avions|avait|ai|a|perd|perdons|perdu|sommes|fait|faisons)
    |il y a(?:vait)?|en ce moment
    |(?:tenemos|teníamos|tengo|somos|perdemos|perdimos|llevamos|hay|había|ahora mismo)
    |(?:temos|tínhamos|tenho|somos|perdemos|há|havia|neste momento)
    |(?:abbiamo|avevamo|ho|siamo|perdiamo|c['’]è|ci sono|c['’]era|c['’]erano)
    |(?:we|wij|ik) (?:hebben|heb|hadden|zijn|ben|verliezen)|er (?:zijn|is|waren|hangt|staan|gaan)
    |(?:vi|jeg|jag) (?:har|hade|havde|hadde|mistet|tappade)|der er|det finns|det finnes
    |(?:mamy|mieliśmy|mam|jest|są)
"""

# Heads what is so today, before a colon: "Where we are", "Situation actuelle, sans fard".
HEADS: Final = r"""
    (?:where (?:we|things) (?:are|stand)|how (?:things|we) (?:are|stand)|(?:the )?(?:current
    |present)
    (?: situation| state)|(?:as it is )?(?:today|now|at present|currently)
    |wo wir (?:heute |jetzt |gerade )?stehen|wie es (?:heute )?(?:ist|steht)
    |(?:der )?(?:stand|lage|ist-zustand)
    (?: heute| jetzt)?|(?:heute|aktuell|derzeit|zurzeit)
    |(?:la )?situation(?: actuelle)?|où (?:nous|on) en (?:sommes|est)
    |(?:aujourd['’]hui|actuellement)
    |(?:la )?situación(?: actual)?|(?:dónde|cómo) estamos|(?:hoy|ahora|actualmente)
    |(?:a )?situação(?: act?ual)?|onde estamos|(?:hoje|agora|act?ualmente)
    |(?:la )?situazione(?: attuale)?|dove siamo|a che punto siamo|(?:oggi|adesso|attualmente)
    |(?:de )?(?:huidige )?situatie(?: nu)?|waar (?:we|wij) (?:nu )?staan|(?:vandaag|nu|momenteel)
    |(?:var vi står|läget|nuläget|hvor vi står|status|situasjonen|situationen)(?: idag| i dag
    | nu| nå)?)
    (?:, [^:,]{2,40})?
"""
