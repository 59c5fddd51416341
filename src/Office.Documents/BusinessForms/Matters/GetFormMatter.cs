using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Opinions;
using Office.Documents.BusinessForms.Publishing;
using Office.Documents.Signatures;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>A filled-in form as the actor may see it, with what they may do at their step.</summary>
public sealed record GetFormMatter(Guid MatterId) : IQuery<FormMatterView>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>What a page shows of a filled-in form.</summary>
public sealed record FormMatterView
{
    public required Guid MatterId { get; init; }

    public required string FormKey { get; init; }

    public required FormDesign Design { get; init; }

    /// <summary>The version of the form on which it runs.</summary>
    public required int Version { get; init; }

    public required string Title { get; init; }

    public required FormMatterState State { get; init; }

    public required string DrafterName { get; init; }

    public required Guid OrganId { get; init; }

    public required Guid UnitId { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    public required DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Without what the actor is not shown.</summary>
    public required FormValues Values { get; init; }

    public required long Revision { get; init; }

    /// <summary>Fields that the actor is not shown.</summary>
    public required IReadOnlySet<string> Hidden { get; init; }

    /// <summary>The step at which the actor works on it now; null where they only read.</summary>
    public required string? Step { get; init; }

    /// <summary>The actor's open item; null of a draft, and where they only read.</summary>
    public required WorkItem? Item { get; init; }

    /// <summary>The name of the official for whom the actor holds the item, by a delegation; null in their own right.</summary>
    public required string? ActingFor { get; init; }

    /// <summary>The actor's last closed item, whose sending they may call back; null where there is none.</summary>
    public required Guid? ClosedItemId { get; init; }

    public required IReadOnlyList<MatterFile> Files { get; init; }

    /// <summary>In the order in which they were given.</summary>
    public required IReadOnlyList<FormOpinion> Opinions { get; init; }

    /// <summary>What the actor wrote so far as an opinion on the open item; null when nothing was written.</summary>
    public required OpinionDraft? Draft { get; init; }

    /// <summary>Whether a signature would need the PIN first.</summary>
    public required bool IsLocked { get; init; }

    /// <summary>Whether the actor may change a field now.</summary>
    public bool Edits(FormField field) => Step is { } step && Design.Edits(step, field);
}

internal sealed class GetFormMatterHandler(
    OfficeDbContext db, FormReading reading, ISigningDesk desk, Actor actor, IDirectorySource directory)
    : IQueryHandler<GetFormMatter, FormMatterView>
{
    public async Task<Outcome<FormMatterView>> HandleAsync(GetFormMatter query, CancellationToken cancellationToken)
    {
        var matter = await reading.Visible().SingleOrDefaultAsync(m => m.Id == query.MatterId, cancellationToken);
        if (matter is null)
        {
            return new FoundationFault.Missing();
        }

        var version = await db.Set<FormVersion>().SingleAsync(v => v.Id == matter.FormVersionId, cancellationToken);
        var design = version.Read();
        var hidden = await HiddenAsync(matter, design, cancellationToken);
        var items = await ItemsAsync(matter.Id, cancellationToken);
        var open = items.FirstOrDefault(item => item.IsOpen && FormDesk.Works(item)) ?? items.FirstOrDefault(item => item.IsOpen);
        return new FormMatterView
        {
            MatterId = matter.Id,
            FormKey = matter.FormKey,
            Design = design,
            Version = version.Version,
            Title = matter.Title,
            State = matter.State,
            DrafterName = matter.DrafterName,
            OrganId = matter.OrganId,
            UnitId = matter.UnitId,
            SavedAt = matter.SavedAt,
            SubmittedAt = matter.SubmittedAt,
            Values = FormReading.Without(matter.Read(), hidden),
            Revision = matter.Revision,
            Hidden = hidden,
            Step = StepOf(matter, open),
            Item = open,
            ActingFor = open is null ? null : await PrincipalAsync(open.Id, cancellationToken),
            ClosedItemId = items.FirstOrDefault(item => item.State is WorkItemState.Done && item.ClosedBy == actor.OfficialId)?.Id,
            Files = await FilesAsync(matter, design, hidden, cancellationToken),
            Opinions = await db.Set<FormOpinion>().Where(o => o.MatterId == matter.Id).OrderBy(o => o.At).ThenBy(o => o.Id).ToListAsync(cancellationToken),
            Draft = open is null ? null : await db.OpinionDrafts
                .SingleOrDefaultAsync(d => d.WorkItemId == open.Id && d.OfficialId == actor.OfficialId, cancellationToken),
            IsLocked = !desk.IsUnlocked(actor),
        };
    }

    private async Task<IReadOnlySet<string>> HiddenAsync(FormMatter matter, FormDesign design, CancellationToken cancellationToken)
    {
        if (design.Rights.Count == 0 || actor.IsMachine || await reading.Overseeing().AnyAsync(cancellationToken))
        {
            return new HashSet<string>(StringComparer.Ordinal);
        }

        List<string> steps = [.. await reading.StepsOf(matter.Id).Distinct().ToListAsync(cancellationToken)];
        if (matter.DrafterId == actor.OfficialId)
        {
            steps.Add(FormDesign.FillStep);
        }

        return FormReading.Hidden(design, steps);
    }

    private string? StepOf(FormMatter matter, WorkItem? open) => open is not null
        ? FormDesk.Works(open) ? open.StepId : null
        : matter.State is FormMatterState.Draft && matter.DrafterId == actor.OfficialId ? FormDesign.FillStep : null;

    private async Task<string?> PrincipalAsync(Guid workItemId, CancellationToken cancellationToken)
    {
        var principal = await db.Set<WorkItemHolder>().Where(h => h.WorkItemId == workItemId && h.OfficialId == actor.OfficialId)
            .Select(h => h.BehalfOf).FirstOrDefaultAsync(cancellationToken);
        return principal is { } id ? directory.Current.Official(id)?.Name : null;
    }

    // The newest first: an open one if there is any.
    private async Task<List<WorkItem>> ItemsAsync(Guid matterId, CancellationToken cancellationToken)
    {
        var mine = db.Set<WorkItemHolder>()
            .Where(h => h.RootId == matterId && h.OfficialId == actor.OfficialId && h.State != HolderState.Lapsed)
            .Select(h => h.WorkItemId);
        return await db.Set<WorkItem>().Where(item => mine.Contains(item.Id)).OrderByDescending(item => item.SentAt).ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<MatterFile>> FilesAsync(
        FormMatter matter, FormDesign design, IReadOnlySet<string> hidden, CancellationToken cancellationToken)
    {
        var values = matter.Read();
        var listed = design.Fields
            .Where(field => field.Kind is FieldKind.Attachment && !hidden.Contains(field.Key))
            .SelectMany(field => FormFiles.Listed(values[field.Key]))
            .ToList();
        return await db.Attachments.Where(file => file.DocumentId == matter.Id && listed.Contains(file.Id))
            .Select(file => new MatterFile(file.Id, file.Name, file.MediaType, file.Size)).ToListAsync(cancellationToken);
    }
}
