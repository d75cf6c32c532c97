using Homeroom.Assistant.BiasActivities;

namespace Homeroom.Activities.Tests.Library;

/// <summary>What holds for every ready-made activity.</summary>
public sealed class EveryActivityTests
{
    public static TheoryData<string> Ids { get; } = [.. ActivityLibrary.All.Select(a => a.Id)];

    [Fact]
    public void No_file_is_broken() => Assert.Empty(ActivityLibrary.Broken);

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_fits_the_schema_of_its_format(string id)
    {
        var activity = ActivityLibrary.Find(id)!;
        Assert.Empty(ActivitySchema.Validate(activity.Document, activity.Format));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_keeps_the_rules(string id) => Assert.Empty(ActivityRules.Check(ActivityLibrary.Find(id)!.Document));
}
