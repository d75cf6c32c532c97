using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Lessons.Paper;

namespace Homeroom.WebApi.Exports;

/// <summary>A lesson as Markdown. Only our own structure is markup: what a teacher or a model wrote stays text.</summary>
internal static partial class MarkdownPaper
{
    private const string WriteHere = "\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n";

    /// <summary>The whole text.</summary>
    public static string Write(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            Write(block, text);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Write(Block block, StringBuilder text)
    {
        switch (block)
        {
            case Block.Heading h:
                text.Append('#', h.Level).Append(' ').Append(Inline(h.Text)).Append('\n');
                break;
            case Block.Paragraph p:
                text.Append(p.Label.Length > 0 ? $"**{Inline(p.Opening)}** " : "").AppendJoin("\\\n", Lines(p.Text)).Append('\n');
                break;
            case Block.Bullets b:
                text.AppendJoin("", b.Items.Select(i => $"- {Plain(i)}\n"));
                break;
            case Block.Question q:
                text.Append(CultureInfo.InvariantCulture, $"**{q.Number}.** {Inline(q.Text)}\n\n")
                    .AppendJoin("", q.Choices.Select((c, i) => $"- {(char)('A' + i)}\\. {Inline(c)}\n"));
                break;
            case Block.Table t:
                text.Append($"| {string.Join(" | ", t.Head)} |\n|{string.Concat(t.Head.Select(_ => "---|"))}\n");
                text.AppendJoin("", t.Rows.Select(r => $"| {string.Join(" | ", r.Select(Inline))} |\n"));
                break;
            case Block.NewPage:
                text.Append("---\n");
                break;
            case Block.Lines l:
                text.Insert(text.Length, WriteHere, l.Count);
                break;
        }
    }

    private static IEnumerable<string> Lines(string text) => PaperText.Clean(text).Split('\n').Where(l => l.Trim().Length > 0).Select(Plain);

    private static string Plain(string text) => Beginning().Replace(Inline(text), @"$1\$2");

    private static string Inline(string text) => Markup().Replace(PaperText.Line(text), @"\$0");

    // A colon before slashes, a dot after www and an at sign would let some readers make links of plain text.
    [GeneratedRegex(@"[\\`*_{}\[\]<>#|~^$@&]|:(?=//)|(?<=\bwww)\.|(?<=\b(mailto|xmpp|tel)):", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    // At the beginning of a line these make a list, a heading or a rule.
    [GeneratedRegex(@"^(\d{0,9})([-+=.):])")]
    private static partial Regex Beginning();
}
