using Homeroom.Assistant.Evaluation.Exchange.OpenAiEvals;
using Homeroom.Assistant.Evaluation.Exchange.Promptfoo;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Prompts;

namespace Homeroom.Assistant.Evaluation.Exchange;

/// <summary>Carries suites over from other tools and to them. Nothing is dropped in silence.</summary>
public static class SuiteExchange
{
    /// <summary>Reads a promptfoo configuration.</summary>
    /// <param name="file">The configuration.</param>
    /// <param name="name">What the suite is called; null for the file's name.</param>
    /// <param name="target">Folder where the suite will stand.</param>
    public static Handover FromPromptfoo(string file, string? name, string target)
    {
        var hand = new Handover();
        if (new PromptfooConfig(file, hand).Read(name, target) is { } draft && hand.Faults.Count == 0)
        {
            draft.AddTo(hand);
        }

        return hand;
    }

    /// <summary>Reads an OpenAI evals registry (YAML), or a file of its samples (JSONL).</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">What the suite is called; null for the file's name.</param>
    /// <param name="match">How samples are judged where no registry says it: Match, Includes, FuzzyMatch or JsonMatch.</param>
    public static Handover FromOpenAiEvals(string file, string? name, string match)
    {
        var hand = new Handover();
        var drafts = new EvalRegistry(hand).Read(file, name, match);
        if (hand.Faults.Count == 0)
        {
            drafts.ToList().ForEach(d => d.AddTo(hand));
        }

        return hand;
    }

    /// <summary>Writes a suite for promptfoo.</summary>
    public static Handover ToPromptfoo(string file, ExportOptions options)
    {
        var hand = new Handover();
        var suite = SuiteReader.Read(file, hand.ToFaults);
        if (hand.Faults.Count == 0 && Inheritance.Read(file, OpenFiles.None, hand.ToFaults) is { } map)
        {
            new PromptfooExport(suite, map, hand, new PromptLibrary(), options).Write();
        }

        return hand;
    }

    /// <summary>Writes a suite as samples and a registry of OpenAI evals.</summary>
    public static Handover ToOpenAiEvals(string file)
    {
        var hand = new Handover();
        var suite = SuiteReader.Read(file, hand.ToFaults);
        if (hand.Faults.Count == 0 && Inheritance.Read(file, OpenFiles.None, hand.ToFaults) is { } map)
        {
            new EvalExport(suite, map, hand, new PromptLibrary()).Write();
        }

        return hand;
    }
}
