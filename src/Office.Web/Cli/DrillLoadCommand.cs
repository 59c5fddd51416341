using System.Text.Json;

namespace Office.Web.Cli;

/// <summary>
/// The process that the drill kills: the whole office over the demo city, with papers going their way. Reads its plan as one line
/// of JSON on standard input and speaks as <see cref="DrillVoice"/>.
/// </summary>
internal sealed class DrillLoadCommand : ICliCommand
{
    public string Name => "drill-load";

    public string Summary => "what 'office drill' starts and kills";

    public bool IsHidden => true;

    public IReadOnlyList<CliOption> Options { get; } = [CliOption.Data];

    public async Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken)
    {
        var plan = JsonSerializer.Deserialize<DrillPlan>(await Console.In.ReadLineAsync(cancellationToken) ?? "null");
        if (plan is null)
        {
            return context.Refuse("drill-load: is started by 'office drill'");
        }

        await using var app = context.Application("--Office:Demo=true", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Error");
        if (await Serving.PrepareAsync(app, cancellationToken) is { } refusal)
        {
            return context.Refuse(refusal.Sentence);
        }

        await app.StartAsync(cancellationToken);
        var voice = new DrillVoice(Console.Out);
        await using var scope = app.Services.CreateAsyncScope();
        await TellStuckAsync(scope, voice);
        var cast = ActivatorUtilities.CreateInstance<DrillCast>(app.Services);
        var commands = ActivatorUtilities.CreateInstance<DrillCommands>(app.Services, cast);
        var load = ActivatorUtilities.CreateInstance<DrillLoad>(app.Services, commands, voice, cast);
        voice.Ready();
        await load.ResendAsync(plan.Unanswered);
        if (plan.Finish)
        {
            await load.AskAgainAsync(plan.Answered);
        }

        await load.WorkAsync(plan.Roots(), plan.Finish);
        await TellStuckAsync(scope, voice);
        await app.StopAsync(cancellationToken);
        voice.Finished("");
        return ExitCode.Done;
    }

    private static async Task TellStuckAsync(AsyncServiceScope scope, DrillVoice voice)
    {
        await foreach (var sentence in ActivatorUtilities.CreateInstance<DrillProof>(scope.ServiceProvider).StuckAsync())
        {
            voice.Problem(sentence);
        }
    }
}
