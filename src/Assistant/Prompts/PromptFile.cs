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

/// <summary>A prompt in Semantic Kernel's YAML form.</summary>
public sealed partial record PromptFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .IgnoreUnmatchedProperties()
        .Build();

    private readonly Lazy<HandlebarsTemplate<object, object>> _compiled;

    /// <summary>Made by the YAML reader.</summary>
    public PromptFile()
    {
        _compiled = new(() => Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new MessageEncoder(Template) }).Compile(Template));
    }

    /// <summary>Name, snake case.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is for.</summary>
    public string Description { get; init; } = "";

    /// <summary>The text, with message blocks.</summary>
    public string Template { get; init; } = "";

    /// <summary>Its inputs.</summary>
    public List<PromptInput> InputVariables { get; init; } = [];

    /// <summary>Settings by service; "default" is used.</summary>
    public Dictionary<string, Dictionary<string, string>> ExecutionSettings { get; init; } = [];

    /// <summary>SHA-256 of the file, first 12 hex digits.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Reads a prompt file.</summary>
    /// <exception cref="FormatException">The file cannot be used; the message says why.</exception>
    public static PromptFile Parse(string yaml)
    {
        var file = Yaml.Deserialize<PromptFile>(yaml) ?? throw new FormatException("The prompt file is empty.");
        if (file.Template.Contains("{{{", StringComparison.Ordinal))
        {
            throw new FormatException("A prompt may not use {{{: it would let a text open a message of its own. Use {{ }}.");
        }

        if (!Message().IsMatch(file.Template))
        {
            throw new FormatException("The template has no <message role=\"...\"> block.");
        }

        return file with
        {
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(yaml)))[..12],
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
                .Matches((string)_compiled.Value(values))
                .Select(m => new PromptMessage(m.Groups["role"].Value, MessageEncoder.Decode(m.Groups["text"].Value.Trim()))),
        ];
    }

    /// <summary>A number from the default settings.</summary>
    public double Setting(string name, double otherwise) =>
        ExecutionSettings.TryGetValue("default", out var s) && s.TryGetValue(name, out var v)
            ? double.Parse(v, System.Globalization.CultureInfo.InvariantCulture)
            : otherwise;

    [GeneratedRegex("""<message role="(?<role>system|user|assistant)">(?<text>.*?)</message>""", RegexOptions.Singleline)]
    private static partial Regex Message();
}
