using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Integration.Tests.Foundation;

/// <summary>A root that can be opened and marked: the least that goes through every stage of the dispatcher.</summary>
public sealed record OpenRegister(Guid RootId, Guid? OrganId = null) : ICommand<Guid>, IRootCommand
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class OpenRegisterHandler(OfficeDbContext db, Actor actor, IRoots roots, IHistory history, IOutbox outbox)
    : ICommandHandler<OpenRegister, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(OpenRegister command, CancellationToken cancellationToken)
    {
        roots.Create(command.RootId, command.OrganId ?? actor.OrganId);
        db.Add(new Grant(command.RootId, actor.OfficialId, Relation.Handler, command.RootId));
        history.Add(new HistoryEntry(command.RootId, "register.opened"));
        outbox.Add(new RegisterMarked(command.RootId, 0));
        return Task.FromResult<Outcome<Guid>>(command.RootId);
    }
}
