"""Plain English names of things, trades, animals and parts of the body: further words that rate nothing."""

from __future__ import annotations

from typing import Final

__all__ = ["PLAIN_THINGS"]

PLAIN_THINGS: Final = frozenset(
    """abandoned abbot abdomen abortions academy accidents accommodations accountancy accountant accountants
    acid acquisition acquisitions acquittal acre acres activity actors admiral admission admissions advance
    advertisement advertisements advisers aerial affidavits afternoons aftershock aftershocks afterward
    agreements airfield airliner airman airmen airstrike airstrikes airstrip albums alderman alias allies
    alligator allotment allotments alloy altar altitude aluminium aluminum amendment amendments ammonia
    ampere anchor angler anglers animal ankle announcements annually antenna anthology anti antler antlers
    appeals appellant apple apples applicant applicants appointments apprentice approach approaches apps
    aquarium aqueduct arcade archbishop archdeacon archives arena aria arrangements arrivals arrow arsonist
    articles artists asbestos asphalt assassination assaults assessment assessments asthma astronaut
    astronauts attachment attachments attaché attacker attendees attic audiences audit auditing audition
    auditions auditor auditors audits auto autograph axe axle ayatollah backgrounds backpack backpacks
    bacterium badge badger badgers badges badminton baker balcony ballet ballgame bamboo banana bananas band
    bands banker bankers bankrupt bankruptcy banner banners baptism bark barley barn barns baron baroness
    barriers barrister barristers baseball basement basements bases basket bass batches batsmen batteries
    battlefield bayonet beak bears beaver beavers bed bedroom bedrooms beds bee beef bees belonged belts
    benchmarks beneficiaries beneficiary beverage bicycle bicycles bidder bidders biennial bikes bilateral
    billboard billboards billing billionth bin bins biography biopsy birthdays biscuit biscuits bishop
    blacksmith blanket blaze blizzard blocks blog blogs blossom blouse boards boats bolt bolts bombs bonds
    bone bones bonus bonuses booster boosters boot booth booths boots borders borough boroughs borrowings
    bottle boundaries boundary bout bowl bowler boxer boxing bracelet brain brains brake brakes brand brands
    brass bread breakfasts breast brick bricklayer bricks briefcase brigadier broadcasts brochures broker
    brokers browser bruises bucket bugs builder builders buildings bulb bulbs bull bullet bullets bulls
    bumper bungalow bungalows bunker buoy burglar burglars burglary burka burns burrow burrows bus bush
    bushel bushes butchers butter butterfly button buttons buyer buyers bylaw bylaws bystander bystanders
    byte bytes cab cabbage cabin cabinet cabins cable cadet cafe cage cages cake cakes calendars calf
    callers calorie calves camel camels campaigner camper campers canal cancers cannon canoe canvassers
    canyon cap cape caps capsule cardiac cardigan cardinal careers caretaker carpenter carpenters
    carriageway carriers carton cartoon cartoons carved cashback cashier casualties casualty cat catheter
    catholics cats cavalry cave caver cavers caves ceasefire ceiling cellar cellist cello ceramic ceremonies
    chain chambers champions championship championships channel channels chaplain chapter chapters charger
    chart charters chassis chatroom cheek cheese cheetah chef chefs chemicals chemistry chemotherapy cheque
    cheques chest chick chicken chickenpox chicks chiefs childhood chimney chimpanzee chimpanzees chin chip
    chlorine chocolate choir cholera choreographer chorus christening christians chrome churches churchyard
    cider circuit circumference cities claimant claimants clarinet classes classmate classmates classroom
    classrooms clause claw clay cleaner cleaners clearing clergyman cleric clerics cliffs climbed climber
    climbers clips cloak closings closure cloth clutch co coaches coalitions coastal coastguard coastline
    coat coats cockpit cocktail cocktails code coding coffee collar collars collections collector colleges
    colonel colony colour columnist comedian comet comic comics commanders commandos commissioners
    committees commodities commodity communication communion commuter commuters compatriots composers
    compounds concerto concerts concussion conductor conferences conflicts confrontation congress connected
    consisted consortium constables constituent constituents constitution consumer contracts contributor
    convent conversing convict conviction convicts convoys cook cooks coop cooperation coral corporal
    corporation corps corridor councils countryside coup courier courthouse cousins cow crab crabs crate
    crater crates cream creations creche creditors creek cremation crematorium cricketers crocodile
    crocodiles crop cross crossing crossings crossroads crowds crucifix cruise cub cubs cup cups curator
    curators curfew currencies curtain curtains customs cyclone cylinder cylinders dancer dancers dashboards
    daughters dawn daybreak deacon dean debts debutant decathlon decibel decibels deck decks decree decrees
    deepest defendant defenders delay delays deliberation delta dementia demolition demolitions
    demonstration den dentists departments deposits deputies desert designer designers destination
    destinations destroyer detective detectives developments devices devolution diabetes diagnosis diameter
    diamond diamonds diarrhoea diary dig diner diners dinners dinosaur dinosaurs diocese diplomat disaster
    disasters disciplinary discoveries discovery distribution distributor diver dividend dividends dj
    dolphin dolphins donkey donkeys dormitory dose dossiers download downloading downloads downstairs draft
    dramas drill drink drinker drinkers drinks drone drones drought droves drum drummer drummers drums dual
    duchess duck ducks duet dug dugout duke dummy dune dunes duo dusk eagle eagles ear earl earrings ears
    eastbound eaten ebola ecologist economics economies edition editions eel egg eighteenth elbow
    electorates element elements elephant elephants elevator embassies embedded embryos emerald emergencies
    empire enamel engagements entity entomologist envoy envoys epicentre epidemic epilepsy episodes equator
    equestrian error errors essay essays estuary eulogy euro euros ex examinations exhibit exhibitor
    exhibitors exhibits expeditions expenditure expert explosion explosions explosives exporter exporters
    extension extinct eye eyes fabric facade facades failure failures fan fang farmhouse feather feathers
    federation felony females fences fencing fern ferns festivals fiancé fiancée fiber fibre fiction
    fifteenth fifths fighter fighters filings films fin finances fingers fins firefighter firemen fireplace
    firings fjord flame flames flanker flatmate fleece fleet flipper flock flocks floors florist flower
    flute flyover foal foals foil folder folders folk follower footballers footbridge footpath footpaths
    forehead foreigners forger fork forklift fortnight fortnights forums forwards fossil fought foundry
    fountain fountains fox foxes fracture fractures frame franchise freezer freight fridge frigate frog
    frogs fruit fugitive fullback fur fuse fuselage fusilier fusiliers gang gangs gardener gardeners garlic
    garrison gasworks gate gates gdp gearbox gearstick geese gene generals generation geneticist genome
    genus geologist gibbon gift gig gigabyte gigabytes gigs gin giraffe giraffes glacier glaciers glider
    gliders glove gloves goalkeepers goat goats goggles golfer golfers goose gorge gorilla gorillas gospel
    gowns grades graduates grain granite grapes graphic graphite grave gravel graves gravestone greenhouse
    greenhouses grenade grenades grid grocery guests guitar guitars gulf gull gulls gunfire gunmen gunner
    gunpowder gym gymnasium gymnast gymnastics habitats hail hairdresser halfback halls hamlet hamster
    handbag handball handlebar handset handsets hangar harvest hashtag hashtags hat hats headland headlight
    headlights headstone headstones heart hectare hedgehog hedges heel heels height heir heirs helmet
    helmets hem hemisphere hen hens hepatitis heptathlon heroin highway highways hijab hijackers hiker
    hikers hillside hillsides hindus hip hippo hips historians hiv hive hives hockey hole holes holidaymaker
    holidaymakers homepage honey hoof hormone hormones horn horns horsepower householder householders
    housemate hovercraft howitzer hull hunt hunter hunters hunting hurdler husbands hut hutch huts hybrid
    hydrogen hymn hymns hypothermia illustration illustrations illustrator image images immigrant
    immunisation immunization import imports imprisonment inaugural inauguration inbox incumbents indexes
    indictment industries infantry informal informant injection injections injunction inquests inspection
    inspections instalments institution instrument insulin insurgent insurgents interior interiors
    internationals inventor inventories invoice iron islet itunes ivory jacket jackets jade jar javelin jaw
    jawbone jazz jeep jetliner jets jetty jeweller jewelry jewels jews jockey jockeys joiner journals
    journeys judgment judo juice jump jumpers jumps jungle jurisdiction juror jurors kangaroo kayak kayaks
    kennel kennels kettle keyboard keyboards kidnap kidnapper kidney kidneys killings kilo kilogram
    kilojoule kilometre kilos kilt kimono kindergarten kingdom kiosk kippah kitten kittens knees knife
    knives knots kph laboratories labourer labourers lace laces lagoon lair lakefront lamb lambs lamppost
    lander landfill landlord landlords landmine landmines landowners lands landslide laps laptop laptops
    larceny laser lasers latitude launch lawmaker layoffs lb lbs leaflet leaflets leagues leaves lemon
    lender lenders lending lens leopard leopards lettuce leukaemia leukemia levies levy liabilities libretto
    licenses lieutenant lift lifts lighthouse lightning limb limbs limestone limousine linebacker lineman
    linen liner lion lions lip lips listener listeners listings lithium litre liver lizard lizards lobster
    locks lodger lodgers login longest longitude lord lords loudspeaker lunch lunchtime lung lungs lymphoma
    lyricist lyrics magazines magistrate magnitude maiden majorities maker makers malaria males mammal
    management managers mandate manor manuscript manuscripts marble margins marine marines maritime
    marketplace marsh mast masts mate materiel maternal mates mattress mayoral meadow measles meat meatballs
    mechanic mechanical medallists medication medics megabyte megabytes megapixel membership meningitis
    mentor mep meps mercury mergers meteorologist meteorologists methane mice microbiologist microphone mid
    midafternoon midfielder midnight midwives migrant mileage militaries militia militias millionth minibus
    minibuses mining mirror miscarriage misdemeanors missile missiles mission missions modem module monarch
    monarchy monasteries monastery monitors monk monkey monkeys monks monolithic monopoly monuments moor
    moped mortar mortars mortem mosquito mosquitoes moss motel motorbike motorbikes motorists motto mould
    mountaineer mountaineers mouse mouth mouths movements movies mp mph mps msp msps mud mug multinationals
    mumps municipalities municipality munitions mural murals mushrooms musical muslims nails narrator
    nationality nations native neck necklace neighborhoods neighbouring nephew nephews nest netball nickel
    nickname niece nieces nineteenth niqab nitrogen nominations non nonprofit noon northbound noses
    noticeboard notices novelist novels nun nuns nurseries nursery nutritionist nylon oarsman oasis oats
    object objects observatory ocean oceans octopus octopuses offender olympian olympians onion onions
    onlooker onlookers openings opera operas operative operatives operators opioid opioids optician orange
    oranges orbit orbiter orbiters orchard orchards ordinance ore organ organiser organisers organist
    organizer organizers organs orphan orphanage orphans orthopaedic otter otters outbreak outlet outskirts
    oval oven overdraft overdrafts overpass overs owl owls owns oxygen oz packages packet pact pacts paddy
    pageant pairs palaeontologist palaeontologists paleontologist panda pandas pandemic parachute parades
    parasite parasites paratrooper paratroopers parcel parcels parental parish parishioners parking
    parliaments parole parrot participation partners partnership passage passages passports password
    passwords patch paternal pathologist patrols patron patrons pavement paw payload payroll peas pedal
    pedals pen penguin penguins pens pentathlon penthouse pepper performances perimeter periods personal
    petal petitioner petitioners petitions pharmacist pharmacists pharmacy philosophy phones photographers
    piano pianos pickup pig pigeon pigeons piglet pigs pile pilgrim pilgrimages pillar pillars pillow
    pillows pilots pint pints pitches pits pixel pixels placard placed plaintiff plaintiffs planet
    planetarium planets planner planners plantation plantations plaque plaques plaster plate plateau plates
    platforms platinum platoon playback playground playgrounds playwright plug plumber plutonium pneumonia
    poacher poachers pocket pockets podcasts podium poetry poles polio pollen pond ponds pontoon pony pools
    pope porcelain pork port porter portion portions portrait portraits postcards poster posters postman
    potato pound practice prairie prayer pre preacher precinct precincts predecessor predecessors
    pregnancies premier premiere premiership premises premiums prequel preschool prescription prescriptions
    printers prints prisoner prisons prize prizes pro probes procedures processor processors productions
    profession programmer propeller prosecutions protestants protester psalm pseudonym pub publication
    publications pubs puffin pulse pump pumps pup puppies puppy pups purchases purse pushchair python quakes
    quarry quarterback quarterly quartz quay quayside questionnaire questionnaires queue queues quorum rabbi
    rabbit rabbits racecourse racetrack racket radars radiation radiographer radios radiotherapy radius raft
    rafts ramp ramps ranking rat rats re reader readers realtor rebuilding receipts receiver receptionist
    recipient recommendation recruit recruits rector reef reefs referees refinery refund refunds reggae
    registrations rehabilitation rejection relations relay religions remake remix renewals rent rental rents
    repair repairs replacements reptiles rescuer rescuers rescues reservist residency resin respond
    responded respondent retailers reviews ribbon ribbons ribs rider riders ridge rifles rig ring rings riot
    riots robberies robe robes robot robots rode rodent rodents roofer roommate roommates root roots rope
    ropes rotor rotors roundabout router rover rower rowers rowing royal royalties rubber rucksack rudder
    rulings rum runner runoff runs sackings saddle sail sailboat sailing salad salary salesman saleswoman
    salmon salt sand sandals sandbank sandwich sandwiches sapling sari sash sausage sausages savings sawmill
    saxophone scan scans scarf scarves sceptre scholars schoolboy schoolchild schoolgirl schoolmate science
    sciences scooter scooters screen screenplay screens screenwriter screw script scripts seals seaman
    seasons seated secretaries secrets sectors seed seeds seeker seizure selected semi semifinal semifinals
    senate sensor sensors sepsis sequel sequels sermon servant servants servicemen settlers seventeenth
    shaft shareholder shark sharks shed shelf shell shells shelve shelves shepherd sheriff sheriffs shipyard
    shire shirt shirts shoal shoe shooter shooters shootout shopkeeper shopkeepers shoplifter shopper
    shoppers shore shores shortlist shorts shotput shoulder shoulders shovel showers shrine shrines shrub
    shrubs sibling siblings sidelines signal signals signatories signatory signboard sikhs silicon silk
    singles sitcom sixteenth skater skating skeleton skeletons ski skier skiers skiing skirt skirts
    skyscraper skyscrapers slates sled sledge sleeve sleeves slipper slippers slope slopes smallpox
    smartphone smartphones smelter smoker smokers smuggler smugglers snake snakes sniper snipers snooker
    snowboard soap soccer societies society socket socks sofa software soil sonar sonata song soprano
    soundtrack soup southbound spacewalk spacewalks spade spam speaker specialists specimen specimens
    spectator speechwriter speedboat sperm spices spider spiders spine spokes sponsors spoon spore spores
    spouse spouses spreadsheet sprinter squadrons squads square squash squatter squatters squirrel squirrels
    stabbing stable stables staircase stake stakes stamps states statewide statistic steam steamship stem
    stepfather stepmother stepson sticker stickers stockbroker stockings stockpile stockpiles stomach stones
    stored strait strands straw strawberries streaming strikers stroke strokes studio sty subcommittee
    subcommittees subpoena subscriber subscribers subscription subscriptions subsidies subsidy subspecies
    substation substitutes suburban successors suitcase sulphur sultan sunrise sunset supermarket
    supermarkets supervisor supervisors supplier suppliers surfing surname surplus surveillance surveyor
    suspensions sustaining swab swamp swan swans swarm sweater switchboard sworn symphony symptoms synagogue
    syrup tables tablet tablets tabloid tackled taekwondo tail tailor tails tallest tanker tankers tar
    tariff tariffs tartan taxation taxis taxiway taxpayer taxpayers tea technician technicians teenagers
    teeth telecoms telescope temperature temperatures temples tenant tender tenders tennis tenor tent tents
    terabyte terminal terminals terms terrace tetanus theater theatres theme themes therapists therapy thief
    thirds thread throat throne thrones throttle thruster thumb thunderstorm thunderstorms tiara tide ties
    timeline tin tires tissue titanium toddler toddlers toe toes toilet toilets tomato tomatoes tomb tombs
    tongue tonight tonnage tonne tooth torch torpedo torque tortoise tortoises totals touchdown touchdowns
    tournaments tours towel towers townhouse towpath toy toys trackside tractors trader traders trafficker
    traffickers trafficking trailer trailers tramway transaction transactions transfusion transfusions
    translator transmitter transplant transplants transponder travel traveller travellers trawler trawlers
    treasurer treaties treatments tremor tremors trench trenches triathlon tribes tributary trilogy triplets
    trips trolley trolleybus trooper troopers trophy tropic trousers trout trumpet trustee tryout tsunami
    tube tuberculosis tug tumor tumors tumour tumours tuna tundra turban turnover turnstile turnstiles
    turret turtle turtles tusk tusks tutor tweet tweets twentieth twig twin twine typist tyre ulcer umbrella
    umpire umpires uncovered undercarriage undergraduate underpass undertaker uniform uniforms unofficial
    update updates upload uploads upstairs urban urine username valleys valuations values vault vegetable
    veil vein velodrome vendor vendors venue venues verdict verdicts verse versions vet vicar viceroy viewer
    villa villas vine vines vinyl visa visas viscount vision visor visual vocalist vocals vodka volcanic
    volcanoes voles volleyball volt voltage volts volume volumes voluntary volunteered vomiting voucher
    vouchers vulture waiter waiters waiting waitress walker walkers walkway wall warden warehouseman warrant
    warrants warship warships wasp wasps watchdog watches waterfall waterfalls watt watts wavelength wax
    wealth weaver weavers webpage webs weddings weed weeds weekends weekly welder westbound wetland wetlands
    wharf whiskey whiskies wholesale wholesaler wicket widest widower width wildfire wildfires windmill
    window windscreen wine winters wire wires withdrawn withheld wives wolf wooden woodland woodlands wool
    workforce workshops worm worms worn wreath wreaths wrestler wrestling wrists yachtsman yearly yogurt
    yuan zebra zika zinc zip zips zones zoologist
    """.split()
)
