namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>A pupil's marks beside the key. A place counts as marked when any of its words is.</summary>
/// <param name="Pupil">The pupil's pseudonym.</param>
/// <param name="Signal">Hits and false alarms.</param>
/// <param name="RightCodes">Hits that have the key's code too.</param>
/// <param name="FlaggedControls">Controls among the false alarms; the others are neutral sentences.</param>
public sealed record PupilScore(string Pupil, SignalDetection Signal, int RightCodes, int FlaggedControls);

/// <summary>How many pupils marked a place.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Marked">How many of those who worked on its text marked it.</param>
/// <param name="Of">How many worked on its text.</param>
public sealed record PlaceCount(TokenSpan Span, int Marked, int Of)
{
    /// <summary>The share of pupils, 0 to 1; NaN without pupils.</summary>
    public double Share => Marked / (double)Of;
}

/// <summary>The marks of a class beside the key. A key is one careful reading, not the truth: experts agree on spans only in part.</summary>
/// <param name="Pupils">Each pupil's score.</param>
/// <param name="Biased">The key's places, in its order.</param>
/// <param name="RightCodes">How many pupils gave each of them the key's code, in its order.</param>
/// <param name="Controls">The controls, in the key's order.</param>
/// <param name="Neutral">The neutral sentences.</param>
public sealed record KeyComparison(
    IReadOnlyList<PupilScore> Pupils,
    IReadOnlyList<PlaceCount> Biased,
    IReadOnlyList<int> RightCodes,
    IReadOnlyList<PlaceCount> Controls,
    IReadOnlyList<PlaceCount> Neutral
)
{
    /// <summary>Mean share of biased places that a pupil marked; NaN without pupils.</summary>
    public double HitRate => Mean(p => p.Signal.HitRate);

    /// <summary>Mean share of fair places that a pupil marked; NaN without pupils.</summary>
    public double FalseAlarmRate => Mean(p => p.Signal.FalseAlarmRate);

    /// <summary>Mean d′ of the pupils; NaN without pupils.</summary>
    public double DPrime => Mean(p => p.Signal.DPrime);

    /// <summary>Mean c of the pupils; NaN without pupils.</summary>
    public double Criterion => Mean(p => p.Signal.Criterion);

    /// <summary>Compares the marks of a class with the key.</summary>
    public static KeyComparison Of(ClassMarks marks, MarkKey key)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(key);
        return new(
            [.. marks.Pupils.Select(p => Score(p, marks, key))],
            [.. key.Biased.Select(k => Count(marks, k.Span))],
            [.. key.Biased.Select(k => marks.Pupils.Count(p => HasCode(p, marks, k)))],
            [.. key.Controls.Select(c => Count(marks, c))],
            [.. key.NeutralSentences.Select(s => Count(marks, s))]
        );
    }

    private double Mean(Func<PupilScore, double> of)
    {
        var known = Pupils.Select(of).Where(double.IsFinite).ToList();
        return known.Count == 0 ? double.NaN : known.Average();
    }

    private static PupilScore Score(PupilMarks pupil, ClassMarks marks, MarkKey key)
    {
        var (hits, biased, codes) = (0, 0, 0);
        foreach (var place in key.Biased.Where(k => WorkedOn(pupil, marks, k.Span)))
        {
            biased++;
            hits += pupil.All.HasAny(place.Span) ? 1 : 0;
            codes += HasCode(pupil, marks, place) ? 1 : 0;
        }

        var (controls, flagged) = Flagged(pupil, marks, key.Controls);
        var (neutral, alarms) = Flagged(pupil, marks, key.NeutralSentences);
        return new(pupil.Pupil, new SignalDetection(hits, biased, flagged + alarms, controls + neutral), codes, flagged);
    }

    private static (int All, int Flagged) Flagged(PupilMarks pupil, ClassMarks marks, IReadOnlyList<TokenSpan> places)
    {
        var (all, flagged) = (0, 0);
        foreach (var place in places.Where(p => WorkedOn(pupil, marks, p)))
        {
            all++;
            flagged += pupil.All.HasAny(place) ? 1 : 0;
        }

        return (all, flagged);
    }

    private static PlaceCount Count(ClassMarks marks, TokenSpan span) =>
        new(span, marks.Pupils.Count(p => p.All.HasAny(span)), marks.Pupils.Count(p => WorkedOn(p, marks, span)));

    private static bool HasCode(PupilMarks pupil, ClassMarks marks, KeyPlace place) =>
        marks.CodeNumber(place.Code) is var code && code >= 0 && pupil.Of(code)?.HasAny(place.Span) == true;

    private static bool WorkedOn(PupilMarks pupil, ClassMarks marks, TokenSpan span) => pupil.WorkedOn(marks.Text.Tokens[span.First].Text);
}
