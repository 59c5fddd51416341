using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Office.Architecture.Tests;

/// <summary>Everything that people read exists in both languages.</summary>
public sealed partial class TextTests
{
    private static readonly string Resources = Path.Combine(Repository.Root, "src", "Office.Web", "Resources");

    [Fact]
    public void Every_fault_code_has_a_text_in_both_languages()
    {
        var codes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => FaultCode().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["code"].Value)
            .ToHashSet(StringComparer.Ordinal);
        codes.Contains("foundation.stale").ShouldBeTrue();
        codes.Except(Keys(Path.Combine(Resources, "Faults.resx")), StringComparer.Ordinal).ShouldBeEmpty();
        codes.Except(Keys(Path.Combine(Resources, "Faults.zh-CN.resx")), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_have_the_same_texts()
    {
        var chinese = Directory.GetFiles(Resources, "*.zh-CN.resx", SearchOption.AllDirectories);
        chinese.ShouldNotBeEmpty();
        foreach (var file in chinese)
        {
            Keys(file).Order(StringComparer.Ordinal).ShouldBe(
                Keys(file.Replace(".zh-CN.", ".", StringComparison.Ordinal)).Order(StringComparer.Ordinal), file);
        }

        Directory.GetFiles(Resources, "*.resx", SearchOption.AllDirectories).Length.ShouldBe(2 * chinese.Length);
    }

    private static List<string> Keys(string file) =>
        [.. XDocument.Load(file).Root!.Elements("data").Select(data => data.Attribute("name")!.Value)];

    [GeneratedRegex("""(Forbidden|NotFound|Conflict|Invalid|Fault)\(\s*"(?<code>[a-z-]+\.[a-z-]+)"[,)]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FaultCode();
}
