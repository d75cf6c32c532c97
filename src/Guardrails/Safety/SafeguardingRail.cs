using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Safety;

/// <summary>
/// Finds where a student speaks of being in danger: of hurting or killing oneself, of being hurt at home or by an adult, of an attack to come. It listens for
/// somebody who speaks of themselves; a subject ("suicide in Act 5") and a saying ("died laughing") are none of it. What it finds goes to a person.
/// </summary>
public sealed partial class SafeguardingRail : IRail
{
    private static readonly Needed OfSelfHarm = new(
        "myself|die|dying|dead|it all|my life|my own life|suicid|unaliv|overdos|pills|alive|exist|wake up|been born|never born|"
            + "disappear|not here|be here|live|living|go on|going on|keep going|better off|if i|goodbye|kms"
    );

    private static readonly Needed OfAsking = new(
        "myself|yourself|oneself|wrist|throat|cut|pass away|i die|wake up|peacefully|quickly|painlessly|in my sleep|feel anything|"
            + "throw up|vomit|puke|not eating|stop eating|overdos|jump|it all|my life|my own life"
    );

    private static readonly Needed OfAbuse = new(
        "hit|beat|punch|kick|slap|chok|burn|whip|hurt|touch|molest|rap|threat|throw|threw|lock|scared|afraid|terrified|safe|eat|food|online"
    );

    private static readonly Needed OfThreat = new("shoot|stab|bomb|blow|kill|murder|attack|poison|gun|knife|weapon|pistol|rifle");

    private static readonly (string Code, Needed Needs, Regex Pattern, string What)[] All =
    [
        ("self-harm", OfSelfHarm, SelfHarm(), "hurting themselves or not wanting to live"),
        ("self-harm", OfAsking, AskingHow(), "hurting themselves or not wanting to live"),
        ("abuse", OfAbuse, Abuse(), "being hurt, touched or left without care"),
        ("threat", OfThreat, Threat(), "hurting other people"),
    ];

