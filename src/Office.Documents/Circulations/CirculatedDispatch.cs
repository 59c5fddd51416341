using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Documents.Circulations;

/// <summary>Dispatches are circulated at any step, but not as drafts: a draft shown to half the unit is a leak.</summary>
internal sealed class CirculatedDispatch(OfficeDbContext db) : ICirculated
{
    public string Kind => "dispatch";

    public async Task<CirculatedPaper?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellationToken);
        return dispatch is null or { State: DispatchState.Draft or DispatchState.Discarded }
            ? null
            : new CirculatedPaper(dispatch.OrganId, dispatch.Title, dispatch.Number, (int)dispatch.Urgency);
    }
}

/// <summary>What arrived from another organ.</summary>
internal sealed class CirculatedArrival(OfficeDbContext db) : ICirculated
{
    public string Kind => "arrival";

    public async Task<CirculatedPaper?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var arrival = await db.Arrivals.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        return arrival is null ? null : new CirculatedPaper(arrival.OrganId, arrival.Title, arrival.Number, (int)arrival.Urgency);
    }
}

/// <summary>A filled-in form, once it was handed in.</summary>
internal sealed class CirculatedForm(OfficeDbContext db) : ICirculated
{
    public string Kind => "form";

    public async Task<CirculatedPaper?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var matter = await db.Set<FormMatter>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        return matter is null or { State: FormMatterState.Draft } ? null : new CirculatedPaper(matter.OrganId, matter.Title, Reference: null, Urgency: 0);
    }
}
