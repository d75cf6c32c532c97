namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds people without a class list: known names where a person is meant, and any name where the text says that it is one.</summary>
internal sealed class NameSearch
{
    private const int ShortestAgain = 3;
    private const int MostInLists = 400;

    private readonly Reading _reading;
    private readonly bool _aboutPupils;
    private readonly bool _bookish;
    private readonly HashSet<ulong> _public = [];
    private readonly List<(int First, int Last)> _found = [];

    private NameSearch(Reading reading)
    {
        _reading = reading;
        _aboutPupils = Surroundings.TellsOfPupils(reading);
        var book = (reading.All & Sense.BookMark) != Sense.None;
        for (var n = 0; reading.HasDigits && !book && n < reading.Beacons.Length; n++)
        {
            book = reading[reading.Beacons[n]].Shape == WordShape.Number && IsLongAgo(reading, reading.Beacons[n]);
        }

        _bookish = book && !_aboutPupils;
    }

    /// <summary>Every place where somebody is named.</summary>
    public static void Find(Reading reading, List<MaskSpan> found)
    {
        var search = new NameSearch(reading);
        search.Look();
        search.FollowLists();
        if (!search._bookish)
        {
            search._found.AddRange(new NewNames(reading, search._aboutPupils, search._found).Find());
        }

        search.AddTo(found);
    }

    private void Look()
    {
        var done = -1;
        foreach (var i in _reading.Beacons)
        {
            if (i <= done)
            {
                continue;
            }

            ref readonly var word = ref _reading[i];
            if (word.Shape == WordShape.Lower && word.Is(Sense.Given | Sense.Surname) && !word.Is(Sense.AlsoWord) && NameCues.IsTitled(_reading, i))
            {
                _found.Add((i, i));
            }
            else if ((word.IsName || word.Shape == WordShape.Initial) && (!word.Is(Sense.Never) || (word.Is(Sense.Given) && word.Is(Sense.AlsoWord))))
            {
                done = At(i);
            }
        }
    }

    private int At(int i)
    {
        var last = NameSpan.End(_reading, i);
        if (PublicFigures.Are(_reading, i, last) || (last == i && !_aboutPupils && PublicFigures.AreOfRhyme(_reading, i)))
        {
            for (var k = i; k <= last; k++)
            {
                _public.Add(_reading[k].Key);
            }

            return last;
        }

        if (Surroundings.IsThing(_reading, i, last) || IsVerse(last) || (i == last && _public.Contains(_reading[i].Key)))
        {
            return last;
        }

        if (IsPerson(i, last))
        {
            _found.Add((i, last));
            return last;
        }

        return i;
    }

    private bool IsPerson(int i, int last)
    {
        var word = _reading[i];
        var cue = NameCues.Before(_reading, i, last);
        if (word.Shape == WordShape.Initial)
        {
            return last > i
                && !_bookish
                && (cue != Cue.None || (_reading.Gap(i) is ['.', ..] && _reading[last].Is(Sense.Surname) && !_reading[i - 1].Is(Sense.Never)));
        }

        if (cue == Cue.Letter)
        {
            return !word.Is(Sense.Thing) || last > i;
        }

        if (_bookish)
        {
            return false;
        }

        if (cue == Cue.Person || IsJoinedGiven(i, last) || NameCues.HasAge(_reading, last))
        {
            return true;
        }

        return IsFamily(i, last) || IsKnown(i, last, cue) || IsNewName(i, last);
    }

    /// <summary>"the Nakamura family".</summary>
    private bool IsFamily(int i, int last) =>
        i == last
        && _reading[i].Is(Sense.Surname)
        && _reading.Near(i)
        && _reading.WordOf(i + 1) is "family" or "household" or "twins" or "siblings" or "brothers" or "sisters"
        && !_reading[i].Is(Sense.AlsoPlace | Sense.Thing | Sense.Never);

    private bool IsKnown(int i, int last, Cue cue)
    {
        var (word, end) = (_reading[i], _reading[last]);
        var whole = last > i && end.Is(Sense.Surname) && !end.Is(Sense.AlsoWord);
        if (!word.Is(Sense.Given))
        {
            return word.Is(Sense.Surname)
                    && !word.Is(Sense.AlsoWord)
                    && (cue == Cue.Weak || IsSurnameFirst(i, last) || (_aboutPupils && Surroundings.IsActing(_reading, last, Sense.Verb)))
                || (
                    whole
                    && last == i + 1
                    && !word.Is(Sense.AlsoWord | Sense.BeforeThing | Sense.Thing | Sense.Place)
                    && _reading.Near(i)
                    && !_reading.AtStart(i)
                );
        }

        if (word.Is(Sense.AlsoWord))
        {
            return whole
                || (
                    !Surroundings.IsTime(_reading, i)
                    && (cue == Cue.Weak || IsSurelyActing(i, last) || Surroundings.InList(_reading, i, IsPlainGiven))
                );
        }

        return last > i || cue == Cue.Weak || !word.Is(Sense.AlsoPlace) || IsSomebodyThere(i, last);
    }

    /// <summary>"when Wren teased him": a capital in the middle of a sentence about pupils.</summary>
    private bool IsNamedHere(int i, int last) =>
        _aboutPupils
        && _reading[i].Shape == WordShape.Capital
        && !_reading[i].Is(Sense.Time | Sense.Thing | Sense.Never)
        && _reading.Near(i - 1)
        && _reading[i - 1].Shape == WordShape.Lower
        && !_reading[i - 1].Is(Sense.PlaceWord)
        && !(_reading.Near(last) && _reading[last + 1].IsName)
        && _reading.WordOf(i - 1) is not ("a" or "an" or "our" or "my" or "this" or "on" or "for" or "her" or "his");

