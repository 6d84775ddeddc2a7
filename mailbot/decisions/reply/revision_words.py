"""In which words people put a result right, add one or take one out: tables for `revisions`.

Written as `phrasing` has it.
"""

from __future__ import annotations

from typing import Final

# The first, the second …: which of the results is spoken of.
ORDINALS: Final = (
    """first, 1st, erste|erster|erstes|ersten, premier|premiere, primer|primero|primera,
    primo|prima, primeiro|primeira, eerste""",
    """second, 2nd, zweite|zweiter|zweites|zweiten, deuxieme|seconde, segundo|segunda,
    secondo|seconda, tweede""",
    """third, 3rd, dritte|dritter|drittes|dritten, troisieme, tercer|tercero|tercera,
    terzo|terza, terceiro|terceira, derde""",
    """fourth, 4th, vierte|vierter|viertes|vierten, quatrieme, cuarto|cuarta, quarto|quarta,
    vierde""",
    """fifth, 5th, funfte|funfter|funftes|funften, cinquieme, quinto|quinta, vijfde""",
)
LAST: Final = """
    last, letzte|letzter|letztes|letzten, dernier|derniere|derniers|dernieres,
    ultimo|ultima|ultimos|ultimas|ultimi|ultime, laatste
"""
# What an ordinal counts, if it counts a result; or how a sentence goes on that names none.
COUNTED: Final = """
    result|outcome|point|one|goal|target|line|item|should|must|is|ought|needs
    ergebnis|punkt|ziel|zeile|satz|soll|sollte|muss|ist
    resultat|objectif|ligne|doit|devrait|est, resultado|punto|objetivo|linea|debe|deberia|es
    risultato|obiettivo|riga|dovrebbe|deve, ponto|meta|linha|deveria, resultaat|punt|doel|regel|moet
"""
NUMBERED: Final = """
    result|outcome|ergebnis|resultat|resultado|risultato|resultaat|punkt|point|punto|ponto|punt
"""

ADDS: Final = """
    also, additionally, add, adding, as well, one more, another result|outcome, in addition, forgot
    auch noch, ausserdem, außerdem, zusatzlich, erganzen, hinzufugen, hinzu, noch ein|eines, fehlt
    aussi, egalement, ajouter, ajoutez, en plus, oublie
    tambien, ademas, anadir, anada|anadan|anadid, agregar, agregue, falta
    tambem, alem disso, acrescentar, acrescente|acrescentem, adicionar, adicione
    anche, inoltre, aggiungere, aggiunga|aggiungete|aggiungi, manca
    ook nog, bovendien, toevoegen, voeg, daarnaast, ontbreekt
"""
# The same of a result by its name: what follows is one, with or without a figure.
ADDS_RESULT: Final = """
    one more|another|further|additional|extra result|outcome|goal
    noch ein|weiteres|zusatzliches ergebnis|ziel
    autre|nouveau resultat|objectif, encore un resultat|objectif, un resultat|objectif de plus
    otro|nuevo resultado|objetivo, un resultado|objetivo mas
    altro|nuovo|ancora risultato|obiettivo, ancora un risultato|obiettivo
    outro|mais um resultado|objetivo, um resultado|objetivo a mais
    nog een|extra resultaat|doel
"""
# Says that what stands there is nothing that they wrote.
DISOWNS: Final = """
    does not belong, doesnt belong, is not mine|ours, isnt mine|ours, not a result,
    not one of my|the|our results, not what i|we wrote, your own|example, an example of yours
    gehort nicht, ist nicht von mir|uns, kein ergebnis, eigenes beispiel, ihr|euer|dein beispiel
    votre exemple, votre propre exemple, pas un resultat, pas de moi|nous
    su|vuestro ejemplo, su|vuestro propio ejemplo, no es un resultado, no es mio|nuestro
    o vosso|seu exemplo, nao e um resultado, nao e meu|nosso
    vostro|suo esempio, non e un risultato, non e mio|nostro
    eigen|jullie|uw voorbeeld, geen resultaat, niet van mij|ons
"""
# Names the list of results itself: what follows is all of it.
ALL_OF_IT: Final = """
    results|outcomes|goals|targets are|should, these are the|our, to achieve
    ergebnisse|ziele sind|sollen|lauten, erreichen soll|sollen
    resultats sont, resultados son|sao, risultati sono, resultaten zijn
"""
# A sentence that speaks of another part of the listing.
ELSEWHERE: Final = """
    pay|salary|wage|wages|deadline|apply|applications|video, gehalt|lohn|frist|bewerbung|bewerbungen
    salaire|candidature|candidatures|delai, sueldo|salario|plazo|candidaturas, stipendio|scadenza
    ordenado|prazo, salaris|loon|sollicitaties
"""
