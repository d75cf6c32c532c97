namespace Homeroom.Guardrails.Safety;

/// <summary>The quieter ways: saying goodbye, being a burden, having the means, hiding the marks.</summary>
internal static partial class DangerPatterns
{
    /// <summary>Hurting or killing oneself, told round the corner.</summary>
    public const string Leaving = """
        self-harm | @i @soft? @soft? @not @soft? want|wanna|wana|wan|wnt|kiero to|too|2? live|be_alive|exist|be_here|liv|b_alive|b_here|wake_up|breathe anymore|anymor|any_more|no_more|nomore|enymore|any_longer|lol | @fiction without
        self-harm | @i @soft? @soft? @not @soft? want|wanna|wana|wan|wnt|kiero to|too|2? live|be_alive|exist|be_here|liv|b_alive|b_here|wake_up|breathe $ | @fiction without
        self-harm | @i @soft? @soft? @want @soft? to|of|about? just? kil|kill|unalive|hang|hurt|cut|drown|shoot|starve @me !some|a|off|in|laughing|while|shaving | @fiction
        self-harm | @i ..2 took|swallowed|take|taking|swallow|downed|ate all|a_bunch|a_lot|too_many|so_many|a_handful|handfuls|every|the_rest|twenty|thirty|forty|fifty|10|15|20|30 of? ..2 @pills | @fiction doctor prescribed
        self-harm | @i ..2 saving|saved|hiding|hid|hoarding|stashing|collecting|stockpiling|counted|counting|count|stole|stealing ..3 @pills|razors|razor_blades|blades|razor | @fiction
        self-harm | how_many ..2 left|in ..2 bottle|pill_bottle|cabinet|medicine_cabinet ..3 | @fiction beans jelly candy marbles water milk ink soda juice milliliters experiment
        self-harm | enough|plenty of? ..1 @pills ..4 die|kill|end|sleep|never|do_it|not_wake | @fiction
        self-harm | @i ..1 stopped|quit|stoped eating $ | @fiction
        self-harm | @i ..1 stopped|quit|stoped|not eating because|so|to|for|since|and ..4 fat|thin|skinny|weight|disappear|days|smaller|lighter|deserve|control|pretty | @fiction
        self-harm | @i @soft? want|wanna|wish|wana|need to? i? could? @soft? disappear|vanish !from|into|like|in|behind|for_a | @fiction @jest magic
        self-harm | @i @soft? wonder|wondering|imagine|wondered|picture|daydream|dream ..6 die|be_dead|dying|never_wake_up|not_wake_up|not_exist|be_gone|not_be_here|not_be_alive|being_dead|not_waking_up !in|for|of | @fiction pet
        self-harm | by_the_time|when|before|after|once you|they|anyone|somebody ..1 read|reads|grade|get|see|find|finds ..3 i|i'll|ill|i'm|im|i've ..2 gone|not_be_here|dead|be_gone|won't_be_here|wont_be_here|not_be_alive|left | @fiction vacation moved
        self-harm | @i ..1 not|never|don't|dont|do_not|won't|wont ..1 plan|planning|expect|intend|think|thinking|see_myself|going ..4 be|being|make_it|live|living|get around|alive|here|past|that_long|to_graduation|to_eighteen|to_18|to_see|older|long_enough !for_dinner|tomorrow|at | @fiction vacation
        self-harm | no|what's_the|whats_the|what_is_the point|use|reason|sense ..8 when|if|because|since i ..5 around|alive|dead|gone|not_be_here|won't_be_here|wont_be_here | @fiction
        self-harm | @i ..1 won't|wont|will_not|not_gonna|not_going_to|might_not|may_not be around|alive|here ..1 much_longer|long|longer|anymore|any_more|to_see|by_then|for_graduation|for_christmas|next_year|for_my_birthday|when_you|after_today|after_tonight|after_this | @fiction moving vacation
        self-harm | if|once i ..1 gone|dead|wasn't_here|weren't_here|wasnt_here|not_here|disappeared|died|was_gone|were_gone|never_existed|wasn't_around|wasnt_around ..1 @people|@nobody|it|@mothers|my_mom|my_dad|would|my_life|my_family would|will|'d|wouldn't|could|nobody|no_one|anyone|be | @fiction @jest vacation moved
        self-harm | @people|it|they'd|@mothers would|will|'d|might ..3 without me around|here|in_it|there|to_worry | @fiction @jest team game play played trip party
        self-harm | @people|it|they'd|@mothers would|will|'d|might ..3 without me $ | @fiction @jest team game play played trip party
        self-harm | i'm|im|i_am|i_feel_like|am|being|i'm_just|im_just ..2 a|such_a|just_a|nothing_but_a burden|waste_of_space|waste_of_air|waste_of_oxygen|mistake_that|problem_for_everyone|weight_on | @fiction
        self-harm | i'm|im|i_am|am|i_feel|feel @soft? @soft? worthless|unlovable|hopeless|useless_to_everyone|broken_inside|dead_inside|empty_inside !at|in|without|when|because_of | @fiction @jest
        self-harm | one_less|one_fewer mouth|problem|burden|mouth_to_feed ..4 | @fiction pollution war tax environment
        self-harm | <!it's|its|your|be my|my_own funeral | @fiction @jest
        self-harm | @i won't|wont|will_not|don't|dont need|needing ..3 anymore|any_more|where_i|soon|when_i_am_gone|after ..4 gone|going|where|tonight|leave | @fiction
        self-harm | take|look care|after ..2 my ..4 when|after|once|if i'm|im|i_am gone|dead|not_here | @fiction @jest vacation trip camp
        self-harm | give|giving|gave ..1 away? my ..3 dog|cat|things|stuff|clothes|games|plants|guitar|phone|bike ..10 gone|won't_need|wont_need|not_need|remember_me|not_be_here|goodbye | @fiction @jest moving
        self-harm | nobody|no_one|noone|anyone|people|they|mom|teachers|everyone|so_you|you|she ..2 ask|asks|see|sees|notice|notices|saw|know|knows ..2 about|my|the ..1 @marks|lines_on_my ..3 | @fiction @jest answers pencil fishing power
        self-harm | hide|hides|cover|covers|hiding|covering|covered ..3 my ..1 @marks|arms|wrists|wrist|thighs | @fiction @jest acne wasp cat
        self-harm | hide|hides|cover|covers|hiding|covering|covered ..3 the ..1 scars|cuts|bruises|burns|welts|scabs|cut_marks|scar|bruise | @fiction @jest acne wasp cat
        self-harm | i ..8 hide|hides|cover|covers|hiding|covering|covered ..3 the ..1 marks|lines|scratches|bandages | @fiction @jest quotation acne wasp cat
        self-harm | sleeves|hoodie|hoodies|sweatshirt|sweatshirts|bracelets|long_pants|makeup ..8 hide|cover|covers|asks|see|sees|so_that|because ..4 @marks|arms|wrists | @fiction @jest
        self-harm | @i @soft? @soft? @want|plan|have_a_plan|had_a_plan|hav_a_plan|have_plans|made_a_plan to|2|of|about? jump|jumping|jumpin|step|stepping|walk|walking|fall off|of|from|in_front_of|out_of|infront_of|out|into ..2 @high !into|with|to_the_water | @fiction @jest water pool swim lake diving bungee parachute skydiving trampoline stop school
        self-harm | have|hav|has|got|made|wrote|know a|my|the|his|her? plan|plans|date|day|place|way to|for|picked|set ..2 kill|die|end|hang|overdose|jump|suicide|do_it|not_be_here|be_gone @me|it|my_life|myself|off|of|by | @fiction
        self-harm | have|hav|has|got|made|wrote|know a|my|the|his|her? plan|plans|date|day|place|way to|for|picked|set ..2 kill|die|end|hang|overdose|jump|suicide|do_it|not_be_here|be_gone $ | @fiction
        self-harm | stood|standing|stand|went|go|climbed|sat|sit|walked ..2 on|at|to|up the|a ..2 ledge|edge|roof|bridge|overpass|railing|tracks|parking_garage ..8 thought|thinking|wondered|almost|nearly|jump|jumping|couldn't | @fiction @jest water pool diving fishing
        self-harm | tell my|everyone ..1 @mothers? ..2 i|im|i'm|that_i love|loved|sorry|was_sorry|am_sorry ..4 gone|it's_not|its_not|her_fault|his_fault|not_her|not_his|when|after|goodbye | @fiction
        self-harm | this|it is|will_be|was|might_be my|the last time|day|essay|assignment|letter|birthday|christmas|paper|week ..2 you|i'll|i_will|i|anyone ..3 ever|hear_from|see_me|alive|write|here | @fiction @jest school move moving camp
        self-harm | you|nobody|no_one|they|everyone won't|wont|will_never|will_not|are_never_going_to ..1 see|hear_from|find|have_to_see|have_to_worry_about me again|anymore|alive|ever | @fiction @jest seek moved vacation team
        self-harm | nothing|none_of_it|life matters|is_worth_it|will_get_better|gets_better|will_ever_get_better|means_anything|feels_real anymore|any_more|to_me|for_me | @fiction unless stop recycle
        self-harm | nothing|none_of_it|life matters|is_worth_it|will_get_better|gets_better|will_ever_get_better|means_anything|feels_real $ | @fiction unless stop recycle
        self-harm | @i @soft? @soft? give_up|giving_up|given_up|gave_up on|with ..1 life|living|everything|being_alive|myself | @fiction
        self-harm | @i ..2 don't|dont|do_not|can't|cant|no_longer|cannot see ..2 a|any|my future|way_out|tomorrow ..2 | @fiction @jest homework essay
        self-harm | @i ..1 no|without|lost_all|have_no hope|reason|will|strength left|anymore|to_go_on|to_live|to_keep|for_me | @fiction @jest
        self-harm | @i @soft? hate myself !for|when | @fiction @jest
        self-harm | @i ..2 tired|exhausted|sick|done of|with|from everything|hurting|pretending|feeling_this_way|feeling_like_this|crying|fighting_it|being_me|this_life|being_sad|it_all ..3 | @fiction @jest homework
        self-harm | @i ..2 don't|dont|do_not|wouldn't|wouldnt|didn't care|mind if|whether i|i'd|a_car|a_bus|a_truck|they ..4 live|lived|die|died|hit|hits|wake_up|survive|never_woke_up|dead|ran_me | @fiction @jest
        self-harm | voices|voice ..5 tell|telling|tells|say|says|told|saying me|to|that ..3 hurt|kill|die|jump|cut|do_bad|do_it|worthless | @fiction
        self-harm | tell|tells|told|telling|texted|messaged|saying|say|says|said|comment me|i ..3 to|should go? kill|hang|hurt|unalive|end|die ..1 @me|my_life|it|myself | @fiction
        self-harm | tell|tells|told|telling|texted|messaged|saying|say|says|said|comment me|i ..3 to|should go? kill|hang|hurt|unalive|end|die ..1 $ | @fiction
        self-harm | kys|kms !lol|haha | @fiction lol haha
        self-harm | @i ..3 throw|threw|thro|throwing|throwin|puke|puking|vomit|vomiting|trow up|it_up|out? my? food|lunch|dinner|everything|meals|meal|breakfast|after|every_time ..6 every|evry|so|eat|ate|on_purpose|skinny|fat|weight|eating|day|thin|skiny|calories|pretty|nobody | @fiction @jest sick flu virus medicine chemo stomach roller
        self-harm | @i ..2 eat|ate|eating|have|allow_myself only|just|less_than|under|nothing_but ..2 calories|an_apple|one_apple|gum|ice|one_cracker|water ..4 day|skinny|weight|week|days|lose|so_i|thin | @fiction @jest
        self-harm | if|when|every_time|whenever i ..1 eat|ate ..4 punish|punished|fat_and|hate_myself|throw_up|purge|cut|laxatives|guilty_and | @fiction @jest
        self-harm | laxatives|diet_pills|thinspo|thigh_gap ..8 @i|my|me|skinny|weight | @fiction @jest
        self-harm | @i ..4 burn|burned|burnt|burning|cut|carve|carved|scratch|scratched|bite|hit|punch ..1 my|myself ..1 skin|arm|arms|leg|legs|thigh|wrist|wrists|myself|wall ..3 until|to_feel|so_i|because_it|with_a_lighter|with_a_blade|with_scissors|when_i_am_sad|when_im_sad|to_stop|instead_of_crying | @fiction oven
        self-harm | my|this|our ..1 @friend|classmate|girl|boy ..2 texted|posted|sent|wrote|said|says|messaged|told|tells|keeps_saying ..5 goodbye|suicide|wants_to_die|want_to_die|end_it|kill_herself|kill_himself|kill_themselves|better_off_dead|not_be_here|hurt_herself|hurt_himself|be_gone|not_to_be_alive | @fiction moved moving
        self-harm | my ..1 @friend ..2 tried|tries|keeps_trying|attempted|wants|going|threatened|threatens|plans ..2 to|suicide ..1 kill|hang|hurt|cut|harm|overdose|end ..1 himself|herself|themselves|her_life|his_life|their_life|it | @fiction
        self-harm | my ..1 @friend ..2 tried|tries|keeps_trying|attempted|wants|going|threatened|threatens|plans ..2 to|suicide ..1 kill|hang|hurt|cut|harm|overdose|end ..1 $ | @fiction
        self-harm | my ..2 friend|bestie|bff|sister|cousin ..2 doesn't_eat|doesnt_eat|stopped_eating|never_eats|won't_eat|throws_up|makes_herself|makes_himself|starves|cuts|burns ..4 | @fiction @jest finger grass vegetables broccoli
        self-harm | @i ..1 worried|scared|afraid|terrified ..2 my|for ..1 @friend ..6 kill|hurt|die|suicide|something_stupid|harm|overdose ..2 himself|herself|themselves|tonight | @fiction
        self-harm | @i ..1 worried|scared|afraid|terrified ..2 my|for ..1 @friend ..6 kill|hurt|die|suicide|something_stupid|harm|overdose ..2 $ | @fiction
        danger | @i @soft? can't|cant|cannot|can't_seem_to stop|quit drinking|smoking|vaping|getting_high|getting_drunk|taking_pills|doing_drugs|snorting|popping !water|coffee|soda|milk|juice|it_because|pop | @fiction @jest
        danger | @i ..2 drink|drinking|drank|steal|sneak|snort|snorted|smoke|take|taking|took|buy|pop|popping ..3 @liquor|@dope ..6 every|before|alone|school|morning|night|forget|sleep|feel|numb|class|lately | @fiction @jest cold headache prescribed doctor root
        danger | @i am|'m|got|getting|be? @soft? addicted to ..1 @liquor|@dope|vaping|vapes|nicotine|drinking|cutting | @fiction @jest
        danger | i'm|im|i_am ..1 an alcoholic|addict | @fiction @jest
        """;
}
