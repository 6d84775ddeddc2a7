"""Kinds of employers, in all languages: words that stand within a name, "Ville de", "… Trust"."""

from typing import Final

from mailbot.reading.facts.words.listed import listed

KINDS: Final = listed(
    """
    bindery candles cider academy agency alliance archive archives association authority bakery
    bakers bank bistro boatyard books bookshop brewery brewing bureau cafe café camp cathedral
    centre center charity chapel choir church cinema circus clinic club co-op coop cooperative
    co-operative college collective committee community company consultancy council cyclery dairy
    dental department distillery district engineering estate ensemble eyecare fabrications farm
    farms federation fellowship festival films foundation foundry gallery garage garden gardens
    group guild hall harbour health healthcare heritage hospice hospital hostel hotel housing inn
    institute institution joinery kitchen kitchens lab laboratories laboratory labs laundry library
    lodge market mill mills mine ministry mission museum network nursery observatory office opera
    orchard orchards orchestra outfitters palace parish park partners partnership people's pharmacy
    port pottery practice press primary printworks project publishers publishing radio railway
    reserve restaurant roastery sanctuary school shelter shipyard shop slipway society stables
    station store stud studio studios supplies surgery symphony theatre theater trust union
    university veterinary village vineyard vineyards ward wharf winery wines women's workshop
    workshops works yard zoo primary parks diagnostics shed stores town city county township
    borough

    apotheke archiv atelier bäckerei bahnen bauhof betrieb betriebe bezirk brauerei brennerei
    buchhandlung bücherei bühne bund dienst elterninitiative gärtnerei gasthaus gasthof gemeinde
    genossenschaft gestüt gießerei gymnasium hafen haus hochschule hof hospiz hotel hütte
    initiative institut käserei kanzlei kindergarten kinderladen kita klinik kloster konditorei
    kreis krankenhaus labor landkreis manufaktur marktgemeinde metzgerei molkerei mühle museum
    musikschule naturschutzverein orchester pension pflegedienst pflegeheim praxis reederei
    schreinerei schule sennerei spital stadt stadtwerke stift stiftung tierheim tierpark theater
    tischlerei universität verband verein verlag verwaltung volkshochschule weingut werft werk
    werke werkstatt werkstätten winzer zentrum ziegelei zimmerei zirkus zoo

    abbaye académie agence alliance archives association atelier ateliers auberge boucherie
    boulangerie brasserie bureau cave caves centre château cinéma clinique club collectif collège
    commune communauté compagnie conservatoire coopérative couvent crèche département distillerie
    domaine éditions école écomusée épicerie établissements fédération ferme festival fonderie
    fondation fromagerie fruitière galerie garage hôpital hôtel imprimerie institut jardin jardins
    laboratoire laiterie librairie lycée mairie maison manufacture médiathèque menuiserie ministère
    moulin moulins musée mutuelle observatoire office opéra orchestre parc pâtisserie pharmacie
    port refuge réseau restaurant scierie société syndicat tannerie théâtre université verrerie
    vignobles village ville

    academia agencia asociación archivo ayuntamiento banco biblioteca bodega bodegas carpintería
    casa centro cervecería circo clínica club colectivo colegio compañía comunidad conservera
    consejo cooperativa diputación distrito ediciones editorial escuela estudio fábrica farmacia
    federación feria festival finca fundación galería granja grupo guardería hacienda heladería
    horno hospital hotel huerta imprenta instituto laboratorio librería lonja mercado molino museo
    observatorio orquesta panadería parque pastelería peluquería posada puerto quesería radio red
    refugio restaurante rancho sociedad taller talleres teatro universidad vivero viñas viñedos

    adega agência arquivo associação banco biblioteca câmara casa centro cervejaria clínica clube
    colégio companhia comunidade confeitaria cooperativa cozinha creche editora empresa escola
    estaleiro estúdio fábrica farmácia fazenda federação feira festival fundação galeria gráfica
    grupo herdade hospital hotel instituto junta laboratório livraria marcenaria marmitas mercado
    moinho museu oficina oficinas orquestra padaria parque pastelaria pousada prefeitura queijaria
    quinta rede restaurante salinas sítio sociedade teatro universidade vila vinhas

    accademia agenzia agriturismo albergo archivio associazione azienda baita banca biblioteca
    birrificio bottega caffè cantina cantine cascina caseificio centro cinema circolo clinica
    collegio compagnia comune comunità consorzio cooperativa distilleria edizioni enoteca
    falegnameria farmacia fattoria federazione ferrovie festival fondazione fonderia forno fornace
    frantoio galleria gelateria gruppo hotel istituto laboratorio lanificio libreria liceo locanda
    macelleria malga masseria mercato molino mulino museo officina officine orchestra osteria
    panificio parco pasticceria pizzeria porto provincia rifugio ristorante sartoria scuola
    segheria società studio tenuta teatro tipografia trattoria università vetreria vivaio vivai

    academie apotheek archief atelier bakkerij bibliotheek binderij boerderij boekhandel brouwerij
    basisschool bureau centrum circus obs coöperatie dierenasiel drukkerij federatie fonds gemeente
    groep haven
    hoeve hogeschool hotel huis instituut kaasmakerij kapperszaak kerk kinderopvang kliniek
    kringloop kwekerij laboratorium molen museum opera orkest papierfabriek praktijk provincie
    rederij restaurant scheepswerf school slagerij stadsboerderij stichting studio theater
    timmerfabriek tuinderij uitgeverij universiteit vereniging waterschap werf werkplaats wijngaard
    winkel ziekenhuis zorg

    akademi apotek arkiv bageri bakeri barnehage bibliotek bibliotek bokhandel bokhandeln bryggeri
    bruk bruket byggeri børnehaven børnehave dagplejen fabrik fjellskole folkehøgskole folkhögskola
    förskola förlag fond forening foreningen föreningen forlag fritidsgården förskolan gård gården
    hotell institutt kommun kommune krog lantbruk mejeri meieri museum museet orkester restaurang
    restaurant samvirke skola skole skolan skolen slott stiftelsen studio teater teatern teatret
    trykkeri universitet verksted verkstad verkstan vandrerhjem varv værft værksted

    koulu päiväkoti leipomo panimo kustantamo teatteri museo säätiö yhdistys osuuskunta tila kunta
    fundacja stowarzyszenie szkoła przedszkole piekarnia palarnia browar teatr muzeum spółdzielnia
    gmina odlewnia szkółka stolarnia pasieka wydawnictwo drukarnia księgarnia biblioteka pracownia
    nadace spolek škola školka pekárna pekařství pivovar divadlo muzeum družstvo obec knihtisk
    nakladatelství knihovna dílna statek mlékárna фонд школа пекарня музей театр кооператив ферма
    бібліотека библиотека майстерня мастерская
    gospodarstwo zakład restauracja hurtownia
    """
)

