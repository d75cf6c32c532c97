using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Safety;

/// <summary>
/// Refuses the means to do harm, asked for or given. It looks for the asking and the telling how, not for the subject: history,
/// literature, health and news are full of violence, drugs and suicide, and refusing to teach them would be a defect.
/// </summary>
public sealed partial class UnsafeRail : IRail
{
    private sealed record Means(string Code, Regex Pattern, Needed[] Needs, string What, string Instead, string Help = "");

    private static readonly Needed Asks = new(
        "how to|how do|how can|how could|how would|how should|step|instruction|guide to|recipe|way to|ways to|teach |show |learn to|"
            + "help |plan to"
    );

    private static readonly Needed Weapons = new(
        "bomb|explosive|ied|molotov|grenade|landmine|gun|firearm|silencer|nerve|sarin|mustard gas|chlorine gas|ricin|anthrax|napalm|"
            + "thermite|weapon"
    );

    private static readonly Needed Drugs = new("meth|crack|cocaine|heroin|fentanyl|lsd|mdma|ecstasy|ghb|drugs");

    private static readonly Needed Harms = new(
        "yourself|oneself|myself|themselves|ourselves|suicide|self-harm|self harm|cuts|eating disorder|purg|overdose|pro-ana|thinspo"
    );

    private static readonly Needed Attacks = new(
        "kill|murder|poison|shoot|stab|strangle|kidnap|bomb|blow up|burn down|attack|gun|knife|weapon|hack|ransomware|malware|"
            + "computer virus|keylogger|groom|lure|stalk"
    );

    private static readonly Means[] All =
    [
        new("weapon", Weapon(), [Weapons, Asks], "steps to make a weapon", "its history, its science or how to keep people safe, without the steps"),
        new("drug", Drug(), [Drugs, Asks], "steps to make or sell an illegal drug", "its effects, the law or how to say no, without the steps"),
        new(
            "self-harm",
            SelfHarm(),
            [Harms],
            "ways to hurt oneself",
            "warning signs, help and support",
            " If a student is in danger, tell your counselor now; in the US call or text 988."
        ),
        new("attack", Attack(), [Attacks, Asks], "how to harm or get at other people", "safety, prevention or the law"),
        new("sexual", Sexual(), [new Needed("sexual|erotic|pornographic")], "sexual content with children in it", "health, safety or consent"),
    ];

