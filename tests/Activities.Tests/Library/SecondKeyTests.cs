using System.Globalization;
using System.Runtime.CompilerServices;
using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.Activities.Tests.Library;

/// <summary>The second readings of the texts, and the page that tells how far they agree with the keys.</summary>
public sealed class SecondKeyTests
{
    public static TheoryData<string> Ids { get; } = [.. ActivityLibrary.All.Where(a => a.Format.HasText).Select(a => a.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_text_was_read_twice(string id)
    {
        var activity = Shelf.Get(id);
        Assert.NotNull(activity.Second);
        Assert.NotEmpty(activity.Second.Marks);
        Assert.All(activity.Second.Marks, m => Assert.NotNull(Shelf.Words(activity.Document).Find(m.Quote)));
        Assert.All(activity.Second.Marks, m => Assert.Contains(m.Code, ActivitySchema.Codes));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_agreement_that_a_file_tells_is_what_both_keys_give(string id)
    {
        var activity = Shelf.Get(id);
        var agreement = KeyAgreement.Of(activity);
        var file = Path.Combine(Here(), "..", "..", "..", "src", "Assistant", "BiasActivities", "Library", activity.Format.Id, id + ".second.yaml");
        var line = string.Create(CultureInfo.InvariantCulture, $"agreement: {{ f1: {agreement.Score.F1:F2}, alpha: {agreement.Alpha:F2} }}");
        var lines = File.ReadAllLines(file).Where(l => !l.StartsWith("agreement:", StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("HOMEROOM_ACCEPT") == "1")
        {
            File.WriteAllText(file, string.Join('\n', [.. lines, line]) + "\n");
        }

        Assert.Contains(line, File.ReadAllLines(file));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_readers_agree_far_more_than_chance(string id)
    {
        var agreement = KeyAgreement.Of(Shelf.Get(id));
        Assert.InRange(agreement.Score.F1, 0.2, 1);
        Assert.InRange(agreement.Alpha, 0.05, 1);
    }

    [Fact]
    public void Agreement_is_counted_by_words()
    {
        var agreement = KeyAgreement.Of([1, 1, 1, 0, 0, 0, 0, 0, 2, 2], [1, 1, 0, 0, 0, 0, 0, 0, 3, 0]);
        Assert.Equal(new WordScore(3, 0, 2), agreement.Score);
        Assert.Equal(2, agreement.SameCode);
        Assert.Equal(0.75, agreement.Score.F1, 10);

        // 2 words of 10 differ; of 20 labels 8 are marks: 1 - 19 * 4 / (2 * 8 * 12).
        Assert.Equal(1 - (19.0 * 4 / 192), agreement.Alpha, 10);
    }

    [Fact]
    public void The_page_of_activities_is_what_the_shelf_holds()
    {
        if (Environment.GetEnvironmentVariable("HOMEROOM_ACCEPT") == "1")
        {
            File.WriteAllText(ActivityPage.File, ActivityPage.Write());
        }

        Assert.True(
            File.Exists(ActivityPage.File) && File.ReadAllText(ActivityPage.File).ReplaceLineEndings("\n") == ActivityPage.Write(),
            "docs/activities.md is stale. Look at what changed; when it is right, set HOMEROOM_ACCEPT=1 and run this test again."
        );
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
