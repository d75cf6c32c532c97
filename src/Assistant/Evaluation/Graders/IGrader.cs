using System.Text;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders;

/// <summary>Judges an answer by itself: no model, no clock, no file. The same answer always gets the same grade, and none makes it throw or hang.</summary>
public interface IGrader
{
    /// <summary>Judges an answer.</summary>
    Grade Grade(Answer answer);
}

/// <summary>A kind of grader, as suites name it.</summary>
/// <param name="Type">Its name in a suite.</param>
/// <param name="Help">What it asks of an answer, in a sentence or two.</param>
/// <param name="Read">Makes one of its keys. What is wrong is told to the fields, which never stops the reading.</param>
public sealed record GraderKind(string Type, string Help, Func<SuiteFields, IGrader> Read)
{
    /// <summary>The kinds it stands with: texts, json, numbers, teaching, evidence, rails, similarity or figures.</summary>
    public string Family { get; init; } = "";

    /// <summary>Its own keys. Every grader takes type, name, weight, not and metric besides.</summary>
    public IReadOnlyList<GraderKey> Keys { get; init; } = [];

    /// <summary>One grader as a suite may hold it, in YAML.</summary>
    public string Example { get; init; } = "";

    /// <summary>All that there is to know of the kind, for whoever writes a suite.</summary>
    public string Guide()
    {
        var guide = new StringBuilder($"{Type}: {Help}");
        foreach (var key in Keys)
        {
            guide.Append($"\n  {key.Name}: {key.Meaning}");
        }

        if (Example.Length > 0)
        {
            guide.Append("\nExample:\n  ").Append(Example.ReplaceLineEndings("\n  "));
        }

        return guide.ToString();
    }
}

/// <summary>A key of a kind of grader.</summary>
/// <param name="Name">As suites write it.</param>
/// <param name="Meaning">What it means and what may stand there, in a sentence.</param>
public sealed record GraderKey(string Name, string Meaning);
