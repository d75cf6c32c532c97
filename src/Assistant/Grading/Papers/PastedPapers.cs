using System.Globalization;
using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Reads what was pasted: one paper, or many parted by a line of ---, by heads with names, or as rows of a sheet.</summary>
internal static partial class PastedPapers
{
    private const string Place = "Pasted text";
    private const int LongestName = 60;

    // Words that begin a heading of an essay rather than a name.
    private static readonly HashSet<string> Headings = new(
        (
            "the a an my our your his her their its in on at by for from to of what why how when where who which step part paragraph section chapter introduction intro body "
            + "conclusion summary title question answer claim evidence reasoning reason reasons counterclaim argument thesis materials method methods procedure results data analysis hypothesis "
            + "purpose background discussion abstract references sources source works note notes example dear first second third next last name student date class teacher period subject"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Reads it.</summary>
    public static void Read(string pasted, PaperStack stack)
    {
        var text = CleanText.Of(pasted).Text;
        if (text.Length == 0)
        {
            return;
        }

        if (IsSheet(text))
        {
            SheetPapers.Read(Place, text, '\t', stack);
            return;
        }

        List<string> papers = [.. Line().Split(text).Where(p => p.Trim().Length > 0)];
        if (papers.Count == 0)
        {
            return;
        }

        papers = papers.Count > 1 ? papers : ByHeads(papers[0], stack);
        foreach (var (at, paper) in papers.Index())
        {
            var (label, body) = WithoutHead(paper.Trim());
            var from = papers.Count == 1 ? Place : string.Create(CultureInfo.InvariantCulture, $"{Place}, paper {at + 1}");
            stack.Add(new BroughtPaper(label, body, from));
        }
    }

    /// <summary>Every row has a short first cell and something behind a tab; a cell with line breaks has quotation marks around it.</summary>
    private static bool IsSheet(string text)
    {
        var open = false;
        foreach (var line in text.Split('\n').Where(l => l.Trim().Length > 0))
        {
            var cell = line.IndexOf('\t', StringComparison.Ordinal);
            if (!open && (cell is <= 0 or > LongestName || line[..cell].Trim().Length == 0))
            {
                return false;
            }

            open ^= int.IsOddInteger(line.Count(c => c == '"')) && (open || line.Contains("\t\"", StringComparison.Ordinal));
        }

        return !open;
    }

    private static List<string> ByHeads(string text, PaperStack stack)
    {
        var lines = text.Split('\n');
        var heads = lines.Index().Where(l => NameOf(l.Item, l.Index == 0 || lines[l.Index - 1].Trim().Length == 0) is not null).ToList();
        if (heads.Count < 2 || lines.Take(heads[0].Index).Any(l => l.Trim().Length > 0))
        {
            return [text];
        }

        stack.Tell(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The pasted text is read as {heads.Count} papers, by the names at their heads, the first “{Shown.Short(heads[0].Item)}”. If it is one paper, bring it as a file."
            )
        );
        return [.. heads.Select((h, i) => string.Join('\n', lines[h.Index..(i + 1 < heads.Count ? heads[i + 1].Index : lines.Length)]))];
    }

    private static (string Label, string Body) WithoutHead(string paper)
    {
        var end = paper.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var first ? first : paper.Length;
        return NameOf(paper[..end], true) is { } name ? (name, paper[end..].Trim()) : ("", paper);
    }

    /// <summary>The name of a head: “Name: Maria Lopez” anywhere, “Maria Lopez:” after an empty line.</summary>
    private static string? NameOf(string line, bool afterGap)
    {
        if (Labelled().Match(line) is { Success: true } labelled)
        {
            return labelled.Groups["name"].Value.Trim();
        }

        return afterGap && Named().Match(line) is { Success: true } named && !Words(named.Groups["name"].Value).Any(Headings.Contains)
            ? named.Groups["name"].Value.Trim()
            : null;
    }

    private static string[] Words(string name) => name.Split((char[])[' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^[ \t]*-{3,}[ \t]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(
        @"\A[ \t]*(?:student(?:'s)?[ \t]*name|name|student)[ \t]*:[ \t]*(?<name>\S[^\t]{0,58})\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"\A[ \t]*(?<name>\p{Lu}[\p{L}\p{M}'’.-]*(?:,?[ ](?:(?:de|la|las|los|del|da|dos|di|van|von|der|den|al|el|bin|ibn|le)[ ])*\p{Lu}[\p{L}\p{M}'’.-]*){0,4})[ \t]*:[ \t]*\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Named();
}
