using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.Activities.Tests.Library;

/// <summary>The page docs/activities.md, written from the shelf.</summary>
internal static class ActivityPage
{
    public static string File { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "docs", "activities.md"));

    public static string Write()
    {
        var page = new StringBuilder(Opening);
        foreach (var format in ActivityFormat.All)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"\n## {format.Name} (`{format.Id}`)\n{format.Line}\n\nSections: {string.Join(", ", format.Sections)}.\n\n"
            );
            page.Append("| activity | grades | minutes | content note | AI literacy |\n|---|---|---|---|---|\n");
            foreach (var a in Shelf.With(format))
            {
                var note = a.ContentNote.Length > 0 ? "yes" : "";
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| {a.Title} (`{a.Id}`) | {a.Band} | {a.Minutes} | {note} | {string.Join(", ", a.Literacy)} |\n"
                );
            }
        }

        AddAgreement(page);
        AddLiteracy(page);
        return page.ToString();
    }

    private static void AddAgreement(StringBuilder page)
    {
        page.Append(Agreement);
        var all = ActivityLibrary.All.Where(a => a.Second is not null).Select(a => (a.Id, Both: KeyAgreement.Of(a))).ToList();
        foreach (var (id, k) in all)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{id}` {Line(k.Words, k.Score, k.SameCode)} {k.Alpha:F2} | {k.CodedAlpha:F2} |\n");
        }

        var sum = all.Select(a => a.Both.Score).Aggregate((one, other) => one + other);
        page.Append(CultureInfo.InvariantCulture, $"| **all words** {Line(all.Sum(a => a.Both.Words), sum, all.Sum(a => a.Both.SameCode))} | |\n");
    }

    private static string Line(int words, WordScore s, int sameCode) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {words} | {s.Both + s.OnlyKey} | {s.Both + s.OnlyFound} | {s.Both} | {sameCode} | {s.F1:F2} |"
        );

    private static void AddLiteracy(StringBuilder page)
    {
        page.Append(Literacy);
        foreach (var s in Frameworks.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{s.Id}` | {s.Framework} | {s.Code} | {s.Says} |\n");
        }
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private const string Opening = """
        # Ready-made activities

        Each activity is one YAML file in `src/Assistant/BiasActivities/Library/<format>/`. Its sections are those of `bias-activity.schema.json`; its format says which ones it has. Every text,
        person, place and number in them is made up and was written for Homeroom. Texts always hold fair passages that look suspicious (`controls`), since marking everything is an error too,
        and each activity asks what is missing, since most bias that experts find in news is in what was left out.

        Scores in `grader` and answers in `compare` were written by us and say so. A content note has to be accepted by the teacher before a class sees the activity.

        This page is written from the files (`HOMEROOM_ACCEPT=1 dotnet test tests/Activities.Tests --filter The_page_of_activities`); a test fails when it is stale.

        """;

    private const string Agreement = """

        ## Two keys for each text
        The second key (`<id>.second.yaml`) lists what a second reading of the texts alone marked: its reader had the texts and the ten codes, and had not seen the first key.
        What is left of agreement then is a measure of how much of a key is a matter of where a place begins and ends and of which code fits. In the studies that Homeroom builds on, one trained expert against others reached a word F1 of about 0.45, and
        experts among each other an alpha of 0.40. A reader who has not seen the key can replace the marks in a file; the figures here follow.

        F1 is twice the words that both keys mark, divided by the words of both added up. Alpha is Krippendorff's, nominal, over all words: marked or not, and by code.

        | activity | words | key | second key | both | same code | F1 | alpha, marked | alpha, by code |
        |---|---|---|---|---|---|---|---|---|

        """;

    private const string Literacy = """

        ## AI literacy
        What an activity works on is named by id. Ids and short names are the frameworks' own; the descriptions are ours. Of the AILit Framework the four domains of the final version of 2026
        are here, and the one competence whose number could be confirmed.

        | id | framework | there | says |
        |---|---|---|---|

        """;
}
