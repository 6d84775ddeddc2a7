"""Words that announce what is to be reached: folded phrases, written as in `signs`."""

from __future__ import annotations

from typing import Final

# Says by itself that results follow.
RESULTS: Final = """
would know, d know, ll know, know that it worked, how we know, woran wir, woran ich, merken wir,
à quoi on verra, on saura que, nous saurons, sabremos que, sabré que, saberemos que, sapremo che,
capiremo che, merken we, weten we dat, märker vi, mærker vi, merker vi, poznamy, poznáme, поймём,
зрозуміємо,
success, results, result, outcomes, outcome, goals, targets, okrs, okr, kpi, kpis, key results,
milestones, milestone, deliverables, achieved, achieve, achievement, measured, measure, measures,
judge, judged, these numbers, numbers, scorecard, nailed it, cracked it, done well, proof, wins,
hand over, come out, well done, what i m after, what we re after, what i am after, what we are
after, point at, point to, count on, it worked, call it a success, yardstick, aims for, makes
sure,
make sure, sees to it, see to it, did well, what matters, matters to, care about, counts for,
erfolg, erfolge, erfolgreich, ergebnis, ergebnisse, ziele, zielgrößen, kennzahlen, messgrößen,
meilensteine, erreicht, erreichen, gemessen, messen, geschafft, gelungen, gelingen, geliefert,
messlatte, soll gelten, passieren soll, geschehen soll, dafür sorgt, sorgt dafür, gute arbeit,
worauf es ankommt, was zählt, am herzen, ändern soll, gut gelaufen, hinbekommen, abgeliefert,
interessiert uns, uns interessiert, interessiert mich, mich interessiert, uns geht es darum, mir
geht es darum, es geht uns darum, kommt es uns an, kommt es mir an,
nous intéresse, m intéresse, nous importe, m importe, ce qui compte, tient à cœur, fasse en sorte,
fait en sorte, bon travail, succès, réussi, réussite,
résultats, résultat, objectifs, indicateurs, jalons, jalon, livrables, atteint, atteindre, mesuré,
mesure, mesurer, gagné, pari gagné, doit être vrai, cap franchi,
nos interesa, me interesa, nos importa, me importa, lo que cuenta, lo que importa, consiga que,
logre que, se encargue de que, buen trabajo, éxito,
resultados, resultado, metas, objetivos, indicadores, hitos, hito, entregables, logrado, logros,
lograr, medimos, mediremos, haber pasado, haya pasado, conseguido,
consiga que, garanta que, faça com que, bom trabalho, sucesso, êxito, marcos, entregas, alcançado,
alcançar, conseguir, medir, medimos, conquistas,
nos interessa, interessa nos, me interessa, interessa me, importa nos, ci interessa, mi
interessa, ci importa, mi importa, ci preme, mi preme, quello che conta, ciò che conta, faccia sì,
fa sì, lavorato bene, buon lavoro, successo,
risultati, risultato, obiettivi, indicatori, traguardi, traguardo, raggiunto, raggiungere,
riuscire, riuscito, misuriamo, misureremo, compiuto, successi,
ons om gaat, mij om gaat, interesseert ons, interesseert mij, zorgt dat, ervoor zorgt, zorgt
ervoor, goed werk, succes, resultaat, resultaten, doelen,
doelstellingen, mijlpalen, bereikt, bereiken, gelukt, lukken, geslaagd, meten, gemeten, meetlat,
cijfers,
vi bryr oss om, intresserar oss, interesserer os, opptatt av, viktigt för oss, vigtigt for os,
viktig for oss, meille tärkeää, zależy nam, zależy mi, interesuje nas, jde nám, záleží nám,
нас интересует, нам важно, нас цікавить, нам важливо, ser till, sørger for, sørge for, framgång,
resultat, resultatet, leveranser, milstolpar, uppnått,
uppnå, uppnådda, lyckats, mäter, mäts, succes, resultater, milepæle, opnået, opnå, lykkes,
lykkedes, måler, suksess, milepæler, oppnådd, oppnå, lyktes, fått det til, delmål, måltal,
tulokset, tulos, tavoitteet, mittarit, saavutettu, saavuttaa, onnistunut, onnistuminen,
virstanpylväät,
zadba, sprawi, sukces, rezultaty, rezultat, wyniki, wynik, cele, mierniki, kamienie milowe,
osiągnięte, osiągnąć, efekty, udało się, uda się, mierzymy, zmierzymy,
úspěch, výsledky, výsledek, cíle, milníky, dosaženo, dosáhnout, ukazatele, měříme, podařilo,
успех, результаты, результат, цели, показатели, вехи, достигнуто, достичь, получилось, измеряем,
успіх, результати, цілі, показники, досягнуто, досягти, вийшло, вимірюємо
"""

