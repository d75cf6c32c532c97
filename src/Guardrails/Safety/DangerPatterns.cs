namespace Homeroom.Guardrails.Safety;

/// <summary>What somebody says who is in danger, or whose friend is, as patterns over the words.</summary>
internal static partial class DangerPatterns
{
    /// <summary>Hurting or killing oneself.</summary>
    public const string SelfHarm = """
        self-harm | @i @soft? @soft? @soft? @soft? @want @soft? to|of|about|i? just|really? kill|killing|kil|unalive|unaliving|hang|hanging|drown|shoot|stab|hurt|hurting|harm|harming|cut|cutting|burn|burning|starve|starving|off|end|poison|choke|suffocate @me|my_life|my_own_life !some|a|when|while|shaving|off|in|laughing|on | @told
        self-harm | @i @soft? @soft? @soft? @want @soft? to|of|about|i|it? just|really|could? @die !@diefun | @told
        self-harm | @i @soft? @want to? just? die right_now|already|tonight|today|tomorrow|anymore|so_bad|alone|because|in_my_sleep|and|by_suicide|to_her|to_him|to_my | @told
        self-harm | @i @soft? @soft? @not @soft? want|wanna|deserve to? live|be_alive|be_here|exist|wake_up|go_on|keep_living|be_on_this_earth|be_in_this_world|see_tomorrow !in|at|on|with|near|by|next|for|when|if|there|where|a|the|early|without|this|like_that|forever | @told
        self-harm | @i @soft? @not @soft? want|wanna to? live|be_here|exist|be_alive|go_on|do_this|keep_going anymore|any_more|without|no_more | @told homework
        self-harm | @i @soft? @soft? started|start|been|keep|have|use_to|used_to? cut|cutting|burn|burned|burning|starve|starving|harm|harming|hurt|hurting|scratch|scratching|hitting|punching myself on_purpose|again|every|at_night|to_feel|because|when|sometimes|so_that|with_a|lately|and|since|a_lot|so|in_the | @told
        self-harm | @i @soft? @soft? started|start|been|keep|have|use_to|used_to? cut|cutting|burn|burned|burning|starve|starving|harm|harming|hurt|hurting|scratch|scratching|hitting|punching myself $ | @told
        self-harm | @i @soft? cut|cutting|burn|burning|slit|carve|carving my|on_my arms|arm|wrists|wrist|legs|thighs|thigh|skin|stomach|hips !on|by|falling|playing|while|when|shaving|accidentally|in_direction | @told quote
        self-harm | @people ..1 would|will|'d|they'd|you'd|everyone'd|might|be? all|probably|just|honestly? be? better_off|better|happier without_me|if_i|if_im|if_i'm|once_i'm_gone|with_me_gone|when_i'm_gone|when_im_gone
        self-harm | they'd|you'd|he'd|she'd|everyone'd|they'll all? be better_off|better|happier without_me|if_i|when_i'm_gone|once_i'm_gone
        self-harm | @nobody|who|people would|will|'d|wouldn't|would_even even|really|ever|probably? care|notice|miss|cry|miss_me|mind me? ..2 if_i|when_i|if_im|if_i'm|when_i'm ..3 died|die|gone|dead|disappeared|disappear|killed|wasn't|wasnt|weren't|left_this_world|vanished|stopped_existing
        self-harm | @nobody would|will|'d|'s_going_to|is_going_to even|really|ever? miss_me|cry_for_me|come_to_my_funeral|remember_me | @told moving vacation camp
        self-harm | would|will anyone|anybody|they|someone|people even|really|ever? care|notice|miss_me|cry|be_sad if_i ..2 died|die|gone|dead|disappeared|killed | @told
        self-harm | @i @soft? @soft? no reason|point|will|purpose to|in|for|of live|living|be_alive|being_alive|go_on|going_on|keep_going|exist|existing|be_here|being_here
        self-harm | @i @soft? wish|wished|wishing i|that_i ..1 dead|never_born|never_been_born|was_never_born|were_never_born|wasn't_alive|wasnt_alive|weren't_alive|didn't_exist|didnt_exist|wouldn't_wake_up|wasn't_here|wasn't_born|could_die|could_disappear|would_die|never_existed|could_just_disappear !a|the|in | @told
        self-harm | @i ..2 better_off|be_better_off dead|gone
        self-harm | @i @soft? @soft? @soft? suicidal|sewerslidal | @told not never
        self-harm | my suicide|goodbye note|letter|plan | @told
        self-harm | this|here is? my? goodbye|last letter|note|message | camp moving graduation goodbye_party
        self-harm | @i @soft? @want? @soft? kms|unalive | lol lmao jk haha homework
        self-harm | unalive|unaliving|kill|killing|hang|hanging|kil myself|my_self | @told
        self-harm | @i @soft? @want take|swallow|swallowed|took|taking|swallowing all|a_bunch|a_whole_bottle|too_many|the_whole_bottle of? my|the|mom's|dad's|pills|these|her? pills|medicine|meds|tylenol|advil|aspirin|painkillers
        self-harm | @i @soft? want|wish|need it|everything|the_pain|the_hurting|all_of_this to stop|end|be_over forever|for_good|now|already | @told noise homework
        self-harm | @i @soft? want|wish|need it|everything|the_pain|the_hurting|all_of_this to stop|end|be_over $ | @told noise homework
        self-harm | @i @soft? can't|cannot|cant|can_not|don't_think_i_can|don't_know_if_i_can|couldn't do_this|go_on|keep_going|take_it|take_this|live_like_this|keep_living|keep_doing_this anymore|any_more|any_longer|like_this | @told homework noise project math exercise running said hare
        self-harm | @i ..3 disappear|vanish forever|and_never|and_no_one|for_good | @told
        self-harm | what's|whats|what_is the point of|in living|being_alive|going_on|existing|being_here|waking_up|life !or|the|a|on|in | @told novel poem story
        self-harm | @i @soft? @want @soft? ways|how|methods to ..1 die|kill_myself|end_it|end_my_life|hurt_myself | @told
        self-harm | @i ..3 bought|have|got|found ..2 rope|noose|blade|razor ..3 know_where|ready|tonight|know_how|waiting | @told
        self-harm | see|have|find|give_me|need|got a|any|no|one|single reason|point to|not_to|in stay_alive|live|living|keep_living|kill_myself|stay_here|be_alive|go_on|keep_going | @told
        self-harm | easier|better|happier if_i|if_i'd ..1 gone|dead|wasn't_here|wasnt_here|weren't_here|not_here|died|disappeared|never_born | @told
        self-harm | tired_of|sick_of|done_with|done living|being_alive|life|existing|breathing|waking_up !in|at|on|with|with_my|here|near|early|long | @told
        self-harm | life isn't|isnt|is_not|not worth living|it|it_anymore | @told
        self-harm | not worth|worth_it living|to_live anymore|any_more | @told
        self-harm | not worth|worth_it living|to_live $ | @told
        self-harm | @i ..1 disappear|vanish|fall_asleep|go_to_sleep|sleep and never ..2 come_back|wake_up|be_found|be_seen|exist | @told
        self-harm | hope|wish|pray|hoping i don't|never|won't|dont|do_not wake_up|wake | @told early
        self-harm | @i @soft? @soft? make|making|made|force|forcing myself throw_up|vomit|puke|sick|purge | @told medicine
        self-harm | @i @soft? @soft? starve|starving|purge|purging|throw_up|haven't_eaten|not_eating|skip_meals|stopped_eating|stop_eating ..6 skinny|skinnier|thin|thinner|weight|lose|fat|on_purpose|calories|pretty
        self-harm | @i @soft? @soft? hate my_body|myself|being_alive|my_life so_much|so|and_want|enough ..4 cut|die|starve|hurt|eat|throw_up|disappear | @told
        self-harm | @i @soft? @soft? @soft? have|hid|got|bought|saved|stash? pills|a_rope|a_noose|razor|razors|a_razor|blades|a_blade ..6 kill|end|tonight|myself|cut|die|under_my_bed | @told
        self-harm | after|when|once|if i'm|im|i_am|am_i gone|dead take_care|don't_cry|please|nobody|you_will|remember|tell | @told vacation
        self-harm | my|his|her ..1 @friend ..3 @want|says|said|told_me|is|keeps|wants_to|has_been ..5 kill|killing|hurt|hurting|cut|cuts|cutting|hurts|harms|burns|harming|starving|suicide|suicidal|unalive|kms|hang ..1 himself|herself|themselves|themself|suicide|suicidal|unalive|kms | @told
        self-harm | my ..1 @friend ..6 wants_to|wanted_to|going_to|doesn't_want_to|said_she_wants_to|said_he_wants_to die|live|be_alive|end_it|end_it_all | @told
        self-harm | quiero|quisiera|voy_a|pienso_en|quería|queria morir|morirme|matarme|suicidarme|desaparecer|cortarme|hacerme_daño|hacerme_dano|quitarme_la_vida | risa hambre
        self-harm | no|ya_no quiero vivir|seguir_viviendo|estar_viva|estar_vivo|existir
        self-harm | me_corto|me_corté|me_quiero_morir|me_quiero_matar|me_hago_daño|me_quiero_suicidar|ganas_de_morir|ganas_de_vivir|estarían_mejor_sin_mi|estarian_mejor_sin_mi|estarían_mejor_sin_mí|nadie_me_extrañaría|nadie_me_extrañaria | risa
        """;

