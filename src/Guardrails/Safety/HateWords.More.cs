namespace Homeroom.Guardrails.Safety;

/// <summary>More words of contempt, and the ways in which it is only hinted at.</summary>
internal static partial class HateWords
{
    /// <summary>Words by concept.</summary>
    public const string More = """
        group: people from that country, people from there, fat people, fat kids, immigrant children, immigrant kids, that race, their race, jewish kids, muslim kids, trans kids, trans students, gay kids, gay students, foreign kids, special ed kids, poor kids, homeless kids, latino kids, asian kids, mexican kids, indian people, native people, haitians, somalis, koreans, pakistanis, filipinos, people like them, people of color, people like that, queers, bisexuals, deaf people, blind people, disabled students, autistic children, the jews, the muslims, the gays, the poor, the homeless, palestinians, israelis, arab people, african people, black lives, immigrant lives, muslim lives
        despise: haet, h4te, feel nothing but contempt for, have so much disdain for, have so much hatred for, have nothing but contempt for, disdain, abhor, sick of, so sick of, disgusted by, want nothing to do with
        vile: gross, nasty, sneaky, liars, greedy, cheap, lazy, dirty, filthy, smelly, dishonest, despicable, sickening, repugnant, pathetic, dirt, refuse, lesser beings, lesser people, uncivilized, uncivilised, primitive, savage, violent and cruel, snakes, demons, devils, a waste of money, a waste of oxygen, a drain, a drain on society, a threat, a threat to civilisation, invaders, dumber, dumbest, the dumbest people, less intelligent, less evolved, not as smart, not smart enough, weird and gross, trahs, tr4sh, v1le, disgutsing, revolting people, creeps, sinners, bloodsuckers, rodents, beasts, cattle, no better than animals, no better than rats, all criminals, born criminals, terrorist
        denies: threatening to, threatened, threatens, seriously believe, how can you, why would you think, would you think, no woman, no trans person, no gay person, no black person, no disabled person, no muslim, no immigrant, no jew, no girl, no group, nobody should, some people, people think, people believe, yelled, shouted, told me, told him, told her, cartoon, poster, false, lie, lies, laws, law, slogan, slogans, hateful, hurtful, unfair, not true, untrue, once
        ownword: i am, i'm, we are, proud, pride, happily, fellow, myself, dinner, butcher, cooked, ate, eat, pan fried, delicious, meatballs, call me, called me, calls me, call anyone
        refutes: denier, deniers, denial, claim, claims, claimed, said, says, saying, believed, believe, false, wrong, who say, why do, why did, myth, argued, argue, defended, defenders, propaganda, lie that, conspiracy, taught, teach, learn, historian, historians, law, laws, court, court's, century, poster, speech, protested, banned, illegal, novel, told me, told him, yelled, shouted, article, nobody should, no one should, used to think, once thought, explain, explains, slogan, to say
        house: mosque, mosques, synagogue, synagogues, temple, gurdwara, black church, shelter, refugee center, immigrant center, asylum center
        """;

