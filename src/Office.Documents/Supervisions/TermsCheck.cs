using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Supervisions;

/// <summary>Whether what a form gives can be the terms of a matter.</summary>
internal sealed class TermsCheck(OfficeDbContext db, Undertakers undertakers, OfficeDay today, Actor actor)
{
    /// <summary>Null when the matter can be proposed so.</summary>
    public async Task<Fault?> OfAsync(ItemTerms terms, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(terms.Title))
        {
            return new SupervisionFault.TitleMissing();
        }

        if (string.IsNullOrWhiteSpace(terms.Requirement))
        {
            return new SupervisionFault.RequirementMissing();
        }

        if (!Enum.IsDefined(terms.Source))
        {
            return new SupervisionFault.TextMissing(nameof(terms.Source));
        }

        var text = SupervisionDesk.CheckText(terms.Title, nameof(terms.Title), SupervisionLimits.TitleCharacters)
            ?? SupervisionDesk.CheckText(terms.Requirement, nameof(terms.Requirement), SupervisionLimits.TextCharacters)
            ?? SupervisionDesk.CheckText(terms.Basis, nameof(terms.Basis), SupervisionLimits.NoteCharacters, required: false);
        return text
            ?? (terms.LeaderId is { } leader && !undertakers.IsLeader(leader) ? new SupervisionFault.LeaderUnknown() : null)
            ?? (terms.Document is { } basis ? await QuoteAsync(basis, cancellationToken) : null);
    }

    /// <summary>Null when it can be assigned so.</summary>
    /// <param name="to">Whom, and by when.</param>
    /// <param name="parent">The matter of which it is a part; it may not be due later than that.</param>
    public Fault? Of(Undertaking to, SupervisionItem? parent)
    {
        if (to.LeadId == Guid.Empty)
        {
            return new SupervisionFault.LeadMissing();
        }

        if (undertakers.Find(to.LeadId).Fault is { } fault)
        {
            return fault;
        }

        if (to.Assistants.Contains(to.LeadId))
        {
            return new SupervisionFault.LeadAssists();
        }

        return to.Assistants.Count > SupervisionLimits.Assistants ? new SupervisionFault.TooManyUnits(SupervisionLimits.Assistants)
            : undertakers.Helpers(to.Assistants).Fault ?? OfDays(to, parent);
    }

    private Fault? OfDays(Undertaking to, SupervisionItem? parent)
    {
        if (OfDue(to.DueOn, parent) is { } late)
        {
            return late;
        }

        return to.Milestones.Count > SupervisionLimits.Milestones ? new SupervisionFault.TooManyMilestones(SupervisionLimits.Milestones)
            : to.Milestones.Any(one => string.IsNullOrWhiteSpace(one.Name) || one.Name.Length > SupervisionLimits.TitleCharacters
                || one.DueOn > to.DueOn || one.DueOn < today.Date) ? new SupervisionFault.MilestoneBad()
            : null;
    }

    /// <summary>Whether a day can be the date by which something is to be done.</summary>
    public Fault? OfDue(DateOnly due, SupervisionItem? parent) =>
        due == default ? new SupervisionFault.DueMissing()
        : due < today.Date ? new SupervisionFault.DueInThePast(due)
        : parent?.DueAt is { } latest && DueCalculator.EndOf(due) > latest ? new SupervisionFault.DueAfterParent(OfficeDay.Of(latest))
        : null;

    // Whoever may not read the document cannot quote it; a sentence that does not stand there is no basis.
    private async Task<Fault?> QuoteAsync(BasisQuote basis, CancellationToken cancellationToken)
    {
        var quote = basis.Quote?.Trim() ?? "";
        if (quote.Length is 0 or > SupervisionLimits.TextCharacters)
        {
            return new SupervisionFault.QuoteNotFound();
        }

        if (!actor.IsMachine && !await db.Set<Grant>().AnyAsync(
            grant => grant.ObjectId == basis.DocumentId && actor.Subjects.Contains(grant.SubjectId), cancellationToken))
        {
            return new FoundationFault.Missing();
        }

        var text = await db.Set<TextVersion>().SingleOrDefaultAsync(
            t => t.DispatchId == basis.DocumentId && t.Version == basis.Version, cancellationToken);
        return text is not null && CanonicalContent.Read(text.Content).Content.Body
                .SelectMany(block => block.AllTexts()).Any(line => line.Contains(quote, StringComparison.Ordinal))
            ? null
            : new SupervisionFault.QuoteNotFound();
    }
}
