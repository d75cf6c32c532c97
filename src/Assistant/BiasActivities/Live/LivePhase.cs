namespace Homeroom.Assistant.BiasActivities.Live;

/// <summary>The parts of a live activity, in their order.</summary>
public enum LivePhase
{
    /// <summary>Students join.</summary>
    Lobby,

    /// <summary>Six sentences on a new matter, before anything is learned.</summary>
    Before,

    /// <summary>A guess, before anything is read.</summary>
    Predict,

    /// <summary>Everybody on their own.</summary>
    Work,

    /// <summary>One's own marks beside those of the human key.</summary>
    Key,

    /// <summary>Then beside those of a machine, which are called so.</summary>
    Machine,

    /// <summary>The talk.</summary>
    Talk,

    /// <summary>The exit ticket.</summary>
    Ticket,

    /// <summary>Six sentences on another new matter.</summary>
    After,

    /// <summary>It is over. What was written stays until it is erased.</summary>
    Ended,
}
