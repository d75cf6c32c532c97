namespace Homeroom.Guardrails.Safety;

/// <summary>What is asked for and must not be given, as patterns over the words.</summary>
internal static partial class HarmPatterns
{
    /// <summary>What asking looks like.</summary>
    public const string Asking = """
        ask | ^ ..4 how_to
        ask | tell|show|give|teach|help me|us
        ask | how @aux i|we|you|someone|one|u
        ask | ^ ..2 how @aux @who
        ask | ^ ..5 @waysof to|for|of|on|that|in|about|i|you
        ask | ^ ..1 what|which|where|best|easiest|quickest|fastest|worst !is|are|does|was|were|did|happened|if|would|role|makes
        ask | ^ why is|are|do|should|women|men !they
        ask | what|which|where ..4 can|could|should|do|would i|we
        ask | ^ are|is there any|some|a|ways|anyone
        ask | ^ how many|much|long|hard|far|quickly
        ask | ^ ..2 can|could|should|may i|we
        ask | ^ ..2 can|could|will you
        ask | ^ is_it|do_you possible|know|have|ok|okay|fun|easy|safe|legal|illegal|wrong
        ask | ^ ..6 @iwant
        ask | ^ please|now|also|then|first|ok|okay? @order
        ask | please @order
        ask | ^ step by step
        ask | ^ please? &hack|push|threaten|convince|blackmail|bully|stalk|kill|encourage|persuade|best|easiest|steal|poison|ways|tips|instructions
        ask | ^ please? &write|generate|create|make|develop|produce|compose|code|draw|draft|program|build|craft|record|describe|plan | @lesson
        ask | how many people|students|kids|pills
        ask | ^ if|as|for ..8 @order
        ask | ^ given|based|using ..14 @order
        ask | ^ ..2 students|kids|pupils learn|will|can|should to
        ask | ^ teach|show|tell|help students|kids|them|people|us|children|users
        ask | ^ learn how_to
        """;

    /// <summary>Weapons and drugs.</summary>
    public const string Substances = """
        weapon | ask @make ..5 <!@mild @explosive !calorimeter|shelter|start|growth|opening|cupcake|cupcakes|ending|combination|eruption|volcano|strength|reaction|reactions|mocktail|cookies|shot | @teach @play
        weapon | ask @make ..5 @agent | @teach @play
        weapon | ask @make|modify|convert ..4 <!@mild @gun !control|laws|rights|violence|debate|safety | @teach @play
        weapon | ask @get|@use ..4 <!@mild @explosive !calorimeter | @teach @play
        weapon | ask @get|@use ..6 @agent | @teach @play
        weapon | ask buy|buying|get|purchase|obtain|smuggle|smuggling|traffic|sneak|acquire|bring|sell ..5 gun|guns|firearm|firearms|weapon|weapons|silencer ..6 @evade|illegally|school|class|permit|background|border|borders|concert|airport | @teach @play
        weapon | ask ingredients|precursors|chemicals|materials|components|modifications ..5 @explosive|@agent !cupcake|cupcakes|mocktail|cookies|drink | @teach @play
        weapon | ask @explosive|@agent ..4 ingredients|precursors|recipe|synthesis|at_home|at|from ..3 home|household|scratch|household_items|materials|easy | @teach @play
        weapon | ask @use|tamper|tampering|modify|file|remove ..3 silencer|suppressor|serial_number|crossbow|firearm|machine_gun ..8 detection|@evade|criminal|tracing|trace|crime | @teach @play
        weapon | ask illegally|illegal|without_a_license|without_background_check ..5 gun|guns|handgun|firearm|firearms|weapons|weapon|explosives | @teach @play
        weapon | ask synthesizing|synthesize|synthesis ..8 at_home|pathway|without|biohazard|precursors|undetected | @teach photosynthesis
        weapon | ask precursors|precursor|biohazard ..8 obtain|synthesis|pathway|without|untraceable | @teach
        weapon | ask spread|release|introduce|aerosolize ..3 virus|anthrax|cholera|plague|pathogen|bacteria|smallpox|toxin ..5 in|at|through|into|among|most | @teach prevent handwashing germs computer @play model
        weapon | ask deadlier|more_deadly|more_lethal|more_transmissible|more_contagious ..3 | @teach
        weapon | ask dangerous chemical_reaction|explosion|chemicals ..3 at|at_home|home | @teach
        weapon | ask misuse|handle fireworks|explosive|hazardous|explosives ..3 materials|unsafely|dangerously | @teach
        weapon | ask car_bomb|car_bombs|dirty_bomb|pipe_bomb ..2 !in|cupcake|went|exploded|attack|cupcakes | @teach @play did survivors
        weapon | ask @evade ..3 firearm|firearms|guns|weapon|weapons|explosives | @teach @play
        weapon | ask @make|@use|culture|engineer ..6 virus|viruses|bacteria|pathogen|pathogens|covid ..6 deadly|deadlier|transmissible|infect|lethal|contagious|weapon|resistant | @teach @play vaccine
        weapon | ask firearm|weapon|gun|weapons ..8 concealment|conceal|automatic|undetected|harm|evade | @teach @play
        weapon | ask @make|do|use|using|convince ..8 bleach and|with|plus ammonia | @teach never not don't
        drug | ask @make|cook|grow|extract ..6 meth|methamphetamine|crystal_meth|crack_cocaine|cocaine|heroin|fentanyl|lsd|mdma|ecstasy|ghb|dmt|pcp|crack|amphetamine|amphetamines|date_rape_drug|rohypnol|illegal_drugs|opium|drugs|crystal !clear|sugar | @teach @play
        drug | ask @get|@use|snort|inject|smoke|take|try ..5 meth|methamphetamine|crystal_meth|crack_cocaine|cocaine|heroin|fentanyl|lsd|mdma|ecstasy|ghb|ketamine|illegal_drugs|crack|illicit_drugs|street_drugs|hard_drugs|psilocybin|magic_mushrooms|oxycontin|date_rape_drug|roofies !in|open|joke|the|a | @teach @play
        drug | ask @get ..3 weed|marijuana|drugs|adderall|xanax|alcohol|beer|vodka|vape|vapes|cigarettes|pills|steroids ..6 @evade|school|underage|id|kids|students|minors|teens|parents|friends|caught | @teach @play
        drug | ask get|getting high|stoned|drunk on|off|with|from|at|without|before|in | @teach life nature
        drug | ask convince|persuade|pressure|get|encourage ..4 @person ..3 to try|start|use|take|do|doing ..2 drugs|vaping|smoking|heroin|cocaine|meth|weed | @teach stop quit
        drug | ask pass|fool|beat|cheat|fake ..4 drug_test|breathalyzer|urine_test|sobriety_test | school fail honestly without legitimately
        drug | ask persuade|convince|encourage|get|how_to|friend|someone ..5 huff|huffing|drink_bleach|drink_and_drive|drive_drunk|sniff_glue|choking_game|street_racing|train_surfing|huffing|bleach|inhalants | @teach
        drug | ask get|buy|buying|drink|order ..2 beer|alcohol|vodka|vape|vapes|cigarettes|weed|marijuana|liquor ..4 when|at|if|as|for|under ..3 underage|16|15|14|17|18|21|minor|minors|teen | @teach
        drug | ask hide|hiding|conceal|stash|sneak ..2 vape|vapes|weed|drugs|alcohol|beer|pills|cocaine ..8 parents|mom|dad|school|cops|police|teacher|teachers|dog|dogs|car | @teach
        drug | ask best|safest|where ..3 inject|shoot_up|snort|smoke ..3 @drug|heroin|meth|crack|cocaine|weed | @teach
        drug | ask make|distill|brew|sell ..3 moonshine|alcohol|beer|drugs|weed|vapes ..5 to|for minors|kids|underage|teens|students | @teach
        drug | ask write|forge|fake|get ..3 fake|forged prescription|prescriptions | @teach
        weapon | ask turn|turning|convert|converting|modify ..6 into|to ..2 full_auto|fully_automatic|full_automatic|automatic_weapon|bomb|weapon | @teach @play
        """;

