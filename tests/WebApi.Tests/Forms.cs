using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Homeroom.WebApi.Tests;

/// <summary>Forms as a browser without scripts sends them.</summary>
internal static class Forms
{
    /// <summary>The page at an address.</summary>
    public static async Task<IDocument> PageAsync(this HttpClient client, string path) => await ReadAsync(await client.GetAsync(path));

    /// <summary>The page of an answer.</summary>
    public static async Task<IDocument> ReadAsync(HttpResponseMessage answer) =>
        await BrowsingContext.New().OpenAsync(async r => r.Content(await answer.Content.ReadAsStringAsync()));

    /// <summary>Opens a page, fills in the form that goes to an address, and sends it.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client,
        string page,
        string action,
        params (string Name, string Value)[] fields
    ) => await client.SubmitAsync(await client.PageAsync(page), action, fields);

    /// <summary>Sends a form of a page with these fields filled in; the others as they stand.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client,
        IDocument page,
        string action,
        params (string Name, string Value)[] fields
    )
    {
        var form =
            page.QuerySelectorAll<IHtmlFormElement>("form").FirstOrDefault(f => f.GetAttribute("action") == action)
            ?? throw new InvalidOperationException($"The page “{page.Title}” has no form that goes to {action}.");
        var typed = fields.Select(f => f.Name).ToHashSet();
        var standing = form.QuerySelectorAll<IHtmlInputElement>("input")
            .Where(i => i.Name is not null && !typed.Contains(i.Name) && (i.Type is not ("radio" or "checkbox") || i.IsChecked))
            .Select(i => KeyValuePair.Create(i.Name!, i.Value));
        using var content = new FormUrlEncodedContent([.. standing, .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        using var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await client.SendAsync(request);
    }
}
