namespace Homeroom.Assistant.Tests.Models;

public sealed class RehearsalTests
{
    [Fact]
    public async Task A_rehearsal_asks_no_model_and_keeps_nothing()
    {
        await using var desk = await ModelDesk.OpenAsync();
        var kept = 0;
        desk.Notebook.Written = _ => kept++;
        await desk.Spine.RehearseAsync(ModelDesk.Request, CancellationToken.None);
        Assert.Empty(desk.Server.Requests);
        Assert.Equal(0, kept);
    }
}
