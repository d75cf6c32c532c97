using System.Buffers;

namespace Homeroom.Guardrails.Policies;

/// <summary>Finds the words that a school wants to hear of.</summary>
internal sealed class SchoolWordsRail : IRail
{
    private readonly BlockedWord[] _words;
    private readonly SearchValues<string> _any;

    public SchoolWordsRail(IEnumerable<BlockedWord> words)
    {
        _words = [.. words];
        _any = SearchValues.Create([.. _words.Select(w => w.Text)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>All words that a policy and the ones beneath it name.</summary>
    public static IReadOnlyList<BlockedWord> Of(Policy? policy) => policy is null ? [] : [.. Of(policy.Over), .. policy.Blocked];

    /// <inheritdoc/>
    public string Id => "school-words";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) =>
        input.Texts.Where(t => t.Text.AsSpan().ContainsAny(_any)).SelectMany(t => _words.Where(w => Concerns(w, input)).SelectMany(w => Find(t, w)));

    private IEnumerable<Finding> Find(RailText text, BlockedWord word) =>
        WholeWords
            .Of(text.Text, word.Text)
            .Select(at => new Finding(
                Id,
                "word",
                text.Place,
                at,
                word.Text.Length,
                word.Verdict,
                $"Your school has this on its list: {word.Reason}",
                word.Suggestion
            ));

    private static bool Concerns(BlockedWord word, RailInput input) =>
        (word.Directions.Count == 0 || word.Directions.Contains(input.Direction)) && (word.Bands.Count == 0 || word.Bands.Contains(input.Band));
}
