"""What tells a country whose money a bare sum is in, beside the language: for `home_money`."""

from __future__ import annotations

from typing import Final

# Of a language: the money of most who write it.
OF_TONGUE: Final = {"de": "EUR", "fr": "EUR", "it": "EUR", "nl": "EUR", "pt": "EUR"}
IN_EURO: Final = frozenset({*OF_TONGUE, "es"})  # the tongues of countries that have it

# What tells another country that speaks one of them, and has a money of its own.
SWISS_GERMAN: Final = (
    r"Schweiz\w*|Zürich|Basel|Bern|Luzern|Winterthur|St\. ?Gallen|Thurgau|Aargau|Graubünden"
    r"|Solothurn|Kanton\w*|Grüezi|Franken|Liechtenstein|Vaduz"
)
SWISS_FRENCH: Final = (
    r"Suisse|Lausanne|Genève|Neuchâtel|Fribourg|Valais|Vaud|Jura bernois|Delémont|Sion|francs?"
)
TICINO: Final = r"Ticino|Lugano|Bellinzona|Locarno|Svizzera|franchi"
BRAZIL: Final = (
    r"Brasil\w*|São Paulo|Rio de Janeiro|Minas|Paraná|Bahia|Goiás|Pernambuco|Ceará|Curitiba"
    r"|Recife|Salvador|Fortaleza|Brasília|Belo Horizonte|Porto Alegre|Florianópolis|Joinville"
    r"|CLT|PJ|CNPJ|você|vocês|vcs?|(?<!toda )a gente|caminhão|caminhao|celular|time"
)
ELSEWHERE: Final = {
    "de": {"CHF": SWISS_GERMAN},
    "fr": {
        "CHF": SWISS_FRENCH,
        "XOF": r"[Ss]énégal\w*|Dakar|Côte d['’]Ivoire|[Ii]voirien\w*|Abidjan|Bénin|Cotonou|Togo"
        r"|Lomé|Mali|Bamako|Burkina\w*|Ouagadougou|Niamey|F?CFA",
        "XAF": r"[Cc]amerou\w+|Douala|Yaoundé|Gabon\w*|Libreville|Brazzaville",
        "MAD": r"[Mm]aroc\w*|Casablanca|Rabat|Marrakech|Tanger|Agadir|dirhams?",
        "TND": r"[Tt]unisi\w+|Tunis|Sfax|Sousse",
        "DZD": r"[Aa]lgérie\w*|Alger|Oran",
    },
    "it": {"CHF": TICINO},
    "pt": {
        "BRL": BRAZIL,
        "MZN": r"[Mm]oçambi\w+|Maputo|Matola|Nampula|Quelimane|Inhambane|Xai-Xai|metica(?:l|is)",
        "AOA": r"[Aa]ngola\w*|Luanda|Benguela|Huambo|Lubango|Lobito|kwanzas?|Kz",
        "CVE": r"Cabo Verde|cabo-verdian\w+|Mindelo",
    },
}
# Of Spanish: Spain has one money, each other country its own peso.
SPAIN: Final = (
    r"España|Madrid|Barcelona|Valencia|Sevilla|Bilbao|Zaragoza|Málaga|Galicia|Asturias|Navarra"
    r"|Cantabria|Andalucía|Aragón|Extremadura|Gipuzkoa|Euskadi|Castilla|Murcia|Alicante|Girona"
    r"|Mallorca|Tenerife|vosotros|vuestr[oa]s?|os (?:escribo|mando)|convenio|pagas"
)
IN_PESOS: Final = frozenset({"MXN", "ARS", "CLP", "COP", "UYU", "DOP", "PHP"})
PESOS: Final = r"pesos"  # then it is not Spain's, whichever country is meant
PESO: Final = {
    "MXN": r"México|CDMX|Guadalajara|Monterrey|Puebla|Oaxaca|Jalisco|Querétaro|Yucatán|Sonora"
    r"|IMSS|Infonavit|INFONAVIT",
    "ARS": r"Argentina|Buenos Aires|Córdoba capital|Rosario|Mendoza|Salta|laburo|vos",
    "CLP": r"Chile|Santiago de Chile|Valparaíso|Temuco|Pucón|Concepción|Valdivia|gratificación",
    "COP": r"Colombia|Bogotá|Medellín|Cali|Cartagena|Barranquilla|Bucaramanga|Itagüí|Envigado"
    r"|[Hh]ojas? de vida",
    "PEN": r"Perú|[Pp]eruan[oa]s?|en Lima|Arequipa|Cusco|Cuzco|Piura|Chiclayo",
    "UYU": r"Uruguay|[Uu]ruguay[oa]s?|Montevideo|Paysandú",
    "BOB": r"Bolivia|La Paz|Cochabamba|Santa Cruz de la Sierra",
    "PYG": r"Paraguay|en Asunción",
    "CRC": r"Costa Rica|[Cc]ostarricens\w+",
    "GTQ": r"Guatemala|Quetzaltenango",
    "USD": r"Ecuador|Quito|Guayaquil|El Salvador|San Salvador|Panamá",
    "DOP": r"República Dominicana|Santo Domingo",
}
BRITAIN: Final = (
    r"UK|U\.K\.|England|Scotland|Wales|Yorkshire|Lancashire|Cornwall|Devon|Kent|Sussex|Norfolk"
    r"|London|Manchester|Birmingham|Leeds|Sheffield|Bristol|Liverpool|Glasgow|Edinburgh|Cardiff"
    r"|Newcastle|Nottingham|Norwich|Bradford|Leicester|Coventry|Hull|York|Plymouth|Southampton"
    r"|Portsmouth|Brighton|Derby|Stoke-on-Trent|Wolverhampton|Sunderland|Swansea|Newport|Aberdeen"
    r"|Dundee|Inverness|Stirling|Oban|Belfast|Derry|Exeter|Bath|Oxford|Cambridge|Ipswich|Luton"
    r"|Reading|Preston|Blackpool|Bolton|Huddersfield|Middlesbrough|Bournemouth|Swindon|Gloucester"
    r"|Cheltenham|Worcester|Hereford|Shrewsbury|Chester|Lancaster|Carlisle|Kendal|Durham|Whitby"
    r"|Scarborough|Harrogate|Wakefield|Doncaster|Barnsley|Rotherham|Grimsby|Lincoln|Peterborough"
    r"|Northampton|Bedford|Colchester|Canterbury|Hastings|Eastbourne|Winchester|Salisbury|Truro"
    r"|Penzance|Falmouth|Taunton|Wrexham|Bangor|Aberystwyth|Cumbria|Northumberland|Dorset|Somerset"
    r"|Suffolk|Essex|Surrey|Hampshire|Wiltshire|Shropshire|Derbyshire|Staffordshire|Cheshire|Fife"
    r"|Orkney|Shetland|Skye|Highlands|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|\+44[\d ]+"
)
IRELAND: Final = (
    r"Ireland|Dublin|Cork|Galway|Limerick|Sligo|Donegal|Mayo|Kerry|Kilkenny|Waterford|Tipperary"
    r"|Ennis|Tralee|Killarney|Athlone|Dundalk|Drogheda|Wexford|Carlow|Mullingar|Tullamore|Clonmel"
    r"|Letterkenny|Westport|Ballina|Castlebar|Roscommon|Longford|Navan|Naas|Bray|Skibbereen|Bantry"
    r"|Gaeltacht|Údarás|A chara|Le meas"
    r"|Co\. [A-Z]\w+|\+353[\d ]+"
)
# Counts in a text in a tongue of these countries: elsewhere people go to Paris, too.
EURO: Final = (
    r"Deutschland|Bayern|Sachsen|Hessen|Niedersachsen|Thüringen|Berlin|Hamburg|München|Köln"
    r"|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Bremen|Bremerhaven|Dresden|Hannover|Nürnberg"
    r"|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden"
    r"|Kiel|Lübeck|Rostock|Erfurt|Jena|Kassel|Mainz|Potsdam|Oldenburg|Osnabrück|Regensburg"
    r"|Würzburg|Ulm|Göttingen|Flensburg|Husum|Österreich|Wien|Graz|Linz|Salzburg|Innsbruck"
    r"|Klagenfurt|Tirol|Kärnten|Steiermark"
    r"|Italia|Roma|Milano|Napoli|Torino|Palermo|Genova|Bologna|Firenze|Bari|Catania|Venezia|Verona"
    r"|Messina|Padova|Trieste|Brescia|Parma|Taranto|Modena|Perugia|Ravenna|Livorno|Cagliari|Foggia"
    r"|Lecce|Bergamo|Pescara|Trento|Udine|Siena|Pisa|Lucca|Ancona|Rimini|Sassari|Salerno"
    r"|France|Paris|Lyon|Marseille|Toulouse|Nantes|Strasbourg|Montpellier|Bordeaux|Lille|Rennes"
    r"|Reims|Saint-Étienne|Toulon|Grenoble|Dijon|Angers|Nîmes|Brest|Le Mans|Clermont-Ferrand"
    r"|Limoges|Amiens|Metz|Perpignan|Besançon|Orléans|Rouen|Caen|Quimper|Annecy|Bretagne"
    r"|Normandie|Belgique|België|Bruxelles|Brussel|Antwerpen|Gent|Brugge|Leuven|Liège|Namur"
    r"|Charleroi|Nederland|Amsterdam|Rotterdam|Den Haag|Utrecht|Eindhoven|Groningen|Tilburg|Almere"
    r"|Breda|Nijmegen|Arnhem|Haarlem|Enschede|Zwolle|Leiden|Maastricht|Apeldoorn|Assen|Deventer"
    r"|1[2-6] pagas|CCNL|mensilità|SMIC|URSSAF|RTT|TVöD|TV-L|recibos verdes"
    r"|España|Madrid|Barcelona|Sevilla|Bilbao|Zaragoza|Málaga|Murcia|Alicante|Valladolid|Vigo"
    r"|Gijón|Oviedo|Pamplona|Santander|Burgos|Salamanca|Girona|Soria"
    r"|Portugal|Lisboa|Porto(?! Alegre)|Braga|Coimbra|Aveiro|Faro|Évora|Setúbal|Viseu"
)
# Of countries that write English, and neither pounds nor dollars.
OF_ENGLISH: Final = {
    "INR": r"[Ll]akhs?|LPA|lpa|CTC|India|Bengaluru|Bangalore|Mumbai|Pune|Chennai|[Hh]yderabad"
    r"|Kolkata|Telangana"
    r"|Andhra Pradesh|Tamil Nadu|Karnataka|Maharashtra|Gujarat|Rajasthan|Punjab|Odisha"
    r"|West Bengal|Assam"
    r"|New Delhi|Gurgaon|Gurugram|Noida|Kochi|Kerala|Ahmedabad|Jaipur|Lucknow|\+91[\d ]+",
    "PHP": r"Philippines|Pinoy|Manila|Quezon City|Makati|Cebu|Davao|Iloilo|Baguio|PhilHealth"
    r"|Pag-IBIG|po(?=\s*(?:[.,!?\n]|$))|\+63[\d ]+",
    "KES": r"Kenya|Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|\+254[\d ]+",
    "NGN": r"Nigeria|Lagos|Abuja|Ibadan|Port Harcourt|Kano|Enugu|\+234[\d ]+",
    "ZAR": r"South Africa|Cape Town|Johannesburg|Joburg|Durban|Pretoria|Gqeberha|Stellenbosch"
    r"|Bloemfontein|\+27[\d ]+",
    "GHS": r"Ghana|Accra|Kumasi|\+233[\d ]+",
    "UGX": r"Uganda|Kampala|\+256[\d ]+",
    "PKR": r"Pakistan|Karachi|Lahore|Islamabad|\+92[\d ]+",
    "BDT": r"Bangladesh|Dhaka|Chittagong|\+880[\d ]+",
    "LKR": r"Sri Lanka|Colombo|\+94[\d ]+",
}
# By the end of a domain.
_EURO: Final = "de at fr be nl it es pt ie fi gr lu sk si ee lv lt mt cy hr"
OF_ENDING: Final = {
    "uk": "GBP", "ch": "CHF", "li": "CHF", "se": "SEK", "dk": "DKK", "no": "NOK", "pl": "PLN",
    "cz": "CZK", "hu": "HUF", "ro": "RON", "us": "USD", "ca": "CAD", "au": "AUD", "nz": "NZD",
    "in": "INR", "za": "ZAR", "br": "BRL", "mx": "MXN", "ar": "ARS", "cl": "CLP", "co": "COP",
    "uy": "UYU", "do": "DOP", "ph": "PHP",
    "ke": "KES", "ng": "NGN", "sg": "SGD", "jp": "JPY", **dict.fromkeys(_EURO.split(), "EUR"),
}  # fmt: skip
