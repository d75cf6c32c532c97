using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Homeroom.WebApi.Shell;

/// <summary>The hidden field that shows that a form is from a page of ours. A piece without a request has none: the page that takes it up has one.</summary>
public sealed class FormToken : Part
{
    private static readonly object Made = new();

    [Inject]
    private IAntiforgery Antiforgery { get; set; } = null!;

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder __builder)
    {
        if (Http is not null)
        {
            __builder.AddMarkupContent(0, (string)(Http.Items[Made] ??= Field(Http)));
        }
    }

    // One token serves every form of a page. It is written in letters, digits, hyphens and underscores.
    private string Field(HttpContext http)
    {
        var token = Antiforgery.GetAndStoreTokens(http);
        return $"""<input type="hidden" name="{token.FormFieldName}" value="{token.RequestToken}">""";
    }
}
