using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Foundation;

namespace Office.Documents.Supervisions;

/// <summary>What a decision at a step means for the matter.</summary>
internal sealed class SupervisionCourse(
    OfficeDbContext db, ItemInitiation initiation, ExtensionCourse extensions, SupervisionRecord record, SupervisionTime time)
{
    /// <summary>A part is due no later than its matter, so the matter's date is set first.</summary>
    public async Task DecomposeAsync(SupervisionItem item, DateOnly dueOn, CancellationToken cancellationToken)
    {
        item.Decompose(DueCalculator.EndOf(dueOn), time.Now);
        record.Add(item, "supervision.decomposed", SupervisionSteps.Assign, new { item.Parts, DueOn = dueOn });
        await record.RenewAsync(item, cancellationToken);
    }

    /// <summary>Why the step cannot end so now; null when it can.</summary>
    public async Task<Fault?> RefusalAsync(HeldItem held, DecideItem decision, CancellationToken cancellationToken)
    {
        var item = held.Item;
        switch (held.Work.StepId)
        {
            case SupervisionSteps.Gather:
                var open = await db.Set<SupervisionItem>().CountAsync(part => part.ParentId == item.Id && part.State < ItemState.Struck, cancellationToken);
                return open > 0 ? new SupervisionFault.PartsOpen(open) : null;
            case SupervisionSteps.Reread when decision.Outcome is "close":
                var parts = await db.Set<SupervisionItem>().CountAsync(part => part.ParentId == item.Id && part.State < ItemState.Struck, cancellationToken);
                return parts > 0 ? new SupervisionFault.PartsOpen(parts) : null;
            case SupervisionSteps.Initiate or SupervisionSteps.Assign or SupervisionSteps.Report:
                // These have commands of their own: more is asked of them than an outcome.
                return new SupervisionFault.WrongStep();
            case var step when decision.Outcome is SupervisionSteps.Back && step is not (SupervisionSteps.Approve or SupervisionSteps.UnitSign):
                return new SupervisionFault.WrongStep();
            case var step when SupervisionSteps.IsOfExtension(step):
                return await extensions.RefusalAsync(held, decision, cancellationToken);
            default:
                return held.Work.Kind is Workflow.WorkItems.WorkItemKind.Decide && decision.Revision != item.Revision ? new SupervisionFault.Stale() : null;
        }
    }

    public async Task TakeAsync(HeldItem held, DecideItem decision, string byName, CancellationToken cancellationToken)
    {
        var item = held.Item;
        if (SupervisionSteps.IsOfExtension(held.Work.StepId))
        {
            await extensions.TakeAsync(held, decision, byName, cancellationToken);
            return;
        }

        await TakeReportAsync(held, decision.Outcome, byName, cancellationToken);
        switch (held.Work.StepId, decision.Outcome)
        {
            case (SupervisionSteps.Approve, "agree"):
                await initiation.InitiateAsync(item, parent: null, cancellationToken);
                break;
            case (SupervisionSteps.Approve, SupervisionSteps.Back):
                item.SendBack();
                break;
            case (SupervisionSteps.Approve, "disagree"):
                item.Refuse(time.Now);
                break;
            case (SupervisionSteps.SignFor, "accept"):
                item.SignFor(time.Now, time.NextReport(item));
                break;
            case (SupervisionSteps.SignFor, "refuse"):
                item.TurnDown();
                break;
            case (SupervisionSteps.Gather, _):
                item.Gather(time.Now);
                break;
            case (SupervisionSteps.Reread, "close"):
                item.Strike(time.Now);
                break;
            case (SupervisionSteps.Reread, "again"):
                item.Again();
                break;
            case (SupervisionSteps.Archive, _):
                item.File();
                break;
        }
    }

    private async Task TakeReportAsync(HeldItem held, string outcome, string byName, CancellationToken cancellationToken)
    {
        if (held.Work.StepId is not (SupervisionSteps.UnitSign or SupervisionSteps.Examine))
        {
            return;
        }

        var item = held.Item;
        var report = await db.Set<ProgressReport>().Where(one => one.ItemId == item.Id)
            .OrderByDescending(one => one.Number).FirstAsync(cancellationToken);
        switch (held.Work.StepId, outcome)
        {
            case (SupervisionSteps.UnitSign, "agree"):
                (report.SignedAt, report.SignerName) = (time.Now, byName);
                item.LeaveUnit(report.IsFinal, time.Now);
                break;
            case (SupervisionSteps.UnitSign, _):
                item.StayInUnit();
                break;
            case (_, "pass"):
                report.Verdict = outcome;
                // What the supervisor takes as done is done, whether the unit had called it so or not.
                item.LeaveUnit(isFinal: true, report.SignedAt ?? time.Now);
                item.LayBefore();
                break;
            case (_, "continue"):
                report.Verdict = outcome;
                item.GoOn(time.NextReport(item));
                break;
            default:
                report.Verdict = outcome;
                item.Redo();
                break;
        }
    }
}

/// <summary>The clock and the calendar of supervision.</summary>
internal sealed class SupervisionTime(ICalendarSource calendars, TimeProvider clock)
{
    /// <summary>Whole milliseconds, as it is stored.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    public WorkingCalendar Calendar => calendars.Calendar;

    /// <summary>The same due time after the clock stood still since then.</summary>
    public DateTimeOffset Shifted(Guid organId, DateTimeOffset due, DateTimeOffset stoodFrom) =>
        calendars.RulesOf(organId).On(Calendar).Shift(due, stoodFrom, Now, Allowance.Workdays(1)).At;

    /// <summary>When the next report is due; null when the last one, by the due date, comes first.</summary>
    public DateTimeOffset? NextReport(SupervisionItem item)
    {
        var next = item.Interval.After(OfficeDay.Of(Now), Calendar) is { } day ? DueCalculator.EndOf(day) : (DateTimeOffset?)null;
        return next is null || (!item.IsLongRunning && next >= item.DueAt) ? null : next;
    }

    /// <summary>Working days from one due date to another.</summary>
    public int Workdays(DateTimeOffset from, DateTimeOffset to) => Calendar.WorkdaysBetween(OfficeDay.Of(from), OfficeDay.Of(to));
}
