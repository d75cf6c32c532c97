using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Hosting;

/// <summary>A form that could not be taken: the page shows what was typed and sends it again. Only for forms of our own pages.</summary>
internal static class KeepTyped
{
    private static readonly HashSet<string> NotKept = ["__RequestVerificationToken", "password", "present"];

    /// <summary>Answers a posted form that came too late, or from someone who is signed out.</summary>
    public static async Task ShowAsync(HttpContext http, bool signedOut)
    {
        var status = signedOut ? StatusCodes.Status401Unauthorized : StatusCodes.Status400BadRequest;
        if (await OfOursAsync(http.Request) is { Count: > 0 } typed)
        {
            await Page(http.Request, status, signedOut, typed).ExecuteAsync(http);
            return;
        }

        await Problems.WriteAsync(http, status);
    }

    /// <summary>What was typed into a form of our own pages, without passwords; empty for anything else.</summary>
    public static async Task<IReadOnlyList<KeyValuePair<string, string>>> OfOursAsync(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && IsOurs(request) ? await TypedAsync(request) : [];

    private static IResult Page(HttpRequest request, int status, bool signedOut, IReadOnlyList<KeyValuePair<string, string>> typed) =>
        Pages.Show<KeepTypedPage>(
            new()
            {
                [nameof(KeepTypedPage.Address)] = request.Path + request.QueryString,
                [nameof(KeepTypedPage.Typed)] = typed,
                [nameof(KeepTypedPage.SignedOut)] = signedOut,
            },
            status
        );

    // Another site must not be able to fill this page. Browsers say where a form comes from.
    private static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site.Length > 0 ? site == "same-origin" : request.Headers.Origin.ToString() == $"{request.Scheme}://{request.Host}";
    }

    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> TypedAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return [];
        }

        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return [.. form.Where(f => !NotKept.Contains(f.Key)).SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")))];
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return [];
        }
    }
}
