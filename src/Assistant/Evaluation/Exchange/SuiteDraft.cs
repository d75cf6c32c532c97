using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange;

/// <summary>A suite on its way to files.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Source">What it is carried over from.</param>
internal sealed record SuiteDraft(string Name, string Source)
{
    public string Description { get; init; } = "";

    public IReadOnlyList<PromptDraft> Prompts { get; init; } = [];

    public IReadOnlyList<string> Models { get; init; } = [];

    public (double Temperature, int MaxTokens) Settings { get; init; } = (0, 1024);

    public int Repeat { get; init; } = 1;

    public string? Schema { get; init; }

    /// <summary>Inputs, graders, tags and threshold of all cases.</summary>
    public SuiteMap? Defaults { get; init; }

    /// <summary>The cases, as their lines hold them.</summary>
    public IReadOnlyList<SuiteMap> Cases { get; init; } = [];

    /// <summary>Writes the suite, its prompts and its cases.</summary>
    public void AddTo(Handover hand)
    {
        var stem = Tree.Slug(Name);
        List<string> prompts = [];
        foreach (var prompt in Prompts)
        {
            var file = Prompts.Count == 1 ? $"{stem}.prompt.yaml" : $"{stem}.prompt-{prompts.Count + 1}.yaml";
            prompts.Add(file);
            hand.Add(file, prompt.Yaml(stem, Source, Settings));
        }

        if (Schema is { } schema)
        {
            hand.Add($"{stem}.schema.json", schema);
        }

        var suite = Tree.Map(
            default,
            ("name", Tree.Text(Name)),
            ("description", Tree.Text(Description.Length > 0 ? Description : $"Carried over from {Source}.")),
            ("prompts", Tree.Texts(prompts)),
            ("schema", Schema is null ? null : Tree.Text($"{stem}.schema.json")),
            ("models", Models.Count > 0 ? Tree.Texts(Models) : null),
            ("repeat", Repeat > 1 ? Tree.Number(Repeat) : null),
            ("defaults", Defaults is { Entries.Count: > 0 } ? Defaults : null),
            ("cases", Tree.Texts([$"{stem}.jsonl"]))
        );
        hand.Add($"{stem}.yaml", YamlText.Write(suite));
        hand.Add($"{stem}.jsonl", string.Concat(Cases.Select(c => SuiteJson.Of(c)!.ToJsonString(Json.Options) + "\n")));
        hand.Cases += Cases.Count;
    }
}
