using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Office.Web.Cli;

namespace Office.Web.Tests.Cli;

/// <summary>What <c>office bpmn</c> prints and how it exits; other engines are compared with ours by it.</summary>
[Collection(nameof(ConsoleAlone))]
public sealed class BpmnCommandTests : IDisposable
{
    private const string Two =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"><startEvent id="s"/>
        <userTask id="b"/><manualTask id="a"/><parallelGateway id="f"/><endEvent id="e"/>
        <sequenceFlow id="1" sourceRef="s" targetRef="f"/><sequenceFlow id="2" sourceRef="f" targetRef="a"/>
        <sequenceFlow id="3" sourceRef="f" targetRef="b"/><sequenceFlow id="4" sourceRef="a" targetRef="e"/>
        <sequenceFlow id="5" sourceRef="b" targetRef="e"/></process></definitions>
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("office-bpmn-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_run_is_a_json_line_a_step_and_one_for_the_end()
    {
        var (exit, output, _) = await RunAsync("run", Two);
        exit.ShouldBe(0);
        output.ShouldBe(
        [
            """{"step":0,"did":null,"enabled":["a","b"]}""",
            """{"step":1,"did":"a","enabled":["b"]}""",
            """{"step":2,"did":"b","enabled":[]}""",
            """{"state":"completed","reason":"the process has come to its end"}""",
        ]);
    }

    [Fact]
    public async Task A_run_that_fails_says_why_and_exits_1()
    {
        var (exit, output, _) = await RunAsync(
            "run", Two.Replace("<endEvent id=\"e\"/>", "<endEvent id=\"e\"><errorEventDefinition errorRef=\"E\"/></endEvent>", StringComparison.Ordinal));
        exit.ShouldBe(1);
        using var last = JsonDocument.Parse(output[^1]);
        last.RootElement.GetProperty("state").GetString().ShouldBe("failed");
        last.RootElement.GetProperty("reason").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("run")]
    public async Task What_is_not_run_is_refused_with_the_elements_id_and_a_sentence(string what)
    {
        var (exit, output, error) = await RunAsync(what, Two.Replace("manualTask", "adHocSubProcess", StringComparison.Ordinal));
        exit.ShouldBe(2);
        error.ShouldContain("adHocSubProcess");
        error.ShouldNotContain("{0}");
        output.ShouldNotContain(line => line.StartsWith('{'));
    }

    [Fact]
    public async Task A_lint_in_json_is_one_object()
    {
        var (exit, output, _) = await RunAsync("lint", Two, "--json");
        exit.ShouldBe(0);
        using var report = JsonDocument.Parse(output.ShouldHaveSingleItem());
        report.RootElement.GetProperty("verdict").GetString().ShouldBe("accepted");
        report.RootElement.GetProperty("findings").GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("lint", "gone.bpmn")]
    [InlineData("run", "gone.bpmn")]
    [InlineData("dance", "gone.bpmn")]
    public async Task What_is_not_there_is_refused(string what, string file)
        => (await CommandLine.RunAsync(["bpmn", what, Path.Combine(_folder.FullName, file)], NotBuilt)).ShouldBe(2);

    [Fact]
    public async Task A_file_of_a_hundred_megabytes_is_refused()
    {
        var path = Path.Combine(_folder.FullName, "huge.bpmn");
        await using (var file = File.Create(path))
        {
            file.SetLength(100_000_000);
        }

        (await CommandLine.RunAsync(["bpmn", "run", path], NotBuilt)).ShouldBe(2);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"tasks":{"a":{}}}""")]
    [InlineData("""{"messages":[{"name":"m"}]}""")]
    [InlineData("""{"other":1}""")]
    [InlineData("{")]
    public async Task Answers_that_are_none_are_refused(string answers)
    {
        var path = Path.Combine(_folder.FullName, "answers.json");
        await File.WriteAllTextAsync(path, answers, TestContext.Current.CancellationToken);
        (await RunAsync("run", Two, "--answers", path)).Exit.ShouldBe(2);
    }

    [Fact]
    public async Task A_process_that_the_file_does_not_have_is_refused()
        => (await RunAsync("run", Two, "--process", "other")).Exit.ShouldBe(2);

    [Fact]
    public async Task A_pool_that_is_only_a_picture_does_not_stand_in_the_way_of_the_process()
    {
        var file = Two.Replace("</definitions>", """<process id="box" isExecutable="false"/></definitions>""", StringComparison.Ordinal);
        (await RunAsync("run", file)).Exit.ShouldBe(0);
        (await RunAsync("run", file, "--process", "box")).Exit.ShouldBe(2);
        (await RunAsync("lint", file)).Exit.ShouldBe(2);
    }

    private async Task<(int Exit, IReadOnlyList<string> Output, string Error)> RunAsync(string what, string xml, params string[] more)
    {
        var path = Path.Combine(_folder.FullName, "process.bpmn");
        await File.WriteAllTextAsync(path, xml, Encoding.UTF8, TestContext.Current.CancellationToken);
        var (output, error) = (Console.Out, Console.Error);
        using var said = new StringWriter();
        using var complained = new StringWriter();
        Console.SetOut(said);
        Console.SetError(complained);
        try
        {
            var exit = await CommandLine.RunAsync(["bpmn", what, path, .. more], NotBuilt);
            return (exit, said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), complained.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }

    private static WebApplication NotBuilt(string[] settings) => throw new InvalidOperationException("Not needed for this.");
}
