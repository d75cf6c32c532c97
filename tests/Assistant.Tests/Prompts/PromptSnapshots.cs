using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Prompts;
using Homeroom.Snapshots;

namespace Homeroom.Assistant.Tests.Prompts;

public sealed class PromptSnapshots
{
    private static readonly LessonRequest Sample = new()
    {
        Subject = "science",
        Band = "6-8",
        Grade = "7",
        Topic = "Why we have seasons",
        Minutes = 50,
        Standards = ["MS-ESS1-1"],
        ClassNotes = "Two newcomers to English & one <reader> with low vision.",
        Routine = "jigsaw",
        Source = "The axis of Earth is tilted by 23.5°.",
    };

    [Fact]
    public void The_plan_prompt_says_what_it_said() => Snapshot.Match(Messages("lessons/plan", LessonInputs.Of(Sample)));

    [Fact]
    public void The_redo_prompt_says_what_it_said() =>
        Snapshot.Match(
            Messages(
                "lessons/redo",
                new(LessonInputs.Of(Sample))
                {
                    ["so_far"] = """{"notes":["Bring a lamp."]}""",
                    ["pointer"] = "/notes/0",
                    ["part"] = "\"Bring a lamp.\"",
                    ["instruction"] = "shorter",
                }
            )
        );

    private static string Messages(string prompt, Dictionary<string, string> inputs) =>
        string.Join("\n\n", new PromptLibrary().Get(prompt).Render(inputs).Select(m => $"--- {m.Role}\n{m.Text}"));
}
