using Homeroom.ModelPath;

// dotnet run -c Release --project bench/ModelPath [-- rounds piece pause]
//   steps   instead: what each step costs by itself
//   memory  instead: what memory does over 10,000 drafts on SQLite; [drafts]
//   rounds  requests in each arm, default 200
//   piece   characters in a streamed event, default 24
//   pause   microseconds between two events, default 50; 0 streams as fast as it can
if (args is ["serve", var characters, var microseconds])
{
    await PlanServer.RunAsync(Number(characters), Number(microseconds));
    return 0;
}

if (args is ["steps"])
{
    Steps.Run();
    return 0;
}

if (args is ["memory", ..])
{
    using var fast = PlanServer.Start(piece: 200, pause: 0);
    await using var arm = await PathArm.OpenAsync("whole path", fast.Endpoint, inMemory: false);
    return await Memory.RunAsync(Number(args.ElementAtOrDefault(1), 10_000), arm) ? 0 : 1;
}

var (rounds, piece, pause) = (
    Number(args.ElementAtOrDefault(0), 200),
    Number(args.ElementAtOrDefault(1), 24),
    Number(args.ElementAtOrDefault(2), 50)
);
using var server = PlanServer.Start(piece, pause);
Console.WriteLine($"A plan of {PlanServer.Plan.Length} characters in events of {piece}, {pause} µs apart, {rounds} rounds, one connection.");
await using var direct = new DirectArm(server.Endpoint);
await using var memory = await PathArm.OpenAsync("whole path, store in memory", server.Endpoint, inMemory: true);
await using var sqlite = await PathArm.OpenAsync("whole path, store on SQLite", server.Endpoint, inMemory: false);
await Comparison.RunAsync(rounds, direct, memory, sqlite);
return 0;

static int Number(string? text, int otherwise = 0) => text is null ? otherwise : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
