namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>What one pupil marked: all words, and the words of each code. A word that is marked twice counts once.</summary>
internal sealed class PupilMarks
{
    private readonly TokenSet?[] _byCode;
    private readonly bool[]? _texts;

    public PupilMarks(TakingPart pupil, MarkText text, int codes)
    {
        (Pupil, All, _byCode) = (pupil.Pupil, new TokenSet(text.Tokens.Count), new TokenSet?[codes]);
        if (pupil.Texts is null)
        {
            return;
        }

        _texts = [.. Enumerable.Range(0, text.Texts.Count).Select(pupil.Texts.Contains)];
        Open = new TokenSet(text.Tokens.Count);
        foreach (var token in text.Tokens.Where(t => _texts[t.Text]))
        {
            Open.Add(new TokenSpan(token.Id, token.Id));
        }
    }

    /// <summary>The pupil's pseudonym.</summary>
    public string Pupil { get; }

    /// <summary>All marked words.</summary>
    public TokenSet All { get; }

    /// <summary>The words of the texts that the pupil worked on; null for all.</summary>
    public TokenSet? Open { get; }

    /// <summary>Whether the pupil worked on a text.</summary>
    public bool WorkedOn(int text) => _texts is null || _texts[text];

    /// <summary>Adds a mark.</summary>
    public void Add(TokenSpan span, int code, int tokens)
    {
        All.Add(span);
        (_byCode[code] ??= new TokenSet(tokens)).Add(span);
    }

    /// <summary>The words marked with a code; null where there are none.</summary>
    public TokenSet? Of(int code) => _byCode[code];
}
