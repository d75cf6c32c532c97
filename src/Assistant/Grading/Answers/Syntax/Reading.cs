namespace Homeroom.Assistant.Grading.Answers.Syntax;

/// <summary>A pupil's answer and the key, read together: what a name or a bracket means in one may stand in the other.</summary>
internal sealed record Reading(Expression Student, Expression Teacher, bool IsDoubtful)
{
    /// <exception cref="BeyondReachException">One of them cannot be read.</exception>
    public static Reading Of(string student, string teacher, bool bindsCloser = false)
    {
        var key = Read(teacher, bindsCloser, "The key", out var keyIsDoubtful);
        var answer = Read(student, bindsCloser, "The answer", out var isDoubtful);
        var bare = Bare(answer);
        var all = new HashSet<string>([.. bare, .. Bare(key)], StringComparer.Ordinal);
        var (mine, wanted) = (answer.Map(e => Product(e, all)), key.Map(e => Product(e, all)));
        var turned = wanted.Key != key.Key;
        (answer, key) = bindsCloser && turned ? (answer, key) : (mine, wanted);
        var (inKey, called) = (Bare(key), Called(key));
        return new Reading(answer.Map(e => Apart(e, inKey, called)), key, isDoubtful || keyIsDoubtful || turned);
    }

    private static Expression Read(string text, bool bindsCloser, string who, out bool isDoubtful)
    {
        try
        {
            return AnswerParser.Read(text, bindsCloser, out isDoubtful);
        }
        catch (BeyondReachException e)
        {
            throw new BeyondReachException($"{who} cannot be read: {e.Message}");
        }
    }

    private static HashSet<string> Bare(Expression e) => [.. e.All().OfType<Symbol>().Select(s => s.Name)];

    private static HashSet<string> Called(Expression e) => [.. e.All().OfType<Call>().Select(s => s.Head)];

    // x(x+1) is a product where x stands alone besides.
    private static Expression Product(Expression e, HashSet<string> bare) =>
        e is Call { Parts.Count: 1 } call && call.Head.All(char.IsLetterOrDigit) && !Names.Functions.Contains(call.Head) && bare.Contains(call.Head)
            ? new Symbol(call.Head) * call.Parts[0]
            : e;

    // xy is x times y where the key knows both and not xy.
    private static Expression Apart(Expression e, HashSet<string> inKey, HashSet<string> called) =>
        e is Symbol { Name.Length: > 1 and < 6 } s
        && !inKey.Contains(s.Name)
        && !called.Contains(s.Name)
        && s.Name.All(c => char.IsLetter(c) && inKey.Contains(c.ToString()))
            ? s.Name.Select(c => (Expression)new Symbol(c.ToString())).Aggregate((a, b) => a * b)
            : e;
}
