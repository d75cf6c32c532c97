using Homeroom.Assistant.Models.SemanticKernel;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>The host that a build with the full feed adds, and prefers.</summary>
internal static partial class ModelHosts
{
    private const string Kernel = "SemanticKernel";

    static partial void Add(List<string> names) => names.Insert(0, Kernel);

    static partial void Host(string name, ModelOptions options, TimeProvider time, ref IChatClient? hosted) =>
        hosted = name == Kernel ? new KernelChatClient(options, time) : null;
}
