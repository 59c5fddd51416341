using System.Diagnostics;
using Office.Browser.Tests.Hosting;

namespace Office.Browser.Tests.Robustness;

public sealed class DrillTests
{
    [Fact]
    public async Task Five_kills_in_the_middle_of_the_work_lose_nothing_and_double_nothing()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        foreach (var argument in (string[])[Repository.Program, "drill", "--kills", "5"])
        {
            start.ArgumentList.Add(argument);
        }

        using var drill = Process.Start(start)!;
        var said = drill.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var complained = await drill.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await drill.WaitForExitAsync(TestContext.Current.CancellationToken);

        drill.ExitCode.ShouldBe(0, $"{await said}{complained}");
        (await said).ShouldContain(": 0 problems");
    }
}
