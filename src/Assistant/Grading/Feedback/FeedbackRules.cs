using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Graders.Teaching;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>What feedback must hold, whatever paper it is about: it is short, speaks to the student about the work, and names one next step.</summary>
internal static class FeedbackRules
{
    /// <summary>Most sentences about one criterion.</summary>
    public const int MostSentences = 4;

    /// <summary>Most things that are asked for.</summary>
    public const int MostSteps = 2;

    /// <summary>Everything in a section of a fitting shape that breaks a rule.</summary>
    public static IReadOnlyList<ShapeError> Check(string id, JsonNode content)
    {
        var section = FeedbackSection.Read(content);
        List<ShapeError> errors = [];
        void Refuse(bool wrong, string part, string message)
        {
            if (wrong)
            {
                errors.Add(new ShapeError($"/{id}{part}", message));
            }
        }

        var (sentences, steps) = (Sentences(section), Steps(section));
        Refuse(
            section is { Strength.IsEmpty: true, Next.IsEmpty: true, ToTeacher.Length: 0 },
            "/toTeacher",
            "Nothing is said here. Say to the teacher why not."
        );
        Refuse(
            section.Strength is { IsEmpty: false, Quote.Length: 0 },
            "/strength/quote",
            "A strength stands on words of the paper. Quote them, or leave the strength empty."
        );
        Refuse(sentences > MostSentences, "", $"This has {sentences} sentences. Use {MostSentences} at most.");
        Refuse(steps > MostSteps, "/next/says", $"This asks for {steps} things. Ask for one, {MostSteps} at most.");
        Refuse(
            !section.Next.IsEmpty && !BeginsWithVerb(section.Next),
            "/next/says",
            "Begin the next step with a verb, such as Add, Explain or Name."
        );
        foreach (var (part, claim) in new[] { ("/strength/says", section.Strength), ("/next/says", section.Next) })
        {
            var person = FeedbackWording.JudgesPerson(claim.Says);
            var about = SecondPerson.SpeaksAbout(claim.Says);
            Refuse(person is not null, part, $"“{person}” judges the person. Speak about the work.");
            Refuse(about is not null, part, $"“{about}” speaks about the student. Say you.");
        }

        return errors;
    }

    /// <summary>How many sentences are said to the student; what is quoted beside them is not counted.</summary>
    public static int Sentences(FeedbackSection section) => SentenceSplit.Of(section.Strength.Says).Count + SentenceSplit.Of(section.Next.Says).Count;

    /// <summary>Whether the step says in its first sentence what to do.</summary>
    public static bool BeginsWithVerb(FeedbackClaim next) => SentenceSplit.Of(next.Says) is { Count: > 0 } said && FeedbackWording.IsStep(said[0]);

    private static int Steps(FeedbackSection section) =>
        SentenceSplit.Of(section.Strength.Says).Concat(SentenceSplit.Of(section.Next.Says)).Count(FeedbackWording.IsStep);
}
