using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.WebApi.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Hosting;

public sealed class WarmUpTests
{
    [Fact]
    public async Task What_is_rehearsed_at_the_start_is_a_lesson_that_can_be_drafted()
    {
        Assert.Empty(LessonRequests.Validate(WarmUp.Any));
        await using var classroom = new Classroom();
        await classroom.Services.GetRequiredService<DraftSpine>().RehearseAsync(WarmUp.Any, CancellationToken.None);
    }
}
