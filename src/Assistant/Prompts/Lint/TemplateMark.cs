namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>What a mark in a template is.</summary>
internal enum MarkKind
{
    /// <summary>An input: {{topic}}.</summary>
    Input,

    /// <summary>{{#if x}} or {{#unless x}}.</summary>
    BlockOpen,

    /// <summary>{{else}}.</summary>
    Else,

    /// <summary>{{/if}}.</summary>
    BlockClose,

    /// <summary>{{! a remark }}.</summary>
    Remark,

    /// <summary>{{{x}}} or {{&amp;x}}, which are not encoded.</summary>
    Unencoded,

    /// <summary>Braces that hold something else.</summary>
    Other,

    /// <summary>Braces that are not closed, or not opened.</summary>
    Broken,

    /// <summary>The beginning of a message.</summary>
    MessageOpen,

    /// <summary>The end of a message.</summary>
    MessageClose,

    /// <summary>The beginning of a fence, such as &lt;source&gt;.</summary>
    FenceOpen,

    /// <summary>The end of a fence.</summary>
    FenceClose,
}

/// <summary>A mark in a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The input, the role or the fence.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">How many.</param>
internal sealed record TemplateMark(MarkKind Kind, string Name, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>One message of a template.</summary>
/// <param name="Role">Its role as it is written; empty when there is none.</param>
/// <param name="Open">Where it begins.</param>
/// <param name="Start">First unit of its text.</param>
/// <param name="Text">Its text.</param>
/// <param name="Marks">The marks in it.</param>
internal sealed record TemplateMessage(string Role, TemplateMark Open, int Start, string Text, IReadOnlyList<TemplateMark> Marks)
{
    public bool IsSystem => Role == "system";
}
