"""Signs by which a result is known, and what only looks like one: phrases of up to three words.

One text a concept, a paragraph a language. A phrase is written as `evidence` folds a text:
small letters, and a space for whatever stands between the words ("d'ici" is "d ici").
"""

from __future__ import annotations

from typing import Final

# Something measured has a limit, or moves from one number to another.
LIMITS: Final = """
less than, fewer than, more than, no more than, not more than, at least, at most, under, below,
above, beneath, or less, or more, or fewer, or higher, or lower, or better, or above, down to, up
to, up from, down from, down by, up by, max, min, maximum, minimum, nil, tops, flat, half as many,
twice as many, cut by, by half, by a third, by a quarter, instead of, rather than, within, inside,
past, out of, average of, score of, not one, not a single, shorter than, longer than, higher than,
lower than, better than, on time, ahead of, in full,
weniger als, mehr als, nicht mehr als, höchstens, mindestens, wenigstens, unter, über, statt,
anstatt, von derzeit, um die hälfte, um ein drittel, maximal, minimal, keine einzige, kein
einziger, kein einziges, innerhalb, binnen, im schnitt, von allen, öfter als, länger als, kürzer
als, höher als, pünktlich, ohne dass, gesenkt, sinkt auf, steigt auf, liegt bei,
moins de, plus de, pas plus de, au plus, au moins, au maximum, au minimum, sous, au lieu de, au
lieu d, plus un seul, aucun, aucune, divisé par, divisée par, en moins de, en dessous, au dessous,
au dessus, contre, pas un seul, sans un seul, ou moins, ou plus, d ici, à l heure, baisse de,
hausse de, passe de, supérieur à, inférieur à,
menos de, más de, no más de, al menos, como máximo, como mínimo, por debajo, por encima, en vez
de, en lugar de, ni una sola, ni un solo, sin una sola, sin un solo, a la mitad, o menos, o más,
antes de las, baje a, suba a, menor a, mayor a, a tiempo, en fecha,
menos de, mais de, não mais de, pelo menos, no máximo, no mínimo, abaixo de, acima de, em vez de,
ao invés de, nem uma só, nem um só, pela metade, ou menos, ou mais, no prazo, inferior a,
meno di, più di, non più di, almeno, al massimo, al minimo, sotto il, sotto i, sopra il, invece
di, anziché, la metà, neanche un, nemmeno un, nemmeno una, o meno, o più, non superi, in orario,
sceso del, scesi del, ridotto del, entro,
minder dan, meer dan, niet meer dan, hoogstens, hooguit, minstens, minimaal, maximaal, onder de,
boven de, lager dan, hoger dan, korter dan, langer dan, in plaats van, ipv, geen enkele, geen
enkel, de helft, of minder, of meer, binnen, op tijd, teruggebracht,
mindre än, färre än, mer än, högst, minst, under, över, i stället för, istället för, inte en enda,
hälften, nere på, uppe i, eller mindre, eller fler, inom, senast, i tid,
mindre end, færre end, mere end, højst, mindst, i stedet for, ikke en eneste, halvdelen, nede på,
oppe på, inden for, til tiden, mindre enn, færre enn, mer enn, høyst, i stedet, ikke én,
halvparten, nede i, innen, i tide, maks,
alle, yli, enintään, vähintään, korkeintaan, puolet, sijaan, ei yhtään,
mniej niż, więcej niż, nie więcej niż, najwyżej, co najmniej, przynajmniej, poniżej, powyżej,
zamiast, maksymalnie, minimum, o połowę, połowa, ani jednej, ani jeden, na czas, do jednej,
méně než, více než, nejvýše, nejméně, alespoň, pod, nad, místo, polovina, ani jeden, ani jedna,
včas, maximálně,
менее, меньше, не более, не больше, более, больше, не менее, ниже, выше, вместо, вдвое, половина,
ни одного, ни одной, вовремя, щонайменше, не більше, менше, більше, замість, удвічі, жодного,
жодної, вчасно
"""

# How things are at present, beside how they are to be.
AT_PRESENT: Final = """
today, now, currently, at present, at the moment, right now, last year, last season, last winter,
last summer, it is now, it s now, its now, it was, it s at, they re at, we re at, this year,
heute, derzeit, aktuell, momentan, im moment, zurzeit, bisher, jetzt, letztes jahr, vorjahr,
heuer, zuletzt, gerade,
aujourd hui, actuellement, en ce moment, l an dernier, l année dernière, contre, à ce jour,
hoy, ahora, actualmente, el año pasado, hasta ahora, en este momento, hoje, agora, atualmente, no
ano passado, oggi, adesso, attualmente, l anno scorso, finora, eram, eran, erano,
nu, vandaag, momenteel, vorig jaar, op dit moment, idag, i dag, förra året, i fjol, i år, just nu,
sidste år, lige nu, i fjor, nå, nyt, viime vuonna, tällä hetkellä,
teraz, dziś, obecnie, w zeszłym roku, dotąd, dnes, nyní, loni, dosud, сейчас, сегодня, в прошлом
году, зараз, сьогодні, торік
"""

