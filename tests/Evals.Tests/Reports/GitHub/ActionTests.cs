using System.Text.Json;
using YamlDotNet.Serialization;

namespace Homeroom.Evals.Tests.Reports.GitHub;

public sealed class ActionTests : IDisposable
{
    // Writes its arguments, one a line, then a report, and says what a model might say.
    private const string Evals = """
        printf '%s\n' "$@" >asked.txt
        while [ $# -gt 0 ]; do [ "$1" = --output ] && out=$2; shift; done
        echo "::error::a model wrote this"
        [ "${WRITE:-1}" = 0 ] || { printf '<!-- homeroom-evals -->\n## It fell.\n' >"$out/report.md"
        printf '::error file=prompts/p.yaml,line=3,title=fell::x\n::set-output name=a::b\n' >"$out/annotations.txt"; }
        exit "${CODE:-1}"
        """;

    // Keeps what is sent; answers a look for comments with what FOUND says.
    private const string Gh = """
        printf '%s ' "$@" >>calls.txt; echo >>calls.txt
        case "$*" in
          *'api user'*) exit 1 ;;
          *--paginate*) [ "${DENIED:-0}" = 0 ] || exit 1; printf '%s' "${FOUND:-}" ;;
          *) while [ $# -gt 0 ]; do [ "$1" = --input ] && cp "$2" sent.json; shift; done ;;
        esac
        """;

    private readonly ActionRun _run = new();

    public ActionTests()
    {
        _run.Install("homeroom-evals", Evals);
        _run.Install("gh", Gh);
    }

    [Fact]
    public void The_action_is_a_composite_of_these_scripts_with_every_input_described()
    {
        var action = new DeserializerBuilder()
            .Build()
            .Deserialize<Dictionary<string, object>>(File.ReadAllText(Path.Combine(_run.Scripts, "action.yml")));
        var (inputs, runs) = (Map(action["inputs"]), Map(action["runs"]));
        var readme = File.ReadAllText(Path.Combine(_run.Scripts, "README.md"));
        Assert.Equal("composite", runs["using"]);
        Assert.All(inputs, i => Assert.NotEmpty((string)Map(i.Value)["description"]));
        Assert.All(inputs.Keys.Concat(Map(action["outputs"]).Keys), k => Assert.Contains($"| `{k}` |", readme));
        var steps = ((List<object>)runs["steps"]).Select(Map).ToList();
        Assert.Equal(3, steps.Count);
        Assert.All(steps, s => Assert.Equal("bash", s["shell"]));
        Assert.All(steps, s => Assert.DoesNotContain("${{", (string)s["run"]));
        Assert.All(steps, s => Assert.True(File.Exists(Path.Combine(_run.Scripts, ((string)s["run"]).Split('/')[^1].TrimEnd('"')))));
    }

    [Fact]
    public async Task A_run_leaves_summary_annotations_and_its_code()
    {
        var (code, output) = await Run(
            ("EVALS_PATHS", "evals/a b.yaml\n\n  evals/c\r\n"),
            ("EVALS_ARGUMENTS", "--model\nx; touch hacked\n$(touch hacked)")
        );
        Assert.Equal(0, code);
        Assert.Equal(
            ["run", "evals/a b.yaml", "evals/c", "--model", "x; touch hacked", "$(touch hacked)", "--output", "homeroom-evals"],
            _run.Read("asked.txt").Trim().Split('\n')
        );
        Assert.False(_run.Has("hacked"));
        Assert.Contains("## It fell.", _run.Read("summary"));
        Assert.Equal("exit-code=1\nreports=homeroom-evals\n", _run.Read("output"));
        Assert.Contains("::error file=prompts/p.yaml,line=3,title=fell::x", output);
        Assert.DoesNotContain("set-output", output);
    }

    [Fact]
    public async Task What_a_model_writes_reaches_the_log_only_while_commands_are_off()
    {
        var lines = (await Run()).Output.Split('\n');
        var off = Array.FindIndex(lines, l => l.StartsWith("::stop-commands::", StringComparison.Ordinal));
        var on = Array.IndexOf(lines, $"::{lines[off].Split("::")[2]}::");
        Assert.InRange(Array.IndexOf(lines, "::error::a model wrote this"), off + 1, on - 1);
        Assert.Equal(32, lines[off].Split("::")[2].Length);
    }

    [Fact]
    public async Task A_run_without_a_report_is_no_pass()
    {
        Directory.CreateDirectory(Path.Combine(_run.Folder, "homeroom-evals"));
        await File.WriteAllTextAsync(Path.Combine(_run.Folder, "homeroom-evals", "report.md"), "## It holds, said an earlier run.");
        await Run(("WRITE", "0"), ("CODE", "0"));
        Assert.Equal("exit-code=2\nreports=homeroom-evals\n", _run.Read("output"));
        Assert.Contains("No verdict", _run.Read("summary"));
        Assert.DoesNotContain("earlier", _run.Read("summary"));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData("2", 2)]
    [InlineData("3", 3)]
    [InlineData("130", 130)]
    [InlineData("", 2)]
    [InlineData("x", 2)]
    public async Task The_job_ends_as_the_suites_do(string said, int code) =>
        Assert.Equal(code, (await _run.Start("finish.sh", ("EVALS_CODE", said))).Code);

    [Fact]
    public async Task The_first_comment_is_made_and_later_ones_bring_it_up_to_date()
    {
        await Comment();
        var calls = _run.Read("calls.txt");
        Assert.Contains("api --method POST repos/school/prompts/issues/12/comments", calls);
        Assert.Equal("<!-- homeroom-evals a--b -->\n## It fell.\n", Sent());
        await Comment(("FOUND", "991\n992"));
        Assert.Contains("api --method PATCH repos/school/prompts/issues/comments/991", _run.Read("calls.txt"));
    }

    [Fact]
    public async Task A_token_that_may_only_read_is_no_failure_of_the_suites()
    {
        var (code, output) = await Comment(("DENIED", "1"));
        Assert.Equal(0, code);
        Assert.Contains("::warning title=No comment::", output);
        Assert.False(_run.Has("sent.json"));
    }

    public void Dispose() => _run.Dispose();

    private Task<(int Code, string Output)> Run(params (string, string)[] variables) =>
        _run.Start("run.sh", [("GITHUB_STEP_SUMMARY", "summary"), ("GITHUB_OUTPUT", "output"), ("EVALS_PATHS", "evals"), .. variables]);

    private async Task<(int Code, string Output)> Comment(params (string, string)[] variables)
    {
        await File.WriteAllTextAsync(Path.Combine(_run.Folder, "report.md"), "<!-- homeroom-evals -->\n## It fell.\n");
        (string, string)[] fixedOnes =
        [
            ("GITHUB_REPOSITORY", "school/prompts"),
            ("EVALS_PULL", "12"),
            ("EVALS_KEY", "a>\nb"),
            ("EVALS_REPORT", "report.md"),
        ];
        return await _run.Start("comment.sh", [.. fixedOnes, .. variables]);
    }

    private string Sent()
    {
        using var json = JsonDocument.Parse(_run.Read("sent.json"));
        return json.RootElement.GetProperty("body").GetString()!;
    }

    private static Dictionary<string, object> Map(object map) => ((Dictionary<object, object>)map).ToDictionary(e => (string)e.Key, e => e.Value);
}
