namespace Homeroom.Assistant.Grading.Answers.Numeric;

/// <summary>How many steps one comparison may take, so that no answer keeps the class waiting.</summary>
internal sealed class Steps(int most = 300_000)
{
    private int _left = most;

    /// <exception cref="BeyondReachException">None is left.</exception>
    public void Take()
    {
        if (--_left < 0)
        {
            throw new BeyondReachException("It takes more steps than are looked at.");
        }
    }
}