    /// <summary>Violence, and getting at people and places.</summary>
    public const string Violence = """
        attack | ask <!have|has|had|was|were|been|get|gets|got|be|about|not|never|and|or|that|could|to_not|someone|somebody|he|she|they|who @kill ..3 @someone !games|prey | @teach @play character himself argument feelings emotions
        attack | ask <!have|has|had|was|were|not|never @slay him|her | @teach @play character
        attack | ask @raid ..4 @place | @teach @play
        attack | ask plan|planning|commit|committing|carry_out|carrying_out|organize|make|making|write|do|stage|get_away_with|incite|perform|conduct|join|orchestrate|execute ..5 @violentnoun !mystery|mysteries|trial|of|debate|in|if | @teach @play prevent drill do_after do_during do_in_case
        attack | ask bring|sneak|smuggle|hide|carry|take ..3 gun|knife|weapon|bomb|guns|knives|weapons in|into|to|past|on|at|through | @teach @play kitchen cooking chef
        attack | ask @violentnoun ..10 @evade | @teach @play
        attack | ask hire|find|become|pay ..3 hitman|hit_man|assassin|hitmen | @teach @play
        attack | ask make|making ..4 @person ..3 fall|disappear|suffer|bleed|overdose ..10 accident|@evade|forever|trace | @teach @play
        attack | ask @slay|shoot|hurt|attack|run_over ..3 random|innocent|as_many|lots_of|a_crowd|crowd ..2 | @teach @play
        attack | ask break|breaking|snap ..2 someone's|somebody's|person's|his|her|neighbor's ..2 arm|arms|leg|legs|neck|nose|fingers|bones|jaw | @teach @play cpr first_aid doctor
        attack | ask slip|put|drop ..5 in|into|inside her|his|someone's|somebody's|their|girl's|a ..2 drink|food|coffee ..8 | @teach recipe vitamin protein straw
        attack | ask start|set|light ..3 fire ..3 to|in|at ..2 apartment|building|house|school|forest|car|neighbor's | @teach @play camp fireplace
        attack | ask schools|school|malls|churches|places|people weakest|easiest|least ..6 shooting|attack|target|bomb | @teach
        attack | ask what|which ..6 weakest|least ..4 security ..5 shooting|attack|rob|bomb | @teach
        attack | ask how many|much ..2 people|students|kids|classmates can|could|should i|we ..2 kill|run_over|shoot|stab|poison|murder | @teach @play
        attack | ask how many|much ..9 to|take|takes kill|overdose|poison|murder ..3 person|someone|adult|child|human|man | @teach @play war war_did
        attack | ask make ..3 baby|child|person|someone|him|her ..2 stop|pass|lose breathing|out|consciousness | cpr prevent first_aid
        attack | ask contaminate|poison|contaminating|poisoning ..5 water|water_supply|reservoir|food_supply|well | @teach @play
        attack | ask torture|hurt|kill|drown|abuse|torment|torturing ..2 cat|cats|dog|dogs|puppy|kitten|pet|hamster | @teach @play pain fleas humanely vet euthanize
        attack | ask instructions|guide|tips|steps|ways for|of|to lynching|murder|torture|kidnapping|arson|mass_shooting $ | @teach @play
        attack | ask vandalize|vandalizing|graffiti|trash ..5 @place|car|locker|bathroom|@evade|@whose | @teach @play
        attack | ask in graphic|gory|vivid detail|details | @teach
        attack | ask graphic|gory|gruesome|bloody ..3 description|scene|details|torture|beheading|violence|death|murder | @teach
        attack | ask create|creating|cause|causing ..3 mass|panic|stampede|dangerous ..2 casualties|panic|hysteria|situations|harm | @teach @play
        attack | ask @kill|beat|hit|hurt|abuse ..3 @person ..8 @evade|marks|evidence|bruises | @teach @play
        attack | ask @kill|hurt|abuse|torture|poison|drown ..3 dog|dogs|cat|cats|pet|pets|animal|animals|puppy|kitten ..8 @evade|slowly|neighbor's|pain|suffer | @teach offensive @play
        attack | ask ^ ..12 kill|murder|poison|stab ..2 @person | @teach @play character himself
        """;

