using System.Collections.Concurrent;
using Homeroom.Assistant.Prompts;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.PromptTemplates.Handlebars;

namespace Homeroom.Assistant.Models.SemanticKernel;

/// <summary>Prompt files as functions of the kernel, each read once.</summary>
internal sealed class PromptFunctions
{
    private const int Most = 500;
    private static readonly HandlebarsPromptTemplateFactory Templates = new();
    private readonly ConcurrentDictionary<string, KernelFunction> _read = new();

    /// <summary>The function of a prompt file as it stands in its YAML.</summary>
    public static KernelFunction Read(string yaml) => KernelFunctionYaml.FromPromptYaml(yaml, Templates);

    /// <summary>The function of a prompt, a teacher's own revision included.</summary>
    public KernelFunction Of(PromptFile file)
    {
        if (_read.Count >= Most)
        {
            _read.Clear();
        }

        return _read.GetOrAdd(file.Content, (_, f) => Read(PromptYaml.Write(f)), file);
    }
}
