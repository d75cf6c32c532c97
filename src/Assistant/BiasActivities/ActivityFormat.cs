namespace Homeroom.Assistant.BiasActivities;

/// <summary>A kind of activity: what the class does, and the sections it needs.</summary>
/// <param name="Id">The word in files and addresses.</param>
/// <param name="Name">What teachers read.</param>
/// <param name="Line">One sentence for a teacher.</param>
/// <param name="Sections">Ids of its sections, in order; each one has to be there and no other.</param>
public sealed record ActivityFormat(string Id, string Name, string Line, IReadOnlyList<string> Sections)
{
    /// <summary>Biased places in one text.</summary>
    public static ActivityFormat Spot { get; } =
        Make("spot", "Spot the bias", "Students mark words in one text that tilt it, and leave the fair words alone.", "text", "key", "controls");

    /// <summary>Texts that answer one request with one thing swapped.</summary>
    public static ActivityFormat Compare { get; } =
        Make(
            "compare",
            "Compare two answers",
            "One request, asked twice with one thing swapped: students predict, read both answers and count what changed.",
            "text",
            "key",
            "controls",
            "tally"
        );

    /// <summary>A small data set.</summary>
    public static ActivityFormat Audit { get; } =
        Make("audit", "Audit a data set", "Students count who is in a small data set, find whom it fails, and choose a fairer one.", "data");

    /// <summary>Stakeholders by values.</summary>
    public static ActivityFormat Perspectives { get; } =
        Make("perspectives", "Whose view?", "Students look at one decision through the eyes of everybody it touches, value by value.", "matrix");

    /// <summary>Sentences to rewrite.</summary>
    public static ActivityFormat Rewrite { get; } =
        Make("rewrite", "Rewrite it fairly", "Students rewrite tilted sentences, and the class votes whether the facts were kept.", "rewrites");

    /// <summary>Errors by group.</summary>
    public static ActivityFormat Rates { get; } =
        Make("rates", "Who gets the errors?", "Students work out how often a machine is wrong for each group, and what follows from that.", "rates");

    /// <summary>One paper under different descriptions of its author.</summary>
    public static ActivityFormat Grader { get; } =
        Make(
            "grader",
            "Audit the grader",
            "One paper, scored under different authors: students test whether the author changed the score.",
            "grader"
        );

    /// <summary>All seven, in the order in which teachers see them.</summary>
    public static IReadOnlyList<ActivityFormat> All { get; } = [Spot, Compare, Audit, Perspectives, Rewrite, Rates, Grader];

    /// <summary>Whether students mark words in it.</summary>
    public bool HasText => Sections.Contains("text");

    /// <summary>The format of that id, or null.</summary>
    public static ActivityFormat? Find(string? id) => All.FirstOrDefault(f => f.Id == id);

    /// <summary>The format that sections come nearest to: the one that has most of them and lacks fewest.</summary>
    public static ActivityFormat Of(IReadOnlyCollection<string> sections) =>
        All.MaxBy(f => f.Sections.Count(sections.Contains) - (2 * f.Sections.Count(s => !sections.Contains(s))))!;

    /// <inheritdoc/>
    public override string ToString() => Id;

    private static ActivityFormat Make(string id, string name, string line, params IEnumerable<string> own) =>
        new(id, name, line, ["activity", "predict", .. own, "missing", "debrief", "ticket", "check"]);
}
