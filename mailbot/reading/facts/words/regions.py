"""Regions and countries that stand behind a town's name, as people write them there.

Written as `gazetteer.key` writes a name: in small letters, without accents, a word for a hyphen.
"""

from __future__ import annotations

from typing import Final


def _names(listed: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in listed.split(","))


# No town alone, though some village somewhere is called so.
_REGIONS: Final = """
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida,
    georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland,
    massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new
    hampshire, new jersey, new mexico, upstate new york, north carolina, south carolina, north
    dakota, south dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, tennessee, texas,
    utah, vermont, virginia, west virginia, wisconsin, wyoming, new england, midwest, alberta,
    british columbia, manitoba, new brunswick, newfoundland, nova scotia, ontario, prince edward
    island, saskatchewan, yukon, nunavut, new south wales, nsw, queensland, qld, south australia,
    western australia, tasmania, northern territory, otago, central otago, southland, waikato,
    northland, taranaki, hawkes bay, bay of plenty, marlborough sounds, cornwall, devon, dorset,
    somerset, wiltshire, hampshire, sussex, east sussex, west sussex, kent, surrey, berkshire,
    oxfordshire, buckinghamshire, hertfordshire, essex, suffolk, norfolk, cambridgeshire,
    bedfordshire, northamptonshire, leicestershire, lincolnshire, nottinghamshire, derbyshire,
    staffordshire, shropshire, cheshire, lancashire, yorkshire, north yorkshire, west yorkshire,
    south yorkshire, east yorkshire, cumbria, northumberland, county durham, tyneside, merseyside,
    teesside, tyne and wear, west midlands, herefordshire, worcestershire, gloucestershire,
    warwickshire, isle of wight, isle of man, rutland, gwynedd, powys, dyfed, pembrokeshire,
    ceredigion, carmarthenshire, monmouthshire, anglesey, conwy, fife, argyll, aberdeenshire,
    perthshire, ayrshire, angus, lothian, borders, highlands, highland, islands, orkney, shetland,
    hebrides, skye, isle of skye, mull, isle of mull, moray, caithness, sutherland, galloway,
    lanarkshire, scottish borders, cotswolds, lake district, peak district, west cork, east cork,
    kerry, donegal, clare, mayo, connemara, tipperary, leitrim, laois, offaly, westmeath, meath,
    kildare, wicklow, louth, antrim, armagh, tyrone, fermanagh, ulster, munster, connacht,
    leinster, county down, co down, bayern, oberbayern, niederbayern, oberpfalz, oberfranken,
    mittelfranken, unterfranken, franken, schwaben, allgau, baden wurttemberg, wurttemberg,
    schwarzwald, hessen, nordhessen, thuringen, sachsen, sachsen anhalt, brandenburg, mecklenburg,
    mecklenburg vorpommern, vorpommern, rugen, usedom, niedersachsen, schleswig holstein,
    nordfriesland, ostfriesland, dithmarschen, nordrhein westfalen, nrw, westfalen, munsterland,
    sauerland, ruhrgebiet, eifel, hunsruck, rheinland, rheinland pfalz, pfalz, saarland, harz,
    erzgebirge, vogtland, oberlausitz, lausitz, uckermark, wendland, spreewald, rhon, spessart,
    odenwald, bodensee, tirol, osttirol, sudtirol, vorarlberg, karnten, steiermark,
    oberosterreich, niederosterreich, burgenland, waldviertel, weinviertel, salzkammergut,
    kamptal, wachau, innviertel, muhlviertel, aargau, thurgau, graubunden, wallis, tessin, ticino,
    vaud, valais, jura, emmental, engadin, appenzell innerrhoden, appenzell ausserrhoden, berner
    oberland, bretagne, normandie, alsace, lorraine, champagne, bourgogne, franche comte, savoie,
    haute savoie, isere, drome, ardeche, provence, occitanie, aquitaine, nouvelle aquitaine,
    gironde, landes, pyrenees, hautes pyrenees, pyrenees atlantiques, pyrenees orientales, ariege,
    aude, herault, gard, lozere, aveyron, tarn, lot, correze, creuse, cantal, auvergne, puy de
    dome, haute loire, loire, loire atlantique, vendee, anjou, mayenne, sarthe, orne, calvados,
    manche, finistere, morbihan, cotes d armor, ille et vilaine, eure, somme, oise, aisne,
    picardie, ardennes, meuse, moselle, vosges, bas rhin, haut rhin, doubs, haute saone, saone et
    loire, nievre, yonne, cote d or, allier, cher, indre, touraine, charente, charente maritime,
    deux sevres, vienne, dordogne, perigord, lot et garonne, gers, haute garonne, vaucluse, var,
    alpes maritimes, hautes alpes, corse, ile de france, seine et marne, yvelines, essonne, val de
    marne, guadeloupe, martinique, reunion, wallonie, hainaut, flandre, gaspesie, charlevoix,
    estrie, la mancha, castilla, andalucia, aragon, asturias, cantabria, cataluna, catalunya,
    castilla y leon, castilla la mancha, comunidad valenciana, extremadura, galicia, navarra,
    euskadi, pais vasco, gipuzkoa, guipuzcoa, bizkaia, vizcaya, alava, araba, la rioja, baleares,
    mallorca, menorca, ibiza, tenerife, gran canaria, lanzarote, fuerteventura, la gomera,
    canarias, jalisco, sonora, yucatan, chiapas, michoacan, nuevo leon, sinaloa, tabasco,
    guerrero, patagonia, chubut, misiones, entre rios, rio negro, neuquen, antioquia,
    cundinamarca, boyaca, chiloe, araucania, biobio, maule, coquimbo, alentejo, algarve, minho,
    tras os montes, douro, beira baixa, beira alta, ribatejo, madeira, acores, minas gerais,
    bahia, pernambuco, ceara, parana, santa catarina, rio grande do sul, goias, mato grosso, para,
    maranhao, piaui, paraiba, sergipe, alagoas, amazonas, espirito santo, toscana, umbria, marche,
    lazio, abruzzo, molise, campania, puglia, basilicata, calabria, sicilia, sardegna, liguria,
    piemonte, lombardia, veneto, friuli, trentino, alto adige, emilia romagna, emilia, romagna,
    valle d aosta, salento, valtellina, brianza, maremma, chianti, friesland, fryslan, drenthe,
    overijssel, gelderland, noord holland, zuid holland, zeeland, noord brabant, brabant, limburg,
    flevoland, twente, achterhoek, betuwe, texel, vlaanderen, west vlaanderen, oost vlaanderen,
    skane, dalarna, smaland, varmland, halsingland, jamtland, norrland, gotland, oland, bohuslan,
    halland, blekinge, lappland, jylland, fyn, sjaelland, bornholm, nordjylland, sonderjylland,
    vestland, nordland, troms, finnmark, rogaland, lofoten, trondelag, innlandet, telemark,
    wielkopolska, malopolska, mazowsze, podlasie, slask, mazury, kaszuby, pomorze, kerala, tamil
    nadu, karnataka, maharashtra, gujarat, rajasthan, punjab, goa, west bengal, uttar pradesh,
    madhya pradesh, andhra pradesh, telangana, odisha, assam, bihar, western cape, eastern cape,
    northern cape, free state, kwazulu natal, gauteng, limpopo, mpumalanga, karoo, garden route,
    south island, north island
    """
