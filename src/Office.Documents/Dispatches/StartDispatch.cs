using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>Begins a draft (拟稿): an empty form, or the content of an imported file.</summary>
/// <param name="DispatchId">Made by the page together with the command's id.</param>
/// <param name="Content">What the form starts with.</param>
public sealed record StartDispatch(Guid DispatchId, DocumentContent Content) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.InOrgan(Relation.DraftFor);
}

internal sealed class StartDispatchHandler(OfficeDbContext db, DispatchRecord record, Actor actor, IRoots roots, TimeProvider clock)
    : ICommandHandler<StartDispatch, Done>
{
    public async Task<Outcome<Done>> HandleAsync(StartDispatch command, CancellationToken cancellationToken)
    {
        if (await db.Dispatches.FindAsync([command.DispatchId], cancellationToken) is not null)
        {
            return new DispatchFault.AlreadyStarted();
        }

        var tooLong = DraftLimits.Check(command.Content);
        if (tooLong is not null)
        {
            return tooLong;
        }

        roots.Create(command.DispatchId, actor.OrganId);
        var dispatch = Dispatch.Start(command.DispatchId, command.Content.Kind, actor, clock.GetUtcNow());
        var saved = dispatch.Save(new DraftForm { Content = command.Content }, baseRevision: 0);
        if (saved.Fault is not null)
        {
            return saved.Fault;
        }

        var working = new WorkingText(dispatch.Id);
        working.Write(command.Content, clock.GetUtcNow());
        db.Dispatches.Add(dispatch);
        db.WorkingTexts.Add(working);
        record.GrantDrafter(dispatch);
        record.Add(dispatch, "dispatch.started");
        return new Done();
    }
}
