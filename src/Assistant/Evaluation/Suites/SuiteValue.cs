namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>Where something stands in a suite or case file; both from 1, in characters.</summary>
public readonly record struct Place(string File, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}";
}

/// <summary>A value of a suite file (YAML) or of a case (JSON), with its place.</summary>
public abstract record SuiteValue(Place Place);

/// <summary>A text, number, flag or nothing, as it was written.</summary>
/// <param name="Text">The text; empty for null.</param>
/// <param name="IsText">Whether it was written as a text: quoted, or a block. What is plain may be a number, a flag or null.</param>
/// <param name="Place">Where it stands.</param>
public sealed record SuiteScalar(string Text, bool IsText, Place Place) : SuiteValue(Place)
{
    /// <summary>Whether nothing is there.</summary>
    public bool IsNull => !IsText && Text is "" or "~" or "null";
}

/// <summary>A list.</summary>
public sealed record SuiteList(IReadOnlyList<SuiteValue> Items, Place Place) : SuiteValue(Place);

/// <summary>A mapping, in the order of the file.</summary>
public sealed record SuiteMap(IReadOnlyList<KeyValuePair<SuiteScalar, SuiteValue>> Entries, Place Place) : SuiteValue(Place)
{
    /// <summary>The value of a key; null where it is missing.</summary>
    public SuiteValue? Find(string name) => Entries.FirstOrDefault(e => e.Key.Text == name).Value;
}

/// <summary>What is wrong with a suite, and what to do.</summary>
public sealed record SuiteError(Place Place, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Message}";
}
