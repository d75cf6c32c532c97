using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Tests.Lessons;

public sealed class ShorterTaskTests
{
    [Theory]
    [InlineData(
        "Choose one thing at home that came from a plant. It can be a shirt or a slice of bread. Draw its path from the air to your hand.",
        "Choose one thing at home that came from a plant. Draw its path from the air to your hand."
    )]
    [InlineData("Compare two maps. Explain which one you would take.", null)]
    [InlineData("Write three sentences.", null)]
    public void A_shorter_task_asks_for_all_that_the_task_asked_for(string task, string? shorter) =>
        Assert.Equal(shorter, RedoText.ShorterTask(task));
}
