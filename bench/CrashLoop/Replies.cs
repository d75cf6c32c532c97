namespace Homeroom.CrashLoop;

/// <summary>Counts replies, so that the moment of a kill depends on the work that was done and not on the speed of the machine.</summary>
internal sealed class Replies(int until, bool looks)
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _seen;

    /// <summary>Ends when so many replies have come.</summary>
    public Task Reached => _reached.Task;

    /// <summary>Whether a look at a draft that is being written counts too: then the kill falls into the drafting.</summary>
    public bool Looks => looks;

    public void Count()
    {
        if (Interlocked.Increment(ref _seen) == until)
        {
            _reached.SetResult();
        }
    }
}
