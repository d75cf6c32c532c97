using System.Collections.Frozen;

namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds the people of a class list in every form of their names.</summary>
internal sealed class RosterSearch
{
    private const int ShortestBareId = 4;
    private const int Bits = 1024;
    private const int MostLeft = 100;

    private sealed record Form(ulong[] Keys, FormKind Kind, bool OnlyWords, int Letters);

    private readonly FrozenDictionary<ulong, Form[]> _forms;
    private readonly Dictionary<ulong, FormKind> _handles = [];
    private readonly HashSet<ulong> _names = [];
    private readonly ulong[] _first = new ulong[Bits];
    private readonly string[] _unspaced;

    public RosterSearch(IReadOnlyList<Person> people)
    {
        List<(ulong Key, Form Form)> forms = [];
        foreach (var form in people.SelectMany(PersonForms.Of).Where(f => f.Words.Count > 0))
        {
            var keys = form.Words.Select(w => Letters.Key(w)).ToArray();
            if (form.Kind is FormKind.Handle or FormKind.HandleWithDigits)
            {
                _handles[keys[0]] = _handles.TryGetValue(keys[0], out var had) && had == FormKind.Handle ? had : form.Kind;
            }
            else if (form.Words.Sum(w => w.Length) > 1)
            {
                forms.Add((keys[0], new Form(keys, form.Kind, form.Words.All(w => AlsoWords.Contains(w)), form.Words.Sum(w => w.Length))));
                _names.UnionWith(form.Kind is FormKind.Sure or FormKind.AlsoWord && keys.Length == 1 ? keys : []);
            }
        }

        _forms = forms
            .GroupBy(f => f.Key)
            .ToFrozenDictionary(g => g.Key, g => g.Select(f => f.Form).OrderByDescending(f => f.Keys.Length).ThenBy(f => f.Kind).ToArray());
        foreach (var key in _forms.Keys.Concat(_handles.Keys))
        {
            _first[(key >> 6) & (Bits - 1)] |= 1UL << (int)(key & 63);
        }

        _unspaced = [.. people.SelectMany(p => Unspaced.Of(p.Name)).Distinct()];
    }

    /// <summary>Every place where someone on the list is named.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="found">Where the places go.</param>
    /// <param name="left">Where the words go, with their neighbours, that are as a listed name but common words here.</param>
    public void Find(Reading reading, List<MaskSpan> found, ISet<string> left)
    {
        for (var i = 0; i < reading.Count && _forms.Count > 0; i++)
        {
            ref readonly var word = ref reading[i];
            if ((MayBegin(word.Key) || word.Shape == WordShape.Mixed) && At(reading, i, left) is { } span)
            {
                found.Add(span);
            }
        }

        if (_unspaced.Length > 0)
        {
            found.AddRange(Unspaced.Find(reading.Text, _unspaced));
        }
    }

    /// <summary>False for nearly every word that begins no form of any name.</summary>
    private bool MayBegin(ulong key) => (_first[(key >> 6) & (Bits - 1)] & (1UL << (int)(key & 63))) != 0;

    private MaskSpan? At(Reading reading, int i, ISet<string> left)
    {
        if (_forms.TryGetValue(reading[i].Key, out var forms))
        {
            foreach (var form in forms)
            {
                if (EndOf(reading, i, form) is not (>= 0 and var last) || !IsNamed(reading, i, last, form))
                {
                    continue;
                }

                if (form.Keys.Length > 1 || form.Kind == FormKind.Id || !(CommonWords.IsOne(reading, i) || IsOfFigure(reading, i)))
                {
                    return Span(reading, i, last, form.Kind == FormKind.Id ? "ID" : "NAME");
                }

                Leave(reading, i, left);
            }
        }

        return IsHandle(reading, i) ? Span(reading, i, i, "USER") : null;
    }

    /// <summary>Keeps the word with the one beside it for the second look, which would take it for the person.</summary>
    private static void Leave(Reading reading, int i, ISet<string> left)
    {
        if (left.Count < MostLeft)
        {
            var first = PublicFigures.IsPair(reading, i) ? i : i - 1;
            var (start, end) = (reading[first].Start, reading[first + 1].End);
            left.Add(reading.Text[start..end]);
        }
    }

