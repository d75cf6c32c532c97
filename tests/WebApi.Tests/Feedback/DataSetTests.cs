using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.WebApi.Feedback;
using Homeroom.WebApi.Feedback.DataSets;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Accounts;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Node = Homeroom.WebApi.Tests.Storage.Node;

namespace Homeroom.WebApi.Tests.Feedback;

/// <summary>Stored drafts on their way into a data set, and out of it.</summary>
[Collection(Databases.Name)]
public sealed class DataSetTests(PostgresServer postgres)
{
    [Theory, OnBothDatabases]
    public async Task Of_2000_drafts_no_planted_name_address_or_number_is_in_any_file(string kind)
    {
        await using var node = Open(kind);
        var owner = await node.TeacherAsync();
        var drafts = kind == "sqlite" ? 2_000 : 200; // the checks are the same on both, and take their time
        var planted = await Planted.PlantAsync(node.Services, drafts, teachers: 20);
        var address = await MakeAsync(node, owner, ("format", kind == "sqlite" ? "Preference" : "Cases"));
        await KeepAllAsync(node);
        var files = await FilesAsync(owner, address);
        var all = string.Concat(files.Values);
        Assert.Equal([], planted.In(all));
        Assert.InRange(await RowsAsync(node), drafts * 95 / 100, drafts); // else the check would have looked at little
        Assert.Equal([], planted.In(await StoredAsync(node)));
    }

