using Microsoft.AspNetCore.Components;

namespace Homeroom.WebApi.Shell;

/// <summary>The drawings beside words. They say nothing that the words do not say.</summary>
internal static class Icon
{
    private static readonly Dictionary<string, string> Paths = new()
    {
        ["tick"] = "M4 12.5 9.5 18 20 5.5",
        ["note"] = "M4 4h16v12H9l-5 4z",
        ["hold"] = "M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM9.5 9v6M14.5 9v6",
        ["pencil"] = "m4 20 1-4L16 5l3 3L8 19z",
        ["redo"] = "M4 12a8 8 0 1 1 2.5 5.8M4 19v-5h5",
        ["clock"] = "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM12 7v5l3 2",
        ["waiting"] = "M12 4.500a7.500 7.500 0 1 0 0 15a7.500 7.500 0 1 0 0-15z",
        ["go"] = "m9 5 7 7-7 7",
        ["moon"] = "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
        ["warning"] = "M12 3 2.5 20h19zM12 10v4M12 17v.01",
        ["back"] = "M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3",
        ["plus"] = "M12 5v14M5 12h14",
        ["up"] = "m6 14 6-6 6 6",
        ["down"] = "m6 10 6 6 6-6",
        ["remove"] = "M6 6l12 12M18 6 6 18",
        ["download"] = "M12 4v11m-5-4.500 5 5 5-5M5 20h14",
        ["bin"] = "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
    };

    private static readonly Dictionary<string, MarkupString> Drawn = Paths.ToDictionary(p => p.Key, p => Draw(p.Value, "icon"));

    /// <summary>A drawing by its name.</summary>
    public static MarkupString Of(string name) => Drawn[name];

    /// <summary>A drawing with a class of its own.</summary>
    public static MarkupString Of(string name, string css) => Draw(Paths[name], "icon " + css);

    private static MarkupString Draw(string path, string css) =>
        new($"""<svg class="{css}" viewBox="0 0 24 24" aria-hidden="true"><path d="{path}" /></svg>""");
}
