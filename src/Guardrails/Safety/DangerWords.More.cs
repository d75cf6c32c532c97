namespace Homeroom.Guardrails.Safety;

/// <summary>The same words as children write them, and what the quieter ways of telling need.</summary>
internal static partial class DangerWords
{
    /// <summary>Misspellings, and more people.</summary>
    public const string Misspelt = """
        i: ima, imma, i been, ive been, me an my friend, id, iv
        want: gona, gunna, goin to, goin 2, going too, wan to, wnt to, wont to, plannin to, thinkin about, thinkin of, thinking abt, think abt, thought abt, tryed to, try 2, feal like
        soft: rly, realy, rlly, jus, jst, alot, allways, somtimes, sumtimes, of course, to be honest, tbh, deep down, at night, some days, most days, every day, every night, these days, lately, recently
        not: dnt, dosent, doesn't, doesnt, dont even, don't even, do not even, no longer, aint, ain't, cnt
        me: myslf, mysef, my selfe, meself
        die: dye, sucid, suicid, suacide, suside, sewerslide, end it tonite, jump off the bridge, jump of the bridge, jump off a building, jump off the roof, jump off a roof, walk into traffic, run into traffic, lie on the tracks, go to sleep forever, sleep forever, be gone forever, never exist, die already, drink bleach, take a whole bottle, not live, stop breathing, leave this world, leave this earth, go to heaven early
        diefun: into, into the pool, with my friends
        nobody: no1, nobdy, no body, no one at all, not one person
        kin: ucle, unkle, uncel, uncal, anty, aunty, auntie, mommy, daddy, momma, mum's bf, moms bf, mom bf, mom's bf, moms boyfriend, moms boyfreind, mom's husband, moms husband, mom's new husband, dads girlfriend, dads gf, dad's gf, step father, step mother, stepsister, stepbrother's friend, nana, nanny, abuela, abuelo, gramps, grandad, granddad, grandmother, guardian, foster father, foster mother, foster brother, dad's friend, dads friend, mom's friend, family friend, brother's friend, brothers friend, godfather, teammate, youth leader, roommate, babysiter, baby sitter, fathr, mothr, brothr, sistr
        friend: freind, freinds, frend, besty, best freind, cousin, teammate, friend from church, roommate, twin, mom, dad, mother, father
        keeps: evry day, every day, every night, all the time, aways, allways, got drunk and, keeps on, has always, will, would, could, might, even, regularly, gets mad and, gets angry and, lost it and, came home drunk and, says he will, said he will, says he'll, often, never stops
        hits: hitted, hitts, hiting, hitt, puches, punchs, puched, puch, slaped, slaping, kiks, kiked, toches, toched, tuches, tuched, touchs, tutches, chokd, beets, shoves, shoved, throws, threw, drags, dragged, pushes, pushed, strangles, spanks, spanked, belts, bites, pinches
        home: hom, hous, apartment, our apartment, trailer
        weapon: handguns, rifles, gunz, nife, blade, revolver, ak, assault rifle, pipe bomb, axe, hunting rifle, dads gun
        school: skool, scool, schol, skul, teh school, recess, the bus stop, homecoming, prom, graduation, the pep rally
        """;

