using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Guardrails;

namespace Homeroom.WebApi.Tests.Storage;

/// <summary>Findings as they lie in the database.</summary>
public sealed class OlderFindingsTests
{
    [Fact]
    public void A_finding_of_before_there_were_policies_is_read_and_written_as_it_was()
    {
        const string Stored =
            """{"rail":"wording","code":"gendered","place":"/notes/0","start":4,"length":8,"severity":"Note","message":"One gender.","suggestion":"chair","key":"wording:gendered:/notes/0:4:8"}""";
        var finding = JsonSerializer.Deserialize<Finding>(Stored, Json.Options)!;
        Assert.Equal(new Finding("wording", "gendered", "/notes/0", 4, 8, Verdict.Note, "One gender.", "chair"), finding);
        Assert.Null(finding.Ruling);
        Assert.Equal(Stored, JsonSerializer.Serialize(finding, Json.Options));
    }

    [Fact]
    public void A_ruling_comes_back_as_it_was_stored()
    {
        var finding = new Finding("x", "y", "/z", 0, 1, Verdict.Hold, "m", null, new Ruling("School", "0a1b", "2", Verdict.Note, "r"));
        Assert.Equal(finding, JsonSerializer.Deserialize<Finding>(JsonSerializer.Serialize(finding, Json.Options), Json.Options));
    }
}
