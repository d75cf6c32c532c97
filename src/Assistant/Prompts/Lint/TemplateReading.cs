using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>A template taken apart, with the place of everything.</summary>
internal sealed partial class TemplateReading
{
    private readonly string _text;

    public TemplateReading(string template)
    {
        _text = template;
        Marks = [.. Read()];
        Messages = [.. Whole()];
    }

    public string Template => _text;

    public IReadOnlyList<TemplateMark> Marks { get; }

    /// <summary>The messages that begin and end as they should.</summary>
    public IReadOnlyList<TemplateMessage> Messages { get; }

    /// <summary>The message at a place, or null.</summary>
    public TemplateMessage? At(int place) => Messages.FirstOrDefault(m => place >= m.Start && place < m.Start + m.Text.Length);

    /// <summary>Line and column of a place, both from 1.</summary>
    public (int Line, int Column) Place(int at)
    {
        var before = _text.AsSpan(0, Math.Min(at, _text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    /// <summary>The fences round a mark within its message, outermost first; only those that are closed after it.</summary>
    public IReadOnlyList<string> FencesRound(TemplateMark mark)
    {
        if (At(mark.Start) is not { } message)
        {
            return [];
        }

        var open = new List<string>();
        foreach (var m in message.Marks.TakeWhile(m => m.Start < mark.Start))
        {
            if (m.Kind == MarkKind.FenceOpen)
            {
                open.Add(m.Name);
            }
            else if (m.Kind == MarkKind.FenceClose && open.LastIndexOf(m.Name) is >= 0 and var at)
            {
                open.RemoveRange(at, open.Count - at);
            }
        }

        var closed = message.Marks.Where(m => m.Kind == MarkKind.FenceClose && m.Start > mark.Start).Select(m => m.Name).ToHashSet();
        return [.. open.Where(closed.Contains)];
    }

    private IEnumerable<TemplateMark> Read()
    {
        for (var at = 0; at < _text.Length; )
        {
            var mark = _text[at] switch
            {
                '{' when Is(at, "{{") => Braces(at),
                '}' when Is(at, "}}") => new TemplateMark(MarkKind.Broken, "}}", at, Is(at, "}}}") ? 3 : 2),
                '<' => Tag(at),
                _ => null,
            };
            if (mark is not null)
            {
                yield return mark;
            }

            at = mark?.End ?? at + 1;
        }
    }

    private TemplateMark Braces(int at)
    {
        var (open, close) =
            Is(at, "{{{") ? ("{{{", "}}}")
            : Is(at, "{{!--") ? ("{{!--", "--}}")
            : ("{{", "}}");
        var inside = at + open.Length;
        var end = _text.IndexOf(close, inside, StringComparison.Ordinal);
        var next = _text.IndexOf("{{", inside, StringComparison.Ordinal);
        if (end < 0 || (next >= 0 && next < end && open == "{{"))
        {
            return new TemplateMark(MarkKind.Broken, "{{", at, open.Length);
        }

        var length = end + close.Length - at;
        var said = _text[inside..end].Trim().Trim('~').Trim();
        return new TemplateMark(open == "{{{" ? MarkKind.Unencoded : KindOf(said), NameOf(said), at, length);
    }

    private static MarkKind KindOf(string said) =>
        said switch
        {
            ['!', ..] => MarkKind.Remark,
            ['&', ..] => MarkKind.Unencoded,
            "else" => MarkKind.Else,
            _ when Block().IsMatch(said) => MarkKind.BlockOpen,
            "/if" or "/unless" => MarkKind.BlockClose,
            _ when Word().IsMatch(said) => MarkKind.Input,
            _ => MarkKind.Other,
        };

    private static string NameOf(string said) => Block().Match(said) is { Success: true } block ? block.Groups["input"].Value : said;

    private TemplateMark? Tag(int at)
    {
        var found = Tags().Match(_text, at);
        if (!found.Success || found.Index != at)
        {
            return null;
        }

        var (name, closes) = (found.Groups["name"].Value, found.Groups["slash"].Length > 0);
        var kind =
            name != "message" ? (closes ? MarkKind.FenceClose : MarkKind.FenceOpen)
            : closes ? MarkKind.MessageClose
            : MarkKind.MessageOpen;
        return kind == MarkKind.MessageOpen ? new TemplateMark(kind, Role().Match(found.Value).Groups["role"].Value, at, found.Length)
            : found.Groups["more"].Length > 0 ? null
            : new TemplateMark(kind, name, at, found.Length);
    }

    private IEnumerable<TemplateMessage> Whole()
    {
        for (var i = 0; i < Marks.Count; i++)
        {
            if (Marks[i].Kind != MarkKind.MessageOpen)
            {
                continue;
            }

            var close = Marks.Skip(i + 1).FirstOrDefault(m => m.Kind is MarkKind.MessageClose or MarkKind.MessageOpen);
            if (close?.Kind == MarkKind.MessageClose)
            {
                var inside = Marks.Skip(i + 1).TakeWhile(m => m != close).ToList();
                yield return new TemplateMessage(Marks[i].Name, Marks[i], Marks[i].End, _text[Marks[i].End..close.Start], inside);
            }
        }
    }

    private bool Is(int at, string what) => string.CompareOrdinal(_text, at, what, 0, what.Length) == 0;

    [GeneratedRegex(@"^#(?:if|unless)\s+(?<input>[A-Za-z_]\w*)$")]
    private static partial Regex Block();

    [GeneratedRegex(@"^[A-Za-z_]\w*$")]
    private static partial Regex Word();

    [GeneratedRegex(@"<(?<slash>/?)(?<name>[A-Za-z][\w-]*)(?<more>\s[^<>]*)?>")]
    private static partial Regex Tags();

    [GeneratedRegex("""^<message role="(?<role>[a-z]+)">$""")]
    private static partial Regex Role();
}
