using System.Text.Json;
using System.Text.Json.Serialization;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Evals;

/// <summary>One line in: a text, which way it goes, and who it may name.</summary>
internal sealed record GuardCase
{
    private static readonly string[] Bands = ["K-2", "3-5", "6-8", "9-12"];

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters =
        {
            new JsonStringEnumConverter<Direction>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<PersonRole>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
        },
    };

    public required string Id { get; init; }

    public required string Text { get; init; }

    public required Direction Direction { get; init; }

    public required string Band { get; init; }

    /// <summary>The class list, if there is one.</summary>
    public IReadOnlyList<GuardPerson> Roster { get; init; } = [];

    /// <summary>The people as rails take them.</summary>
    public Roster People => new([.. Roster.Select(p => p.Person)]);

    /// <exception cref="FormatException">The line is no case; the message says why.</exception>
    public static GuardCase Read(string line)
    {
        try
        {
            var read = JsonSerializer.Deserialize<GuardCase>(line, Format) ?? throw new FormatException("It holds null, and not a case.");
            return Bands.Contains(read.Band)
                ? read
                : throw new FormatException($"The band is “{read.Band}”. Choose one of {string.Join(", ", Bands)}.");
        }
        catch (JsonException e)
        {
            throw new FormatException(
                $"It cannot be read{(e.Path is { Length: > 2 } path ? " at " + path[2..] : "")}: {e.Message.Split(" Path: ")[0]}",
                e
            );
        }
    }
}

/// <summary>Somebody on a class list.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Role">student, guardian or staff.</param>
/// <param name="Id">The school's id for the person, if the list has one.</param>
internal sealed record GuardPerson(string Name, PersonRole Role = PersonRole.Student, string? Id = null)
{
    /// <summary>What the person is called besides.</summary>
    public IReadOnlyList<string> Nicknames { get; init; } = [];

    /// <summary>The person as rails take it.</summary>
    public Person Person => new(Name, Role, Id) { Nicknames = Nicknames };
}
