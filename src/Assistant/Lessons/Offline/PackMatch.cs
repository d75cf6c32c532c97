namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Finds the pack that a topic means. A weak match is no match: the wrong lesson is worse than none.</summary>
internal sealed class PackMatch
{
    private const double Enough = 0.6;

    private static readonly Lazy<PackMatch> Whole = new(() => new PackMatch(PackShelf.Packs));

    private static readonly HashSet<string> Empty =
    [
        .. Words.Stems(
            "a an the of in on at to for and or with by from about into how what why when which who do does did is are was were be it its "
                + "we our us you your i my me they their introduction introducing intro lesson lessons unit topic class learn learning understand understanding "
                + "explore exploring teach teaching basics basic overview review reviewing using use day part grade"
        ),
    ];

    private static readonly Dictionary<string, string[]> Exceptions = Yaml.Read<Dictionary<string, string[]>>(
        Embedded.Text("Offline/topic-exceptions.yaml")
    );

    // A course that is none of ours: its teacher means another thing by the same word.
    private static readonly HashSet<string> Elsewhere =
    [
        .. Words.Stems(
            "music art arts dance drama theater theatre physical pe gym sport sports health cooking culinary home psychology religion spanish french"
        ),
        .. Words.Stems("german latin chinese wood shop careers career life driver philosophy yearbook band choir orchestra photography"),
    ];

    private static readonly Dictionary<string, string> Numbers = new()
    {
        ["1"] = "one",
        ["i"] = "one",
        ["first"] = "one",
        ["2"] = "two",
        ["ii"] = "two",
        ["second"] = "two",
        ["3"] = "three",
        ["iii"] = "three",
        ["third"] = "three",
        ["wwi"] = "world war one",
        ["ww1"] = "world war one",
        ["wwii"] = "world war two",
        ["ww2"] = "world war two",
    };

    private readonly List<Entry> _entries;
    private readonly Dictionary<string, double> _weights;

    private PackMatch(IReadOnlyList<TopicPack> packs)
    {
        _entries = [.. packs.Select(p => new Entry(p))];
        _weights = _entries.SelectMany(e => e.All).GroupBy(s => s).ToDictionary(g => g.Key, g => Math.Log(1 + (double)packs.Count / g.Count()));
    }

    /// <summary>The pack, or null when none fits well enough.</summary>
    public static TopicPack? Find(string topic, string subject, string band) => Whole.Value.Best(topic, subject, band);

    /// <summary>The pack with an id, or null.</summary>
    public static TopicPack? ById(string id) => PackShelf.Packs.FirstOrDefault(p => p.Id == id);

    private TopicPack? Best(string topic, string subject, string band)
    {
        var query = Content(topic);
        var frame = SubjectFrame.Find(subject);
        return query.Count == 0
            ? null
            : _entries
                .Where(e => query.Overlaps(e.InPhrases) && !e.Not.Exists(n => n.IsSubsetOf(query)))
                .Select(e => (e.Pack, Score: Score(e, query, frame, subject)))
                .Where(m => m.Score > 0)
                .OrderByDescending(m => m.Score + (m.Pack.Bands.Contains(band) ? 0.15 : 0) + (m.Pack.Subject == frame?.Id ? 0.1 : 0))
                .ThenBy(m => m.Pack.Id, StringComparer.Ordinal)
                .Select(m => m.Pack)
                .FirstOrDefault();
    }

    private double Score(Entry entry, HashSet<string> query, SubjectFrame? frame, string subject)
    {
        var phrase = entry.Phrases.Max(p => PhraseFit(p, query));
        var covered = Weight(query.Where(entry.All.Contains)) / Weight(query);
        var needed =
            frame?.Id == entry.Pack.Subject || subject.Length == 0 ? Enough
            : frame is null ? (Words.Stems(subject).Any(Elsewhere.Contains) ? 2 : 0.95)
            : frame.Near.Contains(entry.Pack.Subject) ? 0.95
            : 2;
        return phrase >= Enough && covered >= needed ? phrase + covered : 0;
    }

    // A phrase fits when the topic holds all of it, or when the topic is the better part of the phrase.
    private double PhraseFit(HashSet<string> phrase, HashSet<string> query)
    {
        if (!phrase.Overlaps(query) || (NumbersIn(query) is { Count: > 0 } n && NumbersIn(phrase) is { Count: > 0 } m && !n.SetEquals(m)))
        {
            return 0;
        }

        var shared = phrase.Where(query.Contains).ToList();
        var (ofPhrase, ofQuery) = (Weight(shared) / Weight(phrase), Weight(shared) / Weight(query));
        return shared.Count == phrase.Count ? 0.6 + (0.4 * ofQuery)
            : shared.Count == query.Count && shared.Count > 1 && ofPhrase >= 0.55 ? Math.Max(Enough, ofPhrase)
            : 0;
    }

    private double Weight(IEnumerable<string> stems) => stems.Sum(s => _weights.GetValueOrDefault(s, Math.Log(1 + (2.0 * _entries.Count))));

    private static HashSet<string> NumbersIn(HashSet<string> stems) => [.. stems.Where(s => s is "one" or "two" or "three")];

    private static HashSet<string> Content(string text) =>
        [
            .. Words
                .Of(text)
                .SelectMany(w => Numbers.TryGetValue(w, out var number) ? number.Split(' ') : [w])
                .Select(Words.Stem)
                .Where(w => !Empty.Contains(w)),
        ];

    private sealed class Entry(TopicPack pack)
    {
        public TopicPack Pack { get; } = pack;

        public List<HashSet<string>> Phrases { get; } = [.. pack.Match.Append(pack.Title).Append(pack.Id.Replace('-', ' ')).Select(Content)];

        public List<HashSet<string>> Not { get; } = [.. Exceptions.GetValueOrDefault(pack.Id, []).Select(Content).Where(n => n.Count > 0)];

        public HashSet<string> InPhrases { get; } = [.. pack.Match.Append(pack.Title).Append(pack.Id.Replace('-', ' ')).SelectMany(Content)];

        public HashSet<string> All { get; } =
        [.. pack.Match.Append(pack.Title).Concat(pack.Vocabulary.Select(w => w.Term)).Concat(pack.Cycles.Select(c => c.Title)).SelectMany(Content)];
    }
}