    /// <inheritdoc/>
    public string Id => "safeguarding";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) =>
        input
            .Texts.Where(t => input.Direction == Direction.StudentWork || Places.Has(t.Place, "student_work", "work"))
            .SelectMany(t =>
                All.Where(a => a.Needs.In(t.Text))
                    .SelectMany(a =>
                        a.Pattern.Matches(t.Text)
                            .Where(m => !IsSomebodyElses(t.Text, m.Index))
                            .Select(m => new Finding(Id, a.Code, t.Place, m.Index, m.Length, Verdict.Escalate, Message(a.What)))
                    )
            );

    private static string Message(string what) =>
        $"A student may be speaking of {what}. Read this passage now and follow your school's safeguarding steps; in the US you can call or text 988 for advice.";

    // “I want to die,” says Romeo: words in quotation marks belong to somebody else when it says so right beside the marks. Elsewhere in the sentence is not
    // enough: a student may tell what a parent said, and then what they answered themselves.
    private static bool IsSomebodyElses(string text, int at)
    {
        var open = Math.Max(text.LastIndexOf('“', at), text.LastIndexOf('"', at));
        if (
            open < 0
            || at - open > 200
            || text.AsSpan(open, at - open).Contains('”')
            || text.AsSpan(0, open + 1).Count('"') % 2 == 0 && text[open] == '"'
        )
        {
            return false;
        }

        var close = text.IndexOfAny(['”', '"'], at);
        var before = text[Math.Max(0, open - 40)..open];
        var after = close < 0 ? "" : text[(close + 1)..Math.Min(text.Length, close + 41)];
        return SpeechBefore().IsMatch(before) || SpeechAfter().IsMatch(after);
    }

    private const string I =
        @"\b(?:i|i'?m|i’m|i am|i'?ve|i’ve|i have)\s{1,3}(?:(?:just|really|honestly|actually|always|often|sometimes|also|still|only|so|been|have|feel|like|am|keep|kept|literally|lowkey|kinda|even)\s{1,3}){0,4}";

    private const string Not = @"(?:don'?t|don’t|do not|dont|didn'?t|did not|no longer)";

    private const string Verbs = "says?|said|cries|cried|whispers?|whispered|shouts?|shouted|thinks|thought|writes|wrote|sings|sang|asks|asked";

    private const string SomebodyElse = @"\b(?!i\b|i'|me\b)[\p{L}]{2,20}";

    [GeneratedRegex(SomebodyElse + @"\s{1,3}(?:" + Verbs + @")[,:]?\s{0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeechBefore();

    [GeneratedRegex(
        @"^[\s,.]{0,3}(?:(?:(?:the|an?|his|her|their)\s)?"
            + SomebodyElse
            + @"\s{1,3}(?:"
            + Verbs
            + @")\b|(?:"
            + Verbs
            + @")\s{1,3}(?!i\b|my\b)[\p{L}]{2,20})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SpeechAfter();

    [GeneratedRegex(
        I
            + @"(?:(?:want(?:ed)?|wanna|going|gonna|plan(?:ning)?|think(?:ing)?|thought|tried|trying|ready|decided|about|need|wish|might|may|will|could)\s{1,3}"
            + @"(?:(?:to|of|about|i|could|was|were)\s{1,3}){0,3})"
            + @"(?:kill(?:ing)? myself|(?:die|dying|dead)(?! (?:of|from|laughing|for|inside from laughing))\b|end(?:ing)? (?:it all|my(?: own)? life)"
            + @"|(?:hurt|cut|harm|burn|starv|hang|shoot|drown)(?:e|ing|ting)? myself\b(?! (?:some|a (?:piece|slice|break)|shaving|while|by accident|on (?:a|the|some)))|commit(?:ting)? suicide|unaliv(?:e|ing) myself|overdos(?:e|ing)"
            + @"|take all (?:of )?(?:my|the|mom'?s|dad'?s) pills|not (?:be )?(?:here|alive|exist|wake up)|never (?:been born|wake up)|disappear forever)"
            + @"|"
            + I
            + Not
            + @"\s{1,3}(?:really |even )?(?:want|wanna)\s{1,3}(?:to )?(?:live|be alive|be here|exist|wake up|go on)(?! in| at| on| with| near| by| next)\b"
            + @"|"
            + I
            + @"(?:started |start )?(?:cut|cutting|burn|burned|burning|starve|starving|harm|harming|hurt|hurting|scratch|scratching)\s{1,3}myself"
            + @"\s{1,3}(?:on purpose|again|every|at night|to feel|because|when|sometimes|so that|with a)"
            + @"|\b(?:everyone|everybody|they|my family|my (?:mom|dad|mum|parents|friends)|the world|people|you(?: all)?)(?: would|'d|’d| will|'ll)\s{1,3}(?:all )?be better off (?:without me|if i)"
            + @"|\b(?:nobody|no one|noone) would (?:even |really )?(?:care|notice|miss me|cry)(?: at all)? if i (?:died|was gone|were gone|was dead|were dead|disappeared|killed myself|wasn'?t here)"
            + @"|\bi(?: have|'ve|’ve)? (?:got )?no (?:reason|point|will) (?:to|in|for) (?:live|living|be alive|being alive|go on|going on|keep going)"
            + @"|\bi wish i (?:was|were) (?:dead|never born)|\bi(?:'d|’d| would| am|'m|’m) (?:be )?better off dead|\bi(?:'m|’m| am| feel| felt| have been|'ve been) (?:so |really |feeling |very )?suicidal"
            + @"|\bmy (?:suicide|goodbye) (?:note|letter|plan)|\bi (?:want to |wanna |gonna |might |will )?kms\b|\bhow (?:do|can|should|to) i? ?(?:kill|hang|hurt|cut|harm) myself",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SelfHarm();

    // A question for a way to do it, asked of whoever will answer.
    [GeneratedRegex(
        @"\b(?:should i|(?:how|where|what|which|when|why not)\b[^.?!\n]{0,60}?|can (?:you|i)|could i|is it (?:ok|okay|a good idea|better|easy|bad) (?:to|if i)|"
            + @"i (?:want|need|plan|would like|am going|have decided) to|i'?m going to|i wanna|i'?m gonna|tips|ways? to|help me)\b[^.?!\n]{0,80}?"
            + @"\b(?:(?:kill|hang|shoot|poison|cut|stab|strangl|starv|drown|suffocat|chok|asphyxiat)(?:e|ing)? (?:myself|yourself|oneself)\b"
            + @"(?! (?:laughing|some|off|shaving|while|by accident|a (?:piece|slice|break)|on (?:a|the|some)))"
            + @"|slit(?:ting)? (?:my|your) (?:wrists?|throat)|cut(?:ting)? (?:my|your) (?:wrists?|arms?|legs?|thighs?)|so (?:that )?i (?:pass away|die\b|don'?t wake up)"
            + @"|(?:to|and) (?:pass away|die|never wake up) (?:peacefully|quickly|painlessly|in my sleep)|never (?:have to )?feel anything|(?:make|making) (?:myself|yourself)"
            + @" (?:throw up|vomit|puke)|hid(?:e|ing) (?:that )?(?:i'?m|i am) not eating|stop eating (?:completely|altogether))"
            + @"|\b(?:should i|how (?:do|can|should|would|many|much)\b[^.?!\n]{0,30}?\bi|(?:i want|i need|i'?m going|i am going) to|i wanna|i'?m gonna|help me)\b[^.?!\n]{0,50}?"
            + @"\b(?:overdos(?:e|ing)|jump(?:ing)? off (?:a|the) (?:bridge|building|roof|cliff)(?! (?:with|into|on|and land))|end(?:ing)? (?:it all|my (?:own )?life))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AskingHow();

    private const string Adult =
        @"(?:my|our)\s{1,3}(?:own |step |foster |mom'?s |mum'?s |dad'?s |older |big ){0,2}(?:dad|father|mom|mum|mother|stepdad|stepfather|stepmom|stepmother|uncle|aunt"
        + @"|brother|sister|cousin|grandpa|grandfather|grandma|coach|teacher|pastor|boyfriend|girlfriend|babysitter|neighbou?r|parents)";

    [GeneratedRegex(
        @"\b"
            + Adult
            + @"\s{1,3}(?:(?:always|often|sometimes|still|also|has|have|had|been|would|keeps?|kept|got (?:mad|angry|drunk) and)\s{1,3}){0,4}"
            + @"(?:hits?|hitting|beats?|beating|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slap(?:s|ped|ping)?|chok(?:es?|ed|ing)|burn(?:s|ed|ing)?|whip(?:s|ped|ping)?|hurts?|hurting"
            + @"|touch(?:es|ed|ing)?|molest(?:s|ed|ing)?|rap(?:es?|ed|ing)|threaten(?:s|ed|ing)?|throws? (?:things|stuff) at|threw (?:things|stuff) at|lock(?:s|ed) (?=me (?:in|out|up)))"
            + @"\s{0,3}me\b(?! (?:up with|in (?:chess|basketball|soccer|tennis|the game|a game|the race|a race)|at (?:chess|basketball|soccer|tennis|games?|video)|by \d|(?:to )?the |an? (?:text|ball|pass|note|joke)))"
            + @"|\b(?:he|she|they|someone|somebody|a (?:man|guy|boy|grown-?up|adult)|this (?:man|guy|boy)) (?:keeps? |kept |has |had )?(?:touch(?:es|ed|ing)|touch) me (?:where|in (?:a|my|places|that|ways)|down there|inappropriately|there|when i|and (?:told|said))"
            + @"|\bi(?:'m|’m| am|m) (?:so |really |too )?(?:scared|afraid|terrified) (?:to go|of going|to be|of being) (?:back )?(?:home|at home|alone with)"
            + @"|\bi (?:don'?t|don’t|do not|dont|never) feel safe (?:at home|with|around|in my (?:own )?(?:house|home))|\bi(?:'m|’m| am|m) not safe (?:at home|with|in my)"
            + @"|\b(?:we|i) (?:haven'?t|haven’t|have not|didn'?t) (?:eaten|eat|had (?:any )?food|had anything to eat) (?:in|for) (?:\d|two|three|four|five|a few|days|many)"
            + @"|\b(?:there(?:'s| is|’s)|we have|we'?ve got) no(?:thing to eat| food)(?: left)? (?:at home|in (?:the|our|my) house)"
            + @"|\b(?:man|guy|person|stranger|adult|someone) (?:i (?:met|talk to|know|chat with) |i'?ve been talking to )?online (?:keeps |kept )?(?:ask(?:s|ed|ing)?|want(?:s|ed)?|told|tell(?:s|ing)?) (?:me )?(?:for|to send|to meet|me for|me to)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Abuse();

    [GeneratedRegex(
        @"\b(?:i|we|i'?m|i’m|i am|we'?re)\s{1,3}(?:am |are |will |'ll )?(?:really |just |actually )?(?:going to|gonna|will|want to|wanna|plan(?:ning)? to|might|about to)\s{1,3}"
            + @"(?:shoot|stab|bomb|blow|kill|murder|attack|poison)\s{1,3}(?:up )?(?:(?:the|this|my|our|that) (?:whole |entire )?(?:school|class|classroom|teacher|principal|classmates?|family|bus|cafeteria)|every(?:one|body)\b|people\b|(?:him|her|them|you all)\b(?! in (?:the|a) game))"
            + @"|\b(?:i|i'?m|i’m|i am|he(?:'s| is)?|she(?:'s| is)?|someone(?:'s| is)?)\s{1,3}(?:will |going to |gonna |am |is |want to |said he would |said she would |says (?:he|she)'?s going to )?bring(?:ing|s)?\s{1,3}(?:a|my|his|her|(?:my |his |her )?dad'?s)\s{1,3}(?:gun|knife|weapon|bomb|pistol|rifle)\s{1,3}(?:to|into|in)\s{1,3}(?:school|class)"
            + @"|\bi (?:have|got|hid|keep|brought) a (?:loaded )?(?:gun|knife|weapon|bomb|pistol) (?:in|at) (?:my (?:bag|backpack|locker)|school)"
            + @"|\b(?:he|she|someone|a (?:boy|girl|kid|student)|this (?:boy|girl|kid)) (?:said|says|told me|posted) (?:that )?(?:he|she|they)(?:'s| is| was|'re|’s)? (?:going to |gonna |will |would )?(?:shoot|stab|bomb|blow up|kill|attack) (?:up )?(?:the school|our school|every|people|kids|us|me|the class)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Threat();
}
