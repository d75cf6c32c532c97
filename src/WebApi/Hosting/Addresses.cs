using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Homeroom.WebApi.Hosting;

/// <summary>Where Homeroom listens, and under which names it answers.</summary>
internal static class Addresses
{
    private const int Port = 5210;
    private static readonly string[] Settings = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints:Http:Url", "Kestrel:Endpoints:Https:Url"];
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Answers to the names of this machine alone unless told otherwise.</summary>
    public static void AddAddresses(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["AllowedHosts"]))
        {
            builder.Configuration["AllowedHosts"] = string.Join(';', Loopback.Union(Named(builder.Configuration["urls"] ?? "")));
        }
    }

    /// <summary>
    /// Listens on this machine alone unless told otherwise: on port 5210, or on a free one. Call it last, so that nobody takes the port in between.
    /// </summary>
    public static void ChooseAddress(this WebApplication app)
    {
        var told = Array.Exists(Settings, s => !string.IsNullOrEmpty(app.Configuration[s]));
        if (!told && app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>() is { Addresses.Count: 0 } server)
        {
            server.Addresses.Add($"http://127.0.0.1:{(IsFree(Port) ? Port : 0)}");
        }
    }

    /// <summary>The address to open in a browser.</summary>
    public static string Own(this WebApplication app)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        return address.Replace("://[::]", "://localhost", StringComparison.Ordinal).Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal);
    }

    // Whoever listens on a name means to be found under it. An address that stands for all of them names nobody.
    private static IEnumerable<string> Named(string urls) =>
        urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(u => Uri.TryCreate(u, UriKind.Absolute, out var uri) ? uri.Host : "")
            .Where(h => h.Length > 0 && h is not ("0.0.0.0" or "[::]"));

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
