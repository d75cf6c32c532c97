using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>What a pasted text looks like, before anything is taken from it.</summary>
internal enum SourceKind
{
    Prose,
    List,
    Table,
    Program,
    Poem,
    Unpunctuated,
}

/// <summary>Tells running text and lists of ideas from tables, programs and poems, whose lines are no facts.</summary>
internal sealed partial class SourceLines
{
    private const int LongestIdea = 240;
    private const int FewestOfVerse = 4;
    private const int ShortestCode = 3;

    // So many lines tell what a text is.
    private const int Enough = 400;

    private readonly string[] _raw;

    private SourceLines(string source)
    {
        _raw = source.Split('\n');
        var lines = _raw.Where(l => !string.IsNullOrWhiteSpace(l)).ToList();
        var sample = lines.Take(Enough).ToList();
        var (rows, code) = (sample.Count(IsRow), sample.Count(IsCode));
        Ideas = lines.Count < Enough ? [.. Idea(lines)] : [];
        Kind =
            code * 2 > sample.Count ? SourceKind.Program
            : rows * 2 > sample.Count ? SourceKind.Table
            : IsVerse(sample) ? SourceKind.Poem
            : IsList(lines) ? SourceKind.List
            : SourceKind.Prose;
        Prose = Kind == SourceKind.Prose ? Running(lines) : "";
    }

    public SourceKind Kind { get; }

    /// <summary>The lines of a list, without bullets and headings.</summary>
    public IReadOnlyList<string> Ideas { get; }

    /// <summary>Running text without its tables and lines of code, and with broken lines joined again.</summary>
    public string Prose { get; }

    public static SourceLines Of(string source) => new(source);

    private static bool IsRow(string line) =>
        line.Count(c => c == '|') >= 2
        || Columns().Count(line.Trim()) >= 2
        || (!EndsSentence(line) && (Cells().Count(line) >= 2 || (Number().Count(line) is var n && n >= 2 && n * 2 >= Words.Of(line).Count())));

    private static bool IsCode(string line) =>
        !(EndsSentence(line) && Words.Of(line).Count() > 5)
        && (CodeMark().IsMatch(line) || (CodeWord().IsMatch(line) && line.AsSpan().IndexOfAny("(){};=:<>") >= 0));

    // Bullets make a list; without them every line has to stand for itself.
    private bool IsList(List<string> lines)
    {
        if (Ideas.Count is < 2 or > 24)
        {
            return false;
        }

        var bulleted = lines.Count(l => Bullet().IsMatch(l));
        return Ideas.All(l => l.Length is >= 6 and <= LongestIdea && SentenceSplit.Of(l).Count <= 2)
            && (bulleted * 5 >= lines.Count * 3 || (bulleted == 0 && !lines.Exists(RunsOn)));
    }

    // A line of verse runs on into the next, and is short.
    private static bool IsVerse(List<string> lines) =>
        lines.Count >= FewestOfVerse
        && !lines.Exists(l => Bullet().IsMatch(l))
        && lines.Average(l => l.Trim().Length) < 60
        && lines.Count(l => l.Trim().Length < 70) * 10 >= lines.Count * 9
        && lines.Count(l => l.TrimEnd()[^1] is ',' or ';' or ':' or '—' or '–') * 4 >= lines.Count
        && lines.Count(l => char.IsUpper(l.TrimStart('“', '"', '‘', ' ')[0])) * 2 >= lines.Count;

    private static bool RunsOn(string line) => char.IsLower(line.TrimStart()[0]) || line.TrimEnd()[^1] is ',' or ';' or '-' or '—';

    private IEnumerable<string> Idea(List<string> lines)
    {
        var isBulleted = lines.Count(l => Bullet().IsMatch(l)) >= 2;
        var title = !isBulleted && _raw.Count(string.IsNullOrWhiteSpace) == 1 ? Array.FindIndex(_raw, string.IsNullOrWhiteSpace) - 1 : -1;
        var heading = title == 0 && !EndsSentence(_raw[0]) ? _raw[0] : null;
        return lines
            .Where(l => l != heading && !(isBulleted && !Bullet().IsMatch(l) && !EndsSentence(l) && Words.Of(l).Count() <= 8))
            .Select(l => Bullet().Replace(CleanText.Line(l), ""))
            .Where(l => l.Length > 0 && !l.EndsWith(':'));
    }

    // Text copied from a page is broken in the middle of its sentences.
    private string Running(List<string> lines)
    {
        var kept = string.Join(
            '\n',
            _raw.Where(l => string.IsNullOrWhiteSpace(l) || l.Length < ShortestCode || !(IsRow(l) || IsCode(l))).Select(l => Bullet().Replace(l, ""))
        );
        var isBroken = lines.Count >= 3 && lines.Count(l => !EndsSentence(l)) * 2 > lines.Count && lines.Skip(1).Count(RunsOn) * 4 >= lines.Count;
        return isBroken ? Break().Replace(kept, " ") : kept;
    }

    private static bool EndsSentence(string line) =>
        line.TrimEnd() is { Length: > 0 } l && l[^1] is '.' or '!' or '?' or '”' or '"' or '؟' or '。' or '।';

    [GeneratedRegex(@"^\s*([-*•–·▪‣]|\(?\d{1,2}[.)])\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\S {3,}\S")]
    private static partial Regex Columns();

    [GeneratedRegex(@"[^\s,],[^\s,]")]
    private static partial Regex Cells();

    [GeneratedRegex(@"(?<![\p{L}\d])[-+]?\d[\d.,%]*(?![\p{L}\d])")]
    private static partial Regex Number();

    [GeneratedRegex(@"[;{}]\s*$|^\s*[{}]|==|!=|=>|\+=|:=|&&|\|\||^\s*(//|/\*|#include|</?[a-z])|^\s*[\p{L}_][\w.]*\s*=\s*\S+$|\w\(.*\)\s*:?\s*$")]
    private static partial Regex CodeMark();

    [GeneratedRegex(@"^\s*(import|from|def|class|function|return|for|while|if|else|elif|print|let|const|var|public|private|using|package)\b")]
    private static partial Regex CodeWord();

    [GeneratedRegex(@"(?<!\n)\n(?!\n)")]
    private static partial Regex Break();
}
