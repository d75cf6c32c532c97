using System.Globalization;
using System.Runtime.CompilerServices;

namespace Homeroom.Assistant.Evaluation.Reports.Html;

/// <summary>A page that is being written. What stands in a hole of a text is escaped; only the text around it is markup.</summary>
internal sealed class HtmlPage(TextWriter writer)
{
    /// <summary>Writes markup, with what is in its holes as text.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] MarkupHandler markup) => markup.Close();

    /// <summary>Writes markup of our own as it stands.</summary>
    public void Raw(string markup) => writer.Write(markup);
}

/// <summary>Writes the parts of a text to its page.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly HtmlPage _page;

    /// <summary>Begins.</summary>
    public MarkupHandler(int literalLength, int formattedCount, HtmlPage page)
    {
        (_, _) = (literalLength, formattedCount);
        _page = page;
    }

    /// <summary>Markup.</summary>
    public void AppendLiteral(string markup) => _page.Raw(markup.ReplaceLineEndings("\n"));

    /// <summary>Text.</summary>
    public void AppendFormatted(string? text) => _page.Raw(Untrusted.Html(text));

    /// <summary>A whole number.</summary>
    public void AppendFormatted(int number) => _page.Raw(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number of a drawing, to two places.</summary>
    public void AppendFormatted(double number) => _page.Raw(number.ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>Ends.</summary>
    public void Close() => _page.Raw("\n");
}
