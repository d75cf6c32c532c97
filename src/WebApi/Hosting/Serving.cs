using Homeroom.WebApi.Accounts;

namespace Homeroom.WebApi.Hosting;

/// <summary>Runs the program until it is stopped.</summary>
internal static class Serving
{
    /// <summary>Starts, says so, and waits for the end.</summary>
    public static async Task ServeAsync(this WebApplication app, bool link)
    {
        app.ChooseAddress();
        await app.StartAsync();
        app.SayReady(link);
        WarmUp.Begin(app);
        await app.WaitForShutdownAsync();
    }
}
