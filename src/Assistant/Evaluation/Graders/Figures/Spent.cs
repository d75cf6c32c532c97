namespace Homeroom.Assistant.Evaluation.Graders.Figures;

/// <summary>What the way to an answer may cost: time, money, tokens.</summary>
internal static class Spent
{
    public static GraderKind Latency { get; } =
        Of(
            "latency",
            "How many milliseconds it took from the request to the last character. A recorded reply took none and is not scored.",
            "ms",
            a => a.Milliseconds,
            "most: 8000"
        );

    public static GraderKind Cost { get; } =
        Of(
            "cost",
            "What the answer cost, in the currency of the prices. Without prices it is not scored.",
            "spent",
            a => (double?)a.Cost,
            "most: 0.02"
        );

    public static GraderKind OutputTokens { get; } =
        Of(
            "output-tokens",
            "How many tokens the model told for its reply. Where it told none it is not scored; token-count estimates them.",
            "tokens",
            a => a.OutputTokens,
            "most: 1200"
        );

    private static GraderKind Of(string type, string help, string what, Func<Answer, double?> figure, string key) =>
        new(
            type,
            help,
            fields =>
            {
                var bounds = Bounds.Read(fields);
                return new Judge(answer =>
                    figure(answer) is { } spent ? bounds.Grade(spent, what) : Grade.Unscored("It is not known for this answer.")
                );
            }
        )
        {
            Family = "figures",
            Keys = Bounds.Keys,
            Example = $"type: {type}\n{key}",
        };
}
