using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Office.Documents.Verification;
using Office.Web.Features.Verify;

namespace Office.Web.Tests.Features.Verify;

/// <summary>Every statement of the verifier has its words in both languages.</summary>
public sealed partial class VerifyTextsTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Each_code_that_the_verifier_uses_has_a_sentence(string culture)
    {
        var texts = new StringLocalizer<VerifyTexts>(new ResourceManagerStringLocalizerFactory(
            Microsoft.Extensions.Options.Options.Create(new LocalizationOptions { ResourcesPath = "Resources" }), NullLoggerFactory.Instance));
        var missing = new List<string>();
        new VerifySentences(texts).In(culture, _ =>
        {
            missing.AddRange(Codes().Concat(Enum.GetNames<Verdict>().Select(v => $"verdict.{v}")).Where(code => texts[code].ResourceNotFound));
            return "";
        });
        missing.ShouldBeEmpty();
    }

    private static IEnumerable<string> Codes([CallerFilePath] string here = "") =>
        Directory.GetFiles(Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/Office.Documents/Verification"), "*.cs")
            .SelectMany(file => Code().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["code"].Value)
            // The parts of the bundle's page are files, not sentences.
            .Except(["bundle.html", "bundle.css", "bundle.js"], StringComparer.Ordinal);

    [GeneratedRegex("\"(?<code>(file|pdf|ofd|mark|seal|bundle|decision|order)\\.[a-z-]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
