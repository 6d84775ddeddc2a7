"""English."""

from typing import Final

from mailbot.reading.facts.words.occupations.table import Occupations

OCCUPATIONS: Final = Occupations(
    nouns="""
    manager lead leader director supervisor coordinator co-ordinator officer administrator
    superintendent deputy chief principal president chair chairperson chairman chairwoman founder
    co-founder cofounder partner owner generalist specialist strategist planner scheduler
    dispatcher controller comptroller expediter steward overseer foreman forewoman foreperson
    forelady charge-hand chargehand ganger gaffer team-leader ceo cto cfo coo cmo cio cpo ciso vp
    pm sre dev devops qa ux hr_partner chief_of_staff head_of engineer developer programmer coder
    architect sysadmin webmaster analyst tester designer technologist scientist researcher
    data_steward statistician mathematician physicist chemist biologist biochemist microbiologist
    botanist zoologist ecologist geologist geophysicist hydrologist meteorologist oceanographer
    astronomer agronomist entomologist ornithologist geneticist pharmacologist toxicologist
    epidemiologist pathologist economist econometrician sociologist anthropologist archaeologist
    historian linguist philosopher geographer cartographer surveyor demographer taxonomist
    naturalist technician technologist mechanic electrician plumber carpenter joiner cabinetmaker
    cabinet-maker roofer thatcher slater tiler plasterer painter decorator glazier bricklayer
    stonemason mason paviour paver scaffolder rigger steeplejack steel_fixer steelworker ironworker
    pipefitter steamfitter fitter turner machinist millwright toolmaker welder fabricator
    boilermaker blacksmith whitesmith locksmith goldsmith silversmith tinsmith coppersmith gunsmith
    farrier saddler cobbler shoemaker bootmaker cordwainer tailor seamstress dressmaker milliner
    hatter tanner currier weaver spinner dyer knitter upholsterer potter ceramicist glassblower
    glassmaker candlemaker soapmaker basketmaker broommaker clockmaker watchmaker horologist
    jeweller jeweler engraver gilder bookbinder typesetter compositor printer letterpress_printer
    luthier organ_builder piano_tuner tuner voicer instrument_maker bell-ringer bellfounder
    wheelwright cartwright shipwright boatbuilder boatwright sailmaker rigger ropemaker caulker
    cooper sawyer logger lumberjack woodcutter forester arborist tree_surgeon ranger warden
    gamekeeper greenkeeper groundskeeper groundsman groundswoman groundsperson gardener
    horticulturist horticulturalist nurseryman florist landscaper landscape_architect grower farmer
    farmhand farmworker cowman cowherd herder herdsman herdswoman shepherd shepherdess goatherd
    stockman stockperson milker dairyman dairymaid cheesemaker cheesemonger creamery_manager
    beekeeper apiarist poultryman swineherd shearer wrangler ostler stablehand stable_lad
    horse_trainer falconer huntsman trapper fisher fisherman fisherwoman fishmonger oysterman
    crabber trawlerman fish_farmer picker packer pruner vintner winemaker viticulturist oenologist
    enologist cellarmaster cellarman cellarhand cellar_hand distiller brewer maltster blender
    roaster miller baker pastry_chef pastry_cook confectioner chocolatier patissier patissière
    ice_cream_maker butcher slaughterman chef sous-chef sous_chef chef_de_partie commis line_cook
    prep_cook head_cook caterer dietitian dietician nutritionist dishwasher kitchen_porter
    kitchen_hand waiter waitress server barista bartender barman barmaid barkeeper publican
    landlord landlady innkeeper hotelier sommelier maître_d maitre_d host_manager hostess concierge
    bellhop bellboy porter doorman receptionist housekeeper chambermaid butler valet nanny au_pair
    governess childminder babysitter janitor caretaker custodian cleaner window_cleaner launderer
    laundress presser ironer chimney_sweep sweep refuse_collector binman dustman street_sweeper
    sewerman lamplighter driver chauffeur lorry_driver truck_driver trucker bus_driver cabbie
    cab_driver tram_driver train_driver courier rider dispatch_rider postman postwoman postmaster
    postmistress letter_carrier mail_carrier messenger mover removal_man drayman carter coachman
    ferryman ferrywoman boatman bargee skipper captain helmsman bosun boatswain deckhand sailor
    seaman seafarer mariner navigator purser harbourmaster harbormaster harbour_master
    harbor_master lockkeeper lock-keeper lighthouse_keeper stevedore docker longshoreman pilot
    copilot aviator flight_attendant air_traffic_controller stationmaster signalman signaller
    shunter conductor guard ticket_inspector crane_operator forklift_driver operator plant_operator
    digger_driver excavator_operator blaster shotfirer miner quarryman quarryworker driller
    roughneck diver nurse midwife doula doctor physician surgeon anaesthetist anesthetist
    radiographer radiologist paediatrician pediatrician psychiatrist psychologist psychotherapist
    therapist physiotherapist physio osteopath chiropractor podiatrist chiropodist optician
    optometrist ophthalmologist audiologist dentist dental_hygienist hygienist orthodontist
    pharmacist dispenser chemist paramedic ambulance_driver phlebotomist orderly
    healthcare_assistant carer caregiver care_worker care_assistant home_help support_worker
    health_visitor masseur masseuse acupuncturist veterinarian vet veterinary_nurse zookeeper
    keeper aquarist dog_walker dog_groomer dog_trainer kennelhand kennel_maid social_worker
    youth_worker community_worker caseworker case_worker counsellor counselor mediator advocate
    chaplain pastor priest vicar curate verger sexton deacon deaconess rabbi imam cantor organist
    choirmaster choir_master choirmistress bell_ringer undertaker mortician embalmer
    funeral_director funeral_arranger gravedigger celebrant teacher schoolteacher headteacher
    headmaster headmistress tutor lecturer professor instructor trainer coach educator mentor
    facilitator librarian archivist curator conservator restorer registrar docent
    teaching_assistant playworker nursery_nurse kindergarten_teacher dean provost bursar matron
    invigilator driving_instructor swimming_teacher ski_instructor lifeguard referee umpire jockey
    physio groundkeeper climbing_instructor lawyer solicitor barrister attorney paralegal notary
    judge magistrate clerk usher bailiff court_reporter stenographer typist secretary assistant pa
    executive_assistant bookkeeper accountant auditor actuary underwriter loss_adjuster adjuster
    estimator appraiser valuer assessor assayer teller cashier trader broker stockbroker treasurer
    paymaster tax_adviser adviser advisor consultant negotiator buyer merchandiser seller
    salesperson salesman saleswoman shop_assistant shopkeeper storekeeper storeman stockist
    stocktaker stock_controller warehouseman warehouse_operative warehouse_worker operative
    marketer copywriter content_writer publicist fundraiser ambassador evangelist recruiter
    headhunter liaison representative rep agent estate_agent realtor travel_agent executive
    associate account_manager telemarketer writer author editor sub-editor subeditor copy-editor
    copyeditor proofreader journalist reporter correspondent columnist blogger publisher translator
    interpreter subtitler illustrator cartoonist animator artist sculptor muralist tattooist
    tattoo_artist photographer videographer cameraman camerawoman camera_operator cinematographer
    film-maker filmmaker producer showrunner screenwriter playwright dramaturg dramaturge
    stage_manager stagehand set_designer scenographer lighting_designer sound_engineer
    projectionist puppeteer actor actress dancer choreographer singer soprano tenor baritone
    musician violinist cellist pianist drummer guitarist composer arranger bandleader
    conductor_designate répétiteur repetiteur presenter broadcaster newsreader announcer dj
    wigmaker make-up_artist makeup_artist costumier costume_designer dresser prop_maker hairdresser
    barber beautician nail_technician stylist model_maker modeller draughtsman draughtswoman
    drafter auctioneer antiquarian bookseller tobacconist ironmonger greengrocer grocer milkman
    newsagent pawnbroker stallholder busker tour_guide tour_leader mountain_guide firefighter
    fireman policeman policewoman police_officer constable detective sheriff soldier security_guard
    bouncer watchman night_watchman night_porter civil_servant councillor diplomat ambassador mayor
    town_clerk inspector examiner environmental_health_officer surveyor building_inspector
    customs_officer lobbyist intern trainee apprentice fellow volunteer_coordinator stipendiary
    resident assembler installer maintainer repairer repairman handyman handywoman restorer builder
    constructor labourer laborer groundworker asphalter demolisher lineman linesman cable_splicer
    splicer solar_installer heating_engineer chargehand crew_member team_member farm_worker
    factory_worker production_worker sewing_machinist quilter embroiderer lacemaker pattern_cutter
    cutter presser finisher polisher grinder sandblaster galvaniser lacquerer sign-writer
    signwriter sign_painter moulder molder founder_caster caster smelter furnaceman stoker kilnman
    papermaker marbler etcher lithographer screen-printer screenprinter grader sorter taster
    quality_controller weigher checker loader unloader responsible superintendant treasurer
    moderator webmistress scrum_master product_owner archivist registrar conservationist
    environmentalist beautician reader sexologist playleader sawmiller tool_librarian toastmaster
    quartermaster bandmaster yardman harbour_hand deck_hand ranch_hand field_hand stage_hand
    dock_hand farm_hand garden_hand organiser organizer shift_leader bursar registrator interpreter
    signer subtitler captioner transcriber indexer lexicographer typist
    """,
    shy="""
    boss baas
    head cook guide host lead leads minister model page groom runner fellow mate hand help smith
    cooper mason baker turner potter porter miller fisher hunter butler carter sawyer weaver
    taylor tailor judge guard reader rider steward rep pa server sweep keeper chair partner owner
    maker agent resident responsible deputy principal chief trader intern dev pm hr associate
    representative executive advocate conductor clerk cleaner picker packer cutter checker founder
    player doer fixer finder person author artist driver captain
    president officer
    """,
    ends="""keeper maker smith wright monger ologist herder grapher craftsman craftswoman
    foreman forewoman fisherman boatman salesman serviceman repairman tradesman watchman
    herdsman builder grower bearer warden therapist""",
    never="spacemaker smith goldsmiths readers moneymaker peacemaker",
    plurals=(("y", ("ies",)), ("ch", ("ches",)), ("s", ("ses",)), ("", ("s",))),
)
