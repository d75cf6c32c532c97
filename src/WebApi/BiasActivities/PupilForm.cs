using System.Globalization;
using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.WebApi.BiasActivities.Live;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>What a student's form without a script sends, as the same things that the script sends.</summary>
internal static class PupilForm
{
    /// <summary>Marks from ticked words that stand beside each other, marks taken back, and answers, whose fields are named "task:item".</summary>
    public static IReadOnlyList<PupilItem> Read(IFormCollection posted)
    {
        List<PupilItem> items = [];
        var (id, part) = (Guid.NewGuid().ToString("N")[..16], 0);
        string Next() => string.Create(CultureInfo.InvariantCulture, $"f{id}-{part++}");
        if (posted["unmark"].ToString() is { Length: > 0 } mark)
        {
            items.Add(new PupilItem(Next(), "unmark") { Mark = mark });
        }

        foreach (var (first, last) in Runs(posted["w"]))
        {
            items.Add(
                new PupilItem(Next(), "mark")
                {
                    First = first,
                    Last = last,
                    Code = posted["code"].ToString(),
                    Why = posted["why"].ToString(),
                }
            );
        }

        if (Enum.TryParse<LivePhase>(posted["pace"].ToString(), out var phase) && Enum.IsDefined(phase))
        {
            items.Add(new PupilItem(Next(), "pace") { Phase = phase });
        }

        foreach (var (name, value) in posted.Where(f => f.Key.Contains(':', StringComparison.Ordinal)))
        {
            var at = name.IndexOf(':', StringComparison.Ordinal);
            items.Add(
                new PupilItem(Next(), "say")
                {
                    Task = name[..at],
                    Item = name[(at + 1)..],
                    Value = value.ToString(),
                }
            );
        }

        return items;
    }

    private static IEnumerable<(int First, int Last)> Runs(IEnumerable<string?> ticked)
    {
        var words = ticked
            .Select(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1)
            .Where(n => n >= 0)
            .Distinct()
            .Order();
        (int First, int Last)? run = null;
        foreach (var word in words)
        {
            if (run is { } r && word == r.Last + 1)
            {
                run = (r.First, word);
                continue;
            }

            if (run is { } done)
            {
                yield return done;
            }

            run = (word, word);
        }

        if (run is { } left)
        {
            yield return left;
        }
    }
}
