using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>What students wrote, for their teacher alone.</summary>
internal static class StudentTexts
{
    private static readonly Dictionary<string, string> About = new()
    {
        ["missing"] = "what is missing",
        ["talk"] = "the talk",
        ["cell"] = "a view",
        ["rewrite"] = "a fair wording",
        ["ticket"] = "exit ticket",
        ["before-why"] = "first check",
        ["after-why"] = "last check",
    };

    /// <summary>All texts, those to worry about first, then the newest.</summary>
    public static IEnumerable<StudentWords> Of(LiveClass live) =>
        live
            .Pupils.SelectMany(p =>
                p.Answers.Where(a => About.ContainsKey(a.Key.Task) && a.Value.Value.Length > 0)
                    .Select(a =>
                        (
                            a.Value.At,
                            Words: new StudentWords(
                                p.Id,
                                p.Nickname,
                                a.Key.Task,
                                a.Key.Item,
                                a.Value.Value,
                                About[a.Key.Task],
                                a.Value.Worry,
                                p.IsShown(a.Key.Task, a.Key.Item)
                            )
                        )
                    )
                    .Concat(
                        p.Marks.Where(m => m.Why.Length > 0)
                            .Select(m =>
                                (
                                    At: DateTimeOffset.MinValue,
                                    Words: new StudentWords(
                                        p.Id,
                                        p.Nickname,
                                        "why",
                                        m.Id,
                                        m.Why,
                                        $"{m.Code}: “{live.Plan.Text.Quote(new TokenSpan(m.First, m.Last))}”",
                                        m.Worry,
                                        p.IsShown("why", m.Id)
                                    )
                                )
                            )
                    )
            )
            .OrderByDescending(w => w.Words.Worry)
            .ThenByDescending(w => w.At)
            .Select(w => w.Words);

    /// <summary>Answers to what is missing, grouped.</summary>
    public static OmissionGroups? Missing(LiveClass live)
    {
        List<Omission> said = [.. live.Pupils.Where(p => p.Answer("missing").Length > 0).Select(p => new Omission(p.Id, p.Answer("missing")))];
        return said.Count == 0
            ? null
            : OmissionGroups.Of(said, [.. live.Plan.Items("/missing/expected").Select(e => LivePlan.At(e, "what"))], live.Plan.Text);
    }

    /// <summary>Whether the class may see words of this kind at all: what is written for the teacher stays there.</summary>
    public static bool CanBeShown(string task) => task is "missing" or "talk" or "cell" or "rewrite" or "why";
}