# Says that somebody wants it, or is glad when it is so.
WISHES: Final = """
what changes, what will change, changes because, changes with you, was sich ändert, was anders
wird, ce qui change, ce qui va changer, lo que cambia, lo que va a cambiar, qué cambia, o que muda,
cosa cambia, che cosa cambia, wat verandert, wat er verandert, vad som förändras, hvad der ændrer
sig, hva som endrer seg, co się zmieni, co się zmienia, co se změní, что изменится, що зміниться,
want, wants, wanted, want to, hope, hopes, would like, d like, d love, we want, like to see, love
to see, wish, happy, glad, proud, celebrate, celebrating, satisfied, pleased, thank, must, should,
need to, expect, care about, matters, counts, dream, sorry not to have, be true, d be true, have
changed, be different, have happened, be done, looks like, look like, to be able to say, worth it,
good year, goes well, went well, want to hear, to see,
wollen, will, möchte, möchten, wünsche, wünschen, wünscht, hoffe, hoffen, hofft, freuen, freut,
zufrieden, glücklich, froh, stolz, soll, sollen, sollte, müssen, muss, erwarten, erwartet,
träumen, traum, wahr sein, anders sein, passiert sein, wichtig, zählt, gut geht, gut läuft,
klappt, feiern, ändern,
voulons, veux, veut, voudrais, voudrions, aimerais, aimerions, aimerait, souhaite, souhaitons,
espère, espérons, rêve, contents, heureux, fiers, doit, doivent, devrait, faut, attendons, attend,
compte, être vrai, avoir changé, être rendu, fêter,
queremos, quiero, quiere, quisiera, quisiéramos, gustaría, deseamos, espero, esperamos, sueño,
contentos, felices, orgullosos, debe, deben, tiene que, tienen que, importa, haber cambiado, ver,
celebrar,
quero, quer, queríamos, gostaria, gostaríamos, espera, sonho, contentes, felizes, orgulhosos,
deve, devem, tem de, tem que, importa, ter mudado, queria,
vogliamo, voglio, vuole, vorrei, vorremmo, piacerebbe, desideriamo, spero, speriamo, sogno,
contenti, felici, orgogliosi, deve, devono, dovrebbe, conta, essere cambiato, serve, ci serve, ci
aspettiamo,
willen, wil, wenst, wensen, hoop, hopen, hoopt, graag, blij, tevreden, trots, moet, moeten,
verwachten, droom, waar zijn, anders zijn, gebeurd, veranderd, telt,
vill, önskar, hoppas, nöjda, glada, stolta, ska, skall, måste, förväntar, dröm, drömmer, sant,
vil, ønsker, håber, håper, fornøjde, fornøyde, stolte, skal, må, drøm, forventer, gerne, gjerne,
haluamme, haluan, toivomme, toivon, tyytyväisiä, ylpeitä, pitää, täytyy, odotamme, unelma,
chcemy, chcę, chciałbym, chciałabym, chcielibyśmy, marzymy, marzenie, zadowoleni, szczęśliwi,
dumni, ma, mają, powinno, oczekujemy, fajnie by było, liczy się,
chceme, chci, přejeme, doufáme, spokojení, šťastní, hrdí, má, mají, očekáváme, sen,
хотим, хочу, хотелось бы, надеемся, мечта, рады, счастливы, гордимся, должно, ожидаем, важно,
хочемо, хотілося б, сподіваємося, мрія, раді, щасливі, пишаємося, має, очікуємо, важливо
"""

