namespace Homeroom.Guardrails.Reading.Layers;

/// <summary>A text that lies under another one: encoded, turned round, or put where a reader of the page does not see it.</summary>
/// <param name="Reading">The text, with the way back to the original.</param>
/// <param name="Technique">How it was hidden, kebab-case.</param>
/// <param name="Kind">What sort of layer.</param>
internal sealed record Layer(PlainReading Reading, string Technique, LayerKind Kind)
{
    /// <summary>Stands for layers that nobody looked through.</summary>
    public static Layer Unread { get; } = new(new PlainReading(""), "unread", LayerKind.Unread);
}

/// <summary>Sorts of layers.</summary>
internal enum LayerKind
{
    /// <summary>The text itself, plain.</summary>
    Surface,

    /// <summary>The whole text in another form: most of it may be noise.</summary>
    Whole,

    /// <summary>A part that was decoded to words.</summary>
    Decoded,

    /// <summary>A part that a page would not show, such as a comment.</summary>
    Concealed,

    /// <summary>There was more than there is time for.</summary>
    Unread,
}
