namespace Homeroom.Assistant.Models;

/// <summary>What the page says about who writes the drafts.</summary>
/// <param name="Name">Such as "Offline composer" or "gpt-5-mini".</param>
/// <param name="Offline">Whether nothing leaves this machine.</param>
/// <param name="Line">One sentence for a teacher.</param>
public sealed record ModelLabel(string Name, bool Offline, string Line);