# A time to come: one of these words, and one of `SPANS`, a month or a year, in one heading.
AHEAD: Final = """
by, until, within, after, in, at the end, end of, before, come, once, from now, over, for, during,
first, on, next, when,
bis, nach, in, ende, binnen, innerhalb, zum, vor, wenn, im, ab, erste, ersten, nächsten,
d ici, dans, après, avant, fin, à la fin, en, pour, au bout, premier, première, au,
en, dentro, antes, después, tras, al cabo, para, a fin, al final, fines, finales, primer, a los,
de aquí,
em, daqui, antes, depois, após, até, no fim, no final, fim, primeiro, ao fim,
entro, tra, fra, dopo, prima, alla fine, fine, in, per, nella, nel, primo,
binnen, over, na, voor, eind, einde, tegen, in, eerste, op,
inom, om, efter, före, till, i slutet, slutet, under, första, inden, før, ved, etter, innen, av,
første, når, när,
mennessä, kuluttua, jälkeen, aikana, loppuun, ensimmäisen, sisällä,
do, po, za, przed, w, na, koniec, końca, pierwszym, pierwszego, ciągu,
do, po, za, před, v, na, konce, konci, prvním, během,
через, до, к, после, за, по, в, конце, конца, первый, перший, після, наприкінці, кінця, протягом
"""

SPANS: Final = """
year, years, month, months, week, weeks, day, days, season, quarter, summer, winter, autumn,
spring, christmas, easter, harvest, term, contract, probation, review, half,
jahr, jahre, jahren, monat, monate, monaten, wochen, tage, tagen, saison, quartal, sommer, winter,
herbst, frühjahr, weihnachten, ostern, ernte, schuljahr, probezeit, halbjahr, kita,
an, ans, année, années, mois, semaines, jours, saison, trimestre, été, hiver, automne, printemps,
noël, pâques, contrat, récolte, vendanges, rentrée, lancement,
año, años, mes, meses, semanas, días, temporada, trimestre, verano, invierno, otoño, primavera,
navidad, contrato, cosecha, curso,
ano, anos, mês, meses, semanas, dias, época, trimestre, verão, inverno, outono, natal, páscoa,
contrato, colheita, temporada,
anno, anni, mese, mesi, settimane, giorni, stagione, trimestre, estate, inverno, autunno,
primavera, natale, pasqua, contratto, raccolto,
jaar, jaren, maand, maanden, weken, dagen, seizoen, kwartaal, zomer, winter, herfst, voorjaar,
kerst, pasen, schooljaar, schooljaren, oogst,
år, året, månader, månad, veckor, dagar, säsong, säsongen, kvartal, sommar, vinter, höst, vår,
jul, påsk, måneder, uger, dage, sæson, sæsoner, sommer, efterår, påske, uker, dager, sesong,
sesonger, høst,
vuosi, vuoden, vuodessa, vuotta, kuukauden, kuukautta, kuukaudessa, kesä, syksy, talvi, kausi,
kauden,
rok, roku, lat, lata, miesięcy, miesiąca, miesiące, tygodni, dni, sezon, sezonie, sezonu,
sezonach, kwartał, kwartale, świąt,
rok, roce, roku, roky, let, měsíců, měsíce, týdnů, dní, sezóny, sezóně, čtvrtletí, vánoc,
год, года, году, лет, месяцев, месяца, недель, дней, сезон, сезона, квартал, квартала, рік, року,
років, місяців, місяці, тижнів, днів, сезону
"""

