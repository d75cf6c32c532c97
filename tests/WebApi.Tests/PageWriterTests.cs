using System.Buffers;
using System.Text;
using Homeroom.WebApi.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests;

public sealed class PageWriterTests
{
    [Theory]
    [InlineData("a < b & \"c\"", "a &lt; b &amp; &quot;c&quot;")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("“Ça va?” שלום", "“Ça va?” שלום")]
    [InlineData("", "")]
    public void Text_is_never_markup_and_every_script_stays_readable(string text, string html) =>
        Assert.Equal($"<p title=\"{html}\">{html}</p>", Write(b => Element(b, "p", text, ("title", text))));

    [Fact]
    public void Letters_beyond_the_basic_plane_and_broken_ones_do_no_harm()
    {
        Assert.Equal("<p>&#x1F600;</p>", Write(b => Element(b, "p", "😀")));
        Assert.Equal("<p>\uFFFD</p>", Write(b => Element(b, "p", "\uD800")));
    }

    [Fact]
    public void An_attribute_stands_with_its_value_bare_or_not_at_all() =>
        Assert.Equal(
            "<input value=\"1.5\" hidden>",
            Write(b => Element(b, "input", null, ("value", 1.5), ("hidden", true), ("checked", false), ("name", null)))
        );

    [Fact]
    public void What_is_empty_by_nature_has_no_end_tag_and_everything_else_has_one() =>
        Assert.Equal(
            "<br><div></div>",
            Write(b =>
            {
                Element(b, "br", null);
                Element(b, "div", null);
            })
        );

    [Fact]
    public void Parts_stand_in_parts_with_what_they_are_given_and_with_services() =>
        Assert.Equal(
            "<section>clock: <b>one</b><section>clock: <i>two</i></section></section><p>after</p>",
            Write(b =>
            {
                b.OpenComponent<Framed>(0);
                b.AddComponentParameter(1, nameof(Framed.Title), "clock");
                b.AddComponentParameter(
                    2,
                    nameof(Framed.ChildContent),
                    (RenderFragment)(
                        inner =>
                        {
                            Element(inner, "b", "one");
                            inner.OpenComponent<Framed>(1);
                            inner.AddComponentParameter(2, nameof(Framed.Title), "clock");
                            inner.AddComponentParameter(
                                3,
                                nameof(Framed.ChildContent),
                                (RenderFragment)(deep => deep.AddMarkupContent(0, "<i>two</i>"))
                            );
                            inner.CloseComponent();
                        }
                    )
                );
                b.CloseComponent();
                Element(b, "p", "after");
            })
        );

    [Fact]
    public void A_parameter_that_a_part_does_not_have_is_named()
    {
        var fault = Assert.Throws<InvalidOperationException>(() =>
            Write(b =>
            {
                b.OpenComponent<Framed>(0);
                b.AddComponentParameter(1, "Titel", "x");
                b.CloseComponent();
            })
        );
        Assert.Equal("Framed has no parameter Titel.", fault.Message);
    }

    [Fact]
    public void What_only_a_live_page_could_use_is_refused() =>
        Assert.Throws<NotSupportedException>(() =>
            Write(b =>
            {
                b.OpenElement(0, "button");
                b.AddAttribute(1, "onclick", (Action)(() => { }));
                b.CloseElement();
            })
        );

    [Theory]
    [InlineData("select", null, "value")]
    [InlineData("textarea", null, "value")]
    [InlineData("script", "let x = 1;", "type")]
    [InlineData("style", "p { }", "media")]
    public void What_would_silently_come_out_wrong_is_refused(string element, string? text, string attribute) =>
        Assert.Throws<NotSupportedException>(() => Write(b => Element(b, element, text, (attribute, "x"))));

    [Fact]
    public void A_reference_to_a_part_is_refused() =>
        Assert.Throws<NotSupportedException>(() =>
            Write(b =>
            {
                b.OpenComponent<Framed>(0);
                b.AddComponentReferenceCapture(1, _ => { });
                b.CloseComponent();
            })
        );

    [Fact]
    public void A_piece_without_a_request_has_no_form_token() =>
        Assert.Equal(
            "<form></form>",
            Write(b =>
            {
                b.OpenElement(0, "form");
                b.OpenComponent<FormToken>(1);
                b.CloseComponent();
                b.CloseElement();
            })
        );

    private static string Write(Action<RenderTreeBuilder> build)
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddLogging().AddAntiforgery().BuildServiceProvider();
        var html = new ArrayBufferWriter<byte>();
        using var writer = new PageWriter(services, null, html);
        writer.Write(typeof(Built), new Dictionary<string, object?> { [nameof(Built.How)] = build });
        return Encoding.UTF8.GetString(html.WrittenSpan);
    }

    private static void Element(RenderTreeBuilder builder, string name, string? text, params (string Name, object? Value)[] attributes)
    {
        builder.OpenElement(0, name);
        foreach (var (attribute, value) in attributes)
        {
            builder.AddAttribute(1, attribute, value);
        }

        if (text is not null)
        {
            builder.AddContent(2, text);
        }

        builder.CloseElement();
    }

    private sealed class Built : Part
    {
        [Parameter]
        public Action<RenderTreeBuilder>? How { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder __builder) => How!(__builder);
    }

    private sealed class Framed : Part
    {
        private string _head = "";

        [Inject]
        private TimeProvider Time { get; set; } = null!;

        [Parameter]
        public string Title { get; set; } = "";

        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        protected override void OnParametersSet() => _head = Time is null ? "" : Title + ": ";

        protected override void BuildRenderTree(RenderTreeBuilder __builder)
        {
            __builder.OpenElement(0, "section");
            __builder.AddContent(1, _head);
            __builder.AddContent(2, ChildContent);
            __builder.CloseElement();
        }
    }
}