# the kinds that stand behind a name in small letters: "Rauberg fjellskole"
KINDS_AFTER: Final = listed(
    """
    academy bakery boatyard brewery cafe church clinic co-op collective cooperative farm hall
    hospice hotel inn laundry library museum nursery orchard pharmacy pottery school stables theatre
    trust veterinary village workshop zoo
    bakeri bageri barnehage bibliotek bryggeri fjellskole folkehøgskole folkhögskola förskola gård
    gjestgiveri hotell kommun kommune mejeri meieri museum skola skole teater varv verft værft
    værksted verksted verkstad ysteri
    """
)

# a town's name may begin so: "En Las Palmas buscamos …"
TOWNS: Final = listed(
    """
    san santa santo saint sainte sankt bad neu neuen new las los la el le les vila villa puerto
    porto puente ponte são ciudad nueva nuevo nova novo monte río rio palma jerez alcalá castillo
    den 's 't
    """
)

# whom one serves or is written to is not who seeks
OTHER_HOUSES: Final = listed(
    """
    newsletter client customer supplier kunde kundin lieferant infolettre cliente clienta proveedor
    boletín fornitore fornecedor klant nieuwsbrief kund kunden
    """
)

# they name a place as well as those who run it
DISTRICTS: Final = listed(
    """
    bezirk kreis landkreis stadt town city county district borough village ville commune comune
    provincia vila puerto port porto house haus casa maison park parc parco parque
    """
)

# last parts of compounds that name such a kind
KIND_ENDS: Final = tuple(
    sorted(
        listed(
            """
            verein verband schule stiftung werke werk werft bäckerei gärtnerei hof haus heim
            museum theater klinik praxis verlag genossenschaft gemeinde initiative betriebe
            orchester zentrum brauerei käserei molkerei bücherei handlung mühle gut alm hütte
            laden kirche garten krippe stichting vereniging school boerderij bakkerij brouwerij
            praktijk erei
            huis werf bedrijf drukkerij handel kwekerij winkel skole skola skolan skolen gården
            bageri bryggeri verksted stiftelsen foreningen föreningen hotell museet teatret
            klubben klubb klub kommune kommun barnehage hotel academy works officina teatro
            """
        )
    )
)