# What milestones are called and counted by.
STAGES: Final = """
day, month, week, quarter, q1, q2, q3, q4, phase, stage, step, milestone, checkpoint, year,
second, third, two, three, six, nine, twelve, the, your, of, a, one, launch, opening, eighteen, m,
d, w,
tag, monat, woche, quartal, phase, etappe, meilenstein, stufe, zweiter, dritter, erster, zweites,
drittes, einem, zwei, drei, sechs, neun, zwölf, der, dem, den, des, start, eröffnung,
jour, mois, semaine, phase, étape, jalon, palier, premier, deuxième, troisième, trois, six, neuf,
douze, un, une, le, la, les, du, de, lancement, l, j, m,
día, mes, semana, fase, etapa, hito, primer, segundo, tercer, un, dos, tres, seis, nueve, doce,
el, la, los, del, lanzamiento,
dia, mês, semana, fase, etapa, marco, primeiro, segundo, terceiro, um, dois, três, seis, nove,
doze, o, a, os, do, lançamento,
giorno, mese, settimana, fase, tappa, traguardo, primo, secondo, terzo, un, due, tre, sei, nove,
dodici, il, la, i, del, gli, lancio,
dag, maand, week, kwartaal, fase, stap, mijlpaal, eerste, tweede, derde, een, twee, drie, zes,
negen, twaalf, de, het,
dag, månad, vecka, kvartal, fas, steg, milstolpe, första, andra, tredje, en, två, tre, sex, nio,
tolv, måned, uge, milepæl, skridt, anden, seks, ni, uke, delmål, andre,
päivä, kuukausi, viikko, vaihe, virstanpylväs, yksi, kaksi, kolme, kuusi,
dzień, miesiąc, tydzień, kwartał, etap, faza, kamień, milowy, pierwszy, drugi, trzeci, dwa, trzy,
sześć, den, měsíc, týden, čtvrtletí, etapa, fáze, milník, první, druhý, třetí,
день, месяц, неделя, квартал, этап, веха, первый, второй, третий, місяць, тиждень, етап, віха,
перший, другий, третій
"""

# What the one aim of a role is called: "the point of it", "why this role exists".
AIMS: Final = """
all for, it for, it is for, you own, aim, objective, purpose, mission, goal, point, idea, dream,
hope, target, big idea, north star, why, what for, vision, reason, end goal, ambition,
comes down to,
boils down to, here for, are after, am after, in one sentence, in one line, in a sentence,
in a line, one thing, this simple,
ziel, auftrag, zweck, sinn, mission, wofür, wozu, warum, traum, idee, leitgedanke, anliegen,
vision, leitbild, in einem satz, mit einem satz, worum es, kern, läuft es hinaus,
but, objectif, mission, raison d être, pourquoi, rêve, idée, vocation, sens, finalité, ambition,
vision, en une phrase, au fond, essentiel, il s agit,
objetivo, meta, misión, propósito, para qué, por qué, sueño, idea, razón de ser, sentido,
finalidad, visión, en una frase, se trata, cometido, esencia,
missão, propósito, para quê, porquê, por que, porque, sonho, ideia, razão de ser, finalidade,
sentido, visão, numa frase, em uma frase, no fundo, essência, se trata,
scopo, obiettivo, missione, perché, a che serve, sogno, idea, senso, ragione, finalità,
in una frase, in fondo, si tratta, essenza,
doel, missie, waarom, waarvoor, waartoe, droom, idee, bedoeling, opdracht, zin, in één zin,
in 1 zin, om draait, om gaat, kern,
mål, målet, syfte, syftet, varför, uppdrag, uppdraget, dröm, drömmen, idé, idén, formål, formålet,
hvorfor, opgaven, drømmen, ideen, målsætning, hensikten, hensikt, mission, oppdraget, handler om,
handlar om, i en mening, i en setning, i en sætning,
tavoite, tarkoitus, miksi, unelma, missio, päämäärä,
cel, misja, po co, dlaczego, marzenie, idea, sens, zadanie główne,
cíl, poslání, proč, smysl, účel, sen,
цель, миссия, зачем, почему, мечта, смысл, идея, задача, мета, місія, навіщо, чому, мрія, сенс,
ідея
"""

