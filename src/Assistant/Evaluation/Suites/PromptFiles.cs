using Homeroom.Assistant.Prompts;

namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>Finds the prompts that suites name: by id in the library, or as files beside the suite.</summary>
public static class PromptFiles
{
    /// <summary>The prompt; null, told, where it cannot be used.</summary>
    public static PromptFile? Find(Suite suite, string id, PromptLibrary library, ICollection<SuiteError> errors)
    {
        var place = new Place(suite.File, 1, 1);
        try
        {
            if (!id.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase))
            {
                return library.Get(id);
            }

            var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(suite.File))!, id);
            return SuiteReader.Text(path, place, errors) is { } text ? PromptFile.Parse(text) : null;
        }
        catch (Exception e) when (e is FileNotFoundException or FormatException or YamlDotNet.Core.YamlException)
        {
            errors.Add(new SuiteError(place, $"The prompt {id} cannot be used: {e.Message}"));
            return null;
        }
    }
}
