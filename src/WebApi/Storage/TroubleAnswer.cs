using Homeroom.WebApi.Api;
using Homeroom.WebApi.Hosting;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Storage;

/// <summary>The answer to a request that met storage trouble: a page that keeps what was typed, or a problem (RFC 9457).</summary>
internal static class TroubleAnswer
{
    /// <summary>Answers, and says when to ask again.</summary>
    public static async Task WriteAsync(HttpContext http, StorageTrouble trouble, string reference)
    {
        var (status, title, sentence, wait) = Say(trouble);
        Problems.SayWhen(http, wait);
        var answer = Problems.WantsJson(http)
            ? TypedResults.Problem(
                title: title,
                detail: $"{sentence} Nothing was changed; send the same request again.",
                statusCode: status,
                type: ApiProblems.TypeOf(status),
                instance: http.Request.Path
            )
            : Pages.Show<TroublePage>(
                new()
                {
                    [nameof(TroublePage.Title)] = title,
                    [nameof(TroublePage.Sentence)] = sentence,
                    [nameof(TroublePage.Address)] = http.Request.Path + http.Request.QueryString,
                    [nameof(TroublePage.Posted)] = HttpMethods.IsPost(http.Request.Method),
                    [nameof(TroublePage.Typed)] = await KeepTyped.OfOursAsync(http.Request),
                    [nameof(TroublePage.Reference)] = reference,
                },
                status
            );
        await answer.ExecuteAsync(http);
    }

    private static (int Status, string Title, string Sentence, TimeSpan? Wait) Say(StorageTrouble trouble) =>
        trouble switch
        {
            StorageTrouble.Busy => (
                StatusCodes.Status503ServiceUnavailable,
                "Homeroom is busy.",
                "Another program is using its database. This mostly passes within seconds. What you had saved is safe.",
                TimeSpan.FromSeconds(5)
            ),
            StorageTrouble.Full => (
                StatusCodes.Status507InsufficientStorage,
                "The disk is full.",
                "What you had saved is safe. Make room where Homeroom keeps its data.",
                TimeSpan.FromMinutes(1)
            ),
            StorageTrouble.ReadOnly => (
                StatusCodes.Status503ServiceUnavailable,
                "Homeroom cannot write.",
                "It may not write where it keeps its data. What you had saved is safe.",
                TimeSpan.FromMinutes(1)
            ),
            StorageTrouble.Damaged => (
                StatusCodes.Status503ServiceUnavailable,
                "The database is damaged.",
                "A part of it cannot be read. Put a backup in its place, and keep the damaged one.",
                null
            ),
            StorageTrouble.Away => (
                StatusCodes.Status503ServiceUnavailable,
                "The database does not answer.",
                "Homeroom goes on as soon as it is back. What you had saved is safe.",
                TimeSpan.FromSeconds(10)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(trouble), trouble, "A trouble without a sentence."),
        };
}
