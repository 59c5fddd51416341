using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Foundation;

namespace Office.Documents.Supervisions;

/// <summary>延期: what a decision on it means. Whoever decides sets an explicit date; the original one stays.</summary>
internal sealed class ExtensionCourse(OfficeDbContext db, RulesShelf rules, SupervisionTime time)
{
    public async Task<Fault?> RefusalAsync(HeldItem held, DecideItem decision, CancellationToken cancellationToken)
    {
        if (decision.Outcome is not "agree" || decision.DueOn is not { } due)
        {
            return null;
        }

        var extension = await OfAsync(held, cancellationToken);
        if (DueCalculator.EndOf(due) <= extension.FromDue)
        {
            return new SupervisionFault.ExtensionNotLater(OfficeDay.Of(extension.FromDue));
        }

        // A longer one than was asked for would need a higher hand than the one that it went to.
        var level = (await rules.OfAsync(held.Item.OrganId, cancellationToken)).LevelOf(time.Workdays(extension.FromDue, DueCalculator.EndOf(due)));
        return due < OfficeDay.Of(time.Now) ? new SupervisionFault.DueInThePast(due)
            : level > extension.Level ? new SupervisionFault.ExtensionTooLong()
            : null;
    }

    public async Task TakeAsync(HeldItem held, DecideItem decision, string byName, CancellationToken cancellationToken)
    {
        var extension = await OfAsync(held, cancellationToken);
        if (decision is { Outcome: "agree", DueOn: { } due })
        {
            extension.SetDue = DueCalculator.EndOf(due);
        }

        var isLast = held.Work.StepId is SupervisionSteps.ExtensionDecide
            || (held.Work.StepId is SupervisionSteps.ExtensionExamine && extension.Level is ExtensionLevel.Supervisor);
        if (decision.Outcome is "agree" && !isLast)
        {
            return;
        }

        // What was closed meanwhile has no date left to move.
        extension.Granted = decision.Outcome is "agree" && !held.Item.State.IsOver();
        (extension.DecidedAt, extension.DeciderName) = (time.Now, byName);
        if (extension.Granted is true)
        {
            extension.SetDue ??= extension.AskedDue;
            held.Item.Extend(extension.SetDue.Value);
        }
    }

    private Task<DueExtension> OfAsync(HeldItem held, CancellationToken cancellationToken) =>
        db.Set<DueExtension>().SingleAsync(one => one.InstanceId == held.Work.InstanceId, cancellationToken);
}
