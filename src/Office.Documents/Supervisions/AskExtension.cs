using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Supervisions;

/// <summary>
/// 申请延期: by the unit that has the matter, and only before its due date. The unit's leader signs, the supervisor examines, and
/// the longer it is the higher it goes (the organ's own limits).
/// </summary>
/// <param name="ItemId">The matter.</param>
/// <param name="WorkItemId">The open item of whoever reports.</param>
/// <param name="NewDue">The day that is asked for.</param>
/// <param name="Reason">Why.</param>
/// <param name="Progress">What has been done so far.</param>
public sealed record AskExtension(Guid ItemId, Guid WorkItemId, DateOnly NewDue, string Reason, string Progress) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.On(ItemId, Relation.Handler);
}

internal sealed class AskExtensionHandler(SupervisionDesk desk, ExtensionStart start, SupervisionTime time)
    : ICommandHandler<AskExtension, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AskExtension command, CancellationToken cancellationToken)
    {
        var held = await desk.HeldAtAsync(SupervisionSteps.Report, command.ItemId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var text = SupervisionDesk.CheckText(command.Reason, nameof(command.Reason), SupervisionLimits.NoteCharacters)
            ?? SupervisionDesk.CheckText(command.Progress, nameof(command.Progress), SupervisionLimits.TextCharacters);
        if (text is not null)
        {
            return text;
        }

        var item = held.Value.Item;
        if (item.DueAt is not { } due || due < time.Now)
        {
            return new SupervisionFault.ExtensionTooLate(OfficeDay.Of(item.DueAt ?? time.Now));
        }

        return DueCalculator.EndOf(command.NewDue) <= due
            ? new SupervisionFault.ExtensionNotLater(OfficeDay.Of(due))
            : await start.BeginAsync(item, due, command, cancellationToken);
    }
}

/// <summary>Opens an extension and its process beside that of the matter.</summary>
internal sealed class ExtensionStart(OfficeDbContext db, ExtensionTools tools, IProcesses processes, Actor actor, IIdSource ids)
{
    public async Task<Outcome<Done>> BeginAsync(SupervisionItem item, DateTimeOffset due, AskExtension asked, CancellationToken cancellationToken)
    {
        if (await db.Set<DueExtension>().AnyAsync(one => one.ItemId == item.Id && one.Granted == null, cancellationToken))
        {
            return new SupervisionFault.ExtensionOpen();
        }

        var lead = tools.Undertakers.Find(item.LeadId!.Value);
        if (lead.Fault is not null)
        {
            return lead.Fault;
        }

        var askedDue = DueCalculator.EndOf(asked.NewDue);
        var level = (await tools.Rules.OfAsync(item.OrganId, cancellationToken)).LevelOf(tools.Time.Workdays(due, askedDue));
        var started = await processes.StartAsync(
            new StartInstance(SupervisionSteps.ExtensionProcess, item.Id, item.OrganId, SupervisionRecord.SnapshotOf(item) with { Kind = SupervisionSteps.ExtensionKind }, Variables(item, lead.Value, level)),
            cancellationToken);
        if (started.Fault is not null)
        {
            return started.Fault;
        }

        db.Add(new DueExtension
        {
            Id = ids.Next(),
            OrganId = item.OrganId,
            ItemId = item.Id,
            InstanceId = started.Value,
            FromDue = due,
            AskedDue = askedDue,
            Level = level,
            Reason = asked.Reason.Trim(),
            Progress = asked.Progress.Trim(),
            AskerName = actor.Name,
            AskedAt = tools.Time.Now,
        });
        tools.Record.Add(item, "supervision.extension-asked", SupervisionSteps.Report, new { asked.NewDue, Level = level });
        return new Done();
    }

    private Dictionary<string, JsonElement> Variables(SupervisionItem item, Undertaker lead, ExtensionLevel level)
    {
        var decider = level is ExtensionLevel.Leader ? tools.Undertakers.LeaderOf(item.OrganId) ?? item.LeaderId : item.LeaderId;
        var variables = SupervisionRecord.Variables(("lead", lead.Contact), ("leadHead", lead.Head), ("decider", decider));
        variables["level"] = JsonSerializer.SerializeToElement(level is ExtensionLevel.Supervisor ? "supervisor" : "leader");
        return variables;
    }
}

/// <summary>What <see cref="ExtensionStart"/> works with.</summary>
internal sealed class ExtensionTools(SupervisionRecord record, RulesShelf rules, Undertakers undertakers, SupervisionTime time)
{
    public SupervisionRecord Record => record;

    public RulesShelf Rules => rules;

    public Undertakers Undertakers => undertakers;

    public SupervisionTime Time => time;
}
