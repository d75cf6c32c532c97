using System.Buffers;
using System.Security.Claims;
using System.Text;
using Homeroom.Assistant.Drafts;

namespace Homeroom.WebApi.Shell;

/// <summary>Short ways to a page, a piece of one, and the teacher who looks at it.</summary>
internal static class Pages
{
    /// <summary>A part as the whole answer.</summary>
    public static IResult Show<TPage>(Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where TPage : Part => new PageResult(typeof(TPage), parameters, status);

    /// <summary>The page for what is not there, or not this teacher's.</summary>
    public static IResult NotFound() =>
        Show<ProblemPage>(
            new()
            {
                [nameof(ProblemPage.Title)] = "No draft has this address.",
                [nameof(ProblemPage.Sentence)] = "It may be among the deleted drafts, which are kept for 30 days.",
                [nameof(ProblemPage.Action)] = "Look at deleted drafts",
                [nameof(ProblemPage.Href)] = "/drafts/deleted",
            },
            StatusCodes.Status404NotFound
        );

    /// <summary>The page for what did not work.</summary>
    public static IResult Problem(int status, string title, string sentence, string action, string href) =>
        Show<ProblemPage>(
            new()
            {
                [nameof(ProblemPage.Title)] = title,
                [nameof(ProblemPage.Sentence)] = sentence,
                [nameof(ProblemPage.Action)] = action,
                [nameof(ProblemPage.Href)] = href,
            },
            status
        );

    /// <summary>A part as text, for a stream or a file.</summary>
    public static string Piece<TPiece>(IServiceProvider services, Dictionary<string, object?> parameters)
        where TPiece : Part
    {
        var piece = new ArrayBufferWriter<byte>();
        using var writer = new PageWriter(services, null, piece);
        writer.Write(typeof(TPiece), parameters);
        return Encoding.UTF8.GetString(piece.WrittenSpan);
    }

    /// <summary>The signed-in teacher.</summary>
    public static Teacher Of(ClaimsPrincipal user) => new(user.FindFirstValue(ClaimTypes.NameIdentifier)!, user.Identity!.Name!);

    /// <summary>The draft, when it is this teacher's and is found among the drafts.</summary>
    public static async Task<StoredDraft?> FindMineAsync(this IDraftStore store, string id, ClaimsPrincipal user, CancellationToken ct) =>
        await store.FindAsync(id, ct) is { } stored && stored.Draft.Owner == Of(user).Id && stored.Request.Kind.IsListed ? stored : null;
}
