namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>What the place that a run is told to can show.</summary>
/// <param name="IsTerminal">Whether a line can be drawn again in place.</param>
/// <param name="HasColour">Whether colours are wanted.</param>
/// <param name="Width">Cells of a line; 0 for no end.</param>
public sealed record ConsoleLook(bool IsTerminal, bool HasColour, int Width)
{
    /// <summary>A file, a pipe or a log of CI: plain lines.</summary>
    public static ConsoleLook Plain { get; } = new(false, false, 0);

    /// <summary>What suits the place: plain lines where output goes elsewhere, on CI and on a dumb terminal; no colour where NO_COLOR is set.</summary>
    /// <param name="isRedirected">Whether output goes to a file or a pipe.</param>
    /// <param name="width">Cells of the terminal.</param>
    /// <param name="variable">Reads a variable of the environment.</param>
    public static ConsoleLook Of(bool isRedirected, int width, Func<string, string?> variable)
    {
        var isPlain = isRedirected || !string.IsNullOrEmpty(variable("CI")) || variable("TERM") is "dumb";
        return isPlain ? Plain : new ConsoleLook(true, string.IsNullOrEmpty(variable("NO_COLOR")), Math.Max(20, width));
    }
}
