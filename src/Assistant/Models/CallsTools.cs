namespace Homeroom.Assistant.Models;

/// <summary>An adapter that lets its model look things up answers with this when it is asked for it. Others are never handed a tool.</summary>
internal sealed class CallsTools
{
    private CallsTools() { }

    /// <summary>The only one.</summary>
    public static CallsTools Yes { get; } = new();
}
