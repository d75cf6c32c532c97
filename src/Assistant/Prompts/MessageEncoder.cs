using System.Text;
using System.Text.RegularExpressions;
using HandlebarsDotNet;

namespace Homeroom.Assistant.Prompts;

/// <summary>
/// Encodes an input so that it cannot open or close a message, nor one of the fences, such as &lt;source&gt;, that a template puts around its inputs. All other text
/// comes out of <see cref="Decode"/> as it went in; the bracket of a fence stays an entity.
/// </summary>
internal sealed partial class MessageEncoder : ITextEncoder
{
    private readonly Regex? _fence;

    /// <param name="template">The template whose fences are to hold.</param>
    public MessageEncoder(string template)
    {
        var names = Tag().Matches(template).Select(m => m.Groups["name"].Value).Where(n => n != "message").Distinct().ToList();
        _fence = names.Count == 0 ? null : Fence(names);
    }

    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target) => target.Write(Encoded(text is null ? null : Closed(text)));

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var all = new StringBuilder();
        while (text?.MoveNext() == true)
        {
            all.Append(text.Current);
        }

        Encode(all.ToString(), target);
    }

    /// <summary>Undoes the encoding once the messages are apart: a template's own text holds no entity.</summary>
    public static string Decode(string text) =>
        text.Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);

    /// <summary>The text with the brackets of the template's fences made harmless.</summary>
    public string Closed(string text) => _fence?.Replace(text, "&lt;") ?? text;

    private static string? Encoded(string? text) =>
        text
            ?.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    // Each row of the pattern ends where the next begins, so that nothing is tried twice. The bracket of a tag that closes a fence, however it is spaced, or of one that opens it. One with attributes, as HTML has them, opens nothing.
    private static Regex Fence(List<string> names)
    {
        const string Unseen = @"[\p{Cf}\p{Mn}]*";
        const string Gap = @"[\s\p{Cf}\p{Mn}]*";
        var any = string.Join('|', names.Select(n => string.Join(Unseen, n.Select(c => Regex.Escape(c.ToString())))));
        return new Regex(
            $@"[<＜﹤](?={Gap}(?:[/∕⁄／\\]{Gap}(?:{any})(?!{Unseen}[\p{{L}}\p{{N}}_-])|(?:{any}){Gap}[>＞﹥]))",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        );
    }

    [GeneratedRegex("<(?<name>[a-z_]+)>")]
    private static partial Regex Tag();
}
