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

internal sealed class StartDispatchHandler(DispatchOpening opening, Actor actor) : ICommandHandler<StartDispatch, Done>
{
    public async Task<Outcome<Done>> HandleAsync(StartDispatch command, CancellationToken cancellationToken)
    {
        var begun = await opening.BeginAsync(command.DispatchId, command.Content, actor, cancellationToken);
        return begun.Match<Outcome<Done>>(_ => new Done(), fault => fault);
    }
}
