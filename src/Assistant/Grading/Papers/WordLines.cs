using System.Text;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Puts the text of a Word file into lines: paragraphs, entries of lists, rows of tables, and formulas in one line.</summary>
internal sealed class WordLines
{
    private readonly Stack<StringBuilder> _paragraphs = new();
    private readonly Stack<List<string>> _places = new([
        [],
    ]);
    private readonly Stack<List<List<string>>> _rows = new();
    private string _kept = "";
    private bool _goesOn;
    private bool _isEntry;

    /// <summary>All lines.</summary>
    public IReadOnlyList<string> All => _places.Last();

    /// <summary>Takes the lines away.</summary>
    public List<string> Take()
    {
        List<string> lines = [.. _places.Last()];
        _places.Last().Clear();
        return lines;
    }

    /// <summary>Writes into the paragraph.</summary>
    public void Write(string text)
    {
        if (_paragraphs.TryPeek(out var paragraph))
        {
            paragraph.Append(text);
        }
    }

    /// <summary>A paragraph begins; one in a text box stands inside of another.</summary>
    public void OpenParagraph() => _paragraphs.Push(new StringBuilder());

    /// <summary>The paragraph is an entry of a list.</summary>
    public void IsEntry() => _isEntry = true;

    /// <summary>The end of the paragraph was deleted: the next one goes on in it.</summary>
    public void GoOn() => _goesOn = true;

    /// <summary>The paragraph ends.</summary>
    public void CloseParagraph()
    {
        var text = _kept + (_paragraphs.TryPop(out var paragraph) ? paragraph.ToString() : "");
        var line = _isEntry && !string.IsNullOrWhiteSpace(text) && _kept.Length == 0 ? "• " + text : text;
        _isEntry = false;
        if (_goesOn)
        {
            (_kept, _goesOn) = (line, false);
            return;
        }

        _kept = "";
        _places.Peek().Add(line);
    }

    /// <summary>Something else begins: a row, a cell, a part of a formula.</summary>
    public void Open(string name)
    {
        switch (name)
        {
            case "tr":
                _rows.Push([]);
                break;
            case "tc":
                _places.Push([]);
                break;
            default:
                Write(
                    name switch
                    {
                        "num" => "(",
                        "den" => "/(",
                        "sup" => "^(",
                        "sub" => "_(",
                        "rad" => "sqrt(",
                        _ => "",
                    }
                );
                break;
        }
    }

    /// <summary>It ends.</summary>
    public void Close(string name)
    {
        switch (name)
        {
            case "tc" when _places.Count > 1:
                Flush();
                var cell = _places.Pop();
                if (_rows.TryPeek(out var row))
                {
                    row.Add(cell);
                }
                else
                {
                    _places.Peek().AddRange(cell);
                }

                break;
            case "tr" when _rows.TryPop(out var cells):
                _places.Peek().AddRange(Row(cells));
                break;
            case "num" or "den" or "sup" or "sub" or "rad":
                Write(")");
                break;
            case "body":
                Flush();
                break;
        }
    }

    private void Flush()
    {
        if (_kept.Length > 0)
        {
            _places.Peek().Add(_kept);
            _kept = "";
        }
    }

    /// <summary>Cells in one line with tabs between them; where one cell alone has text, it is a frame around paragraphs.</summary>
    private static IEnumerable<string> Row(List<List<string>> cells)
    {
        var written = cells.Count(c => c.Exists(l => !string.IsNullOrWhiteSpace(l)));
        return written <= 1
            ? cells.SelectMany(c => c).Where(l => written == 1 && l.Length > 0)
            : [string.Join('\t', cells.Select(c => string.Join(' ', c.Where(l => l.Length > 0)).Replace('\n', ' ')))];
    }
}
