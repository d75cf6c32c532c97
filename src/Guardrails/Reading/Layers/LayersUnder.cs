namespace Homeroom.Guardrails.Reading.Layers;

/// <summary>
/// Finds the layers of a text. What was decoded is looked at again, at most three layers deep, and all layers below the first together hold at most a few
/// times what the text holds, so that the work stays in proportion to its length. What is left over is said to be unread: that is not nothing.
/// </summary>
internal static class LayersUnder
{
    private const int Deepest = 3;

    /// <summary>The surface first, then what lies under it.</summary>
    public static IEnumerable<Layer> Text(string text)
    {
        var surface = new Layer(PlainReading.Of(text), "", LayerKind.Surface);
        yield return surface;
        List<Layer> above = surface.Reading.IsSame ? [] : [.. Smuggled.In(text)];
        foreach (var layer in above)
        {
            yield return layer;
        }

        above.Add(surface);
        var left = (4L * text.Length) + 16_384;
        for (var depth = 1; depth <= Deepest && above.Count > 0; depth++)
        {
            List<Layer> under = [];
            foreach (var layer in above.SelectMany(a => Directly(a.Reading)))
            {
                left -= depth > 1 ? layer.Reading.Text.Length : 0;
                if (left < 0)
                {
                    yield return Layer.Unread;
                    yield break;
                }

                yield return layer;
                // A comment is part of its text: only what changed is looked at again.
                if (layer.Kind is LayerKind.Decoded or LayerKind.Whole)
                {
                    under.Add(layer);
                }
            }

            above = under;
        }
    }

    private static IEnumerable<Layer> Directly(PlainReading reading)
    {
        List<Layer> found =
        [
            .. Escapes.In(reading),
            .. Alphabets.In(reading),
            .. Numbers.In(reading),
            .. Morse.In(reading),
            .. Shifts.In(reading),
            .. Markup.In(reading),
            .. Concealed.In(reading),
            .. Pieces.In(reading),
        ];
        return found.Count < 2
            ? found
            : found
                .GroupBy(l => (l.Technique, l.Kind, Whole: l.Kind == LayerKind.Whole ? l : null))
                .Select(g => new Layer(PlainReading.Join([.. g.Select(l => l.Reading)]), g.Key.Technique, g.Key.Kind));
    }
}
