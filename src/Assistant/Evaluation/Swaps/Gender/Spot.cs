using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Gender;

/// <summary>A pronoun and its neighbours within the clause.</summary>
internal readonly record struct Spot(Passage Words, int At)
{
    /// <summary>True if the clause ends after it.</summary>
    public bool Ends => Words.Breaks(At) && Words.Gap(At) is not ("/" or " / ");

    /// <summary>True if it begins the sentence.</summary>
    public bool Opens => Words.Opens(At);

    /// <summary>The word before it, if a clause does not end between them.</summary>
    public string Before => At > 0 && (!Words.Breaks(At - 1) || Words.Gap(At - 1).Contains('/')) ? Words.Lower(At - 1) : "";

    /// <summary>The word after it.</summary>
    public string Next => Words.Lower(At + 1);

    /// <summary>The word after the next, if the clause goes on.</summary>
    public string Second => Words.Breaks(At + 1) ? "" : Words.Lower(At + 2);

    /// <summary>True after in, on, with and their like.</summary>
    public bool AfterPreposition => WordKinds.All.Is(Before, "preposition");

    /// <summary>A word so many places on; negative is back.</summary>
    public string Word(int places) => Words.Lower(At + places);
}
