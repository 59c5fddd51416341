using System.Security.Cryptography;
using System.Text.Json;
using Office.Documents.Verification;
using Office.Testing;
using Office.Web.Cli;

namespace Office.Web.Tests.Cli;

/// <summary>What <c>office verify FILE</c> prints and how it exits.</summary>
[Collection(nameof(ConsoleAlone))]
public sealed class VerifyFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("office-verify-");
    private readonly SampleBundle _sample = new();

    [Fact]
    public async Task A_sealed_PDF_under_a_trusted_root_exits_0()
    {
        var root = Write("root.cer", _sample.Bundle.Anchors[0]);
        var (exit, output) = await RunAsync(_sample.Bundle.Files[0].Content, "--trust", root);
        exit.ShouldBe(0);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("verdict").GetString().ShouldBe("Whole");
        json.RootElement.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(_sample.Bundle.Files[0].Content)));
        var mark = json.RootElement.GetProperty("marks")[0];
        mark.GetProperty("who").GetString().ShouldBe("铜江市人民政府办公室");
        mark.GetProperty("sentences")[0].GetProperty("zh").GetString()!.ShouldStartWith("签名成立");
        mark.GetProperty("sentences")[0].GetProperty("en").GetString()!.ShouldStartWith("The signature holds");
    }

    [Fact]
    public async Task The_same_file_without_the_root_exits_1_as_of_an_unknown_signer()
    {
        var (exit, output) = await RunAsync(_sample.Bundle.Files[0].Content);
        exit.ShouldBe(1);
        output.ShouldContain("\"verdict\":\"UnknownSigner\"");
    }

    [Fact]
    public async Task A_bundle_with_a_changed_opinion_exits_1()
    {
        var changed = _sample.Bundle with { SignOffs = [_sample.Bundle.SignOffs[0] with { Opinion = "不同意" }, _sample.Bundle.SignOffs[1]] };
        var (exit, output) = await RunAsync(BundleFile.Write(changed));
        exit.ShouldBe(1);
        output.ShouldContain("decision.opinion-changed");
    }

    [Fact]
    public async Task What_is_no_paper_exits_2() => (await RunAsync("hello"u8.ToArray())).Exit.ShouldBe(2);

    public void Dispose()
    {
        _sample.Dispose();
        _folder.Delete(recursive: true);
    }

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private async Task<(int Exit, string Output)> RunAsync(byte[] file, params string[] more)
    {
        using var output = new StringWriter();
        var (before, error) = (Console.Out, Console.Error);
        Console.SetOut(output);
        Console.SetError(TextWriter.Null);
        try
        {
            var exit = await CommandLine.RunAsync(
                ["verify", Write("file", file), "--data", _folder.FullName, "--json", .. more],
                _ => throw new InvalidOperationException("The application is not needed."));
            return (exit, output.ToString());
        }
        finally
        {
            Console.SetOut(before);
            Console.SetError(error);
        }
    }
}
