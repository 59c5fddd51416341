using Office.Documents.Typesetting.Fonts;
using Office.Web.Cli.Fuzzing;

namespace Office.Web.Tests.Cli;

/// <summary>The short form of <c>office drill --fuzz</c>: the same files every time.</summary>
public sealed class FuzzTests
{
    private const int Files = 120;

    [Theory]
    [InlineData("docx")]
    [InlineData("json")]
    [InlineData("bpmn")]
    [InlineData("pdf")]
    [InlineData("ofd")]
    public async Task A_reader_answers_or_refuses_whatever_it_is_handed(string name)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"office-fuzz-{Environment.ProcessId}-{name}");
        using var fonts = FontLibrary.Open(FontFolder.FindAbove(AppContext.BaseDirectory)!);
        var target = FuzzTarget.All(Path.Combine(AppContext.BaseDirectory, "seeds"), fonts).Single(one => one.Name == name);
        var run = new FuzzRun([target], folder);

        for (var seed = 1; seed <= Files; seed++)
        {
            await run.TryAsync(target, seed);
        }

        run.Crashes.ShouldBeEmpty();
        run.Files[name].ShouldBe(Files);
    }

    [Fact]
    public async Task What_a_reader_cannot_bear_is_kept_and_made_again_by_its_number()
    {
        var folder = Directory.CreateTempSubdirectory("office-fuzz-");
        var run = new FuzzRun([new FuzzTarget("x", [[1, 2, 3, 4]], _ => throw new InvalidOperationException("broken"))], folder.FullName);

        await run.TryAsync(new FuzzTarget("x", [[1, 2, 3, 4]], _ => throw new InvalidOperationException("broken")), seed: 7);
        await run.TryAsync(new FuzzTarget("x", [[1, 2, 3, 4]], _ => throw new InvalidOperationException("broken")), seed: 7);

        run.Crashes[0].Path.ShouldBe(run.Crashes[1].Path);
        File.Exists(run.Crashes[0].Path).ShouldBeTrue();
        run.Crashes[0].Problem.ShouldContain("broken");
        folder.Delete(recursive: true);
    }
}
