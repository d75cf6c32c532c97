using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Papers;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Grading;

/// <summary>Bringing papers: they are read, the teacher sees what will happen to each, and then it happens.</summary>
internal static class BringPages
{
    private const int LongestName = 80;

    /// <summary>GET /grading/{id}/bring</summary>
    public static IResult Show(HttpContext http) => Form(http.Set(), "", [], StatusCodes.Status200OK);

    /// <summary>POST /grading/{id}/bring</summary>
    public static async Task<IResult> ReadAsync(HttpContext http, WaitingPapers waiting, CancellationToken ct)
    {
        var (set, posted) = (http.Set(), await http.Request.ReadFormAsync(ct));
        var pasted = posted["pasted"].ToString();
        List<PaperFile> files = [];
        foreach (var file in posted.Files.Where(f => f.Length > 0))
        {
            await using var stream = file.OpenReadStream();
            files.Add(PaperFile.From(file.FileName, stream));
        }

        if (files.Count == 0 && string.IsNullOrWhiteSpace(pasted))
        {
            return Form(set, pasted, ["Choose files, or paste at least one paper."], StatusCodes.Status400BadRequest);
        }

        var reading = PaperReader.Read(files, pasted);
        return reading.Papers.Count == 0
            ? Form(set, pasted, reading.Problems.Count > 0 ? reading.Problems : ["There is no paper in that."], StatusCodes.Status400BadRequest)
            : new SeeOther($"{set.Address()}/bring/{await waiting.KeepAsync(set.Id, reading, ct)}");
    }

    /// <summary>GET /grading/{id}/bring/{import}</summary>
    public static async Task<IResult> PlanAsync(string import, HttpContext http, WaitingPapers waiting, IRosterStore rosters, CancellationToken ct) =>
        await FindAsync(import, http, waiting, rosters, ct) is { } plan ? Plan(http.Set(), import, plan, StatusCodes.Status200OK) : Gone(http.Set());

    /// <summary>POST /grading/{id}/bring/{import}</summary>
    public static async Task<IResult> TakeAsync(
        string import,
        HttpContext http,
        GradingStore store,
        WaitingPapers waiting,
        IRosterStore rosters,
        CancellationToken ct
    )
    {
        var set = http.Set();
        if (await FindAsync(import, http, waiting, rosters, ct) is not { } plan)
        {
            return Gone(set);
        }

        var posted = await http.Request.ReadFormAsync(ct);
        if (posted["do"] == "drop")
        {
            await waiting.DropAsync(set.Id, import, ct);
            return new SeeOther(set.Address() + "/bring");
        }

        plan = Corrected(plan, posted);
        if (posted["do"] == "look")
        {
            return Plan(set, import, plan, StatusCodes.Status200OK);
        }

        List<(ClassPaper Paper, double? Score)> taken = [.. plan.Coming.Select(r => (Taken(set, import, r), r.Paper.Score))];
        if (taken.Count == 0)
        {
            return Plan(set, import, plan, StatusCodes.Status400BadRequest);
        }

        var bring = new MarkingCommand.Bring([.. taken.Select(t => t.Paper.Id)])
        {
            Scores = taken.Where(t => t.Score is not null).ToDictionary(t => t.Paper.Id, t => t.Score!.Value),
        };
        var (_, decision) = await store.DoAsync(set, bring, Pages.Of(http.User), [.. taken.Select(t => t.Paper)], ct);
        if (decision.Refused is { } why)
        {
            return set.Refused(why);
        }

        await waiting.DropAsync(set.Id, import, ct);
        return new SeeOther(set.Address() + "?said=brought");
    }

    // What the teacher typed over a name, and which rows stay out.
    private static PaperPlan Corrected(PaperPlan plan, IFormCollection posted)
    {
        Dictionary<int, string?> chosen = [];
        foreach (var row in plan.Rows)
        {
            var name = posted[$"name-{row.Number}"].ToString().Trim();
            if (posted[$"in-{row.Number}"] != "yes")
            {
                chosen[row.Number] = null;
            }
            else if (name.Length > 0 && (name != row.Label || !row.Comes))
            {
                chosen[row.Number] = name.Length > LongestName ? name[..LongestName] : name;
            }
        }

        return plan.With(chosen);
    }

    // One row is one paper, however often the form is sent.
    private static ClassPaper Taken(OpenSet set, string import, PlanRow row)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{set.Id} {import} {row.Number}")));
        return new ClassPaper(Convert.ToHexStringLower(hash)[..12], row.Label, row.Paper.Text)
        {
            Answers = ProblemAnswers.Of(row.Paper, set.Setup.Rubric),
        };
    }

    private static async Task<PaperPlan?> FindAsync(
        string import,
        HttpContext http,
        WaitingPapers waiting,
        IRosterStore rosters,
        CancellationToken ct
    )
    {
        var set = http.Set();
        return await waiting.FindAsync(set.Id, import, ct) is { } reading
            ? PaperPlan.Of(reading, await rosters.GetAsync(set.Owner, ct), set.Set.Order.Select(p => set.Papers[p].Student))
            : null;
    }

    private static IResult Gone(OpenSet set) =>
        Pages.Problem(
            StatusCodes.Status404NotFound,
            "These papers are not waiting any more.",
            "They came in already, or a day has gone by. Look at the assignment; what is missing can be brought again.",
            "Back to the assignment",
            set.Address()
        );

    private static IResult Plan(OpenSet set, string import, PaperPlan plan, int status) =>
        Pages.Show<PlanPage>(
            new()
            {
                [nameof(PlanPage.Plan)] = plan,
                [nameof(PlanPage.Home)] = set.Address(),
                [nameof(PlanPage.Import)] = import,
                [nameof(PlanPage.Title)] = set.Setup.Title,
                [nameof(PlanPage.Scale)] = set.Setup.Rubric is { Criteria: [var only] } rubric ? RubricScale.Of(rubric, only) : null,
            },
            status
        );

    private static IResult Form(OpenSet set, string pasted, IReadOnlyList<string> problems, int status) =>
        Pages.Show<BringPage>(
            new()
            {
                [nameof(BringPage.Home)] = set.Address(),
                [nameof(BringPage.Title)] = set.Setup.Title,
                [nameof(BringPage.Pasted)] = pasted,
                [nameof(BringPage.Problems)] = problems,
                [nameof(BringPage.Problemset)] = set.Setup.Rubric.Criteria.Any(c => c.By == MarkedBy.Key),
            },
            status
        );
}
