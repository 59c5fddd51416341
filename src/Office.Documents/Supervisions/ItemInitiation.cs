using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.Supervisions;

/// <summary>Starts the process of a matter and takes it as far as nobody else need be asked.</summary>
internal sealed class ItemInitiation(
    OfficeDbContext db, InitiationTools tools, ItemNumbers numbers, ItemAssignment assignment, IProcesses processes)
{
    public async Task<Outcome<Done>> BeginAsync(SupervisionItem item, SupervisionItem? parent, CancellationToken cancellationToken)
    {
        db.Add(item);
        tools.Record.Begin(item);
        var needed = await NeedsApprovalAsync(item, cancellationToken);
        var started = await processes.StartAsync(
            new StartInstance(SupervisionSteps.Process, item.Id, item.OrganId, SupervisionRecord.SnapshotOf(item), Variables(item, needed)),
            cancellationToken);
        if (started.Fault is not null)
        {
            return started.Fault;
        }

        item.RunsAs(started.Value);
        tools.Record.Add(item, "supervision.proposed", SupervisionSteps.Initiate, new { item.Title, item.Source, item.BasisDocumentId, item.BasisVersion, item.BasisQuote });
        return await SubmitAsync(item, tools.Known(started.Value, SupervisionSteps.Initiate)!.Id, needed, parent, cancellationToken);
    }

    /// <summary>Hands the matter in at its drafter's step, for the first time or again.</summary>
    public async Task<Outcome<Done>> SubmitAsync(
        SupervisionItem item, Guid workItemId, bool needsApproval, SupervisionItem? parent, CancellationToken cancellationToken)
    {
        item.Submit(needsApproval);
        if (!needsApproval)
        {
            await InitiateAsync(item, parent, cancellationToken);
        }

        var submitted = await processes.CompleteAsync(
            workItemId, new Completion("submit", Variables(item, needsApproval)), cancellationToken);
        if (submitted.Fault is not null || needsApproval)
        {
            return submitted.Match<Outcome<Done>>(_ => new Done(), fault => fault);
        }

        return await AssignAtOnceAsync(item, cancellationToken);
    }

    /// <summary>The number is given in the transaction that initiates.</summary>
    public async Task InitiateAsync(SupervisionItem item, SupervisionItem? parent, CancellationToken cancellationToken)
    {
        item.Initiate(item.Number ?? await numbers.OfAsync(item, parent, cancellationToken));
        tools.Record.Add(item, "supervision.initiated", SupervisionSteps.Approve, new { item.Number });
        await tools.Record.RenewAsync(item, cancellationToken);
    }

    public async Task<bool> NeedsApprovalAsync(SupervisionItem item, CancellationToken cancellationToken) =>
        item.ParentId is null && (await tools.Rules.OfAsync(item.OrganId, cancellationToken)).Approved.Contains(item.Source);

    // Whoever assigns anyway need not do it in two goes; others leave it to them.
    private async Task<Outcome<Done>> AssignAtOnceAsync(SupervisionItem item, CancellationToken cancellationToken)
    {
        if (item.ReadProposed() is not { } to || tools.Known(item.InstanceId!.Value, SupervisionSteps.Assign) is not { } work
            || (await processes.HeldAsync(work.Id, cancellationToken)).Fault is not null)
        {
            return new Done();
        }

        var given = await assignment.GiveAsync(item, to, cancellationToken);
        var done = await processes.CompleteAsync(work.Id, given, cancellationToken);
        return done.Match<Outcome<Done>>(_ => new Done(), fault => fault);
    }

    private static Dictionary<string, JsonElement> Variables(SupervisionItem item, bool needsApproval)
    {
        var variables = SupervisionRecord.Variables(("approver", item.LeaderId));
        variables["needsApproval"] = JsonSerializer.SerializeToElement(needsApproval ? "yes" : "no");
        return variables;
    }
}

/// <summary>What <see cref="ItemInitiation"/> works with.</summary>
internal sealed class InitiationTools(CommandRows rows, SupervisionRecord record, RulesShelf rules)
{
    public SupervisionRecord Record => record;

    public RulesShelf Rules => rules;

    /// <summary>An open item that this very command has made.</summary>
    public WorkItem? Known(Guid instanceId, string step) =>
        rows.Of<WorkItem>().Known.SingleOrDefault(item => item.InstanceId == instanceId && item.StepId == step && item.IsOpen);
}
