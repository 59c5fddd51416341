using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Integration.Tests.Foundation;

/// <summary>A mark on an open register; the number says how its handler behaves.</summary>
public sealed record MarkRegister(Guid RootId, int Number) : ICommand<int>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler);
}

public sealed record RegisterMarked(Guid RootId, int Number) : IOfficeEvent;

public sealed record MarkRefused() : Conflict("test.mark-refused");

internal sealed class MarkRegisterHandler(OfficeDbContext db, Actor actor, IHistory history, IOutbox outbox)
    : ICommandHandler<MarkRegister, int>
{
    /// <summary>A mark whose handler breaks after it has changed something.</summary>
    public const int Broken = -1;

    /// <summary>A mark that is refused after something was changed.</summary>
    public const int Refused = -2;

    public async Task<Outcome<int>> HandleAsync(MarkRegister command, CancellationToken cancellationToken)
    {
        db.Add(new Grant(command.RootId, actor.OfficialId, Relation.Reader, SequentialIds.Make(0x10000 + command.Number)));
        await db.SaveChangesAsync(cancellationToken);
        if (command.Number is Broken)
        {
            throw new InvalidOperationException("The handler is broken.");
        }

        if (command.Number is Refused)
        {
            return new MarkRefused();
        }

        history.Add(new HistoryEntry(command.RootId, "register.marked", Step: "登记", Details: new { command.Number }));
        outbox.Add(new RegisterMarked(command.RootId, command.Number));
        return command.Number;
    }
}
