using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange.Promptfoo;

/// <summary>Reads prompts: texts, files of texts, and chats as JSON or YAML.</summary>
internal sealed class PromptfooPrompts(SourceFiles files, Handover hand)
{
    private static readonly string[] TextFiles = [".txt", ".md", ".j2"];
    private readonly List<PromptDraft> _prompts = [];

    public IReadOnlyList<PromptDraft> Read(SuiteValue? value, Place at, string prefix, string suffix)
    {
        foreach (var item in value.Items())
        {
            Add(item);
        }

        if (_prompts.Count == 0 && hand.Faults.Count == 0)
        {
            hand.Fault(value?.Place ?? at, "None of its prompts can be carried over.");
        }

        return prefix.Length + suffix.Length == 0 ? _prompts : [.. _prompts.Select(p => Within(p, prefix, suffix))];
    }

    // Around the whole of a text prompt; a chat has no one text that it could stand around.
    private PromptDraft Within(PromptDraft prompt, string prefix, string suffix)
    {
        if (prompt.Messages is [("user", var text)])
        {
            return prompt with { Messages = [("user", prefix + text + suffix)] };
        }

        hand.Leave(prompt.Place, "prefix and suffix cannot stand around a chat. Write them into its messages.");
        return prompt;
    }

    private void Add(SuiteValue item)
    {
        switch (item)
        {
            case SuiteScalar scalar:
                Named(scalar);
                break;
            case SuiteMap map when map.Find("raw") is SuiteScalar raw:
                Text(raw.Text, raw.Place);
                break;
            case SuiteMap map when map.Find("id") is SuiteScalar id:
                Named(id);
                break;
            default:
                hand.Leave(item.Place, "This prompt is neither a text nor a file. Write it as one of the two.");
                break;
        }
    }

    private void Named(SuiteScalar scalar)
    {
        var ending = Path.GetExtension(scalar.Text).ToLowerInvariant();
        var isFile =
            SourceFiles.IsNamed(scalar.Text) || (!scalar.Text.Contains(' ') && (TextFiles.Contains(ending) || SourceFiles.IsTree(scalar.Text)));
        if (!isFile)
        {
            Text(scalar.Text, scalar.Place);
            return;
        }

        foreach (var path in files.PathsOf(scalar))
        {
            File(path, scalar.Place);
        }
    }

    private void File(string path, Place place)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        if (SourceFiles.IsTree(path) && files.Value(path, place) is { } tree)
        {
            Chat(tree);
        }
        else if (TextFiles.Contains(ending) && files.Text(path, place) is { } text)
        {
            var lines = 1;
            foreach (var part in text.ReplaceLineEndings("\n").Split("\n---\n"))
            {
                Text(part.Trim(), new Place(path, lines, 1));
                lines += part.Count(c => c == '\n') + 2;
            }
        }
        else if (hand.Faults.Count == 0)
        {
            hand.Leave(place, $"{path}: code does not write prompts here. Write the prompt as a text or as a chat in JSON or YAML.");
        }
    }

    private void Text(string text, Place place)
    {
        List<SuiteError> errors = [];
        if (!text.TrimStart().StartsWith('[') || !text.Contains("\"role\"", StringComparison.Ordinal))
        {
            Keep([("user", text)], place);
        }
        else if (SuiteYaml.ReadAny(place.File, text, errors) is { } chat)
        {
            Chat(chat);
        }
        else
        {
            hand.Leave(place, $"This chat cannot be read as JSON: {errors[0].Message}");
        }
    }

    private void Chat(SuiteValue value)
    {
        var messages = value.Items().OfType<SuiteMap>().Select(m => (Role: m.Word("role") ?? "", Text: Content(m))).ToList();
        if (messages.Count == 0 || messages.Exists(m => m.Text is null || !PromptDraft.Roles.Contains(Role(m.Role))))
        {
            hand.Leave(value.Place, "Only chats of system, user and assistant messages with a text each are carried over.");
            return;
        }

        Keep([.. messages.Select(m => (Role(m.Role), m.Text!))], value.Place);
    }

    private static string Role(string role) => role == "developer" ? "system" : role;

    private static string? Content(SuiteMap message) =>
        message.Find("content") switch
        {
            SuiteScalar text => text.Text,
            SuiteList parts when parts.Items.All(p => p is SuiteMap m && m.Word("type") == "text") => string.Concat(
                parts.Items.Cast<SuiteMap>().Select(m => m.Word("text"))
            ),
            _ => null,
        };

    private void Keep(List<(string Role, string Text)> messages, Place place)
    {
        List<(string, string)> made = [];
        foreach (var (role, text) in messages)
        {
            if (Templates.FromNunjucks(text, out var why) is not { } template)
            {
                hand.Leave(place, $"This prompt is not carried over. {why}");
                return;
            }

            made.Add((role, template));
        }

        _prompts.Add(new PromptDraft(made, place));
    }
}
