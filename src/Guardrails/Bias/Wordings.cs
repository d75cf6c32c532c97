using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Bias;

/// <summary>A wording and what could stand in its place.</summary>
/// <param name="Phrase">The wording, lower case.</param>
/// <param name="Code">gendered or label.</param>
/// <param name="Instead">What could stand in its place, or null.</param>
/// <param name="Before">What must follow, if the wording is fine elsewhere.</param>
/// <param name="HasCapital">Whether it is written with a capital in any case, so that a capital does not show a title.</param>
internal sealed record Wording(string Phrase, string Code, string? Instead, Regex? Before = null, bool HasCapital = false);

/// <summary>The authored list of wordings.</summary>
internal static partial class Wordings
{
    private const string Gendered = """
        chairman=chair|chairmen=chairs|fireman=firefighter|firemen=firefighters|policeman=police officer|policemen=police officers|policewoman=police officer
        mailman=mail carrier|mailmen=mail carriers|postman=mail carrier|postmen=mail carriers|salesman=salesperson|salesmen=salespeople|saleswoman=salesperson
        businessman=businessperson|businessmen=businesspeople|congressman=member of Congress|congressmen=members of Congress|spokesman=spokesperson
        spokesmen=spokespeople|stewardess=flight attendant|stewardesses=flight attendants|mankind=humankind|manmade=human-made|man-made=human-made
        manpower=workforce|workman=worker|workmen=workers|weatherman=meteorologist|garbageman=sanitation worker|cleaning lady=cleaner|lunch lady=cafeteria worker
        lunch ladies=cafeteria workers|cameraman=camera operator|handyman=repair person|repairman=repair person|lady doctor=doctor|female doctor=doctor
        male nurse=nurse|female scientist=scientist|lady scientist=scientist|woman scientist=scientist|common man=ordinary person|forefathers=ancestors
        anchorman=news anchor|anchormen=news anchors|craftsman=craftsperson|craftsmen=craftspeople|middleman=go-between|middlemen=go-betweens
        layman=layperson|laymen=laypeople|housewife=homemaker|housewives=homemakers|manned mission=crewed mission|manned missions=crewed missions
        councilman=council member|councilmen=council members|assemblyman=assembly member|serviceman=service member|servicemen=service members
        milkman=milk deliverer|watchman=guard|watchmen=guards|woman doctor=doctor|lady lawyer=lawyer
        female engineer=engineer|female pilot=pilot|lady pilot=pilot|male secretary=secretary|cleaning woman=cleaner|man hours=work hours|man-hours=work hours
        authoress=author|poetess=poet|male teacher=teacher|woman driver=driver
        """;

    private const string Labels = """
        wheelchair-bound=who uses a wheelchair|wheelchair bound=who uses a wheelchair|confined to a wheelchair=who uses a wheelchair
        normal children=children without disabilities|normal kids=children without disabilities|normal students=students without disabilities
        normal pupils=pupils without disabilities|regular kids=other children|the disabled=people with disabilities|the handicapped=people with disabilities
        handicapped=disabled|mentally retarded=with an intellectual disability|retarded=with an intellectual disability|crippled=disabled
        deaf and dumb=deaf|deaf-mute=deaf|deaf mute=deaf|the mentally ill=people with a mental illness|slow learners=students who need more time
        slow learner=student who needs more time|low kids=students who need more support|low students=students who need more support
        dumb kids=students who need more support|illegal alien=undocumented immigrant|illegal aliens=undocumented immigrants
        illegal immigrant=undocumented immigrant|illegal immigrants=undocumented immigrants|illegals=undocumented immigrants
        colored people=people of color|broken home=single-parent or blended family|broken homes=single-parent or blended families
        savages=people|primitive tribes=peoples|primitive tribe=people|primitive people=early peoples|primitive peoples=early peoples|gypped=cheated|gyp=cheat
        jewed=bargained|non-english speaker=multilingual learner|inner-city kids=students in the city
        inner city kids=students in the city|inner-city youth=young people in the city|inner city youth=young people in the city|ghetto kids=students
        special needs kids=students with disabilities|special needs children=children with disabilities|special ed kids=students with disabilities
        mentally challenged=with an intellectual disability|mentally handicapped=with an intellectual disability|cripple=person with a disability
        cripples=people with disabilities|midget=little person|midgets=little people|high kids=students who are ready for more
        bad kids=students who struggle with the rules|the illegals=undocumented immigrants
        bound to a wheelchair=who uses a wheelchair|wheel-chair bound=who uses a wheelchair
        half-breed=of mixed heritage|the mentally disturbed=people with a mental illness|lunatics=people with a mental illness
        """;

    private const string Capital = """
        orientals=Asian people|oriental people=Asian people|eskimo=Inuit or Yupik|eskimos=Inuit or Yupik people|gypsies=Roma people|indian style=cross-legged
        indian giver=someone who takes a gift back|indian burn=sting|chinese fire drill=mix-up|non-english speakers=multilingual learners
        """;

    private const string Families = """
        have your mother sign=have an adult at home sign
        ask your mother=ask an adult at home|ask your mom=ask an adult at home|room mother=classroom volunteer|room mothers=classroom volunteers
        room mom=classroom volunteer|room moms=classroom volunteers|real parents=birth parents
        """;

    private static readonly Wording[] WithCondition =
    [
        new("suffers from", "label", "has", Condition()),
        new("suffer from", "label", "have", Condition()),
        new("suffering from", "label", "with", Condition()),
        new("suffered from", "label", "had", Condition()),
        new("afflicted with", "label", "with", Condition()),
        new("afflicted by", "label", "with", Condition()),
        new("victim of", "label", "person with", Condition()),
        new("victims of", "label", "people with", Condition()),
    ];

    private static readonly Wording[] All =
    [
        .. Parse(Gendered, "gendered"),
        .. Parse(Labels, "label"),
        .. Parse(Families, "family"),
        .. Parse(Capital, "label").Select(w => w with { HasCapital = true }),
        .. WithCondition,
    ];

    private static readonly FrozenDictionary<string, Wording[]> ByFirstWord = All.GroupBy(w => w.Phrase.Split(' ')[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Phrase.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Every wording.</summary>
    public static Needed Any { get; } = new(string.Join('|', All.Select(w => w.Phrase)));

    /// <summary>The wordings whose first word is the given one, longest first.</summary>
    public static IReadOnlyList<Wording> StartingWith(string word) => ByFirstWord.TryGetValue(word, out var found) ? found : [];

    private static IEnumerable<Wording> Parse(string list, string code) =>
        list.Split((char[])['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(entry => entry.Split('='))
            .Select(pair => new Wording(pair[0], code, pair[1]));

    [GeneratedRegex(
        @"^\s(?:[a-z'’-]{1,15}\s){0,2}?(?:autism|dyslexia|dyscalculia|dysgraphia|adhd|down syndrome|down's syndrome|epilepsy"
            + @"|cerebral palsy|deafness|blindness|paralysis|a disability|disabilities|a disorder|an? [a-z]{1,15} disorder|a stutter"
            + @"|stuttering|schizophrenia|bipolar|depression\b(?! and famine)|anxiety|asperger|multiple sclerosis|muscular dystrophy"
            + @"|a learning disability|hearing loss|low vision)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Condition();
}
