using Signal = (double Weight, string Code, string Pattern);

namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>Signals of requests that go about it more quietly: rules that are said to be gone, pressure, split words, other languages, a classroom as the frame.</summary>
internal static partial class JailbreakSignals
{
    private static Signal[] Further =>
        [
            // The rules are said to be gone, or the model to be another one.
            (0.6, "gone", "SayNo 2 Off"),
            (0.6, "gone", "AiLimit 1 Off"),
            (0.4, "no-laws", "Without 0 Limit."),
            (0.5, "no-limits", "Without 0 Any 0 Limit"),
            (0.6, "no-limits", "You 1 Now 3 Without 1 Limit"),
            (0.5, "break-rules", "Without 1 Your 1 Limit|Rules|Instr"),
            (0.5, "allowed", "You 2 Allowed 2 Without|Override"),
            (0.5, "no-longer", "Quit^ 0 As 2 Model|Persona"),
            (0.7, "no-longer", "You 2 Quit 1 Limit|SayNo"),
            (0.4, "agreed", "Agreed 6 You"),
            (0.6, "earlier", "Your 1 Before 1 Instr|Rules 3 Be"),
            (0.4, "earlier", "Instr|Rules 1 You 2 Before"),
            (0.4, "drop-them", "!Override^ 0 Me"),
            (0.6, "jailbroken", "Model|Persona|You 10 Jailbreak"),
            (0.5, "unlimited-you", "You 0 Be 3 Unlimited"),
            (0.5, "unlimited-you", "Your 3 Unlimited 1 Persona|Reply|Model"),
            (0.7, "others-did", "Model|Persona 3 Override 2 Limit|Rules"),
            (0.3, "number", "You 0 Be 1 Num"),
            (0.6, "two-models", "Act 3 Twice 1 Model|Persona"),
            (0.4, "forbidden", "Say|Reply|Being|You 8 Forbidden"),
            (0.4, "forbidden", "Forbidden 0 Request|Answers|Words"),
            (0.5, "obey", "Model|Persona|You 1 Comply."),
            (0.5, "never-refuse", "Comply^ 1 Any|All 3 Request"),
            // Pressure.
            (0.4, "tokens", "&You 3 Tokens 8 Lose"),
            (0.6, "price-of-no", "SayNo 1 Lose"),
            // What the model was told.
            (1.0, "leak", "Say|Reveal|Decode 12 Your 1 System 0 Prompt"),
            (1.0, "leak", "!Decode^ 1 Your 1 Instr|Prompt|Context"),
            (1.0, "leak", "!RevealSure 8 Your 1 Context"),
            (1.0, "leak", "!RevealSure^ 1 Everything 5 You 3 Before"),
            (0.6, "leak-after", "Say|Reveal 2 What 2 Be"),
            // Pieces that are harmless one by one.
            (0.4, "split", "Decode 2 Pieces"),
            (0.4, "split", "Pieces 6 Then 1 Comply"),
            // Other languages.
            (0.7, "override", "OverrideF 2 LimitF"),
            (0.5, "no-limits-f", "Model 3 WithoutF 2 LimitF"),
            (0.5, "never-refuse", "Refuse 1 WithoutF"),
            (0.5, "never-refuse", "WithoutF 1 Refuse"),
            (0.4, "answer-all-f", "ComplyF 1 Prior|WithoutF"),
            // A classroom as the frame.
            (0.5, "rubric", "!Override^ 1 Rubric"),
            (0.5, "secret", "Not 0 Reveal 1 Any"),
            (0.5, "approve", "!Approve^ 2 Work"),
            (0.5, "unchecked", "!Override^ 1 Grade."),
        ];
}
