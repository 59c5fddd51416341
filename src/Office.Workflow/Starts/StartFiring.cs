using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;

namespace Office.Workflow.Starts;

/// <summary>Begins the matter for which a process's time has come, tells its drafter, and has the next time waited for.</summary>
internal sealed class StartFiring(
    StartClock clock, StepReader reader, IDirectorySource directory, IEnumerable<IMatterBeginner> beginners, ReminderWriter reminders)
{
    public async Task<Fault?> FireAsync(TimerRow timer, CancellationToken cancellationToken)
    {
        var graph = await reader.GraphAsync(timer.InstanceId, cancellationToken);
        var start = graph[timer.Node];
        if (StartOfficial.Of(directory.Current, timer.OrganId, start) is not { } post)
        {
            return new DeadlineFault.NobodyBegins();
        }
        var drafter = InTheNameOf(post, timer.OrganId);
        // Whatever the drawing says, a kind that the organ sends another way does not begin here.
        if (start.Begins is { } named && await reader.ChosenKeyAsync(timer.OrganId, named, cancellationToken) is { } way && way != graph.Key)
        {
            return new DeadlineFault.NothingBegins();
        }
        var kinds = await reader.KindsOfAsync(timer.OrganId, graph.Key, cancellationToken);
        IReadOnlyList<string> meant = [.. kinds.Where(kind => start.Begins is null || kind == start.Begins)];
        var due = new DueMatter(timer.RootId, graph.Key, meant, graph.Name, drafter) { Kind = start.Begins };
        foreach (var beginner in beginners)
        {
            if (await beginner.BeginAsync(due, cancellationToken) is { } begun)
            {
                return begun.Fault ?? await ToldAsync(begun.Value);
            }
        }
        return new DeadlineFault.NothingBegins();

        async Task<Fault?> ToldAsync(BegunMatter begun)
        {
            timer.Fire();
            var missed = clock.GoOn(timer, start);
            var reminder = new LoneReminder(timer.RootId, timer.OrganId, timer.Id, ReminderReason.BegunByTime)
            {
                Title = begun.Title,
                MatterKind = begun.Kind,
                Missed = missed,
            };
            await reminders.TellAsync(reminder, [drafter.OfficialId], cancellationToken);
            return null;
        }
    }

    private Actor InTheNameOf(PostEntry post, Guid organId) => new(
        Actor.Machine(organId).AccountId, post.OfficialId, post.Id, post.UnitId, post.OrganId,
        directory.Current.Official(post.OfficialId)?.Name ?? "", post.Title);
}
