"""Small words between several results of one sentence: folded phrases, written as in `signs`."""

from __future__ import annotations

from typing import Final

# joins the last of several
AND: Final = """
and, &, und, sowie, et, pis, y, e, bem, ed, nonché, alsook, och, og, samt, ja, sekä, oraz
"""

# the same, in languages whose words for it mean something else in others
AND_THERE: Final = (
    ("ąćęłńśźż", frozenset({"i", "a"})),
    ("ěřůčšž", frozenset({"a", "i"})),
    ("ыэъий", frozenset({"и", "а"})),
    ("іїє", frozenset({"і", "й", "та", "а"})),
)

# words beside which "en" is Dutch for it
EN_BESIDE: Final = """
het, een, van, niet, geen, onze, wij, zijn, voor, bij, met, der, elke, alle, dat, we, ze, wordt,
staat, heeft, hebben, iemand, naar, nog, meer, hooguit, hoogstens, minstens, minder, twee, drie,
vijf, zes, zeven, negen, tien, maand, jaar, dag
"""

# begins each of several again: "that …, that … and that …"
THAT: Final = """
that, when, if, once, dass, daß, wenn, sobald, que, quand, lorsque, si, cuando, quando, se, che,
dat, als, wanneer, att, när, når, hvis, että, kun, jos, że, gdyby, gdy, żeby, aby, jeśli, kiedy,
že, když, až, что, чтобы, когда, если, що, щоб, коли, якщо
"""

# says, behind "and", that a further thing comes about: "… and then the house is full"
THEN: Final = """
then, dann, ensuite, luego, então, poi, dan, sedan
"""

# begins a sentence that says under what all went well
CONDITION: Final = """
when, if, once, wenn, sobald, quand, lorsque, si, cuando, quando, se, als, wanneer, når, när, om,
hvis, kun, jos, gdy, jeśli, kiedy, když, až, если, когда, коли, якщо
"""

# stands before "if" or "when" that opens no result: "even if", "auch wenn", "même si"
CONCEDING: Final = """
even, only, auch, selbst, sogar, nur, même, comme, incluso, aun, como, mesmo, anche, pure, zelfs,
ook, även, selv, också, nawet, tylko, i, даже, навіть, тільки, только
"""

# ends a sentence that says "what follows"
POINTING: Final = """
this, these, following, simple, folgendes, dies, das, einfach, ceci, cela, suivant, esto, lo,
siguiente, sencillo, isto, seguinte, simples, questo, seguente, semplice, dit, volgende, simpel,
detta, följande, enkelt, dette, følgende, tämä, seuraava, następujące, proste, toto, následující,
вот, следующее, это, просто, таке, ось
"""

# stands right before the first: "I want to see", "there will be", "you have"
OPENING: Final = """
want, wants, d like, would like, said, to see, to say, there will be, there ll be, will be, have,
has, had, see, know, is, that, when, if, so, happen so, to happen, is simple, look at, worth it, d
see, ll see, got,
wollen wir, will ich, möchten wir, dass, daß, wenn, dafür sorgt, haben, hat, sehen, sagen, ist,
sind, folgendes, heißt,
voulons, veux, voudrais, que, quand, lorsque, si, voir, dire, avoir, est, c est, ait, aura, y ait,
queremos, quiero, que, cuando, si, ver, decir, tener, es, haya, hay, habrá,
que, quando, se, ver, dizer, ter, é, haja, há,
vogliamo, voglio, vorrei, che, quando, se, vedere, dire, avere, è, abbia, ha, chi,
willen we, willen wij, wil ik, dat, als, wanneer, zien, zeggen, hebben, is, er voor, zorgt dat,
vill vi, vill jag, vil vi, vil jeg, att, när, se, säga, har, är, når, ha, er,
että, kun, nähdä,
chcemy, chcę, że, gdyby, gdy, żeby, widzieć, mieć, jest,
že, aby, když, vidět, mít, je,
хотим, хочу, хочемо, что, чтобы, когда, видеть, иметь, що, щоб, коли, бачити, мати
"""

# says, behind ", que", more of who or what was named: how it is, and not what is wished; a pattern
RELATIVE: Final = """
tienen?|son|es|está|están|era|eran|van?|hoy|ahora|ahorita|actualmente|hoje|agora|atualmente|é|são
|estão|tem|têm|eram|vai|vão|oggi|adesso|ora|è|sono|ha|hanno|erano|vanno|aujourd['’]hui|est|sont|a|ont
|étaient|était
"""

# wishes something, at the beginning of a sentence that somebody wrote in small letters
WISHING: Final = """
quero, queria, queremos, quiero, quisiera, vorrei, vorremmo, voglio, vogliamo
"""

# begins a sentence that adds something
ADDING: Final = """
also, then, and, but, außerdem, auch, dann, und, aber, aussi, puis, ensuite, et, mais, además,
también, y, pero, além, também, depois, e, mas, inoltre, anche, poi, ma, ook, daarnaast, verder, en,
maar, och, men, og
"""

