using System.Text.RegularExpressions;

namespace Homeroom.Architecture.Tests;

/// <summary>Who may know a model.</summary>
public sealed partial class ModelRules
{
    [Fact]
    public void Only_the_room_of_models_and_its_wiring_know_a_chat_client() =>
        Assert.Equal(
            [Path.Combine("src", "WebApi", "Hosting", "DraftingSetup.cs")],
            House
                .Files("src", "*.cs")
                .Where(f => ChatClient().IsMatch(File.ReadAllText(f)))
                .Select(House.Short)
                .Where(f => !f.StartsWith(Path.Combine("src", "Assistant", "Models"), StringComparison.Ordinal))
        );

    [Fact]
    public void No_chat_client_is_a_service_of_its_own() =>
        Assert.DoesNotContain(
            House.Files("src", "*.cs"),
            // A kernel's services are its own: the program's do not hold them.
            f => Service().IsMatch(File.ReadAllText(f)) && Path.GetFileName(f) != "KernelRoom.cs"
        );

    [Fact]
    public void Only_the_spine_the_evals_the_judging_rail_and_the_test_of_the_connection_go_through_the_port() =>
        Assert.Equal(
            [
                Path.Combine("src", "Assistant", "Drafts", "DraftSpine.cs"),
                Path.Combine("src", "Assistant", "Evaluation", "Runs", "EvalCall.cs"),
                Path.Combine("src", "Assistant", "ModelRails", "JudgeRail.cs"),
                Path.Combine("src", "Assistant", "Models", "ModelCheck.cs"),
            ],
            House.Files("src", "*.cs").Where(f => Ask().IsMatch(File.ReadAllText(f))).Select(House.Short).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Nothing_goes_past_the_model_rails() =>
        Assert.Equal(
            [
                Path.Combine("src", "Assistant", "ModelRails", "AllRails.cs"),
                Path.Combine("src", "Assistant", "ModelRails", "JudgeRail.cs"),
                Path.Combine("src", "Assistant", "Models", "ModelCheck.cs"),
            ],
            House
                .Files("src/Assistant", "*.cs")
                .Concat(House.Files("src/WebApi", "*.cs"))
                .Where(f => Proof().IsMatch(File.ReadAllText(f)))
                .Select(House.Short)
                // Evals have no teacher and no student: what they measure is looked at here alone.
                .Where(f => !f.StartsWith(Path.Combine("src", "Assistant", "Evaluation"), StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );

    [GeneratedRegex(@"\b(rails|local)\.(Clear|Check)\(")]
    private static partial Regex Proof();

    [GeneratedRegex(@"\bIChatClient\b|\bChatMessage\b|using OpenAI")]
    private static partial Regex ChatClient();

    [GeneratedRegex(@"Add(Singleton|Scoped|Transient)<IChatClient>|AddChatClient")]
    private static partial Regex Service();

    [GeneratedRegex(@"\b(model|port)\.StreamAsync\(")]
    private static partial Regex Ask();
}
