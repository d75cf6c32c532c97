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
