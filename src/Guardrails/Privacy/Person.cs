namespace Homeroom.Guardrails.Privacy;

/// <summary>What somebody is to a class.</summary>
public enum PersonRole
{
    /// <summary>A pupil.</summary>
    Student,

    /// <summary>A parent or another adult at home.</summary>
    Guardian,

    /// <summary>Somebody who works at the school.</summary>
    Staff,
}

/// <summary>Somebody a text may name.</summary>
/// <param name="Name">The name as the school writes it: "Jordan Rivera", "Rivera, Jordan (JJ)" or "Ms. Okafor".</param>
/// <param name="Role">What the person is to the class.</param>
/// <param name="Id">The school's id for the person, if the list has one.</param>
public sealed record Person(string Name, PersonRole Role = PersonRole.Student, string? Id = null)
{
    /// <summary>What the person is called besides. Common nicknames of the given name are known without it.</summary>
    public IReadOnlyList<string> Nicknames { get; init; } = [];

    /// <summary>A student of whom no more is known than the name.</summary>
    public static implicit operator Person(string name) => new(name);
}
