using System.Reflection;

namespace Homeroom.Assistant.Lessons;

/// <summary>The data files of this folder, which travel inside the assembly.</summary>
internal static class Embedded
{
    private static readonly Assembly Home = typeof(Embedded).Assembly;

    // MSBuild writes the directory separator of the machine that built the assembly.
    private static readonly Dictionary<string, string> Names = Home.GetManifestResourceNames().ToDictionary(n => n.Replace('\\', '/'));

    public static string Text(string name)
    {
        using var stream =
            Home.GetManifestResourceStream(Names.GetValueOrDefault(name, name))
            ?? throw new FileNotFoundException($"The assembly holds no file {name}.", name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static IReadOnlyList<string> Under(string folder, string extension) =>
        [
            .. Names
                .Keys.Where(n => n.StartsWith(folder, StringComparison.Ordinal) && n.EndsWith(extension, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
}