# What holds for all of many, or for none.
TOTALS: Final = """
every, each, all, both, none, no, nobody, no one, nothing, half, everyone, everybody, never, not
one, zero, any longer, no longer, any more, anymore, never again, without, twice, double, doubled,
jede, jeder, jedes, jeden, alle, beide, beiden, niemand, kein, keine, keiner, keinen, nichts, nix,
nie, sämtliche, ohne, null, die hälfte, nicht mehr, hälfte, doppelt, zwei drittel,
chaque, tous, toutes, toute, tout, aucun, aucune, personne ne, plus personne, rien, jamais, sans,
zéro, la moitié, ne plus, les deux,
cada, todos, todas, toda, todo, ningún, ninguna, nadie, nada, nunca, sin, cero, la mitad, ya no,
ambos, ambas,
nenhum, nenhuma, ninguém, sem, zero, metade, nunca mais,
ogni, tutti, tutte, tutta, tutto, nessun, nessuno, nessuna, niente, mai, senza, metà, entrambi,
entrambe, non più, più nessuno,
elk, elke, iedere, ieder, iedereen, alle, beide, geen, niemand, niets, niks, nooit, zonder, nul,
helft,
varje, alla, båda, ingen, inget, inga, aldrig, utan, noll, hälften, hver, hvert, alle, begge,
ingenting, intet, aldri, uten, uden, halvparten, halvdelen,
jokainen, joka, kaikki, kaikilla, kukaan, mikään, ei yksikään, ilman, nolla, puolet,
każdy, każda, każde, wszystkie, wszyscy, żaden, żadna, żadne, nikt, nic, nigdy, bez, oba, obie,
połowa,
každý, každá, každé, všechny, všichni, žádný, žádná, nikdo, nic, nikdy, bez, oba, polovina,
каждый, каждая, каждое, все, всё, ни один, ни одна, никто, ничего, никогда, без, кожен, кожна,
усі, всі, жоден, жодна, ніхто, нічого, ніколи
"""

# A state that has been reached.
REACHED: Final = """
finished, done, complete, completed, live, launched, open, opened, halved, tripled, signed,
certified, passed, won, closed, zero, published, approved, running, gone, stopped, secured,
accredited, shipped, migrated, sold, hired, trained, booked, filled, renewed, paid, searchable,
written, documented, installed, reduced, cut, raised, restored, booked out, sold out, in place, in
service, in use, up and running, by themselves, on their own, of its own, stands, knows, know,
reaches, rises, rise, falls, fall, doubles, runs, drops, comes down, renew, survives, lasts,
handed over, fit, can, have, has, are, is, ready, worth, proper, cleared, planted, delivered,
supplied, alive, built,
fertig, abgeschlossen, halbiert, verdoppelt, bestanden, eröffnet, läuft, laufen, verkauft,
unterschrieben, zertifiziert, erreicht, selbständig, selbstständig, steht, stehen, liegt, liegen,
ist, sind, hat, haben, erschienen, gefüllt, besetzt, ausgebucht, online, im netz, umgestellt,
saniert, eingeführt, renoviert, abgenommen, übernommen, kommt, kommen, zahlen, bezahlt, nötig,
dürfen, kann, können, verlässt, wächst, sinkt, steigt, gesunken, gestiegen, gesenkt, eingetragen,
ausgebildet,
terminé, terminée, terminés, signé, signée, signés, signées, ouvert, ouverte, vendu, vendus,
livré, livrés, réglé, réglées, certifié, obtenu, obtenue, fini, finie, en service, en ligne, est,
sont, a, ont, doublé, réduit, réduite, complet, complète, prêt, prête, formés, formées, installé,
intégrées, publié, publiée, publiés, tourne, viennent, atteint, peut, peuvent, savent,
terminado, terminada, firmado, firmada, firmados, firmadas, abierto, abierta, vendido, vendidos,
entregado, entregados, certificado, certificada, presentada, presentado, listo, lista, en marcha,
funcionando, esté, estén, sea, sean, es, son, está, están, tiene, tienen, viene, vienen, pagado,
reducido, duplicado, lleno, llena, salga, salgan, sepa, sepan, haya, hayan, inaugurado,
pronto, pronta, assinado, assinada, assinados, aberto, aberta, vendido, entregue, certificado,
concluído, concluída, funcionando, esteja, estejam, seja, sejam, é, são, está, estão, tem, têm,
formados, reduzido, dobrado, publicada, publicado,
finito, finita, firmato, firmati, firmate, aperto, aperta, venduto, venduti, consegnato,
consegnati, certificato, concluso, conclusa, funzionante, sia, siano, è, sono, ha, hanno,
pubblicato, restaurati, riconsegnati, pronto, pronta, pronti, attive, attivi, dimezzato,
raddoppiato, abbiano, abbia, usciti, supera, superano, formati, escono, sanno, va, vanno,
klaar, af, gehalveerd, verdubbeld, geslaagd, geopend, draait, draaien, verkocht, getekend,
gecertificeerd, bereikt, zelfstandig, staat, staan, ligt, liggen, is, zijn, heeft, hebben, gevuld,
bezet, online, werken, werkt, halen, haalt, kan, kunnen, komt, komen, duurt, weten, weet,
gepubliceerd,
klar, klart, klara, färdig, öppen, öppnat, öppnad, såld, sålda, signerat, godkänd, godkända, är,
har, står, ligger, kommer, levererat, inspelad, inspelade, halverad, fördubblat, klarar, hittar,
utbildade, færdig, åben, åbner, åbnet, solgt, underskrevet, godkendt, er, ferdig, åpen, åpnet,
godkjent, bestått, bestået, driver, kjører, kører, halveret, fordoblet, fordobla,
valmis, valmiina, auki, avattu, myyty, allekirjoitettu, hyväksytty, on, ovat, käytössä, voimassa,
gotowy, gotowa, gotowe, otwarty, otwarta, otwarte, sprzedane, podpisane, podpisany, podpisana,
zdali, zdany, działa, działają, jest, są, ma, mają, oddany, oddana, zeszły, dostał, dostała,
bierze, biorą, wyszkoleni, spadły, spadnie,
hotovo, hotový, hotová, otevřeno, otevřený, prodáno, podepsáno, funguje, je, jsou, má, mají, běží,
готов, готова, готово, открыт, открыта, открыто, продано, подписан, подписано, работает, запущен,
запущена, сдан, сдана, готовий, відкрито, підписано, працює, запущено, стоїть, стоит
"""

