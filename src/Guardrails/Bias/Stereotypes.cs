namespace Homeroom.Guardrails.Bias;

/// <summary>What is said of a whole group as if it were so of each, as patterns over the words.</summary>
internal static class Stereotypes
{
    /// <summary>Words by concept.</summary>
    public const string Words = """
        kind: girls, boys, women, men, females, males, ladies, moms, mothers, dads, fathers, wives, asians, asian kids, asian students, asian people, black people, black kids, black boys, black students, white people, latinos, latino kids, hispanics, mexicans, immigrants, immigrant families, refugees, foreigners, jews, jewish people, muslims, arabs, indians, chinese people, native americans, africans, gay men, gay people, lesbians, old people, older people, elderly people, the elderly, grandparents, grandmothers, seniors, poor people, poor families, poor kids, poor parents, low income families, low income students, rich people, disabled people, disabled kids, deaf people, blind people, autistic people, autistic kids, teen moms, single mothers, single moms, inner city kids, inner city students, blondes, fat people, homeless people, teenagers from the city
        do: are, aren't, is, can, can't, cannot, don't, do not, never, always, will, just, naturally, all, usually, simply, only, tend to, should, shouldn't, must, must not, should not, need to, have to, were, really, would, to
        skill: math, maths, mathematics, science, physics, sports, driving, cooking, cleaning, technology, computers, coding, engineering, reading, spelling, dancing, basketball, running, business, money, numbers, video games, mechanics, cars, english, school, parking, directions, multitasking, saving money
        quality: lazy, dumb, stupid, weak, emotional, bossy, dramatic, moody, violent, dangerous, dirty, greedy, sneaky, helpless, slow, aggressive, angry, loud, gossips, quiet and obedient, submissive, hysterical, irrational, criminals, illiterate, uneducated, smarter, less intelligent, born leaders, natural caregivers, too weak, too emotional, not as smart, not as strong, more logical, more nurturing, sexually aggressive, cheap, geniuses, bad parents, a burden, boring, forgetful, grumpy, unreliable, untrustworthy
        analysis: stereotype, stereotypes, stereotyped, stereotypical, myth, myths, false, wrong, unfair, untrue, not true, biased, bias, some people, people say, people said, people think, people thought, claim, claims, claimed, said, says, say, believed, believe, assumption, assumptions, prejudice, sexist, racist, why do, why did, once, thought, disagree, ads, advertisement, advertisements, cartoon, poster, law, laws, to say, idea that, history, century, no one, nobody, not all, study, survey, percent
        """;

    /// <summary>The patterns.</summary>
    public const string Patterns = """
        stereotype | @kind @do @do? @do? ..1 bad|good|better|worse|terrible|great|worst|best|gifted|born at|in|with|for ..1 @skill | @analysis
        stereotype | @kind @do @do? @do? ..1 @quality !when|because|if|about | @analysis
        stereotype | boys|men|guys|real_men @do @do? cry|play_with_dolls|wear_pink|wear_dresses|dance_ballet|show_feelings|show_emotion|do_the_dishes|knit|sew | @analysis
        stereotype | girls|women|ladies @do @do? @do? fight|do_math|be_engineers|be_leaders|play_football|get_dirty|be_quiet|be_pretty|smile_more|drive|code|lift|understand_science|understand_math|throw|fix_cars|be_president | @analysis allowed rights vote
        stereotype | girls|women|boys|men like|love|prefer|want|only_like ..2 pink|dolls|shopping|gossip|gossiping|princesses|makeup|trucks|guns|fighting|wrestling|sports_cars | @analysis
        stereotype | @kind ..2 can't|cannot|don't|do_not|never|don't_know_how_to ..2 use|understand|learn|work|figure_out ..2 computers|computer|phones|phone|technology|internet|email|tablets | @analysis
        stereotype | @kind don't|do_not|never|can't|cannot|won't|will_not ..1 value|care|want|work|read|help|learn|support|speak|try ..3 education|school|schools|learning|books|work|hard|homework|english|their_kids|at_home|jobs | @analysis
        stereotype | mothers|moms|women|wives|girls|mother|ladies should|belong|must|need_to|ought_to|are_meant_to|are_supposed_to ..2 help|stay|cook|clean|be|do|in|raise|serve|look_after ..6 home|house|kitchen|dishes|laundry|husband|husbands|children|families | @analysis
        stereotype | men|fathers|husbands|boys|dads should|must|need_to|are_supposed_to|are_meant_to ..2 be|earn|provide|lead|work|protect ..3 strong|tough|breadwinner|breadwinners|money|boss|leader|leaders|household|women|head | @analysis
        stereotype | smart|strong|fast|good|pretty|tough|funny|clever|brave|articulate|tall|well|athletic|attractive ..2 for a|an girl|woman|lady|boy|black|blind|deaf|disabled|asian|mexican|immigrant|fat|foreigner | @analysis
        stereotype | throw|throws|threw|run|runs|ran|cry|cries|cried|scream|screams|screamed|fight|fights|hit|kick|play|drive|acts|act|talk like a|an? girl|sissy|girls|woman|lady|old_lady|indians | @analysis
        stereotype | kids|students|children|families|boys|girls|people cannot|can't|can_not be_expected_to|be_trusted_with ..6 | @analysis dogs
        stereotype | immigrants|foreigners|refugees|migrants take|steal|are_taking|are_stealing|commit|bring ..2 jobs|crime|crimes|our|diseases | @analysis
        stereotype | boys_will_be_boys|the_weaker_sex|the_fairer_sex|man_of_the_house|act_like_a_lady|be_a_real_man|women's_work|man's_work|men's_work|take_it_like_a_man|man_up|welfare_queen|welfare_queens|anchor_baby|anchor_babies | @analysis
        stereotype | slaves|enslaved_people|the_slaves ..1 were|was ..2 happy|content|treated_well|well_treated|better_off|like_family|grateful | @analysis
        stereotype | slave_owners|slaveholders|slave_masters|plantation_owners|masters|colonizers|settlers|colonists ..1 gave|provided|taught|brought|offered|civilized ..4 jobs|work|homes|skills|civilization|slaves|africans|natives|savages|indians | @analysis
        stereotype | africa|africans|native_americans|indians ..2 is|are|live|lived ..2 a_country|in_huts|in_teepees|primitive|uncivilized|backward|savage | @analysis
        stereotype | because they_are|they're|he_is|she_is ..1 home_anyway|only_a_girl|just_a_girl|from_a_poor_family|from_the_ghetto|asian_and_smart | @analysis
        label | plan|idea|answer|theory|person|man|woman|guy|kid|girl|boy|lady|teacher|neighbor ..1 is|was|are|sounds crazy|insane|nuts|psycho|lame|retarded|spastic !about
        label | is|was|are|were|so|totally|being ..1 a|an|bit? ..1 schizophrenic|schizo|psychotic|spastic|a_spaz|so_ocd|so_adhd|a_psycho | @analysis
        label | so|totally|little|bit|being|super ocd|adhd|bipolar|autistic|schizo|anorexic|retarded about|today|right|lately | @analysis
        label | weather|market|team|plot|economy|goalie|teacher ..2 is|was|are bipolar|schizophrenic|manic | @analysis
        family | your|the|their mom|mommy|mum|mother|mama and dad|daddy|father|papa | @analysis
        family | your|their real|natural|actual mom|dad|mother|father|parents | @analysis
        """;
}
