namespace Homeroom.ModelPath;

/// <summary>Asks in turn, so that whatever else the machine does falls on all arms alike, and compares round by round.</summary>
internal static class Comparison
{
    private const int WarmUp = 1000;

    public static async Task RunAsync(int rounds, IArm direct, params IArm[] paths)
    {
        IArm[] arms = [direct, .. paths];
        var took = arms.ToDictionary(a => a, _ => new List<Took>());
        for (var i = -WarmUp; i < rounds; i++)
        {
            for (var j = 0; j < arms.Length; j++)
            {
                var arm = arms[(i + WarmUp + j) % arms.Length];
                var one = await arm.AskAsync($"photosynthesis {i + WarmUp}");
                if (i >= 0)
                {
                    took[arm].Add(one);
                }
            }
        }

        Say(direct.Name, took[direct]);
        foreach (var path in paths)
        {
            Say(path.Name, took[path]);
            Added(took[direct], took[path]);
        }
    }

    private static void Say(string name, List<Took> took) =>
        Console.WriteLine(
            FormattableString.Invariant(
                $"{name}: all p50 {At(took, t => t.All, 0.5):0.00} p99 {At(took, t => t.All, 0.99):0.00} ms, first section p50 {At(took, t => t.First, 0.5):0.00} ms, CPU {took.Average(t => t.Cpu):0.00} ms"
            )
        );

    private static void Added(List<Took> direct, List<Took> path)
    {
        var pairs = direct.Zip(path, (d, p) => new Took(p.First - d.First, p.All - d.All, p.Cpu - d.Cpu)).ToList();
        Console.WriteLine(
            FormattableString.Invariant(
                $"  added: all p50 {At(pairs, t => t.All, 0.5):0.00} p99 {At(pairs, t => t.All, 0.99):0.00} ms, first section p50 {At(pairs, t => t.First, 0.5):0.00} p99 {At(pairs, t => t.First, 0.99):0.00} ms, CPU {pairs.Average(t => t.Cpu):0.00} ms"
            )
        );
    }

    private static double At(List<Took> took, Func<Took, double> what, double share)
    {
        var sorted = took.Select(what).Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }
}
