"""What a result is made of that says nothing without the state told before it: tables.

"Today it is 6 days. It must become 2": words that refer back, that only count, want or date.
"""

from __future__ import annotations

from typing import Final

# Begins what refers to something told before.
REFERS: Final = r"""
    it|its|this|that|these|those|they|them|there|to be|be|should|must|has to|have to|needs? to
    |would be|will be|no more than|not more than|at (?:most|least)|less than|zero|down to|up to
    |es|das|dies|diese[rs]?|sie|da|darf|soll(?:en|te|ten)?|muss|müssen|höchstens|mindestens|nur
    |ce|cela|ça|ceci|il faut|que ce|soit|soient|pas plus|au plus|au moins|eso|esto|lo|sea|sean
    |que sean|deberían?|debe|como mucho|no más|dos|que|isso|isto|seja|sejam|deve|devem|tem de
    |têm de|tem que|no máximo|não mais|ciò|questo|che sia|fossero|fosse|sia|siano|deve|devono
    |esos|esas|estos|estas|esses|essas|questi|queste|ces|al massimo|non più|dat|het|dit|deze|ze|er
    |moet|moeten|mag|hoogstens|maximaal|niet meer
"""
# Counts as a number does.
HALF: Final = """
    half halve halved hälfte halbieren halbiert moitié mitad metade metà dimezzare helft halveren
    hälften halvparten halvdelen halvera halvere połowa połowę
    demi demie mezza meia third tiers tercio terço terzo drittel derde tredjedel
    tenth twentieth zehntel fünftel zwanzigstel dixième cinquième vingtième tiondel femtedel
"""
# Numbers in words of further languages, but for those that mean something else in others.
NUMBERS: Final = """
    två tre fyra fem sju åtta nio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo
    trettio fyrtio femtio sextio hundra fire seks syv otte elleve tolv tretten fjorten femten
    seksten
    sytten atten nitten tyve tretti tredive fyrre førti halvtreds femti hundrede hundre dwa dwie
    trzy
    cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście piętnaście dwadzieścia
    trzydzieści czterdzieści pięćdziesiąt
"""
# Begins what is said of several who were told of before.
THEY: Final = "they these those ils elles ellos ellas eles elas loro essi"
# Refers back wherever it stands, where little else is said.
REFERRING: Final = """
    it they them that this these das es dies sie ce cela ça eso esto isso isto ciò questo dat
    het dit ze er lo
"""
# Beside which it is what ought to be, and no more of what is.
MODAL: Final = """
    should must ought soll sollen sollte sollten muss müssen darf dürfen doit doivent faut debe
    deben debería deberían deve devem moet moeten mag
"""
# Says when, how many, that it is wanted or becomes: and nothing of what.
EMPTY: Final = """
    january february march april june july august september october november december spring
    summer autumn fall winter year years month months week weeks days next coming come within
    until before after from than more most least less fewer half close over under only just then
    want wants would like need needs should must have been being become becomes make makes gets
    bring brings down down's drop drops goes went reach reaches rise reduce target goal zero
    maximum minimum latest about around roughly again full this that these those they them there
    will with into both each season christmas easter euro euros last letztes letzten letzter letzte
    dernier dernière pasado pasada passado passada scorso scorsa vorig vorige someone somebody
    whoever person januar
    februar märz april juni juli august september oktober november dezember frühjahr frühling
    sommer herbst winter jahr jahre jahren jahres monat monate monaten woche wochen tage tagen
    ende nächsten nächstes nächster bis zum beim soll sollen sollte sollten muss müssen darf
    dürfen kann möchte möchten will wollen wünsche haben sein sind wird werden dass daß
    höchstens mindestens maximal weniger mehr ziel ziele unter über noch dann damit davon hälfte
    saison weihnachten ostern kommen gehen runter rauf sinken steigen senken schaffen möglich
    janvier février mars avril juin juillet août septembre octobre novembre décembre printemps
    été automne hiver année années mois semaine semaines jours d'ici avant fin dans entre pour
    voudrais voudrait aimerait aimerais veux veut faut faudrait soit soient être avoir passe
    passer tombe descende descendre monter maximum minimum plus moins objectif saison moitié
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    primavera verano otoño invierno año años meses semana semanas días antes para desde quiero
    quisiera queremos sean deben debe debería deberían tiene tienen bajar baje subir llegar
    llegue pasar máximo mínimo mucho menos como meta objetivo temporada mitad janeiro fevereiro
    março abril maio junho julho setembro outubro novembro dezembro verão inverno anos meses
    semanas dias até antes para quero gostaria precisa precisamos gente seja sejam deve devem
    cair caia subir chegar baixar máximo mínimo menos mais safra metade gennaio febbraio marzo
    aprile maggio giugno luglio agosto settembre ottobre novembre dicembre estate inverno anno
    anni mesi mese settimana settimane giorni entro prima fine prossimo prossima vorrei vorremmo
    voglio vogliamo piacerebbe fossero fosse siano deve devono scendere salire arrivare massimo
    minimo meno stagione metà januari februari maart april juni juli augustus september oktober
    november december lente zomer herfst winter jaar jaren maand maanden week weken dagen eind
    einde tegen voor binnen volgend wil willen moet moeten zijn worden hebben naar dalen stijgen
    zakken hoogstens minstens maximaal minder meer doel seizoen helft laten zeggen spätestens
    tard tarde tardar tardi uiterlijk senast senest
    thing already really even soon schon würden würde wären wäre sagen gerne
    lieber anderthalb déjà même encore serait incluso solo sólo ancora anche graag alleen zelfs
    liefst skulle ville borde burde vara være essere
    helst ideally idealerweise liebsten idealement idealmente hoogste
    till below above beneath ought nobody none personne nadie ninguém nessuno niemand keiner
    fuera fuéramos fueran seamos fôssemos fossem fosse fossero soyons deberíamos deveríamos dovremmo
    devrions jamais nunca never viene gustaría piacerebbe bisogna dobbiamo niemanden
    ingen nikt
    hope expect hoffe hoffen espère espérons espero esperamos spero speriamo hoop hopen
    queria queríamos gostava gostávamos quería queríamos querría querríamos habría aspetto
    aspettiamo pelo para tomber baisser monter descende baisse monte tombe passent baissent
    baje baja bajan bajara sube suben llega llegan llegar llegara caiga caigan caem caiam cheguem
    chega chegam baixe baixa suba scenda scendano scende salga arrivi arrivare diventino diventare
    diventi passare ridurre reducir reduzir réduire reducirlo
    till vill våren sommaren hösten vintern høsten sommeren vinteren året veckor dagar månader
    månad uger uker dage dager måneder måned nästa neste næste innan innen inden hälften halvdelen
    minute minutes minuten minuti minuto minutos minuter minutter minut minuty hour hours stunde
    stunden heure heures hora horas uren timmar timme godzin godziny percent prozent procent
    halloween
    thanksgiving unser unsere unseren notre nuestro nuestra nosso nossa nostro nostra onze vise
    visons
    devia deviam puntiamo miriamo apuntamos streven siktar żeby było były była tylko najwyżej chcemy
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
    grudnia
    tygodni miesięcy roku augusti marts please bitte ficar fiquem quedar bleiben rester rimanere
    what gerne gärna gjerne have arriver atteindre alcanzar alcançar raggiungere bereiken erreichen
    prochain prochaine prochains próximo próxima demain tomorrow domani pasen pase
    påske helst ideally idealerweise liebsten idealement idealmente hoogste dobbiamo diciamo
    pasqua digamos disons pâques pascua páscoa
"""
# Begins what is so today, told beside what is to be.
NOW: Final = r"""
    now|today|currently|at the moment|right now|at present|last year|this year|presently
    |(?:the )?last (?:time|winter|summer|spring|autumn|fall|season|month|week|quarter|term
    |session)
    |as it (?:is|stands)|so far|in the past year|heute|zur zeit|bis jetzt|im moment|im letzten jahr
    |(?:letzte[nrs]?|vergangene[nrs]?|vorige[nrs]?) (?:mal|winter|sommer|frühjahr|herbst|saison
    |monat|woche|jahr)|la dernière fois|(?:l['’]hiver|l['’]été|la saison|le mois) derni(?:er|ère)
    |la última vez|(?:el invierno|el verano|el mes|la temporada|la semana) pasad[oa]
    |da última vez|(?:o inverno|o verão|o mês|a temporada|a semana) passad[oa]|l['’]ultima volta
    |(?:l['’]inverno|l['’]estate|la stagione|il mese) scors[oa]|(?:de )?vorige (?:keer|winter
    |zomer|maand|week)|het vorige seizoen|idag|i dag|just nu|akkurat nå|lige nu|i fjol|i fjor
    |sidste år|förra (?:året|vintern|sommaren|gången)|sist|obecnie|teraz|dzisiaj|w zeszłym roku
    |jetzt|derzeit|aktuell|zurzeit|im moment|momentan|bisher|bislang|letztes jahr|aujourd['’]hui
    |actuellement|en ce moment|pour (?:le moment|l['’]instant)|maintenant|l['’]an (?:dernier
    |passé)|l['’]année (?:dernière|passée)
    |là(?= (?:on|nous|c['’]))|cette année|este año|est[ea] ano|esse ano|dieses jahr|heuer|dit jaar
    |hoy
    |ahora|ahorita|actualmente|de momento|el año pasado|hoje|hj|agora|atualmente|actualmente
    |neste momento|o ano passado|no ano passado|oggi|adesso|ora|attualmente|al momento
    |l['’]anno scorso|quest['’]anno|nu|vandaag|momenteel|op dit moment|vorig jaar
"""
# Ends it: "we take 8 at the moment".
NOW_LAST: Final = r"""
    now|today|at the mo(?:ment)?|right now|currently|at present|last (?:year|winter|summer|season)
    |heute|jetzt|derzeit|aktuell|zur ?zeit|im moment|momentan|aujourd['’]hui|actuellement
    |en ce moment|maintenant|hoy|ahora|actualmente|hoje|agora|atualmente|oggi|adesso|attualmente
    |nu|vandaag|momenteel|op dit moment|idag|i dag|just nu|lige nu|akkurat nå|obecnie|teraz
"""
