using System.Globalization;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Feedback.Tests.DataSets;

/// <summary>Made-up drafts in which names, addresses and numbers of made-up people stand at known places.</summary>
internal static class Planted
{
    private static readonly string[] Given = ["Jordan", "Aaliyah", "Mateo", "Priya", "Liam", "Oluwaseun", "Yuki", "Fatima", "Tomasz", "Xochitl"];
    private static readonly string[] Family =
    [
        "Rivera",
        "Okafor",
        "Nguyen",
        "Kowalski",
        "Castellanos",
        "Haddad",
        "Lindqvist",
        "Mbeki",
        "Petrosyan",
        "Tanaka",
    ];
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
    private static readonly string[] Doings = ["draw", "compare", "measure", "sort", "explain", "build", "question", "label", "predict", "describe"];

    /// <summary>The rows, and everything that must not stand in what is made of them.</summary>
    public static (List<LearningRow> Rows, List<string> Secrets) Make(int count, int teachers = 40, ulong seed = 5)
    {
        var dice = new Dice(seed);
        List<LearningRow> rows = [];
        HashSet<string> secrets = [];
        for (var i = 0; i < count; i++)
        {
            var name = $"{Given[dice.Below(10)]} {Family[dice.Below(10)]}";
            var mail = $"{name.Replace(' ', '.').ToLowerInvariant()}{i}@school.example";
            var id = string.Create(CultureInfo.InvariantCulture, $"{dice.Below(900) + 100}-{dice.Below(90) + 10}-{dice.Below(9000) + 1000}");
            secrets.UnionWith([.. name.Split(' '), mail, id]);
            rows.Add(Row(i, $"t{i % teachers}", name, mail, id, dice));
        }

        return (rows, [.. secrets]);
    }

    private static LearningRow Row(int i, string teacher, string name, string mail, string id, Dice dice)
    {
        string Lesson() =>
            string.Join(
                ' ',
                Enumerable.Range(0, 12).Select(_ => $"Students {Doings[dice.Below(10)]} {Things[dice.Below(12)]} and {Things[dice.Below(12)]}.")
            );
        var (model, notes) = (Lesson(), $"{name} needs more time. Write to {mail} afterwards. SSN {id}.");
        return new LearningRow(
            $"draft-{i}",
            teacher,
            [
                new PromptMessage("system", "You help a teacher to plan."),
                new PromptMessage("user", $"Plan {i} on {Things[dice.Below(12)]}. {Lesson()} Notes: {notes}"),
            ],
            new JsonObject { ["plan"] = $"{model} {name} reads first." }.ToJsonString(),
            new JsonObject { ["plan"] = $"{model} Then talk about it. Ask {name}.\nMail {mail}.", ["minutes"] = 40 }.ToJsonString(),
            Consent.Preferences
        )
        {
            Prompt = "lessons/plan",
            Version = "v1",
            Inputs = new Dictionary<string, string> { ["topic"] = Things[i % 12], ["class_notes"] = notes },
            People = [new Person(name)],
        };
    }
}
