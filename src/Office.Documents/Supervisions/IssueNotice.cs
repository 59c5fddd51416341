using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Deadlines;

namespace Office.Documents.Supervisions;

/// <summary>Sends the unit a blue, orange or red notice by hand. It is numbered here and typeset after the commit.</summary>
/// <param name="ItemId">The matter.</param>
/// <param name="NoticeId">Made by the page.</param>
/// <param name="Colour">No weaker than the last one of this round.</param>
/// <param name="Requirement">What is to be done.</param>
/// <param name="DueOn">By when.</param>
public sealed record IssueNotice(Guid ItemId, Guid NoticeId, NoticeColour Colour, string Requirement, DateOnly DueOn) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.InOrgan(Relation.SuperviseFor);
}

/// <summary>A notice was numbered; its pages are made next.</summary>
public sealed record NoticeIssued(Guid ItemId, Guid NoticeId) : IOfficeEvent;

internal sealed class IssueNoticeHandler(SupervisionDesk desk, NoticeDesk notices, TermsCheck check, Actor actor) : ICommandHandler<IssueNotice, Done>
{
    public async Task<Outcome<Done>> HandleAsync(IssueNotice command, CancellationToken cancellationToken)
    {
        var found = await desk.SupervisedAsync(command.ItemId, cancellationToken);
        var fault = found.Fault
            ?? SupervisionDesk.CheckText(command.Requirement, nameof(command.Requirement), SupervisionLimits.TextCharacters)
            ?? check.OfDue(command.DueOn, parent: null);
        if (fault is not null)
        {
            return fault;
        }

        var item = found.Value;
        if (!item.State.IsWithUnit() || item.PausedAt is not null)
        {
            return item.PausedAt is not null ? new SupervisionFault.Paused() : new SupervisionFault.NotWithUnit();
        }

        if (!Enum.IsDefined(command.Colour) || command.Colour < item.FirstNotice || command.Colour < await notices.LastColourAsync(item, cancellationToken))
        {
            return new SupervisionFault.NoticeWeaker();
        }

        await notices.IssueAsync(item, command, actor.Name, cancellationToken);
        return new Done();
    }
}

/// <summary>Writes a notice, by hand or by the ladder.</summary>
internal sealed class NoticeDesk(OfficeDbContext db, ItemNumbers numbers, ReportAsking unit, IOutbox outbox)
{
    public Task<SupervisionNotice?> LastAsync(SupervisionItem item, CancellationToken cancellationToken) =>
        db.Set<SupervisionNotice>().Where(one => one.ItemId == item.Id && one.Round == item.Round)
            .OrderByDescending(one => one.IssuedAt).ThenByDescending(one => one.Colour).FirstOrDefaultAsync(cancellationToken);

    public async Task<NoticeColour?> LastColourAsync(SupervisionItem item, CancellationToken cancellationToken) =>
        (await LastAsync(item, cancellationToken))?.Colour;

    public async Task IssueAsync(SupervisionItem item, IssueNotice order, string issuer, CancellationToken cancellationToken)
    {
        db.Add(new SupervisionNotice
        {
            Id = order.NoticeId,
            OrganId = item.OrganId,
            ItemId = item.Id,
            Colour = order.Colour,
            Number = await numbers.OfNoticeAsync(item.OrganId, order.NoticeId, order.Colour, cancellationToken),
            Round = item.Round,
            UnitName = item.LeadName,
            Requirement = order.Requirement.Trim(),
            DueAt = DueCalculator.EndOf(order.DueOn),
            IssuedAt = unit.Now,
            IssuerName = issuer,
        });
        await unit.TellAsync(item, order.NoticeId, ReminderReason.SupervisionNotice, order.Requirement.Trim(), cancellationToken);
        outbox.Add(new NoticeIssued(item.Id, order.NoticeId));
    }
}
