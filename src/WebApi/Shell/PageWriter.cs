using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Homeroom.WebApi.Shell;

/// <summary>
/// Writes parts as HTML in UTF-8. It goes through what a part builds once and keeps nothing, which is all that a page without interaction needs of a
/// renderer. See docs/adr/0012.
/// </summary>
internal sealed class PageWriter(IServiceProvider services, HttpContext? http, IBufferWriter<byte> output) : IDisposable
{
    // Letters of every living script go out as they are, emoji as numbers; the page says that it is UTF-8.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // They have no end tag: https://html.spec.whatwg.org/multipage/syntax.html#void-elements
    private static readonly HashSet<string> Void =
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ];

    private readonly List<RenderTreeBuilder> _builders = [];
    private int _depth;

    /// <summary>Writes a part with all that it holds.</summary>
    public void Write(Type part, IReadOnlyDictionary<string, object?> parameters)
    {
        var kind = PartKind.Of(part);
        var made = kind.Make(services);
        foreach (var (name, value) in parameters)
        {
            kind.Give(made, name, value);
        }

        Write(made);
    }

    public void Dispose() => _builders.ForEach(b => b.Dispose());

    // Parts stand inside parts. Each depth has a builder of its own, which serves one part after the other.
    private void Write(Part part)
    {
        if (_depth == _builders.Count)
        {
            _builders.Add(new RenderTreeBuilder());
        }

        var builder = _builders[_depth++];
        part.Build(http, builder);
        var frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count));
        builder.Clear();
        _depth--;
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var i = 0; i < frames.Length; )
        {
            ref readonly var frame = ref frames[i];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Element:
                    Element(frames.Slice(i, frame.ElementSubtreeLength));
                    i += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    Component(frames.Slice(i, frame.ComponentSubtreeLength));
                    i += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Text:
                    Encoded(frame.TextContent);
                    i++;
                    break;
                case RenderTreeFrameType.Markup:
                    Raw(frame.MarkupContent);
                    i++;
                    break;
                case RenderTreeFrameType.Region:
                    i++;
                    break;
                default:
                    throw new NotSupportedException($"A page without interaction has no use for {frame.FrameType}.");
            }
        }
    }

    private void Element(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var name = frames[0].ElementName;
        Raw("<");
        Raw(name);
        var next = 1;
        for (; next < frames.Length && frames[next].FrameType == RenderTreeFrameType.Attribute; next++)
        {
            Attribute(name, frames[next].AttributeName, frames[next].AttributeValue);
        }

        Raw(">");
        if (!Void.Contains(name))
        {
            if (name is "script" or "style" && next < frames.Length && frames[next].FrameType != RenderTreeFrameType.Markup)
            {
                throw new NotSupportedException($"Text inside {name} cannot be made safe.");
            }

            Write(frames[next..]);
            Raw("</");
            Raw(name);
            Raw(">");
        }
    }

    private void Attribute(string element, string name, object? value)
    {
        if (value is null or false)
        {
            return;
        }

        if (value is Delegate or EventCallback || (name == "value" && element is "select" or "textarea"))
        {
            throw new NotSupportedException($"The attribute {name} of {element} says nothing on a page without interaction.");
        }

        Raw(" ");
        Raw(name);
        if (value is not true)
        {
            Raw("=\"");
            Encoded(value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture));
            Raw("\"");
        }
    }

    private void Component(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var kind = PartKind.Of(frames[0].ComponentType);
        var part = kind.Make(services);
        foreach (ref readonly var given in frames[1..])
        {
            if (given.FrameType != RenderTreeFrameType.Attribute)
            {
                throw new NotSupportedException($"A page without interaction has no use for {given.FrameType}.");
            }

            kind.Give(part, given.AttributeName, given.AttributeValue);
        }

        Write(part);
    }

    private void Raw(string text) => output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));

    private void Encoded(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var place = output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, place);
        if (Encoder.FindFirstCharacterToEncodeUtf8(place[..length]) < 0)
        {
            output.Advance(length);
        }
        else
        {
            Raw(Encoder.Encode(text));
        }
    }
}