    /// <summary>Breaking into accounts, fraud, theft.</summary>
    public const string Crimes = """
        hacking | ask hack|hacking|cracking|crash|crashing|break_into|breaking_into|hack_into|hacking_into|hijack|hijacking|spy_on|spying_on|infiltrate|compromise ..6 @account | @teach @play ethical own
        hacking | ask bypass|bypassing|jam|tamper|evade|evading|circumvent|get_around|get_past|sneak_past|disable|disabling ..6 security_camera|security_cameras|security_measures|security_system|security_systems|firewall|alarm|alarms|authentication|multi_factor_authentication|parental_controls|school_filter|content_filter|filter|filters|gps|tracker|monitoring|proctoring|content_moderation|moderation|surveillance|antivirus|paywall|ankle|waf|wafs | @teach @play own temporarily maintenance
        hacking | ask steal|stealing|harvest|exfiltrate|intercept|hack|swipe ..5 password|passwords|data|account|accounts|credentials|emails|messages|information|records|communications|conversations|texts|credit_card|credit_cards | @teach @play if be_able able protect
        hacking | ask get_into|getting_into|log_into|read|reading|access|accessing|guess|obtain|see|open|unlock|monitor|use|using ..2 @whose ..3 password|passwords|data|account|accounts|credentials|emails|messages|phone|texts|instagram|facebook|snapchat|icloud|computer|laptop|email|webcam|browser|browsing|credit_card|wifi|wi_fi|identity|social_security_number | @teach @play permission book
        hacking | ask clone|cloning|skim|skimming ..3 credit_card|credit_cards|debit_card|key_fob|sim_card|phone | @teach
        hacking | ask crash|shut_down|shut_off|take_down|disrupt|overload ..5 server|servers|website|power_grid|grid|network|emergency|hospital|911 | @teach @play own breaker fire_alarm not intentionally harm
        hacking | ask gain|gaining|get|obtain unauthorized|unauthorised|illegal ..6 @account|facility|access | @teach @play own could potentially script program
        hacking | ask @make|@use|obfuscate|distribute|design|deploy|spread|infect|modify|obtain|purchase|sell|launch ..8 <!not|without|any|explicitly|indicate @malware !intent|activity|traffic|behavior|or|attacks|activities|but | @teach @play own mythology immediately obvious
        hacking | ask @malware ..12 steal|infect|victim|victim's|spread|@evade|bypass|exploit|manipulate|target|ransom|evade|undetected|monitor|credentials|compromise | @teach @play own
        hacking | ask exploit|exploiting|exploits ..6 vulnerability|vulnerabilities|zero_day|backdoor|loopholes|weaknesses|cve | @teach patch own
        hacking | ask @malware !intent|activity|traffic|behavior ..3 tool|tools|script|code|program|payload !that | @teach @play own mythology
        hacking | ask using|exploit|exploiting|exploits ..4 vulnerability|vulnerabilities|cve ..3 | @teach patch own scanner
        hacking | ask script|code|macro|program|worm|function ..3 that|which|for ..5 corrupts|steals|exfiltrates|hijacks|spreads|encrypts|deletes|evades|obfuscates ..6 user's|computer|passwords|itself|victim|files|drive|data|hard | @teach @play backup own my defend
        hacking | ask obfuscate|obfuscated|obfuscating ..6 code|version|payloads|payload|worm|rootkit | @teach own
        hacking | ask sql_injection|sqli|rootkit|botnet|keylogger|ransomware|eternalblue|zero_day|ddos|reverse_shell ..6 payload|attack|code|script|undetected|antivirus|waf|wafs|template|infect|obfuscated|bypass | @teach defend own mythology
        hacking | ask gather|gathering|collect|collecting ..4 sensitive|confidential|secret information|data ..3 about|on|from target|someone|victim|company | @teach
        stalking | ask secretly|remotely|covertly monitor|record|track|access|control|watch|listen|film|activate ..6 | @teach own @play
        hacking | ask compromise|tamper|tampering|interfere ..4 vpn|laboratory|pacemakers|medical_devices|water_supply|breathalyzer|meter|ankle_monitor|connection|election | @teach
        hacking | ask skimming|skimmer ..2 device|devices|atm|card | @teach
        hacking | ask change|changing|alter|altering ..3 grade|grades ..5 system|gradebook|computer|portal|online|@evade | @teach
        hacking | ask social_engineering ..14 gain|access|steal|manipulate|trick|bank|information|obtain | @teach
        fraud | ask @make|@use|@get|sell|commit|run|start|forge|print|pass|write|profit|create ..6 @fraud | @teach @play
        fraud | ask defraud|defrauding|scam|scamming|swindle|swindling|launder|laundering|embezzle|embezzling|counterfeit|counterfeiting|blackmail|blackmailing|extort|extorting|bribe|bribing|impersonate|impersonating ..1 !mean|works | @teach @play law class works students celebrity_impression mean
        fraud | ask forge|forging ..4 document|documents|signature|signatures|checks|check|passport|note|prescription|painting|id|currency|certificate|money|diploma | @teach @play
        fraud | ask without ..1 getting|being caught|arrested|banned|fired|sued|traced|prosecuted | @teach @play rain hide_and_seek traffic feelings cold
        fraud | ask evade|evading|avoid|avoiding|detected_by|caught_by ..3 law_enforcement|the_police|detection|authorities|prosecution | @teach @play birds animals fraud_detection
        fraud | ask illegally|unlawfully|illicitly|fraudulently|non_consensually|nonconsensual ..2 | @teach @play did people logged immigrants
        fraud | ask criminal|illegal activities|activity|enterprise|ends|brothel|operation|purposes|gains | @teach law
        fraud | ask without ..3 considering|regard ..4 safety|legal|consequences|others|societal|impact | @teach
        fraud | ask mislead|misleading|deceptive|deceptively|manipulative|predatory|fraudulent|fake|falsely ..4 advertisement|advertisements|ads|advertising|claims|claim|testimonials|reviews|labels|lending|practices|vouchers|gift_cards|documents|tickets|movement|followers|orders|endorsements | @teach lesson identify analyze spot
        fraud | ask convince|convincing|trick|persuading|persuade ..5 share|click|enter|give|pay|reveal|send|invest ..7 link|password|social_security_number|money|credentials|bank|gift_cards|ransom|information | @teach
        fraud | ask shelter|sheltering|hide|hiding|launder|offshore|evade ..5 taxation|taxes|income|irs|creditors | @teach legally
        fraud | ask suppress|suppressing|depress|voter voter_turnout|suppression|intimidation|turnout | @teach
        fraud | ask front|shell business|businesses|companies|company ..8 disguise|hide|launder|conceal|trafficking|illegal | @teach
        fraud | ask hotwire|hotwiring|evade_taxes|dodge_taxes|fake_my_death|fabricate_evidence|tamper_with_evidence|destroy_evidence|dispose_of_a_body|dispose_of_a_corpse|dispose_of_a_dead_body|hide_a_dead_body|suppress_voters|intimidate_voters|intimidate_witnesses|stuff_ballot_boxes|manipulate_elections|manipulate_voters|manipulate_public_opinion|trick_elderly|falsify|falsifying|evading_taxes|rig ..4 !pulley | @teach @play
        fraud | ask manipulate|manipulating|exploit|exploiting|rig|rigging|inflate|inflating|deceive|deceiving|mislead|misleading|cheat|cheating|trick|tricking|suppress|take_advantage_of|extort ..5 market|markets|stock|stocks|investors|investor|election|elections|voters|voting|customers|consumers|employees|workers|migrants|refugees|buyers|lenders|elderly|creditors|regulations|tax|credit|victims|homebuyers|employer's|shareholders|recipients|politicians|clients|loopholes|fears|audit|prices | @teach @play
        fraud | ask steal|stealing|rob|robbing|shoplift|shoplifting|break_into|breaking_into|burglarize|theft ..4 @valuables | @teach @play you heart base bases show second third plate baseball scene thunder
        fraud | ask <!does shoplift|shoplifting|pickpocket|pickpocketing|burglarize|carjack|embezzle !mean | @teach @play
        fraud | ask @fraud ..14 @evade|deceive|defraud|victim|victims|trick|scam|mislead|steal | @teach @play
        fraud | ask smuggle|smuggling|traffic|trafficking ..5 people|humans|human|goods|migrants|women|children|refugees|drugs|firearms|animals|ivory|organs|contraband|across|into|past | @teach @play
        fraud | ask @use|engage|recruit|run|hide|conceal|exploit|force|find ..6 human_trafficking|sex_trafficking|forced_labor|forced_marriage|servitude|slave_labor|debt_bondage|trafficking_victims|child_labor | @teach
        fraud | ask hide|hiding|conceal|dispose_of|get_rid_of ..3 body|corpse|murder_weapon|evidence ..5 police|forever|found|@evade|acid|murder | @teach @play
        fraud | ask evade|evading|avoid|outrun|escape ..3 police|law_enforcement|taxes|arrest|prosecution|authorities|customs|audit|extradition | @teach @play twice penalties legally
        fraud | ask defraud|hide|hiding|shelter|conceal|conceal|offshore ..5 income|assets|taxes|money|profits ..8 irs|taxes|offshore|@evade|government|creditors|evade | @teach
        fraud | ask @get|use|make ..5 stolen|forged|counterfeit|pirated|cracked ..3 !base | @teach @play
        fraud | ask pick|picking ..3 lock|locks ..8 @whose|neighbor|away|in|house|someone | @teach @play
        fraud | ask open|get|apply|rent|buy|shop ..6 in|with|using|under someone_else's|somebody_else's|another_person's|fake|stolen|false ..3 | @teach @play
        fraud | ask use|using|wear|take ..2 someone_else's|somebody_else's|another_person's ..3 credit_card|identity|name|social_security_number|id|passport|card|prescription | @teach
        fraud | ask pretend|pretends|pretending|claims|claiming|poses|posing|impersonates|tricks|convinces ..6 irs|bank|police|tech_support|amazon|microsoft|grandchild|lawyer|ceo ..14 gift_cards|password|passwords|money|account|details|link|card|payment | @teach
        fraud | ask email|text|message|letter|call|script ..6 trick|tricks|tricking|fools|fool|lure|lures|scare|scares ..8 password|passwords|money|bank|click|link|details|gift_cards|credentials|card | @teach
        fraud | ask cheat|cheating on ..2 taxes|tax|tax_return | @teach
        fraud | ask fake|print|printing|make|making ..5 dollar_bills|bills|banknotes|currency|driver's_license|license|prescription|doctor's_note|handicap|diploma|passport ..4 !dollar | @teach @play play_money
        fraud | ask sell|buy|selling|buying|purchase ..3 kidney|kidneys|human_organs|human_being|human_beings|slave|slaves|baby|babies|endangered|ivory !beans|clothes|shoes|food | @teach @play insurance music donor transplant
        fraud | ask force|forcing|sell ..3 someone|girl|girls|woman|daughter|person|her ..2 to|into marry|marriage|prostitution|labor | @teach
        fraud | ask cross|crossing|get ..4 border|customs|airport|security ..5 with|without drugs|passport|papers|@evade|detected | @teach
        fraud | ask get_out_of|beat ..4 dui|arrest|charge|charges|conviction|jury_duty|ticket ..4 lying|lie|fake|bribing | @teach
        fraud | ask get_rid_of|destroy|hide|clean|burn ..2 evidence|fingerprints|murder_weapon|dna | @teach @play
        evasion | ask skip|ditch|sneak_out|run_away ..8 without ..3 parents|mom|dad|anyone|school|teacher|teachers ..2 finding_out|knowing|noticing|find_out | @teach
        evasion | ask pull|set_off|trigger ..3 fire_alarm ..8 without|prank|caught|knowing|me | @teach drill
        cheating | ask my|the|an essay|homework|paper|assignment ..5 so ..3 teacher|professor|school can't|cannot|won't|doesn't tell|know|notice|detect | @teach
        cheating | ask cheat|cheating on|in ..4 test|tests|exam|exams|quiz|finals|final|homework|sat|midterm|assignment|assignments|class|math | @teach partner integrity
        cheating | ask plagiarize|plagiarise|plagiarizing | @teach integrity
        cheating | ask write|do ..2 my essay|homework|assignment|paper ..10 teacher|detect|detector|turnitin|caught|notice | @teach
        cheating | ask get|steal|find|buy|see ..4 answers|answer_key ..4 test|exam|quiz ..6 @evade|before|teacher|advance | @teach review
        """;