# begins, again behind a comma, what the same one does: "you bring …, you keep …"
WHO: Final = """
you, we, they, du, wir, sie, ihr, tu, nous, vous, ils, elles, on, je, jij, wij, zij, jullie, vi, de
"""

# what a thing is brought to, right behind its name: "complaints down to 5"
MOVED: Final = """
down to, up to, under, below, above, over, at least, at most, unter, auf unter, über, mindestens,
höchstens, sous, au dessus, au moins, au plus, por debajo, por encima, al menos, abaixo, acima, pelo
menos, sotto, sopra, almeno, onder, boven, minstens, hoogstens, poniżej, powyżej
"""

# says what is to be of a thing whose state was told before: "today it is 5 and should be 2"
MUST: Final = """
should, must, ought, want, wants, need, needs, wish, would, d, hope, target, goal, soll, sollen,
sollte, sollten, muss, müssen, wollen, will ich, möchten, ziel, doit, doivent, faut, faudrait,
devrait, devraient, voudrais, voudrait, aimerais, aimerait, veut, objectif, debe, deben, debería,
deberían, tiene que, tienen que, hay que, habría que, gustaría, encantaría,
piacerebbe, deberíamos, deveríamos, dovremmo, devrions, meta, tendría que, tendrían que,
quiero, queremos, querríamos, quisiera, espero, esperamos, objetivo, deve, devem, deveria,
deveriam, precisa, tem que, tem de, têm de, têm que, teria de, teria que, há que, dá pra,
dá para, quer, quero, queria, queríamos, gostava, gostávamos, gostaria, espérons, espère, devono,
dovrebbe, dovrebbero, vorrei, vorremmo,
voglio, vogliamo, spero, speriamo, bisogna, dobbiamo, occorre, obiettivo, moet,
moeten, mag, mogen, zou, zouden, wil, willen, doel, ska, skal, må, powinno, ma być,
devia, deviam, devíamos, vise, visons, puntiamo, miriamo, apuntamos, streven, chcemy, żeby, siktar
"""

# sets one thing against another behind "and": "within ten minutes and not within thirty"
AGAINST: Final = """
not, nicht, niet, non, pas, não, inte, ikke, nie
"""

# begins a result that has a subject of its own
SUBJECT: Final = """
the, our, a, an, every, each, all, both, no, none, nobody, nothing, half, one, two, three, four,
five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty,
hundred, at, we, not, any, there, der, die, das, unser, unsere, ein, eine, jede, jeder, jedes,
alle, beide, kein, keine, niemand, nichts, zwei, drei, vier, fünf, sechs, sieben, acht, neun,
zehn, elf, zwölf, zwanzig, mindestens, höchstens, wir, le, la, les, l, un, une, chaque, tous,
toutes, aucun, aucune, nos, notre, deux, trois, quatre, cinq, sept, huit, neuf, dix, douze, vingt,
au, nous, on, el, los, las, una, cada, todos, todas, ningún, ninguna, nuestro, nuestra, dos, tres,
cuatro, cinco, seis, siete, ocho, nueve, diez, doce, veinte, al, o, os, as, um, uma, nenhum,
nenhuma, nosso, nossa, dois, duas, três, quatro, sete, oito, pelo, il, lo, i, gli, uno, ogni,
tutti, tutte, nessun, nessuno, nessuna, due, tre, quattro, cinque, sei, sette, otto, nove, dieci,
almeno, de, het, een, elk, elke, iedere, geen, twee, drie, vijf, zes, zeven, negen, tien,
minstens, hoogstens, wij, varje, alla, ingen, inget, inga, en, ett, två, fyra, fem, sex, sju,
åtta, nio, tio, minst, högst, vi, den, det, hver, intet, et, to, fire, seks, syv, otte, ni, ti,
mindst, højst, høyst, jokainen, kaikki, kukaan, yksi, kaksi, kolme, neljä, viisi, kuusi,
vähintään, każdy, każda, każde, wszystkie, żaden, żadna, nikt, jeden, dwa, dwie, trzy, cztery,
pięć, sześć, co, przynajmniej, každý, každá, všechny, žádný, žádná, nikdo, dva, dvě, tři, čtyři,
pět, alespoň, каждый, каждая, каждое, все, ни, никто, один, два, две, три, четыре, пять, не,
кожен, кожна, усі, жоден, ніхто, дві, чотири
"""

# the same, of which a result seldom begins one in a list of its own
OWN: Final = """
my, his, her, their, it, she, he, they, you, thirty, forty, fifty, sixty, not one, less, fewer, nil,
zero, mein, meine, ihr, sie, er, es, ich, man, keiner, sämtliche, weniger, null, nix, mon, ma, mes,
il, ils, elle, elles, je, plus, pas, moins, zéro, personne, mi, mis, ella, él, yo, menos, cero,
nadie, ninguna, eu, ele, ela, ninguém, zero, nostra, nostri, nostre, io, lui, lei, noi, meno, zero,
entrambi, onze, ons, ik, wij, we, ze, niemand, niets, minder, nul, mijn, vår, våra, vores, våre,
samtliga, samtlige, mindre, färre, noll, ingenting, ingen
"""

