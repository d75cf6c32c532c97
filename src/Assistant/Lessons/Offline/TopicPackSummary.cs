namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>A topic that the offline composer knows.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Subject">Id of the subject.</param>
/// <param name="Title">Title of the lesson.</param>
/// <param name="Bands">Grade bands it is written for.</param>
/// <param name="Standards">Codes of standards.</param>
public sealed record TopicPackSummary(string Id, string Subject, string Title, IReadOnlyList<string> Bands, IReadOnlyList<string> Standards);
