using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Homeroom.WebApi.Hosting;

/// <summary>Where Homeroom listens, and under which names it answers.</summary>
internal static class Addresses
{
    private const int Port = 5210;
    private static readonly string[] Settings = ["urls", "http_ports", "https_ports"];
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Answers to the names of this machine alone unless told otherwise.</summary>
    public static void AddAddresses(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseSockets(o =>
            o.CreateBoundListenSocket = endpoint =>
                IsTold(builder.Configuration) ? SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint) : BindOrElse(endpoint)
        );
        if (string.IsNullOrEmpty(builder.Configuration["AllowedHosts"]))
        {
            builder.Configuration["AllowedHosts"] = string.Join(';', Loopback.Union(Named(builder.Configuration["urls"] ?? "")));
        }
    }

    /// <summary>Listens on this machine alone unless told otherwise: on port 5210, or on a free one when somebody has it.</summary>
    public static void ChooseAddress(this WebApplication app)
    {
        if (
            !IsTold(app.Configuration)
            && app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>() is { Addresses.Count: 0 } server
        )
        {
            server.Addresses.Add($"http://127.0.0.1:{Port}");
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

    private static bool IsTold(IConfiguration settings) =>
        Array.Exists(Settings, s => !string.IsNullOrEmpty(settings[s])) || settings.GetSection("Kestrel:Endpoints").GetChildren().Any();

    // To look first whether the port is free would let another program take it in between. Two can be bound to it; only one of them gets to listen.
    private static Socket Bind(EndPoint endpoint)
    {
        var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
        try
        {
            socket.Listen();
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static Socket BindOrElse(EndPoint endpoint)
    {
        try
        {
            return Bind(endpoint);
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse && endpoint is IPEndPoint { Port: Port })
        {
            return Bind(new IPEndPoint(IPAddress.Loopback, 0));
        }
    }
}
