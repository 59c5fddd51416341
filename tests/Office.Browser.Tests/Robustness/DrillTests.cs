using System.Diagnostics;
using Office.Browser.Tests.Hosting;
using Office.Testing;

namespace Office.Browser.Tests.Robustness;

public sealed class DrillTests
{
    [Fact]
    public Task Five_kills_in_the_middle_of_the_work_lose_nothing_and_double_nothing() => DrillAsync("5", postgres: null);

    [Fact]
    public async Task On_PostgreSQL_kills_lose_nothing_and_double_nothing_either()
    {
        var database = await PostgresServer.CreateEmptyDatabaseAsync();
        await DrillAsync("3", database);
        await PostgresServer.DropDatabaseAsync(database);
    }

    private static async Task DrillAsync(string kills, string? postgres)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        foreach (var argument in (string[])[Repository.Program, "drill", "--kills", kills])
        {
            start.ArgumentList.Add(argument);
        }

        if (postgres is not null)
        {
            start.Environment["Office__Postgres"] = postgres;
        }

        using var drill = Process.Start(start)!;
        var said = drill.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var complained = await drill.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await drill.WaitForExitAsync(TestContext.Current.CancellationToken);

        drill.ExitCode.ShouldBe(0, $"{await said}{complained}");
        (await said).ShouldContain(": 0 problems");
    }
}
