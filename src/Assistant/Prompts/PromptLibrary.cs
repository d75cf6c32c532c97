using System.Collections.Concurrent;

namespace Homeroom.Assistant.Prompts;

/// <summary>The prompt files that came with this build.</summary>
public sealed class PromptLibrary
{
    private const string Folder = "prompts/";
    private const string Ending = ".yaml";

    // The test of a connection, and what judges texts: a teacher who could edit these would change the checks.
    private static readonly string[] Closed = ["models/", "rails/", "judges/"];

    private readonly ConcurrentDictionary<string, PromptFile> _files = new();

    /// <summary>Ids of all prompts that a teacher may edit, by feature.</summary>
    public IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(PromptLibrary)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(Ending, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^Ending.Length])
            .Where(id => !Closed.Any(c => id.StartsWith(c, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether some part of Homeroom asks with this prompt today.</summary>
    public static bool IsWorking(string id) => Drafts.DraftKinds.OfPrompt(id) is not null;

    /// <summary>Whether whole drafts are asked for with this prompt: what becomes of them is counted for it.</summary>
    public static bool IsDrafting(string id) => Drafts.DraftKinds.OfPrompt(id)?.PlanPrompt == id;

    /// <summary>The prompt with this id, such as "lessons/plan".</summary>
    /// <exception cref="FileNotFoundException">There is no such prompt.</exception>
    public PromptFile Get(string id) => _files.GetOrAdd(id, static id => PromptFile.Parse(Text(id)));

    /// <summary>The same, or null.</summary>
    public PromptFile? Find(string id) => Ids.Contains(id) ? Get(id) : null;

    /// <summary>The file as it came.</summary>
    /// <exception cref="FileNotFoundException">There is no such prompt.</exception>
    public static string Text(string id) => Read(id + Ending) ?? throw new FileNotFoundException($"There is no prompt {id}.");

    /// <summary>A file beside the prompts, or null.</summary>
    internal static string? Read(string path)
    {
        using var stream = typeof(PromptLibrary).Assembly.GetManifestResourceStream(Folder + path);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
