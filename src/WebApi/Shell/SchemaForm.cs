using System.Globalization;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.WebApi.Shell;

/// <summary>A form made from a schema: reads what was posted back into JSON, and adds, removes and moves entries.</summary>
public sealed class SchemaForm
{
    private readonly FormShape _shape;
    private string? _focusField;

    /// <summary>A form that shows a value.</summary>
    public SchemaForm(FormShape shape, JsonNode? value)
    {
        _shape = shape;
        Value = value ?? _shape.Empty();
    }

    /// <summary>The shape of the whole value.</summary>
    public FormShape Shape => _shape.For(Value);

    /// <summary>What the fields show.</summary>
    public JsonNode Value { get; private set; }

    /// <summary>What is wrong, by pointer.</summary>
    public IReadOnlyList<ShapeError> Errors { get; init; } = [];

    /// <summary>The part that gets the focus: in its first field.</summary>
    public string? Focus
    {
        get;
        set => (field, _focusField) = (value, null);
    }

    /// <summary>The field that gets the focus.</summary>
    public string? FocusField => Focus is null || Errors.Count > 0 ? null : _focusField ??= FirstField(Focus);

    /// <summary>Reads posted fields, each named by its pointer. What does not fit stays as it was typed, for the check to name.</summary>
    public static JsonNode Read(FormShape shape, IFormCollection posted) => Read(shape, posted, "");

    /// <summary>What is wrong at a pointer.</summary>
    public ShapeError? ErrorAt(string pointer) => Errors.FirstOrDefault(e => e.Path == pointer);

    /// <summary>A pointer in words, as "Pair 2, left".</summary>
    public string Place(string pointer)
    {
        if (pointer.Length == 0)
        {
            return "The list";
        }

        var (parent, last) = Pointer.Split(pointer);
        var label = ShapeAt(pointer)?.Label ?? last;
        var name =
            Pointer.Find(Value, parent) is JsonArray && Pointer.Index(last) is { } i
                ? string.Create(CultureInfo.InvariantCulture, $"{label} {i + 1}")
                : label;
        return parent.Length == 0 ? name : $"{Place(parent)}, {char.ToLowerInvariant(name[0])}{name[1..]}";
    }

    /// <summary>Adds, removes or moves an entry. The command is "add:/list", "add:/list:kind", "remove:/list/2", "up:/list/2" or "down:/list/2".</summary>
    /// <returns>Whether it was a command for this form.</returns>
    public bool Do(string command)
    {
        var words = command.Split(':');
        if (words.Length < 2)
        {
            return false;
        }

        return words[0] == "add" ? Add(words[1], words.ElementAtOrDefault(2)) : Move(words[0], words[1]);
    }

    private string FirstField(string pointer) =>
        Pointer.Find(Value, pointer) switch
        {
            JsonObject o when o.FirstOrDefault(p => p.Key is not ("type" or "id")).Key is { } first => FirstField($"{pointer}/{first}"),
            JsonArray { Count: > 0 } => FirstField(pointer + "/0"),
            _ => pointer,
        };

    private bool Add(string list, string? kind)
    {
        if (
            Pointer.Find(Value, list) is not JsonArray entries
            || ShapeAt(list) is not { Control: FormControl.List } shape
            || entries.Count >= shape.Most
        )
        {
            return false;
        }

        entries.Add(shape.Kinds.FirstOrDefault(k => k.Kind == kind).Shape?.Empty() ?? shape.Entry().Empty());
        Focus = $"{list}/{entries.Count - 1}";
        return true;
    }

    private bool Move(string how, string pointer)
    {
        var (list, last) = Pointer.Split(pointer);
        if (Pointer.Find(Value, list) is not JsonArray entries || Pointer.Index(last) is not { } at || at >= entries.Count)
        {
            return false;
        }

        var to = how switch
        {
            "up" => at - 1,
            "down" => at + 1,
            _ => -1,
        };
        var entry = entries[at];
        entries.RemoveAt(at);
        if (how != "remove")
        {
            to = Math.Clamp(to, 0, entries.Count);
            entries.Insert(to, entry);
        }

        Focus = how == "remove" ? $"{list}/{Math.Min(at, Math.Max(0, entries.Count - 1))}" : $"{list}/{to}";
        return true;
    }

    private FormShape? ShapeAt(string pointer)
    {
        if (pointer.Length == 0)
        {
            return Shape;
        }

        var (parent, last) = Pointer.Split(pointer);
        var shape = ShapeAt(parent);
        var next = shape?.Control == FormControl.List ? shape.Entry() : shape?.Parts.FirstOrDefault(p => p.Name == last).Shape;
        return next?.For(Pointer.Find(Value, pointer));
    }

    private static JsonNode Read(FormShape declared, IFormCollection posted, string at)
    {
        var kind = posted[at + "/type"].ToString();
        var shape = declared.For(kind.Length > 0 ? new JsonObject { ["type"] = kind } : null);
        return shape.Control switch
        {
            FormControl.Group => new JsonObject(
                shape.Parts.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)Read(p.Shape, posted, $"{at}/{p.Name}")))
            ),
            FormControl.List => new JsonArray([.. Entries(posted, at, shape.Most).Select(i => (JsonNode?)Read(shape.Entry(), posted, $"{at}/{i}"))]),
            FormControl.Number => Number(posted[at].ToString()),
            FormControl.Fixed => shape.Empty(),
            _ => JsonValue.Create(posted[at].ToString().ReplaceLineEndings("\n").Trim()),
        };
    }

    private static IEnumerable<int> Entries(IFormCollection posted, string at, int most) =>
        posted
            .Keys.Where(k => k.StartsWith(at + "/", StringComparison.Ordinal))
            .Select(k => Pointer.Index(k[(at.Length + 1)..].Split('/')[0]))
            .OfType<int>()
            .Distinct()
            .Order()
            .Take(most == int.MaxValue ? most : most + 1);

    private static JsonValue Number(string typed) =>
        int.TryParse(typed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? JsonValue.Create(n) : JsonValue.Create(typed);
}