    /// <summary>The patterns.</summary>
    public const string Hinted = """
        hate | @group like_you|like_them|like_that|around_here are|is|r ..3 @vile | @denies
        hate | @all? @group are|is|r all|just|so|simply|naturally|born? ..1 @vile | @denies considered often sometimes called
        hate | @group control|controls|run|runs|own|owns|rule|secretly_control|started ..3 banks|media|news|world|government|money|hollywood|wars | @denies @refutes
        hate | @group are|is|r|were ..1 less|genetically|inherently|biologically|naturally intelligent|smart|human|evolved|civilized|violent|stupid|lazy|inferior|criminal|dishonest|inferior_to | @refutes
        hate | @group ..4 deserve_it|carry_diseases|spread_diseases|carry_disease|spread_disease|ruin_our|ruin_everything|are_ruining|don't_belong_here|do_not_belong|take_our|steal_our|stealing_our|taking_over|are_invading|invading_our|breed_like|stink|smell_bad|smell_like | @denies
        hate | holocaust|the_holocaust|slavery|genocide never_happened|didn't_happen|did_not_happen|is_a_hoax|was_a_hoax|is_fake|was_fake|was_made_up|is_a_lie|was_a_lie|was_good|was_exaggerated|was_justified|was_the_right|is_exaggerated | @refutes
        hate | slavery|segregation|colonialism|apartheid was ..2 good|great|a_favor|better|kind|a_blessing for|to|because ..3 | @refutes
        hate | hitler|nazis|kkk|stalin ..1 was|were|is|did ..1 right|nothing_wrong|a_hero|heroes|the_goat|goat|based|a_g|a_genius|good_ideas|had_the_right_idea | @refutes
        hate | hitler|the_nazis|nazis had|was|were ..2 right|right_idea|point|good_ideas|should_have_finished | @refutes
        hate | we|somebody|someone|you|they|i|let's|lets should|must|need|ought|gotta|will|just? to? exterminate|lynch|gas|purge|wipe_out every|all|them|these|those|@group | @refutes rats mosquitoes weeds ants
        hate | @group just? need|needs|needed a_real_man|to_be_fixed|to_be_cured|a_good_beating|to_learn_their_place|to_go_back|to_be_taught_a_lesson|fixing | @denies
        hate | @group|they|them ..5 belong|belongs|live|be|put in|behind|on ..1 cages|cage|zoo|gas_chamber|gas_chambers|ovens|camps|the_fields|the_trash | @denies @refutes lions animal animals_in keeper
        hate | @group should|must|may|can|shouldn't|should_not|shouldnt not|never? be? allowed|have|vote|reproduce|breed|exist|live_here|marry|teach|in ..2 kids|children|here|school|babies|our | @refutes law eugenics
        hate | @group can't|cannot|can_not|cant|never|can_never be? trusted|think|drive|behave|control|civilized|equal|as_smart|learn ..1 | @refutes stereotype because_of ban access
        hate | somebody|someone|we|i|let's|lets|gonna|should|they ..3 burn|bomb|blow|torch|attack|shoot|burn_down ..1 down|up? that|the|this|their|every|a? @house | @refutes suspect police arrested
        hate | let's|lets|we|should|must|time_to|gotta ..2 run|drive|kick|throw|chase|get|keep ..2 @group out|away|from ..3 | @refutes
        hate | go|get|went back|out to|of|2? your|ur|yo|where ..2 country|africa|mexico|china|you_came|u_came|jungle|desert | @refutes @denies family summer visit
        hate | you|u|these|those|fucking|dirty|filthy|stinking dirty|filthy|nasty|smelly|stinking|stupid immigrant|immigrants|jew|jews|muslim|mexican|mexicans|gypsy|gypsies|arab|refugee|refugees|gays | @denies
        hate | ching chong
        hate | i'm_not|im_not|i_am_not|not_trying_to_be racist|sexist|homophobic|prejudiced|antisemitic|transphobic but that|those|these|they|@group|all | @refutes
        hate | that|those|their|this|one|your|black|white|asian ..1 race|races|kind|religion|bloodline ..4 brains|inferior|superior|less_intelligent|not_smart|filthy|should_die|doesn't_belong|dirty|stupid|no_brains | @refutes
        hate | country|nation|school|town|neighborhood|team ..5 stay|stays|be|keep|remain|kept|staying ..1 one_color|white|pure|one_race|one_blood|whites_only | @refutes
        hate | strong|white|superior|master|our|pure|stronger|higher race|races|blood|bloodline ..1 rules|rule|superior|must_rule|should_rule|dominates|survive|will_rise|deserves | @refutes
        hate | white_power|sieg_heil|heil_hitler|white_genocide|gas_the_jews|jews_will_not_replace_us|blood_and_soil|race_traitor|race_traitors|great_replacement | @refutes history
        hate | fuck|screw|fuk|f_ck all|the|these|those|every|you? ..1 @group | @denies
        hate | @group ..2 fuck|fucked|fucking ..3 off|themselves|up|head|country|motherfuckers | @denies
        hate | fucking|fuckin @group | @denies
        hate | nothing|nobody|no_one ..1 worse|is_worse|is_as_filthy|dumber|as_filthy than|as ..2 @group | @refutes
        hate | typical|only|fitting|natural of|for? a|an|the? ..1 @group ..5 stupid|ignorant|violent|cruel|dumb|vermin|trash | @denies
        hate | nothing|no|common but|better? common|human? ..1 @group trash|vermin|filth|scum|garbage|throats
        hate | @group lives|life ..1 are|is|do|don't|aren't|doesn't ..1 worthless|not_worth_protecting|not_matter|worth_nothing|matter_less | @refutes
        hate | @group ..2 not|never|aren't ..1 our_equal|our_equals|worthy|as_smart|as_intelligent|any_intelligent|attractive ..3 | @refutes
        hate | rights ..3 not|never apply ..1 to @group | @refutes
        hate | have|feel|has no|zero|nothing_but ..2 compassion|sympathy|respect|love|contempt|disgust|hatred ..4 @group | @denies
        hate | @group ..5 make|makes|made|disgust|disgusts me ..1 sick|sikc|so_much|vomit|puke | @denies
        hate | @group have|has no_place|no_right|no_business ..1 in|to|here ..4 | @refutes
        hate | want|going|gonna|will|love|wish|could to|see? ..3 make|see|hurt|kill|shoot|stab|rape|murder|drown|hang|beat a|an|the|that|those|these|any|every|next|all|you_and? ..2 @group ..3 suffer|tomorrow|today|see|die|tonight | @denies @refutes
        hate | @group ..3 dumped|drowned|eradicated|taken_to_a_vet|put_to_sleep|wiped_off ..3 | @denies @refutes history were_shot who_were
        hate | i|we ..3 hate|loathe|detest|despise ..2 every|all|each ..3 of_them|one_of_them|their_kind|your_kind | @denies homework
        hate | more|less|smarter|valuable|about|better ..4 than ..2 any|of|about|a|all|that_of|you|one? ..2 a|an|you? @group ..2 could|ever|combined|will_be | @denies
        hate | los|las|todos|esos|esas|malditos|estos ..1 inmigrantes|judíos|judios|negros|musulmanes|gitanos|gays|indios|mexicanos|haitianos|venezolanos|mujeres|gordos|pobres|moros|chinos|árabes|homosexuales ..2 son|deben|deberían|merecen|huelen ..3 ratas|avaros|mentirosos|basura|animales|criminales|ladrones|sucios|inferiores|terroristas|plaga|cerdos|morir|irse|tontas|tontos|parásitos|flojos|escoria|mal | no dice dicen dijo mentira falso
        hate | hay_que|debemos|deberíamos echarlos|matarlos|echar|expulsar|expulsarlos|exterminar|quemar ..3 a|todos|los|patadas|país ..2 | no cucarachas basura
        """;
}