    /// <summary>Questions about a way to do it, whoever asks.</summary>
    public const string Ways = """
        ask | ^ ..2 how|what|what's|whats|which|where|tips|ways|way|best|give|help|teach|show|convince|encourage|create|plan|provide|share|suggest|list|pretend|explain|write|tell
        ask | ^ ..1 can|could|should|would|will|does|do|is|are|am i|you|it|there|a|an|to
        ask | ^ is|are
        ask | how|where|what|which|when|should can|do|should|could|would|many|much|to|i i|to|you|pills|aspirin|just|kill|do
        ask | should|could|can i
        ask | help|tell|give|show|teach me
        ask | @i want|need|plan|intend|decided|would_like|looking|trying to|for
        ask | ^ ..1 &convince|encourage|persuade|push|tell|pressure|make|help|is|should|would|tips|noose|how|limit|become|painless|overdose|end|suicide
        self-harm | ask kill|killing|hang|hanging|cut|cutting|stab|strangle|starve|starving|drown|suffocate|choke|asphyxiate|poison|shoot|burn|harm|hurt|hurting|harming|unalive|injure|slit myself|yourself|oneself|my_self !some|off|shaving|while|by|a|on|laughing|less|in|in_the_foot|when|from|with_laughter|slack | @told prevent avoid stop_students protect slack
        self-harm | ask slit|slitting|slice|cut|cutting|cuts my|your|her|their|his wrist|wrists|throat|arm|arms|thigh|thighs|leg|legs|veins !hair | @told bandage first_aid treat shaving
        self-harm | ask end|ending|take|taking my|one's|your|my_own|your_own|his|her own? life !easier|better|savings|seriously | @told why prevent biography
        self-harm | ask commit|committing|attempt|complete|attempting|die_by|try suicide !prevention | @told prevent prevention warning signs statistics rate rates why awareness people teens romeo
        self-harm | ask painless|painlessly|peacefully|quickly|quick|easy|least_painful|in_my_sleep|quietly|without_pain ..3 death|die|way_to_die|pass_away|dying|suicide|to_die|way_to_go | @told penalty pets animals vet
        self-harm | ask to|and|i|will|would die|pass_away painlessly|peacefully|quickly|in_my_sleep|without_pain|instantly|fast|tonight | @told
        self-harm | ask pills|aspirin|tylenol|paracetamol|advil|ibuprofen|medicine|medication|drug|drugs|bleach|melatonin|xanax|poison|sleeping_pills ..10 die|dead|kill_me|kill_myself|overdose|od|lethal|never_wake_up|not_wake_up|never_feel|kill_you|to_kill|end_my_life|fatal|pass_away|feel_anything | @told prevent prevention help_a_friend statistics opioid epidemic
        self-harm | how_many|how_much ..8 overdose|od|to_die|to_kill_myself|to_kill_me|be_lethal|be_fatal|till_i_die|until_i_die | @told statistics prevent year people
        self-harm | ask never|not ..2 feel anything | @told
        self-harm | ask overdose|overdosing|od !on_sugar|prevention|deaths|crisis|rates|statistics|each|awareness | @told prevent prevention statistics naloxone narcan help_someone recognize signs treat people each
        self-harm | ask best|good|safest|right place|spot|part|vein to cut|slit|self_harm | @told meat paper fabric wood tree
        self-harm | ask cut|cutting|starve|starving|purge|purging|self_harm|self_harming ..2 without ..3 finding_out|knowing|noticing|notice|scars|scarring|seeing|find_out|caught | @told
        self-harm | ask tie|make|tying|making ..3 noose | @told history knots
        self-harm | ask bridge|building|roof|cliff ..3 high|tall ..3 jump|die|fall | @told bungee pool
        self-harm | ask stop_eating|not_eat !meat|candy|so|junk|sugar|snacks|fast|out|at|too|late|sweets ..3 | @told
        self-harm | ask get|go|drop|be down|to|under|below ..2 70|75|80|85|90|95 pounds|lbs|pound | @told dog backpack
        self-harm | ask eat|consume|consumes|eating|have|survive only|just|less|under|on|than ..2 calories|calorie | @told
        self-harm | ask deep|much|long|far ..8 bleed_out|bleed_to_death|cut_to_die|die_from|to_die|wrists | @told hospital emt first_aid
        self-harm | ask die from|of|by|if|with|taking ..5 tylenol|pills|aspirin|advil|bleach|overdose|overdosing|cutting|hanging|starving|medicine|melatonin | @told people many statistics
        self-harm | ask bleach|antifreeze|poison|pills|gas|carbon_monoxide|exhaust ..5 die|kill_myself|end_my_life|end_it|death | @told penalty history romeo bacteria germs
        self-harm | ask so_that|so i|i'll|i_can die|pass_away|never|don't_wake_up|won't_wake_up ..1 | @told
        self-harm | ask jump|jumping|throw_myself|fall off|from|in_front_of|under a|the|my|an? bridge|building|roof|cliff|train|car|bus|subway|balcony !with|into|on|and_land|safely | @told pool parachute bungee parkour game video stunt
        self-harm | ask tie|make|buy|find|strong|use ..4 noose|rope ..8 hang|neck|suicide|myself|hold_my_weight | @told knots climbing history
        self-harm | noose|razor|blade|rope|gun|pills|bridge ..6 kill_myself|hang_myself|cut_myself|shoot_myself|end_my_life|end_it_all | @told
        self-harm | ask make|making|force|forcing|to|about myself|yourself|oneself throw_up|vomit|puke|sick|purge | @told
        self-harm | ask hide|hiding|conceal|cover|lie_about ..4 cuts|cutting|self_harm|scars|not_eating|eating_disorder|anorexia|bulimia|purging|throwing_up|bruises|suicidal|burns|skipping_meals | @told makeup surgery acne
        self-harm | ask stop|avoid|quit eating completely|altogether|entirely|for_days|at_all|so_i|to_lose|without|all_together | @told
        self-harm | ask not|without|survive eating|eat|food ..6 skinny|thin|lose_weight|week|days|parents|anyone | @told camping hike survive ramadan lent hunger_strike
        self-harm | ask lose|drop|get_to|weigh|under|burn ..4 pounds|lbs|kg|weight|calories ..8 days|day|week|starving|eating|anorexic|skeleton|600|500|300|fast_without | @told healthy healthily safely nutrition
        self-harm | ask anorexic|anorexia|bulimic|bulimia|pro_ana|thinspo|thinspiration|purge|purging|body_checking|thigh_gap|pro_anorexia|pro_anorexic ..3 | @told prevent prevention help signs symptoms treatment causes what_is awareness lesson recover recovery support effects health history
        self-harm | ask become|be|being|get|getting|stay anorexic|bulimic|bulimia|underweight|skinny_enough | @told
        self-harm | ask limit|limits|restrict|restricting|cut ..3 calorie|calories|eating|food|intake|diet ..8 500|600|700|300|800|starve|anorexia|skinny | @told diabetes
        self-harm | good_idea|okay|ok|better|worth_it|right|normal|bad|wrong|easier|fun ..3 to|if|is|for? i? ..1 kill|cut|hurt|harm|die|end|starve|cutting myself|yourself|oneself|my_life|die|it_all | @told
        self-harm | should|would|could i ..2 just? kill|die|end|cut|hurt|hang|drown|jump|overdose|starve !of|for ..2 myself|it_all|my_life | @told
        self-harm | should|would|could i ..2 just? kill|die|end|cut|hurt|hang|drown|jump|overdose|starve !of|for ..2 $ | @told
        self-harm | is cutting|self_harm|self_harming|suicide|killing_myself|starving_myself|killing_yourself|cutting_yourself|hurting_yourself a|an|the|good|okay|bad|ok|best|answer|only ..3 | @told theme novel leading cause crime illegal sin
        self-harm | convince|encourage|persuade|push|pushes|tell|pressure|encourages|convinces|get|make|help ..6 to|into ..2 kill|killing|starve|cut|hurt|harm|commit|end|suicide|unalive ..2 himself|herself|themselves|yourself|suicide|life|themself | @told prevent not
        self-harm | cómo|como|quiero|manera|formas|forma ..5 suicidarme|matarme|cortarme|suicidarse|morir_sin_dolor|quitarme_la_vida
        """;

