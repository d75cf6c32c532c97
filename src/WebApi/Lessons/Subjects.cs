namespace Homeroom.WebApi.Lessons;

/// <summary>Subjects and grades in words.</summary>
internal static class Subjects
{
    /// <summary>The subjects with topic notes.</summary>
    public static IReadOnlyList<(string Id, string Name)> All { get; } =
    [
        ("mathematics", "Mathematics"),
        ("english", "English"),
        ("science", "Science"),
        ("social-studies", "Social studies"),
        ("computing", "Computing"),
        ("ai-literacy", "AI literacy"),
    ];

    /// <summary>The name of a subject, or the teacher's own word.</summary>
    public static string Name(string id) => All.FirstOrDefault(s => s.Id == id).Name ?? id;

    /// <summary>A subject's name inside a sentence.</summary>
    public static string InSentence(string name) =>
        name.Length > 1 && char.IsLower(name[1]) && name != "English" ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>"Grade 7", "Kindergarten" or "Grades 6–8".</summary>
    public static string Grade(string grade, string band) =>
        grade switch
        {
            "" => "Grades " + Band(band),
            "K" => "Kindergarten",
            _ => "Grade " + grade,
        };

    /// <summary>A band with a proper dash.</summary>
    public static string Band(string band) => band.Replace('-', '–');
}
