using Homeroom.Evals;
using Homeroom.Evals.GuardReport;

// dotnet run --project evals/Runner -- guard --input cases.jsonl --output results.jsonl
return args switch
{
    ["guard", .. var rest] => GuardCommand.Run(rest, Console.Out, Console.Error),
    ["guard-report", .. var rest] => GuardReportCommand.Run(rest, Console.Out, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: guard --input cases.jsonl --output results.jsonl");
    Console.Error.WriteLine("       " + GuardReportCommand.Usage);
    return 2;
}