# May stand beside such a word without saying more.
BESIDE_AIMS: Final = """
the, a, an, our, your, my, this, that, it, its, it s, s, of, for, behind, in, one, sentence, line,
word, role, job, post, position, work, mandate, contract, place, project, is, was, we, what,
which, main, big, overall, whole, real, exists, exist, needed, you, need, want, all, and, do,
does, there, with, to, here, are, hire, hiring, person, on, words, few, have, at, who, comes, into,
they,
das, der, die, den, dem, des, unser, unsere, unserer, ein, eine, dieser, diese, diesem, stelle,
rolle, job, aufgabe, position, arbeit, es, gibt, braucht, ist, hinter, in, einem, satz, im, mit,
für, alles, das ganze, ganze, wir, jemanden, dich, sie, eigentlich, großes, großer, oberstes, uns,
dahinter, worten, geht, im kern, am ende, neue, neuen, du,
le, la, les, l, de, du, des, d, ce, cet, cette, notre, votre, poste, rôle, travail, mission,
emploi, en, une, un, phrase, mot, est, existe, que, qu, il, on, nous, à, c, grand, grande,
derrière, ça, tout, pour, avons, besoin, recrute, recrutons, voulons, cherchons, attend, attendons,
votre
place, ta, ton,
el, la, los, las, de, del, este, esta, nuestro, nuestra, su, tu, puesto, rol, cargo, trabajo,
función, en, una, un, frase, palabra, es, existe, que, lo, hay, gran, principal, detrás, todo,
esto, qué, buscamos, queremos, quien, venga, persona,
o, a, os, as, do, da, de, este, esta, nosso, nossa, seu, lugar, posto, cargo, trabalho, função,
vaga, em, uma, um, frase, é, existe, que, há, grande, principal, por trás, tudo, isto, isso,
il, lo, la, i, gli, le, l, del, della, dell, di, questo, questa, nostro, nostra, ruolo, posto,
lavoro, incarico, posizione, in, una, un, frase, è, esiste, che, c, grande, principale, dietro,
tutto, ciò, a, che, vogliamo, cosa, cui, tuo, tua,
het, de, een, van, deze, dit, die, onze, ons, jouw, rol, baan, functie, werk, in, één, zin, is,
bestaat, dat, er, grote, hoofd, achter, alles, wij, we, doen, betrekking, waar, het, je, hier,
eigenlijk,
med, av, af, i, en, ett, et, mening, setning, sætning, rollen, rolle, tjänsten, tjänst, jobbet,
jobb, job, stillingen, stilling, vårt, vår, vores, våre, detta, det, den, dette, är, er, som,
finns, findes, finnes, bakom, bak, bag, stora, store, hvad, vad, hva, vi, gerne, vil, opnå,
sammen, ska, skal, for, till, för, helt, din, ditt, dit, deres,
tehtävän, työn, roolin, meidän, tämän, on, yhdellä, lauseella, tehtävä, rooli, työ, se, koko,
suuri,
to, tego, ta, ten, stanowisko, stanowiska, pracy, praca, roli, rola, w, jednym, zdaniu, jest,
nasz, nasza, nasze, główny, istnieje, co, za, tym, wszystkim,
ten, tato, této, pozice, práce, místa, role, v, jedné, větě, je, náš, naše, hlavní, za, tím, to,
эта, эту, этой, должности, должность, роли, роль, работы, работа, вакансии, в, одной, фразе, это,
наша, наш, главная, нужна, нужен, ця, цієї, посади, посада, ролі, роботи, робота, одним, реченням,
це, головна, потрібна
"""

