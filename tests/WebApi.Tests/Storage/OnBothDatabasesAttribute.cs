using System.Reflection;
using Xunit.Sdk;

namespace Homeroom.WebApi.Tests.Storage;

/// <summary>Runs a test on SQLite and, where it is installed, on PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnBothDatabasesAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        PostgresServer.Wanted
            ?
            [
                ["sqlite"],
                ["postgres"],
            ]
            :
            [
                ["sqlite"],
            ];
}

/// <summary>A test that needs PostgreSQL; skipped with the reason where it is not installed.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (!PostgresServer.Wanted)
        {
            Skip = "PostgreSQL is not installed here (no initdb under /usr/lib/postgresql): apt-get install postgresql.";
        }
    }
}
