namespace Homeroom.Guardrails.Phrases;

/// <summary>What one part of a pattern asks for.</summary>
internal enum StepKind
{
    /// <summary>One of the concepts stands here.</summary>
    Word,

    /// <summary>One of the concepts may stand here.</summary>
    MayBe,

    /// <summary>None of the concepts begins here.</summary>
    NotNext,

    /// <summary>One of the concepts begins here; it is not passed over.</summary>
    Next,

    /// <summary>None of the concepts stands right before.</summary>
    NotBefore,

    /// <summary>Up to so many words, whatever they are.</summary>
    Gap,

    /// <summary>The sentence begins here.</summary>
    Begin,

    /// <summary>The sentence ends here.</summary>
    End,
}

/// <summary>One part of a pattern.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Concepts">The concepts, any of them.</param>
/// <param name="Most">The most words of a gap.</param>
internal sealed record Step(StepKind Kind, int[] Concepts, int Most = 0)
{
    /// <summary>Reads one: <c>word</c>, <c>@concept</c>, <c>a|@b</c>, <c>a?</c>, <c>!a</c>, <c>&amp;a</c>, <c>&lt;!a</c>, <c>..5</c>, <c>^</c> or <c>$</c>. A phrase has _ between its words.</summary>
    public static Step Read(string part, Lexicon lexicon) =>
        part switch
        {
            "^" => new Step(StepKind.Begin, []),
            "$" => new Step(StepKind.End, []),
            ['.', '.', .. var most] => new Step(StepKind.Gap, [], int.Parse(most, System.Globalization.CultureInfo.InvariantCulture)),
            ['<', '!', .. var not] => new Step(StepKind.NotBefore, Named(not, lexicon)),
            ['&', .. var next] => new Step(StepKind.Next, Named(next, lexicon)),
            ['!', .. var not] => new Step(StepKind.NotNext, Named(not, lexicon)),
            [.. var maybe, '?'] => new Step(StepKind.MayBe, Named(maybe, lexicon)),
            _ => new Step(StepKind.Word, Named(part, lexicon)),
        };

    /// <summary>The places that can be reached from those given.</summary>
    public ulong From(ulong places, Window window) =>
        Kind switch
        {
            StepKind.Word => After(places, window),
            StepKind.MayBe => places | After(places, window),
            StepKind.NotNext => places & ~Union(window, ends: false),
            StepKind.Next => places & Union(window, ends: false),
            StepKind.NotBefore => places & ~Union(window, ends: true),
            StepKind.Gap => Spread(places) & window.Everywhere,
            StepKind.Begin => window.BeginsSentence ? places & 1 : 0,
            _ => window.EndsSentence && window.Count < Window.Size ? places & (1UL << window.Count) : 0,
        };

    private ulong After(ulong places, Window window)
    {
        var to = 0UL;
        foreach (var concept in Concepts)
        {
            to |= window.After(concept, places);
        }

        return to;
    }

    private ulong Union(Window window, bool ends)
    {
        var all = 0UL;
        foreach (var concept in Concepts)
        {
            all |= ends ? window.Ends(concept) : window.Begins(concept);
        }

        return all;
    }

    private ulong Spread(ulong places)
    {
        var reached = places;
        for (var i = 0; i < Most; i++)
        {
            reached |= reached << 1;
        }

        return reached;
    }

    // Plain words beside each other are one concept together.
    private static int[] Named(string names, Lexicon lexicon)
    {
        var all = names.Split('|').ToLookup(n => n[0] == '@');
        var known = all[true].Select(n => lexicon.Concept(n[1..]));
        return [.. known, .. all[false].Any() ? (int[])[lexicon.Literal([.. all[false].Select(n => n.Replace('_', ' '))])] : []];
    }
}
