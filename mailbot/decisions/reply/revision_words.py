"""In which words people put a result right, add one or take one out: tables for `revisions`.

Written as `phrasing` has it.
"""

from __future__ import annotations

from typing import Final

# The first, the second …: which of the results is spoken of.
ORDINALS: Final = (
    """first, 1st, erste|erster|erstes|ersten, premier|premiere, primer|primero|primera,
    primo|prima, primeiro|primeira, eerste, forsta|forste, pierwszy|pierwsza|pierwsze""",
    """second, 2nd, zweite|zweiter|zweites|zweiten, deuxieme|seconde, segundo|segunda,
    secondo|seconda, tweede, andra|andre|anden, drugi|druga|drugie""",
    """third, 3rd, dritte|dritter|drittes|dritten, troisieme, tercer|tercero|tercera,
    terzo|terza, terceiro|terceira, derde, tredje, trzeci|trzecia|trzecie""",
    """fourth, 4th, vierte|vierter|viertes|vierten, quatrieme, cuarto|cuarta, quarto|quarta,
    vierde, fjarde|fjerde, czwarty|czwarta|czwarte""",
    """fifth, 5th, funfte|funfter|funftes|funften, cinquieme, quinto|quinta, vijfde, femte,
    piaty|piata|piate""",
)
LAST: Final = """
    last, letzte|letzter|letztes|letzten, dernier|derniere|derniers|dernieres,
    ultimo|ultima|ultimos|ultimas|ultimi|ultime, laatste, sista|sidste|siste, ostatni|ostatnia
"""
# What an ordinal counts, if it counts a result; or how a sentence goes on that names none.
COUNTED: Final = """
    result|outcome|point|one|goal|target|line|item|bullet|objective|should|must|is|ought|needs|says
    ergebnis|punkt|ziel|zeile|satz|soll|sollte|muss|ist
    thing|things to, sache|ding, resultat|objectif|ligne|chose|doit|devrait|est, n est
    resultado|punto|objetivo|linea|debe|deberia|es
    risultato|obiettivo|riga|dovrebbe|deve, ponto|meta|linha|deveria, resultaat|punt|doel|regel|moet
    resultatet|punkten|punktet|malet|ska|bor|skal|bor, wynik|rezultat|cel|powinien|powinno
    lautet|heisst|bitte, tiene que, ha de, cambiatela|cambiatelo|scrivetela|scrivetelo|mettetela
    va scritto|scritta|cambiato|cambiata, cambienla|cambienlo|ponganla|ponganlo|cambiala|cambialo
    devia, passa a, graag zo, c est, would, ware, serait, seria, sarebbe, zou
"""
NUMBERED: Final = """
    result|results|outcome|outcomes|ergebnis|ergebnisse|resultat|resultats|resultado|resultados
    risultato|risultati|resultaat|resultaten|punkt|punkte|point|points|punto|puntos|punti
    satz, zin, phrase, frase, ponto|pontos|punt|punten|bullet|bullets|wynik|goal|goals|ziel|ziele
    objective|target|achievement|aim|line|number, nummer, zeile, objectif|ligne, objetivo|meta|linea
    obiettivo|riga, objectivo|linha, doel|doelstelling|regel, malet|mal|linje, rezultat|cel
"""
# How an ordinal may stand alone where something goes: "take out the second, please".
ALONE: Final = """
    out|off|away|please|entirely|completely|altogether|because|since|as
    bitte|raus|rausnehmen|weg|ganz|streichen|loschen|entfernen|weil
    lo|la|l
    svp|s il, merci, por favor, per favore, alstublieft|aub|graag|eruit|weghalen, tack|takk|tak
"""

