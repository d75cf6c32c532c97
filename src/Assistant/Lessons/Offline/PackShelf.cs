using YamlDotNet.Core;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>All topic packs of the assembly, read once.</summary>
internal static class PackShelf
{
    private static readonly Lazy<(IReadOnlyList<TopicPack> Packs, IReadOnlyList<string> Broken)> Read = new(ReadAll);

    public static IReadOnlyList<TopicPack> Packs => Read.Value.Packs;

    /// <summary>Files that could not be read. One bad file must not take the others away from teachers; a test looks that there is none.</summary>
    public static IReadOnlyList<string> Broken => Read.Value.Broken;

    private static (IReadOnlyList<TopicPack>, IReadOnlyList<string>) ReadAll()
    {
        List<TopicPack> packs = [];
        List<string> broken = [];
        foreach (var name in Embedded.Under("Offline/Packs/", ".yaml"))
        {
            try
            {
                var pack = Yaml.Read<TopicPack>(Embedded.Text(name));
                if (Fault(pack) is { } fault)
                {
                    broken.Add($"{name}: {fault}");
                    continue;
                }

                packs.Add(pack);
            }
            catch (YamlException e)
            {
                broken.Add($"{name}: {e.Message}");
            }
        }

        return (packs, broken);
    }

    private static string? Fault(TopicPack p) =>
        p switch
        {
            { Cycles.Length: not 3 } => "three cycles are needed",
            { Exit.Length: not 6 } => "six exit items are needed",
            { Starter.Length: < 3 } => "three starter items are needed",
            { Discussion.Length: < 2 } => "two discussion questions are needed",
            { Vocabulary.Length: < 3 } => "three words are needed",
            _ when p.Cycles.Any(c => c.Checks.Length < 3 || c.Practice.Length < 3) => "each cycle needs three checks and three tasks",
            _ => null,
        };
}
