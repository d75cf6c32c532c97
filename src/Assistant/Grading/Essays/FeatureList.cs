namespace Homeroom.Assistant.Grading.Essays;

/// <summary>All features. The weights are set by hand; nothing was trained. They only say where a suggestion leans before the teacher's marks speak.</summary>
internal static class FeatureList
{
    /// <summary>The features in order.</summary>
    public static IReadOnlyList<Feature> All { get; } = [.. Size, .. Vocabulary, .. Sentences, .. Building, .. Correctness];

    private static IEnumerable<Feature> Size =>
        [
            new(
                "words",
                "length of the paper",
                1.0,
                "Developed papers are longer; the strongest single sign in all published work.",
                m => Math.Log(20 + m.Count)
            ),
            new("root-words", "length of the paper", 0.4, "The same for papers that are very long.", m => Math.Sqrt(m.Count)),
            new("types", "number of different words", 1.0, "More to say takes more different words.", m => Math.Sqrt(m.Distinct.Count)),
            new(
                "content-types",
                "number of different topic words",
                0.8,
                "Ideas are named by content words.",
                m => Math.Sqrt(m.Different(WordLists.IsContent))
            ),
            new(
                "sentences",
                "number of sentences",
                0.4,
                "Follows from length; says less, since marks may be missing.",
                m => Math.Log(2 + m.Sentences)
            ),
        ];

    private static IEnumerable<Feature> Vocabulary =>
        [
            new("variety", "variety of words", 0.4, "Rich wording, at any length.", Counting.Variety),
            new("word-length", "length of words", 0.5, "Academic words are longer.", m => m.Distinct.Sum(w => w.Key.Length * w.Value) / m.Count),
            new("long-words", "share of long words", 0.4, "The same, without short ones.", m => m.Rate(w => w.Length > 6)),
            new("long-types", "number of different long words", 1.0, "Range of advanced vocabulary.", m => Math.Sqrt(m.Different(w => w.Length > 6))),
            new(
                "shared-rare",
                "less common words that classmates use too",
                0.6,
                "Precise words, and not slips.",
                m => Math.Sqrt(m.Different(w => m.Class.Share(w) is > 0.01 and < 0.15))
            ),
            new(
                "once",
                "share of words used once",
                0.2,
                "Rich wording, where length is the same; it falls with length, so a little only.",
                m => m.Different(w => m.Distinct[w] == 1) / m.Count
            ),
            new("function", "share of little words", -0.3, "Many little words leave few for content.", m => m.Rate(WordLists.Function.Contains)),
            new("talk", "words of talk rather than of writing", -0.3, "Register.", m => m.Rate(WordLists.Talk.Contains)),
        ];

    private static IEnumerable<Feature> Sentences =>
        [
            new(
                "sentence-length",
                "length of sentences",
                -0.1,
                "Longer ones hold more, but in school papers length is more often a missing full stop.",
                m => Math.Log(m.Count / m.Sentences)
            ),
            new("length-spread", "variety in the length of sentences", 0.1, "Style.", Counting.LengthSpread),
            new("run-ons", "very long sentences", -0.2, "Missing full stops.", m => m.Lengths.Count(l => l > 45) / (double)m.Sentences),
            new("openings", "variety in how sentences begin", 0.4, "Style.", Counting.Openings),
            new("commas", "use of commas", 0.4, "Clauses and lists that are set apart.", m => 100 * m.Paper.Count(",") / m.Count),
            new(
                "marks",
                "use of other marks",
                0.2,
                "Quotations, asides, questions.",
                m => "\"“;:()?!-—".Count(c => m.Paper.Text.Contains(c, StringComparison.Ordinal))
            ),
            new("quotes", "quotation marks", 0.2, "Evidence or speech is quoted.", m => Math.Log(1 + m.Paper.Count("\"“”"))),
        ];

    private static IEnumerable<Feature> Building =>
        [
            new("paragraphs", "number of paragraphs", 0.3, "Built in parts.", m => Math.Log(1 + m.Paper.Paragraphs)),
            new(
                "connectives",
                "words that connect thoughts",
                0.0,
                "Many are no better than some; their variety counts, below.",
                m => m.Rate(WordLists.Connectives.Contains)
            ),
            new(
                "connective-types",
                "different words that connect thoughts",
                0.5,
                "In more than one way.",
                m => Math.Sqrt(m.Different(WordLists.Connectives.Contains))
            ),
            new(
                "subordinators",
                "clauses that hang on others",
                0.0,
                "As above: it is for the marks to say.",
                m => m.Rate(WordLists.Subordinators.Contains)
            ),
            new("arguing", "words of reasons and evidence", 0.4, "Points are supported.", m => Math.Sqrt(m.Different(WordLists.Arguing.Contains))),
            new(
                "cohesion",
                "words carried from one sentence to the next",
                -0.1,
                "The same words again and again; a little, since a thread needs some.",
                Counting.Cohesion
            ),
            new("repetition", "repeated wording", -0.2, "Padding.", Counting.Repetition),
            new("prompt", "words of the question that are taken up", 0.2, "On the task.", m => Counting.Covered(m, m.Task.Prompt)),
            new("source", "words of the source that are used", 0.3, "Evidence from what was read.", m => Counting.Covered(m, m.Task.Source)),
        ];

    private static IEnumerable<Feature> Correctness =>
        [
            new("slips", "words that look like slips of common ones", -0.4, "Spelling.", m => Math.Sqrt(m.Rate(m.Class.IsSlip))),
            new("misspelt", "common misspellings", -0.3, "Spelling.", m => Math.Sqrt(m.Rate(WordLists.Misspelt.Contains))),
            new(
                "alone",
                "words nobody else in the class uses",
                -0.1,
                "Slips, but also own ideas.",
                m => Math.Sqrt(m.Rate(w => m.Class.PapersWith(w) <= 1))
            ),
            new(
                "small-i",
                "“i” written small",
                -0.2,
                "Conventions.",
                m => Math.Sqrt(100 * m.Paper.Words.Count(w => w is { Lower: "i" or "i'm" or "i've", IsCapital: false }) / m.Count)
            ),
            new("capitals", "sentences that begin with a capital", 0.3, "Conventions.", Counting.Capitals),
        ];
}