    /// <summary>Being hurt, touched, starved, followed, sold.</summary>
    public const string Abuse = """
        abuse | my|our|his own|step|foster|mom's|mum's|dad's|older|big|ex? @kin|mom's_boyfriend @keeps? @keeps? @keeps? @hits me !@play | @told
        abuse | my|our own|step|foster|mom's|dad's? @kin @keeps? @keeps? locks|locked|lock me in|out|up | @told accidentally
        abuse | my|our own|step|foster? @kin @keeps? @keeps? @hits my|our mom|mum|mother|sister|brother|siblings !in|at|to | @told
        abuse | makes|made|forces|forced|making me ..1 touch|kiss|undress|rub|lick|sleep_with him|her|it|his|in|them|myself | @told dog frog
        abuse | makes|made|forces|forced|making me ..1 touch|kiss|undress|rub|lick|sleep_with $ | @told dog frog
        abuse | my|our ..1 @kin throws|threw|smashes|punches|breaks ..3 at us|me|my_mom|her | @told ball frisbee
        abuse | my ..1 @kin hasn't|hasnt|has_not|haven't been|come home|back ..2 days|weeks|week|nights | @told trip
        abuse | he|she|they|someone|somebody|a_man|a_guy|this_man|this_guy|an_adult|this_boy|a_boy|a_grown_up @keeps? @keeps? touch|touches|touched|touching|grabs|grabbed me where|in_a|my|in_places|in_ways|in_that|that_way|down_there|inappropriately|there|when_i|and_told|and_said|under|sexually|at_night | @told
        abuse | touches|touched|touching|touch me|my ..3 private|privates|private_parts|inappropriately|down_there|under_my|where_i_don't|where_i_didn't|where_he_shouldn't|in_my_sleep | @told
        abuse | he|she|my_uncle|my_stepdad|my_dad|my_brother|my_cousin|my_stepfather|they comes|came|sneaks|gets|climbs|come|coming|goes into|in|to my room|bed|bedroom at_night|when|and|every_night|while|after|drunk|without ..6 | @told story wake_me to_wake read_me tuck
        abuse | @i @soft? @soft? @soft? raped|molested|sexually_assaulted|sexually_abused|abused|trafficked|sexually_harassed | @told never not have_not
        abuse | was|got|been|being raped|molested|sexually_assaulted|sexually_abused|abused by my|a|him|someone|our | @told character she he
        abuse | @i @soft? @soft? scared|afraid|terrified|frightened|dread to|of ..1 go|going|be|being|come|coming back? home|at_home|alone_with|to_my_dad's|to_my_dads|to_my_mom's !late|run|alone_at | @told dark
        abuse | @i ..2 not|don't|dont|do_not|never|n't feel? safe ..1 @home|with|around|here | @told online
        abuse | @i @not ..1 want|wanna to go home|back_home|back_to_my_dad's because|tonight|today|anymore|after_school|he|she|my | @told fun party camp vacation
        abuse | we|i haven't|have_not|didn't|hasn't|havent eaten|eat|had|have ..2 in|for|since|anything 2|3|4|5|two|three|four|five|a_few|days|many|yesterday|friday|the_weekend ..1 days|nights|yesterday|friday|weekend|meals|days_straight | @told hike camping fasting ramadan
        abuse | there's|there_is|have|got|is no|nothing|never food|to_eat|any_food ..1 left? ..1 @home|in_the_fridge|at_our_house|for_us | @told trip
        abuse | we|i|my_family are|is|been|have_been|had_to|'re|we're|i'm|have? been? living|live|sleep|sleeping|stay in|out_of our|the|a|my car|van|shelter|street|streets|tent|motel | @told camping trip vacation
        abuse | we|my_family got|were|are|been|being evicted|kicked_out|homeless | @told game
        abuse | @i ..1 homeless | @told
        abuse | man|guy|person|stranger|adult|someone|boy|dude|he|friend ..4 online|on_snapchat|on_instagram|on_discord|on_roblox|from_the_internet|on_tiktok ..10 ask|asks|asked|asking|wants|wanted|told|tells|telling|keeps|offered me ..3 pictures|pics|nudes|photos|meet|meet_up|secret|send|video|naked|not_to_tell|come_over|alone | @told
        abuse | @kin|he|she|they|someone|guy|man|boy|online|stranger|person ..6 asked|asks|asking|wants|wanted|makes|made|keeps ..2 me ..4 nudes|naked|undress|take_off|private_pictures|pictures_of_my_body|pics_of_me|pictures_of_myself|sexual | @told
        abuse | @i ..2 running|run|ran|runaway away from? home | @told books character
        abuse | @i @soft? @want run_away|runaway from_home|tonight|tomorrow|and_never|because ..3 | @told
        abuse | my parents|family|dad|mom|mum|father|uncle ..4 making|forcing|force|make|sending|taking|want|wants me ..3 marry|married|marriage | @told
        abuse | @kin|he|she|they ..4 told|said|says|made|makes|threatened ..2 me ..2 not_to_tell|don't_tell|never_tell|keep_it_a_secret|our_secret|keep_quiet|he'd_kill|he_would_kill|he'll_hurt ..1 | @told surprise party present birthday
        abuse | my ..1 @kin ..4 does|do|uses|using|smokes|shoots|sells|selling|passed_out drugs|meth|heroin|crack|cocaine|fentanyl|pills ..3 | @told
        abuse | my ..1 @kin ..3 drunk|high|drinks|drinking ..8 hits|yells|hurts|scared|beats|throws|breaks|screams|hit|scares | @told
        abuse | my ..1 @friend ..4 @hits|beats|abuses|abused|molested|raped by|her|him ..3 dad|mom|father|stepdad|uncle|boyfriend|parents | @told
        abuse | my ..1 friend's|friends dad|mom|stepdad|uncle|boyfriend|father|parents @keeps? @hits her|him|them | @told
        abuse | bruises|bruise|marks|welts|belt|cigarette|burned ..8 my dad|mom|stepdad|father|mother|parents|uncle ..4 | @told
        abuse | sold|selling|pays|paid|pay|trade|traded me ..3 men|sex|guys|to_have_sex|for_sex | @told
        abuse | mi|mis papá|papa|padre|mamá|mama|padrastro|tío|tio|hermano|padres|madre ..2 me|nos pega|pegan|golpea|golpean|toca|viola|violó|lastima|maltrata|encierra | juego
        abuse | tengo_miedo|miedo de volver|ir|regresar|llegar a casa|mi_casa
        abuse | me tocó|toca|tocaba|violaron|violó|abusó|abusaron de_mi|de_mí|mi|en|cuando|donde|mis | lotería la suerte
        abuse | me tocó|toca|tocaba|violaron|violó|abusó|abusaron $ | lotería la suerte
        """;