    /// <summary>"Ja'Marcus", "Hyun-Woo": one part of what is joined is known.</summary>
    private bool IsJoinedGiven(int i, int last) => last > i && _reading.Gap(i) is "'" or "’" or "‘" or "ʻ" or "-" && IsPlainGiven(_reading[i + 1]);

    private bool IsSurelyActing(int i, int last) =>
        IsNamedHere(i, last)
        || _reading[i].Shape != WordShape.Upper
            && (
                Surroundings.Owned(_reading, last) != Sense.None
                || (
                    _reading.After(last).HasFlag(Sense.Verb)
                    && (!_reading.After(last).HasFlag(Sense.Weak) || (_aboutPupils && !_reading[i].Is(Sense.Time)))
                )
                || (_aboutPupils && _reading.Owns(last) && !_reading[i].Is(Sense.Time))
            );

    /// <summary>"John 3:16", "Ruth 1:8".</summary>
    private bool IsVerse(int last) => _reading.Near(last) && _reading[last + 1].Shape == WordShape.Number && _reading.Gap(last + 1) is ":";

    /// <summary>"Jordan" the pupil, and not Jordan the country.</summary>
    private bool IsSomebodyThere(int i, int last) =>
        Surroundings.IsActing(_reading, last, Sense.Human)
        || (
            !_reading.Before(i).HasFlag(Sense.PlaceWord)
            && _reading.Before(i) != Lexicon.Of("the")
            && (_aboutPupils || (_reading.After(last) & (Sense.Verb | Sense.Weak)) == Sense.Verb || Surroundings.InList(_reading, i, IsPlainGiven))
        );

    /// <summary>A name that is on no list: in a row of names, with a parent, or speaking.</summary>
    private bool IsNewName(int i, int last) =>
        !_reading[i].Is(Sense.AlsoWord | Sense.Thing | Sense.Time | Sense.BeforeThing)
        && _reading[i].Shape == WordShape.Capital
        && (
            (Surroundings.Owned(_reading, last) & (Sense.Kin | Sense.ClassMark)) != Sense.None
            || (_reading.After(last).HasFlag(Sense.Human) && _reading.Text[_reading[last].End - 1] != 's' && (_aboutPupils || !_reading.AtStart(i)))
            || (last - i <= 1 && Surroundings.InList(_reading, i, IsPlainGiven) && Surroundings.InList(_reading, last, IsPlainGiven))
        );

    private bool IsSurnameFirst(int i, int last) => i == last && _reading.Gap(i) is ", " && IsPlainGiven(_reading[i + 1]) && _reading.BeginsLine(i);

    private static bool IsPlainGiven(TextWord word) =>
        word.IsName && word.Is(Sense.Given) && !word.Is(Sense.AlsoWord | Sense.AlsoPlace | Sense.Never);

    private static bool IsLongAgo(Reading reading, int i) =>
        reading[i].Length == 4
        && reading.Before(i).HasFlag(Sense.BeforeTime)
        && reading.WordOf(i) is [('1'), (>= '0' and <= '9'), (>= '0' and <= '6'), _];

    /// <summary>A row of names goes on: "Ana, Tevin, Marquell".</summary>
    private void FollowLists()
    {
        for (var n = 0; n < _found.Count && _found.Count is > 1 and < MostInLists; n++)
        {
            var i = _found[n].Last + 1;
            if (
                _reading.Gap(i - 1) is not (", " or " & " or "/")
                || !_reading[i].IsName
                || _reading[i].Is(Sense.Never | Sense.Thing | Sense.AlsoPlace | Sense.Month | Sense.BeforeThing)
            )
            {
                continue;
            }

            var last = NameSpan.End(_reading, i);
            if (
                last - i <= 1
                && (_reading.EndsLine(last) || _reading.Gap(last) is [',' or '/' or ';', ..] or " & ")
                && !_found.Exists(f => f.First == i)
            )
            {
                _found.Insert(n + 1, (i, last));
            }
        }
    }

    private void AddTo(List<MaskSpan> found)
    {
        if (_found.Count == 0)
        {
            return;
        }

        _found.Sort(static (a, b) => a.First.CompareTo(b.First));
        var known = Parts();
        var (next, end) = (0, -1);
        foreach (var i in _reading.Beacons)
        {
            for (; next < _found.Count && _found[next].First <= i; next++)
            {
                var (first, last) = _found[next];
                found.Add(new MaskSpan(_reading[first].Start, _reading[last].End - _reading[first].Start, "NAME", 2));
                end = Math.Max(end, last);
            }

            if (i > end && _reading[i].IsName && known.Contains(_reading[i].Key) && !Surroundings.IsThing(_reading, i, i))
            {
                found.Add(new MaskSpan(_reading[i].Start, _reading[i].Length, "NAME", 2));
            }
        }
    }

    private HashSet<ulong> Parts()
    {
        HashSet<ulong> known = [];
        foreach (var (first, last) in _found)
        {
            for (var k = first; k <= last; k++)
            {
                if (
                    _reading[k].IsName
                    && _reading[k].Length >= ShortestAgain
                    && !_reading[k].Is(Sense.AlsoWord | Sense.AlsoPlace | Sense.Never | Sense.Particle)
                )
                {
                    known.Add(_reading[k].Key);
                }
            }
        }

        return known;
    }
}