    private static MaskSpan Span(Reading reading, int first, int last, string kind) =>
        new(reading[first].Start, reading[last].End - reading[first].Start, kind, 2);

    private bool IsHandle(Reading reading, int i)
    {
        var word = reading[i];
        if (word.Shape == WordShape.Mixed && !char.IsAsciiDigit(reading.Text[word.Start]))
        {
            return _handles.ContainsKey(WithoutDigits(reading, i));
        }

        return word.Shape != WordShape.Number && _handles.TryGetValue(word.Key, out var kind) && kind == FormKind.Handle;
    }

    private static ulong WithoutDigits(Reading reading, int i) => Letters.Key(reading.WordOf(i).TrimEnd("0123456789"));

    /// <summary>Index of the last word when the form stands here, or -1. One initial between two of its words is part of it.</summary>
    private static int EndOf(Reading reading, int first, Form form)
    {
        var at = first;
        foreach (var key in form.Keys.AsSpan(1))
        {
            if (!Joins(reading.Gap(at), form.Kind))
            {
                return -1;
            }

            at++;
            if (reading[at].Shape == WordShape.Initial && reading[at].Key != key && form.Kind == FormKind.Sure && Joins(reading.Gap(at), form.Kind))
            {
                at++;
            }

            if (
                reading[at].Key != key
                && !(reading[at].Shape == WordShape.Mixed && form.Kind is FormKind.Sure or FormKind.Reversed && WithoutDigits(reading, at) == key)
            )
            {
                return -1;
            }
        }

        return at;
    }

    private static bool Joins(ReadOnlySpan<char> gap, FormKind kind) =>
        gap.Length is > 0 and <= 3 && gap.IndexOfAnyExcept(kind == FormKind.Id ? "-_. " : " \t\u00A0\r\n-‐‑'’‘ʻ`.,_·") < 0;

    private bool IsNamed(Reading reading, int first, int last, Form form) =>
        form.Kind switch
        {
            FormKind.Initials => Initialled(reading, first, last, form),
            FormKind.Id => form.Letters >= ShortestBareId || reading[first - 1].Is(Sense.Number | Sense.Owner) || reading.Gap(first - 1) is [.., '#'],
            FormKind.AlsoWord => reading[first].Length > 1 && Surroundings.NamesListed(reading, first, IsName),
            FormKind.Reversed => !form.OnlyWords || Capitals(reading, first, last),
            _ => true,
        };

    /// <summary>"James Madison" where a Madison, but no James, is on the list.</summary>
    private bool IsOfFigure(Reading reading, int i) =>
        (PublicFigures.IsPair(reading, i - 1) && reading[i - 1].IsName && !_names.Contains(reading[i - 1].Key))
        || (PublicFigures.IsPair(reading, i) && reading[i + 1].IsName && !_names.Contains(reading[i + 1].Key));

    private bool IsName(TextWord word) => word.IsName && _names.Contains(word.Key);

    private static bool Capitals(Reading reading, int first, int last) =>
        reading[first].Shape != WordShape.Lower && reading[last].Shape != WordShape.Lower;

    /// <summary>"A. Rivera", "Rivera, A.", "Ana R." and "J.R.": the single letters stand as capitals or before a full stop.</summary>
    private static bool Initialled(Reading reading, int first, int last, Form form)
    {
        if (form.Letters == form.Keys.Length)
        {
            return reading[first].Shape == WordShape.Initial
                && reading[last].Shape == WordShape.Initial
                && Dotted(reading, first)
                && Dotted(reading, last);
        }

        var single = reading[first].Length == 1 ? first : last;
        var dotted = Dotted(reading, single);
        return dotted
            ? reading[single].Shape == WordShape.Initial || !form.OnlyWords
            : reading[single].Shape == WordShape.Initial
                && Capitals(reading, first, last)
                && reading.WordOf(single) is not ("I" or "A")
                && !reading.Gap(first).Contains(',');
    }

    private static bool Dotted(Reading reading, int i) => reading.Gap(i) is ['.', ..];
}
