using System.Globalization;
using System.Text;
using Homeroom.WebApi.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Homeroom.WebApi.Checks;

/// <summary>A text with its findings marked and numbered. Every space of it counts, so it is written without Razor's own.</summary>
public sealed class SeenText : Part
{
    private const int Named = 3;

    /// <summary>What is seen.</summary>
    [Parameter, EditorRequired]
    public required LookView Of { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder __builder)
    {
        foreach (var piece in Of.Pieces())
        {
            if (piece.Strongest is null)
            {
                __builder.AddContent(0, piece.Text);
                continue;
            }

            __builder.OpenElement(1, "mark");
            __builder.AddAttribute(2, "class", "seen seen-" + VerdictLook.Of(piece.Strongest.Finding).Tone);
            Words(__builder, piece.Text);
            __builder.CloseElement();
            foreach (var ending in piece.Ending)
            {
                Number(__builder, ending);
            }
        }
    }

    private static void Number(RenderTreeBuilder builder, SeenFinding finding)
    {
        var look = VerdictLook.Of(finding.Finding);
        builder.OpenElement(3, "a");
        builder.AddAttribute(4, "class", "seen-no seen-" + look.Tone);
        builder.AddAttribute(5, "id", $"f{finding.No}");
        builder.AddAttribute(6, "href", $"#n{finding.No}");
        builder.AddAttribute(7, "aria-label", $"{look.Word}, finding {finding.No}");
        builder.AddMarkupContent(8, Icon.Of(look.Icon).Value);
        builder.AddContent(9, finding.No.ToString(CultureInfo.InvariantCulture));
        builder.CloseElement();
    }

    // What cannot be seen is named, or a mark over it would be empty.
    private static void Words(RenderTreeBuilder builder, string text)
    {
        var plain = new StringBuilder();
        List<int> unseen = [];
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnseen(rune))
            {
                Flush(builder, plain);
                unseen.Add(rune.Value);
            }
            else
            {
                Flush(builder, unseen);
                plain.Append(rune.ToString());
            }
        }

        Flush(builder, plain);
        Flush(builder, unseen);
    }

    private static bool IsUnseen(Rune rune) =>
        rune.Value is not ('\n' or '\r' or '\t')
        && (
            Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
            || rune.Value is 0x115F or 0x1160 or 0x3164 or (>= 0xE0100 and <= 0xE01EF)
        );

    private static void Flush(RenderTreeBuilder builder, StringBuilder plain)
    {
        builder.AddContent(10, plain.ToString());
        plain.Clear();
    }

    private static void Flush(RenderTreeBuilder builder, List<int> unseen)
    {
        if (unseen.Count > 0)
        {
            var names = string.Join(' ', unseen.Take(Named).Select(u => "U+" + u.ToString("X4", CultureInfo.InvariantCulture)));
            builder.OpenElement(11, "span");
            builder.AddAttribute(12, "class", "unseen");
            builder.AddContent(13, unseen.Count > Named ? $"{names} and {unseen.Count - Named} more" : names);
            builder.CloseElement();
            unseen.Clear();
        }
    }
}
