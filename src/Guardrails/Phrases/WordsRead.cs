namespace Homeroom.Guardrails.Phrases;

/// <summary>One word of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Word">Its number in the vocabulary; 0 for a word that is not known.</param>
internal readonly record struct Token(int Start, int End, int Word);

/// <summary>A text read once: its words, and where its sentences end.</summary>
internal sealed class WordsRead(int length)
{
    private readonly List<Token> _tokens = new((length / 5) + 4);
    private readonly List<int> _ends = [];

    /// <summary>The words in order.</summary>
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>The token after the last of each sentence.</summary>
    public IReadOnlyList<int> Ends => _ends;

    /// <summary>The words from one to before another.</summary>
    public ReadOnlySpan<Token> From(int first, int end) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_tokens)[first..end];

    /// <summary>One word more.</summary>
    public void Add(Token token) => _tokens.Add(token);

    /// <summary>The sentence ends here, if it has any words.</summary>
    public void EndSentence()
    {
        if (_tokens.Count > (_ends.Count == 0 ? 0 : _ends[^1]))
        {
            _ends.Add(_tokens.Count);
        }
    }
}
