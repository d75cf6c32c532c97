using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange.Promptfoo;

/// <summary>What a configuration says of all its tests.</summary>
internal sealed class SharedTest
{
    public SharedTest(SuiteMap map, Handover hand)
    {
        Map = map;
        Vars = map.Find("vars") as SuiteMap ?? new SuiteMap([], map.Place);
        Asserts = [.. map.Find("assert").Items()];
        Threshold = map.Find("threshold");
        if (map.Find("options") is SuiteMap options)
        {
            (Prefix, Suffix) = (options.Word("prefix") ?? "", options.Word("suffix") ?? "");
            KeepsLists = options.Word("disableVarExpansion") == "true";
            ChangesAnswers = TestCases.ChangesAnswers(options, hand);
        }

        if (map.Find("vars") is SuiteScalar named)
        {
            hand.Fault(named.Place, "Variables of all tests stand in the configuration: write them out.");
        }

        foreach (
            var (key, _) in map.Entries.Where(e => e.Key.Text is not ("vars" or "assert" or "threshold" or "options" or "description" or "metadata"))
        )
        {
            hand.Leave(key.Place, $"{key.Text} in defaultTest is not carried over.");
        }
    }

    public SuiteMap Map { get; }

    public SuiteMap Vars { get; }

    public IReadOnlyList<SuiteValue> Asserts { get; }

    public SuiteValue? Threshold { get; }

    public string Prefix { get; } = "";

    public string Suffix { get; } = "";

    /// <summary>Whether a list is one value, and not a test for each of its items.</summary>
    public bool KeepsLists { get; }

    /// <summary>Whether code changes the answers before they are looked at.</summary>
    public bool ChangesAnswers { get; }

    /// <summary>Variables that are the same in every test, whatever it says: no list, and nothing to fill in.</summary>
    public IEnumerable<KeyValuePair<SuiteScalar, SuiteValue>> Plain => Vars.Entries.Where(e => e.Value is SuiteScalar && !Blanks.Has(e.Value));
}
