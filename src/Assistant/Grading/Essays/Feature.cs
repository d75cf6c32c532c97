namespace Homeroom.Assistant.Grading.Essays;

/// <summary>One thing that is counted in a paper.</summary>
/// <param name="Id">Its name in files.</param>
/// <param name="Words">What it is, for a teacher.</param>
/// <param name="Weight">How far a paper that has one spread more of it is expected to be marked higher, before any mark is known; set by hand.</param>
/// <param name="Reason">Why the weight is what it is.</param>
/// <param name="Of">Counts it.</param>
internal sealed record Feature(string Id, string Words, double Weight, string Reason, Func<Measured, double> Of);
