using System.Text;
using Homeroom.WebApi.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Accounts;

/// <summary>The bytes of the database's files, read as a finder of the disk would.</summary>
internal static class RawFiles
{
    /// <summary>How often a word stands in the database file or its journal, in any case.</summary>
    public static Task<int> CountAsync(Classroom classroom, string word) => CountAsync(classroom.Services, word);

    /// <summary>The same for a program that was made otherwise.</summary>
    public static async Task<int> CountAsync(IServiceProvider services, string word)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        var count = 0;
        foreach (var part in (string[])[file, file + "-wal"])
        {
            if (File.Exists(part))
            {
                await using var open = new FileStream(part, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                using var bytes = new MemoryStream();
                await open.CopyToAsync(bytes);
                var text = Encoding.Latin1.GetString(bytes.ToArray());
                for (
                    var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
                    at >= 0;
                    at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase)
                )
                {
                    count++;
                }
            }
        }

        return count;
    }
}
