using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Phone;

/// <summary>Gathers what a card shows, through the dispatcher like every other page.</summary>
internal sealed class PhoneDesk(IDispatcher dispatcher, IDirectorySource directory, DispatchPress press, IIdSource ids)
{
    private const decimal UsualSealMm = 45m;

    public async Task<Outcome<PhoneCardModel>> CardAsync(Guid dispatchId, Guid workItemId, CancellationToken cancellationToken)
    {
        var card = await dispatcher.AskAsync(new GetDecisionCard(dispatchId, workItemId), cancellationToken);
        if (card.Fault is not null)
        {
            return card.Fault;
        }

        var moves = await dispatcher.AskAsync(new GetMoves(workItemId), cancellationToken);
        var files = await dispatcher.AskAsync(new ListAttachments(dispatchId), cancellationToken);
        return new PhoneCardModel(
            card.Value,
            moves.Match(offered => offered, _ => []),
            files.Match<IReadOnlyList<AttachmentRow>>(rows => rows, _ => []),
            Pages(card.Value.View),
            directory.Current.Official(card.Value.Item.SentBy)?.Name ?? "",
            card.Value.Draft?.CommandId ?? ids.Next());
    }

    /// <summary>One page of the paper; null past its end.</summary>
    public async Task<Outcome<string?>> PageAsync(Guid dispatchId, int number, CancellationToken cancellationToken)
    {
        var view = await dispatcher.AskAsync(new GetDispatch(dispatchId), cancellationToken);
        return view.Match<Outcome<string?>>(found => Pages(found).ElementAtOrDefault(number - 1), fault => fault);
    }

    private IReadOnlyList<string> Pages(DispatchView view)
    {
        var seal = directory.Current.Organ(view.Dispatch.OrganId)?.SealDiameterMm ?? UsualSealMm;
        return press.Preview(view.Content, view.Imprint, (double)seal);
    }
}