    [Theory, OnBothDatabases]
    public async Task Rows_go_with_the_consent_and_with_the_draft_and_the_set_says_so(string kind)
    {
        await using var node = Open(kind);
        var owner = await node.TeacherAsync();
        var planted = await Planted.PlantAsync(node.Services, 12, teachers: 3);
        var address = await MakeAsync(node, owner, ("format", "Chat"), ("held-out", "0"));
        await KeepAllAsync(node);
        Assert.Equal(12, Lines(await FilesAsync(owner, address)));

        var stored = await StoredAsync(node, planted.Teachers[0]);
        await Kept.AllowAsync(node.Services, planted.Teachers[0], Consent.Cases); // enough for cases, not for training
        Assert.Empty(await StoredAsync(node, planted.Teachers[0]));
        if (kind == "sqlite")
        {
            Assert.Equal(0, await RawFiles.CountAsync(node.Services, stored[0][..40]));
        }

        await using (var db = await DatabaseAsync(node))
        {
            await Removal.RemoveAsync(db, [planted.Drafts[1]], default);
        }

        Assert.Contains("Made anew without 5 rows", (await owner.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        var files = await FilesAsync(owner, address);
        Assert.Equal(7, Lines(files));
        Assert.DoesNotContain(planted.Drafts[1], string.Concat(files.Values), StringComparison.Ordinal);
        Assert.Contains("| taken out since it was made", files["autumn.card.md"].Replace("Taken", "taken"), StringComparison.Ordinal);

        await Kept.AllowAsync(node.Services, planted.Teachers[0], Consent.Nothing);
        await Kept.AllowAsync(node.Services, planted.Teachers[1], Consent.Nothing);
        await Kept.AllowAsync(node.Services, planted.Teachers[2], Consent.Nothing);
        Assert.Equal(0, await RowsAsync(node));
        Assert.Equal(HttpStatusCode.Conflict, (await owner.GetAsync(address + "/files.zip")).StatusCode);
    }

    [Fact]
    public async Task Nothing_is_taken_away_before_every_row_was_read_and_then_the_same_bytes_each_time()
    {
        await using var node = Open("sqlite");
        var owner = await node.TeacherAsync();
        await Planted.PlantAsync(node.Services, 3, teachers: 3);
        var address = await MakeAsync(node, owner, ("format", "Preference"), ("held-out", "40"));
        foreach (var choice in (string[])["Kept", "Dropped", "Kept"])
        {
            Assert.Equal(HttpStatusCode.Conflict, (await owner.GetAsync(address + "/files.zip")).StatusCode);
            var row = (await owner.PageAsync(address)).QuerySelector("main .btn-primary")!.GetAttribute("href")!;
            var page = await owner.PageAsync(row);
            Assert.NotEmpty(page.QuerySelectorAll(".diff-text ins"));
            (await owner.SubmitAsync(row, row, ("choice", choice))).EnsureSuccessStatusCode();
        }

        var (first, second) = (await owner.GetByteArrayAsync(address + "/files.zip"), await owner.GetByteArrayAsync(address + "/files.zip"));
        Assert.Equal(first, second);
        var files = await FilesAsync(owner, address);
        Assert.Equal(2, Lines(files));
        foreach (var sum in files["SHA256SUMS"].TrimEnd('\n').Split('\n').Select(s => s.Split("  ")))
        {
            Assert.Equal(sum[0], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(files[sum[1]]))));
        }

        Assert.Contains("Left out by a reader".ToLowerInvariant(), files["autumn.card.md"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_choose_the_drafts_and_a_teacher_who_does_not_allow_it_is_left_out()
    {
        await using var node = Open("sqlite");
        var owner = await node.TeacherAsync();
        var planted = await Planted.PlantAsync(node.Services, 6, teachers: 3);
        await Kept.AllowAsync(node.Services, planted.Teachers[2], Consent.Aggregate);
        await using (var db = await DatabaseAsync(node))
        {
            await db.LearnedDrafts.Where(l => l.DraftId == planted.Drafts[0]).ExecuteUpdateAsync(s => s.SetProperty(l => l.Band, "3-5"));
            await db.LearnedDrafts.Where(l => l.DraftId == planted.Drafts[1]).ExecuteUpdateAsync(s => s.SetProperty(l => l.Distance, 0));
        }

        await node
            .Services.GetRequiredService<Assistant.Feedback.IFeedbackStore>()
            .AddAsync(new(planted.Drafts[3], planted.Teachers[0], 3, "useful", [], "", DateTimeOffset.UnixEpoch), default);
        Assert.Equal(4, await CountAsync()); // of six, two are of a teacher who does not allow it
        Assert.Equal(1, await CountAsync(("band", "3-5")));
        Assert.Equal(3, await CountAsync(("changed", "yes")));
        Assert.Equal(1, await CountAsync(("rating", "useful")));
        Assert.Equal(4, await CountAsync(("prompt", "lessons/plan"), ("version", Kept.Plan.Hash), ("from", "2026-09-01"), ("to", "2026-09-01")));
        Assert.Equal(0, await CountAsync(("from", "2026-09-02")));
        Assert.Equal(0, await CountAsync(("prompt", "bias-activities/activity")));
        Assert.Equal(HttpStatusCode.BadRequest, (await AskAsync(owner, ("name", "No Good"))).StatusCode);

        async Task<int> CountAsync(params (string Name, string Value)[] fields)
        {
            var address = await MakeAsync(node, owner, fields);
            var rows = await RowsAsync(node);
            (await owner.SubmitAsync(address, address + "/remove")).EnsureSuccessStatusCode();
            return rows;
        }
    }

    [Fact]
    public async Task A_colleague_and_a_forged_id_get_nothing()
    {
        await using var node = Open("sqlite");
        var owner = await node.TeacherAsync();
        var planted = await Planted.PlantAsync(node.Services, 2, teachers: 2);
        var address = await MakeAsync(node, owner);
        using var colleague = await Kept.SignedInAsync(node, planted.Teachers[0]);
        foreach (var path in (string[])["/learning/data-sets", address, address + "/rows/1", address + "/files.zip"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync(path)).StatusCode);
        }

        foreach (var path in (string[])["/learning/data-sets/x", "/learning/data-sets/x/files.zip", address + "/rows/9", address + "/rows/-1"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync(path)).StatusCode);
        }
    }

    private Node Open(string kind) => new(Node.NewFolder(), kind == "postgres" ? postgres.Empty() : null);

    private static async Task<string> MakeAsync(Node node, HttpClient owner, params (string Name, string Value)[] fields)
    {
        var asked = await AskAsync(owner, fields);
        asked.EnsureSuccessStatusCode();
        var address = asked.RequestMessage!.RequestUri!.AbsolutePath;
        for (var tries = 0; tries < 3000; tries++)
        {
            if (!(await owner.GetStringAsync(address)).Contains("It is being made", StringComparison.Ordinal))
            {
                return address;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The data set was not made within five minutes.");
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient owner, params (string Name, string Value)[] fields)
    {
        (string Name, string Value)[] usual = [("name", "autumn"), ("format", "Chat"), ("held-out", "20")];
        return owner.SubmitAsync("/learning/data-sets", "/learning/data-sets", [.. usual.Where(u => fields.All(f => f.Name != u.Name)), .. fields]);
    }

    private static async Task KeepAllAsync(Node node)
    {
        await using var db = await DatabaseAsync(node);
        await db.DataSetRows.ExecuteUpdateAsync(s => s.SetProperty(r => r.Choice, RowChoice.Kept));
    }

    private static async Task<int> RowsAsync(Node node)
    {
        await using var db = await DatabaseAsync(node);
        return await db.DataSetRows.CountAsync();
    }

    private static async Task<List<string>> StoredAsync(Node node, string teacher)
    {
        await using var db = await DatabaseAsync(node);
        return await db.DataSetRows.Where(r => r.Teacher == teacher).Select(r => r.Sealed).ToListAsync();
    }

    // The tables of data sets as somebody reads them who has no key.
    private static async Task<string> StoredAsync(Node node)
    {
        await using var db = await DatabaseAsync(node);
        Assert.Equal(0, await db.DataSetRows.CountAsync(r => !r.Sealed.StartsWith("CfDJ8"))); // as Data Protection begins
        return string.Concat(await db.DataSets.Select(s => s.Filter + s.Refused + s.Name).ToListAsync());
    }

    private static async Task<Dictionary<string, string>> FilesAsync(HttpClient owner, string address)
    {
        using var answer = await owner.GetAsync(address + "/files.zip");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        Dictionary<string, string> files = [];
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            files[entry.FullName] = await reader.ReadToEndAsync();
        }

        return files;
    }

    private static int Lines(Dictionary<string, string> files) =>
        files
            .Where(f => f.Key.EndsWith(".jsonl", StringComparison.Ordinal) && !f.Key.Contains("provenance", StringComparison.Ordinal))
            .Sum(f => f.Value.Count(c => c == '\n'));

    private static Task<HomeroomDb> DatabaseAsync(Node node) =>
        node.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
}
