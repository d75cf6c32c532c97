namespace Homeroom.Browser.Tests;

/// <summary>The picture in README, taken from the program itself.</summary>
[Collection(nameof(Staffroom))]
public sealed class ReadmePictureTests(Staffroom staffroom)
{
    private const int Most = 200 * 1024;

    [BrowserFact]
    public async Task The_picture_shows_a_lesson_under_review()
    {
        var file = Path.Combine(House.Root, "docs", "images", "lesson.png");
        if (!File.Exists(file) || Environment.GetEnvironmentVariable("HOMEROOM_SCREENSHOT") == "1")
        {
            var lessons = await staffroom.LessonsAsync();
            await using var visit = await staffroom.EnterAsync();
            await visit.GoAsync("/lessons/" + lessons.Reviewed);
            await visit.Page.ScreenshotAsync(new() { Path = file });
        }

        Assert.InRange(new FileInfo(file).Length, 1, Most);
    }
}