    /// <summary>Danger to others, at school or anywhere.</summary>
    public const string Threat = """
        threat | @i|we|we're|we'll are|am? @soft? @soft? going_to|gonna|will|want_to|wanna|plan_to|planning_to|might|about_to|gon|'ll|swear_i'll|wish_i_could @soft? @attack ..1 @school !in|with_kindness|at_chess|at|laughing|smile | @told
        threat | @i @soft? going_to|gonna|will|plan_to @soft? kill|shoot|stab|murder him|her|them|you !in|with|at|if|laughing|lol|for | @told
        threat | i'll|i_will|i_am_going_to|im_going_to|i'm_going_to|he|she|they|hes|he's|shes|she's|is|someone's @want? @soft? bring|bringing|brings|brought|sneak|take|taking a|my|his|her ..2 @weapon to|into|in ..1 school|class|lunch|campus | @told lunch_knife
        threat | @i|he|she @soft? have|has|got|hid|keep|brought|keeps a|my|his|dad's ..1 @weapon in|at my|his|her|the? bag|backpack|locker|school|car_at_school|desk | @told
        threat | he|she|they|someone|a_boy|a_girl|a_kid|a_student|this_boy|this_girl|this_kid|kid|boy|guy|friend said|says|told_me|posted|texted|wrote|is|wants|threatened|plans that? ..2 going_to|gonna|will|would|to|he'd|he'll|she'll|she'd? ..1 @attack ..1 @school|me|us !in | @told
        threat | don't|dont|do_not come to_school tomorrow|on|monday|tuesday|wednesday|thursday|friday|today|if ..3 | @told sick fever snow
        threat | you|they|everyone will_all|all|are_all|will|'ll|going_to pay|die|be_sorry|regret ..3 school|tomorrow|soon|monday|laughed|bullied | @told
        threat | @i @soft? made|making|built|building|have|wrote a|my|the kill_list|hit_list|hitlist|shooting_list|pipe_bomb|list_of_people_to_kill | @told volcano science
        threat | ask to|i shoot_up|bomb|blow_up|attack my|the|our|a ..1 school|class|teacher | @told
        threat | voy_a matar|dispararles|disparar|apuñalar a|en todos|mi|la|los ..2 | juego
        """;
}
