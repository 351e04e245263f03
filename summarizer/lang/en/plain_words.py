"""Plain English words: they tell of a deed, an office, a place, a time or a figure, and rate nothing."""

from __future__ import annotations

from typing import Final

__all__ = ["PLAIN_WORDS"]

PLAIN_WORDS: Final = frozenset(
    """a abducted aboard abolished abortion about above abroad absence abstained academic accepted access
    accessed accessing accessories accident accommodation accompanied according account accounted accounts
    acquired acquitted across acted acting activism activist activists activities actor actress ad
    adaptation add added addition additional address addressees addresses adjacent adjourned administration
    administrations admitted adopted adult adults advertising advice advised adviser affairs affidavit after
    aftermath afternoon afterwards against age aged agencies agency agent agents ages aggregate ago agreed
    agreement aide aides air aircraft aired airline airlines airport airports airspace album alcohol alerted
    alerts all allocated allowance allowances ally along alongside also ambassador ambulance ambulances
    among amount amounted amounts amputated an analysed analysis analyst analysts analyzed ancient and
    animals annexation annexed anniversary announced announcement announcer annual annulled anonymous
    another ant anthem ants apartment apartments apiece apologised apologize apologized app apparel appeal
    appealed appear appearance appearances appeared application applications applied appointed appointment
    approval approved approximately arbitrator architect archive are area areas arm armed arms army around
    arraigned arrangement arrears arrest arrested arrests arrival arrived arson art article artillery artist
    ashore asked asking assassinated assault assaulted assembly assessed assessor asset assets assigned
    assistance assistant association associations astronomy asylum at athlete athletes athletics attach
    attached attack attacked attackers attacks attendance attended attendee attending attorney attorneys
    auction auctioned audience audited author authorised authorities authority authorized authors autism
    autistic autumn available avenue average averaged aviation awaiting award awarded awards away babies
    baby back backed background bacteria bag bags bail bailed bakery ball ballot ballots ban bandsmen bank
    banking banknote banknotes banks banned baptised baptized bar barracks barred barrel barrels barrier
    bars base based basketball bat batch bats batsman battalion batted battery bay be beach beaches beat
    beaten beating became become becoming been before began begin beginning begun behalf behaviour beheaded
    being below belt bench benches benchmark beside between biannual bid bike bill billion billionaire
    billionaires billions bills biomedical bird birds birth birthday birthed bishops bitten black blacks
    bleeding block blocked blood blueprints board boat bodies body bomb bombed bomber bombing bombings bond
    book booked bookmakers books border bordered born borne borrowed borrowing both bottles bottling bottom
    bought bouts bowled box boxes boy boycott boyfriend boys branch branches break breakfast breaking bred
    brewery bridge bridges brief brigade bring bringing broadcast broadcasted broadcasting brochure broke
    bronze brother brothers brought brown budget budgetary build building built bullhorn bureau burial
    buried burn burned burnt bused buses business businesses businessman butcher buy buying by cables cadets
    cafes calendar called caller calories came camera cameraman cameras camp campaign campaigned campaigners
    campaigning campaigns camps campsite campus canals canceled cancellation cancelled cancer candidate
    candidates canteen canvasser capital capsized captain captained captured car caravan carbon card
    cardboard carded cards care career cargo carols carpet carriage carried carrier carries carrying cars
    case cases cash cast castle catalog categories category cathedral cattle caucus caucused caucuses caught
    celebrating cell cells celsius cement cemetery census cent center centers centimetres central centre
    centres centuries century ceremonial ceremony chair chaired chairman chairmen chairs chairwoman
    challenged chamber champion chancellor changed chapel charge charged charges charities charity charter
    charts check checking checkpoint checks chemical chemist chickens chief child children chips chose
    church cinema cinemas circulated circulation cited citizen citizens citizenship city civil civilian
    civilians cladding clarification clashes class classification cleared clergy clerk client clients cliff
    clinic clinics clip clock clocked closed closing closures clothes clothing club clubs coach coached coal
    coalition coast coauthor cocaine codes coffin coin coincided coins collapse collapsed colleague
    colleagues collect collected collecting collection collectors college collided collision collisions
    colonies color colours column com combined combines comedy commander commemorative comment commentary
    comments commerce commercial commission commissioned commissioner committed committee common
    communications communist communities community companies company compared compatriot compensation
    competing competition competitions compiled complaint complaints complete completed completion composer
    compound computer computers concentration concert concluded concrete condition conditions conduct
    conducted conducting conference confidential confinement confiscated conflict congregation congressional
    congressman consecutive consent conservation consisting constable constituencies constituency
    constructed construction consultant consultation consumers contact contained container containers
    contests continent continental continuation continued contract contractor contractors contributed
    contribution contributions contributors control controlled convened convenience convention conventions
    converted converting convicted convictions convoy cooker coordinator copies copper copy cord corn corner
    corners coroner corporate corporations corresponded correspondence correspondent cost costs cottage
    cottages cotton council councillor councillors counsel count counted counter countersigned
    counterterrorism counties countries country counts county course courses court courtroom courts cousin
    coverage covered cows crane crash crashed crashing created creation creature creatures credits cremated
    crew crews cricket crime crimes criminal crops crossed crowd crude crystal cultivated cultural culture
    currency current currently custody customers cut cyber cycle cycles cyclist cyclists daily dairy dam
    damaged dams dashboard data database date dates dating daughter day daylight days de dead deadline
    deadlocked deal dealers deals death deaths debate debates debating debris debt debut debuted decade
    decades decided decision decisions declaratory declared decline declined decommissioned decommissioning
    decrease decreased deer defeat defeated defeating defeats defence defendants defended defender defense
    deficit deficits degree degrees delayed delegate delegates delegation deleted deliberations delivered
    delivery demolished demonstrated demonstrations demonstrators denoted dental dentist department
    departure deployed deportation deported deposit deposited depth deputy descended design designated
    designation designed designs desk destroyed detailed details detained detainee detainees detected
    detectorist detention detonated developed developer developers development device diagnosed dialogue did
    died diesel digital digitised digitized digits dinner dioxide diploma diplomats directed director
    directors disabled disappearance disappeared disapproved disbanded discharged disciplined disclosed
    disclosure discontinued discovered discuss discussed disease diseases dismantled dismemberment dismissed
    dispatched dispersed displaced displayed disqualified dissolved distribute distributed distributing
    district districts ditched divers diverted divided dividing division divisions divorce divorced dock
    docking docks doctor doctorate doctors document documentary documented documents dog dogs dollar dollars
    domestic donate donated donation donations done donor donors door doors doping doses dossier double
    doubled doused down downed downgraded downloaded downtown dozen dozens drafted drama draw drawn dress
    dresses drew drilled drinking drive driven driver drivers driving drop dropped drove drowned drug drugs
    during duties each earlier early earned earning earnings earthquake earthquakes east eastern eat
    economic economist economists economy edited editor editorial editors educated education educational
    eggs eight eighteen eighth eighty ejected elderly elected election elections electoral electorate
    electrician electricity electrocuted electronic elevated eleven eliminated email emailed emails embarked
    embassy emergency emeritus emigrated emissions emperor employ employed employee employees employer
    employers employment empty enacted end ended ending endorse endorsed endorsement endorsements energy
    engagement engine engines enlisted enrolled ensued enter entered entering enterprise entertainer
    entrance entry envelope environment environmental episode equal equalled equipment equipped equivalent
    erected escape escaped escorted established estate estimated evacuated evangelical evening event events
    evicted evidence exam examination examined exams exceeded exchange exchanged exchanges excluded
    excursion executed executive executives exhibited exhibition exhumed existed existing exit exoskeleton
    expand expanded expedition expelled expenditures experts expired exploded exploration explored exported
    exports extended extensions extinguished extra extradited facilities facility factories factory
    fahrenheit fall fallen families family fans far farm farmer farmers farms fatalities fatally father
    fathers featured fed federal fee fees feet fell fellow female fence fenced ferries ferry festival field
    fielder fields fifteen fifth fifty fighting figure figures file filed files filing filled film filmed
    filming final finalised finalists finalized finals finance financed financial findings fine fined fines
    finger fingerprinted finish finished fire firearm firearms fired firefighters fires firework fireworks
    firing firm firms first fiscal fish fisherman fishermen fishing fitted five fivers fixture flag flags
    flare flat flats fled flew flight flights flood flooded floodlights floods floor flour flow flowers
    flown flu flying followed followers following food foot footage football footballer for force forces
    foreign forensic forest forests form formally formed former formerly forms forty forum forwarded fossils
    found foundation founded founder founders founding four fourfold fours fourteen fourth fractured frames
    freed freelance frequency friend friendlies friends from front fuel fund funded funders funding
    fundraiser fundraisers fundraising funds funeral fungus furnished furniture futures galleries gallery
    gallons game games garage garden gardens gas gathered gathering gatherings gave gay gender general
    generated generations genes geographical gifts gigawatt gigawatts girl girlfriend girls give given
    giving glass glasses goal goalkeeper goals gold golds golf goodbye goods governed governing government
    governments governor governors gown graduate graduated graduation grams grandchildren grandfather
    grandmother grandson granted granting grass grassroots green greengrocer greeted grew grey gross grossed
    grossing ground grounded grounds group groups grown guard guarded guards gubernatorial guest guided
    guidelines guilty guitarist gun gunman gunpoint guns habitat had hair half hall halved hamburger hammer
    handcuffed handcuffs handed handgun handling hands harbour hardware harvested has hatched have having he
    head headed headlined headquarters headset headsets health heard hearing hearings hearse hectares hedge
    held helicopter helicopters her herd heritage herself highest hijacked hill hills him himself hired his
    historian history hoard holders holding holiday holiest home homeless homeowners homes hometown homicide
    homicides honored honour honoured horse horses hospital hospitalised hospitalized hospitals host hostage
    hosted hosting hosts hotel hotels hour hourly hours house households houses housing human humans hundred
    hundreds hundredth hurricane hurt husband ice identified identity ill illness illnesses imam immigrants
    immigrated immigration implemented implementing imported imposed imprisoned in inaugurated inch inches
    incident incidents include included includes including income incomes increase increased incremental
    incumbent incurred independence independent independents index indicted individual individuals indoors
    inducted industrial industry infected infection infections infiltrated inflation information informing
    inherited initial injected injured injuries injury inmate inmates innings inquest inquiries inquiry
    inside inspected inspector inspectors installed installment institutions instruments insurance insurer
    intelligence intercepted interim internal international interned internet interpreter interval interview
    interviewed interviews into introduced introducing invaded invasion invented inventory invested
    investigate investigated investigating investigation investigations investigator investigators investing
    investment investments investor investors invitation invited involved involving is island islands
    isolated issued issues issuing it items its jail jailed jeans jet jewellery job jobs jogging joined
    joining joins joint joints journal journalist journalists journey judge judgement judges judgments
    judicial jumper junction junior jury justice justices kept kerb kicked kidnapped kill killed killing
    kilograms kilometers kilometres kilowatt king kit kitchen km knee knighted knocked known lab label
    laboratory labour ladder lady laid lake lakes lamp land landed landing landslides lane lanes language
    languages lap lapsed largest last lasted late later latest launched law lawmakers laws lawsuit lawsuits
    lawyer lawyers lay leader leaders leadership leaf league leaked leased leather leave leaving lectern
    lecturer led left leg legal legislation legislative legislator legislators legislature legs length lent
    letter letters levied librarian libraries library licence licences license licensed licensing lies life
    lifeboat lifted liftoff light lights limitations line lines liquid list listed listened listing lists
    litres litter liturgy live lived lives living loaded loan loaned loans local localist locals located
    location locations lock locked locomotive lodge lodges logged logistics looted lorries lorry loss lost
    loudspeakers lower lowered lowest luggage machine machines made magazine magistrates mail mainland
    maintained maintaining maintenance maize majority male mammals man manager manned mansion manslaughter
    manufactured manufacturer manufacturers manufacturing map maps marathon marathons marched marches margin
    marked market marketing markets marooned marriage married mass master match matched matches material
    maternity mayor mayors meal meals measured measuring medal medallist medals media median medic medical
    medicine medicines meet meeting meetings megawatt megawatts member members memo memorial men mental
    mentally mentors merchandising merged merger messaged messages met metal methamphetamine methods metre
    metres microchipped midday midfield midwife migrants migrated migration mile miles militants military
    milk mill millilitres millimetres million millions mine miner miners mines minimum minister ministers
    ministry minor minorities minority minus minute minutes miscarried misdemeanor missing mobile model
    moderators money monitor monitoring month monthly months monument morning mornings mortgage mortgages
    mosque mosques mother mothers motorcycle motorist motorway mountain mountains mounted moved movement
    movie moving multimedia multinational multiple municipal murder murdered murderer murdering murders
    museum museums music musician musicians name named names nation national nationalised nationalists
    nationalized nationally nationals nationwide navy near nearby nearly negotiated neighbor neighborhood
    neighbors neighbour neighbours nests net network networks neuroscientist neurosurgeon new newborns news
    newspaper newspapers night nightclub nights nine nineteen ninety ninth nominated nomination nominee
    nominees nonpartisan nonprofits north northeastern northern northwest northwestern nose note notes
    notice notified novel nuclear number numbered numbering numbers nurse nurses nursing obtained occupation
    occupied occupiers occurred occurrences of off offence offences offenders offense offer offered office
    officer officers offices official officially officials oil old older oldest olds on one online onto open
    opened opening operated operating operation operations operator opposed opposite opposition or orchestra
    ordained order ordered ordering orders organisation organisations organised organization organizations
    organized original originally originated orphaned other others ounces ousted out outdoor outlawed
    outlets outlined outlining output outside over overall overnight overseas oversight overturned
    overturning owed owned owner owners ozone paceman package paddock page pages paid painted painter
    painting paintings palace panel panels paper papers paperwork parade parallel paralysis paramedics
    paramilitaries parent parents park parked parks parliament parliamentary paroled part participants
    participated parties partner partnered parts party pass passed passenger passengers passerby passport
    past pastor patients patrol patrolled pay payback payment payments peace pedestrian pediatric penalties
    penalty peninsula penned pension pensioner pensioners pensions penultimate people per percent percentage
    performance performed performer period permanent permission permit permits permitted person personnel
    petition petrol pharmaceutical phase philosopher phone phoned photo photograph photographed photographer
    photographs photos physician physicians physicist pianist picked pieces pier piles pilgrimage pilgrims
    pill pills pilot piloted pink pipe pipeline pipes pitch pizza placards place places plane planes plant
    planted plants plastic platform play played player players playing pleaded plus podcast poem poems poet
    points poisoned police policeman policies policing policy political politician politicians politics poll
    polled polling polls pollster pollsters pollution polymer pool population populations ports position
    positioned positions possession post postal postcard postdoctoral posted postponed posts potatoes
    pottery pounds prayed prayers pregnancy pregnant premiered prescribed present presented presenter
    presenters presided presidency president presidential presidents press presumptive previous previously
    price priced prices priest priests primaries primary prime prince princess print printed printer prison
    prisoners private privatised privatized privy prix probation probe procedure proceeded process processed
    produced producer producers product production products professor professors profiled profit profits
    program programme programmes programs prohibited project projects promoted properties property
    proportion proportions proposal proposals proposed proprietary prosecute prosecuted prosecution
    prosecutor prosecutors prostitution protest protested protesters protests provide provided providers
    province provinces provisional psychiatrist public published publisher publishers punched punishment
    pupil pupils purchase purchased quake qualified qualifier qualifiers qualifying quarantined quarter
    quarters quashed queen quit race racecourses raced races racial radar radio raid raided raids rail
    railway railways rain rainfall raised ran random randomly rank rankings ranks ransom rape raped rapist
    rapper rate rated rates ratified rating ratings reached reactor reactors read rebel rebels rebuilt
    received receiving recent recently reception recession recipients recognised recommendations recommended
    reconvened record recorded records recovered recruited recruitment red redacted redistributed reduced
    reelected referee referendum referendums referred refuge refugee refugees refurbished regiment region
    regional regions register registered registration regulated regulation regulations regulator regulators
    rehired rehomed reinstated rejected rejoined relative relatives release released releases relegated
    relegation religion religious relocate relocated relocates remained remanded remarried removal removed
    renamed renewable renewal renovated rented reopened repaired repealed replaced replacement reply report
    reported reporter reporters reporting reports representative representatives represented reptile
    republic request requested requests required rescheduled rescinded rescue rescued research researchers
    reservoir reservoirs resettled resident residents resign resigned resources respectively respondents
    responders responses rest restaurant restaurants rested restored restricted result results resumed
    retail retailer retained retired retirement retrained retrieved return returned returns reunited
    revaluation revealed revenue revenues review reviewed revised revoked rhino rhinos rice ridden riding
    rifle rights river rivers road roads robbed robber robbery robotic rock rocket rockets roof rookie room
    rooms rose roubles roughly round rounds route routes row rugby ruled rules ruling run runners running
    runway rural rushed sacked sacking safety said sailed sailor sailors salaries sale sales sample sampled
    samples sampling sanctions sandstone sang sank saplings sat satellite satellites scanned scene schedule
    scheme schemes schizophrenia scholar school schoolchildren schools scientific scientist scientists score
    scored sculptor sculpture sculptures sea searched searches seas season seat seats second seconds secret
    secretary section sections sector security seekers seeking seized seizures sell selling sells
    semiprofessional senator senators send senior sent sentence sentenced sentences sentencing separate
    separated separately separatist sergeant series served server servers serves service services serving
    session sessions settlement settlements seven seventeen seventh seventy several sex sexual shared
    shareholders shares she sheep sheet sheets shelled shelter ship shipped ships shoes shoot shooting
    shootings shop shopping shops shorter shot shots show showed shown showroom shut shutdown shuttle sign
    signature signatures signed signs silver singer singers sister sisters sitcoms site sites sitting six
    sixteen sixth sixty size skippered skull slate slaves smoke smoking smuggled snow snowed social sold
    soldier soldiers solicitor solitary son songs sons sorted south southeast southeastern southern
    southwest southwestern sovereignty space spacecraft spaceship spare speakers speaking specialist species
    spectators speech speeches speed spent spinner split spoke spoken spokesman spokeswoman sponsor
    sponsored sponsorship sports spread spring sprint spying sq squad squadron stabbed stadium staff staffer
    staffers stage staged stamp standards start started starting starts state stateless statement statements
    station stationed stations statistics statue statues status statute stayed steel steroid stewards stock
    stocks stolen stone stopped storage store stores stories storm storms story strangled stream street
    streets stretcher strike striker strikes string struck stud student students studied studies studios
    study sub subject submarine submarines submitted subscribed subsidiary substitute suburb suburbs subway
    succeeded successive successor sued suffered suffering sugar suicide suit suits summary summer summit
    sung sunk super supplied supply supplying support supported supporter supporters supporting supreme
    surcharge surface surgeon surgeons surgery surrendered surrounded survey surveyed surveys survived
    survivor survivors suspect suspects suspended suspension swimmer swimmers swimming switched symptom
    system systems tabled taken takeover takings talked talks tank tanks taped taught tax taxed taxes taxi
    teach teacher teachers team teams technical technology teenage teenager telephone telephoned televised
    television temple temporarily temporary ten tenants tenure term terminate terminated terminating
    territory test tested testified testify testimony testing tests text texted texts the theatre theft
    their them therapist there they thieves third thirteen thirty those thousand thousands three through
    throughout ticket tickets tie tied tier tiger tigers tiles timber time times title titled titles to
    tobacco today together token told tonnes tons took tools topics torched tornado tortured total totaled
    totalled tour tourism tourist tourists tournament tower town towns toxin track tracked tracks tractor
    trade traded trades trading traffic train trained trainer trainers training trains tram trams
    transcribed transcripts transfer transferred transfused transgender translated transmitted transplanted
    transport transported trapped traveled traveling travelled travelling travels treasury treated treatment
    treaty tree trees trial trials tribe tribunal trillion trip tripled tripping troops truce truck trust
    trustees tunnel tunnels turbine turbines turnout tweeted twelve twenty twice twins two typhoon tyres
    uncle under undergoing undergraduates undersecretary undisclosed undocumented unearthed unemployment
    union unions unit united units unity universities university unpaid until unused unveiled up updated
    upgraded uploaded uranium use used user users using vacated vacation vaccinated vaccine vaccines valley
    valuation value van vandalised vandalized vanished vans vegetables vehicle vehicles verified version
    vessel vessels veterans veto vetoed vets viaduct vice victim victims victories victory video videoed
    videos viewers village villagers villages vineyard violin violinist virus visit visited visiting visitor
    visitors visits volcano vole voluntarily volunteer volunteers vote voted voter voters votes voting
    voyeurism wage wages walked walking wallet walls war ward wards warehouse warehouses warnings wars was
    washed waste watch watched water waters weapon weapons wearing weather website websites wedding week
    weekend weeks weight went were west western whale whales wheel wheelchair wheels when where which whisky
    white whites who whom whose wickets widow widowed wife wildlife win wind windows winds wines winner
    winners winning wins winter with withdrew within without witness witnesses wolves woman women won wood
    woods wore work worked worker workers working workplace workshop world worshippers wounded wreck
    wreckage wrist write writer writers written wrote yacht yard yards year years yesterday younger youngest
    youth zone zoo zoos
    """.split()
)
