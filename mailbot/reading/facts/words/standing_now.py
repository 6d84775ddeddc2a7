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
