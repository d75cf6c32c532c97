using Homeroom.Guardrails.Bias.Language;
using YamlDotNet.RepresentationModel;

namespace Homeroom.Guardrails.Tests.Bias.Language;

public sealed class RuleFileTests
{
    private static readonly string[] Codes =
    [
        "loaded language",
        "opinion as fact",
        "stereotype",
        "omission or framing",
        "false balance",
        "selection",
        "attribution",
        "default group",
        "deficit wording",
        "placement",
    ];

    [Fact]
    public void A_full_reader_of_YAML_reads_the_same()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(BiasLanguage.Source()));
        var root = (YamlMappingNode)stream.Documents.Single().RootNode;
        var (words, rules) = RuleFile.Read(BiasLanguage.Source());
        Assert.Equal(Pairs(root["words"]), words.Texts.Select(w => (w.Key, w.Value)));
        var theirs = ((YamlSequenceNode)root["rules"]).Cast<YamlMappingNode>().ToList();
        Assert.Equal(theirs.Count, rules.Count);
        foreach (var (one, other) in theirs.Zip(rules))
        {
            foreach (var (key, value) in one)
            {
                var name = key.ToString();
                Assert.Equal(
                    value is YamlSequenceNode lines ? [.. lines.Select(l => l.ToString())] : [value.ToString()],
                    value is YamlSequenceNode ? [.. other.Lines(name)] : (string[])[other.Text(name)]
                );
            }
        }
    }

    [Fact]
    public void Every_rule_has_a_code_of_an_activity_a_reason_and_its_evidence()
    {
        var rules = RuleFile.Read(BiasLanguage.Source()).Rules.Select(LanguageRule.Of).ToList();
        Assert.Equal(rules.Count, rules.DistinctBy(r => r.Id).Count());
        Assert.All(
            rules,
            r =>
            {
                Assert.Contains(r.Code, Codes);
                Assert.EndsWith(".", r.Why, StringComparison.Ordinal);
                Assert.Matches("[12][0-9]{3}|7th edition", r.Source);
                Assert.NotEmpty(r.Patterns());
            }
        );
        Assert.Equal(Codes.Order(), BiasLanguage.Codes.Order());
    }

    [Theory]
    [InlineData("rules:\n  - id: [a]\n")]
    [InlineData("rules:\n  - id: &a b\n")]
    [InlineData("other:\n")]
    [InlineData("words:\n  plain\n")]
    [InlineData("rules:\n  - id: a\n    find:\n     - three\n")]
    public void What_is_not_of_this_part_of_YAML_is_refused(string text) => Assert.Throws<FormatException>(() => RuleFile.Read(text));

    private static IEnumerable<(string, string)> Pairs(YamlNode node) => ((YamlMappingNode)node).Select(p => (p.Key.ToString(), p.Value.ToString()));
}
