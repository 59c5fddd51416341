using System.Text;
using System.Text.Json;
using Office.Documents.Importing;
using Office.Documents.Typesetting.Ofd;
using Office.Documents.Typesetting.Pdf;
using Office.Web.Cli;

namespace Office.Web.Tests.Cli;

/// <summary>What <c>office render</c> writes, prints and refuses.</summary>
[Collection(nameof(ConsoleAlone))]
public sealed class RenderCommandTests : IDisposable
{
    private const string Notice =
        """
        {"schema":"office-document/1","document":{"kind":"通知","title":"铜江市水利局关于做好防汛工作的通知",
        "mainRecipients":["各县（区）水利局"],"body":[{"type":"heading","level":1,"text":"一、落实责任"},{"type":"paragraph","text":"请朱镕同志负责，\udb3f\udffd字待核。"}]},
        "imprint":{"redHead":"铜江市水利局文件","organ":"铜江市水利局","number":"铜水发〔2026〕3号","issuedOn":"2026-11-22","printedBy":"铜江市水利局办公室","printedOn":"2026-11-23"}}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("office-render-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    [Fact]
    public async Task A_pdf_is_written_and_the_report_tells_pages_faces_and_characters_that_no_face_has()
    {
        var (exit, output, _) = await RunAsync(Notice, "pdf", "a.pdf");

        exit.ShouldBe(0);
        PdfArchiveCheck.Of(await File.ReadAllBytesAsync(At("a.pdf"), TestContext.Current.CancellationToken)).ShouldBeEmpty();
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("pages").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("missing").EnumerateArray().Single().GetString().ShouldBe("\U000DFFFD");
        var substituted = json.RootElement.GetProperty("substituted").EnumerateArray().Single();
        (substituted.GetProperty("role").GetString(), substituted.GetProperty("character").GetString()).ShouldBe(("仿宋", "镕"));
        json.RootElement.GetProperty("faces").EnumerateArray().Count(face => face.GetProperty("sentence").GetString() == "字体已替代").ShouldBe(5);
        json.RootElement.GetProperty("unknown").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task An_ofd_is_written_and_reads_back()
    {
        (await RunAsync(Notice, "ofd", "a.ofd")).Exit.ShouldBe(0);
        var read = OfdDocument.Read(OfdPackage.Open(await File.ReadAllBytesAsync(At("a.ofd"), TestContext.Current.CancellationToken)).Value).Value;
        read.Subject.ShouldBe("铜水发〔2026〕3号");
        read.Text.ShouldContain("一、落实责任");
        read.Text.ShouldContain("2026年11月22日");
    }

    [Fact]
    public async Task A_docx_is_written_and_rendered_again_with_the_head_and_the_number_that_stood_in_it()
    {
        (await RunAsync(Notice, "docx", "a.docx")).Exit.ShouldBe(0);
        await using (var file = File.OpenRead(At("a.docx")))
        {
            DocxImport.Read(file).Value.Content.Title.ShouldBe("铜江市水利局关于做好防汛工作的通知");
        }

        var (exit, output, _) = await RunFileAsync(At("a.docx"), "ofd", "b.ofd");
        exit.ShouldBe(0);
        output.ShouldContain("import-note.number-left-out");
        (await RunAsync(Notice, "ofd", "a.ofd")).Exit.ShouldBe(0);
        Text("b.ofd").ShouldBe(Text("a.ofd"));

        string Text(string name) => OfdDocument.Read(OfdPackage.Open(File.ReadAllBytes(At(name))).Value).Value.Text;
    }

    [Fact]
    public async Task Svg_pages_go_into_a_folder_one_file_each()
    {
        var longer = Notice.Replace("\"body\":[", "\"body\":[" + string.Concat(Enumerable.Repeat("{\"type\":\"paragraph\",\"text\":\"" + new string('甲', 500) + "\"},", 6)), StringComparison.Ordinal);
        var (exit, output, _) = await RunAsync(longer, "svg", "pages");
        exit.ShouldBe(0);
        using var json = JsonDocument.Parse(output);
        var count = json.RootElement.GetProperty("pages").GetInt32();
        count.ShouldBeGreaterThan(4);
        Directory.GetFiles(At("pages")).Length.ShouldBe(count);
        (await File.ReadAllTextAsync(Path.Combine(At("pages"), "page-1.svg"), TestContext.Current.CancellationToken)).ShouldStartWith("<svg ");
    }

    [Theory]
    [InlineData("pdf", "/AFRelationship/Source")]
    [InlineData("ofd", null)]
    public async Task An_archive_file_carries_its_source(string format, string? mark)
    {
        (await RunAsync(Notice, format, "a", "--archive")).Exit.ShouldBe(0);
        var bytes = await File.ReadAllBytesAsync(At("a"), TestContext.Current.CancellationToken);
        if (mark is not null)
        {
            Encoding.Latin1.GetString(bytes).ShouldContain(mark);
            PdfArchiveCheck.Of(bytes).ShouldBeEmpty();
        }
        else
        {
            var package = OfdPackage.Open(bytes).Value;
            OfdArchiveCheck.Of(package).ShouldBeEmpty();
            Encoding.UTF8.GetString(OfdDocument.Read(package).Value.Attachments.Single().Content.Span).ShouldContain("office-document/1");
        }
    }

    [Fact]
    public async Task The_same_source_gives_the_same_bytes()
    {
        foreach (var format in (string[])["pdf", "ofd", "docx"])
        {
            (await RunAsync(Notice, format, "a")).Exit.ShouldBe(0);
            (await RunAsync(Notice, format, "b")).Exit.ShouldBe(0);
            (await File.ReadAllBytesAsync(At("a"), TestContext.Current.CancellationToken)).ShouldBe(await File.ReadAllBytesAsync(At("b"), TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task What_nobody_says_is_left_out_and_told_and_options_say_it()
    {
        var bare = """{"schema":"office-document/1","document":{"kind":"notice","title":"值班安排","body":[{"type":"paragraph","text":"请值班。"}]}}""";
        var (exit, output, _) = await RunAsync(bare, "ofd", "a.ofd");
        exit.ShouldBe(0);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("unknown").EnumerateArray().Select(u => u.GetString()!).ShouldBe(["organ", "number", "issued"]);

        (await RunAsync(bare, "ofd", "b.ofd", "--organ", "铜江市水利局", "--number", "铜水发〔2026〕4号", "--issued", "2026-01-02")).Output.ShouldContain("\"unknown\":[]");
        var text = OfdDocument.Read(OfdPackage.Open(await File.ReadAllBytesAsync(At("b.ofd"), TestContext.Current.CancellationToken)).Value).Value.Text;
        foreach (var said in (string[])["铜江市水利局文件", "铜水发〔2026〕4号", "2026年1月2日"])
        {
            text.ShouldContain(said);
        }
    }

    [Fact]
    public async Task Own_faces_that_cannot_be_used_are_told_and_others_stand_in()
    {
        await File.WriteAllTextAsync(At("no-font.ttf"), "this is no font", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(At("faces.json"), "{\"仿宋\":[\"nowhere.ttf\"],\"Hei\":\"no-font.ttf\"}", TestContext.Current.CancellationToken);
        var (exit, output, _) = await RunAsync(Notice, "pdf", "a.pdf", "--faces", At("faces.json"));
        exit.ShouldBe(0);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("facesNotUsed").EnumerateArray().Select(f => $"{f.GetProperty("role").GetString()} {f.GetProperty("why").GetString()}").Order(StringComparer.Ordinal)
            .ShouldBe(["仿宋 missing", "黑体 unreadable"]);
    }

    [Theory]
    [InlineData("png", "a", "--format")]
    [InlineData("pdf", "", "--out")]
    [InlineData("pdf", ".", "folder")]
    [InlineData("svg", "document.json", "is a file")]
    [InlineData("docx", "a", "pdf and ofd only", "--archive")]
    [InlineData("pdf", "a", "yyyy-mm-dd", "--issued", "22.11.2026")]
    [InlineData("pdf", "a", "there is no file", "--faces", "/nowhere.json")]
    public async Task A_wrong_request_exits_2_with_one_sentence_and_writes_nothing(string format, string output, string named, params string[] more)
    {
        var (exit, said, error) = await RunAsync(Notice, format, output, more);
        exit.ShouldBe(2);
        said.ShouldBeEmpty();
        error.ShouldContain(named);
        error.Split('\n').Length.ShouldBe(1);
        Directory.GetFileSystemEntries(_folder.FullName).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("\"body\":[", "\"body\":[{\"type\":\"table\",\"text\":\"\",\"rows\":[{\"cells\":[{\"text\":\"甲\"}]},{\"cells\":[{\"text\":\"乙\"},{\"text\":\"丙\"}]}]},")]
    [InlineData("\"body\":[", "\"body\":[{\"type\":\"table\",\"text\":\"\",\"rows\":[null]},")]
    [InlineData("\"body\":[", "\"body\":[{\"type\":\"picture\",\"text\":\"\",\"alt\":\"\",\"data\":\"AAAA\"},")]
    [InlineData("\"imprint\":{", "\"imprint\":{\"seal\":{\"diameterMm\":45,\"svg\":\"<script/>\"},")]
    [InlineData("\"imprint\":{", "\"imprint\":{\"head\":\"\",")]
    public async Task What_cannot_be_printed_exits_2_and_writes_nothing(string what, string with)
    {
        var (exit, _, error) = await RunAsync(Notice.Replace(what, with, StringComparison.Ordinal), "pdf", "a.pdf");
        exit.ShouldBe(2, error);
        error.Split('\n').Length.ShouldBe(1);
        File.Exists(At("a.pdf")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_exits_1()
    {
        await File.WriteAllTextAsync(At("file"), "", TestContext.Current.CancellationToken);
        var (exit, _, error) = await RunAsync(Notice, "pdf", "file/a.pdf");
        exit.ShouldBe(1);
        error.ShouldContain("cannot be written");
    }

    private async Task<(int Exit, string Output, string Error)> RunAsync(string text, string format, string output, params string[] more)
    {
        var path = At("document.json");
        await File.WriteAllTextAsync(path, text, Encoding.UTF8, TestContext.Current.CancellationToken);
        return await RunFileAsync(path, format, output, more);
    }

    private async Task<(int Exit, string Output, string Error)> RunFileAsync(string path, string format, string to, params string[] more)
    {
        var (before, errorBefore) = (Console.Out, Console.Error);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        try
        {
            Console.SetOut(output);
            Console.SetError(error);
            var exit = await CommandLine.RunAsync(
                ["render", path, $"--format={format}", $"--out={(to.Length > 0 ? At(to) : "")}", "--json", .. more],
                _ => throw new InvalidOperationException("No application is needed."));
            return (exit, output.ToString().Trim(), error.ToString().Trim());
        }
        finally
        {
            Console.SetOut(before);
            Console.SetError(errorBefore);
        }
    }
}
