namespace Homeroom.Assistant.Lessons.Paper;

/// <summary>A piece of a printed lesson, in no format yet.</summary>
public abstract record Block
{
    /// <summary>A heading of level 1 to 3.</summary>
    public sealed record Heading(int Level, string Text) : Block;

    /// <summary>A paragraph; <paramref name="Label"/> stands in bold before it.</summary>
    public sealed record Paragraph(string Text, string Label = "") : Block
    {
        /// <summary>The label as a sentence of its own, or nothing.</summary>
        public string Opening => Label.Length == 0 || ".!?…:".Contains(Label.TrimEnd('”', '"', '’')[^1]) ? Label : Label + ".";
    }

    /// <summary>A list.</summary>
    public sealed record Bullets(IReadOnlyList<string> Items) : Block;

    /// <summary>A numbered question with its choices, A, B, C.</summary>
    public sealed record Question(int Number, string Text, IReadOnlyList<string> Choices) : Block;

    /// <summary>A table with a head.</summary>
    public sealed record Table(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

    /// <summary>What follows begins on a new page.</summary>
    public sealed record NewPage : Block;

    /// <summary>Empty lines to write on.</summary>
    public sealed record Lines(int Count) : Block;
}
