using BenchmarkDotNet.Running;
using Homeroom.Bench.Rails;

// dotnet run -c Release --project bench/Rails              speed of all local rails on ordinary texts
// dotnet run -c Release --project bench/Rails -- essays    percentiles for single essays
// dotnet run -c Release --project bench/Rails -- each      what each rail costs by itself
// dotnet run -c Release --project bench/Rails -- hostile   texts that are made to be slow
// dotnet run -c Release --project bench/Rails -- http      requests a second and core, and the share that rails take
switch (args)
{
    case ["essays"]:
        EssayTimes.Run();
        return 0;
    case ["each"]:
        EachRail.Run();
        return 0;
    case ["hostile"]:
        Hostile.Run();
        return 0;
    case ["http"]:
        await HttpPath.RunAsync();
        return 0;
    case ["serve"]:
        await HttpPath.ServeAsync();
        return 0;
    case []:
        BenchmarkRunner.Run<RailSpeed>();
        return 0;
    default:
        Console.Error.WriteLine("Usage: bench/Rails [essays|each|hostile|http]");
        return 2;
}
