using Homeroom.Assistant.Tools;
using Microsoft.SemanticKernel;

namespace Homeroom.Assistant.Models.SemanticKernel;

/// <summary>Our features for any program that has a kernel of its own.</summary>
public static class HomeroomPlugins
{
    /// <summary>Gives a kernel the tools of a teacher. Their answers go through the rails here, too.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="tools">The tools, with the teacher in whose name they look things up.</param>
    public static Kernel AddHomeroomPlugins(this Kernel kernel, TeacherTools tools)
    {
        kernel.Plugins.AddFromObject(new HomeroomPlugin(tools), HomeroomPlugin.Name);
        return kernel;
    }

    /// <summary>The plugins of one call; none where nothing may be looked up.</summary>
    internal static KernelPluginCollection Of(TeacherTools? tools)
    {
        KernelPluginCollection plugins = [];
        if (tools is not null)
        {
            plugins.AddFromObject(new HomeroomPlugin(tools), HomeroomPlugin.Name);
        }

        return plugins;
    }
}
