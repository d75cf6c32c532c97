namespace Homeroom.Assistant.Evaluation.Swaps;

/// <summary>Writes a text's counterfactual: the same text with one cue about a person turned into another.</summary>
public interface ISwap
{
    /// <summary>The counterfactual. What carries no cue of the axis stays as it is, to the byte.</summary>
    string Swap(string text);
}