# Lists of something else: what is done every day, asked, given, or how to apply.
OTHERS: Final = """
responsible for, responsible to, responsibilities, duties, tasks, you will be doing, you ll be
doing, you will do, you ll do, what you do, you ll also, you will also, you do, day to day, your
day, spend your time, also part of it, not outcomes, apply, how to apply, ask you, requirements,
must have, nice to have, we offer, you get, we give, benefits, perks, essential, desirable, about
us, who we are, links, contact, practical, what it isn t, looking for somebody, bring, you bring,
you have, get to know,
aufgaben, tätigkeiten, zuständig, zu tun, du machst, sie machen, alltag, mitbringen, bringst,
anforderungen, profil, voraussetzungen, wir bieten, bieten wir, benefits, bewerbung, bewerben, du
bekommst, über uns, kontakt, dazu gehört, gehört auch, dein tag, was du tust,
missions, tâches, vous ferez, tu feras, ferez, quotidien, chaque semaine, profil, requis,
exigences, nous offrons, on offre, avantages, tu y gagnes, postuler, candidature, conditions, à
voir, contact, vos activités,
tareas, funciones, responsabilidades, día a día, harás, hará, requisitos, perfil, ofrecemos,
beneficios, postular, candidaturas, contacto, tarefas, funções, atividades, dia a dia, oferecemos,
damos, benefícios, não te vamos pedir, candidatura,
mansioni, compiti, comprende, attività, giorno per giorno, quotidiano, requisiti, profilo,
offriamo, benefit, candidatura, candidarsi, contatti, farai, si occuperà, responsabilità,
taken, werkzaamheden, doe je, dit doe je, krijg je, dit krijg je, wij bieden, bieden wij, eisen,
profiel, vereisten, solliciteren, vragen wij, jij hebt, dagelijks,
arbetsuppgifter, du gör, vardag, krav, kvalifikationer, vi erbjuder, förmåner, ansökan, opgaver,
arbejdsopgaver, vi tilbyder, ansøgning, oppgaver, arbeidsoppgaver, vi tilbyr, søknad, praktisk,
hverdag,
tehtävät, työtehtävät, vaatimukset, edellytämme, tarjoamme, hakemukset, edut, arki,
obowiązki, zadania, zakres, wymagania, oferujemy, aplikuj, zgłoszenia, benefity, na co dzień,
náplň práce, povinnosti, požadavky, nabízíme, benefity, přihlášky, denně,
обязанности, задачи, требования, мы предлагаем, условия, откликнуться, обов язки, завдання,
вимоги, пропонуємо, умови, відгукнутися
"""

# May speak of pay, and of much else: "a hatching rate of 75 percent of 20 thousand eggs".
LOOSE_PAY: Final = """
rate, base, package, money, gross, fee, bruto, netto, brutto, brut, net, lordo, netti
"""

# Names the aim by itself, as its ending or case says "the": "Uppdraget är att …".
DEFINITE_AIMS: Final = """
uppdraget, målet, syftet, drömmen, tanken, poängen, meningen, idén, visionen, huvudmålet,
formålet, opgaven, oppdraget, hensikten, drømmen, meningen, ideen, visjonen, visionen, missionen,
tavoitteena, tarkoituksena, tavoitteemme, tehtävänä, päämääränä, unelmana,
celem, misją, marzeniem, zadaniem, sensem, cílem, posláním, smyslem, účelem, úkolem,
цель, целью, миссия, задача, смысл, мечта, мета, метою, місія, завдання, сенс, мрія
"""

