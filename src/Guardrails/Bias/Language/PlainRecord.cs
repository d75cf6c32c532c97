namespace Homeroom.Guardrails.Bias.Language;

/// <summary>Keys with a text or with lines, as a file of rules has them.</summary>
internal sealed class PlainRecord
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _lines = new(StringComparer.Ordinal);

    /// <summary>The keys with a text.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>Sets the text of a key, or begins its lines where the text is empty.</summary>
    public void Put(string key, string text)
    {
        if (text.Length > 0)
        {
            _texts.Add(key, text);
        }
        else
        {
            _lines.Add(key, []);
        }
    }

    /// <summary>Adds a line to a key.</summary>
    public void Add(string key, string line) => _lines[key].Add(line);

    /// <summary>The text of a key that has to be there.</summary>
    public string Text(string key) => _texts.TryGetValue(key, out var text) ? text : throw new FormatException($"A rule has no “{key}”.");

    /// <summary>The text of a key, or another.</summary>
    public string TextOr(string key, string other) => _texts.GetValueOrDefault(key, other);

    /// <summary>The lines of a key; none where it is not there.</summary>
    public IReadOnlyList<string> Lines(string key) => _lines.GetValueOrDefault(key, []);
}
