namespace Homeroom.Evals.GuardReport;

/// <summary>One figure that the gate holds.</summary>
/// <param name="Name">The family; for a false positive rate, the family that is looked for and the benign one.</param>
/// <param name="IsRecall">More is better; otherwise less is.</param>
/// <param name="Share">What was measured.</param>
/// <param name="Wrong">Ids of the cases that came out wrong.</param>
internal sealed record Figure(string Name, bool IsRecall, Share Share, IReadOnlyList<string> Wrong)
{
    /// <summary>The figures of a run, in the order of the table.</summary>
    public static IReadOnlyList<Figure> Of(IReadOnlyList<MeasureResult> results, RestoreTrial.Outcome restore) =>
        [
            .. results.SelectMany(r =>
                r.Leave.Select(l => new Figure($"{r.Must.Family} / {l.Family}", IsRecall: false, l.Wrong, [.. l.WrongIds]))
                    .Prepend(new Figure(r.Must.Family, IsRecall: true, r.Must.Right, [.. r.Must.WrongIds]))
            ),
            new("names restored to the byte", IsRecall: true, restore.Exact, []),
            new("names restored wrongly", IsRecall: false, restore.Wrong, []),
            new("names left in what the model gets", IsRecall: false, restore.Left, []),
        ];

    /// <summary>Names that come back get no room: there is no small mistake.</summary>
    public double Room(double room) => Name.StartsWith("names ", StringComparison.Ordinal) ? 0 : room;
}
