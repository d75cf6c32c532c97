using System.Buffers;

namespace Homeroom.Guardrails;

/// <summary>
/// Words of which a pattern needs at least one. A text without any of them cannot match it, and to look for them takes a small part of the time that the
/// pattern takes. Every word has to stand in the pattern itself: to leave one out would make the rail miss something.
/// </summary>
/// <param name="words">The words, with | between them.</param>
internal sealed class Needed(string words)
{
    // Letters that a pattern takes for k, s and i when it does not look at case, and this search does not.
    private static readonly SearchValues<char> LookLikeOthers = SearchValues.Create('\u212A', '\u017F', '\u0130', '\u0131');

    private readonly SearchValues<string> _words = SearchValues.Create(words.Split('|'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the pattern has to be tried on the text.</summary>
    public bool In(string text) => text.AsSpan().ContainsAny(_words) || text.AsSpan().ContainsAny(LookLikeOthers);
}
