using System.Diagnostics;

namespace Office.Architecture.Tests;

public sealed class SourceTests
{
    private static readonly string[] s_fetched = [".ttf", ".otf", ".woff", ".woff2", ".dll", ".min.js", ".zip", ".gz"];

    [Fact]
    public void No_source_file_outgrows_a_reader()
    {
        var tooLong = Repository.Sources(".cs", ".razor")
            .Select(path => (path, lines: Repository.Lines(path).Count))
            .Where(file => file.lines > (file.path.EndsWith(".razor", StringComparison.Ordinal) ? 150 : 250))
            .Select(file => $"{file.path}: {file.lines} lines");

        tooLong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_suppressed_rule_has_its_reason_beside_it()
    {
        var unexplained =
            from path in Repository.Sources(".cs", ".razor")
            let lines = Repository.Lines(path)
            from number in Enumerable.Range(0, lines.Count)
            where lines[number].Contains("#pragma warning disable", StringComparison.Ordinal)
                || lines[number].Contains("[SuppressMessage", StringComparison.Ordinal)
            where !lines[number].Contains(" // ", StringComparison.Ordinal)
            where number == 0 || !lines[number - 1].TrimStart().StartsWith("//", StringComparison.Ordinal)
            select $"{path}:{number + 1}";

        unexplained.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var left =
            from path in Repository.Sources(".cs", ".razor", ".sh", ".css", ".js")
            where !path.Contains("/wwwroot/lib/", StringComparison.Ordinal) && !path.Contains("/_framework/", StringComparison.Ordinal)
            from line in Repository.Lines(path)
            where line.Contains("TODO", StringComparison.Ordinal)
                || line.Contains("FIXME", StringComparison.Ordinal)
                || line.Contains("NotImplementedException", StringComparison.Ordinal)
            select $"{path}: {line.Trim()}";

        left.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_font_bundle_or_binary_of_others_is_kept_in_git()
    {
        var start = new ProcessStartInfo("git", ["-C", Repository.Root, "ls-files"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var files = await git.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        files.Length.ShouldBePositive();
        files.Split('\n').Where(file => s_fetched.Any(file.EndsWith)).ShouldBeEmpty();
    }
}
