namespace Homeroom.Guardrails.Safety;

/// <summary>Single signs that a student lets fall: a thing that is kept, a mark, a hand, a promise.</summary>
internal static partial class DangerPatterns
{
    /// <summary>Signs of each kind.</summary>
    public const string Telling = """
        self-harm | would|will|'d|is|be|are|might be? ..2 better|better_off|easier|happier ..4 without_me|if_i_am_not|if_i_was_not|if_i_were_not|if_im_not|if_i_wasn't|if_i_weren't|if_i_never|not_in_it !at|on|in_the|there | @fiction @jest team
        self-harm | @i ..3 keep|kept|have|hid|carry|use|found|got ..2 razor|razors|blade|blades|razor_blade|noose|rope|lighter|box_cutter ..10 when|myself|because|loud|sad|feel|calm|hurts|numb|alone | @fiction @jest shave shaving climb climbing craft camp camping horse shop
        self-harm | @marks ..3 on|all_over|up|across my|our ..3 arms|legs|thighs|back|wrists|stomach|neck|arm|leg|body|ribs|hips|shoulders|thigh|wrist ..10 nobody|no_one|hide|hidden|know|because|dad|he|she|asks|see|proud|secret|night|him | @fiction @jest cat soccer football bike fell surgery accident mosquito pox
        self-harm | what|something i ..2 might|will|would|could|am_going_to|'ll|may do to myself | @fiction @jest
        self-harm | i'll|i_will|i_might|i_could|might|could|gonna|going_to do something to myself|stupid_tonight | @fiction @jest
        self-harm | letter|letters|note|notes|video ..8 say_goodbye|saying_goodbye|goodbyes|after_i_am_gone|after_i'm_gone|when_i'm_gone|when_i_am_gone | @fiction @jest moving retire
        self-harm | @i ..2 know|knew|decided|planned|chosen|picked|figured_out ..1 how|when|where|exactly_how|the_day i'd|i_would|i_will|i'll|im_going_to|i_am_going_to|i'm_going_to|to ..1 do_it|die|end_it|end_things|go_out|leave_this | @fiction @jest
        self-harm | @i ..1 don't|dont|do_not|won't|wont|will_not|doubt ..3 make_it|live|reach|see|survive to|past|until|my|till? ..2 birthday|graduation|eighteen|18|sixteen|16|christmas|next_year|twenty|adulthood|twelfth_grade|the_weekend|tomorrow | @fiction @jest team score money trip
        self-harm | my|this life has|is|means|feels ..1 no|without|over|meaningless|pointless|worthless|nothing ..2 | @fiction @jest phone computer music sports
        self-harm | hope|wish|hoping|pray ..3 hits|kills|hit|kill|run_over|runs_over|shoots ..1 me !with|up|back | @fiction
        self-harm | look|looking|stare|staring|looked|stared ..3 train_tracks|tracks|bridge|rope|ledge|knife|knives|pills ..6 think|thinking|wonder|about_it|jump|what_if | @fiction @jest history train_set
        self-harm | made|make|makes me promise|swear ..2 not|never to? tell|say | @fiction @jest surprise party present
        self-harm | my|our ..1 @friend is|has_been|keeps|started cutting|starving|harming|hurting|burning|talking_about_dying|talking_about_suicide|planning_to_die !classes|class|corners|wood|his_hair|her_hair|the|grass | @fiction
        self-harm | @friend ..2 posted|texted|said|told|says|wrote|messaged ..3 she|he|they ..1 won't|wont|will_not|might_not|doesn't_plan_to ..2 be_here|be_alive|be_around|see_tomorrow|wake_up|make_it | @fiction moved moving vacation absent practice trip
        self-harm | @pills|rope|noose|razor|blade|suicide_note ..3 under|in|behind|inside ..2 bed|drawer|pillow|mattress|backpack|sock ..4 | @fiction @jest doctor nurse climb tent prescription allergy
        self-harm | @i|nobody|no_one ..2 notice|care|miss|know ..2 if_i ..1 just? stopped|left|never_came|didn't_come|was_gone|vanished|stopped_coming|stopped_showing|didn't_wake ..3 | @fiction @jest party club team
        self-harm | wish|want|could|hope|wanna ..6 sleep|asleep|bed|eyes and|n ..2 not|never|don't|dont wake_up|wake|wake_again|open_them | @fiction @jest
        self-harm | @i @soft? @soft? think|thinking|dream|fantasize|obsessed|daydream ..2 about|of|with ..1 suicide|death|dying|killing|hanging|ending_it|ending_everything|cutting ..2 a_lot|every|all_the_time|constantly|often|always|everyday|again|lately|sometimes|alot|more | @fiction pet
        self-harm | when|after i ..1 die|died|dead|i_kill_myself ..2 i_hope|i_want_them|they_will|nobody|no_one|my_mom|my_dad|will_they|maybe_they ..4 sorry|care|cry|see|know|understand|notice|happy | @fiction
        self-harm | @i ..1 cry|crying|cried myself|every_night|every_day ..4 to_sleep|because|and ..4 nobody|alone|alive|die|hate|live|stop|hurts|dead | @fiction @jest dog cat movie
        self-harm | @i ..1 self_harm|self_harming|self_harmed|sh|relapsed ..2 again|last|because|every|for|since|when|to|and|on | @fiction @jest prevention
        self-harm | @i ..2 think|thought|wonder ..2 if|that i ..1 should ..1 be_dead|be_alive|die|just_die|not_be_alive|have_been_born|exist | @fiction
        self-harm | haven't|havent|not|didn't|didnt|don't ..1 eaten|eat ..3 days|week ..6 fat|skinny|thin|weight|deserve|pretty|control|scale | @fiction
        self-harm | the|my less|lighter|thinner|smaller i eat|weigh|get ..4 better|good|proud|happy|happier | @fiction @jest
        abuse | @kin|he|she|they|man|someone ..10 hand|hands|fingers|pillow around|on|over|under|up|down|inside|in my|her ..1 neck|throat|mouth|skirt|shirt|pants|thigh|underwear|chest|dress|shorts|bra|private_parts|blanket | @fiction doctor nurse dentist vampire
        abuse | @hits|burned|hitted|whipped|tied|shoved|dragged|threw|tied_up me|us|my_brother|my_sister|my_mom ..4 with|wit|by|into|against|down|to|across|through ..1 a|the|his|her|an? ..1 belt|cigarette|cord|extension_cord|stick|shoe|fist|fists|wall|stairs|iron|pan|wire|hanger|bottle|chair|radiator|broom|wooden_spoon|floor|hot | @fiction laughing tag dodgeball puck
        abuse | i|we get|got|gets|getting|fear|scared_of the|a ..1 belt|whooping|beating|whipping|switch|beaten ..3 if|when|because|for|every|tonight|again|at_home | @fiction black seat conveyor game team
        abuse | @kin|she|he ..2 says|said|tells|told|calls|called|screams|telling ..4 me|i|i'm|im|i_am ..3 trash|worthless|garbage|a_mistake|useless|never_born|a_waste|was_never_wanted|he_hates_me|she_hates_me|an_accident_and|should_have_been_aborted | @fiction @jest
        abuse | wishes|wished|wish i|she_had|they_had|he_had ..2 never_born|were_dead|was_dead|wasn't_born|never_had_me|not_born|aborted|was_never_born | @fiction
        abuse | dad|stepdad|he|@kin threw|throws|pushed|shoved|slammed|dragged|pushes|slams|shoves|drags my_mom|mom|her|me|us|my_sister|my_brother|mama ..1 into|against|down|through|across|on|to ..1 wall|stairs|floor|door|window|table|hair | @fiction pool game wrestling football
        abuse | @i|we|us ..1 don't|dont|do_not|nowhere|no|have_nowhere|got_nowhere|didn't ..2 anywhere|place|nowhere|bed|home|house to? ..1 sleep|live|stay|go_home_to|sleep_tonight ..2 | @fiction @jest trip hotel camp tent bunk
        abuse | lights|power|electricity|heat|gas|water ..1 is|are|was|were|been|got? off|cut_off|shut_off|turned_off|disconnected ..8 nothing|no_food|bill|pay|cold|fridge|dark_at|can't_shower|weeks|again | @fiction storm outage hurricane lab campaign
        abuse | nothing|no_food|empty ..1 in|left_in the|our|my fridge|house|cabinets|kitchen|cupboard|cupboards|refrigerator | @fiction pizza ordered store shopping restaurant groceries cook
        abuse | @kin|she|he ..2 leaves|left|leave|leaving me|us|my_brother|my_sister ..3 alone|by_ourselves|by_myself|with_the_baby ..4 all_night|night|nights|days|overnight|weekend|week|hours_and | @fiction @jest movie
        abuse | guy|man|someone|he|boy|person|stranger|somebody|adult ..3 on|from discord|snapchat|snap|instagram|insta|roblox|tiktok|online|the_internet|an_app|xbox|omegle|a_game|kik|whatsapp|telegram ..12 loves_me|send|meet_me|meet_him|meet_up|video|picture|pictures|pics|nudes|nude|address|secret|body|alone|where_i_live|sexy|in_love | @fiction @jest yearbook
        abuse | if i don't|dont|do_not|won't|wont|stop|didn't|refuse ..2 send|sending|pay|paying|answer|meet|reply|video|pictures|do_it|do_what ..6 he|she|they|will|everyone|show|post|share|tell|hurt|kill | @fiction @jest homework teacher bill coach
        abuse | i|she|my_sister|my_friend|i've|i'd ..2 flinch|flinched|flinches ..10 | @fiction @jest ball needle bee shot dog
        abuse | makes|made|forces|making me|us do things|stuff|it|bad_things|weird_things|sexual_things|something ..8 don't_want|dont_want|do_not_want|didn't_want|to_him|to_her|bad|secret|gross|dirty|hurt|hurts|weird | @fiction @jest chores homework piano
        abuse | @marks|black_eye|broken_rib|busted_lip ..5 from ..4 night|dad|mom|stepdad|uncle|brother|him|her|weekend|belt|boyfriend|father|mother | @fiction @jest soccer football game practice skating fell
        abuse | he|she|hes|he's|shes|they|they're|theyre|dad_is|mom_is|keeps hurting|beating|touching|abusing|raping|molesting|blackmailing|choking|grooming|trafficking me|us|my_sister|my_brother !@playing | @fiction game match team chess
        abuse | don't|dont|do_not|please_don't|never ..1 send|make|making|let me ..1 go|back? home|go_home|back_there|live_with|stay_with|go_with ..4 | @fiction @jest party fun camp early
        abuse | @kin|he|she|coach|teacher ..4 told|says|said|made|make|asked ..2 me ..1 to? keep|promise|swear ..3 secret|quiet|nobody|tell ..8 | @fiction @jest surprise party present recipe birthday magic
        abuse | @kin|he ..1 watches|watched|films|filmed|records|recorded|spies|looks me|us|at_me ..2 when|while|in|through ..3 shower|bathroom|change|undress|changing|bath|sleep|dress | @fiction baby
        abuse | makes|made|pulls|pulled me|us ..1 sit|sits|lie|lay|sleep ..2 on|in|with|next_to his|her|him ..1 lap|bed|naked | @fiction @jest santa
        abuse | makes|made|pulls|pulled me|us ..1 sit|sits|lie|lay|sleep ..2 on|in|with|next_to his|her|him ..1 $ | @fiction @jest santa
        abuse | @kin|he|she|they locked|locks|lock|chained|tied me|us ..4 closet|basement|room|cage|bathroom|shed|car|garage|outside ..4 | @fiction accident accidentally prank escape_room
        danger | i'm|im|i_am|i_think_i_am|i_think_i'm|i_might_be|might_be|i_think_im pregnant | @fiction
        danger | @i ..2 drink|drinking|drank ..4 parents|parents'|dad's|mom's|cabinet ..2 bottles|bottle|liquor|vodka|beer|wine | @fiction @jest
        danger | @i ..1 need|take|took|smoke|hit|use ..1 @dope|@liquor|my_vape|a_vape ..4 to get_through|to_get_by|feel_normal|feel_okay|wake_up|function|make_it_through|forget | @fiction @jest prescribed allergy cold
        danger | @i ..1 owe|sell|selling|sold|deal|deliver ..5 dealer|@dope|gang|gang_members|drugs ..3 | @fiction
        danger | gang|gangs|older_boys|dealers ..6 me|my_brother|us ..6 join|jumped_in|jump_me|kill|sell|deliver|debt|beat | @fiction green west history
        threat | has|have|got|hiding|hides a|an|the ..1 @weapon and|that|because|for ..8 use|going|gonna|will|said|school|cafeteria|bring|bully|revenge|monday|friday|tomorrow | @fiction hunting deer police museum officer
        threat | bring something|one|it|a_surprise to school|class ..8 sorry|pay|regret|stop_laughing|never_laugh | @fiction cake
        threat | they|everyone|you|they'll|you'll ..1 all? will|'ll|are_going_to|are_gonna|gonna ..2 be_sorry|regret|remember_my_name|know_my_name|wish_they|see_what_i ..6 after|on|when|friday|monday|tomorrow|school|soon|for_what ..2 | @fiction @jest famous star singer player champion concert
        threat | @i @soft? @want? shot|shoot|shootin|shooting|blow|blowin|burn|shott up|down the|teh|this|our|my @school | @fiction photo video film hoops
        threat | hurt|kill|shoot|stab|attack|poison the|those|all|every|these|them ..1 kids|boys|girls|people|students|teachers|bullies ..6 laugh|laughed|bullied|bully|pushed|mean|plan|deserve|school|class | @fiction people_who they_want could wars war nazis does
        """;
}
