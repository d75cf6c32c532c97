namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>A biased place of the key.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Code">What it is, such as "loaded language".</param>
/// <param name="Severity">How strong, 1 to 3.</param>
public sealed record KeyPlace(TokenSpan Span, string Code, int Severity = 1);

/// <summary>
/// What a text's biased and fair places are. Fair are the controls, which look suspicious and are not, and the sentences that hold neither a biased
/// place nor a control. Words of a sentence beside a biased place are neither: where a place ends, readers differ.
/// </summary>
public sealed record MarkKey
{
    private MarkKey(IReadOnlyList<KeyPlace> biased, IReadOnlyList<TokenSpan> controls, IReadOnlyList<TokenSpan> neutral)
    {
        (Biased, Controls, NeutralSentences) = (biased, controls, neutral);
    }

    /// <summary>The biased places.</summary>
    public IReadOnlyList<KeyPlace> Biased { get; }

    /// <summary>The fair places that look suspicious.</summary>
    public IReadOnlyList<TokenSpan> Controls { get; }

    /// <summary>The sentences that hold neither.</summary>
    public IReadOnlyList<TokenSpan> NeutralSentences { get; }

    /// <summary>A key of places.</summary>
    /// <param name="text">The texts.</param>
    /// <param name="biased">The biased places.</param>
    /// <param name="controls">The fair places that look suspicious.</param>
    public static MarkKey Of(MarkText text, IEnumerable<KeyPlace> biased, IEnumerable<TokenSpan> controls)
    {
        ArgumentNullException.ThrowIfNull(text);
        KeyPlace[] places = [.. biased];
        TokenSpan[] fair = [.. controls];
        TokenSpan[] taken = [.. places.Select(p => p.Span), .. fair];
        foreach (var wrong in taken.Where(t => !text.Has(t)))
        {
            throw new ArgumentException($"The place from word {wrong.First} to {wrong.Last} lies in no text of the activity.", nameof(biased));
        }

        return new(places, fair, [.. text.Sentences.Where(s => !Array.Exists(taken, t => t.Overlaps(s)))]);
    }

    /// <summary>A key of quotes, each of which stands exactly once.</summary>
    /// <param name="text">The texts.</param>
    /// <param name="biased">Quote, code and severity of each biased place.</param>
    /// <param name="controls">Quote of each fair place.</param>
    /// <exception cref="ArgumentException">A quote stands nowhere or more than once.</exception>
    public static MarkKey OfQuotes(MarkText text, IEnumerable<(string Quote, string Code, int Severity)> biased, IEnumerable<string> controls)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text, biased.Select(b => new KeyPlace(Place(b.Quote), b.Code, b.Severity)), controls.Select(Place));

        TokenSpan Place(string quote) =>
            text.Find(quote) ?? throw new ArgumentException($"The words “{quote}” do not stand exactly once in the texts.", nameof(biased));
    }
}
