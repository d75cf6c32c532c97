using System.Globalization;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange;

/// <summary>Builds values of suites.</summary>
internal static class Tree
{
    public static SuiteScalar Text(string text, Place place = default) => new(text, true, place);

    /// <summary>A number, flag or other word that is written plain.</summary>
    public static SuiteScalar Plain(string text, Place place = default) => new(text, false, place);

    public static SuiteScalar Number(double number, Place place = default) =>
        Plain(number.ToString("0.##########", CultureInfo.InvariantCulture), place);

    public static SuiteScalar True { get; } = Plain("true");

    public static SuiteList Texts(IEnumerable<string> texts, Place place = default) => new([.. texts.Select(t => Text(t, place))], place);

    public static SuiteList? ListOrNull(IEnumerable<SuiteValue> items)
    {
        var list = items.ToList();
        return list.Count == 0 ? null : new SuiteList(list, list[0].Place);
    }

    /// <summary>A mapping of what is there: keys without a value are left out.</summary>
    public static SuiteMap Map(Place place, params IEnumerable<(string Key, SuiteValue? Value)> entries) =>
        new([.. entries.Where(e => e.Value is not null).Select(e => KeyValuePair.Create(Text(e.Key, place), e.Value!))], place);

    /// <summary>The text of a key; null where there is none.</summary>
    public static string? Word(this SuiteMap map, string key) => map.Find(key) is SuiteScalar { IsNull: false } scalar ? scalar.Text : null;

    /// <summary>The number of a key; null where there is none.</summary>
    public static double? Figure(this SuiteMap map, string key) =>
        double.TryParse(map.Word(key), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The items of a list, or the one value that stands in its place.</summary>
    public static IEnumerable<SuiteValue> Items(this SuiteValue? value) =>
        value switch
        {
            null or SuiteScalar { IsNull: true } => [],
            SuiteList list => list.Items,
            _ => [value],
        };

    /// <summary>A name of letters, digits and hyphens.</summary>
    public static string Slug(string text)
    {
        var words = string.Concat(text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' '));
        var slug = string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length > 60 ? slug[..60].TrimEnd('-') : slug;
    }
}
