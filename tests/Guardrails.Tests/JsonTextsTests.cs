using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Homeroom.Guardrails.Tests;

public sealed class JsonTextsTests
{
    [Fact]
    public void Every_string_is_named_by_its_pointer_in_document_order()
    {
        var texts = JsonTexts.Of(JsonNode.Parse("""{"b":["x",{"c":"y"}],"a":"z","n":1,"t":true,"nil":null}"""));
        Assert.Equal(["/b/0=x", "/b/1/c=y", "/a=z"], texts.Select(t => $"{t.Place}={t.Text}"));
    }

    [Fact]
    public void A_text_alone_stands_at_the_root() => Assert.Equal("", Assert.Single(JsonTexts.Of(JsonValue.Create("alone"))).Place);

    [Fact]
    public void Nothing_has_no_texts() => Assert.Empty(JsonTexts.Of(null));

    [Fact]
    public void Mapping_leaves_keys_numbers_and_the_original_alone()
    {
        var original = JsonNode.Parse("""{"name":"name","n":1.50,"list":["name",null,false]}""")!;
        var before = original.ToJsonString();
        var mapped = JsonTexts.Map(original, t => t.ToUpperInvariant());
        Assert.Equal("""{"name":"NAME","n":1.50,"list":["NAME",null,false]}""", mapped.ToJsonString());
        Assert.Equal(before, original.ToJsonString());
    }

    [Fact]
    public void Mapping_with_no_change_is_the_identity_on_any_text() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>(
                (key, text) =>
                {
                    var node = new JsonObject { [key.Get] = new JsonArray(text.Get) };
                    return JsonNode.DeepEquals(node, JsonTexts.Map(node, t => t));
                }
            )
            .QuickCheckThrowOnFailure();
}
