using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;

namespace Office.Integration.Tests.Deadlines;

/// <summary>Stops the clock of a matter, or lets it go on: what 挂起 and 恢复 do to deadlines.</summary>
public sealed record PauseMatter(Guid RootId, bool GoOn) : ICommand<int>, IRootCommand
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class PauseMatterHandler(OfficeDbContext db, DeadlineWriter deadlines, StepRows rows) : ICommandHandler<PauseMatter, int>
{
    public async Task<Outcome<int>> HandleAsync(PauseMatter command, CancellationToken cancellationToken)
    {
        var instance = await db.Set<ProcessInstance>().Where(i => i.RootId == command.RootId).Select(i => i.Id).SingleAsync(cancellationToken);
        if (!command.GoOn)
        {
            await deadlines.PauseAsync(instance, cancellationToken);
            return 0;
        }

        var due = await deadlines.ResumeAsync(instance, cancellationToken);
        rows.SetDue(due);
        return due.Count;
    }
}