REGIONS: Final = _names(_REGIONS)
# What is a country, and no town.
_COUNTRIES: Final = """
    england, scotland, wales, ireland, northern ireland, great britain, britain, uk, united
    kingdom, usa, us, u s a, united states, canada, australia, new zealand, nz, aotearoa, south
    africa, deutschland, germany, allemagne, alemania, alemanha, germania, duitsland, osterreich,
    austria, autriche, oostenrijk, schweiz, switzerland, suisse, svizzera, suiza, suica,
    zwitserland, liechtenstein, france, frankreich, francia, franca, frankrijk, italia, italy,
    italien, italie, espana, spain, spanien, espagne, espanha, spagna, spanje, portugal,
    portogallo, nederland, netherlands, niederlande, holland, pays bas, paises bajos, paises
    baixos, belgie, belgique, belgium, belgien, belgica, belgio, danmark, denmark, danemark,
    dinamarca, sverige, sweden, schweden, suede, suecia, norge, norway, norwegen, norvege,
    noruega, finland, suomi, finnland, finlande, finlandia, polska, poland, polen, pologne,
    polonia, czechia, czech republic, tschechien, hungary, ungarn, romania, rumanien, moldova,
    ukraine, russia, russland, greece, griechenland, turkey, turkei, croatia, kroatien, slovenia,
    slowenien, slovakia, slowakei, serbia, serbien, bulgaria, bulgarien, estonia, latvia,
    lithuania, iceland, island, malta, cyprus, zypern, israel, egypt, morocco, maroc, tunisia,
    tunisie, algeria, algerie, senegal, mali, togo, benin, ghana, nigeria, kenya, uganda,
    tanzania, rwanda, ethiopia, zambia, zimbabwe, mozambique, mocambique, angola, cabo verde,
    cameroun, cameroon, gabon, namibia, botswana, madagascar, india, indien, pakistan, bangladesh,
    nepal, sri lanka, china, japan, korea, south korea, taiwan, vietnam, thailand, malaysia,
    indonesia, philippines, brasil, brazil, brasilien, bresil, argentina, argentinien, chile,
    colombia, peru, ecuador, bolivia, paraguay, uruguay, venezuela, costa rica, nicaragua,
    honduras, cuba, jamaica, dominican republic, republica dominicana, puerto rico, haiti, europe,
    europa, africa, asia, america, afrika, asien, amerika, scandinavia, skandinavien, balkan,
    baltic, atlantic, pacific, mediterranean, alps, alpen, alpes, alpi, alpes
    """
