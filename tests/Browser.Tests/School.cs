using Homeroom.Assistant.Models;
using Homeroom.WebApi.Accounts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.Browser.Tests;

/// <summary>The whole program on a real port of this machine, with a database of its own.</summary>
internal sealed class School : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("homeroom-browser").FullName;

    private School() => UseKestrel(0);

    /// <summary>The model that drafts.</summary>
    public PacedModel Model => Services.GetRequiredService<PacedModel>();

    /// <summary>Address of the program, without a slash at the end.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The link that the program prints.</summary>
    public string Link => Origin + Services.GetRequiredService<SignInLink>().Path;

    public static School Open()
    {
        var school = new School();
        school.StartServer();
        school.Origin = school.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
        return school;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("HOMEROOM_DATA", _folder);
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.ConfigureTestServices(s =>
        {
            s.AddSingleton(p => new PacedModel(p.GetRequiredService<OfflineChatClient>()));
            s.AddSingleton(p => new ModelPort(
                p.GetRequiredService<PacedModel>(),
                p.GetRequiredService<ModelLabel>(),
                p.GetRequiredService<OfflineChatClient>()
            ));
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
