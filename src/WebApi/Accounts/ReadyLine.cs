using Homeroom.WebApi.Hosting;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>
/// The one line that a start prints. As long as the first teacher has no password, the way in is a link. Once there is one, a link is printed only when asked for
/// with --link: a log then holds no key to the house.
/// </summary>
internal static class ReadyLine
{
    /// <summary>Makes the link work when one will be printed.</summary>
    /// <returns>Whether it will.</returns>
    public static async Task<bool> PrepareLinkAsync(this WebApplication app, string[] args)
    {
        var wanted = args.Contains("--link", StringComparer.Ordinal) || !await HasPasswordAsync(app);
        if (wanted)
        {
            await app.Services.GetRequiredService<SignInLink>().IssueAsync(CancellationToken.None);
        }

        return wanted;
    }

    /// <summary>Prints the line.</summary>
    public static void SayReady(this WebApplication app, bool link)
    {
        app.Services.GetRequiredService<QuietLog>().Started();
        var address = app.Own();
        Console.WriteLine(
            link
                ? $"Homeroom is ready. Open this link (it works once, for one hour): {address}{app.Services.GetRequiredService<SignInLink>().Path}"
                : $"Homeroom is ready at {address} (no password at hand? Start it with --link)."
        );
    }

    private static async Task<bool> HasPasswordAsync(WebApplication app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        return await db.Teachers.AnyAsync(t => t.UserName == FirstTeacher.UserName && t.PasswordHash != null);
    }
}