    /// <summary>Things and times that stand for more.</summary>
    public const string Signs = """
        pills: pills, pill, meds, medicine, medication, tablets, tylenol, advil, aspirin, ibuprofen, sleeping pills, painkillers, xanax, antidepressants, pils, melatonin, benadryl
        marks: lines, scars, cuts, marks, bruises, burns, scratches, welts, scabs, bandages, cut marks, bruise, scar
        high: bridge, brige, bridg, building, roof, rooftop, cliff, balcony, overpass, parking garage, garage, parking structure, parking deck, train, truck, bus, traffic, window, tower, ledge, water tower, third floor, top floor, subway, tracks, interstate, highway, freeway
        pictures: pictures, pics, photos, nudes, nude, videos, video, pic, picture, photo, selfie, selfies, picturs, noods, dirty pictures
        bare: without clothes, without my clothes, without any clothes, without a shirt, without my shirt, naked, nude, nudes, undressed, no clothes, with no clothes, in my underwear, underwear, in a bra, bra, clothes off, shirt off, topless, private parts, of my body, of my private parts, of my chest, in the shower, sexy, sexual
        kidage: eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, 8, 9, 10, 11, 12, 13, 14, 15
        adultage: nineteen, twenty, twenty one, twenty two, twenty three, twenty four, twenty five, twenty six, twenty seven, twenty eight, twenty nine, thirty, forty, fifty, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 38, 40, 41, 42, 45, 50
        since: since, sinse, sence, for days, for a week, for weeks, for two days, for three days, for four days, for five days, in days, in a week, in weeks, in two days, in three days, in four days, for two weeks, for a month, this week, all week, all weekend, until payday, in a month, for a long time, every weekend, most nights, two nights, three nights, four nights, last night
        drunk: drunk, drinks, drinking, been drinking, high, moods, his moods, her moods, temper, wasted, drunk again, bottle, drunc, bad mood, one of his moods, one of her moods, on something, using again
        mothers: mom, mother, mama, mommy, dad, father, daddy, parents, family, sister, brother, grandma, grandpa, friends, cousin, little brother, little sister, teacher, boyfriend, girlfriend, dog, mum
        playing: up with, in chess, in basketball, in soccer, in tennis, in the game, in a game, in the race, in a race, at chess, at basketball, at soccer, at tennis, at games, at video games, at checkers, at uno, at mario, at monopoly, at everything, at cards, at sports, at the game, by a mile, to the punch, to the door, to it, to school, with a pillow, with pillows, with balloons, with a snowball, with snowballs, with love, with the news, a ball, the ball, the puck, a ride, in cards, in the contest, up at, up for, off at, deeply, outside, off the team, the way, the hardest, in the feels, a high five, a text
        hurtsnow: hits, beats, punches, slaps, kicks, chokes, burns, whips, rapes, molests, touches, gropes, strangles, hurts, hitts, puches, toches, tuches, abuses, hitting, beating, slapping, punching, choking
        hurt: hit, beat, punch, slap, kick, choke, hurt, burn, whip, strangle, kill, rape, touch, stab
        liquor: vodka, beer, alcohol, liquor, whiskey, wine, tequila, rum, booze, drunk, hard seltzer, white claw
        dope: weed, pills, xanax, percs, percocet, oxy, fentanyl, meth, coke, cocaine, heroin, lean, adderall, molly, acid, drugs, shrooms, bars
        """;

    /// <summary>What shows a story. Unlike what is said with a laugh, it takes every alarm back.</summary>
    public const string Fiction = """
        jest: lol, haha, jk, just kidding, laughing, laughed, laughter, hilarious, so funny, embarrassment, embarrassed, boredom, bored, homework, math, tickle, tickling, tickled, prank, snowball, water gun, dodgeball, pillow fight, karate, wrestling, tag, the ball, paper cut, shaving, by accident, accidentally, on accident, cake, hypothetically
        fiction: romeo, juliet, hamlet, ophelia, macbeth, character, characters, protagonist, narrator, the author, chapter, in the book, in the story, in the novel, in the movie, in the play, in the poem, the novel, the movie, the film, the poem, the play, the book, lyrics, the song, video game, in the game, in a game, minecraft, fortnite, roblox, call of duty, gta, zelda, boss fight, my story, short story, the prince, the princess, the witch, the king, the queen, the knight, the soldier, soldiers, the ghost, the wizard, the dragon, dragon, zombie, zombies, magic, pretend, pretended, pretending to be dead, rehearsal, audition, costume, halloween, the article, statistics, rates, percent
        """;
}