# What the person must bring along.
REQUIRED: Final = """
you like, you love, you enjoy, du magst, ihr mögt, sie mögen, tu aimes, vous aimez, te gusta,
les gusta, ti piace, vi piace, gostas de, gosta de, je houdt van, du gillar, du liker, du kan lide,
lubisz,
experience, years of, yrs, degree, diploma, license, licence, driver s, qualification, qualified,
fluent, proficiency, fluency, native speaker, passion, passionate, team player, willingness,
knowledge of, background in, ability to, able to lift, skills, strong, excellent, bachelor, master
s, msc, bsc, phd, b ed, certificate required, preferably,
erfahrung, berufserfahrung, studium, abschluss in, ausbildung als, ausbildung zum, führerschein,
kenntnisse, deutschkenntnisse, englischkenntnisse, teamfähigkeit, bereitschaft, belastbarkeit,
abgeschlossene, abgeschlossenes, idealerweise, wünschenswert, qualifikation,
expérience, diplôme, diplôme de, permis, maîtrise de, formation en, connaissance, connaissances,
rigueur, autonomie, bac, idéalement, aisance, capacité à,
experiencia, título, titulación, carné, carnet de, licenciatura, conocimientos, dominio de, nivel
de inglés, se valorará, disponibilidad para, experiência, diploma, carta de condução, cnh,
conhecimentos, formação em, graduação, inglês fluente, inglés fluido,
esperienza, laurea, patente, conoscenza, diploma, titolo di, attitudine, predisposizione a,
capacità di,
ervaring, rijbewijs, opleiding, kennis van, vloeiend, werkervaring, affiniteit, erfarenhet,
körkort, utbildning, kunskaper, meriterande, erfaring, kørekort, uddannelse, førerkort, utdanning,
kokemus, tutkinto, ajokortti, koulutus,
doświadczenie, wykształcenie, prawo jazdy, znajomość, umiejętność, zkušenost, zkušenosti,
vzdělání, řidičský, znalost, опыт, образование, знание, права категории, досвід, освіта, знання
"""

