using System.Text.RegularExpressions;
using Homeroom.Assistant;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Bench.Composer;

/// <summary>500 random redos: nothing else changes, every answer is a real change or an honest word.</summary>
internal static partial class RedoFigures
{
    private const int Count = 500;

    private static readonly string[] Instructions =
    [
        "Different",
        "Shorter",
        "longer",
        "Harder",
        "Easier",
        "simpler words",
        "For newcomers to English",
        "more practice",
        "another example",
        "another question",
        "more discussion",
        "less reading",
        "shorter and easier please",
        "make it about basketball",
        "add a joke",
    ];

    /// <summary>Prints the figures and gives the number of those that do not hold.</summary>
    public static int Print()
    {
        var random = new Random(20260101);
        var requests = Sample.Requests(300);
        var (touched, refused, hollow, broken, partly, changed) = (0, 0, 0, 0, 0, 0);
        for (var i = 0; i < Count; i++)
        {
            var request = requests[random.Next(requests.Count)];
            var plan = Sample.Composer.Compose(request);
            var before = plan.ToJsonString(Json.Options);
            var pointers = Parts.Of(plan).ToList();
            var (pointer, instruction) = (pointers[random.Next(pointers.Count)], Instructions[random.Next(Instructions.Length)]);
            var reply = Sample.Composer.Redo(request, plan, pointer, instruction);
            var after = Parts.With(plan, pointer, reply.Part);
            touched += Parts.Without(after, pointer) == Parts.Without(plan, pointer) && plan.ToJsonString(Json.Options) == before ? 0 : 1;
            broken += LessonPlanSchema.Validate(after).Count + LessonRules.Check(after).Count > 0 ? 1 : 0;
            var isSame = after.ToJsonString(Json.Options) == before;
            hollow += (isSame && reply.Said is null) || (!isSame && Unfilled().IsMatch(reply.Part.ToJsonString())) ? 1 : 0;
            refused += isSame && reply.Said is not null ? 1 : 0;
            partly += !isSame && reply.Said is not null ? 1 : 0;
            changed += isSame ? 0 : 1;
        }

        Console.WriteLine($"{Count} random redos");
        Console.WriteLine($"  {changed} changed the part ({partly} of them say what was not done), {refused} were honestly refused");
        return Figures.Line("plans with a changed sibling byte", $"{touched}", touched == 0)
            + Figures.Line("plans that broke the schema or a rule", $"{broken}", broken == 0)
            + Figures.Line("hollow answers", $"{hollow}", hollow == 0);
    }

    [GeneratedRegex(@"\{[a-z0-9]+\}")]
    private static partial Regex Unfilled();
}
