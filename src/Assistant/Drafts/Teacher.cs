namespace Homeroom.Assistant.Drafts;

/// <summary>The signed-in teacher.</summary>
/// <param name="Id">Id of the account.</param>
/// <param name="Name">How the teacher is called.</param>
public sealed record Teacher(string Id, string Name);
