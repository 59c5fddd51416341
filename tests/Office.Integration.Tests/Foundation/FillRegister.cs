using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Integration.Tests.Foundation;

/// <summary>An entry so long that it meets the end of the disk.</summary>
public sealed record FillRegister(Guid RootId, int Characters) : ICommand<int>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler);
}

internal sealed class FillRegisterHandler(IHistory history) : ICommandHandler<FillRegister, int>
{
    public Task<Outcome<int>> HandleAsync(FillRegister command, CancellationToken cancellationToken)
    {
        history.Add(new HistoryEntry(command.RootId, "register.filled", Details: new { Text = new string('x', command.Characters) }));
        return Task.FromResult<Outcome<int>>(command.Characters);
    }
}
