using System.Globalization;
using Office.Web.Cli.Fuzzing;

namespace Office.Web.Cli;

/// <summary>
/// Kills the office again and again while papers go their way, and proves afterwards that nothing acknowledged was lost and
/// nothing was done twice. Works on the demo city in a folder of its own (and in the PostgreSQL of <c>Office:Postgres</c>, if set).
/// </summary>
internal sealed class DrillCommand : ICliCommand
{
    private const int UsualKills = 5;
    private static readonly CliOption s_kills = new("kills", "N", "how often to kill (default: 5)");
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMinutes(2);

    // Where the kill falls: right after the load has said this word of this kind of command, give or take some milliseconds.
    // After 'answered number' a typesetting job runs, after 'answered seal' a sealing one, after 'answered distribute' a carrying.
    private static readonly (string Word, string Kind)[] s_moments =
    [
        ("sent", "issue"), ("answered", "number"), ("sent", "number"), ("answered", "seal"), ("sent", "countersign"),
        ("answered", "distribute"), ("sent", "send"), ("sent", "seal"), ("sent", "answer"), ("sent", "start"), ("sent", "proofread"),
    ];

    public string Name => "drill";

    public string Summary => "kill the office in the middle of its work, again and again, and prove that nothing is lost or doubled";

    public IReadOnlyList<CliOption> Options { get; } = [s_kills, FuzzDrill.Fuzz, FuzzDrill.Minutes, FuzzDrill.Seed, CliOption.Data, CliOption.Json];

    public async Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.Has(FuzzDrill.Fuzz))
        {
            return await FuzzDrill.RunAsync(context, cancellationToken);
        }

        var kills = UsualKills;
        if (context.Arguments.Value(s_kills) is { } given
            && (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out kills) || kills == 0))
        {
            return context.Refuse($"drill: '{given}' is not a number of kills");
        }

        var named = context.Arguments.Value(CliOption.Data);
        var data = named is null ? Directory.CreateTempSubdirectory("office-drill-").FullName : Path.GetFullPath(named);
        if (Directory.Exists(data) && Directory.EnumerateFileSystemEntries(data).Any())
        {
            return context.Refuse($"drill: {data} is not empty; a drill never touches data that are there");
        }

        try
        {
            return await RunAsync(context, data, kills);
        }
        finally
        {
            if (named is null)
            {
                Directory.Delete(data, recursive: true);
            }
        }
    }

    private static async Task<ExitCode> RunAsync(CliContext context, string data, int kills)
    {
        var ledger = new DrillLedger();
        for (var kill = 0; kill < kills; kill++)
        {
            var moment = s_moments[kill % s_moments.Length];
            await KillOnceAsync(data, ledger, moment);
            context.Output.Say($"kill {kill + 1} of {kills} at '{moment.Word} {moment.Kind}': {ledger.Answered.Count} answered so far");
        }

        using (var last = await DrillChild.StartAsync(data, ledger.Plan(finish: true)))
        {
            var exit = await last.ListenAsync((word, rest) => ledger.Hear(word, rest));
            if (exit != 0)
            {
                ledger.Add($"the last run ended with {exit}");
            }
        }

        await ProveAsync(data, ledger, context);
        foreach (var problem in ledger.Problems)
        {
            context.Output.Complain($"drill: {problem}");
        }

        var papers = ledger.Answered.Count(answer => answer.Step.Kind == "start");
        context.Output.Say($"{kills} kills, {papers} papers, {ledger.Answered.Count} commands: {ledger.Problems.Count} problems");
        context.Output.Record(new { kills, papers, commands = ledger.Answered.Count, problems = ledger.Problems });
        return ledger.Problems.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task KillOnceAsync(string data, DrillLedger ledger, (string Word, string Kind) moment)
    {
        using var child = await DrillChild.StartAsync(data, ledger.Plan(finish: false));
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var listening = child.ListenAsync((word, rest) =>
        {
            if (ledger.Hear(word, rest) == moment.Kind && word == moment.Word)
            {
                reached.TrySetResult();
            }
        });
        if (await Task.WhenAny(reached.Task, listening, Task.Delay(s_longestWait)) == listening)
        {
            ledger.Add($"a run ended by itself with {await listening}");
            return;
        }

        await Task.Delay(Random.Shared.Next(0, 25));
        child.Kill();
        await listening;
    }

    private static async Task ProveAsync(string data, DrillLedger ledger, CliContext context)
    {
        await using var app = context.BuildApplication([$"--Office:Data={data}", "--Logging:LogLevel:Default=Error"]);
        await using var scope = app.Services.CreateAsyncScope();
        var proof = ActivatorUtilities.CreateInstance<DrillProof>(scope.ServiceProvider);
        await foreach (var sentence in proof.IncompleteAsync(ledger.Answered))
        {
            ledger.Add(sentence);
        }

        await foreach (var sentence in proof.LedgerAsync())
        {
            ledger.Add(sentence);
        }

        using var said = new StringWriter();
        if (await VerifyCommand.RunAsync(app.Services, new CliOutput(said, said)) is not ExitCode.Done)
        {
            ledger.Add(said.ToString());
        }
    }
}
