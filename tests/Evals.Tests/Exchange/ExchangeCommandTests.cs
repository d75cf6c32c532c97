using Homeroom.Evals.Exchange;

namespace Homeroom.Evals.Tests.Exchange;

public sealed class ExchangeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _said = new();
    private readonly StringWriter _complained = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_that_is_carried_over_is_exit_code_zero()
    {
        Assert.Equal(0, Import("prompts: ['{{x}}']\nproviders: [echo]\ntests: [{vars: {x: a}, assert: [{type: equals, value: a}]}]"));
        Assert.Contains("1 cases in ", _said.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(_folder[Path.Combine("in", "config.yaml")]));
    }

    [Fact]
    public void What_is_left_out_is_exit_code_one_and_the_rest_is_written()
    {
        Assert.Equal(1, Import("prompts: [a]\nenv: {A: b}\nproviders: [echo]\ntests: [{assert: [{type: equals, value: a}]}]"));
        Assert.Contains(
            "config.yaml:2:1: left out: env is not carried over. Set these in the environment",
            _complained.ToString(),
            StringComparison.Ordinal
        );
        Assert.True(File.Exists(_folder[Path.Combine("in", "config.jsonl")]));
    }

    [Fact]
    public void What_cannot_be_read_is_exit_code_three_and_nothing_is_written()
    {
        Assert.Equal(3, Import("prompts: ["));
        Assert.False(Directory.Exists(_folder["in"]));
    }

    [Fact]
    public void Files_that_are_there_are_replaced_only_by_force()
    {
        const string Config = "prompts: [a]\nproviders: [echo]\ntests: [{assert: [{type: equals, value: a}]}]";
        Assert.Equal(0, Import(Config));
        Assert.Equal(3, Import(Config));
        Assert.Contains("Give --force", _complained.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, Import(Config, "--force"));
    }

    [Fact]
    public void A_suite_goes_out_by_the_command_too()
    {
        Import("prompts: ['{{x}}']\nproviders: [echo]\ntests: [{vars: {x: a}, assert: [{type: equals, value: a}]}]");
        var code = ExportCommand
            .Create()
            .Parse([_folder[Path.Combine("in", "config.yaml")], "--output", _folder["out"]])
            .Invoke(new() { Output = _said, Error = _complained });
        Assert.Equal(0, code);
        Assert.Contains("\"equals\"", File.ReadAllText(_folder[Path.Combine("out", "config.tests.jsonl")]), StringComparison.Ordinal);
    }

    private int Import(string config, params string[] more) =>
        ImportCommand
            .Create()
            .Parse([_folder.Write("config.yaml", config), "--output", _folder["in"], .. more])
            .Invoke(new() { Output = _said, Error = _complained });
}
