"""What a role may be for, behind its name in a bracket, and what stands there and is none of it."""

from typing import Final

from mailbot.reading.facts.words.listed import listed

# fields of work: "Manager (Sea Freight)", "Sachbearbeiterin (Einkauf)"
FIELDS: Final = listed(
    """
    accounting accounts admin administration air analytics aquatics archives arts assembly audio
    automation aviation backend baking billing biology branch branches business butchery care
    catering chemistry children civil claims cleaning climate clinical coffee commercial
    communications community compliance construction content conservation control corporate creative
    credit customer data dairy data dental design desktop development digital distribution ecology
    education electrical electronics embedded energy engineering english estate events export
    fabrication facilities families field finance firmware fisheries fleet food forestry freight
    french frontend fundraising gardens german german glass grants hardware health healthcare
    heritage horticulture housing import imports exports infrastructure insurance installation
    inventory it joinery kitchen kitchens laboratories laboratory labs land laundry learning legal
    library lifts livestock logistics machinery maintenance maritime marketing materials maths
    mathematics mechanical media mental metal microbiology mobile networks nursery nutrition
    oncology online operations outreach packaging paediatrics partnerships payments payroll people
    physics planning plant plants platform policy poultry primary printing procurement product
    production programmes programs projects property purchasing quality rail real recruitment
    refrigeration regulatory repair repairs research retail road robotics roofing safety sales
    school schools science sciences sea seafood secondary security seeds services social software
    solar spanish sport sports stock stores supply support sustainability systems tax technical
    textiles timber tourism trade training transport treasury trees vehicles vineyard visitors
    volunteers ward wards warehouse waste water web welding wholesale wildlife wind wine women wood
    workshop yard youth

    außendienst innendienst ausbildung bau beratung beschaffung betreuung biologie buchhaltung
    chemie controlling deutsch disposition einkauf elektro elektrotechnik energie englisch
    entsorgung entwicklung export fertigung finanzen forschung forst fuhrpark gartenbau
    geschichte gesundheit
    hauswirtschaft haustechnik hochbau holzbau import informatik instandhaltung jugend jugendarbeit
    kita kommunikation konstruktion kunst küche labor lager landwirtschaft logistik lohn marketing
    maschinenbau mathematik metallbau montage musik obstbau ökologie personal pflege physik planung
    presse produktion qualität qualitätssicherung recht reinigung rezeption sanitär schulen
    seefracht luftfracht service sicherheit sport steuern straßenbau technik tiefbau tierpflege
    umwelt
    verkauf vermietung versand vertrieb verwaltung wald wartung weinbau werkstatt

    achats administratif approvisionnement apprentissages bâtiment chantier chantiers clientèle
    commerce communication comptabilité cuisine développement éducation énergie environnement
    finances formation gestion jeunesse juridique laboratoire logistique maintenance mécénat
    menuiserie production propreté qualité recherche restauration santé sécurité social sports
    technique travaux vente ventes voirie

    administración almacén atención calidad cocina comercio compras comunicación contabilidad
    educación energía enseñanza exportación finanzas formación informática investigación jardinería
    laboratorio limpieza logística mantenimiento medioambiente obras producción proyectos salud
    seguridad taller turismo ventas

    administração armazém atendimento compras comunicação contabilidade cozinha educação energia
    ensino exportação finanças formação investigação jardinagem laboratório limpeza logística
    manutenção obras oficina produção projetos qualidade saúde segurança turismo vendas

    acquisti amministrazione comunicazione contabilità cucina didattica edilizia estero finanza
    formazione giardini laboratorio logistica magazzino manutenzione minori anziani officina
    produzione progetti qualità ricerca sanità sicurezza turismo vendite

    administratie bouw communicatie financiën horeca inkoop keuken kwaliteit logistiek magazijn
    marketing natuur onderhoud onderwijs productie techniek verkoop welzijn werkplaats zorg

    bygg drift ekonomi försäljning inköp kundtjänst kvalitet lager logistik produktion skog
    verkstad vård økonomi innkjøp salg indkøb kundeservice kvalitet produksjon vedligehold
    """
)

# how long, how much, for whom it is open: of no name, though it stands beside one
CONDITIONS: Final = listed(
    """
    part full time half fixed term contract contractor contracts permanent temporary temp casual
    seasonal interim freelance remote hybrid onsite site office-based home flexible shift shifts
    night nights day days week weeks weekend weekends evening evenings morning mornings month months
    hour hours hourly year years maternity parental cover leave intern internship trainee apprentice
    apprenticeship volunteer paid unpaid urgent immediate immediately new now grade level band scale
    senior junior mid entry experienced male female diverse confidential vacancy job role position
    ref reference annual start salary closing deadline updated reposted draft final english-speaking

    vollzeit teilzeit minijob midijob befristet unbefristet festanstellung freiberuflich aushilfe
    ausbildung praktikum werkstudent ab sofort homeoffice schicht nacht nachts wochenende stunden
    stelle stellenangebot elternzeitvertretung vertretung saison ganzjährig weiblich männlich divers

    temps plein partiel cdi cdd alternance stage saison saisonnier saisonnière intérim remplacement
    télétravail nuit jour jours heures semaine urgent poste femme homme

    tiempo jornada completa parcial media indefinido temporal temporada sustitución prácticas
    teletrabajo campaña fijo fija eventual noche noches fines urgente puesto presencial

    tempo integral parcial inteiro efetivo temporário temporada estágio teletrabalho noite noites
    urgente vaga presencial remoto híbrido

    pieno parziale determinato indeterminato stagionale stagione sostituzione tirocinio notte
    urgente posto

    voltijd deeltijd fulltime parttime tijdelijk vast zzp stage weekenden nacht avond uur per direct
    heltid deltid vikariat säsong sesong sæson fast tillsvidare natt nat
    """
)
