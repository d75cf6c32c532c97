using Homeroom.Assistant.Evaluation.Graders;

namespace Homeroom.Evals.Tests.Graders;

public sealed class JsonTests
{
    private const string Store = """
        {"store":{"book":[{"category":"reference","author":"Rees","title":"Sayings","price":8.95},
        {"category":"fiction","author":"Waugh","title":"Sword","price":12.99},
        {"category":"fiction","author":"Melville","title":"Moby Dick","isbn":"0-553","price":8.99},
        {"category":"fiction","author":"Tolkien","title":"Rings","isbn":"0-395","price":22.99}],"bicycle":{"color":"red","price":399}},"o'clock":null}
        """;

    /// <summary>The examples of RFC 9535, table 2, and what stands in its sections 2.3.4 and 2.3.5.</summary>
    [Theory]
    [InlineData("$.store.book[*].author", 4)]
    [InlineData("$..author", 4)]
    [InlineData("$.store.*", 2)]
    [InlineData("$.store..price", 5)]
    [InlineData("$..book[2]", 1)]
    [InlineData("$..book[2].publisher", 0)]
    [InlineData("$..book[-1]", 1)]
    [InlineData("$..book[0,1]", 2)]
    [InlineData("$..book[:2]", 2)]
    [InlineData("$..book[1:3]", 2)]
    [InlineData("$..book[5:1:-2]", 1)]
    [InlineData("$..book[::-1]", 4)]
    [InlineData("$..book[::0]", 0)]
    [InlineData("$..book[?@.isbn]", 2)]
    [InlineData("$..book[?!@.isbn]", 2)]
    [InlineData("$..book[?@.price<10]", 2)]
    [InlineData("$..book[?@.price >= 8.99 && @.category == 'fiction']", 3)]
    [InlineData("$..book[?(@.price > 20 || @.author == \"Rees\")]", 2)]
    [InlineData("$..book[?@.price > $.store.book[2].price]", 2)]
    [InlineData("$..book[?length(@.title) == 5]", 2)]
    [InlineData("$.store[?count(@.*) == 2]", 1)]
    [InlineData("$..book[?@.title < 'R']", 1)]
    [InlineData("$..book[?@.nothing == @.nowhere]", 4)]
    [InlineData("$['o\\'clock']", 1)]
    [InlineData("$[?@ == null]", 1)]
    [InlineData("$['store','nothing']", 1)]
    [InlineData("$..*", 28)]
    [InlineData("$", 1)]
    public void A_path_finds_what_the_standard_says(string path, int count) =>
        Assert.Equal("", Grading.Of($"type: json-path\npath: {Quoted(path)}\ncount: {count}", Store).Reason);

    [Theory]
    [InlineData("", "$ was expected")]
    [InlineData("store", "$ was expected")]
    [InlineData("$.", "a name was expected")]
    [InlineData("$[", "a name in quotation marks, a number, * or ? was expected")]
    [InlineData("$['a", "a closing ' is missing")]
    [InlineData("$[0", "] was expected")]
    [InlineData("$[99999999999]", "this is no whole number")]
    [InlineData("$[?@.a ==]", "a text, a number")]
    [InlineData("$[?match(@.a, 'b')]", "only length() and count() are known")]
    [InlineData("$[?@.* == 1]", "only a path to one value can be compared")]
    [InlineData("$[?1]", "a comparison was expected")]
    [InlineData("$.a b", "a . or [ was expected")]
    [InlineData("$[?((((((((((((((((((@.a))))))))))))))))))]", "nested too deeply")]
    public void A_path_that_is_none_is_told_with_its_place(string path, string said)
    {
        var error = Grading.ErrorOf($"type: json-path\npath: {Quoted(path)}");
        Assert.StartsWith("suite.yaml:2:7: path is no JSON path: at character ", error, StringComparison.Ordinal);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("path: $.store.bicycle.color\nequals: red", true)]
    [InlineData("path: $.store.bicycle.color\nequals: blue", false)]
    [InlineData("path: $.store.bicycle.price\nequals: 399.0", true)]
    [InlineData("path: $.store.bicycle.price\nequals: \"399\"", false)]
    [InlineData("path: $.store.bicycle\nequals: {price: 399, color: red}", true)]
    [InlineData("path: $.store.book[*].price\nleast: 8\nmost: 23", true)]
    [InlineData("path: $.store.book[*].price\nmost: 20", false)]
    [InlineData("path: $.store.book[*].price\nmost: 20\nany: true", true)]
    [InlineData("path: $..title\ncontains: i", false)]
    [InlineData("path: $..author\nmatches: '^[A-Z][a-z]+$'", true)]
    [InlineData("path: $..isbn\nmatches: '^0-[0-9]{3}$'\ncount_least: 3", false)]
    [InlineData("path: $..color\nsort: number", false)]
    [InlineData("path: $.nothing\ncount: 0", true)]
    [InlineData("path: $.nothing", false)]
    public void What_a_path_finds_is_as_asked(string keys, bool passed) => Assert.Equal(passed, Grading.Of("type: json-path\n" + keys, Store).Passed);

    [Fact]
    public void A_path_scores_the_share_that_is_as_asked() =>
        Assert.Equal(0.75, Grading.Of("type: json-path\npath: $..book[*].price\nmost: 20", Store).Score);

