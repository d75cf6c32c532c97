using Homeroom.Assistant.Evaluation.Reports.Terminal;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>
/// Tells a run while it goes: in a terminal one line that is drawn again in place, elsewhere plain lines at intervals. Results may come from any thread.
/// </summary>
public sealed class ConsoleReport : IDisposable
{
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    private readonly Lock _lock = new();
    private readonly TextWriter _writer;
    private readonly TimeProvider _time;
    private readonly ConsoleLook _look;
    private readonly ITimer _timer;
    private Progress _progress = new(0, 0);
    private long _began;
    private long _told;
    private int _toldTenth;
    private bool _isDrawn;
    private bool _isOver = true;

    /// <summary>Begins to listen; says nothing yet.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="time">The clock.</param>
    /// <param name="look">What the place can show.</param>
    public ConsoleReport(TextWriter writer, TimeProvider time, ConsoleLook look)
    {
        (_writer, _time, _look) = (writer, time, look);
        _timer = time.CreateTimer(_ => Beat(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The run begins: says so at once.</summary>
    /// <param name="run">Its id.</param>
    /// <param name="total">How many results it will have.</param>
    /// <param name="kept">Results of before that are taken over.</param>
    public void Begin(string run, int total, IReadOnlyCollection<CaseResult> kept)
    {
        lock (_lock)
        {
            (_began, _told, _isOver) = (_time.GetTimestamp(), _time.GetTimestamp(), false);
            _progress = kept.Aggregate(new Progress(total, kept.Count), (p, r) => p.With(r));
            _toldTenth = _progress.Tenth;
            var taken = kept.Count > 0 ? $", {Figures.Whole(kept.Count)} of them are done already" : "";
            Line($"Run {Untrusted.Terminal(run)}: {Figures.Count(total, "case")}{taken}.");
            Draw();
        }

        _timer.Change(Heartbeat, Heartbeat);
    }

    /// <summary>A result has come.</summary>
    public void Add(CaseResult result)
    {
        lock (_lock)
        {
            _progress = _progress.With(result);
            Tell(isBeat: false);
        }
    }

    /// <summary>Something to know, such as that a model asks to wait.</summary>
    public void Say(string text)
    {
        lock (_lock)
        {
            Erase();
            Line(Untrusted.Terminal(text));
            Draw();
        }
    }

    /// <summary>The run is over: tells what came of it, what fell, and how to look further.</summary>
    /// <param name="report">The run.</param>
    /// <param name="further">A command that tells more; empty for none.</param>
    public void End(RunReport report, string further)
    {
        lock (_lock)
        {
            _isOver = true;
            Erase();
            foreach (var line in FinalWords.Of(report, further, _look))
            {
                Line(line);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            _isOver = true;
            Erase();
        }
    }

    private void Beat()
    {
        lock (_lock)
        {
            Tell(isBeat: true);
        }
    }

    private void Tell(bool isBeat)
    {
        var since = _time.GetElapsedTime(_told);
        if (_isOver || _progress.IsDone)
        {
            return;
        }

        if (_look.IsTerminal)
        {
            if (isBeat || since >= Redraw)
            {
                Draw();
            }
        }
        else if (since >= Silence || (since >= Step && _progress.Tenth > _toldTenth))
        {
            (_told, _toldTenth) = (_time.GetTimestamp(), _progress.Tenth);
            Line(_progress.Sentence(_time.GetElapsedTime(_began)));
        }
    }

    private void Draw()
    {
        if (!_look.IsTerminal || _isOver)
        {
            return;
        }

        // One cell stays free: a full line would make some terminals begin the next.
        _writer.Write("\r\u001b[2K" + _progress.Bar(_time.GetElapsedTime(_began), _look.Width - 1));
        _writer.Flush();
        (_told, _isDrawn) = (_time.GetTimestamp(), true);
    }

    private void Erase()
    {
        if (_isDrawn)
        {
            _writer.Write("\r\u001b[2K");
            _isDrawn = false;
        }
    }

    private void Line(string line)
    {
        _writer.Write(line + "\n");
        _writer.Flush();
    }
}
