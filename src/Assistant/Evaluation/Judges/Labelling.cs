using System.Globalization;
using System.Text;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Prompts;

namespace Homeroom.Assistant.Evaluation.Judges;

/// <summary>A text that a person has labelled.</summary>
/// <param name="Human">What the person said.</param>
/// <param name="Inputs">What the judge's prompt gets.</param>
/// <param name="Place">Where it stands.</param>
public sealed record LabelledText(string Human, IReadOnlyDictionary<string, string> Inputs, Place Place);

/// <summary>Asks a judge about texts that people have labelled.</summary>
/// <param name="kind">closed, factuality, pairwise or rubric.</param>
public sealed class Labelling(string kind)
{
    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["closed"] = ["yes", "no", "unclear"],
        ["factuality"] = ["supported", "added", "contradicted"],
        ["pairwise"] = ["first", "second", "same"],
        ["rubric"] = [.. Enumerable.Range(1, 10).Select(n => n.ToString(CultureInfo.InvariantCulture))],
    };

    /// <summary>The judges that can be calibrated.</summary>
    public static IReadOnlyCollection<string> Kinds => Words.Keys;

    /// <summary>Id of the judge's prompt.</summary>
    public string Prompt => $"judges/{kind}";

    /// <summary>Reads labels, a line of JSON each: {"human": "yes", "inputs": {"question": "...", "material": "..."}}. An id may stand beside them.</summary>
    public IReadOnlyList<LabelledText> Read(string file, string text, PromptFile prompt, ICollection<SuiteError> errors)
    {
        List<LabelledText> labels = [];
        var line = 0;
        foreach (var row in text.ReplaceLineEndings("\n").Split('\n'))
        {
            line++;
            if (row.Trim().Length > 0 && !row.StartsWith('#') && SuiteJson.Read(file, line, Encoding.UTF8.GetBytes(row), errors) is { } map)
            {
                labels.Add(One(new SuiteFields(map, "A label", errors), prompt));
            }
        }

        return labels;
    }

    /// <summary>What the judge says of a text; null, with a reason, where it says nothing that was allowed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="judge">The judge.</param>
    /// <param name="levels">Levels of the rubric.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<Judgement> AskAsync(LabelledText text, IJudge judge, int levels, CancellationToken ct)
    {
        IReadOnlyList<string> answers = kind == "rubric" ? Words[kind][..levels] : Words[kind];
        var said = await judge.AskAsync(Prompt, text.Inputs, answers, 1, ct);
        if (kind != "pairwise" || said.Answer is null)
        {
            return said;
        }

        // As the grader does: asked again with the texts changed about; whoever changes its mind says that they are the same.
        var turned = new Dictionary<string, string>(text.Inputs) { ["first"] = text.Inputs["second"], ["second"] = text.Inputs["first"] };
        var again = await judge.AskAsync(Prompt, turned, answers, 1, ct);
        return again.Answer is null ? again
            : (said.Answer, again.Answer) is ("first", "second") or ("second", "first") ? said
            : new Judgement("same", said.Reason);
    }

    private LabelledText One(SuiteFields fields, PromptFile prompt)
    {
        _ = fields.Text("id");
        var human = fields.RequiredText("human");
        if (human.Length > 0 && !Words[kind].Contains(human))
        {
            fields.Refuse("human", $"{human} is nothing that this judge can say. It says one of {string.Join(", ", Words[kind])}.");
        }

        var given = fields.Fields("inputs");
        var inputs = prompt.InputVariables.ToDictionary(v => v.Name, v => given?.Text(v.Name) ?? v.Default ?? "");
        foreach (var missing in prompt.InputVariables.Where(v => v.IsRequired && inputs[v.Name].Length == 0))
        {
            fields.Refuse("inputs", $"The judge needs the input {missing.Name}: {missing.Description}.");
        }

        given?.Close();
        fields.Close();
        return new LabelledText(human, inputs, fields.Map.Place);
    }
}