# What is given: perks, hours, money for other things than the work.
GIVEN: Final = """
days holiday, days off, holidays, vacation, paid leave, annual leave, parental leave, pension,
health insurance, medical aid, insurance, equity, stock plan, options, budget of, learning budget,
free snacks, free lunch, free parking, discount, allowance, relocation, bonus, flexible hours,
hours a week, hours per week, hours weekly, full time, part time, gym, company car, pro rata, pto,
perks, housing, base, variable,
urlaubstage, tage urlaub, urlaub, jobticket, altersvorsorge, dienstwagen, weiterbildungsbudget,
zuschuss, gleitzeit, stunden pro woche, stunden die woche, wochenstunden, homeoffice, bonus,
unbefristet, vollzeit, teilzeit, obstkorb, firmenwagen, freistellung,
jours de congés, congés, tickets restaurant, mutuelle, télétravail, prime, primes, rtt, cdi, cdd,
heures par semaine, temps plein, temps partiel, budget mobilité, warrants, treizième,
días de vacaciones, vacaciones, seguro médico, seguro de salud, jornada, teletrabajo, horas
semanales, tickets, férias, vale, plano de saúde, horas por semana, subsídio, contrato indefinido,
giorni di ferie, ferie, buoni pasto, smart working, ore settimanali, tempo pieno, tempo
indeterminato, vitto, alloggio, tredicesima,
vakantiedagen, vakantiegeld, pensioen, leerbudget, reiskosten, uur per week, lease, opties,
offsite, semesterdagar, friskvårdsbidrag, tjänstepension, semester, ferie, pensjon, feriedage,
lomapäivää, työterveys,
dni urlopu, urlop, karta sportowa, opieka medyczna, owocowe, godzin tygodniowo, dovolená, dnů
dovolené, stravenky, penzijní, отпуск, дмс, страховка, відпустка, годин на тиждень
"""

# Verbs of being and having: a clause of its own, which says how things stand.
STATES: Final = """
is, are, has, have, can, will, s, re, gets, get, stands, knows, know, comes, come, ll be, will be,
ist, sind, hat, haben, kann, können, steht, stehen, liegt, liegen, kommt, kommen, läuft, laufen,
wird, werden, dürfen, darf, gibt es, bleibt, bleiben, geht, gehen, macht, machen, weiß, wissen,
est, sont, a, ont, peut, peuvent, savent, sait, vient, viennent, soit, soient, ait, aient, puisse,
puissent, tourne, finisse, reste,
es, son, está, están, esté, estén, sea, sean, tiene, tienen, tenga, tengan, haya, hayan, viene,
vienen, sabe, saben, sepa, sepan, puede, pueden, pueda, puedan, hay, salga, salgan, quede, queden,
é, são, tem, têm, seja, sejam, esteja, estejam, tenha, tenham, sabe, sabem, saiba, saibam, pode,
podem, possa, possam, fique, fiquem, há,
è, sono, ha, hanno, sia, siano, abbia, abbiano, sa, sanno, può, possono, possa, possano, va,
vanno, c è, ci sono, escono, esce, resti, restino,
is, zijn, heeft, hebben, kan, kunnen, staat, staan, ligt, liggen, komt, komen, weet, weten,
blijft, blijven, draait, draaien, er is, er zijn, gaat, gaan,
är, har, står, ligger, kommer, kan, finns, går, er, findes, finnes, ved, vet,
on, ovat, tulee, osaa, osaavat, pysyy,
jest, są, ma, mają, stoi, działa, działają, zna, znają, może, mogą, będzie, będą, była, były, było,
je, jsou, má, mají, stojí, běží, zná, umí, může, mohou, bude, budou,
есть, имеет, имеют, стоит, стоят, работает, работают, знает, знают, может, могут, будет, будут, є,
має, мають, стоїть, працює, знає, знають, може, можуть, буде, будуть
"""

# Numbers in words that `outcome_check` does not know; none that is another word elsewhere.
NUMBERS: Final = """
fifteen, sixteen, eighteen, nineteen, ninety, eighty, seventy, sixty, thousand, dozen, third,
quarter, percent, drittel, viertel, elf, fünfzehn, dreißig, vierzig, fünfzig, tausend, dutzend,
prozent, quinze, seize, trente, quarante, cinquante, cent, mille, douzaine, tiers, quart,
pourcent, quince, treinta, cuarenta, cincuenta, mil, docena, tercio, cuarto, trinta, quarenta,
cinquenta, cem, dúzia, terço, due, tre, sei, nove, quindici, trenta, quaranta, cinquanta, cento,
dozzina, terzo, quarto, novanta, ottanta, vijftien, dertig, veertig, vijftig, duizend, dozijn,
derde, kwart, procent, fire, fem, seks, sex, syv, sju, åtte, tio, ti, elva, tolv, tjugo, tyve,
trettio, tretti, hundra, hundre, tusen, tusind, tredjedel, fjärdedel, kaksi, kolme, neljä, viisi,
kuusi, seitsemän, kahdeksan, yhdeksän, kymmenen, sata, tuhat, dwa, dwie, dwóch, trzy, trzech,
cztery, czterech, pięć, sześć, siedem, osiem, dziewięć, dziesięć, dwanaście, dwadzieścia, sto,
tysiąc, połowy, dvě, dva, tři, čtyři, šest, sedm, osm, devět, deset, dvanáct, dvacet, tisíc, два,
две, двух, три, трёх, четыре, пять, шесть, семь, восемь, девять, десять, двадцать, сто, тысяч,
дві, чотири, шість, сім, вісім, тисяч, двоє, троє
"""