# of SUBJECT, those that are of another sort in another language
NOT_OWN: Final = """
i, en, au, al, on, lo, at, l, to, den, det, o, a, di, ti, co, не, not, à
"""

# a subject that refers to the one before it: behind a comma, an aside
PRONOUNS: Final = """
my, his, her, their, it, she, he, they, you, we, i, ihr, sie, er, es, ich, man, wir, das, die, il,
ils, elle, elles, je, on, nous, ella, él, yo, eu, ele, ela, io, lui, lei, noi, ik, wij, ze, vi, den,
det, de
"""

# begins what may as well be a second object: "with a flat and a school"
INDEFINITE: Final = """
a, an, ein, eine, einen, un, une, una, uno, um, uma, een, ett
"""

# says within its first words that it is about some of those named before
PART_OF: Final = """
them, whom, which, davon, ihnen, denen, eux, elles, ellos, ellas, cuales, deles, delas, quais, loro,
quali, ervan, daarvan, hen, dem, dessa, each, jeweils, chacun, chacune, ciascuno, ciascuna
"""

# counts, as the last word before "and" or the first behind it: "a hundred and twenty"
COUNTS: Final = """
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty,
fifty, hundred, tutti, tutte, alle, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, zwölf,
zwanzig, hundert,
deux, trois, quatre, cinq, sept, huit, neuf, dix, douze, vingt, dos, tres, cuatro, cinco, seis,
siete, ocho, nueve, diez, doce, veinte, ciento, dois, duas, três, quatro, sete, oito, dez, doze,
vinte, quattro, cinque, sette, otto, dieci, dodici, venti, twee, vier, vijf, zes, zeven, negen,
tien, twaalf, twintig, honderd
"""

# begins what only adds to the words before: "which", "up from", "in the"
ASIDE: Final = """
which, who, whose, where, while, so, because, without, with, instead, rather, but, including,
than, or, by, before, after, until, now, today, currently, last, this, it, its, they, them, for,
from, in, of, to, as, even, whether, he, she, welche, welcher, welches, wo, während, damit, weil,
ohne, mit, statt, sondern, aber, auch, oder, bis, vor, nach, heute, bisher, also, als, davon, im,
bei, auf, aus, von, für, gemessen, qui, dont, où, pendant, sans, avec, pas, mais, contre, plutôt,
afin, parce, car, ou, avant, après, même, soit, alors, tandis, en, dans, pour, par, sur, ce,
quien, donde, mientras, sin, con, pero, sino, porque, o, hasta, antes, después, incluso, además,
como, para, frente, por, sobre, quem, onde, enquanto, sem, com, não, mas, em, até, depois,
inclusive, contra, às, dove, mentre, senza, ma, invece, perché, fino, prima, dopo, anche, per,
come, contro, rispetto, su, da, die, waar, terwijl, zodat, omdat, zonder, met, niet, maar, tot,
voor, na, ook, zelfs, dus, nu, was, op, bij, van, som, utan, inte, men, eller, där, med, för, i,
på, från, till, ikke, uden, uten, hvor, fra, til, joka, mutta, tai, ilman, który, która, które,
bez, ale, lub, albo, z, w, do, dla, po, který, která, které, nebo, s, v, pro, который, которая,
которые, без, но, или, с, в, на, до, для, по, який, яка, які, але, або, з, у
"""

# counts the noun behind it: a result never begins right behind one
COUNTING: Final = """
every, each, all, both, no, not one, zero, jede, jeder, jedes, jeden, alle, beide, kein, keine,
keinen, chaque, tous, toutes, aucun, aucune, cada, todos, todas, ningún, ninguna, nenhum, nenhuma,
ogni, tutti, tutte, nessun, nessuna, elke, elk, iedere, geen, varje, alla, ingen, inga, inget, hver,
hvert, każdy, każda, każde, wszystkie, żaden, żadna, żadne
"""

# ends no clause where another word follows: "120 volunteers on", "- it", "nobody can"
HANGING: Final = """
the, a, an, of, on, in, at, to, for, with, by, from, it, can, will, is, are, was, has, have, der,
die, das, den, dem, ein, eine, einen, von, zu, im, am, für, ist, sind, hat, le, les, un, une, de,
du, des, à, en, pour, est, sont, el, los, las, una, del, para, con, es, está, do, da, dos, das, um,
uma, em, no, na, é, il, lo, gli, di, della, dei, al, alla, nel, per, è, het, een, van, voor, met,
naar, is, zijn, ett, av, för, med, på, är, et, af, til, med, er
"""
