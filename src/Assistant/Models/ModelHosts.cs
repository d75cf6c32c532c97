using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>What runs a prompt against a server. The OpenAI client is always there; a build with the full feed adds a host in a folder of its own.</summary>
internal static partial class ModelHosts
{
    /// <summary>The OpenAI client by itself.</summary>
    public const string OpenAI = "OpenAI";

    /// <summary>The hosts of this build, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = Known();

    /// <summary>Whether this build has the host; without a name it is the default.</summary>
    public static bool Has(string name) => name.Length == 0 || Names.Contains(name);

    /// <summary>The adapter of a deployment.</summary>
    public static IChatClient Adapter(ModelOptions options, TimeProvider time)
    {
        IChatClient? hosted = null;
        Host(options.Host.Length > 0 ? options.Host : Names[0], options, time, ref hosted);
        return hosted ?? new OpenAiChatClient(options, time);
    }

    private static List<string> Known()
    {
        List<string> names = [OpenAI];
        Add(names);
        return names;
    }

    static partial void Add(List<string> names);

    static partial void Host(string name, ModelOptions options, TimeProvider time, ref IChatClient? hosted);
}
