using System.Globalization;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.WebApi.Feedback;
using Homeroom.WebApi.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Feedback;

/// <summary>Stored drafts of made-up teachers in which names, addresses and numbers of made-up people stand at known places.</summary>
/// <param name="Teachers">Ids of the teachers, who allow everything.</param>
/// <param name="Drafts">Ids of the drafts, the teachers in turn.</param>
/// <param name="Secrets">What must not stand in anything that is made of them.</param>
internal sealed partial record Planted(IReadOnlyList<string> Teachers, IReadOnlyList<string> Drafts, IReadOnlyList<string> Secrets)
{
    private static readonly string[] Given = ["Jordan", "Aaliyah", "Mateo", "Priya", "Liam", "Oluwaseun", "Yuki", "Fatima", "Tomasz", "Xochitl"];
    private static readonly string[] Family = ["Rivera", "Nguyen", "Kowalski", "Castellanos", "Haddad", "Lindqvist", "Mbeki", "Petrosyan", "Tanaka"];
    private static readonly string[] Doings = ["draw", "compare", "measure", "sort", "explain", "build", "question", "label", "predict", "describe"];
    private static readonly string[] Things =
    [
        "maps",
        "lichens",
        "fractions",
        "canals",
        "poems",
        "batteries",
        "volcanoes",
        "ratios",
        "tides",
        "seeds",
        "levers",
        "fossils",
    ];

    /// <summary>Stores them, and has them read.</summary>
    public static async Task<Planted> PlantAsync(IServiceProvider services, int count, int teachers)
    {
        var dice = new Random(5);
        var (kept, consents) = (Kept.In(services), services.GetRequiredService<ConsentStore>());
        await consents.SayAsync(ConsentStore.School, Consent.Preferences, false, "owner", default);
        HashSet<string> secrets = [];
        List<(string Id, string Student, string Name)> staff = [];
        for (var t = 0; t < teachers; t++)
        {
            var (student, name) = ($"{Given[t % 10]} {Family[t % 9]}", $"Quillon Brae{(char)('a' + (t % 26))}worth");
            secrets.UnionWith([.. student.Split(' '), .. name.Split(' ')]);
            staff.Add((await Kept.TeacherAsync(services, name, student), student, name));
            await consents.SayAsync(staff[t].Id, Consent.Preferences, false, staff[t].Id, default);
        }

        List<string> drafts = [];
        for (var i = 0; i < count; i++)
        {
            var (id, student, name) = staff[i % teachers];
            var mail = $"{student.Replace(' ', '.').ToLowerInvariant()}{i}@school.example";
            var number = string.Create(CultureInfo.InvariantCulture, $"{dice.Next(100, 900)}-{dice.Next(10, 99)}-{dice.Next(1000, 9999)}");
            secrets.UnionWith([mail, number]);
            var lesson = Lesson(dice);
            drafts.Add(
                await kept.ApprovedAsync(
                    id,
                    Things[i % 12],
                    $"{lesson} {student} reads first.",
                    $"{lesson} Then talk about it. Ask {student}. Mail {mail}. {name} collects the sheets.",
                    $"{student} needs more time. Write to {mail} afterwards. SSN {number}."
                )
            );
        }

        await services.GetRequiredService<LearningReader>().CatchUpAsync(default);
        return new Planted([.. staff.Select(s => s.Id)], drafts, [.. secrets]);
    }

    /// <summary>The secrets that stand in a text: names anywhere, addresses and numbers as such.</summary>
    public IEnumerable<string> In(string text)
    {
        var numbered = Numbered().Matches(text).Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Secrets.Where(s => s.Any(char.IsDigit) ? numbered.Contains(s) : text.Contains(s, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"[A-Za-z]+\.[A-Za-z]+[0-9]+@school\.example|[0-9]{3}-[0-9]{2}-[0-9]{4}")]
    private static partial Regex Numbered();

    private static string Lesson(Random dice) =>
        string.Join(
            ' ',
            Enumerable
                .Range(0, 40)
                .Select(_ => $"Students {Doings[dice.Next(10)]} {Things[dice.Next(12)]} and {Things[dice.Next(12)]} {dice.Next(90)} times.")
        );
}
