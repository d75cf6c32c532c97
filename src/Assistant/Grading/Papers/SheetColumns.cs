namespace Homeroom.Assistant.Grading.Papers;

/// <summary>What the columns of a table are.</summary>
/// <param name="Name">The student's name, whole or the first name; -1 for none.</param>
/// <param name="Last">The last name where it has a column of its own.</param>
/// <param name="Id">The school's id.</param>
/// <param name="Text">The paper.</param>
/// <param name="Score">A mark.</param>
/// <param name="Items">Answers to the items of a problem set.</param>
/// <param name="HasHead">Whether the first row names the columns.</param>
internal sealed record SheetColumns(int Name, int Last, int Id, int Text, int Score, IReadOnlyList<int> Items, bool HasHead)
{
    private const int LongestName = 60;

    private static readonly string[] Names =
    [
        "name",
        "student",
        "student name",
        "full name",
        "your name",
        "students",
        "learner",
        "pupil",
        "author",
        "kid",
        "child",
    ];
    private static readonly string[] Firsts = ["first name", "first", "given name", "firstname"];
    private static readonly string[] Lasts = ["last name", "last", "surname", "family name", "lastname"];
    private static readonly string[] Ids = ["id", "student id", "studentid", "sis id", "sis user id", "id number", "student number"];
    private static readonly string[] Texts =
    [
        "text",
        "essay",
        "answer",
        "response",
        "paper",
        "work",
        "writing",
        "submission",
        "your answer",
        "your response",
        "student work",
    ];
    private static readonly string[] Scores = ["score", "mark", "points", "total score"];

    private static readonly string[] Passed =
    [
        "timestamp",
        "date",
        "time",
        "email",
        "email address",
        "username",
        "user name",
        "section",
        "class",
        "period",
        "grade",
        "grade level",
        "start time",
        "completion time",
        "sis login id",
        "language",
    ];

    /// <summary>Whether a column is left out, by its name.</summary>
    public static bool IsPassed(string head) => Passed.Contains(Plain(head));

    /// <summary>By the names in the first row; null where these name neither a student nor a text.</summary>
    public static SheetColumns? ByHead(IReadOnlyList<string> head)
    {
        string[] plain = [.. head.Select(Plain)];
        var first = Find(plain, Firsts);
        var last = Find(plain, Lasts);
        var name =
            Find(plain, Names) is >= 0 and var whole ? whole
            : first >= 0 ? first
            : last;
        var (id, text, score) = (Find(plain, Ids), Find(plain, Texts), Find(plain, Scores));
        if (name < 0 && id < 0 && text < 0)
        {
            return null;
        }

        int[] taken = [name, first, last, id, text, score];
        List<int> items = [.. Enumerable.Range(0, plain.Length).Where(i => !taken.Contains(i) && plain[i].Length > 0 && !Passed.Contains(plain[i]))];
        if (text < 0 && items.Count == 1)
        {
            (text, items) = (items[0], []);
        }

        return new SheetColumns(name, name == first && last != name ? last : -1, id, text, score, items, true);
    }

    /// <summary>By what stands in the columns: the longest is the text, the first other one with letters is the name; a brief first column is no text.</summary>
    public static SheetColumns ByLook(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var count = rows.Max(r => r.Count);
        double Length(int column) => rows.Skip(rows.Count > 1 ? 1 : 0).Average(r => column < r.Count ? r[column].Length : 0);
        var text = Enumerable.Range(0, count).Skip(Length(0) <= LongestName ? 1 : 0).MaxBy(Length);
        var others = Enumerable.Range(0, count).Where(c => c != text).ToList();
        var name = others.FindIndex(c => rows.Any(r => c < r.Count && r[c].Any(char.IsLetter))) is >= 0 and var found ? others[found] : others[0];
        var first = rows[0];
        var isHead = rows.Count > 1 && first.All(f => f.Length is > 0 and < 40) && first[Math.Min(text, first.Count - 1)].Length * 3 < Length(text);
        return new SheetColumns(name, -1, -1, text, -1, [.. others.Where(c => c != name)], isHead);
    }

    private static int Find(string[] plain, string[] wanted) => Array.FindIndex(plain, wanted.Contains);

    private static string Plain(string head) =>
        string.Join(
            ' ',
            head.Replace('_', ' ').Trim('\uFEFF', ' ', ':', '"').ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
