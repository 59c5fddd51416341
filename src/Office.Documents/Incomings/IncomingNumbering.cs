using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

/// <summary>Numbers a paper and keeps what is signed of it, having looked whether it stands in the register already.</summary>
internal sealed class IncomingNumbering(
    OfficeDbContext db, IncomingNumbers numbers, SimilarIncomings similar, IncomingRecord record, IncomingSignatory signatory)
{
    public Fault? Refusal(IncomingForm form) => form.Check(OfficeDay.Of(signatory.Now));

    public async Task<Fault?> RegisterAsync(Incoming incoming, IncomingForm form, string? duplicateReason, CancellationToken cancellationToken)
    {
        await numbers.LockAsync(incoming.OrganId, cancellationToken);
        var reason = string.IsNullOrWhiteSpace(duplicateReason) ? null : duplicateReason.Trim();
        if (reason?.Length > IncomingLimits.NoteCharacters)
        {
            return new IncomingFault.FieldTooLong("DuplicateReason", IncomingLimits.NoteCharacters);
        }

        var alike = await similar.FindAsync(
            incoming.OrganId, (form.SenderName, form.SenderNumber, form.Title), incoming.Id, cancellationToken);
        if (alike is [var first, ..] && reason is null && incoming.DuplicateReason is null)
        {
            return new IncomingFault.LooksRegistered(first.Number ?? first.SenderNumber ?? first.Title, alike.Length);
        }

        incoming.Take(form);
        var now = signatory.Now;
        var number = incoming.Number is null
            ? await numbers.NextAsync(incoming.OrganId, incoming.Category, OfficeDay.Of(now).Year, cancellationToken)
            : new IncomingNumber(incoming.Category, incoming.Year, incoming.Sequence);
        var original = incoming.IsArrival
            ? await db.Arrivals.Where(a => a.Id == incoming.Id).Select(a => a.SealedHash).SingleAsync(cancellationToken)
            : null;
        incoming.Register(number, await record.HashAsync(incoming, original, cancellationToken), (now, signatory.Actor.Name), alike.Length > 0 ? reason : null);
        return null;
    }
}
