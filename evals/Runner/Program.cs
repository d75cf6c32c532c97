using Homeroom.Evals;

// dotnet run --project evals/Runner -- guard --input cases.jsonl --output results.jsonl
return args is ["guard", .. var rest] ? GuardCommand.Run(rest, Console.Out, Console.Error) : Usage();

static int Usage()
{
    Console.Error.WriteLine("Usage: guard --input cases.jsonl --output results.jsonl");
    return 2;
}