    /// <inheritdoc/>
    public string Id => "unsafe";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) =>
        input
            .Texts.Where(t => !Places.Has(t.Place, "student_work", "work"))
            .SelectMany(t =>
                All.Where(m => Array.TrueForAll(m.Needs, n => n.In(t.Text)))
                    .SelectMany(m =>
                        m.Pattern.Matches(t.Text)
                            .Select(f => new Finding(Id, m.Code, t.Place, f.Index, f.Length, Severity(input.Direction), Message(m, input.Direction)))
                    )
            );

    // A student's work is read by a teacher, who has to see it.
    private static Verdict Severity(Direction direction) => direction == Direction.StudentWork ? Verdict.Hold : Verdict.Refuse;

    private static string Message(Means means, Direction direction) =>
        direction == Direction.StudentWork ? $"A student writes about {means.What} here. Read it before anybody else does.{means.Help}"
        : direction == Direction.Request ? $"This asks for {means.What}. Ask about {means.Instead} instead, and it can be drafted.{means.Help}"
        : $"This gives {means.What}, which cannot stand in a lesson. Write about {means.Instead} instead.{means.Help}";

    private const string Asking =
        @"(?:\b(?:how to|how (?:do|can|could|would|should) (?:i|we|you|students|kids|they|someone|one)|steps? (?:to|for)"
        + @"|instructions? (?:to|for|on)|guide to|recipes? (?:to|for)|ways? to|teach (?:students|them|kids|children)(?: how)? to"
        + @"|show (?:students|them|me|us|kids)(?: how)? to|learn to|help (?:me|students|us) (?:to )?)\s{1,3}(?:safely |quickly "
        + @"|secretly |cheaply |easily |best )?)";

    private const string Making =
        @"(?:make|making|build|building|assemble|assembling|construct|constructing|synthesi[sz]e|synthesi[sz]ing|cook|cooking|produce"
        + @"|producing|manufacture|manufacturing|3d[ -]?print|create|creating|mix|extract|extracting|weaponi[sz]e)\s{1,3}(?:(?!bath|seed"
        + @"|photo|glitter|calorimeter|paper|model|toy|nerf|water|cardboard|lego|rubber)[\w'-]{1,15}\s{1,3}){0,4}?";

    [GeneratedRegex(
        Asking
            + Making
            + @"(?<!bath )(?<!seed )(?<!glitter )(?<!cherry )(?:(?:pipe |nail |car |petrol |fertilizer |dirty "
            + @"|suicide )?bombs?\b(?! calorimeter)|explosives?\b|explosive devices?|ieds?\b|molotov|grenades?\b|landmines?|ghost guns?"
            + @"|guns?\b|firearms?\b|silencers?\b|nerve agents?|nerve gas|sarin|mustard gas|chlorine gas|ricin|anthrax|napalm|thermite"
            + @"|nuclear weapons?|chemical weapons?|biological weapons?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Weapon();

    [GeneratedRegex(
        Asking
            + @"(?:"
            + Making
            + @"|(?:grow|sell|deal|smuggle|buy)\s{1,3}(?:[\w'-]{1,15}\s{1,3}){0,2}?)(?:meth\b|methamphetamine|crystal meth|crack\b|cocaine"
            + @"|heroin|fentanyl|lsd\b|mdma\b|ecstasy pills?|ghb\b|illegal drugs|street drugs|drugs at school)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Drug();

    [GeneratedRegex(
        @"\b(?:how to|(?:best|easiest|fastest|painless|quick|effective|good|different) (?:ways?|methods?) (?:to|of|for)|ways? to"
            + @"|steps to|instructions (?:to|for|on))\s{1,3}(?:painlessly |quickly |quietly )?(?:(?:kill|hang|cut|starve|poison|harm|hurt"
            + @"|burn) (?:yourself|oneself|myself|themselves|ourselves)|kill(?:ing)? (?:yourself|oneself|myself)|(?:commit|committing"
            + @"|complete) suicide|self[- ]harm\b(?! prevention)|die by suicide|hide (?:self[- ]harm|cuts|an eating disorder|purging)"
            + @"|purge after|overdose on)|\b(?:suicide|self[- ]harm|pro-ana|thinspo) (?:methods? (?:to|for|that) |instructions|how-to|tips)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SelfHarm();

    [GeneratedRegex(
        @"\b(?:how to|steps to|ways to|instructions (?:to|for|on)|teach (?:students|them|kids)(?: how)? to|plan to)\s{1,3}(?:(?:kill"
            + @"|murder|poison|shoot|stab|strangle|kidnap) (?:a |an |my |your |the |their |other )?(?:person|people|someone|somebody|teacher"
            + @"|classmates?|students?|principal|neighbou?rs?|kids?|child|children|boss|parents?)\b|(?:shoot up|bomb|blow up|burn down"
            + @"|attack) (?:a |the |my |our |your )?(?:school|church|mosque|synagogue|temple|mall|concert)|(?:bring|sneak|smuggle|get) (?:a "
            + @"|an )?(?:gun|knife|weapon|bomb)s? (?:in|into|to|past|on)\b|hack (?:into )?(?:a |an |the |my |your |our |someone'?s? "
            + @"|somebody'?s? )?(?:[\w']{1,15} (?:[\w']{1,15} )?)?(?:accounts?|e-?mails?|passwords?|phones?|grade ?books?|gradebooks?|wi-?fi|bank"
            + @"|network)\b|(?:write|make|build|create|spread) (?:a |an |some )?(?:ransomware|malware|computer virus|keylogger)|(?:groom"
            + @"|lure|stalk) (?:a |an )?(?:child|children|kids?|minors?|students?|girls?|boys?))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Attack();

    [GeneratedRegex(
        @"\b(?:write|draft|make|create|generate|give|draw)\s{1,3}(?:me |us )?(?:an? |some )?(?:sexual|sexually explicit|erotic"
            + @"|pornographic)\s{1,3}[\w-]{1,15}\s{1,3}(?:[\w-]{1,15}\s{1,3}){0,3}?(?:child(?:ren)?|minors?|kids?|students?|teen(?:ager)?s?"
            + @"|pupils?|girls?|boys?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Sexual();
}
