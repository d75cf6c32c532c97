using Homeroom.Assistant.Grading.Essays;
using Homeroom.Guardrails;

namespace Homeroom.Bench.Grading;

/// <summary>How many made papers are flagged as what they are, and how many genuine ones are flagged at all.</summary>
internal static class FlagFigures
{
    private const int Rounds = 4;
    private const int Genuine = 250;
    private const int Each = 5;

    /// <summary>Prints them.</summary>
    public static void Print(string folder)
    {
        var sets = EssaySet.Read(folder);
        Dictionary<string, (int Found, int All)> found = [];
        for (var round = 0; round < Rounds * sets.Count; round++)
        {
            Round(sets[round % sets.Count], sets[(round + 1) % sets.Count], new Random(round), found);
        }

        foreach (var (what, (hits, all)) in found.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{what}: {hits} of {all}, {hits / (double)all:P1}");
        }
    }

    private static void Round(EssaySet set, EssaySet other, Random random, Dictionary<string, (int Found, int All)> found)
    {
        var texts = set.Papers.OrderBy(_ => random.Next()).Take(Genuine + (Each * Attacks.All.Count)).Select(p => p.Text).ToList();
        var papers = texts.Take(Genuine).Select((t, i) => new Paper($"genuine-{i}", t)).ToList();
        Dictionary<string, (string Name, string Flag)> made = [];
        foreach (var ((name, flag, make), kind) in Attacks.All.Select((a, i) => (a, i)))
        {
            for (var i = 0; i < Each; i++)
            {
                var id = $"made-{kind}-{i}";
                var foreign = other.Papers[random.Next(other.Papers.Count)].Text;
                papers.Add(new Paper(id, make(texts[Genuine + (kind * Each) + i], foreign, random)));
                made[id] = (name, flag);
            }
        }

        var suggested = new EssayClass(papers, new Assignment(set.Scale, Attacks.Prompt), DefaultRails.Create()).Suggest();
        foreach (var (id, paper) in suggested)
        {
            if (made.TryGetValue(id, out var wanted))
            {
                Count($"made: {wanted.Name}", paper.Flags.Any(f => f.Code == wanted.Flag));
                continue;
            }

            Count($"genuine: any flag of {set.Name}", paper.Flags.Count > 0);
            foreach (var code in paper.Flags.Select(f => f.Code).Append("silences").Where(c => c != "silences" || paper.Flags.Any(f => f.Silences)))
            {
                Count($"genuine: {code}", true);
            }
        }

        void Count(string what, bool hit)
        {
            var (hits, all) = found.GetValueOrDefault(what);
            found[what] = (hits + (hit ? 1 : 0), all + 1);
        }
    }
}
