using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Homeroom.Assistant;

/// <summary>A YAML file that somebody wrote, as nodes. What such a file has no use for is refused before anything is built of it.</summary>
/// <param name="noun">What the file holds, such as "policy".</param>
/// <param name="beginning">How such a file begins, as a sentence.</param>
internal sealed class PlainYaml(string noun, string beginning)
{
    /// <summary>Largest file, in characters.</summary>
    public const int Largest = 64 * 1024;

    private const int Deepest = 8;

    /// <summary>The mapping that the file is; null when it is none. Errors have their line, from 1; 0 where it is about the whole file.</summary>
    public YamlMappingNode? Read(string text, List<(int Line, string Message)> errors)
    {
        if (text.Length > Largest)
        {
            errors.Add((0, $"The file is too long: a {noun} has at most {Largest / 1024} KB. Leave out what is as in the default."));
            return null;
        }

        try
        {
            errors.AddRange(Refused(text));
            return errors.Count > 0 ? null : Root(text, errors);
        }
        catch (YamlException fault)
        {
            // Where the reader gave up; at the end of a file, that is after its last line.
            var line = Math.Min(Line(fault.End), text.AsSpan().TrimEnd('\n').Count('\n') + 1);
            errors.Add((line, $"This is not YAML: {Plain(fault)} Indent with spaces, and put quotation marks round texts."));
            return null;
        }
    }

    /// <summary>The line of a place.</summary>
    public static int Line(Mark mark) => (int)mark.Line;

    // References can make a small file endless, and tags ask for types: nobody needs either here.
    private List<(int, string)> Refused(string text)
    {
        List<(int, string)> errors = [];
        var parser = new Parser(new StringReader(text));
        var (depth, documents) = (0, 0);
        while (errors.Count == 0 && parser.MoveNext())
        {
            var now = parser.Current!;
            depth += now.NestingIncrease;
            documents += now is DocumentStart ? 1 : 0;
            var why =
                now is AnchorAlias || now is NodeEvent { Anchor.IsEmpty: false } ? "Anchors and aliases (& and *) are not read. Write the rule out."
                : now is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } ? "Tags (!) are not read. Take it out."
                : depth > Deepest ? $"This is nested too deeply for a {noun}."
                : documents > 1 ? $"A file holds one {noun}. Take out what follows ---."
                : null;
            if (why is not null)
            {
                errors.Add((Line(now.Start), why));
            }
        }

        return errors;
    }

    private YamlMappingNode? Root(string text, List<(int, string)> errors)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        if (stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode root)
        {
            return root;
        }

        errors.Add((stream.Documents.Count > 0 ? 1 : 0, $"There is no {noun} in the file. {beginning}"));
        return null;
    }

    private static string Plain(YamlException fault)
    {
        var said = (fault.InnerException?.Message ?? fault.Message).Split('\n')[0].Trim();
        var at = said.IndexOf("): ", StringComparison.Ordinal);
        said = at >= 0 && said.StartsWith('(') ? said[(at + 3)..] : said;
        return said.EndsWith('.') ? said : said + ".";
    }
}