COUNTRIES: Final = _names(_COUNTRIES)
# Regions named as a town in them, or elsewhere, is: they are regions behind another one alone.
_TOWNS_TOO: Final = """
    new york, washington, quebec, victoria, cork, galway, limerick, waterford, wexford, sligo,
    kilkenny, carlow, longford, roscommon, cavan, monaghan, dublin, durham, bremen, hamburg,
    berlin, wien, salzburg, zurich, bern, basel, luzern, schwyz, glarus, zug, freiburg, fribourg,
    solothurn, schaffhausen, geneve, neuchatel, appenzell, utrecht, groningen, antwerpen, namur,
    liege, luxembourg, almeria, cadiz, cordoba, granada, huelva, jaen, malaga, sevilla, huesca,
    teruel, zaragoza, avila, burgos, leon, palencia, salamanca, segovia, soria, valladolid,
    zamora, albacete, ciudad real, cuenca, guadalajara, toledo, barcelona, girona, lleida,
    tarragona, alicante, castellon, valencia, badajoz, caceres, a coruna, lugo, ourense,
    pontevedra, madrid, murcia, oaxaca, puebla, queretaro, veracruz, mendoza, salta, jujuy, santa
    fe, buenos aires, arequipa, cusco, puno, aveiro, beja, braga, braganca, castelo branco,
    coimbra, evora, faro, guarda, leiria, lisboa, portalegre, porto, santarem, setubal, viana do
    castelo, vila real, viseu, sao paulo, rio de janeiro, inhambane, nairobi, nyeri, kisumu,
    singapore, marlborough, nelson, canterbury, wellington, auckland, gisborne
    """
TOWNS_TOO: Final = _names(_TOWNS_TOO)
