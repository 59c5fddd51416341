using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Supervisions;

/// <summary>反馈: the lead unit reports. It leaves the unit when the unit's leader has signed it.</summary>
/// <param name="ItemId">The matter.</param>
/// <param name="WorkItemId">The open item of whoever reports.</param>
/// <param name="Said">The report.</param>
public sealed record ReportProgress(Guid ItemId, Guid WorkItemId, ReportText Said) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.On(ItemId, Relation.Handler);
}

/// <param name="Progress">0–100.</param>
/// <param name="Text">What was done.</param>
/// <param name="Blockers">What stands in the way; may be empty.</param>
/// <param name="IsFinal">Whether it is done.</param>
/// <param name="Files">Evidence: files that were laid with the matter.</param>
public sealed record ReportText(int Progress, string Text, string? Blockers, bool IsFinal, IReadOnlyList<Guid> Files);

internal sealed class ReportProgressHandler(OfficeDbContext db, SupervisionDesk desk, ReportWriter writer, IProcesses processes)
    : ICommandHandler<ReportProgress, Done>
{
    private const int Whole = 100;

    public async Task<Outcome<Done>> HandleAsync(ReportProgress command, CancellationToken cancellationToken)
    {
        var held = await desk.HeldAtAsync(SupervisionSteps.Report, command.ItemId, command.WorkItemId, cancellationToken);
        if ((held.Fault ?? Check(command.Said)) is { } fault)
        {
            return fault;
        }

        var wanted = command.Said.Files.Distinct().ToList();
        var known = await db.Attachments.CountAsync(file => file.DocumentId == command.ItemId && wanted.Contains(file.Id), cancellationToken);
        if (known != wanted.Count)
        {
            return new SupervisionFault.FileStrange();
        }

        await writer.AddAsync(held.Value.Item, command.Said with { Files = wanted }, cancellationToken);
        var done = await processes.CompleteAsync(command.WorkItemId, Completion.Of("reported"), cancellationToken);
        return done.Match<Outcome<Done>>(_ => new Done(), refused => refused);
    }

    private static Fault? Check(ReportText said) =>
        said.Progress is < 0 or > Whole ? new SupervisionFault.ProgressOutOfRange()
        : said is { IsFinal: true, Progress: < Whole } ? new SupervisionFault.FinalNotDone()
        : SupervisionDesk.CheckText(said.Text, nameof(said.Text), SupervisionLimits.TextCharacters)
            ?? SupervisionDesk.CheckText(said.Blockers, nameof(said.Blockers), SupervisionLimits.TextCharacters, required: false);
}

/// <summary>Writes a report down.</summary>
internal sealed class ReportWriter(OfficeDbContext db, SupervisionRecord record, Actor actor, IIdSource ids, SupervisionTime time)
{
    public async Task AddAsync(SupervisionItem item, ReportText said, CancellationToken cancellationToken)
    {
        var number = 1 + await db.Set<ProgressReport>().CountAsync(one => one.ItemId == item.Id, cancellationToken);
        db.Add(new ProgressReport
        {
            Id = ids.Next(),
            OrganId = item.OrganId,
            ItemId = item.Id,
            Round = item.Round,
            Number = number,
            Progress = said.Progress,
            Text = said.Text.Trim(),
            Blockers = string.IsNullOrWhiteSpace(said.Blockers) ? null : said.Blockers.Trim(),
            IsFinal = said.IsFinal,
            Files = said.Files,
            WrittenBy = actor.OfficialId,
            WriterName = actor.Name,
            At = time.Now,
        });
        item.Report(said.Progress);
        record.Add(item, "supervision.reported", SupervisionSteps.Report, new { Number = number, said.Progress, said.IsFinal });
        await record.RenewAsync(item, cancellationToken);
    }
}

/// <summary>Lays a file that is in the store with a matter, as evidence for a report.</summary>
/// <param name="ItemId">The matter.</param>
/// <param name="WorkItemId">The open item of whoever reports.</param>
/// <param name="FileId">Made by the page.</param>
/// <param name="File">As <see cref="IAttachmentStore.SaveAsync"/> answered.</param>
public sealed record AddEvidence(Guid ItemId, Guid WorkItemId, Guid FileId, StoredFile File) : ICommand<EvidenceFile>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.On(ItemId, Relation.Handler);
}

/// <summary>A file that lies with a matter.</summary>
public sealed record EvidenceFile(Guid FileId, string Name, long Size);

internal sealed class AddEvidenceHandler(OfficeDbContext db, SupervisionDesk desk, Actor actor, AttachmentLimits limits, TimeProvider clock)
    : ICommandHandler<AddEvidence, EvidenceFile>
{
    public async Task<Outcome<EvidenceFile>> HandleAsync(AddEvidence command, CancellationToken cancellationToken)
    {
        var held = await desk.HeldAtAsync(SupervisionSteps.Report, command.ItemId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var present = await db.Attachments.Where(file => file.DocumentId == command.ItemId).ToListAsync(cancellationToken);
        var added = Attachment.Add(command.FileId, command.ItemId, command.File, present, new AttachmentAct(actor, clock.GetUtcNow(), limits));
        if (added.Fault is not null)
        {
            return added.Fault;
        }

        db.Attachments.Add(added.Value);
        return new EvidenceFile(added.Value.Id, added.Value.Name, added.Value.Size);
    }
}
