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
    parking_attendant lift_attendant cloakroom_attendant pool_attendant car_park_attendant
    room_attendant spa_attendant bath_attendant museum_attendant gallery_attendant
    ride_attendant toilet_attendant laundry_attendant cabin_attendant train_attendant
    bar_attendant ward_attendant care_attendant patient_attendant library_attendant
    pump_attendant forecourt_attendant kitchen_attendant
    bowyer harp_maker violin_maker guitar_maker lute_maker drum_maker flute_maker
    harpsichord_maker piano_maker bagpipe_maker accordion_maker clock_maker watch_maker
    cheese_maker wine_maker net_maker net_mender rope_maker basket_maker broom_maker
    brush_maker candle_maker soap_maker saddle_maker harness_maker hat_maker glove_maker
    wig_maker mask_maker puppet_maker doll_maker toy_maker kite_maker tent_maker flag_maker
    felt_maker lace_maker carpet_maker pattern_maker tool_maker knife_maker sword_maker
    armourer armorer knife_grinder bell_founder type_founder type_designer paper_maker
    map_maker globe_maker furniture_maker cabinet_maker chair_maker coffin_maker barrel_maker
    hurdle_maker ladder_maker clog_maker key_cutter lens_grinder glass_blower glass_cutter
    glass_painter stained_glass_artist lampworker woodcarver wood_carver woodturner wood_turner
    whittler stone_carver stonecutter stone_cutter letter_cutter letter_carver gemcutter
    gem_cutter diamond_cutter lapidary pewterer enameller enameler mosaicist craftsperson
    tradesperson journeyman journeywoman journeyperson
    agriculturist agriculturalist crofter homesteader drover muleteer gooseherd vine_dresser
    fruit_picker berry_picker grape_picker apple_picker strawberry_picker hop_picker tea_picker
    mushroom_picker rancher ploughman plowman harvest_worker field_worker orchardist hedgelayer
    hedge_layer dry_stone_waller drystone_waller reed_cutter peat_cutter turf_cutter plantsman
    plantswoman topiarist rosarian arboriculturist silviculturist viticulturalist aquaculturist
    breeder inseminator cowboy cowgirl jackaroo jillaroo stable_hand stable_boy stable_girl
    horse_breaker hoof_trimmer stud_groom stockwoman lamber sexer chicken_catcher egg_collector
    tractor_driver lumberjill tree_feller woodsman woodswoman charcoal_burner rubber_tapper
    raftsman ghillie gillie fire_lookout smokejumper park_keeper zoo_keeper bee_keeper
    game_keeper green_keeper lock_keeper light_keeper bridge_keeper toll_keeper inn_keeper
    shop_keeper grounds_keeper book_keeper house_keeper bird_keeper animal_keeper
    reptile_keeper elephant_keeper seed_keeper lodge_keeper hut_keeper crossing_keeper
    weir_keeper sluice_keeper tower_keeper record_keeper
    oarsman oarswoman gondolier lighterman wherryman berth_master dock_master barge_master
    first_mate second_mate chief_mate ship_chandler ship's_cook cabin_boy galley_hand shrimper
    lobsterman clam_digger whaler seaweed_harvester kelp_harvester salvor coxswain lock_tender
    bridge_tender wharfinger tallyman boat_hand boathand barge_hand oyster_hand shucker
    filleter fish_filleter rescue_swimmer water_diviner
    butter_maker cider_maker mead_maker tea_blender tea_taster tea_master noodle_maker
    pasta_maker tofu_maker pizza_maker sandwich_maker chocolate_maker sweet_maker candy_maker
    sugar_maker jam_maker bread_maker dough_maker cake_maker pickler fish_smoker salmon_smoker
    bacon_curer fish_frier fish_fryer chip_fryer meat_cutter meat_packer meatpacker deboner
    poulterer flavourist flavorist coffee_roaster perfumer perfumier grill_cook fry_cook
    camp_cook school_cook canteen_cook assistant_cook breakfast_cook short_order_cook
    station_cook pizza_cook ship_cook galley_cook second_cook saucier rotisseur rôtisseur
    entremetier garde_manger commis_chef demi_chef kitchen_steward kitchen_helper kitchen_maid
    scullery_maid potwasher pot_washer dish_washer dinner_lady lunch_lady busser busboy
    food_runner barback bar_back bar_person wine_steward tapster oven_hand bakery_hand
    pantry_hand dairy_hand vineyard_hand
    desk_clerk hotel_clerk night_clerk front_desk_clerk bellman bell_captain doorwoman
    doorperson pageboy hotel_porter hospital_porter theatre_porter market_porter fish_porter
    luggage_porter air_hostess housemaid nursemaid parlourmaid charwoman cleaning_lady
    cleaning_woman washerwoman laundrywoman footman chaperone houseparent houseboy house_sitter
    pet_sitter dog_sitter cat_sitter valeter car_valet restaurant_host chalet_host camp_host
    campground_host hostel_host hut_host event_host radio_host tv_host podcast_host quiz_host
    talk_show_host
    practitioner geriatrician obstetrician internist allergist hospitalist intensivist
    physiatrist orthopaedist orthopedist orthotist prosthetist orthoptist ocularist denturist
    perfusionist dosimetrist homeopath homoeopath naturopath herbalist hypnotist bonesetter
    apothecary first_aider first_responder nursing_aide nurse's_aide health_aide
    home_health_aide care_aide teacher's_aide teacher_aide classroom_aide call_handler
    vaccinator birth_worker health_worker healthcare_worker hospice_worker ward_clerk
    ward_sister medical_scribe scrivener biostatistician bioinformatician bioinformaticist
    foster_parent daycare_worker creche_worker crèche_worker child_minder child_carer
    nursery_worker pharmacy_tech lab_tech vet_tech nail_tech dental_tech
    schoolmistress head_teacher deputy_head head_of_year head_of_department vice-chancellor
    senco postdoc post-doc phd_student phd_candidate doctoral_student doctoral_candidate
    research_fellow teaching_fellow visiting_fellow postdoctoral_fellow visiting_scholar
    research_associate lab_assistant pedagogue educationalist educationist crossing_guard
    lollipop_lady lollipop_man accompanist fieldworker metallurgist spectroscopist microscopist
    mineralogist astronaut cosmonaut balloonist enumerator census_taker
    cataloguer cataloger digitiser digitizer preparator taxidermist numismatist gallerist
    gallery_owner mount_maker art_handler art_dealer antique_dealer antiques_dealer book_dealer
    museum_guide gallery_guide castle_guide storyteller reenactor re-enactor town_crier copyist
    dramatist lyricist librettist keyboardist bassist bassoonist clarinettist clarinetist
    oboist flautist flutist trumpeter trombonist harpist lutenist harpsichordist percussionist
    timpanist violist fiddler bagpiper saxophonist accordionist vocalist countertenor chorister
    rapper beatboxer bandsman horn_player viola_player flyman key_grip best_boy focus_puller
    clapper_loader foley_artist recordist sound_mixer colourist colorist rotoscoper
    storyboard_artist concept_artist character_artist visual_effects_artist vfx_artist
    voice_actor voice_artist voiceover_artist stuntman stuntwoman entertainer comedian juggler
    acrobat aerialist trapeze_artist contortionist fire-eater magician illusionist conjurer
    conjuror ventriloquist lion_tamer stilt_walker tightrope_walker circus_hand roadie promoter
    impresario usherette box_office_clerk ticket_seller prompter wardrobe_mistress
    wardrobe_master ballet_mistress ballet_master pyrotechnician ceramist caricaturist
    portraitist miniaturist glass_artist textile_artist graffiti_artist street_artist
    ice_sculptor novelist essayist film_critic food_critic theatre_critic music_critic
    newscaster anchorman anchorwoman weatherman vlogger podcaster content_creator fact_checker
    letterer paperboy papergirl linotypist pressman screen_printer block_printer
    textile_printer paper_hanger paperhanger
    clergyman clergywoman archbishop abbot abbess prioress missionary preacher lay_reader
    lay_clerk beadle precentor muezzin almoner church_musician parish_clerk parish_worker
    pastoral_worker youth_pastor choral_scholar
    police_inspector alderman alderwoman councilman councilwoman councilor ombudsman
    ombudswoman ombudsperson vice-consul prosecutor arbitrator adjudicator coroner conveyancer
    process_server patent_agent spokesperson spokesman spokeswoman legislator city_clerk
    county_clerk court_clerk law_clerk file_clerk filing_clerk office_clerk sales_clerk
    store_clerk payroll_clerk accounts_clerk accounting_clerk data_entry_clerk shipping_clerk
    stock_clerk mail_clerk postal_clerk ticket_clerk booking_clerk bank_clerk wages_clerk
    records_clerk purchasing_clerk billing_clerk claims_clerk general_clerk poll_worker
    poll_clerk election_worker clerk_of_works clerk_of_the_works tax_collector toll_collector
    rent_collector debt_collector bill_collector ticket_collector fare_collector
    garbage_collector rubbish_collector waste_collector glass_collector garbageman trashman
    litter_picker waste_picker street_cleaner road_sweeper
    press_officer probation_officer parole_officer prison_officer correctional_officer
    corrections_officer custody_officer immigration_officer border_officer welfare_officer
    housing_officer planning_officer conservation_officer communications_officer
    compliance_officer safety_officer security_officer data_protection_officer
    education_officer outreach_officer development_officer fundraising_officer
    membership_officer project_officer programme_officer program_officer policy_officer
    finance_officer grants_officer loan_officer procurement_officer purchasing_officer
    logistics_officer licensing_officer enforcement_officer parking_officer
    administrative_officer admin_officer admissions_officer exams_officer attendance_officer
    liaison_officer information_officer intelligence_officer medical_officer scientific_officer
    technical_officer field_officer duty_officer warrant_officer petty_officer naval_officer
    army_officer fire_officer first_officer chief_officer deck_officer radio_officer
    animal_welfare_officer wildlife_officer fisheries_officer countryside_officer
    biodiversity_officer sustainability_officer recycling_officer road_safety_officer
    tourism_officer arts_officer collections_officer records_officer events_officer
    marketing_officer digital_officer engagement_officer community_officer hr_officer
    personnel_officer payroll_officer training_officer careers_officer recruitment_officer
    research_officer monitoring_officer safeguarding_officer investment_officer
    returning_officer chief_executive_officer chief_financial_officer chief_operating_officer
    chief_technology_officer chief_information_officer chief_marketing_officer
    chief_product_officer chief_data_officer chief_people_officer
    banker bank_teller croupier pit_boss moneylender claims_handler insurance_agent
    letting_agent lettings_agent leasing_agent rental_agent ticket_agent gate_agent
    booking_agent literary_agent press_agent talent_agent real_estate_agent sales_agent
    purchasing_agent customs_agent shipping_agent freight_agent land_agent call_centre_agent
    call_center_agent support_agent reservations_agent ramp_agent station_agent field_agent
    secretary-general secretary_general businessman businesswoman franchisee
    drywaller dryliner floorer floor_layer carpet_layer tile_layer brick_layer pipe_layer
    pipelayer cable_layer platelayer waterproofer insulation_installer roof_tiler shingler
    steel_erector cladder concreter screeder whitewasher lime_burner timber_framer
    house_painter wallpaper_hanger sign_maker stair_builder shopfitter drainlayer well_digger
    dowser tunneller tunneler navvy hod_carrier banksman roadman road_worker road_mender
    construction_worker building_worker demolition_worker site_worker steelfixer stone_mason
    monumental_mason banker_mason gas_fitter gasfitter lineworker meter_reader roustabout
    derrickman toolpusher mudlogger ditch_rider sewage_worker sanitation_worker
    recycling_worker handyperson odd_job_man floor_sander cable_jointer wireman
    van_driver taxi_driver delivery_driver coach_driver hgv_driver tanker_driver minibus_driver
    crane_driver hearse_driver engine_driver locomotive_driver metro_driver shuttle_driver
    carriage_driver racing_driver test_driver school_bus_driver freight_forwarder
    freight_handler baggage_handler cargo_handler material_handler materials_handler
    package_handler goods_handler order_picker warehouse_picker warehouse_packer shelf_stacker
    shelf_filler storeperson storesman deliveryman delivery_man delivery_woman delivery_person
    delivery_rider mailman mailwoman postie telegraphist telephonist railwayman railwaywoman
    railroader trackman track_worker brakeman motorman pointsman switchman wheeltapper airman
    airwoman cabin_crew ground_handler marshaller refueller refueler panel_beater coach_builder
    car_sprayer paint_sprayer spray_painter tyre_fitter tire_fitter car_washer car_salesman
    car_dealer
    tool_setter machine_setter craneman boilerman foundryman forgeman puddler hammerman
    die_maker diesinker core_maker fettler electroplater anodiser anodizer solderer riveter
    brazer sheet_metal_worker metal_worker wood_worker foundry_worker assembly_worker
    assembly_line_worker line_worker maintenance_worker maintenance_man mill_worker mill_hand
    factory_hand roboticist textile_worker garment_worker clothworker felter throwster
    crocheter sempstress needlewoman tailoress corsetiere corsetière furrier haberdasher hosier
    stationer loriner bootblack shoeshiner leather_worker mattress_maker umbrella_maker
    button_maker sample_maker
    sdet devsecops mlops pentester tech_lead team_lead technical_lead design_lead
    engineering_lead product_lead project_lead squad_lead shift_lead qa_lead test_lead
    data_lead research_lead marketing_lead security_lead creative_lead content_lead
    programme_lead program_lead operations_lead community_lead policy_lead people_lead
    kitchen_lead store_lead developer_advocate network_admin database_admin systems_admin
    system_admin office_admin sysop annotator playtester game_master transcriptionist
    ethical_hacker growth_hacker bug_hunter interviewer pollster localiser localizer
    product_person
    marketeer canvasser telesales_agent sales_rep sales_representative sales_associate
    retail_associate store_associate sales_executive marketing_executive account_executive
    chief_executive customer_service_representative customer_service_rep medical_representative
    shop_worker personal_shopper mystery_shopper peddler pedlar street_vendor flower_seller
    wine_merchant coal_merchant timber_merchant seed_merchant fruiterer bookie market_trader
    window_dresser checkout_operator
    cosmetician esthetician aesthetician manicurist pedicurist waxer piercer nail_artist
    lash_artist brow_artist tattooer hairstylist haircutter footballer caddie golf_pro
    tennis_pro lineswoman ballboy ballgirl kitman routesetter route_setter mountaineer alpinist
    patroller ski_guide hiking_guide trekking_guide nature_guide wildlife_guide safari_guide
    fishing_guide hunting_guide river_guide rafting_guide raft_guide kayak_guide canoe_guide
    climbing_guide glacier_guide cave_guide bike_guide cycling_guide expedition_guide
    wilderness_guide birding_guide dive_guide diving_guide boat_guide park_guide tour_escort
    holiday_rep resort_rep
    bodyguard investigator private_eye gateman warder wardress jailer gaoler patrolman
    patrolwoman lieutenant colonel commandant paratrooper infantryman reservist deminer
    criminalist fire_warden fire_marshal fire_fighter firewoman rescuer rescue_worker
    prison_guard border_guard forest_guard coastguard museum_guard train_guard night_guard
    park_guard dog_handler animal_handler kennel_hand animal_carer animal_caretaker groomer
    mahout musher exterminator rat_catcher ratcatcher mole_catcher molecatcher dog_catcher
    snake_catcher
    campaigner aid_worker relief_worker outreach_worker charity_worker project_worker
    development_worker family_worker seasonal_worker casual_worker agency_worker office_worker
    office_junior office_boy errand_boy gofer farm_helper harvest_helper mother's_helper
    shop_helper stable_helper hired_hand orchard_hand station_hand yard_hand harvest_hand emcee
    compère quizmaster bingo_caller balloon_artist face_painter crossword_setter
    crossword_compiler puzzle_setter clairvoyant astrologer declutterer understudy
    office_cleaner carpet_cleaner pool_cleaner house_cleaner hospital_cleaner school_cleaner
    hotel_cleaner train_cleaner night_cleaner domestic_cleaner dry_cleaner wedding_officiant
    officiant
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
    attendant smallholder gunner admiral cutler cicerone carder sergeant locum performer
    entrepreneur activist trustee board_member committee_member influencer youtuber proctor
    parson jointer draper outfitter wholesaler consul scribe worker helper dealer merchant
    expert collector sitter carver fletcher waller tinker brazier plater forger frier fryer
    smoker curer setter sprayer detailer sweeper stacker forwarder harvester thresher vendor
    importer exporter distributor contractor subcontractor freelancer artisan companion maid
    scout marshal trooper corporal mercenary emt admin techie hacker clown critic creator
    streamer booker scholar lector stand-in beater spotter scorer sherpa caddy healer hawker
    bottler canner insulator chancellor governor mender tamer stitcher profiler poet bishop
    senator
    """,
    ends="""keeper maker smith wright monger ologist herder grapher craftsman craftswoman
    foreman forewoman fisherman boatman salesman serviceman repairman tradesman watchman
    herdsman builder grower bearer warden therapist
    scientist physicist chemist historian surgeon engineer worker writer linguist analyst
    statistician sitter""",
    never="""spacemaker smith goldsmiths readers moneymaker peacemaker
    coworker coworkers networker typewriter homemaker""",
    plurals=(("y", ("ies",)), ("ch", ("ches",)), ("s", ("ses",)), ("", ("s",))),
)
