using System.Globalization;
using System.Text;
using System.Xml;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Walks through a part of a Word file once and collects its text.</summary>
internal sealed class WordBody
{
    // Deleted text, where moved text came from, old formats, and what only programs read.
    private static readonly HashSet<string> Passed =
    [
        "del",
        "moveFrom",
        "sdtPr",
        "Fallback",
        "instrText",
        "delText",
        "delInstrText",
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "trPrChange",
        "tcPrChange",
    ];

    private readonly WordLines _lines = new();
    private readonly StringBuilder _hidden = new();
    private readonly List<string> _footnotes = [];
    private readonly List<string> _endnotes = [];
    private bool _inMarkFormat;
    private bool _inText;
    private bool _isHidden;
    private string? _note;

    /// <summary>The text, a paragraph or a row of a table each.</summary>
    public IReadOnlyList<string> Lines => _lines.All;

    /// <summary>Each note by its id.</summary>
    public Dictionary<string, List<string>> Notes { get; } = [];

    /// <summary>Ids of the footnotes that the text refers to.</summary>
    public IReadOnlyList<string> Footnotes => _footnotes;

    /// <summary>Ids of the endnotes.</summary>
    public IReadOnlyList<string> Endnotes => _endnotes;

    /// <summary>Text that is set so that nobody sees it.</summary>
    public string Hidden => _hidden.ToString();

    /// <summary>How many pictures there are.</summary>
    public int Pictures { get; private set; }

    /// <summary>Whether it was a Word document at all.</summary>
    public bool IsWord { get; private set; }

    /// <summary>Reads it to its end.</summary>
    /// <exception cref="XmlException">It is not well formed, or has a document type.</exception>
    public void Read(XmlReader reader)
    {
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && Passed.Contains(reader.LocalName))
            {
                if (reader.LocalName == "del" && _inMarkFormat)
                {
                    _lines.GoOn();
                }

                reader.Skip();
                continue;
            }

            Visit(reader);
            reader.Read();
        }
    }

    private void Visit(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var (name, isEmpty) = (reader.LocalName, reader.IsEmptyElement);
                if (IsWordOrMath(reader))
                {
                    Open(name, reader);
                    if (isEmpty)
                    {
                        Close(name);
                    }
                }
                else if (name is "blip" or "imagedata")
                {
                    Pictures++;
                }

                break;
            case XmlNodeType.EndElement when IsWordOrMath(reader):
                Close(reader.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _inText:
                Write(reader.Value);
                break;
        }
    }

    private void Write(string text)
    {
        _lines.Write(text);
        if (_isHidden && _hidden.Length < 400)
        {
            _hidden.Append(text);
        }
    }

    private void Open(string name, XmlReader reader)
    {
        switch (name)
        {
            case "document" or "footnotes" or "endnotes":
                IsWord = true;
                break;
            case "p":
                _lines.OpenParagraph();
                break;
            case "pPr":
                _inMarkFormat = true;
                break;
            case "r":
                _isHidden = false;
                break;
            case "t":
                _inText = true;
                break;
            case "tab" when !_inMarkFormat:
                _lines.Write("\t");
                break;
            case "br" or "cr":
                _lines.Write("\n");
                break;
            case "noBreakHyphen":
                _lines.Write("-");
                break;
            case "footnoteReference" when Value(reader, "id") is { } id:
                _footnotes.Add(id);
                break;
            case "endnoteReference" when Value(reader, "id") is { } id:
                _endnotes.Add(id);
                break;
            case "footnote" or "endnote":
                _note = Value(reader, "type") is null or "normal" ? Value(reader, "id") : null;
                break;
            default:
                Format(name, reader);
                break;
        }
    }

    private void Format(string name, XmlReader reader)
    {
        if (name == "numPr")
        {
            _lines.IsEntry();
        }
        else if (!_inMarkFormat && IsHiding(name, Value(reader, "val")))
        {
            _isHidden = true;
        }
        else
        {
            _lines.Open(name);
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "p":
                _lines.CloseParagraph();
                break;
            case "pPr":
                _inMarkFormat = false;
                break;
            case "t":
                _inText = false;
                break;
            case "footnote" or "endnote":
                var lines = _lines.Take();
                if (_note is { } id)
                {
                    Notes[id] = lines;
                }

                break;
            default:
                _lines.Close(name);
                break;
        }
    }

    /// <summary>Hidden, white on white, or at most two points high.</summary>
    private static bool IsHiding(string name, string? value) =>
        name switch
        {
            "vanish" => value is not ("0" or "false" or "off"),
            "color" => value is "FFFFFF" or "ffffff",
            "sz" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var halves) && halves <= 4,
            _ => false,
        };

    private static string? Value(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI);

    private static bool IsWordOrMath(XmlReader reader) =>
        reader.NamespaceURI.Contains("/wordprocessingml", StringComparison.Ordinal)
        || reader.NamespaceURI.EndsWith("/math", StringComparison.Ordinal);
}
