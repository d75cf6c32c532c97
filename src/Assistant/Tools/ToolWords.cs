namespace Homeroom.Assistant.Tools;

/// <summary>Names of the tools and what they say of themselves to whoever calls them.</summary>
public static class ToolWords
{
    /// <summary>Looks up a standard.</summary>
    public const string FindStandard = "find_standard";

    /// <summary>What it does.</summary>
    public const string FindStandardDoes =
        "Looks up codes of the Common Core State Standards and the Next Generation Science Standards. Says whether a code exists, and which ones are near.";

    /// <summary>Measures a text.</summary>
    public const string MeasureReadability = "measure_readability";

    /// <summary>What it does.</summary>
    public const string MeasureReadabilityDoes =
        "Measures how hard a text is to read: words, sentences, the Flesch-Kincaid grade, and the band of American school grades that six formulas agree on.";

    /// <summary>Holds an answer against a key.</summary>
    public const string CheckAnswer = "check_answer";

    /// <summary>What it does.</summary>
    public const string CheckAnswerDoes =
        "Holds a mathematical answer against its key. Says equivalent, different, or that a teacher has to look, and why.";

    /// <summary>Finds the teacher's own earlier drafts.</summary>
    public const string FindEarlierDrafts = "find_earlier_drafts";

    /// <summary>What it does.</summary>
    public const string FindEarlierDraftsDoes =
        "Finds the same teacher's earlier lesson drafts that hold these words: title, subject, grade, minutes and when it was changed. At most five.";

    /// <summary>Counts Bloom levels.</summary>
    public const string CountBloomLevels = "count_bloom_levels";

    /// <summary>What it does.</summary>
    public const string CountBloomLevelsDoes =
        "Counts the tasks of a text by level of Bloom's taxonomy. A task is a sentence that begins with a verb that tells students what to do.";

    /// <summary>What a tool is called on a page.</summary>
    public static string Called(string tool) =>
        tool switch
        {
            FindStandard => "standards",
            MeasureReadability => "how hard a text is to read",
            CheckAnswer => "an answer",
            FindEarlierDrafts => "your earlier drafts",
            CountBloomLevels => "levels of tasks",
            _ => tool,
        };

    /// <summary>What a code or text to look up is.</summary>
    public const string CodeInput = "A code such as 4.NF.A.2, or a part of one.";

    /// <summary>What a text to measure is.</summary>
    public const string TextInput = "The text itself.";

    /// <summary>What an answer is.</summary>
    public const string AnswerInput = "The answer as it was typed.";

    /// <summary>What a key is.</summary>
    public const string KeyInput = "The right answer.";

    /// <summary>What words to find are.</summary>
    public const string WordsInput = "Words that stand in the draft.";
}
