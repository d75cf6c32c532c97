using DocumentFormat.OpenXml.Wordprocessing;

namespace Homeroom.WebApi.Exports;

/// <summary>The few styles of a Word copy.</summary>
internal static class WordStyles
{
    public static Styles Create() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = "Calibri",
                            HighAnsi = "Calibri",
                            ComplexScript = "Arial",
                        },
                        new FontSize { Val = "22" },
                        new FontSizeComplexScript { Val = "22" },
                        new Languages
                        {
                            Val = "en-US",
                            EastAsia = "zh-CN",
                            Bidi = "ar-SA",
                        }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines
                        {
                            After = "120",
                            Line = "264",
                            LineRule = LineSpacingRuleValues.Auto,
                        }
                    )
                )
            ),
            new Style(new StyleName { Val = "Normal" })
            {
                Type = StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
            },
            Heading(1, "40"),
            Heading(2, "28"),
            Heading(3, "24"),
            Paragraph("ListParagraph", "List Paragraph", new StyleParagraphProperties(new SpacingBetweenLines { After = "60" })),
            Paragraph(
                "WriteLine",
                "Writing line",
                new StyleParagraphProperties(
                    new ParagraphBorders(
                        new BottomBorder
                        {
                            Val = BorderValues.Single,
                            Size = 4,
                            Space = 1,
                        }
                    ),
                    new SpacingBetweenLines { Before = "240", After = "0" }
                )
            )
        );

    private static Style Heading(int level, string size) =>
        new(
            new StyleName { Val = $"heading {level}" },
            new BasedOn { Val = "Normal" },
            new NextParagraphStyle { Val = "Normal" },
            new PrimaryStyle(),
            new StyleParagraphProperties(
                new KeepNext(),
                new SpacingBetweenLines { Before = "240", After = "80" },
                new OutlineLevel { Val = level - 1 }
            ),
            new StyleRunProperties(new Bold(), new BoldComplexScript(), new FontSize { Val = size }, new FontSizeComplexScript { Val = size })
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = $"Heading{level}",
        };

    private static Style Paragraph(string id, string name, StyleParagraphProperties properties) =>
        new(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, properties)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
        };
}
