using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Grading.Words;

/// <summary>The texts of a class, as written and as they are counted: with one neutral word for every name.</summary>
internal sealed class ClassTexts
{
    /// <summary>Reads them.</summary>
    /// <param name="papers">Id and text of each paper.</param>
    /// <param name="prompt">What was asked; may be empty.</param>
    /// <param name="source">What was given to read; may be empty.</param>
    /// <param name="roster">The class list, if there is one.</param>
    public ClassTexts(IReadOnlyList<(string Id, string Text)> papers, string prompt, string source, Roster roster)
    {
        Ids = [.. papers.Select(p => p.Id)];
        Written = [.. papers.Select(p => p.Text)];
        var names = new NeutralNames([.. Written, prompt, source], roster);
        Read = [.. Written.Select(t => new PaperText(names.In(t)))];
        (Prompt, Source) = (new PaperText(names.In(prompt)), new PaperText(names.In(source)));
    }

    /// <summary>The teacher's own names of the papers.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>As the students wrote them.</summary>
    public IReadOnlyList<string> Written { get; }

    /// <summary>As they are counted.</summary>
    public IReadOnlyList<PaperText> Read { get; }

    /// <summary>What was asked.</summary>
    public PaperText Prompt { get; }

    /// <summary>What was given to read.</summary>
    public PaperText Source { get; }
}