ADDS: Final = """
    also, additionally, add, adding, as well, one more, another result|outcome, in addition, forgot
    auch noch, ausserdem, außerdem, zusatzlich, erganzen, hinzufugen, hinzu, noch ein|eines, fehlt
    aussi, egalement, ajouter, ajoutez, ajouterait|ajouterais|ajouterions, en plus, oublie
    tambien, ademas, anadir, anada|anadan|anadid, agregar, agregue|agreguen, agregaria|agregariamos
    anadiria|anadiriamos, falta
    tambem, alem disso, acrescentar, acrescente|acrescentem, adicionar, adicione
    anche, inoltre, aggiungere, aggiunga|aggiungete|aggiungi, aggiungerei|aggiungeremmo, manca
    ook nog, bovendien, toevoegen, voeg, daarnaast, ontbreekt
    lagg till, tillagga, tilfoj|tilfoje, legg til, dodac, dodajcie, prosze dodac
"""
# Leads to a result, or a list of them, that stands beside the others: "also" alone may as well
# lead to what somebody has to bring.
ADDS_BELOW: Final = """
    add, adding, one|two|three|some more, another, forgot, forgotten, one is missing, one missing
    erganzen, hinzufugen, hinzu, noch ein|eine|eines|eins|einer|zwei|drei, vergessen, fehlt noch
    fehlt ein|eine|eines|eins|einer, kommt dazu|hinzu, kommt noch, ein|eine|einen vergessen
    glemt|glemte|glomt|glomde, en|ett|et til, mangler en|ett|et, zapomnieliscie
    ajouter, ajoutez, ajouterait|ajouterais|ajouterions, oublie
    en manque un|une, manque encore, encore un|une
    anadir, anada|anadan|anadid|anade, agregar, agregue|agreguen|agrega, agregaria|agregariamos
    anadiria|anadiriamos, olvidado, falta uno|una
    acrescentar, acrescente|acrescentem|acrescenta, adicionar, adicione|adicionem, esqueci
    falta um|uma, mais um|uma, aggiungere, aggiunga|aggiungete|aggiungi, dimenticato
    manca ancora, ne manca, ancora uno|una, toevoegen, voeg, nog een|twee, vergeten, ontbreekt
    lagg till, ett|en till, saknas, tilfoj|tilfoje, en|et mere, mangler, legg til, en|ett til
    dodac, dodajcie, jeszcze jeden|jedno|jedna
"""
# The same of a result by its name: what follows is one, with or without a figure.
ADDS_RESULT: Final = """
    one more|another|further|additional|extra|new result|outcome|goal|target
    more results|outcomes|goals
    noch ein|weiteres|zusatzliches|neues ergebnis|ziel, noch ein punkt, weiterer|zusatzlicher punkt
    weitere|zusatzliche ergebnisse|ziele|punkte
    autre|nouveau|nouvel resultat|objectif, encore un resultat|objectif
    un resultat|objectif de plus
    otro|nuevo resultado|objetivo, un resultado|objetivo mas
    altro|nuovo|ancora|ulteriore risultato|obiettivo, ancora un risultato|obiettivo
    outro|novo|mais um resultado|objetivo, um resultado|objetivo a mais
    nog een|extra|nieuw resultaat|doel
    ytterligare ett|nytt resultat|mal, ett resultat|mal till, et nyt|til|yderligere resultat|mal
    et resultat|mal mere|til, kolejny|jeszcze jeden|nowy|dodatkowy wynik|rezultat|cel
"""
# Says that words may go: "“I think” needn't be there".
NEEDLESS: Final = """
    neednt, need not, doesnt|dont|does not|do not need to|have to be|stand|appear|say
    isnt|is not|not needed|necessary, no need for|to, superfluous, unnecessary, can|could go
    not meant to be|go in|there, was|were just|only me, was me talking|thinking, without the|saying
    i only|just meant the words, not the words, is not something i
    muss|mussen|braucht|brauchen nicht dabei|da|rein|drin|dabeizustehen|dazustehen|drinstehen|stehen
    muss|mussen da|dort|hier nicht stehen|rein|hin, uberflussig, unnotig, nicht notig, ohne das
    hoeft|hoeven er|daar|dat niet, hoeft|hoeven niet, is niet nodig, overbodig, mag|kan weg|eruit
    n a|ont pas besoin, pas besoin|utile|necessaire, inutile, superflu|superflue, est de trop
    no hace|hacen falta, sobra|sobran, no es|son necesario|necesaria|necesarios, esta|estan de mas
    nao e|sao preciso|precisa|necessario|necessaria, nao precisa|precisam de, esta|estao a mais
    sobra|sobram, non serve|servono, non e|sono necessario|necessaria|necessari, superfluo
    e di troppo
    behovs|behover inte, behoves|behover ikke, trengs|trenger ikke, onodig|onodigt, overflodig
    nie musi|trzeba, niepotrzebne, zbedne
"""
# Says that words are not there.
MISSES: Final = """
    missing, is|was left out, left out, lacks, forgot, forgotten, omitted
    fehlt, fehlen, vergessen, erganzen|erganzt|erganze, hinzuzufugen, nachzutragen
    manque|manquent, il manque, oublie, ajouter|ajoutez, falta|faltan, anadir|anada|anadan, agregar
    manca|mancano, aggiungere|aggiungete|aggiunga, faltam, acrescentar|acrescentem|acrescente
    ontbreekt|ontbreken, toevoegen|vergeten, saknas|mangler, add, lagg|legg till|til, tilfoj
    brakuje, dodac|dodajcie
"""
# Says what stands there.
STANDS: Final = """
    it|that|this|which|there says|reads|said|read, you wrote|write|put|have|say, is written
    heisst es|steht|stand, steht|stand da|dort|drin, da|dort|hier|bei ihnen steht|stand
    sie|ihr schreiben|schrieben|schreibt|haben geschrieben, on lit, il|elle est ecrit
    est indique|marque|ecrit, vous avez ecrit|mis|indique, dice|pone|figura|aparece, han puesto
    habeis puesto, pusieron|escribieron, diz|consta|aparece, escreveram|puseram, c e|sta scritto
    si legge, avete scritto|messo, staat er|daar|hier, er|daar|hier staat, jullie schrijven|schreven
    det star, star det, ni|de skrev|skriver, jest napisane, napisaliscie
"""
# Wants a result again: what it is stands behind its colon.
PUTS_BACK: Final = """
    put back, put this|it|that back, back in, bring back, wieder rein|hinein|aufnehmen|einfugen
    remettez, remettre, vuelvan|vuelva|volved a poner, rimettete|rimettere|rimetta, reponham|repor
    zet terug, terugzetten, satt|satt in tillbaka, sett tilbake
"""
# Leaves what was to go: "actually, leave it in".
RESTORES: Final = """
    leave|keep it|that|them|this in|there|after all, keep it|that, leave it, it can|may|should stay
    lassen sie es|ihn|das, lass es|ihn|das, doch drin|drinlassen|stehen|stehenlassen, soll bleiben
    kann|darf bleiben, bleibt doch, laissez|gardez|garde|laisse le|la, dejalo|dejala|dejadlo|dejenlo
    dejelo, mantengalo, lasciatelo|lascialo|lo lasci, tenetelo, deixem|deixe|deixa ficar
    mantenham|mantenha, laat het|hem|die staan, laat het|hem|die er toch, laat maar staan
    lat den|det sta, lad den|det sta, la den|det sta, niech zostanie
"""
# Points at the one of two that was not spoken of.
THE_OTHER: Final = """
    the other, the other one, das andere, die andere, der andere, l autre, el|la|lo otro|otra
    l altro, l altra, o outro, a outra, het|de andere, det|den andra|andre|anden
"""
# Says how a result is to read.
SHOULD: Final = """
    should, must, ought, needs|has to be|read|say, make it|that, has to, correct is, it is|its
    soll|sollte|muss|musste, heisst|lautet, richtig ist|ware|waren|sind
    doit|devrait, il faut|faudrait, debe|deberia, tiene que, deve|dovrebbe|deveria, moet|moest
    ska|bor|skal, powinno|powinien|ma byc
"""
CHANGES: Final = """
    make it|that, machen sie daraus|lieber, faites en
    change|correct|replace|raise|lower|put|say, andern|andere|andert|ersetzen|korrigieren
    changer|changez|remplacer|remplacez|corrigez, cambiar|cambie|cambien|cambiad|corregir|corrija
    sustituir, cambiare|cambi|cambiate|correggere|correggete|sostituire
    mudar|mude|mudem|corrigir|corrijam|substituir|alterar
    wijzig|wijzigen|verander|veranderen|vervang|vervangen, andra|endre|rette, zmienic|zmiencie
"""
# Leads to how a result is to be put: "please write: …".
WRITES: Final = f"""
    ponganlo|pongalo|ponlo|ponganla|escribanlo|cambienlo|cambialo|scrivetelo|scrivetela|mettetelo
    mettetela|cambiatelo|cambiatela, maak er|van|daar|daarvan, deve|devera ler se
    write|phrase|word|reword, read, better, rather, instead, schreiben|schreib|schreibt, formulieren
    besser, lieber, stattdessen, ecrire|ecrivez|ecris, mettre|mettez|mets, plutot, formuler
    escribir|escriba|escriban|escribid, poner|ponga|pongan|poned, mejor, scrivere|scriva|scrivete
    mettere|metta|mettete, meglio, piuttosto, escrever|escreva|escrevam, por|ponha|ponham, melhor
    schrijf|schrijven, zet|zetten, liever, beter, skriv|skrive|skriva, hellre|heller
    {SHOULD}{CHANGES}
"""
# Wants a figure in the place of another: "make the first one 3%, please".
MAKES: Final = f"""
    make, set, please, only, rather, bitte, nur, lieber, doch, mettez, mettre, plutot, svp, s il
    ponga|pongan|poned|pon, mejor, por favor, metta|mettete|metti, meglio, per favore
    ponham|ponha, antes, melhor, maak|zet, graag, liever, hellre, heller, tack, takk
    {SHOULD}{CHANGES}
"""
# Points at one of the results by what it is about.
POINTS_AT: Final = """
    the|that one|result|goal|point|line|bullet|item|outcome about|on|with|of|concerning|regarding
    the|that one|result|goal|point|line|bullet|item|outcome for|where|that says|saying|mentioning
    the bit|part|thing about|with|on, das|den|die mit|zu|zum|zur|uber|von|vom, das thema
    punkt|ergebnis|ziel|satz mit|zu|zum|zur|uber|von|vom, celui|celle sur|avec|concernant|des|de|du
    ce|le|la resultat|point|objectif|ligne|phrase sur|avec|concernant|des|de|du, ce qui concerne
    lo|el|la de|del|sobre|con, resultado|punto|objetivo|meta de|del|sobre|con
    quello|quella su|sui|sulle|sugli|sul|sulla|di|dei|delle|degli|del|della|con
    risultato|punto|obiettivo su|sui|sulle|sul|sulla|dei|delle|del|della|di|con
    o|a dos|das|do|da|de|sobre|com, resultado|ponto|objetivo|meta dos|das|do|da|de|sobre|com
    die|dat|het over|met|van|rond, punt|resultaat|doel over|met|van, det|den om|med|av, ten|to o
"""
# The whole of them: "scrap both results".
EACH_OF_THEM: Final = """
    all|both results|outcomes|goals|targets|bullets, all the|these|those|your|our results|outcomes
    all|both of them, alle|beide ergebnisse|ziele|punkte, alle beide, tous les resultats|objectifs
    tous|toutes, todos los resultados|objetivos|puntos, tutti i risultati|obiettivi
    todos os resultados|objetivos, alle resultaten|doelen|punten, alla resultat|mal, alle mal
"""
# Says that what stands there is nothing that they wrote.
DISOWNS: Final = """
    does not belong, doesnt belong, just me talking|thinking|rambling|chatting, was only talk
    no result, isnt a result, not something to be achieved|reached|done
    was said to you, meant for you
    only for you, between us, doesnt|does not go here|there
    is not mine|ours, isnt mine|ours, not a result, nor is this|that|it|the, nor are these|those
    is|are|was no|not|not an|a|any achievement|achievements|result|results|outcome|outcomes|goal
    isnt an|a achievement|result|outcome|goal, arent achievements|results|outcomes|goals
    not one of my|the|our results, not what i|we wrote, your own|example, an example of yours
    nicht zu erreichen, nichts zu erreichen, war an|fur sie|euch gerichtet|gedacht|bestimmt
    nur fur sie
    gehort nicht, nur so gesagt|dahingesagt|geredet, ist nicht von mir|uns, kein ergebnis
    eigenes beispiel, ihr|euer|dein beispiel, ist|sind auch kein|keine, keine ergebnisse
    ist kein|keine ziel|punkt|resultat|vorgabe, sind keine ziele|punkte
    gehort|gehoren hier|da nicht, ist|war nur eine bemerkung|anmerkung
    etait pour vous, n est pas un objectif|resultat, ne sont pas des objectifs|resultats
    non plus n est, rien a faire ici|la
    votre exemple, votre propre exemple, pas un resultat, pas de moi|nous
    era para ustedes|vosotros, no pinta nada, no son resultados, tampoco es|son, no es ningun
    su|vuestro ejemplo, su|vuestro propio ejemplo, no es un resultado, no es mio|nuestro
    o vosso|seu exemplo, nao e um resultado, nao e meu|nosso, nao sao resultados, tambem nao e
    era per voi, non c entra, non sono risultati, neanche|nemmeno questo
    vostro|suo esempio, non e un risultato, non e mio|nostro
    was voor jullie|u bedoeld, hoort hier|er|daar niet
    eigen|jullie|uw voorbeeld, geen resultaat|resultaten, niet van mij|ons
    inget|intet|ikke et|ikkje eit|ikke noe resultat|mal
    inga|ingen|ikke resultat|resultater|resultater
    er ikke resultat|resultater, hor inte|horer ikke|hjemme hit|her, nie jest|sa wynikiem|wynikami
"""
# Names the list of results itself: what follows is all of it.
ALL_OF_IT: Final = """
    results|outcomes|goals|targets are|should, these are the|our, to achieve
    ergebnisse|ziele sind|sollen|lauten, erreichen soll|sollen
    resultats sont, resultados son|sao, risultati sono, resultaten zijn
"""
# Says of a result what it is like, and not how it is to read.
JUDGES: Final = """
    right|fine|good|ok|okay|great|perfect|lovely|correct|wrong|missing|gone|silly, not, no longer
    too, still, already, out of date, up to date, richtig|gut|perfekt|falsch|weg|hinfallig|uberholt
    nicht, zu, noch, schon, bon|bonne|bien|juste|faux|fausse|parfait|parfaite, pas, trop, encore
    bien|correcto|correcta|mal|perfecto, no, demasiado, giusto|giusta|bene|sbagliato|sbagliata
    perfetto, non, troppo, certo|certa|bem|errado|errada|perfeito, nao, goed|fout|prima|weg, niet
    te, bra|riktig|feil|fel|fint|borta|vekk, ikke, inte
"""
# A sentence that speaks of another part of the listing.
ELSEWHERE: Final = """
    pay|salary|wage|wages|deadline|apply|applications|video, gehalt|lohn|frist|bewerbung|bewerbungen
    salaire|candidature|candidatures|delai, sueldo|salario|plazo|candidaturas, stipendio|scadenza
    ordenado|prazo, salaris|loon|sollicitaties
"""
