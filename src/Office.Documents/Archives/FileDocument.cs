using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Archives;

/// <summary>
/// 归档: fixes a settled document under its code. From then on its text, number, files and attachments cannot be changed; its
/// package is made and checked right after. The archivist may open it from now on.
/// </summary>
/// <param name="DocumentId">A dispatch that was distributed, or an arrival that was signed for, of the own organ.</param>
/// <param name="Period">As the retention table proposes, or as the archivist decides.</param>
public sealed record FileDocument(Guid DocumentId, RetentionPeriod Period) : ICommand<string>, IRootCommand
{
    public Guid RootId => DocumentId;

    public Demand Demand => Demand.InOrgan(Relation.ArchiveFor);
}

/// <summary>A document was filed: its package is to be made.</summary>
public sealed record DocumentFiled(Guid ItemId, Guid DocumentId) : IOfficeEvent;

internal sealed class FileDocumentHandler(OfficeDbContext db, FilableDocuments documents, ArchiveNumbers numbers, FilingAct act)
    : ICommandHandler<FileDocument, string>
{
    public async Task<Outcome<string>> HandleAsync(FileDocument command, CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(command.Period))
        {
            return new ArchiveFault.PeriodWrong();
        }

        var document = await documents.FindAsync(act.OrganId, command.DocumentId, cancellationToken);
        if (document is null)
        {
            return new FoundationFault.Missing();
        }

        var filed = await db.Set<ArchiveItem>().SingleOrDefaultAsync(i => i.DocumentId == document.Id, cancellationToken);
        var setting = await db.Set<ArchiveSetting>().SingleOrDefaultAsync(s => s.OrganId == act.OrganId, cancellationToken);
        Fault? refusal = (filed, document.IsSettled, setting) switch
        {
            ({ } item, _, _) => new ArchiveFault.AlreadyFiled(item.Code),
            (_, false, _) => new ArchiveFault.NotSettled(),
            (_, _, null) => new ArchiveFault.NotSetUp(),
            _ => null,
        };
        if (refusal is not null)
        {
            return refusal;
        }

        var unit = document.UnitId is { } id && setting!.Units().TryGetValue(id, out var own) ? own : setting!.OfficeCode;
        var sequence = await numbers.NextAsync(setting.FondsCode, document.On.Year, command.Period, unit, cancellationToken);
        if (sequence.Fault is not null)
        {
            return sequence.Fault;
        }

        return await AddAsync(act.Item(document, setting.FondsCode, command.Period, unit, sequence.Value), cancellationToken);
    }

    private async Task<string> AddAsync(ArchiveItem item, CancellationToken cancellationToken)
    {
        db.Set<ArchiveItem>().Add(item);
        db.Set<Grant>().Add(new Grant(item.DocumentId, act.PostId, Relation.Reader, via: item.Id));
        await db.Set<ArchiveExclusion>().Where(e => e.DocumentId == item.DocumentId).ExecuteDeleteAsync(cancellationToken);
        act.Record(item);
        return item.Code;
    }
}

/// <summary>Who files, and what stands beside it in the history.</summary>
internal sealed class FilingAct(Actor actor, IIdSource ids, TimeProvider clock, IHistory history, IOutbox outbox)
{
    public Guid OrganId => actor.OrganId;

    public Guid PostId => actor.PostId;

    public ArchiveItem Item(FilableDocument document, string fonds, RetentionPeriod period, string unit, int sequence) => new()
    {
        Id = ids.Next(),
        OrganId = actor.OrganId,
        DocumentId = document.Id,
        Source = document.Source,
        FondsCode = fonds,
        Year = document.On.Year,
        Period = period,
        UnitCode = unit,
        Sequence = sequence,
        Code = ArchiveItem.CodeOf(fonds, document.On.Year, period, unit, sequence),
        Title = document.Title,
        Number = document.Number,
        Author = document.Author,
        DocumentDate = document.On,
        PageCount = document.PageCount,
        FiledAt = clock.GetUtcNow(),
        FiledBy = actor.OfficialId,
        FiledByName = actor.Name,
    };

    public void Record(ArchiveItem item)
    {
        history.Add(new HistoryEntry(item.DocumentId, "archive.filed", Details: new { item.Code, Period = item.Period.Code() }));
        outbox.Add(new DocumentFiled(item.Id, item.DocumentId));
    }
}
