using System.Buffers;

namespace Homeroom.Guardrails.Reading.Layers;

/// <summary>What in a tag says that a page does not show what it holds, or that it holds a text of its own.</summary>
internal static class TagSigns
{
    /// <summary>Styles and attributes that hide an element.</summary>
    public static readonly SearchValues<string> Hiding = SearchValues.Create(
        [
            "display:none",
            "display: none",
            "visibility:hidden",
            "visibility: hidden",
            "opacity:0",
            "opacity: 0",
            "font-size:0",
            "font-size: 0",
            "font-size:1px",
            "font-size: 1px",
            "color:white",
            "color: white",
            "color:#fff",
            "color: #fff",
            "color=\"white",
            "color='white",
            "color=white",
            "color=\"#fff",
            "color:transparent",
            "color: transparent",
            "rgba(0,0,0,0)",
            "left:-",
            "left: -",
            "text-indent:-",
            "text-indent: -",
            "height:0",
            "height: 0",
            "width:0",
            " hidden",
            "sr-only",
            "visually-hidden",
            "clip:",
            "clip-path",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Attributes that hold a text.</summary>
    public static readonly SearchValues<string> Attributes = SearchValues.Create(
        ["alt=", "title=", "content=", "label=", "placeholder=", "value=", "data-"],
        StringComparison.OrdinalIgnoreCase
    );
}
