"""Whose "$" it is: what tells a country that writes its money so, by its towns and greetings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Country:
    """A country that writes its money with "$"."""

    currency: str
    ending: str  # of its domains; "" where others use it, too
    phone: str  # its numbers' beginning, for `re`
    names: str  # an alternation for `re`
    monthly: int  # less than that nobody is paid a month


# What a clock shows that only such a country, of those with a "$", sets so.
ZONES: Final = {
    "-0330": "CAD", "-0230": "CAD",
    "+0930": "AUD", "+1000": "AUD", "+1030": "AUD", "+1100": "AUD",
    "+1200": "NZD", "+1245": "NZD", "+1300": "NZD", "+1345": "NZD",
}  # fmt: skip

COUNTRIES: Final = (
    Country(
        "USD",
        "us",
        r"\+1\b",
        r"U\.?S\.?A?|United States|Estados Unidos|États-Unis|Alabama|Alaska|Arizona|Arkansas"
        r"|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa"
        r"|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi"
        r"|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York"
        r"|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island"
        r"|Tennessee|Texas|Utah|Vermont|West Virginia|Wisconsin|Wyoming|Seattle|Chicago|Boston"
        r"|Los Angeles|San Francisco|San Diego|Detroit|Denver|Atlanta|Houston|Dallas|Philadelphia"
        r"|Pittsburgh|Baltimore|Milwaukee|Minneapolis|Memphis|Nashville|Knoxville|Cleveland"
        r"|Cincinnati|Brooklyn|New Orleans|Salt Lake City|Tucson|Phoenix|Omaha|Y['’]all|401\(?k\)?"
        r"|, (?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV"
        r"|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY)"
        # "Duluth MN", without the comma; what is a word, too, ends there
        r"|[A-Z][a-z]+ (?:(?:AK|AZ|AR|FL|GA|IA|ID|IL|KS|KY|MN|MO|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|RI"
        r"|SC|SD|TN|TX|UT|VT|WI|WV|WY)"
        r"|(?:AL|CA|CO|CT|DE|HI|IN|LA|MA|MD|ME|MI|MS|OK|OR|PA|VA|WA)(?=[,.;)\n]|$))",
        250,
    ),
    Country(
        "CAD",
        "ca",
        "",
        r"Canada|[Cc]anadian|[Cc]anadien\w*|Qu[ée]bec|Ontario|Alberta|British Columbia|Manitoba"
        r"|Saskatchewan|Nova Scotia|Newfoundland|New Brunswick|Nouveau-Brunswick|Yukon|Nunavut"
        r"|Toronto|Montr[ée]al|Vancouver|Calgary|Edmonton|Winnipeg|Ottawa|Saskatoon|Saguenay"
        r"|Gatineau|Sherbrooke|Trois-Rivières|Rimouski|Gaspésie|Halifax|Moncton|Fredericton"
        r"|Charlottetown|PEI|Prince Edward Island|Cape Breton|Mississauga|Guelph|Thunder Bay"
        r"|Moose Jaw|Prince George|Medicine Hat|Red Deer|Fort McMurray|Grande Prairie|Squamish"
        r"|Saanich|Timmins|Lunenburg|Antigonish|Annapolis Valley|Corner Brook|Muskoka"
        r"|Niagara-on-the-Lake|Lévis|Joliette|Rivière-du-Loup"
        r"|Sudbury|Kelowna|Okanagan|Nanaimo|Kamloops|Lethbridge|Regina|Whitehorse|Yellowknife"
        r"|Longueuil|Drummondville|Chicoutimi|Abitibi|Lac-Saint-Jean|Outaouais|RRSP|, (?:ON|QC"
        r"|BC|AB|MB|SK|NS|NB|NL)",
        250,
    ),
    Country(
        "AUD",
        "au",
        r"\+61|\b04\d\d \d{3} \d{3}\b",
        r"plus super\b|superannuation|salary packaging"
        r"|Australia|[Aa]ustralian|[Aa]ussie|Queensland|New South Wales|NSW|QLD|Tasmania|Sydney"
        r"|Melbourne|Brisbane|Adelaide|Hobart|Canberra|Perth|Cairns|Geelong|Ballarat|Bendigo"
        r"|Townsville|Toowoomba|Fremantle|Launceston|Alice Springs|Bundaberg|Rockhampton|Mackay"
        r"|Wollongong|Gold Coast|Sunshine Coast|Byron Bay|Coffs Harbour|Wagga|Dubbo|Albury"
        r"|Wodonga|Mildura|Shepparton|Gippsland|Warrnambool|Kalgoorlie|Broome|Margaret River"
        r"|Barossa|Castlemaine|Echuca|Traralgon|Warragul|Wangaratta|Swan Hill|Colac|Ararat"
        r"|Daylesford|Kyneton|Armidale|Mudgee|Goulburn|Queanbeyan|Broken Hill|Port Macquarie|Nowra"
        r"|Bega|Batemans Bay"
        r"|Bowral|Katoomba|Cessnock|Mullumbimby|Murwillumbah|Tweed Heads|Gympie|Noosa"
        r"|Hervey Bay|Mount Isa|Longreach|Stanthorpe|Mareeba|Innisfail|Port Douglas|Murray Bridge"
        r"|Mount Gambier|Port (?:Augusta|Lincoln|Pirie|Hedland)|Whyalla|Renmark|Victor Harbor"
        r"|Naracoorte|Tanunda|McLaren Vale|Hunter Valley|Bunbury|Busselton|Geraldton|Karratha"
        r"|Mandurah|Burnie|Huonville|award (?:rates?|wages?)|, (?:VIC|Vic|TAS|Tas)|G['’]day",
        250,
    ),
    Country(
        "NZD",
        "nz",
        r"\+64",
        r"New Zealand|NZ|Aotearoa|[Kk]iwi|Kia ora|Ng[āa] mihi|Auckland|Christchurch|Dunedin"
        r"|Wellington"
        r"|Tauranga|Rotorua|Queenstown|Otago|Waikato|Napier|Whang[āa]rei|Taranaki"
        r"|Palmerston North|Invercargill|Hawke['’]s Bay|Gisborne|New Plymouth|Whanganui"
        r"|Whakat[āa]ne|Taup[ōo]|Masterton|Kerikeri|Te Anau|Kaik[ōo]ura|Greymouth|Hokitika|Motueka"
        r"|Matamata|Waiheke|Marlborough Sounds"
        r"|W[āa]naka|Timaru|Oamaru|Southland|Wairarapa|KiwiSaver",
        250,
    ),
    Country("SGD", "sg", r"\+65\b", r"Singapore(?:an)?", 250),
    Country("HKD", "hk", r"\+852", r"Hong Kong|Kowloon", 2_000),
    Country("TTD", "tt", r"\+1[ -]?868", r"Trinidad|Tobago|Port of Spain", 1_500),
    Country("JMD", "jm", r"\+1[ -]?876", r"Jamaican?|Montego Bay", 20_000),
    Country(
        "MXN",
        "mx",
        r"\+52",
        r"México|Mexico|[Mm]exican[oa]s?|CDMX|Guadalajara|Monterrey|Oaxaca|Puebla|Jalisco|Querétaro"
        r"|Guanajuato|Veracruz|Chiapas|Tijuana|Yucatán|Michoacán|Zacatecas|Toluca|Sinaloa|Sonora"
        r"|Chihuahua|Coahuila|Nuevo León|San Luis Potosí|Aguascalientes|Morelia|Cuernavaca|Cancún"
        r"|Quintana Roo|Campeche|Xalapa|Orizaba|Coatepec|Coatzacoalcos|Poza Rica|Boca del Río"
        r"|Tuxtla|San Cristóbal de las Casas|Tapachula|Villahermosa|Tabasco|Playa del Carmen|Tulum"
        r"|Chetumal|Colima|Manzanillo|Tepic|Nayarit|Puerto Vallarta|Zapopan|Tlaquepaque|León, G\w+"
        r"|Irapuato|Celaya|San Miguel de Allende|Pachuca|Tlaxcala|Tehuacán|Cholula|Atlixco|Acapulco"
        r"|Chilpancingo|Taxco|Uruapan|Pátzcuaro|Torreón|Saltillo|Monclova|Reynosa|Tampico"
        r"|Tamaulipas|Nuevo Laredo|Culiacán|Mazatlán|Los Mochis|Hermosillo|Guaymas|Mexicali"
        r"|Ensenada|Los Cabos|Baja California|Ciudad (?:Juárez|Obregón|Victoria)|Edomex|Texcoco"
        r"|Naucalpan|Tlalnepantla|Ecatepec|Coyoacán|Metepec|IMSS|Infonavit|INFONAVIT"
        r"|vales de despensa|prestaciones de ley|[Pp]laticamos|lo platic\w+",
        4_000,
    ),
    Country(
        "CLP",
        "cl",
        r"\+56",
        r"Chile|[Cc]hilen[oa]s?|Valparaíso|Temuco|Antofagasta|Puerto Montt|Valdivia|Chiloé"
        r"|Punta Arenas|Iquique|Viña del Mar|(?:en|desde|in|from) Santiago(?! del? | [A-ZÁÉÍÓÚ])"
        r"|La Serena|Coquimbo|Rancagua|Talca|Chillán|Osorno|Puerto Varas|Puerto Natales|Arica"
        r"|Talcahuano|Quilpué|Ancud|Coyhaique|Aysén|Magallanes|Quillota"
        r"|Calama|Copiapó|Curicó|Villarrica|Pucón|Ñuñoa|Las Condes|[Ff]onasa|FONASA|[Ii]sapre"
        r"|[Rr]enta (?:bruta|líquida)",
        200_000,
    ),
    Country(
        "COP",
        "",
        r"\+57",
        r"Colombia|[Cc]olombian[oa]s?|Bogotá|Medellín|Barranquilla|Bucaramanga|Manizales|Antioquia"
        r"|Popayán|Ibagué|Cali|Cartagena|Cúcuta|Villavicencio|Santa Marta|Montería|Sincelejo"
        r"|Valledupar|Tunja|Envigado|Itagüí|Rionegro|en (?:Pereira|Armenia|Pasto|Neiva)|Quindío"
        r"|Zipaquirá|Soacha|Girardot|Fusagasugá|Riohacha|La Guajira|Quibdó|Sogamoso|Duitama|Tuluá"
        r"|Yopal|Huila|Tolima"
        r"|Risaralda|Boyacá|Cundinamarca|[Hh]ojas? de vida|SMM?LV",
        500_000,
    ),
    Country(
        "ARS",
        "ar",
        r"\+54",
        r"Argentina|[Aa]rgentin[oa]s?|Buenos Aires|Tucumán|Bariloche|Mar del Plata|Neuquén|La Plata"
        r"|Bahía Blanca|Tandil|Olavarría|Pergamino|Quilmes|Avellaneda|Lanús|Entre Ríos|Río Cuarto"
        r"|Villa María|Catamarca|Santiago del Estero|Chubut|Trelew|Puerto Madryn|Comodoro Rivadavia"
        r"|Río Gallegos|El Calafate|San Martín de los Andes|El Bolsón|Viedma|AFIP|CUI[LT]"
        r"|Ushuaia|en (?:Rosario|Mendoza|Salta|Jujuy)|CABA|[Cc]onurbano|[Ll]aburo|[Mm]onotribut\w+",
        100_000,
    ),
    Country(
        "UYU",
        "uy",
        r"\+598",
        r"Uruguay|[Uu]ruguay[oa]s?|Montevideo|Paysandú|Punta del Este|Tacuarembó|Canelones"
        r"|Piriápolis|Colonia del Sacramento",
        10_000,
    ),
    Country(
        "DOP",
        "do",
        r"\+1[ -]?8[024]9",
        r"República Dominicana|Santo Domingo|Punta Cana|Puerto Plata",
        8_000,
    ),
)  # fmt: skip
