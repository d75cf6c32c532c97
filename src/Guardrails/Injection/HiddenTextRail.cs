using System.Buffers;
using Homeroom.Guardrails.Reading;

namespace Homeroom.Guardrails.Injection;

/// <summary>
/// Finds characters that nobody can see but a model reads: zero-width characters, direction overrides, tag characters, variation selectors that carry bytes,
/// control characters, noise of stacked marks, letters of another script in disguise, rows of spaces that spell something.
/// </summary>
public sealed class HiddenTextRail : IRail
{
    // In one text more findings of one kind than these say nothing new.
    private const int MostOfOne = 40;

    private static readonly SearchValues<char> Suspicious = SearchValues.Create([
        .. Enumerable
            .Range(0, 0x10000)
            .Select(c => (char)c)
            .Where(c => c is (>= '\uD800' and <= '\uDFFF') || (c is < ' ' or > '\u007E' && Unseen.IsDropped(c) && c != '\u00AD')),
    ]);

    // Letters that some other letter looks like stand in no plain ASCII text.
    private static readonly SearchValues<char> Foreign = SearchValues.Create([
        .. Enumerable.Range(0x370, 0xFFFF - 0x370).Select(c => (char)c).Where(c => LookAlikes.Latin(c) != '\0'),
    ]);

    /// <inheritdoc/>
    public string Id => "hidden-text";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) => input.Texts.SelectMany(t => Check(input.Direction, t));

    private List<Finding> Check(Direction direction, RailText text)
    {
        List<Finding> found = [];
        if (text.Text.AsSpan().ContainsAny(Suspicious))
        {
            found.AddRange(
                Merge(text.Text)
                    .Select(s =>
                        Of(direction, text, s.Code, s.Start, s.Length, direction.IsForReading() ? Visible(text.Text.AsSpan(s.Start, s.Length)) : null)
                    )
            );
        }

        if (text.Text.AsSpan().ContainsAny(Foreign))
        {
            var words = PlainReading.Of(text.Text).MixedWords;
            found.AddRange(words.Take(MostOfOne).Select(w => Of(direction, text, "look-alikes", w.Start, w.Length, null)));
        }

        found.AddRange(
            Whitespace.In(text.Text).Take(1).Select(w => Of(direction, text, "whitespace", w.Start, w.Length, direction.IsForReading() ? "" : null))
        );
        return found;
    }

    private Finding Of(Direction direction, RailText text, string code, int start, int length, string? suggestion) =>
        new(Id, code, text.Place, start, length, direction == Direction.Request ? Verdict.Note : Verdict.Hold, Message(code), suggestion);

    // Hidden characters between the letters of a word are one finding, and not one for each letter.
    private static List<(string Code, int Start, int Length)> Merge(string text)
    {
        List<(string Code, int Start, int Length)> found = [];
        for (var at = 0; at < text.Length && found.Count < MostOfOne; )
        {
            var (code, length) = HiddenCharacters.At(text, at);
            if (code is null)
            {
                var next = text.AsSpan(at + length).IndexOfAny(Suspicious);
                at = next < 0 ? text.Length : at + length + next;
                continue;
            }

            if (found is [.., var last] && last.Code == code && at - last.Start - last.Length <= 2)
            {
                found[^1] = (code, last.Start, at + length - last.Start);
            }
            else
            {
                found.Add((code, at, length));
            }

            at += length;
        }

        return found;
    }

    private static string Visible(ReadOnlySpan<char> span)
    {
        var all = span.ToString();
        var left = new System.Text.StringBuilder();
        for (var at = 0; at < all.Length; )
        {
            var (code, length) = HiddenCharacters.At(all, at);
            left.Append(code is null ? all.AsSpan(at, length) : []);
            at += length;
        }

        return left.ToString();
    }

    private static string Message(string code) =>
        code switch
        {
            "zero-width" => "There are invisible zero-width characters here.",
            "bidi" => "There are invisible characters here that change the direction of the text, so that it reads differently from what it says.",
            "tags" => "There is hidden text here, written in invisible tag characters.",
            "variation" => "There are invisible characters here that can carry a hidden text.",
            "stacked-marks" => "There are marks stacked over letters here, so that the text is hard to read for a person and not for a program.",
            "look-alikes" => "This word mixes letters of two scripts that look the same.",
            "whitespace" => "The spaces at the ends of these lines spell something.",
            _ => "There are control characters here that do not belong in a text.",
        };
}
