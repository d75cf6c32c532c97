namespace Homeroom.Assistant.Grading.Papers;

/// <summary>How much is read at once.</summary>
public static class PaperLimits
{
    /// <summary>Papers of one set.</summary>
    public const int Papers = 1_000;

    /// <summary>Bytes of one paper's text as UTF-8.</summary>
    public const int PaperBytes = 100 * 1_024;

    /// <summary>Bytes of all files and of what is pasted.</summary>
    public const int AllBytes = 25 * 1_024 * 1_024;

    /// <summary>Files in one ZIP.</summary>
    public const int ZipFiles = 500;

    /// <summary>Bytes of a ZIP once it is unpacked.</summary>
    public const int ZipBytes = 20 * 1_024 * 1_024;

    /// <summary>How many times larger than it is packed a file in a ZIP may get, once it is larger than <see cref="RatioFrom"/>.</summary>
    public const int Ratio = 100;

    /// <summary>Bytes below which the ratio does not matter.</summary>
    public const int RatioFrom = 1_024 * 1_024;

    /// <summary>Bytes of one part of a Word file once it is unpacked.</summary>
    public const int WordPartBytes = 10 * 1_024 * 1_024;

    /// <summary>Bytes of all parts of all Word files once they are unpacked.</summary>
    public const int WordBytes = 300 * 1_024 * 1_024;
}
