namespace Homeroom.Evals.GuardReport;

/// <summary>Names and sentence pieces of our own, from which notes are put together.</summary>
internal static class NoteParts
{
    private static readonly string[] Given =
    [
        "Ann",
        "Anna",
        "Annabel",
        "Leo",
        "Leona",
        "Leonardo",
        "Zoë",
        "Sofía",
        "José",
        "Amara",
        "Chidi",
        "Priya",
        "Minh",
        "Hana",
        "Yusuf",
        "Ximena",
        "Jean-Luc",
        "Mary Kate",
        "D'Andre",
        "Noor",
        "Oluwaseun",
        "Björn",
        "Siobhán",
        "Tomás",
        "Keiko",
        "Ravi",
        "Lucía",
        "Dmitri",
        "Aaliyah",
        "Wren",
    ];

    private static readonly string[] Family =
    [
        "Park",
        "Parker",
        "Parkman",
        "Lee",
        "Leeds",
        "O'Brien",
        "Nguyen",
        "García",
        "Garcia-Lopez",
        "van der Berg",
        "Okafor",
        "Smith-Jones",
        "Müller",
        "Haddad",
        "Kowalski",
        "Singh",
        "Tran",
        "St. Clair",
        "Ferreira",
        "Åkesson",
        "Banerjee",
        "Castillo",
        "Diallo",
        "Whitefeather",
    ];

    private static readonly string[] Sentences =
    [
        "{0} finished the lab early and helped {1} with the graph.",
        "Please seat {0} near the front; {1} may sit anywhere.",
        "{0}'s reading log is missing two entries.",
        "I called home about {0} on Tuesday, and {1}'s aunt called back.",
        "{0}, {1} and a guest presented on x² + ½x = 10⁻³.",
        "Small group today: {0} / {1} (fractions, pp. 12–14).",
        "“I can do it myself,” said {0}.",
        "Write to family-{2}@example.org if {0} is absent again.",
        "{0}’s IEP meeting is on the 14th; ask {1} for notes.",
        "Somebody typed [[NAME-{2}K]] into the form by hand.",
        "Partner {0} with {1}—not with last week's partner.",
        "{0} needs extra time.\tNothing else changed.",
        "Praise for {0}: three kind acts before lunch 🎉",
        "Extra copies for {0};\n- one in large print\n- one in Spanish (José’s class has more)",
    ];

    private static readonly (string Before, string After)[] Dresses =
    [
        ("", ""),
        ("", ""),
        ("", "'s"),
        ("", "’s"),
        ("**", "**"),
        ("*", "*"),
        ("_", "_"),
        ("`", "`"),
        ("### ", ""),
        ("- ", ":"),
        ("(", ")"),
        ("“", "”"),
        ("~~", "~~"),
        ("[", "](#x)"),
        ("", "'"),
        ("**", "’s** book"),
        ("|", "|"),
        ("", "\n"),
    ];

    /// <summary>Six people, no two alike.</summary>
    public static List<string> ClassList(Random dice)
    {
        HashSet<string> people = [];
        while (people.Count < 6)
        {
            people.Add($"{One(dice, Given)} {One(dice, Family)}");
        }

        return [.. people];
    }

    /// <summary>Two to five sentences about them.</summary>
    public static string Note(Random dice, IReadOnlyList<string> people) =>
        string.Join(
            dice.Next(3) == 0 ? "\n" : " ",
            Enumerable
                .Range(0, dice.Next(2, 6))
                .Select(_ => string.Format(null, One(dice, Sentences), Called(dice, people), Called(dice, people), dice.Next(1, 9)))
        );

    /// <summary>What a model writes around a token.</summary>
    public static (string Before, string After) Dress(Random dice) => Dresses[dice.Next(Dresses.Length)];

    private static string Called(Random dice, IReadOnlyList<string> people) =>
        people[dice.Next(people.Count)] is var name && dice.Next(3) == 0 ? name.ToUpperInvariant() : name;

    private static string One(Random dice, string[] list) => list[dice.Next(list.Length)];
}
