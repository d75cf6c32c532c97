using Homeroom.Guardrails;

namespace Homeroom.Guardrails.Tests;

/// <summary>Runs one rail over one text.</summary>
internal static class Rails
{
    public static List<Finding> OnReply(this IRail rail, string text, string place = "/cycle1/explanation", string band = "6-8") =>
        [.. rail.Check(new RailInput(Direction.Reply, band, [new RailText(place, text)]))];

    public static List<Finding> OnRequest(this IRail rail, string text, string field = "source", string band = "6-8") =>
        [.. rail.Check(new RailInput(Direction.Request, band, [new RailText(field, text)]))];
}
