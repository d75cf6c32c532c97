namespace Homeroom.Browser.Tests;

/// <summary>What holds on every page of a lesson, in every state.</summary>
[Collection(nameof(EveryPlanPageTests))]
public sealed class EveryPlanPageTests(Staffroom staffroom)
{
    public static TheoryData<string> Everywhere => [.. Places.OfALesson];

    [BrowserTheory]
    [MemberData(nameof(Everywhere))]
    public async Task Everybody_can_use_it_in_light_and_dark_and_on_a_phone(string place)
    {
        await using var visit = await staffroom.EnterAsync();
        await Places.GoAsync(place, visit, await staffroom.LessonsAsync());
        await Everyone.CanUseAsync(visit.Page);
        Assert.Empty(visit.Complaints);
    }
}

/// <summary>What holds on every other page, in every state.</summary>
[Collection(nameof(EveryPageTests))]
public sealed class EveryPageTests(Staffroom staffroom)
{
    public static TheoryData<string> Everywhere => [.. Places.Others];

    [BrowserTheory]
    [MemberData(nameof(Everywhere))]
    public async Task Everybody_can_use_it_in_light_and_dark_and_on_a_phone(string place)
    {
        await using var visit = await staffroom.EnterAsync();
        await Places.GoAsync(place, visit, await staffroom.LessonsAsync());
        await Everyone.CanUseAsync(visit.Page);
        Assert.Empty(visit.Complaints);
    }
}

/// <summary>They only look, so they run beside those that write.</summary>
[CollectionDefinition(nameof(EveryPlanPageTests))]
public sealed class EveryPlanPageCollection : ICollectionFixture<Staffroom>;

/// <summary>They only look, so they run beside those that write.</summary>
[CollectionDefinition(nameof(EveryPageTests))]
public sealed class EveryPageCollection : ICollectionFixture<Staffroom>;
