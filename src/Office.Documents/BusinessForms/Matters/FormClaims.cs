using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Calculation;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Publishing;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>Takes and gives back what matters of a form hold. Two that want the same at once follow each other on the form's row.</summary>
internal sealed class FormClaims(OfficeDbContext db, IIdSource ids)
{
    /// <summary>Claims what the values ask for, in place of what the matter held; the fault when another holds it.</summary>
    public async Task<Fault?> TakeAsync(FormMatter matter, FormDesign design, FormValues values, CancellationToken cancellationToken)
    {
        var wanted = Wanted(matter, design, values).ToList();
        if (wanted.Count == 0)
        {
            await ReleaseAsync(matter.Id, cancellationToken);
            return null;
        }

        // The update takes the row's lock on PostgreSQL; on SQLite there is one writer anyway.
        await db.Set<BusinessForm>().Where(form => form.Id == matter.FormId)
            .ExecuteUpdateAsync(set => set.SetProperty(form => form.Claims, form => form.Claims + 1), cancellationToken);
        await ReleaseAsync(matter.Id, cancellationToken);
        foreach (var claim in wanted)
        {
            if (await HeldByAsync(claim, cancellationToken) is { } other)
            {
                return claim.To == 0
                    ? new FormFault.ValueTaken(claim.Field, design.Field(claim.Field)!.Label, claim.Text)
                    : new FormFault.Booked(design.Booking!.Period, claim.Text, other);
            }

            db.Set<FormClaim>().Add(claim);
        }

        return null;
    }

    public Task ReleaseAsync(Guid matterId, CancellationToken cancellationToken) =>
        db.Set<FormClaim>().Where(claim => claim.MatterId == matterId).ExecuteDeleteAsync(cancellationToken);

    private async Task<string?> HeldByAsync(FormClaim claim, CancellationToken cancellationToken)
    {
        var others =
            from held in db.Set<FormClaim>()
            join matter in db.Set<FormMatter>() on held.MatterId equals matter.Id
            where held.OrganId == claim.OrganId && held.FormId == claim.FormId && held.Field == claim.Field && held.Text == claim.Text
                && (claim.To == 0 || (held.From < claim.To && held.To > claim.From))
            select matter.DrafterName;
        return await others.FirstOrDefaultAsync(cancellationToken);
    }

    private IEnumerable<FormClaim> Wanted(FormMatter matter, FormDesign design, FormValues values)
    {
        foreach (var field in design.Fields.Where(field => field.Unique && values[field.Key].Length > 0))
        {
            yield return Claim(matter, field.Key, values[field.Key], from: 0, to: 0);
        }

        if (design.Booking is { } booking && design.Field(booking.Period) is { } span && values[booking.Resource] is { Length: > 0 } thing
            && FieldReading.Read(span, values[booking.Period]) is Period period)
        {
            yield return Claim(matter, booking.Resource, thing, period.Low, period.High);
        }
    }

    private FormClaim Claim(FormMatter matter, string field, string text, long from, long to) => new()
    {
        Id = ids.Next(),
        OrganId = matter.OrganId,
        FormId = matter.FormId,
        MatterId = matter.Id,
        Field = field,
        Text = text,
        From = from,
        To = to,
    };
}
