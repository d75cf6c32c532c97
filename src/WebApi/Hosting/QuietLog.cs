using Microsoft.Extensions.Options;

namespace Homeroom.WebApi.Hosting;

/// <summary>
/// What may be logged whatever the settings say. Parts of the framework write addresses with their search words, or values that could not
/// be read; these stay silent below a warning. While the program starts, a failure is one sentence and not a stack.
/// </summary>
internal sealed class QuietLog : IPostConfigureOptions<LoggerFilterOptions>
{
    private static readonly string[] Talkative =
    [
        "Microsoft.AspNetCore.Hosting.Diagnostics",
        "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.HttpLogging",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.Cors",
        "Microsoft.AspNetCore.HostFiltering",
        "Microsoft.AspNetCore.Routing",
        "Microsoft.AspNetCore.StaticFiles",
        "Microsoft.EntityFrameworkCore",
        "System.Net.Http",
        "Npgsql",
    ];

    private static readonly string[] OfNoUse =
    [
        "Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager",
        "Microsoft.AspNetCore.DataProtection.Repositories",
    ];

    private volatile bool _started;

    /// <summary>From now on the framework's warnings and errors are logged.</summary>
    public void Started() => _started = true;

    public void PostConfigure(string? name, LoggerFilterOptions options)
    {
        var rules = options.Rules.Prepend(new LoggerFilterRule(null, null, options.MinLevel, null)).ToList();
        options.Rules.Clear();
        foreach (var rule in rules)
        {
            options.Rules.Add(
                new LoggerFilterRule(
                    rule.ProviderName,
                    rule.CategoryName,
                    rule.LogLevel,
                    (provider, category, level) => IsAllowed(category, level) && rule.Filter?.Invoke(provider, category, level) != false
                )
            );
        }
    }

    private bool IsAllowed(string? category, LogLevel level) =>
        category is null
        || (
            (level >= LogLevel.Warning || !IsOneOf(category, Talkative))
            && (level >= LogLevel.Error || !IsOneOf(category, OfNoUse))
            && (_started || !category.StartsWith("Microsoft.", StringComparison.Ordinal))
        );

    private static bool IsOneOf(string category, string[] names) => Array.Exists(names, n => category.StartsWith(n, StringComparison.Ordinal));
}
