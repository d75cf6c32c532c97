using System.Text.Json.Nodes;
using Homeroom.Assistant.Models;

namespace Homeroom.Browser.Tests;

/// <summary>Lessons in the states that a teacher meets, made once.</summary>
internal sealed record Lessons(
    string Reviewed,
    string Approved,
    string Gaps,
    string Streaming,
    string Waiting,
    string Stopped,
    string Deleted,
    string Odd
)
{
    /// <summary>The topic whose draft stays half done.</summary>
    public const string Slow = "Photosynthesis";

    public static async Task<Lessons> MakeAsync(Visit visit)
    {
        Staffroom.Model.Hold(Slow);
        Staffroom.Model.Let(Slow, 7);
        Staffroom.Model.Hold("Food webs");
        Staffroom.Model.Let("Food webs", 4);
        Staffroom.Model.Fail("Plate tectonics", new ModelTrouble("The model did not answer."));
        var streaming = await Staffroom.AskAsync(visit, Slow, notes: "Leo reads with large print.");
        var waiting = await Staffroom.AskAsync(visit, "Plate tectonics");
        var stopped = await Staffroom.AskAsync(visit, "Food webs");
        var reviewed = await Staffroom.DraftAsync(
            visit,
            "Why do we have seasons?",
            notes: "Leo reads with large print. Amara likes building things."
        );
        await Staffroom.EditAsync(visit, reviewed, "timeline", c => c[0]!["minutes"] = 30);
        await Staffroom.EditAsync(
            visit,
            reviewed,
            "outcome",
            c => c["successCriteria"]![1] = "I can show what mankind knew about the tilt of Earth."
        );
        await Staffroom.EditAsync(visit, reviewed, "homework", c => c["task"] = "Every policeman and fireman sees sunrise. Ask one when.");
        var approved = await Staffroom.DraftAsync(visit, "Comparing fractions", "mathematics");
        await visit.Page.Locator("#decide form[action$='/approve'] button").ClickAsync();
        await visit.Page.Locator("#decide .formats").WaitForAsync();
        var gaps = await Staffroom.DraftAsync(visit, "The weaving of khipu in our village", "social-studies");
        Staffroom.Model.Bend(
            "Electric circuits",
            p => p["vocabulary"] = new JsonObject { ["circuit"] = "a closed path", ["cell"] = new JsonArray("a store", 1.5) }
        );
        var odd = await Staffroom.DraftAsync(visit, "Electric circuits");
        var deleted = await Staffroom.DraftAsync(visit, "Seasons");
        await visit.Page.Locator("form[action$='/delete'] button").ClickAsync();
        await visit.Page.Locator("form[action$='/undelete'] button").First.WaitForAsync();
        await visit.GoAsync("/lessons/" + stopped);
        await visit.Page.Locator("[data-section=knowledge][data-revision]").WaitForAsync();
        await visit.Page.Locator("form[action$='/stop'] button").ClickAsync();
        await visit.Page.Locator("form[action$='/resume']").WaitForAsync();
        return new Lessons(reviewed, approved, gaps, streaming, waiting, stopped, deleted, odd);
    }
}
