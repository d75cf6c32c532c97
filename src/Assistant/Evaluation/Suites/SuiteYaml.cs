using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>Reads YAML as values with places. Anchors, tags and a second document are refused; nothing is built of a type that the file names.</summary>
public static class SuiteYaml
{
    private const int Deepest = 32;

    /// <summary>The mapping that a text holds; null, with errors, where it holds none.</summary>
    /// <param name="file">What errors call it.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static SuiteMap? Read(string file, string text, ICollection<SuiteError> errors) =>
        ReadAny(file, text, errors) is not { } root
            ? null
            : root as SuiteMap ?? Wrong(root.Place, "The file must be a mapping: lines such as name: value.", errors);

    /// <summary>The value that a text holds, a mapping or not; null, with errors, where it cannot be read.</summary>
    public static SuiteValue? ReadAny(string file, string text, ICollection<SuiteError> errors)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.Accept<DocumentStart>(out _))
            {
                errors.Add(new SuiteError(new Place(file, 1, 1), "The file is empty."));
                return null;
            }

            parser.Consume<DocumentStart>();
            var root = Value(parser, file, 0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
            {
                errors.Add(new SuiteError(At(file, second.Start), "A file holds one document. Take out what follows ---."));
            }

            return root;
        }
        catch (Unread fault)
        {
            return Wrong(fault.Place, fault.Message, errors);
        }
        catch (YamlException fault)
        {
            return Wrong(At(file, fault.Start), $"This is not YAML: {Plain(fault)} Indent with spaces, and put quotation marks round texts.", errors);
        }
    }

    private static SuiteValue Value(Parser parser, string file, int depth)
    {
        var node = (NodeEvent?)null;
        if (parser.Accept<AnchorAlias>(out var alias))
        {
            throw new Unread(At(file, alias.Start), "Anchors and aliases (& and *) are not read. Write it out.");
        }

        if (parser.Accept<NodeEvent>(out node) && !node.Anchor.IsEmpty)
        {
            throw new Unread(At(file, node.Start), "Anchors and aliases (& and *) are not read. Write it out.");
        }

        if (node is { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            throw new Unread(At(file, node.Start), "Tags (!) are not read. Take it out.");
        }

        if (depth > Deepest)
        {
            throw new Unread(At(file, parser.Current!.Start), "This is nested too deeply.");
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new SuiteScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, At(file, scalar.Start));
        }

        return parser.TryConsume<SequenceStart>(out var list)
            ? List(parser, file, depth, list)
            : Map(parser, file, depth, parser.Consume<MappingStart>());
    }

    private static SuiteList List(Parser parser, string file, int depth, SequenceStart start)
    {
        List<SuiteValue> items = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Value(parser, file, depth + 1));
        }

        return new SuiteList(items, At(file, start.Start));
    }

    private static SuiteMap Map(Parser parser, string file, int depth, MappingStart start)
    {
        List<KeyValuePair<SuiteScalar, SuiteValue>> entries = [];
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Value(parser, file, depth + 1);
            var name = key as SuiteScalar ?? throw new Unread(key.Place, "A key must be a word.");
            entries.Add(new(name, Value(parser, file, depth + 1)));
        }

        return new SuiteMap(entries, At(file, start.Start));
    }

    private static Place At(string file, Mark mark) => new(file, (int)mark.Line, (int)mark.Column);

    private static SuiteMap? Wrong(Place place, string message, ICollection<SuiteError> errors)
    {
        errors.Add(new SuiteError(place, message));
        return null;
    }

    private static string Plain(YamlException fault)
    {
        var said = (fault.InnerException?.Message ?? fault.Message).Split('\n')[0].Trim();
        return said.EndsWith('.') ? said : said + ".";
    }

    private sealed class Unread(Place place, string message) : Exception(message)
    {
        public Place Place { get; } = place;
    }
}
