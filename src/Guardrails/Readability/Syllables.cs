using System.Collections.Frozen;

namespace Homeroom.Guardrails.Readability;

/// <summary>Syllables of English words: by groups of vowels, silent endings and compounds, and by name where those mislead.</summary>
internal static class Syllables
{
    // Common words that the rules count wrongly.
    private const string Named = """
        business:2 every:2 wednesday:2 different:3 area:3 idea:3 ideas:3 poem:2 poet:2 poetry:3 people:2 evening:2 evenings:2 chocolate:3 vegetable:4 vegetables:4 interest:3
        interesting:4 interested:4 favorite:3 favorites:3 favourite:3 family:3 families:3 camera:3 several:3 being:2 doing:2 going:2 seeing:2 saying:2 playing:2 trying:2 flying:2
        science:2 scientist:3 scientists:3 scientific:4 society:4 variety:4 anxiety:4 quiet:2 quietly:3 diet:2 lion:2 lions:2 giant:2 giants:2 dial:2 trial:2 trials:2 riot:2
        violet:3 violence:3 violent:3 pioneer:3 pioneers:3 period:3 periods:3 radio:3 audio:3 video:3 studio:3 ratio:3 museum:3 museums:3 real:1 really:2 reality:4 realize:3
        realized:3 theater:3 theatre:3 create:2 created:3 creates:2 creating:3 creation:3 creative:3 creature:2 creatures:2 ocean:2 oceans:2 fire:1 fires:1 hour:1
        hours:1 our:1 flower:2 flowers:2 power:2 powers:2 tower:2 towers:2 shower:2 toward:2 towards:2 something:2 sometimes:2 someone:2 somewhere:2 somehow:2 somebody:3 everyone:3
        everything:3 everybody:4 everywhere:3 therefore:2 whole:1 recipe:3 recipes:3 simile:3 similes:3 apostrophe:4 catastrophe:4 maybe:2 coyote:3 karate:3 cafe:2 resume:2
        element:3 elements:3 elementary:5 implement:3 supplement:3 complement:3 settlement:3 naked:2 wicked:2 sacred:2 hundred:2 hundreds:2 kindred:2 biology:4 geology:4
        zoology:4 cooperate:4 cooperation:5 reaction:3 reactions:3 react:2 reacts:2 reacted:3 geography:4 geometry:4 theory:3 theories:3 linear:3 nuclear:3 cereal:3 material:4
        materials:4 experience:4 experiences:5 audience:3 obedience:4 experiment:4 serious:3 seriously:4 curious:3 previous:3 obvious:3 obviously:4 various:3 glorious:3 january:4 february:4
        usually:4 usual:3 actually:4 actual:3 gradually:4 casual:3 visual:3 visually:4 mutual:3 annual:3 manual:3 continue:3 continued:3 continues:3 issue:2 issues:2 value:2 values:2
        statue:2 argue:2 argued:2 rescue:2 rescued:2 tissue:2 due:1 blue:1 true:1 clue:1 league:1 queue:1 tongue:1 rhythm:2 rhythms:2 prism:2 realism:3 racism:3 tourism:3 criticism:4
        organism:4 organisms:4 mechanism:4 metabolism:5 isn't:2 wasn't:2 doesn't:2 didn't:2 hasn't:2 hadn't:2 couldn't:2 wouldn't:2 shouldn't:2 pneumonia:3 library:3 colonel:2
        vehicle:3 vehicles:3 orange:2 oranges:3 island:2 jewel:2 fuel:2 cruel:2 duel:2 fluid:2 fluids:2 ruin:2 ruins:2 ruined:2 suicide:3 genuine:3 usage:3 archaeology:5 iodine:3
        european:4 korean:3 hawaii:3 mediterranean:6 chaos:2 idea's:3 neon:2 peony:3 stereo:3 rodeo:3 simultaneous:5 simultaneously:6 spontaneous:4 miscellaneous:5
        """;

    // The first part of a compound: its last e is silent.
    private static readonly string[] Openings =
        "some there where here fire home life time space base safe side name place horse house grape fore snake cheese name lake whale smoke spoke stone white wide whole more care sore shore store live love make wave like pine ice table price rattle".Split(
            ' '
        );

    private static readonly string[] Closings = ["ly", "ment", "ments", "less", "ness", "ful", "fully", "lessly", "ty"];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByName = Named
        .Split([' ', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(w => w.Split(':'))
        .DistinctBy(w => w[0])
        .ToFrozenDictionary(w => w[0], w => w[1][0] - '0', StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Syllables of one word; at least 1. The parts of a hyphened word are counted each.</summary>
    public static int In(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.Length)
        {
            return In(word[..hyphen]) + In(word[(hyphen + 1)..]);
        }

        Span<char> plain = stackalloc char[Math.Min(word.Length, 64)];
        var straight = Straight(word[..plain.Length], plain);
        if (ByName.TryGetValue(straight, out var named))
        {
            return named;
        }

        var mark = straight.IndexOf('\'');
        return mark <= 0 || straight[mark..] is "'t"
            ? Math.Max(1, Prose.SyllablesIn(straight) - Silent(straight))
            : In(straight[..mark]) + (straight.Length - mark > 3 ? In(straight[(mark + 1)..]) : 0);
    }

    private static ReadOnlySpan<char> Straight(ReadOnlySpan<char> word, Span<char> plain)
    {
        word.CopyTo(plain);
        plain.Replace('’', '\'');
        return plain;
    }

    // An e that is not spoken inside of the word: hopeful, lifetime.
    private static int Silent(ReadOnlySpan<char> word)
    {
        foreach (var closing in Closings)
        {
            if (word.Length > closing.Length + 3 && word.EndsWith(closing, StringComparison.OrdinalIgnoreCase))
            {
                var stem = word[..^closing.Length];
                return stem[^1] is 'e' && IsConsonant(stem[^2]) && !(stem[^2] == 'l' && IsConsonant(stem[^3])) ? 1 : 0;
            }
        }

        foreach (var opening in Openings)
        {
            if (word.Length > opening.Length + 2 && word.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && opening[^1] == 'e')
            {
                var next = word[opening.Length];
                return IsConsonant(next) && next is not ('r' or 'n' or 'd' or 's' or 'l') ? 1 : 0;
            }
        }

        return 0;
    }

    private static bool IsConsonant(char c) => char.IsAsciiLetter(c) && (c | 0x20) is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y');
}
