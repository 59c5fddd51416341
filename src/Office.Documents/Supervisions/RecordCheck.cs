using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Supervisions;

/// <summary>核查: what a supervisor saw on the spot, or heard on calling back, also after the matter was struck off.</summary>
/// <param name="ItemId">The matter.</param>
/// <param name="Kind">On the spot or by calling back.</param>
/// <param name="On">The day.</param>
/// <param name="Text">What was found.</param>
/// <param name="IsConfirmed">Whether it bears out what was reported.</param>
public sealed record RecordCheck(Guid ItemId, CheckKind Kind, DateOnly On, string Text, bool IsConfirmed) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.InOrgan(Relation.SuperviseFor);
}

internal sealed class RecordCheckHandler(OfficeDbContext db, SupervisionRecord record, Actor actor, IIdSource ids, SupervisionTime time)
    : ICommandHandler<RecordCheck, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RecordCheck command, CancellationToken cancellationToken)
    {
        var item = await db.Set<SupervisionItem>()
            .SingleOrDefaultAsync(one => one.Id == command.ItemId && one.OrganId == actor.OrganId, cancellationToken);
        if (item is null)
        {
            return new FoundationFault.Missing();
        }

        if (SupervisionDesk.CheckText(command.Text, nameof(command.Text), SupervisionLimits.TextCharacters) is { } fault)
        {
            return fault;
        }

        if (!Enum.IsDefined(command.Kind) || command.On == default || command.On > OfficeDay.Of(time.Now))
        {
            return new SupervisionFault.CheckInTheFuture();
        }

        db.Add(new FieldCheck
        {
            Id = ids.Next(),
            OrganId = item.OrganId,
            ItemId = item.Id,
            Kind = command.Kind,
            On = DueCalculator.EndOf(command.On),
            Text = command.Text.Trim(),
            IsConfirmed = command.IsConfirmed,
            ByName = actor.Name,
            At = time.Now,
        });
        record.Add(item, "supervision.checked", details: new { command.Kind, command.On, command.IsConfirmed });
        return new Done();
    }
}
