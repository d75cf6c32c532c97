namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds the people of a class list: full names in any case, given names and surnames where they are capitalised.</summary>
internal sealed class RosterSearch
{
    private readonly record struct Form(string Text, bool AnyCase, bool AlsoWord);

    private readonly Dictionary<char, List<Form>> _forms = [];

    public RosterSearch(Roster roster)
    {
        foreach (var form in roster.Names.SelectMany(FormsOf).Distinct().OrderByDescending(f => f.Text.Length))
        {
            if (!_forms.TryGetValue(form.Text[0], out var list))
            {
                _forms[form.Text[0]] = list = [];
            }

            list.Add(form);
        }
    }

    /// <summary>Every place where someone on the list is named.</summary>
    public IEnumerable<MaskSpan> Find(string text)
    {
        for (var at = 0; at < text.Length && _forms.Count > 0; at++)
        {
            if (!Letters.IsBoundary(text, at) || !_forms.TryGetValue(Letters.Fold(text[at]), out var forms))
            {
                continue;
            }

            foreach (var form in forms)
            {
                if (EndOf(text, at, form.Text) is var end && end > at && IsNamed(text, at, end, form))
                {
                    yield return new MaskSpan(at, end - at, "NAME", 2);
                    break;
                }
            }
        }
    }

    private static IEnumerable<Form> FormsOf(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(w => Letters.Fold(w.AsSpan().Trim(",;")))
            .Where(w => w.Length > 0)
            .ToArray();
        if (words.Length == 0)
        {
            yield break;
        }

        var (given, surname) = (words[0], words[^1]);
        if (words.Length > 1)
        {
            foreach (var whole in (string[])[string.Join(' ', words), $"{given} {surname}", $"{surname}, {given}", string.Join(' ', words[..^1])])
            {
                yield return new Form(whole, AnyCase: whole.Contains(' '), AlsoWord: !whole.Contains(' ') && AlsoWords.Contains(whole));
            }
        }

        if (given.Length >= 2)
        {
            yield return new Form(given, AnyCase: false, AlsoWords.Contains(given));
        }

        if (words.Length > 1 && surname.Length >= 4)
        {
            yield return new Form(surname, AnyCase: false, AlsoWords.Contains(surname));
        }
    }

    private static bool IsNamed(string text, int start, int end, Form form)
    {
        if (form.AnyCase)
        {
            return true;
        }

        if (char.IsLower(text[start]) || !IsCapitalised(text.AsSpan(start, end - start)))
        {
            return false;
        }

        return !form.AlsoWord
            || Surroundings.IsActing(text, end)
            || (!Surroundings.AtSentenceStart(text, start) && !Surroundings.IsTime(text, start, end) && !IsShouted(text, start, end));
    }

    /// <summary>"Ava" and "AVA", not "aVa"; a second capital as in "McKay" is fine.</summary>
    private static bool IsCapitalised(ReadOnlySpan<char> name) => char.IsUpper(name[0]) || !char.IsLower(name[0]);

    private static bool IsShouted(string text, int start, int end) => end - start > 1 && char.IsUpper(text[start + 1]);

    /// <summary>The end of the form when it stands at the place, or -1. A blank in the form matches any run of white space.</summary>
    private static int EndOf(string text, int start, string form)
    {
        var at = start;
        foreach (var c in form)
        {
            while (at < text.Length && at > start && Letters.IsMark(text[at]))
            {
                at++;
            }

            if (at >= text.Length || (c == ' ' ? !char.IsWhiteSpace(text[at]) : Letters.Fold(text[at]) != c))
            {
                return -1;
            }

            at++;
            while (c == ' ' && at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }

        while (at < text.Length && Letters.IsMark(text[at]))
        {
            at++;
        }

        return Letters.IsBoundary(text, at) ? at : -1;
    }
}
