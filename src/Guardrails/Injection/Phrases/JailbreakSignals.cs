using Signal = (double Weight, string Code, string Pattern);

namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>
/// What speaks for a request that asks a model to leave its rules, and how much. Authored, not trained. A signal counts once however often it occurs. At 1 a
/// request is refused. Signals below <see cref="Strong"/> occur in honest requests too (a role play, an odd format): together they add at most
/// <see cref="MostOfWeak"/>, so that no number of them refuses a request by themselves.
/// </summary>
internal static partial class JailbreakSignals
{
    /// <summary>From this weight on a signal hardly occurs in honest requests.</summary>
    public const double Strong = 0.4;

    /// <summary>The most that weak signals add up to.</summary>
    public const double MostOfWeak = 0.5;

    private static readonly Signal[] Signals =
    [
        // Setting aside what was said before: an order is nearly enough, a mention is not.
        (1.0, "override", "!Override^ 0 Before 0 Instr"),
        (1.0, "override", "!Override^ 0 All 3 Before 1 Instr"),
        (0.8, "override", "!Override^ 3 Before 2 Instr"),
        (0.5, "override", "!Override^ 3 Before 2 Rules"),
        (0.8, "override", "!Override^ 3 Instr 2 Before"),
        (0.8, "override", "!Override^ 1 All 3 Instr"),
        (0.6, "override", "!Override^ 2 Your 3 Instr|Rules|Prompt"),
        (0.8, "override", "!Override^ 2 Everything 5 Before|Told"),
        (0.7, "override", "!Override^ 1 Det 0 Before 2 Then|Say|Reveal"),
        (0.7, "override", "OverrideF 4 Instr"),
        (0.7, "override", "Instr 3 OverrideSov"),
        (0.4, "override-mention", "Override 3 Before 2 Instr|Rules"),
        // Names of well-known jailbreaks and of modes that do not exist.
        (0.7, "do-anything", "Do 0 Anything 0 Now"),
        (0.8, "persona-name", "DanSure"),
        (0.6, "persona-name", "As|Act|Now|Be 2 Dan*"),
        (0.6, "persona-name", "Dan*:"),
        (0.4, "persona-name", "Dan* 6 You|Must"),
        (0.7, "mode", "ModeName 0 ModeWord 1 On"),
        (0.7, "mode", "On 3 ModeName 0 ModeWord"),
        (0.7, "mode", "ModeName* 1 ModeWord*"),
        (0.5, "mode", "With|As|Act 3 ModeName 0 ModeWord"),
        (0.6, "mode", "&Opposite 0 Day|ModeWord 6 Model|You|Answers|Reply|Rules"),
        (0.6, "mode", "Be|Now 2 ModeName 0 ModeWord"),
        (0.7, "machiavelli", "Machiavelli 6 You|Model|Persona"),
        // No limits.
        (0.7, "no-limits", "Without 3 LimitKind 3 LimitNoun"),
        (0.6, "no-limits", "Without 3 AiLimit"),
        (0.4, "no-limits", "You|YouAre|Model|Persona|Being 8 Without 3 Limit"),
        (0.6, "no-limits", "Free 3 Confines|Limit 6 Model|Persona"),
        (0.6, "no-limits", "Free 4 Confines"),
        (0.6, "no-limits", "LimitKind|AiLimit 1 Limit 3 Off"),
        (0.6, "no-limits", "WithoutF 2 LimitF"),
        (0.4, "no-limits", "Act 8 Without 3 Limit"),
        (0.5, "no-limits", "Not 3 Bound 4 Limit|LimitKind"),
        (0.4, "unlimited", "Unlimited 3 Persona|Model|Confidant"),
        (0.4, "unlimited", "Persona|Model 6 Unlimited"),
        (0.4, "unlimited", "UnlimitedSure 3 Reply|Model|Persona|Answers"),
        (0.5, "unlimited", "You|YouAre 4 UnlimitedSure"),
        (0.5, "openai-rules", "OpenAi 3 LimitNoun|Limit"),
        (0.4, "openai-rules", "LimitKind 0 LimitNoun 8 Not|Without"),
        // Never refuse.
        (0.6, "never-refuse", "Not 3 Refuse 4 Request|Me|Any|Anything"),
        (0.6, "never-refuse", "Not 3 Say|Include|Reply 5 SayNo"),
        (0.5, "never-refuse", "Not 2 SayNo 5 Request|Reply|Answers|Me"),
        (0.5, "never-refuse", "Without 3 SayNo"),
        (0.5, "never-refuse", "Must 2 Comply 4 Any|All 3 Request|Me"),
        (0.4, "never-refuse", "Comply 2 Any 2 Request"),
        (0.5, "never-refuse", "Not 3 Say 6 LimitNoun"),
        (0.4, "answer-anything", "Comply 0 Anything."),
        (0.4, "answer-anything", "Comply 1 Any 3 I|Request 3 You|Me"),
        (0.6, "regardless", "Regardless 6 Legal|Wicked"),
        (0.5, "regardless", "Comply|Request|Reply|Anything 6 If 4 Wicked"),
        (0.4, "wicked", "Wicked 2 Wicked 2 Wicked"),
        (0.4, "wicked", "You|Model|Persona|Being 4 Must 5 Wicked"),
        (0.4, "wicked", "Act|Persona|Being 10 Swear"),
        (0.4, "wicked", "Swear 6 You|Reply|Answers|Model"),
        // A persona that is a model without rules, and two answers at once.
        (0.5, "villain", "Wicked|Unlimited 2 Confidant|Model|Persona 6 You|Must"),
        (0.5, "two-answers", "Twice 4 Answers 12 Normal|Dan|Unlimited|ModeName"),
        (0.5, "two-answers", "Normal 8 Answers|Reply 8 Dan|Unlimited|Jailbreak|ModeName"),
        (0.4, "break-character", "Stay 2 Character"),
        (0.4, "tokens", "You 8 Tokens 16 Lose"),
        (0.4, "tokens", "Lose 4 Tokens"),
        // Asking for the prompt.
        (1.0, "leak", "!RevealSure^ 4 System 1 Prompt"),
        (1.0, "leak", "!Reveal 3 Your 2 System 2 Prompt"),
        (0.9, "leak", "!Reveal 3 Your 2 Prompt|Instr"),
        (0.9, "leak", "What 2 Your 1 System 1 Prompt|Instr"),
        (1.0, "leak", "!RevealSure^ 1 Everything|TextAbove 1 Before"),
        (1.0, "leak", "!RevealSure^ 0 All 2 Everything|TextAbove 1 Before"),
        (1.0, "leak", "!RevealSure^ 1 Det 1 Before 1 Everything|TextAbove|Prompt"),
        (1.0, "leak", "!Reveal 3 System 0 Prompt 2 You 1 Be 1 Told"),
        (0.8, "leak", "Instr|Prompt 1 You 1 Be 1 Told"),
        (0.8, "leak", "Before 0 This 0 Prompt|TextAbove"),
        // A false order from above.
        (0.6, "authority", "IAm 2 Creator"),
        (0.6, "authority", "I 0 Be 2 Creator"),
        (0.5, "authority", "As|Act 2 Your 1 Creator"),
        (0.6, "authority", "As 1 An 1 Model 3 OpenAi"),
        // The first words of the answer.
        (0.6, "prefix", "Begin 6 Reply 4 With 4 Sure"),
        (0.6, "prefix", "Begin 6 With 2 Sure 2 Here"),
        (0.4, "prefix", "Say 4 Sure 1 Here"),
        // Framing.
        (0.6, "no-laws", "Hypothetic|World 6 Without 3 Limit"),
        (0.5, "no-laws", "Hypothetic 2 World 8 Wicked|Harm"),
        (0.5, "no-laws", "World 3 If 6 Wicked|Harm"),
        (0.5, "grandma-used", "Grandma 8 Used 4 Reveal|Say"),
        (0.4, "grandma", "Act 5 Late 2 Grandma"),
        (0.3, "grandma-sleep", "Grandma 30 Bedtime"),
        (0.4, "decode-and-obey", "Decode 10 Then 3 Follow|Comply|Act|Do"),
        (0.4, "fake-dialogue", "&UserRole: 60 AiRole: 60 UserRole: 60 AiRole:"),
        // Weak: each is honest in some request.
        (0.3, "from-now-on", "From 1 Now 0 OnWord"),
        (0.25, "act-as", "Act 3 As|Be|To|Persona"),
        (0.2, "act-as", "You 1 Going|Be 2 Act"),
        (0.3, "as-model", "You 0 Be 3 Model|Persona"),
        (0.3, "as-model", "Act 6 Model|Persona|Chatgpt"),
        (0.25, "model-name", "Chatgpt"),
        (0.25, "model-name", "OpenAi"),
        (0.25, "hypothetic", "Hypothetic"),
        (0.25, "wicked-word", "Wicked 2 Wicked"),
        (0.3, "unlimited-word", "Unlimited"),
        (0.3, "unlimited-word", "Limit 12 Limit"),
        (0.25, "harm-word", "Harm"),
    ];

    /// <summary>The signals, compiled once.</summary>
    public static readonly RuleBook All = new([.. Signals.Concat(Further).Select(s => (s.Code, s.Pattern, s.Weight))]);

    /// <summary>What a set of signals comes to: the strongest of each name counts.</summary>
    public static double Score(IEnumerable<Rule> signals)
    {
        var weights = signals.GroupBy(s => s.Code).Select(g => g.Max(s => s.Weight)).ToList();
        return weights.Where(w => w >= Strong).Sum() + Math.Min(MostOfWeak, weights.Where(w => w < Strong).Sum());
    }
}
