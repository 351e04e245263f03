"""Plain English names of things, trades, animals and parts of the body: further words that rate nothing."""

from __future__ import annotations

from typing import Final

__all__ = ["PLAIN_THINGS"]

PLAIN_THINGS: Final = frozenset(
    """abandoned abbot abdomen academy accountant accountants acid acquisition acquittal acre acres admiral
    admission advertisement advertisements aerial affidavits aftershock airfield airliner airman airmen
    airstrike airstrikes airstrip albums alderman alligator allotment allotments alloy altar altitude
    aluminium aluminum amendment amendments ammonia anchor angler anglers ankle annually antenna anthology
    anti antler antlers appellant apple apples applicant applicants apprentice approach apps aquarium
    aqueduct arcade archbishop archdeacon archives arena aria arrow arsonist articles asbestos asphalt
    assassination assaults assessment asthma astronaut astronauts attachment attachments attaché attic
    audition auditions auditor auditors audits auto autograph axe axle ayatollah backpack backpacks
    bacterium badger badgers badminton baker balcony ballet ballgame bamboo banana bananas band bands banker
    bankers bankrupt bankruptcy banner banners baptism bark barley barn barns baron baroness barrister
    barristers baseball basement basements basket bass batsmen batteries battlefield bayonet beak bears
    beaver beavers bed bedroom bedrooms beds bee beef bees belonged beneficiaries beneficiary beverage
    bicycle bicycles bidder bidders biennial bilateral billboard billing billionth bin bins biography biopsy
    biscuit biscuits bishop blacksmith blanket blizzard blocks blog blogs blossom boards bolt bolts bonds
    bone bones bonus bonuses booster booth booths borough borrowings boundary bout bowl bowler boxer boxing
    bracelet brain brains brake brakes brand brands brass bread breast brick bricklayer bricks briefcase
    brigadier brochures broker brokers browser bruises bucket bugs builder builders bulb bulbs bull bullet
    bullets bulls bungalow bungalows buoy burglar burglars burglary burns burrow burrows bus bush bushel
    bushes butchers butter butterfly buyer buyers bylaw bylaws bystander bystanders cab cabbage cabin
    cabinet cabins cable cafe cage cages cake cakes calf calves camel camels camper campers canal cancers
    cannon canoe canyon cape capsule cardiac cardinal caretaker carpenter carpenters carriageway carriers
    carton cartoon cartoons carved cashback cashier casualties cat catheter catholics cats cavalry cave
    caver cavers caves ceasefire ceiling cellar cellist cello ceramic chain champions championship
    championships channel channels chaplain chapter chapters charger chatroom cheek cheese cheetah chef
    chefs chemistry chemotherapy cheque cheques chest chick chicken chickenpox chicks chiefs childhood
    chimney chimpanzee chimpanzees chin chip chlorine chocolate choir cholera choreographer chorus
    christening christians chrome churches cider circuit claimant claimants clarinet classmate classmates
    classroom classrooms clause claw clay cleaner cleaners clearing clergyman cleric clerics climbed climber
    climbers cloth co coaches coastal coastguard coastline coat coats cockpit code coding coffee collections
    colleges colonel colony columnist comedian comet comic comics commandos committees commodities commodity
    communion commuter commuters composers concerto concerts concussion conductor conferences confrontation
    congress connected consisted consortium constables constituents constitution contracts convent
    conversing convict convicts cook cooks coop cooperation coral corporal corps corridor councils
    countryside courier courthouse cow crab crabs crate crater crates cream creche creditors creek cremation
    crematorium cricketers crocodile crocodiles crop cross crossing crossings crossroads crucifix cruise cub
    cubs cup cups curator curators curfew currencies curtain curtains customs cyclone dancer dancers
    daughters dawn daybreak deacon dean debts debutant decathlon deck decks decree deepest defendant delay
    delays delta dementia demolition den departments deputies desert designer designers destination
    destinations destroyer detective detectives devices devolution diabetes diagnosis diameter diamond
    diamonds diarrhoea diary diner diners dinosaur dinosaurs diocese diplomat disaster disasters
    disciplinary discovery distribution distributor diver dividend dividends dj dolphin dolphins donkey
    donkeys dormitory dose download downloads draft drill drinker drinkers drone drones drought drum drummer
    drums duchess duck ducks duet dug dugout duke dummy dune dunes duo dusk eagle eagles ear earl earrings
    ears eastbound eaten ebola ecologist edition editions eel egg eighteenth elbow elements elephant
    elephants elevator embassies embedded embryos emerald empire enamel entity entomologist envoy envoys
    epicentre epidemic epilepsy episodes equestrian essay essays estuary eulogy euro euros ex exhibit
    exhibitor exhibitors exhibits explosion explosions explosives exporter exporters extinct eye eyes fabric
    facade failure failures fang farmhouse feather feathers federation felony females fencing fern ferns
    fiancé fiancée fiber fibre fiction fifteenth fifths fighter fighters films fin finances fingers fins
    firefighter firemen fireplace fjord flames flatmate fleece fleet flipper flock floors florist flower
    flute flyover foal foals foil folder folk follower footballers footbridge footpath footpaths forehead
    foreigners forger fork forklift fortnight fortnights forums forwards fossil fought foundry fountain
    fountains fox foxes fracture fractures franchise freezer freight fridge frigate frog frogs fruit
    fugitive fullback fur fuse fuselage fusilier fusiliers gang gangs gardener gardeners garlic garrison
    gasworks gate gates gdp gearbox geese gene generals generation geneticist genome genus geologist gibbon
    gift gig gigabytes gigs gin giraffe giraffes glacier glaciers glider gliders goalkeepers goat goats
    golfer golfers goose gorge gorilla gorillas gospel grades graduates grain granite grapes graphite grave
    gravel graves gravestone greenhouse greenhouses grenade grenades grid grocery guests guitar guitars gulf
    gull gulls gunfire gunner gunpowder gym gymnasium gymnast gymnastics hail hairdresser halfback halls
    hamlet hamster handbag handball handset handsets hangar harvest hashtag hashtags headland headstone
    headstones heart hectare hedgehog hedges heel hen hens hepatitis heptathlon heroin highway highways
    hijackers hiker hikers hillside hindus hip hippo hips historians hiv hive hives hockey hole holes
    holidaymaker holidaymakers homepage honey hoof hormone hormones horn horns householder householders
    housemate hovercraft howitzer hull hunt hunter hunters hunting hurdler hut hutch huts hydrogen hymn
    hymns hypothermia image images immigrant immunisation immunization import imports imprisonment inaugural
    inauguration inbox indictment industries infantry informal informant injections injunction inquests
    inspection inspections instalments institution instrument insulin insurgents interior inventor
    inventories invoice iron islet itunes ivory jacket jackets jade jar javelin jaw jawbone jazz jeep
    jetliner jets jetty jeweller jewelry jewels jews jockey jockeys joiner journals judgment judo juice jump
    jumps jungle jurisdiction juror jurors kangaroo kayak kayaks kennel kennels kettle keyboard keyboards
    kidnap kidnapper kidney kidneys killings kilo kilogram kilometre kilos kindergarten kingdom kiosk kitten
    kittens knees knife knives knots kph labourer labourers lagoon lair lakefront lamb lambs lamppost lander
    landlord landlords landmine landmines landowners lands landslide laps laptop laptops larceny laser
    lasers layoffs lb lbs leaflet leaflets leagues leaves lemon lender lenders lending lens leopard leopards
    lettuce leukaemia leukemia levies levy liabilities libretto licenses lieutenant lift lifts lighthouse
    lightning limb limbs limestone limousine linebacker lineman linen liner lion lions listener listeners
    listings lithium liver lizard lizards lobster locks lodger lodgers login longest lord lords lunch
    lunchtime lung lungs lymphoma lyricist lyrics magistrate magnitude maiden majorities malaria males
    mammal management mandate manuscript manuscripts marble marine marines maritime marketplace marsh mast
    masts mate materiel mates mattress mayoral meadow measles meat meatballs mechanic mechanical medallists
    medication membership meningitis mep meps mercury meteorologist meteorologists methane mice
    microbiologist microphone mid midafternoon midfielder midnight midwives migrant mileage militia militias
    millionth minibus minibuses mining mirror miscarriage misdemeanors missile missiles mission missions
    modem module monarch monarchy monasteries monastery monk monkey monkeys monks monolithic monopoly moor
    moped mortar mortars mosquito mosquitoes moss motel motorbike motorbikes motto mould mountaineer
    mountaineers mouse mouth mp mph mps msp msps mud mug mumps municipality munitions mural murals mushrooms
    musical muslims nails narrator native neck necklace neighborhoods neighbouring nephew nephews nest
    netball nickel niece nieces nineteenth nitrogen nominations non nonprofit noon northbound noticeboard
    notices novelist novels nun nuns nurseries nursery nutritionist nylon oarsman oasis oats object objects
    observatory ocean oceans octopus octopuses offender olympian olympians onion onions onlooker opera
    operas operative operatives opioid opioids optician orange oranges orbit orbiter orchard orchards
    ordinance ore organ organiser organisers organist organizer organizers organs orphanage orthopaedic
    otter otters outbreak outlet outskirts oval oven overdraft overdrafts overpass overs owl owls owns
    oxygen oz packet pact paddy pageant pairs palaeontologist paleontologist panda pandas pandemic parachute
    parasite parasites paratrooper paratroopers parcel parcels parental parish parishioners parking
    parliaments parole parrot partners partnership passage passports password passwords patch pathologist
    patron pavement paw payload payroll peas pen penguin penguins pens pentathlon penthouse pepper personal
    petal petitioner petitioners pharmacist pharmacists pharmacy phones photographers piano pianos pickup
    pig pigeon pigeons piglet pigs pilgrim pillar pillars pillow pilots pitches pits pixel pixels placard
    placed plaintiff plaintiffs planet planetarium planets planner planners plantation plantations plaque
    plaques plaster plate plateau plates platforms platinum platoon playback playground playgrounds
    playwright plug plumber plutonium pneumonia poacher poachers podcasts podium poetry poles polio pollen
    pond ponds pontoon pony pools pope porcelain pork port porter portion portions portrait portraits poster
    posters postman potato practice prairie prayer pre preacher precinct precincts predecessor predecessors
    premier premiere premiership premiums prequel preschool prescription prints prisons prize prizes pro
    probes processor processors profession programmer propeller protestants protester psalm pub publication
    publications pubs puffin pulse pump pumps pup puppies puppy pups purchases purse pushchair python quarry
    quarterback quarterly quartz quay quayside questionnaire queue quorum rabbi rabbit rabbits racecourse
    racetrack racket radiation radiographer radiotherapy raft rafts ramp rat rats re reader readers realtor
    rebuilding receipts receiver receptionist recipient recruit recruits rector reef reefs refinery refund
    refunds reggae rehabilitation rejection relations relay remake remix rent rental rents repair repairs
    reptiles rescuers reservist residency resin respond responded respondent retailers ribs rider riders
    ridge rifles rig ring rings riot riots robberies rode rodent rodents roofer roommate roommates root
    roots rope ropes rotor rotors roundabout router rover rower rowers rowing royal royalties rubber
    rucksack rudder rum runner runoff runs sail sailboat sailing salad salary salesman saleswoman salmon
    salt sand sandbank sandwich sandwiches sapling sausage sausages savings sawmill saxophone scan scans
    schoolboy schoolchild schoolgirl schoolmate science sciences scooter scooters screen screenplay screens
    screenwriter screw script scripts seals seaman seated secretaries seed seeds selected semi semifinal
    semifinals senate sensor sensors sepsis sequel sequels sermon servant servants servicemen settlers
    seventeenth shaft shareholder shark sharks shed shelf shell shells shelves shepherd sheriff sheriffs
    shipyard shire shirt shirts shoal shooter shopkeeper shopkeepers shoplifter shopper shoppers shore
    shores shortlist shotput shoulder shoulders shovel showers shrine shrines shrub shrubs sidelines signal
    signals signatories signatory signboard sikhs silicon silk singles sitcom sixteenth skater skating
    skeleton skeletons ski skier skiers skiing skyscraper skyscrapers sled sledge slope slopes smallpox
    smartphone smartphones smelter smoker smokers smuggler smugglers snake snakes sniper snipers snooker
    snowboard soap soccer societies society socket sofa software soil sonar sonata song soprano soundtrack
    soup southbound spacewalk spacewalks spade spam speaker specimen specimens spectator speechwriter
    speedboat sperm spices spider spiders spine spoon spore spores spouse spreadsheet sprinter square squash
    squatter squatters squirrel squirrels stabbing stable stables staircase stake stakes stamps statewide
    steam steamship stem stepfather stepmother stepson sticker stickers stockbroker stockpile stomach stored
    strait strands straw strawberries stroke strokes studio sty subcommittee subpoena subscriber subscribers
    subscription subscriptions subsidies subsidy subspecies substation substitutes suburban suitcase sulphur
    sultan sunrise sunset supermarket supermarkets supplier suppliers surfing surname surplus surveillance
    surveyor swab swamp swan swans swarm switchboard sworn symphony synagogue syrup tables tablet tablets
    tabloid taekwondo tail tailor tails tallest tanker tankers tar tariff tariffs taxation taxis taxiway
    taxpayers tea technician technicians teeth telecoms telescope temperature temperatures temples tenant
    tender tenders tennis tenor tent tents terminal terminals terms terrace tetanus theater theatres
    therapists therapy thief thirds thread throat throttle thruster thumb thunderstorm thunderstorms tide
    timeline tin tires tissue titanium toddler toddlers toe toes toilet toilets tomato tomatoes tomb tombs
    tongue tonight tonnage tonne tooth torch torpedo tortoise tortoises touchdown touchdowns tournaments
    tours towel townhouse towpath toy toys trackside trader traders trafficker traffickers trafficking
    trailer trailers tramway transaction transactions transfusion transfusions translator transmitter
    transplant transplants transponder traveller travellers trawler trawlers treasurer treaties treatments
    tremor tremors trench trenches triathlon tributary trilogy trips trolley trolleybus trooper troopers
    trousers trout trumpet trustee tryout tsunami tube tuberculosis tug tumor tumors tumour tumours tuna
    tundra turnover turnstile turnstiles turret turtle turtles tusk tusks tutor tweet tweets twentieth twig
    twine typist tyre ulcer umbrella umpire uncovered undercarriage undergraduate underpass undertaker
    uniform uniforms unofficial update updates upload uploads urban urine username valleys vault vein
    velodrome vendor vendors venue venues verdict verdicts verse vet vicar viceroy viewer villa villas vine
    vines vinyl visa visas viscount vision visual vocalist vocals vodka volcanic volcanoes voles volleyball
    volume volumes voluntary volunteered vomiting voucher vouchers vulture waiter waiters waiting waitress
    walker walkers walkway wall warden warehouseman warrant warrants warship warships wasp wasps watches
    waterfall waterfalls wax weaver webpage webs weed weeds weekends weekly welder westbound wetland
    wetlands wharf whiskey wholesale wholesaler wicket widest wildfire wildfires windmill window wine wing
    winters wire wires withdrawn withheld wives wolf wooden woodland woodlands wool workforce workshops worm
    worms worn wreath wreaths wrestler wrestling wrists yachtsman yearly yogurt yuan zebra zika zinc
    zoologist
    """.split()
)
