using System.Text;
using System.Text.Json;
using Office.Web.Cli;

namespace Office.Web.Tests.Cli;

/// <summary>What <c>office check</c> prints and how it exits.</summary>
[Collection(nameof(ConsoleAlone))]
public sealed class CheckCommandTests : IDisposable
{
    private const string Notice =
        """
        {"schema":"office-document/1","document":{"kind":"通知","title":"铜江市水利局关于做好防汛工作的通知",
        "mainRecipients":["各县（区）水利局"],"body":[{"type":"paragraph","text":"各单位要落实责任。"}]}}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("office-check-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_document_in_order_exits_0()
    {
        var (exit, output, _) = await RunAsync(Notice);

        exit.ShouldBe(0);
        output.ShouldBe("""{"verdict":"clean","findings":[]}""");
    }

    [Fact]
    public async Task What_holds_back_exits_1_and_is_told_in_both_languages_with_its_fix()
    {
        var report = Notice.Replace("通知", "请示", StringComparison.Ordinal)
            .Replace("}]}}", "},{\"type\":\"paragraph\",\"text\":\"妥否，请批示。\"}],\"copyRecipients\":[\"青梧县人民政府\"]},"
                + "\"context\":{\"recipients\":[{\"printedName\":\"青梧县人民政府\",\"standing\":\"subordinate\"}]}}", StringComparison.Ordinal);

        var (exit, output, _) = await RunAsync(report);

        exit.ShouldBe(1);
        using var json = JsonDocument.Parse(output);
        var finding = json.RootElement.GetProperty("findings")[0];
        finding.GetProperty("rule").GetString().ShouldBe("R05");
        finding.GetProperty("clause").GetString().ShouldBe("条例第十五条（一）");
        finding.GetProperty("sentence").GetProperty("zh-CN").GetString()!.ShouldContain("青梧县人民政府");
        finding.GetProperty("sentence").GetProperty("en").GetString()!.ShouldStartWith("An upward document");
        finding.GetProperty("fix").GetProperty("kind").GetString().ShouldBe("removeItem");
        finding.GetProperty("place").GetProperty("element").GetString().ShouldBe("copyRecipient");
    }

    [Theory]
    [InlineData("{\"schema\":\"office-document/1\",\"document\":{", "line")]
    [InlineData("{\"schema\":\"office-document/9\",\"document\":{\"kind\":\"notice\",\"title\":\"\"}}", "office-document/9")]
    [InlineData("{\"schema\":\"office-document/1\",\"document\":{\"kind\":\"notice\",\"title\":\"\",\"titel\":\"\"}}", "titel")]
    [InlineData("{\"schema\":\"office-document/1\",\"document\":{\"kind\":\"memo\",\"title\":\"\"}}", "kind")]
    [InlineData("{\"schema\":\"office-document/1\",\"document\":{\"kind\":\"notice\",\"title\":\"\",\"body\":[null]}}", "body")]
    [InlineData("{\"schema\":\"office-document/1\",\"document\":{\"kind\":\"notice\",\"title\":\"\",\"body\":[{\"type\":\"script\",\"text\":\"\"}]}}", "body")]
    [InlineData("{\"schema\":\"office-document/1\"}", "$")]
    [InlineData("not a document", "office")]
    public async Task What_is_no_document_exits_2_with_one_sentence(string file, string named)
    {
        var (exit, output, error) = await RunAsync(file);

        exit.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain(named);
        error.Split('\n').Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_word_document_is_read_too()
    {
        var seeds = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(seeds.FullName, "seeds", "documents")))
        {
            seeds = seeds.Parent!;
        }

        foreach (var sample in seeds.GetDirectories("seeds")[0].GetDirectories("documents")[0].GetFiles("*.docx"))
        {
            var (exit, output, _) = await RunFileAsync(sample.FullName);

            exit.ShouldBe(0, $"{sample.Name}: {output}");
        }
    }

    private async Task<(int Exit, string Output, string Error)> RunAsync(string text)
    {
        var path = Path.Combine(_folder.FullName, "document.json");
        await File.WriteAllTextAsync(path, text, Encoding.UTF8, TestContext.Current.CancellationToken);
        return await RunFileAsync(path);
    }

    private static async Task<(int Exit, string Output, string Error)> RunFileAsync(string path)
    {
        var (before, errorBefore) = (Console.Out, Console.Error);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        try
        {
            Console.SetOut(output);
            Console.SetError(error);
            var exit = await CommandLine.RunAsync(["check", path, "--json"], _ => throw new InvalidOperationException("No application is needed."));
            return (exit, output.ToString().Trim(), error.ToString().Trim());
        }
        finally
        {
            Console.SetOut(before);
            Console.SetError(errorBefore);
        }
    }
}
