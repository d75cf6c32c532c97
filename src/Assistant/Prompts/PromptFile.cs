using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using HandlebarsDotNet;
using Homeroom.Guardrails;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Homeroom.Assistant.Prompts;

/// <summary>One input of a prompt.</summary>
public sealed record PromptInput
{
    /// <summary>Its name in the template.</summary>
    public string Name { get; init; } = "";

    /// <summary>What a teacher reads about it.</summary>
    public string Description { get; init; } = "";

    /// <summary>What stands there when nothing is given.</summary>
    public string? Default { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>What comes out of a prompt.</summary>
/// <param name="Description">In words.</param>
public sealed record PromptOutput(string Description)
{
    /// <summary>Made by the YAML reader.</summary>
    public PromptOutput()
        : this("") { }
}

/// <summary>A prompt in Semantic Kernel's YAML form.</summary>
public sealed partial record PromptFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .IgnoreUnmatchedProperties()
        .Build();

    // Of the template that it was compiled from, as a copy of this record may have another one.
    private CompiledTemplate? _compiled;

    /// <summary>Name, snake case.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is for.</summary>
    public string Description { get; init; } = "";

    /// <summary>The text, with message blocks.</summary>
    public string Template { get; init; } = "";

    /// <summary>Its inputs.</summary>
    public List<PromptInput> InputVariables { get; init; } = [];

    /// <summary>What comes out of it.</summary>
    public PromptOutput OutputVariable { get; init; } = new("");

    /// <summary>Settings by service; "default" is used.</summary>
    public Dictionary<string, Dictionary<string, string>> ExecutionSettings { get; init; } = [];

    /// <summary>SHA-256 of the file in hex digits: the name of exactly this content.</summary>
    public string Content { get; init; } = "";

    /// <summary>The first 12 digits of <see cref="Content"/>, as people see them.</summary>
    [YamlIgnore]
    public string Hash => Short(Content);

    /// <summary>A content hash as people see it.</summary>
    public static string Short(string content) => content.Length > 12 ? content[..12] : content;

    /// <summary>SHA-256 of a text in hex digits.</summary>
    public static string HashOf(string yaml) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(yaml)));

    /// <summary>Reads a prompt file.</summary>
    /// <exception cref="FormatException">The file cannot be used; the message says why.</exception>
    public static PromptFile Parse(string yaml)
    {
        var file = Yaml.Deserialize<PromptFile>(yaml) ?? throw new FormatException("The prompt file is empty.");
        if (Unencoded().IsMatch(file.Template))
        {
            throw new FormatException("A prompt may not use {{{ or {{&: it would let a text open a message of its own. Use {{ }}.");
        }

        if (!Message().IsMatch(file.Template))
        {
            throw new FormatException("The template has no <message role=\"...\"> block.");
        }

        return file with
        {
            Content = HashOf(yaml),
        };
    }

    /// <summary>The messages with the inputs put in as data.</summary>
    public IReadOnlyList<PromptMessage> Render(IReadOnlyDictionary<string, string> inputs)
    {
        var values = InputVariables.ToDictionary(v => v.Name, v => v.Default ?? "");
        foreach (var (name, value) in inputs)
        {
            values[name] = value;
        }

        if (InputVariables.Find(v => v.IsRequired && string.IsNullOrEmpty(values[v.Name])) is { } missing)
        {
            throw new FormatException($"The prompt {Name} needs the input {missing.Name}.");
        }

        return
        [
            .. Message()
                .Matches((string)Compiled()(values))
                .Select(m => new PromptMessage(m.Groups["role"].Value, MessageEncoder.Decode(m.Groups["text"].Value.Trim()))),
        ];
    }

    /// <summary>Inputs that open and close none of the template's fences, for another renderer; <see cref="Render"/> does it by itself.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Closed(IReadOnlyDictionary<string, string> inputs)
    {
        var encoder = new MessageEncoder(Template);
        return inputs.Select(i => KeyValuePair.Create(i.Key, encoder.Closed(i.Value)));
    }

    /// <summary>A number from the default settings.</summary>
    public double Setting(string name, double otherwise) =>
        ExecutionSettings.TryGetValue("default", out var s) && s.TryGetValue(name, out var v)
            ? double.Parse(v, System.Globalization.CultureInfo.InvariantCulture)
            : otherwise;

    private HandlebarsTemplate<object, object> Compiled()
    {
        if (_compiled is not { } known || known.Of != Template)
        {
            var handlebars = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new MessageEncoder(Template) });
            _compiled = known = new CompiledTemplate(Template, handlebars.Compile(Template));
        }

        return known.Run;
    }

    private sealed record CompiledTemplate(string Of, HandlebarsTemplate<object, object> Run);

    [GeneratedRegex(@"\{\{(\{|\s*~?\s*&)")]
    private static partial Regex Unencoded();

    [GeneratedRegex("""<message role="(?<role>system|user|assistant)">(?<text>.*?)</message>""", RegexOptions.Singleline)]
    private static partial Regex Message();
}