    [Theory]
    [InlineData("type: json", "{\"a\":1}", true)]
    [InlineData("type: json", "```json\n{\"a\":1}\n```", true)]
    [InlineData("type: json\nfence: false", "```json\n{\"a\":1}\n```", false)]
    [InlineData("type: json", "Here it is: {\"a\":1}", false)]
    [InlineData("type: json", "{\"a\":1,\"a\":2}", false)]
    [InlineData("type: json", "null", true)]
    [InlineData("type: json\nsort: array", "[1]", true)]
    [InlineData("type: json\nsort: object", "[1]", false)]
    [InlineData("type: json", "\"\\ud800\"", false)]
    [InlineData("type: json", "{\"\\ud800\":1}", false)]
    [InlineData("type: json", "", false)]
    [InlineData("type: json-field-count\nleast: 2\nmost: 2", "{\"a\":1,\"b\":2}", true)]
    [InlineData("type: json-field-count\npath: $.a\nleast: 3", "{\"a\":[1,2]}", false)]
    [InlineData("type: json-field-count\npath: $.a\nleast: 3", "{\"a\":\"text\"}", false)]
    [InlineData("type: json-field-count\npath: $.a\nleast: 3", "no json", false)]
    public void The_shape_of_json_is_judged(string yaml, string answer, bool passed) => Assert.Equal(passed, Grading.Of(yaml, answer).Passed);

    private const string Schema = """
        type: json-schema
        schema:
          type: object
          required: [level, quotes]
          additionalProperties: false
          properties:
            level: {type: integer, minimum: 1, maximum: 4}
            quotes: {type: array, minItems: 1, items: {$ref: "#/$defs/quote"}}
            note: {anyOf: [{type: string}, {type: "null"}]}
          $defs:
            quote: {type: string, minLength: 2, pattern: "^[a-z]"}
        """;

    [Theory]
    [InlineData("""{"level":2,"quotes":["the leaf"],"note":null}""", "")]
    [InlineData("""{"level":5,"quotes":["the leaf"]}""", "/level:")]
    [InlineData("""{"level":2,"quotes":["The leaf"]}""", "/quotes/0:")]
    [InlineData("""{"level":2,"quotes":[]}""", "/quotes:")]
    [InlineData("""{"level":2}""", "/quotes:")]
    [InlineData("""{"level":2,"quotes":["the"],"more":1}""", "/more:")]
    [InlineData("""[]""", "/:")]
    [InlineData("""no json""", "The answer is not JSON")]
    public void An_answer_is_held_against_a_schema(string answer, string said)
    {
        var grade = Grading.Of(Schema, answer);
        Assert.Equal(said.Length == 0, grade.Passed);
        Assert.StartsWith(said, grade.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_is_open_lets_other_members_pass() =>
        Assert.True(Grading.Of("type: json-schema\nschema: {type: object, properties: {a: {type: string}}}", "{\"b\":1}").Passed);

    [Theory]
    [InlineData("{type: object, oneOf: []}", "2:31: The check does not know oneOf")]
    [InlineData("{type: thing}", "2:16: type must be one of")]
    [InlineData("{type: [string, number]}", "2:16: type must be one of")]
    [InlineData("{minimum: 0.5}", "2:19: minimum must be a whole number")]
    [InlineData("{enum: [1, 2]}", "2:16: enum must be a list of texts")]
    [InlineData("{$ref: '#/$defs/none'}", "2:16: $ref must lead")]
    [InlineData("{$ref: '#'}", "2:16: $ref must lead")]
    [InlineData("{pattern: '('}", "2:19: pattern is no regular expression")]
    [InlineData("{pattern: '(a)\\1'}", "2:19: pattern is no regular expression")]
    [InlineData("{anyOf: [{type: string}, {type: number}]}", "2:17: anyOf may hold")]
    [InlineData("{properties: {a: true}}", "2:23: A schema must be a mapping")]
    [InlineData("{additionalProperties: {type: string}}", "2:32: additionalProperties must be true or false")]
    [InlineData("text", "2:9: json-schema needs a schema")]
    public void What_a_schema_check_does_not_know_is_refused(string schema, string said) =>
        Assert.StartsWith("suite.yaml:" + said, Grading.ErrorOf("type: json-schema\nschema: " + schema), StringComparison.Ordinal);

    [Fact]
    public void A_schema_that_goes_round_in_a_circle_is_refused()
    {
        const string Circle = "type: json-schema\nschema: {$ref: '#/$defs/a', $defs: {a: {anyOf: [{$ref: '#/$defs/a'}]}}}";
        Assert.Contains("not round in a circle", Grading.ErrorsOf(Circle)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type: json-path", "suite.yaml:1:1: json-path needs a path")]
    [InlineData("type: json-path\npath: $\ncount: 1\ncount_least: 1", "suite.yaml:3:8: Give count, or")]
    [InlineData("type: json-path\npath: $\nmatches: '['", "suite.yaml:3:10: matches is no regular expression")]
    [InlineData("type: json-path\npath: $\nleast: 2\nmost: 1", "suite.yaml:2:7: The least must not be above the most")]
    [InlineData("type: json\nsort: thing", "suite.yaml:2:7: sort must be one of")]
    [InlineData("type: json-field-count", "suite.yaml:1:1: Give least, most or both")]
    public void A_fault_is_told_with_its_place(string yaml, string said) => Assert.StartsWith(said, Grading.ErrorOf(yaml), StringComparison.Ordinal);

    [Fact]
    public void An_answer_of_half_characters_is_no_json()
    {
        Assert.False(Grading.Answer("{\"a\":\"\ud800\"}").IsJson);
        Assert.Null(Grading.Answer("{\"a\":\"\ud800\"}").Json());
    }

    private static string Quoted(string path) => $"\"{path.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
