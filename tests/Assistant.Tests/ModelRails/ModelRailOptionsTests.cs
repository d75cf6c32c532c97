using Homeroom.Assistant.ModelRails;

namespace Homeroom.Assistant.Tests.ModelRails;

public sealed class ModelRailOptionsTests
{
    [Fact]
    public void Nothing_is_configured_by_default()
    {
        var options = new ModelRailOptions();
        Assert.False(options.Any);
        Assert.Null(options.Fault(hasModel: false));
        Assert.Equal("", options.Line);
    }

    [Theory]
    [InlineData("http://moderation.example/v1", "k", "ModelRails__OpenAI__Endpoint must begin with https://")]
    [InlineData("moderation", "k", "ModelRails__OpenAI__Endpoint is not an address")]
    [InlineData("ftp://moderation.example/", "k", "ModelRails__OpenAI__Endpoint is not an address")]
    [InlineData("https://user:pass@moderation.example/", "k", "must not hold a password")]
    [InlineData("https://moderation.example/?key=1", "k", "must not hold a password")]
    [InlineData("https://moderation.example/", "", "ModelRails__OpenAI__Key is missing")]
    [InlineData("", "a key", "ModelRails__OpenAI__Key holds a space")]
    public void What_cannot_be_used_is_said_with_the_setting(string endpoint, string key, string says) =>
        Assert.Contains(
            says,
            new ModelRailOptions
            {
                OpenAI = new() { Endpoint = endpoint, Key = key },
            }.Fault(hasModel: true),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("http://127.0.0.1:9000/v1", "")]
    [InlineData("http://[::1]:9000/v1", "")]
    [InlineData("http://localhost:9000/v1", "k")]
    [InlineData("https://moderation.example/v1/", "k")]
    [InlineData("", "k")]
    public void An_address_is_secure_or_on_this_machine(string endpoint, string key) =>
        Assert.Null(
            new ModelRailOptions
            {
                OpenAI = new() { Endpoint = endpoint, Key = key },
            }.Fault(hasModel: false)
        );

    [Fact]
    public void A_key_alone_means_OpenAI_itself()
    {
        var options = new ModerationOptions { Key = "k" };
        Assert.True(options.Configured);
        Assert.Equal("https://api.openai.com/v1/moderations", options.Address.AbsoluteUri);
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.6, 0.5)]
    [InlineData(0.5, 1.1)]
    public void Scores_have_an_order(double noteFrom, double holdFrom) =>
        Assert.NotNull(
            new ModelRailOptions
            {
                OpenAI = new()
                {
                    Key = "k",
                    NoteFrom = noteFrom,
                    HoldFrom = holdFrom,
                },
            }.Fault(hasModel: false)
        );

    [Theory]
    [InlineData(0, 4)]
    [InlineData(5, 4)]
    [InlineData(2, 8)]
    public void Severities_have_an_order(int noteFrom, int holdFrom) =>
        Assert.NotNull(
            new ModelRailOptions
            {
                Azure = new()
                {
                    Endpoint = "https://x.cognitiveservices.azure.com/",
                    Key = "k",
                    NoteFrom = noteFrom,
                    HoldFrom = holdFrom,
                },
            }.Fault(hasModel: false)
        );

    [Fact]
    public void A_judge_needs_a_model()
    {
        Assert.Contains("Model__Name", new ModelRailOptions { Judge = true }.Fault(hasModel: false), StringComparison.Ordinal);
        Assert.Null(new ModelRailOptions { Judge = true }.Fault(hasModel: true));
    }

    [Theory]
    [InlineData(0, 4, 600)]
    [InlineData(121, 4, 600)]
    [InlineData(15, 0, 600)]
    [InlineData(15, 4, 0)]
    public void Limits_have_limits(int seconds, int concurrency, int perMinute) =>
        Assert.StartsWith(
            "ModelRails__",
            new ModelRailOptions
            {
                Seconds = seconds,
                Concurrency = concurrency,
                CallsPerMinute = perMinute,
            }.Fault(hasModel: true),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_teacher_is_told_who_reads()
    {
        var options = new ModelRailOptions
        {
            OpenAI = new() { Key = "k" },
            Azure = new() { Endpoint = "https://x.cognitiveservices.azure.com/", Key = "k" },
            Judge = true,
        };
        Assert.Equal(
            "What you and the model write is also checked by OpenAI moderation (api.openai.com), Azure AI Content Safety (x.cognitiveservices.azure.com), Azure Prompt Shields (x.cognitiveservices.azure.com), the model itself, as a judge; names are replaced before it goes there.",
            options.Line
        );
    }
}