# Stands between the name of the aim and a colon: "the mission is simple: …".
SAID_SO: Final = """
is, simple, plain, short, clear, easy, said, quickly, told, in a nutshell, put simply, this,
would,
be, i, d, put, it, say, so, like, just, follows, as, person, new, s,
ist, lautet, heißt, schlicht, einfach, kurz, klar, schnell, gesagt, erzählt, so, folgendes,
folgendermaßen, diese, dieses, würde, formulieren, ich, sagen, lässt, sich, zusammenfassen, neue,
neuen, person,
tient, ligne, simple, clair, claire, courte, court, vite, dit, voici, celle, celui, ci, je, le,
la, dirais, résume, se, ainsi, comme, formule, formulerais, suivant, suivante, personne, nouvelle,
est,
lo, diría, así, sencillo, sencilla, simple, claro, clara, corto, corta, este, esta, siguiente, se,
resume, resumiría, es, sería, formularía, persona, nueva,
diria, assim, simples, claro, clara, curto, curta, seguinte, resume, é, seria, resumiria, pessoa,
lo, la, direi, dico, così, semplice, chiaro, chiara, breve, questo, questa, seguente, riassumo,
riassumerei, metterei, è, sarebbe, persona, nuova, si, riassume,
is, simpel, eenvoudig, helder, kort, duidelijk, gezegd, zo, als, volgt, ik, zou, het, zeggen,
laat,
zich, samenvatten, luidt, nieuwe, persoon,
enkelt, enkel, kort, klart, tydligt, så, här, sagt, lyder, jag, skulle, säga, det, simpelt, jeg,
ville, sige, sådan, si, slik, tydelig, personen, nya, nye,
yksinkertainen, selvä, lyhyt, lyhyesti, näin, seuraava,
prosty, prosta, proste, krótko, jasny, jasna, jasne, taki, taka, takie, następujący, brzmi, tak,
prostý, prostá, jasný, jasná, krátce, takto, zní, následující,
проста, простая, простой, ясна, ясная, коротко, такова, така, такая, звучит, звучить, так
"""

# What belongs to the house and not to the role: "our mission is simple: …".
OUR: Final = """
our, unser, unsere, unserer, notre, nos, nuestra, nuestro, nossa, nosso, nostra, nostro, ons,
onze,
vår, vårt, vores, våre, meidän, nasza, nasz, nasze, naše, náš, наша, наш, наше
"""

# The role or who takes it: then it is the aim of the role after all.
ROLE: Final = """
role, job, post, position, person, your, you, work, stelle, rolle, job, aufgabe, position, person,
deine, ihre, poste, rôle, travail, personne, ta, votre, puesto, rol, cargo, trabajo, persona, tu,
su, função, vaga, pessoa, sua, ruolo, posto, lavoro, incarico, tua, functie, rol, baan, jouw,
tjänsten, jobbet, rollen, stillingen, din, ditt, dit, tehtävän, työn, roolin, stanowiska, pracy,
roli, twoja, pozice, práce, role, tvým, должности, роли, работы, твоя, посади, ролі, роботи
"""

# speaks of the results that were told before, and tells none: a pattern
THESE_THINGS: Final = r"""
    (?:those|these|both|all|the) (?:two|three|four|five)? ?(?:things|goals|points|results|targets)
    |(?:diese|alle|die) (?:zwei|beiden|drei|vier) (?:dinge|sachen|punkte|ziele)
    |(?:ces|les) (?:deux|trois|quatre) (?:choses|points|objectifs|résultats)
    |(?:est[ao]s|es[ao]s|l[ao]s) (?:dos|tres|cuatro) (?:cosas|objetivos|metas|puntos)
    |(?:est[ae]s|ess[ae]s|[ao]s) (?:duas|dois|três|quatro) (?:coisas|metas|objetivos|pontos)
    |(?:quest[ei]|quelle|le|i) (?:due|tre|quattro) (?:cose|obiettivi|punti|risultati)
    |(?:die|deze) (?:twee|drie|vier) (?:dingen|zaken|punten|doelen)
    |(?:de|dessa|disse) (?:två|tre|to|fyra|fire) (?:sakerna|saker|målen|ting|mål)
"""
