using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Safety;

/// <summary>Finds markup that acts, images that would carry data away, and links.</summary>
public sealed partial class MarkupRail : IRail
{
    private static readonly Needed Marks = new("<|//|www.|javascript|vbscript|data:text/html");

    /// <inheritdoc/>
    public string Id => "markup";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) => input.Direction.IsForReading() ? input.Texts.SelectMany(Check) : [];

    private IEnumerable<Finding> Check(RailText text)
    {
        if (!Marks.In(text.Text))
        {
            return [];
        }

        List<Finding> held =
        [
            .. Of(text, Active(), "active", "This holds markup that would run in a browser. Take it out."),
            .. Of(text, Handler(), "handler", "This holds markup that would run in a browser. Take it out."),
            .. Of(text, ActiveLink(), "active-link", "This link would run code. Take it out."),
            .. Of(text, RemoteImage(), "remote-image", "This would load an image from another site and could carry data there. Take it out."),
        ];
        var links = Link()
            .Matches(text.Text)
            .Where(m => !held.Exists(h => m.Index < h.Start + h.Length && h.Start < m.Index + m.Length))
            .Select(m => new Finding(Id, "link", text.Place, m.Index, TrimmedLength(m.Value), Verdict.Note, "Check this link."));
        return held.Concat(links);
    }

    private IEnumerable<Finding> Of(RailText text, Regex regex, string code, string message) =>
        regex.Matches(text.Text).Select(m => new Finding(Id, code, text.Place, m.Index, m.Length, Verdict.Hold, message));

    private static int TrimmedLength(string link) => link.TrimEnd('.', ',', ';', ':', '!', '?', ')', ']', '"', '\'', '”', '’').Length;

    [GeneratedRegex(
        @"</?(?:script|iframe|object|embed|applet|frame|frameset|meta|base|link)\b[^<>]{0,2000}>?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Active();

    [GeneratedRegex(
        @"<[a-z][a-z0-9-]{0,20}[\s/][^<>]{0,500}?\bon[a-z]{3,20}\s{0,4}=[^<>]{0,500}>?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Handler();

    [GeneratedRegex(
        @"\b(?:javascript|vbscript)\s{0,4}:\s{0,4}[^\s""'<>]{1,500}|\bdata:text/html[^\s""'<>]{0,500}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ActiveLink();

    [GeneratedRegex(
        @"!\[[^\[\]]{0,300}\]\(\s{0,4}<?(?:https?:)?//[^\s()<>]{1,1000}[^()]{0,200}\)?|<(?:img|image|picture|source|video"
            + @"|audio)\b[^<>]{0,500}?\b(?:src|srcset|href|poster)\s{0,4}=\s{0,4}[""']?(?:https?:)?//[^<>]{0,1000}>?"
            + @"|\burl\(\s{0,4}[""']?(?:https?:)?//[^\s()]{1,500}\)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex RemoteImage();

    [GeneratedRegex(
        @"\b(?:https?|ftp)://[^\s<>""“”]{1,2000}|(?<![\w@./])www\.[a-z0-9-]{1,63}\.[a-z]{2,24}[^\s<>""“”]{0,500}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Link();
}
