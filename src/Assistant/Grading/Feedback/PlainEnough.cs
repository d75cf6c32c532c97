using System.Globalization;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>Tells whether a sentence can be read by a grade band (Flesch-Kincaid, two grades above let pass). Short ones pass: the formula says nothing of a few words.</summary>
internal sealed class PlainEnough(string band)
{
    private const int Fewest = 10;
    private const double Allowance = 2;

    private readonly int _top = LessonRequests.GradesOf(band) is { Count: > 0 } grades ? int.Parse(grades[^1], CultureInfo.InvariantCulture) : 12;

    public bool Is(string text) => Prose.Of(text) is var prose && (prose.Words < Fewest || prose.Grade <= _top + Allowance);
}
