using System.Text.RegularExpressions;

namespace Office.Web.Tests.Components;

public sealed partial class StyleTests
{
    private static readonly string Web = Path.Combine(Root(), "src", "Office.Web");

    [Fact]
    public void Dark_is_the_same_whether_the_system_or_the_person_wishes_it()
    {
        var blocks = DarkBlock().Matches(File.ReadAllText(Path.Combine(Web, "wwwroot", "css", "tokens.css")));
        blocks.Count.ShouldBe(2);
        blocks[0].Value.Split('\n').Select(line => line.Trim()).ShouldBe(blocks[1].Value.Split('\n').Select(line => line.Trim()));
    }

    [Fact]
    public void Every_icon_that_a_page_names_is_in_the_set()
    {
        var known = File.ReadAllLines(Path.Combine(Web, "wwwroot", "icons", "icons.txt"));
        var named = Directory.EnumerateFiles(Web, "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => IconName().Matches(File.ReadAllText(file))).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        named.ShouldNotBeEmpty();
        named.Except(known, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [GeneratedRegex(@"--surface: #1d2124;[^}]+--paper: [^;]+;", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DarkBlock();

    [GeneratedRegex("Icon( Name)?=\"(?<name>[a-z0-9-]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IconName();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Office.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
