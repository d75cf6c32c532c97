using System.Globalization;
using System.IO.Compression;
using System.Text;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Feedback.DataSets;

/// <summary>The files of a data set, written when they are asked for: what was withdrawn until then is not in them. The same rows give the same bytes.</summary>
internal static class DataSetFiles
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>GET /learning/data-sets/{id}/files.zip</summary>
    public static async Task<IResult> DownloadAsync(string id, DataSetStore sets, CancellationToken ct)
    {
        if (await sets.FindAsync(id, ct) is not { } set)
        {
            return DataSetPages.NotThere();
        }

        if (set.State != DataSetState.Made || set.Unread > 0 || set.Kept == 0)
        {
            return Problem(
                id,
                set.Unread > 0 ? $"{Times.Count(set.Unread, "row has", "rows have")} not been read by anybody. Keep or drop each, then come back."
                    : set.State != DataSetState.Made ? "It is not made yet."
                    : "No row is kept, so there is nothing to take away."
            );
        }

        var counts = set.Counts;
        Refuse(counts, "left out by a reader", set.Rows.GetValueOrDefault(RowChoice.Dropped));
        Refuse(counts, "taken out since it was made: a consent was withdrawn, or a draft erased", set.Gone);
        var made = DataSet.Write(await sets.KeptAsync(id, ct), set.Plan, counts);
        return made.Faults(set.Plan.Format).FirstOrDefault() is { Fault: { } fault } wrong
            ? Problem(
                id,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Line {fault.Line} of {wrong.File} does not fit the format: {fault.Reason} Drop that row."
                )
            )
            : Results.File(Zip(made), "application/zip", set.Plan.Name + ".zip");
    }

    private static void Refuse(DataSetCounts counts, string reason, int count)
    {
        if (count > 0)
        {
            counts.Refuse(reason, count);
        }
    }

    private static byte[] Zip(DataSet made)
    {
        var sums = string.Concat(made.Hashes.OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Value}  {h.Key}\n"));
        using var to = new MemoryStream();
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in made.Files.Append(KeyValuePair.Create("SHA256SUMS", sums)))
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Epoch;
                using var open = entry.Open();
                open.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return to.ToArray();
    }

    private static IResult Problem(string id, string why) =>
        Pages.Problem(409, "It cannot be taken away yet.", why, "Back to the data set", "/learning/data-sets/" + id);
}