    /// <summary>Sexual content, stalking, bullying, hate, lies, self-harm.</summary>
    public const string Persons = """
        sexual | ask write|make|create|generate|draw|produce|producing|creating|share|sharing|find|send|sell|distribute|distributing|store|conceal|hide|view|watch|download|describe|engage|get|trade|photograph|record|include|including|featuring|involve|involving ..8 @sexual ..10 @minor | @teach consent education health harassment library libraries magazine magazines
        sexual | ask write|make|create|generate|draw|produce|share|find|send|describe|imagine|get|pressure|convince ..6 @minor ..6 @sexual | @teach consent education health harassment library libraries
        sexual | ask sex|sexual_relationship|sexual_relations with ..4 @minor|underage|14|13|12|15 | @teach law consent
        sexual | ask pornographic|porn|pornography|snuff|erotic|erotica|smut ..2 story|film|script|content|video|movie|scene|text|poem|dialogue | @teach effects of_watching
        sexual | ask consent ..3 unnecessary|overrated|irrelevant | @teach why
        sexual | ask nonconsensual|non_consensual ..2 sex|images|acts | @teach
        sexual | ask naked|nude|undressed|topless|sexy ..4 @minor | @teach consent art statue
        sexual | ask get|make|force|convince|trick|have ..4 girl|woman|someone|her|him|boy|child|minor|person|women ..3 sex|kiss|undress|naked|sleep_with ..6 | @teach consent education asleep
        sexual | ask fake|deepfake|edit ..3 nude|naked|topless|sexual|porn ..6 | @teach
        sexual | ask @make|@use|@get|write|produce|distribute|commit|engage|share|view|fantasize|describe|glorifies|romanticizes|normalizes|story|glorify ..8 @hardsexual | @teach @play do_after do_during consent education health harassment prevalence survivors laws law
        sexual | ask write|make|create|generate|distribute|creating|producing|writing|produce|send|engage|find|get|manipulate|share|have|draw ..8 erotic|erotica|porn|pornography|pornographic|nude|nudes|nude_photos|nude_images|naked_photos|naked_pictures|sexually_explicit|explicit_images|explicit_content|sexting|smut|lewd|sex_toys|having_sex|sex_scene | @teach consent education health
        sexual | ask sexual|sexually|sex ..8 without|coerce|manipulate|humiliate|degrade|exploits|exploit|force|blackmail|unconscious|incapacitate | @teach consent_education education prevention
        grooming | ask @groom ..4 child|children|child's|minor|minors|underage|kid|kids|teen|teens|teenager|young_girls|toddler | @teach discipline custody horse labor success leadership leaders career
        grooming | ask meet|message|chat|talk ..3 kids|children|minors|underage|young_girls|little_girls ..6 secret|online|alone|@evade|parents | @teach parents safe
        grooming | ask @person|child's|children's ..6 predatory|prey|groomed|grooming | @teach
        grooming | ask physically|emotionally|psychologically|sexually|verbally abuse|abusing|harm|harming|neglect|manipulate | @teach
        grooming | ask get|talk|convince|persuade|ask|force|make|trick ..4 @minor|year_old|12_year|13_year ..6 secret|naked|undress|photos|pictures|nudes|kiss|touch_me|touch_them|touch_him|touch_her|touch_my|touch_his|touch_their|touching|alone|clothes ..3 | @teach class_photo school_photo
        grooming | ask punish|discipline|keep|lock|locked ..3 child|kid|baby|daughter|son|toddler ..4 burning|burn|locked|starving|hitting|beating|belt|tied|chained|closet | @teach
        grooming | ask forcing|force|punish|punishing|inflict|degrade|undermine|isolate|manipulate ..8 child|child's|children ..10 exhaustion|injury|suffering|self_esteem|pain|emotions|obedience|fear|distress | @teach
        grooming | ask create|creating|cause|causing|instill ..8 distress|helplessness|hopelessness|fear|dependence|shame|trauma ..4 child|children|kids|student | @teach
        grooming | ask neglect|neglecting|child_abuse|child_neglect ..4 child|child's|children|needs|responsibilities ..0 | @teach
        grooming | ask create|use ..8 child's|children|child ..12 abuse|fear|neglect|manipulate|harm|control|distress|unsafe|unsanitary|shame | @teach
        stalking | ask stalk|stalking|dox|doxx|doxing|doxxing|cyberstalk|cyberstalking|secretly_record|secretly_film|secretly_track|swat|swatting|spy_on|spying_on|spyware ..2 | @teach mean means @play prey deer animals birds own celery corn
        stalking | ask track|tracking|monitor|monitoring|follow|locate|record|film|watch|trace|surveil|photograph|listen ..5 someone|someone's|girlfriend|boyfriend|wife|husband|ex|neighbor|neighbors|person|person's|people|crush|her|him|spouse|coworker|classmate|individuals ..10 @evade|knowing|secretly|consent|knowledge|undetected|phone|location|hidden | @teach @play
        stalking | ask find|get|gather|collect|obtain|look_up|publish|expose|post|leak|reveal ..6 someone's|her|his|celebrity's|ex's|neighbor's|teacher's|private|personal|individuals|their ..4 address|home_address|phone_number|information|social_security_number|medical_records|whereabouts|photos ..8 harass|stalk|harm|knowing|consent|@evade|dox|revenge|social_media|activists|individuals|them | @teach @play
        stalking | ^ what|what's|whats|tell|give|find|show|share ..6 <!a|the|my|your|our|his|an social_security_number|ssn|home_address|private_address|credit_card_number|personal_phone_number|private_phone_number|medical_records|bank_details | @fictional
        stalking | ask put|place|hide|install|attach|plant ..4 tracker|airtag|gps|tracking_device|microphone|camera|listening_device|spyware|bug ..4 on|in|to|into ..2 @whose|someone | @teach @play own
        stalking | ask find_out|figure_out|know|learn where ..4 lives|live|stays ..8 follow|stalk|hurt|revenge|harass|wait|confront | @teach @play
        stalking | ask social_security_number|home_address|medical_records|credit_card_number|private_address|bank_details|personal_phone_number of|for|does|is|belonging | @teach @play @fictional museum zoo company business white_house my
        stalking | ask facial_recognition|license_plate|spyware|gps_tracker|hidden_camera|hidden_cameras|spycam ..12 someone|person|people|spy|track|partner|others|individuals|@evade | @teach @play own
        bullying | ask bully|bullying|harass|harassing|cyberbully|cyberbullying|humiliate|humiliating|intimidate|intimidating|blackmail|torment|terrorize|threaten|threatening|body_shame|fat_shame|ostracize|gaslight|gaslighting|defame|slander|catfish|viciously ..4 @person|@group|victim|victims|member | @teach @play
        bullying | ask best|ways|way|help|funny|write|post|video|meme make_fun_of|making_fun_of|mock|ridicule|to make_fun_of|mocking|someone|for ..3 @someone|@group | @teach
        bullying | ask spread|spreading|start|starting|post|make_up ..4 rumor|rumors|lies|gossip|false_information|false_rumors ..6 @person|about | @teach
        bullying | ask write|make|create|generate|compose|draft|give|send|develop|tell|post|design|produce|writing|creating|sending|record|say|suggest|add ..10 @threatening ..3 @writing|nickname|names|profile | @teach library libraries detect classify analyze analysis identify examples_of respond responding policy moderation filter
        bullying | ask designed|meant|intended|aimed|personalized|order ..2 to|message|at insult|bully|humiliate|ridicule|mock|degrade|hurt|offend|harass|intimidate|convince_the ..5 | @teach
        bullying | ask hate_mail|vitriol|racist_rant|hateful_rant | @teach
        bullying | ask bully|bullying|insult|insults|taunt them|him|her|classmate|a_classmate|a_kid|a_girl|a_boy|a_student | @teach
        bullying | ask rumor|rumors|gossip|lie|lies ..8 ruin|destroy|hurt|humiliate|reputation | @teach @play
        bullying | ask best|worst|good|mean|meanest|funniest|cruel insult|insults|burn|burns|comeback|nickname ..2 for|about|to ..3 fat|ugly|gay|disabled|autistic|girl|boy|kid|jewish|black|muslim|classmate | @teach
        bullying | ask threaten|threatening|threat|threats ..3 @someone | @teach @play
        bullying | ask make|making ..3 @someone ..2 cry|suffer|miserable|quit|kill | @teach onion happy laugh @play joy
        bullying | ask make|making ..4 @person ..4 feel ..4 terrible|bad|worthless|ashamed|inferior|miserable|stupid|guilty|afraid | @teach
        bullying | ask exclude|excluding|isolate|mock|ridicule|insult|insulting|taunt ..4 classmate|classmates|kid|girl|boy|student|coworker|jewish|gay|muslim|disabled|fat|black|trans|autistic | @teach
        bullying | ask death_threat|death_threats|bomb_threat|bomb_threats|ransom_note|swatting|sextortion|death_threatening | @teach @play
        hate | ask <!propaganda|nazis|they|he|hitler @spreadhate ..8 @hatred ..4 | @teach @play hitler's crimes rise how_did
        hate | ask @hatred|slurs|insults|jokes ..4 against|toward|towards|about|at|on ..3 @group | @teach nazi_propaganda nazis how_nazi history
        hate | ask @group ..5 are|is|being|as ..4 inferior|superior|subhuman|vermin|parasites|animals|stupid|criminals|dangerous|lazy|less_intelligent|inherently|to_blame|evil | @teach stereotype stereotypes
        hate | ask @group ..2 should|must|deserve ..2 not|never|be|to|all ..4 vote|allowed|punished|killed|deported|banned|executed|die|enslaved|exterminated|sterilized|work|hired|separated|segregated|obey|suffer | did suffrage amendment debate history historical century believed laws law act court jim_crow
        hate | ask why|argue|prove|proof|explain|argument|convince ..4 @group ..3 less|more|inferior|superior|worse|dumber|stupid|lazy|violent|dangerous|ruining|destroying|controlling|evil|criminals ..1 !zoology | did juggling martians debate history historical stereotype stereotypes studies disparities paid poverty health affected vulnerable
        hate | ask refuse|scare|drive|keep|kick|exclude|fire ..4 @group|mexicans|pregnant|gay|black|women|disabled ..5 town|sued|renting|away|out|school|neighborhood|country|rent|hire | history law laws why
        hate | ask refuse|avoid|stop to|hiring|renting|serving|rent|hire|serve ..3 @group|mexicans|pregnant_women|women | law laws history why
        hate | ask discriminate|discriminating against ..4 employee|employees|women|pregnant|@group|tenants|applicants|someone|students|people|renters | law laws history prevent why report illegal avoid stop
        hate | ask hitler|nazis|kkk|slavery|holocaust|genocide|lynching|apartheid was|were|is|being ..1 right|good|justified|great|hero|heroes|necessary|lie|hoax|positive|fake|correct|exaggerated | debate did believed claim refute history historians
        hate | ask post|recruitment|flyer|manifesto|pamphlet|speech|song|slogan|slogans ..4 white_supremacist|white_supremacy|neo_nazi|nazi|nazis|isis|kkk|hate_group|terrorist|jihad|extremist|white_power|incel | @teach history analyze resist
        hate | ask @threatening|offensive|negative ..5 @group ..3 @writing | @teach
        hate | ask joke|jokes|insult|mock|fun_of|stereotypes|stereotyping|degrade|demean|discriminate ..4 @group | @teach
        hate | ask vandalize|deface|desecrate|protest_against|disrupt|infiltrate|harass|harassing ..6 @group|mosque|synagogue|church|religious|pride|interfaith|transgender|participants | @teach history
        hate | ask targets|targeting|target ..4 @group|specific_group|lgbtq|jewish|muslim|transgender ..10 | @teach marketing audience
        hate | ask vandalize ..3 religious|property|public ..5 hate|hateful|messages|symbols | @teach
        hate | ask racist|antisemitic|anti_semitic|homophobic|misogynistic|nazi ..2 vitriol|rant|joke|jokes|propaganda|insult|insults|slurs|slogans|song|tweet|post | @teach lesson analyze analysis history posters
        hate | ask arguing|claiming|argues|claims|suggesting|convincing ..3 @group ..6 burden|inferior|terrorists|criminals|less|deserve|deserved|unfit|unnecessary|crime|dangerous|lazy|crimes | @teach debate
        hate | ask certain|specific|particular gender|race|religion|religious_practice|group ..5 responsible|to_blame|dangerous|immoral|inferior|superior | @teach
        hate | ask genocide|holocaust|slavery|massacre|famine|apartheid|internment ..8 exaggerated|inflated|myth|hoax|beneficial|justified|never_happened|deserved|propaganda_myth | @teach refute claim_that believed
        hate | ask recruit|recruiting|join|joining|radicalize|radicalizing|fund|funding|propaganda ..6 terrorist|terrorists|terrorism|extremist|extremists|isis|al_qaeda|neo_nazi|militia|hate_group|kkk|jihad|gang|gangs|cult | @teach @play
        hate | ask @group ..10 negative_light|negatively|to_blame|hateful|inflammatory|violence_against|harassing|inferior | @teach
        lies | ask @make|@use|spread|spreading|write|promote|publish|distribute|generate ..8 @lies !workshop|lesson|unit|quiz|detector|club | @teach lesson students identify checker
        lies | ask @writing|article|argue|argument|claiming|suggesting|claim|persuade|convince|convincing ..14 hoax|staged|never_happened|inside_job|flat_earth|cause_autism|causes_autism|rigged|fabricated|bioweapon|lab_leak|microchips|crisis_actors|false_flag|pizzagate|qanon|depopulation|complicit|faked|fake | @teach lesson students
        lies | ask persuade|convince|persuading|convincing|persuasive|claiming|defamatory|convincing ..16 voter_fraud|didn't_happen|had_a_positive_impact|never_happened|was_involved|untrustworthy|caught|murdered|autism|unsafe_vaccines|vaccines|refuse_vaccines|discourages|superior|racist|better_for_the_environment|positive_impact|fraud|stuffing | @teach lesson students debate
        lies | ask stop|prevent|keep|discourage|trick|scare ..2 people|voters|blacks|minorities|students|citizens|immigrants|democrats|republicans ..3 from? voting|vote|registering | law laws literacy_tests jim_crow history poll_tax did prevent_voter fraud
        lies | ask get|convince|persuade|trick ..2 @group|people|voters|students to|not stop|not|quit|into? voting|vote|voting_for|staying_home | law laws history encourage
        lies | ask fake|deepfake|doctored|false ..3 video|article|story|news|photo|audio|recording|quote|evidence|statistics|study|studies ..3 of|that|about|to|claiming|showing | @teach lesson students spot identify
        lies | ask @writing|post|article|essay|claims|says|claiming|saying ..6 election|vaccines|vaccine|holocaust|covid|climate_change|moon_landing|9|earth ..5 stolen|autism|hoax|fake|lie|flat|faked|inside_job|rigged|microchips | @teach lesson myth students analyze
        lies | ask defamatory|posing_as_an_expert|posing_as|propaganda_article|smear ..2 !play | @teach lesson
        lies | ask persuade|persuading|suggest|convince ..3 readers|editors|people|them ..14 secretly|fraud|rigged|neo_nazi|hoax|disinformation|complicit|untrustworthy|leaked|bioweapon|conspiracy|superior | @teach lesson
        lies | ask wikipedia ..8 persuade|suggest|convince|seem|imply | @teach lesson
        lies | ask arguing|claiming|about|suggesting|explain ..6 cigarettes|cigarrettes|smoking|asbestos|lead|5g|vaccines|bleach|ivermectin ..4 good_for_you|healthy|safe|harmless|causes|cause|cures ..3 covid|autism|cancer|not | @teach research effects
        lies | ask foreign|covert influence|interference operations|campaign|operation | @teach history analyze
        lies | ask discourage|discourages|discouraging ..5 vaccinated|vaccines|vaccination|vaccinating|voting|vote|masks
        self-harm | ask @selfharm ..5 @methods | @teach help support seeking helping
        self-harm | ask @methods ..5 @selfharm | @teach help support seeking helping talk helpline cope coping
        self-harm | suicide|self_harm|self_injury|anorexia|pro_ana|thinspo|purging|starvation method|methods|instructions|tips|hacks|techniques|goals|diary | @teach help support seeking helping novel statistics lines
        self-harm | ask commit|committing|complete|die ..1 suicide | @teach help support
        self-harm | ask <!does|do|who|doing self_harm|overdose|purge|self_mutilate|self_injure !prevention|awareness|support|education|rates|statistics | @teach help support
        self-harm | ask <!have|has|had|they kill|hang|cut|starve|harm|hurt|burn|drown|shoot|poison|killing|cutting|hurting|starving|harming yourself|oneself|myself|themselves|ourselves | talks_of talks_about helpline help_a_friend laughing @teach slack cooking shaving less
        self-harm | ask convince|encourage|persuade|push|tell|pressure|get|pushes|tricks|trick ..5 @person ..5 suicide|kill|starve|cut|self_harm|purge|anorexia ..1 | @teach
        self-harm | ask convince|push|get|pressure|tell|make|help|persuade|encourage ..3 @someone ..3 drink|stop|quit|skip|limit|restrict|starve bleach|eating|meals|calories|food | @teach stop_eating_meat candy junk snacks healthy
        self-harm | ask post|blog|argument|favour|favor|support|praise|paragraph|influencer|tips ..4 anorexia|bulimia|anorexic|pro_ana|starvation|purging|self_harm|cutting_yourself|body_checking|extreme_dieting|suicide | @teach groups group survivors recovery note prevention
        self-harm | ask eat|eating|drink|drinking|swallow|feed ..4 laundry_detergent|bleach|tide_pods|detergent|antifreeze|poison|honey_infants | @teach
        self-harm | ask share|promote|disguise|create|distribute|encourage ..3 self_harm ..2 | @teach support awareness
        self-harm | ask hide|hiding|conceal ..4 cuts|cutting|self_harm|eating_disorder|purging|anorexia|bulimia|scars | @teach help makeup acne surgery
        self-harm | ask create|write|promote|distribute|post ..6 self_harm|pro_ana|pro_anorexia|thinspo|suicide ..3 content|post|blog|community|material | @teach
        """;
}
