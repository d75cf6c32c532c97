namespace Homeroom.Guardrails.Safety;

/// <summary>The words of hate against groups, and the patterns over them.</summary>
internal static partial class HateWords
{
    /// <summary>Words by concept.</summary>
    public const string Tables = """
        group: women, woman, females, jews, jew, jewish people, muslims, muslim, muslim people, christians, black people, blacks, black person, black folks, asians, asian people, latinos, latino people, hispanics, mexicans, mexican people, immigrants, immigrant, migrants, refugees, gay people, gays, gay person, gay men, lesbians, lesbian, trans people, trans person, transgender people, transgenders, trans women, lgbt people, homosexuals, disabled people, disabled person, disabled kids, autistic people, autistic kids, the disabled, native americans, arabs, indians, chinese people, africans, roma, gypsies, hindus, sikhs, foreigners, asylum seekers, girls, homeless people, old people, poor people, black kids, brown people, black women, black men
        slur: faggot, faggots, nigger, niggers, kike, kikes, spic, spics, wetback, wetbacks, tranny, trannies, chink, chinks, gook, gooks, raghead, ragheads, towelhead, towelheads, sandnigger, beaner, beaners, retards, subhumans, darkies, pakis, golliwog, shemale, shemales, mudslime, mudslimes
        despise: hate, detest, despise, loathe, hated, can't stand, cannot stand, am disgusted by, hating
        all: all, every, these, those, the, you, such, most, any, some, of, people like, fucking, damn, stupid, dirty, filthy, goddamn
        vile: disgusting, scum, vermin, trash, filth, animals, subhuman, sub human, inferior, worthless, parasites, rats, cockroaches, pigs, a plague, a disease, a cancer, evil, repulsive, vile, garbage, savages, monkeys, apes, not human, less than human, freaks, abominations, leeches, dogs, insects, a waste of space, the worst, sick, mentally ill, an abomination, terrorists, criminals, rapists, stupid, dumb, retarded, less human, a virus, hideous, revolting, a disgrace, pests, a burden, a stain, barbarians, the scum, leeching, ugly, unnatural, parasitic, perverts, idiots, thieves, swine, maggots
        harm: killed, shot, hanged, hung, gassed, exterminated, executed, burned, burnt, wiped out, deported, locked up, beaten, lynched, eliminated, eradicated, shot dead, put down, hurt, attacked, punished, sterilized, caged, enslaved, raped, thrown out, murdered, stoned, removed, purged
        kill: kill, shoot, murder, exterminate, gas, hang, lynch, eradicate, wipe out, burn, attack, beat up, hurt, get rid of, stab, rape, destroy, slaughter, deport, bomb, behead, punch, eliminate, strangle
        denies: calling, calls, known as, replacing, version, the book, the novel, don't, do not, doesn't, does not, not, never, nobody, no one, isn't, aren't, wrong, shouldn't, should not, didn't, bigot, bigoted, racist, racists, sexist, ignorant, stereotype, stereotypes, unacceptable, who say, who says, saying, say, says, said, if you, when people, anyone who, believed, thought, claimed, propaganda, nazis, hitler, slaveholders, century, why do, why did, myth, misguided, prejudice, people who, learn, history, accused, called, treated as, seen as, described as
        """;

    /// <summary>The patterns.</summary>
    public const string Patterns = """
        hate | i|we really|truly|fucking|just|absolutely|honestly? @despise @all? @all? @all? @group !who|that|jokes|rights | @denies
        hate | @group are|is|r all|just|nothing|so|such|basically|always|really|fucking|truly? but|more? than? a|the? bunch|bit|lot? of? @vile !is|to_say | @denies considered often sometimes statistically
        hate | @all? @group should|must|deserve|ought|need|belong all|just? to? all? be? @harm | @denies
        hate | @group should all|just? die|burn|hang|disappear|go_back|rot|suffer | @denies
        hate | @group deserve to_die|to_suffer|to_be_killed|death|to_be_hurt|it_all|pain | @denies
        hate | @group belong in|on a|the? zoo|cage|kitchen|gas_chamber|trash|hell|grave|jail|prison | @denies
        hate | i|we want|will|going|would|wish|need|should|'ll|must|gonna|could|let's ..3 @kill @all? @all? @all? @group | @denies protect
        hate | i'll|we'll|let's|imma|i'd ..2 @kill @all? @all? @group | @denies
        hate | @slur | @denies @ownword slur slurs word reclaim
        hate | you ..1 @slur
        hate | death|gas|kill to|all|the? the|all? @group | @denies
        hate | @group make|makes|disgust|disgusts|repulse me sick|vomit|puke|want | @denies
        hate | @group disgust|repulse me | @denies
        hate | wish|if there_were|there_was no|all ..2 @group ..1 dead|would_die|gone|disappeared | @denies
        hate | i|we have|feel no|zero respect|compassion|love|sympathy|empathy ..3 for @all? @all? @group | @denies
        hate | i ..2 find|consider|think ..1 @all? @group ..2 @vile | @denies
        hate | filthy|dirty|disgusting|fucking|worthless|vile @group | @denies
        hate | @group ..2 are|is not|n't human|people|welcome_here|equal|worth !any | bigot wrong stereotype believed thought claimed century history nazis called
        hate | i|we ..3 met|known|seen ..2 @group and|, ..4 hate|detest|despise ..4 them | @denies
        """;
}
