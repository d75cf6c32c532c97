using System.Reflection;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons.Paper;
using Homeroom.Assistant.Models;
using Homeroom.Guardrails;

namespace Homeroom.Architecture.Tests;

/// <summary>The promise is a type (docs/adr/0001): what stands between a model, a teacher and a student.</summary>
public sealed class PromiseRules
{
    [Theory]
    [InlineData(typeof(ClearedPrompt))]
    [InlineData(typeof(CheckedReply))]
    [InlineData(typeof(ApprovedDraft))]
    public void Nobody_outside_its_house_can_make_a_proof(Type proof)
    {
        Assert.True(proof.IsSealed);
        Assert.DoesNotContain(proof.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), c => c.IsPublic);
        Assert.DoesNotContain(proof.GetProperties(), p => p.SetMethod?.IsPublic == true);
    }

    [Fact]
    public void The_rails_open_their_inside_to_no_product_project() =>
        Assert.DoesNotContain(
            typeof(RailPipeline).Assembly.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>(),
            a => !a.AssemblyName.Contains(".Tests", StringComparison.Ordinal)
        );

    [Fact]
    public void The_door_to_the_model_takes_nothing_but_a_cleared_prompt()
    {
        var calls = typeof(ModelPort).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly);
        var streaming = calls.Where(m => m.Name == nameof(ModelPort.StreamAsync)).ToList();
        Assert.NotEmpty(streaming);
        Assert.All(streaming, m => Assert.Equal(typeof(ClearedPrompt), m.GetParameters()[0].ParameterType));
        Assert.DoesNotContain(
            calls.SelectMany(m => m.GetParameters()),
            p => p.ParameterType == typeof(PromptMessage) || p.ParameterType == typeof(IEnumerable<PromptMessage>)
        );
    }

    [Fact]
    public void A_student_handout_asks_for_an_approved_draft()
    {
        var handouts = typeof(LessonPaper).GetMethods().Where(m => m.Name.Contains("Handout", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(handouts);
        Assert.All(handouts, m => Assert.Contains(m.GetParameters(), p => p.ParameterType == typeof(ApprovedDraft)));
    }
}
