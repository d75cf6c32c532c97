using System.Text;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Lessons.Paper;

namespace Homeroom.WebApi.Exports;

/// <summary>A lesson as Markdown.</summary>
internal static partial class MarkdownPaper
{
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
                text.Append('#', h.Level).Append(' ').Append(Plain(h.Text)).Append('\n');
                break;
            case Block.Paragraph p:
                text.Append(p.Label.Length > 0 ? $"**{Plain(p.Label)}.** " : "").Append(Plain(p.Text)).Append('\n');
                break;
            case Block.Bullets b:
                text.AppendJoin("", b.Items.Select(i => $"- {Plain(i)}\n"));
                break;
            case Block.Question q:
                text.Append($"{q.Number}. {Plain(q.Text)}\n").AppendJoin("", q.Choices.Select((c, i) => $"   - {(char)('A' + i)}. {Plain(c)}\n"));
                break;
            case Block.Table t:
                text.Append($"| {string.Join(" | ", t.Head)} |\n|{string.Concat(t.Head.Select(_ => "---|"))}\n");
                text.AppendJoin("", t.Rows.Select(r => $"| {string.Join(" | ", r.Select(c => Plain(c).Replace("|", "\\|")))} |\n"));
                break;
            case Block.Lines l:
                text.Insert(text.Length, "\n______________________________________________\n", l.Count);
                break;
        }
    }

    private static string Plain(string text) => Markup().Replace(Newline().Replace(text, " "), @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>#]")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Newline();
}
