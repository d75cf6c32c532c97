using Homeroom.Assistant.ModelRails;
using Homeroom.Assistant.Models.SemanticKernel;
using Homeroom.Assistant.Tools;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Safety;
using Microsoft.SemanticKernel;

namespace Homeroom.Assistant.Tests.Models.SemanticKernel;

/// <summary>Our tools in a kernel that is somebody else's.</summary>
public sealed class HomeroomPluginTests
{
    [Fact]
    public async Task Any_kernel_can_be_given_our_tools()
    {
        var notebook = new Notebook();
        var tools = new TeacherTools(notebook, notebook, new AllRails(DefaultRails.Create(), [], Safeguarding.Default), "t", "6-8");
        var kernel = new Kernel().AddHomeroomPlugins(tools);
        Assert.Equal(
            [ToolWords.CheckAnswer, ToolWords.CountBloomLevels, ToolWords.FindEarlierDrafts, ToolWords.FindStandard, ToolWords.MeasureReadability],
            kernel.Plugins["homeroom"].Select(f => f.Name).Order(StringComparer.Ordinal)
        );
        var said = await kernel.InvokeAsync<string>("homeroom", ToolWords.CheckAnswer, new() { ["answer"] = "1/2", ["key"] = "0.5" });
        Assert.Contains("equivalent", said, StringComparison.Ordinal);
        Assert.Equal(ToolOutcome.Given, Assert.Single(tools.Calls).Outcome);
    }

    [Fact]
    public void Every_tool_says_what_it_does_and_what_it_takes()
    {
        var notebook = new Notebook();
        var tools = new TeacherTools(notebook, notebook, new AllRails(DefaultRails.Create(), [], Safeguarding.Default), "t", "6-8");
        var all = new Kernel().AddHomeroomPlugins(tools).Plugins["homeroom"].Select(f => f.Metadata).ToList();
        Assert.All(all, f => Assert.NotEmpty(f.Description));
        Assert.All(all.SelectMany(f => f.Parameters), p => Assert.NotEmpty(p.Description));
    }
}
