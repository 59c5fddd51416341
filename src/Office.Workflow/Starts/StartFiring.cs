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
        var machine = Actor.Machine(timer.OrganId);
        var drafter = new Actor(
            machine.AccountId, post.OfficialId, post.Id, post.UnitId, post.OrganId, directory.Current.Official(post.OfficialId)?.Name ?? "", post.Title);
        var due = new DueMatter(
            timer.RootId, graph.Key, await reader.KindsOfAsync(timer.OrganId, graph.Key, cancellationToken), graph.Name, drafter);
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
            clock.GoOn(timer, start);
            var reminder = new LoneReminder(timer.RootId, timer.OrganId, timer.Id, ReminderReason.BegunByTime)
            {
                Title = begun.Title,
                MatterKind = begun.Kind,
            };
            await reminders.TellAsync(reminder, [drafter.OfficialId], cancellationToken);
            return null;
        }
    }
}
