using Homeroom.Assistant.Models;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Tests.Models;

public sealed class ModelOptionsTests
{
    private static readonly ModelOptions Good = new() { Name = "m", Endpoint = "http://127.0.0.1:11434/v1/" };

    [Fact]
    public void Nothing_configured_is_no_fault() => Assert.Null(new ModelOptions().Fault);

    [Theory]
    [InlineData("http://127.0.0.1:11434/v1/", "")]
    [InlineData("https://models.school.example/v1", "sk-123")]
    [InlineData("https://res.openai.azure.com/openai/v1/", "")]
    [InlineData("", "sk-123")]
    public void Settings_that_work_have_no_fault(string endpoint, string key) =>
        Assert.Null(
            new ModelOptions
            {
                Name = "m",
                Endpoint = endpoint,
                Key = key,
            }.Fault
        );

    [Theory]
    [InlineData("localhost:11434/v1")]
    [InlineData("127.0.0.1:11434")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public void An_address_that_is_none_is_told_with_an_example(string endpoint) =>
        Assert.Equal("Model__Endpoint is not an address. Write one such as http://127.0.0.1:11434/v1/.", (Good with { Endpoint = endpoint }).Fault);

    [Theory]
    [InlineData("https://user:pass@models.example/v1/", "Put the key into Model__Key")]
    [InlineData("https://models.example/v1/?key=abc", "Put the key into Model__Key")]
    [InlineData("https://models.example/v1/chat/completions", "must end before /chat/completions")]
    [InlineData("https://res.openai.azure.com/", "must end with /openai/v1/ for Azure, such as https://res.openai.azure.com/openai/v1/.")]
    [InlineData("http://res.openai.azure.com/openai/v1/", "must begin with https://")]
    public void An_address_that_cannot_work_is_told_with_what_to_change(string endpoint, string said) =>
        Assert.Contains(said, (Good with { Endpoint = endpoint }).Fault, StringComparison.Ordinal);

    [Fact]
    public void Each_setting_out_of_range_is_named()
    {
        Assert.StartsWith(
            "Model__FirstTokenSeconds is 0. It must be from 1 to 600.",
            (Good with { FirstTokenSeconds = 0 }).Fault,
            StringComparison.Ordinal
        );
        Assert.StartsWith("Model__WholeSeconds is 3601.", (Good with { WholeSeconds = 3601 }).Fault, StringComparison.Ordinal);
        Assert.StartsWith("Model__Concurrency is -1.", (Good with { Concurrency = -1 }).Fault, StringComparison.Ordinal);
        Assert.StartsWith("Model__InputPrice must not be below 0", (Good with { InputPrice = -1 }).Fault, StringComparison.Ordinal);
        Assert.StartsWith("Model__OutputPrice must not be below 0", (Good with { OutputPrice = -1 }).Fault, StringComparison.Ordinal);
        Assert.StartsWith("Model__Key is missing", new ModelOptions { Name = "m" }.Fault, StringComparison.Ordinal);
        Assert.StartsWith("Model__Key holds a space", (Good with { Key = "a b" }).Fault, StringComparison.Ordinal);
        Assert.StartsWith("Model__Name is missing", new ModelOptions { Key = "k" }.Fault, StringComparison.Ordinal);
        Assert.StartsWith(
            "Model__Fallback__Key is missing",
            (Good with { Fallback = new ModelOptions { Name = "b" } }).Fault,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Model__Fallback__Name is missing",
            (Good with { Fallback = new ModelOptions { Key = "b" } }).Fault,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Spaces_and_line_ends_around_a_copied_key_are_taken_away() =>
        Assert.Null((Good with { Key = " sk-123\r\n", Name = " m " }).Trimmed().Fault);

    [Theory]
    [InlineData("https://res.openai.azure.com/openai/v1/", true)]
    [InlineData("https://res.services.ai.azure.com/openai/v1/", true)]
    [InlineData("https://evil.example/res.openai.azure.com/openai/v1/", false)]
    [InlineData("https://openai.azure.com.evil.example/openai/v1/", false)]
    public void Only_hosts_of_Azure_are_Azure(string endpoint, bool azure)
    {
        Assert.Equal(azure, (Good with { Endpoint = endpoint }).IsAzure);
        using var client = new OpenAiChatClient(Good with { Endpoint = endpoint, Key = "k" }, TimeProvider.System);
        Assert.Equal(azure ? "azure.ai.openai" : "openai", client.GetService<ChatClientMetadata>()!.ProviderName);
    }
}
