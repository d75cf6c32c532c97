using DocumentFormat.OpenXml.Wordprocessing;

namespace Homeroom.WebApi.Exports;

/// <summary>The lists of one Word document: bullets, and letters that begin again at A for every question.</summary>
internal sealed class WordLists
{
    /// <summary>Number of the list with bullets.</summary>
    public const int Bullets = 1;

    private const int BulletShape = 0;
    private const int LetterShape = 1;
    private int _last = Bullets;

    /// <summary>A list that begins at A; its number.</summary>
    public int NewLetters() => ++_last;

    /// <summary>The definitions of all lists so far.</summary>
    public Numbering Create() =>
        new([
            Shape(BulletShape, NumberFormatValues.Bullet, "•"),
            Shape(LetterShape, NumberFormatValues.UpperLetter, "%1."),
            new NumberingInstance(new AbstractNumId { Val = BulletShape }) { NumberID = Bullets },
            .. Enumerable.Range(Bullets + 1, _last - Bullets).Select(Letters),
        ]);

    private static NumberingInstance Letters(int number) =>
        new(new AbstractNumId { Val = LetterShape }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
        {
            NumberID = number,
        };

    private static AbstractNum Shape(int id, NumberFormatValues format, string text) =>
        new(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = format },
                new LevelText { Val = text },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "720", Hanging = "360" })
            )
            {
                LevelIndex = 0,
            }
        )
        {
            AbstractNumberId = id,
        };
}
