using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Publishing;
using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Documents.BusinessForms.Registers;

/// <summary>The business forms that belong to a document: what the step asks for, and what was filled in at its steps so far.</summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The reader's open item; null for who only reads.</param>
public sealed record GetStepForms(Guid DispatchId, Guid? WorkItemId) : IQuery<StepForms>
{
    public Demand Demand => DispatchReading.Demand(DispatchId);
}

/// <param name="Asked">The form that the step names; null for none, or where it is offered no more.</param>
/// <param name="Filled">What was filled in, oldest first; drafts only for who writes them.</param>
public sealed record StepForms(FormOffer? Asked, IReadOnlyList<OwnFormMatter> Filled)
{
    /// <summary>Whether the step can be ended only when the asked form was handed in, and it was not yet.</summary>
    public bool IsLacking { get; init; }
}

internal sealed class GetStepFormsHandler(OfficeDbContext db, IProcesses processes, FormCatalogue catalogue, Actor actor)
    : IQueryHandler<GetStepForms, StepForms>
{
    public async Task<Outcome<StepForms>> HandleAsync(GetStepForms query, CancellationToken cancellationToken)
    {
        var named = query.WorkItemId is { } item ? await processes.FormOfAsync(item, cancellationToken) : null;
        var form = named is null ? null
            : (await catalogue.OfferedAsync(actor.OrganId, cancellationToken)).FirstOrDefault(version => version.Key == named.Key);
        var filled = await db.Set<FormMatter>()
            .Where(matter => matter.AboutId == query.DispatchId
                && (matter.State != FormMatterState.Draft || matter.DrafterId == actor.OfficialId))
            .OrderBy(matter => matter.CreatedAt)
            .Select(matter => new OwnFormMatter(matter.Id, matter.Title, matter.FormName, matter.State, matter.SavedAt))
            .ToListAsync(cancellationToken);
        return new StepForms(form is null ? null : new(form.Key, form.Name, form.Read().Description, form.Version), filled)
        {
            IsLacking = named is { IsNeeded: true }
                && await catalogue.MissingAsync(actor.OrganId, query.DispatchId, named.Key, cancellationToken) is not null,
        };
    }
}
