using System.Collections.Concurrent;
using System.Text.Json;
using Office.Organization.Foundation;

namespace Office.Web.Cli;

/// <summary>
/// Four people's worth of papers going their way at once. Every command is told before it is sent and every answer as soon as
/// it is there, so that who listens knows what was acknowledged when the process is killed.
/// </summary>
internal sealed class DrillLoad(
    IServiceScopeFactory scopes, DrillCast cast, DrillCommands commands, IIdSource ids, DrillVoice voice)
{
    private const int Workers = 4;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    // A job that has not done its work after this long will not do it.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    /// <summary>Sends again what was never answered. Nothing but the same command can have been done on its paper since.</summary>
    public async Task ResendAsync(IReadOnlyList<DrillStep> unanswered)
    {
        foreach (var step in unanswered)
        {
            await SendAsync(step);
        }
    }

    /// <summary>Sends again what was answered: the answer must be the same.</summary>
    public async Task AskAgainAsync(IReadOnlyList<DrillAnswer> answered)
    {
        foreach (var (step, result) in answered)
        {
            var again = (await commands.SendAsync(step)).Match(same => same, fault => fault.Code);
            if (again != result)
            {
                voice.Problem($"{step.Kind} {step.CommandId} was answered {result}, and now {again}");
            }
        }
    }

    /// <summary>Brings these papers to their end and, unless it is to finish, begins new ones until the process ends.</summary>
    public Task WorkAsync(IEnumerable<Guid> roots, bool finish)
    {
        ConcurrentQueue<Guid> waiting = new(roots);
        return Task.WhenAll(Enumerable.Range(0, Workers).Select(async _ =>
        {
            while (true)
            {
                if (!waiting.TryDequeue(out var root))
                {
                    if (finish)
                    {
                        return;
                    }

                    root = ids.Next();
                }

                await WholeWayAsync(root);
            }
        }));
    }

    /// <summary>Whether a step is a decision with a signature.</summary>
    public static bool IsSignOff(DrillStep step) =>
        step.Kind is "unit-check" or "countersign" or "review" or "submit" or "issue" or "recheck";

    private async Task WholeWayAsync(Guid dispatch)
    {
        if (!await ToEndAsync(dispatch))
        {
            return;
        }

        IReadOnlyList<Guid> arrivals = [];
        if (!await WaitAsync(async road => (arrivals = await road.ArrivalsAsync(dispatch)).Count == await road.CopiesAsync(dispatch)))
        {
            voice.Problem($"dispatch {dispatch}: a copy never arrived");
        }

        foreach (var arrival in arrivals)
        {
            await ToEndAsync(arrival);
        }
    }

    private async Task<bool> ToEndAsync(Guid root)
    {
        while (true)
        {
            DrillStep? next = null;
            var isEnded = false;
            if (!await WaitAsync(async road => (next = await road.NextAsync(root)) is not null || (isEnded = await road.IsEndedAsync(root))))
            {
                voice.Problem($"{root} stands still: nobody is asked and it is not at its end");
                return false;
            }

            if (isEnded)
            {
                return true;
            }

            if (!await SendAsync(next!))
            {
                return false;
            }
        }
    }

    private async Task<bool> WaitAsync(Func<DrillRoad, Task<bool>> isThere)
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (!patience.IsCancellationRequested)
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await isThere(ActivatorUtilities.CreateInstance<DrillRoad>(scope.ServiceProvider, cast)))
            {
                return true;
            }

            await Task.Delay(s_pause, CancellationToken.None);
        }

        return false;
    }

    private async Task<bool> SendAsync(DrillStep step)
    {
        voice.Sent(step);
        var outcome = await commands.SendAsync(step);
        if (outcome.Fault is { } fault)
        {
            voice.Problem($"{step.Kind} {step.CommandId} on {step.RootId} was refused: {fault.Code} {JsonSerializer.Serialize(fault.Arguments)}");
            return false;
        }

        voice.Answered(step, outcome.Value);
        return true;
    }
}
