using Office.Documents.BusinessForms.Registers;
using Office.Documents.Dispatches;
using Office.Documents.Rules;
using Office.Documents.SignOffs;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Features.Files;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Phone;

/// <summary>Gathers what a card shows, through the dispatcher like every other page.</summary>
internal sealed class PhoneDesk(IDispatcher dispatcher, IDirectorySource directory, PageShelf shelf, IIdSource ids)
{
    public async Task<Outcome<PhoneCardModel>> CardAsync(Guid dispatchId, Guid workItemId, CancellationToken cancellationToken)
    {
        var card = await dispatcher.AskAsync(new GetDecisionCard(dispatchId, workItemId), cancellationToken);
        if (card.Fault is not null)
        {
            return card.Fault;
        }

        var moves = await dispatcher.AskAsync(new GetMoves(workItemId), cancellationToken);
        var files = await dispatcher.AskAsync(new ListAttachments(dispatchId), cancellationToken);
        var forms = await dispatcher.AskAsync(
            new GetStepForms(dispatchId, card.Value.IsOpen ? workItemId : null), cancellationToken);
        return new PhoneCardModel(
            card.Value,
            moves.Match(offered => offered, _ => []),
            files.Match<IReadOnlyList<AttachmentRow>>(rows => rows, _ => []),
            shelf.Pages(card.Value.View).Count,
            directory.Current.Official(card.Value.Item.SentBy)?.Name ?? "",
            card.Value.Draft?.CommandId ?? ids.Next())
        {
            Forms = forms.Match(found => found, _ => new StepForms(Asked: null, [])),
            Findings = await FindingsAsync(dispatchId, card.Value.Item, cancellationToken),
        };
    }

    // What can hold this signature back; where nothing can, nobody is asked.
    private async Task<IReadOnlyList<CheckedFinding>> FindingsAsync(Guid dispatchId, WorkItem item, CancellationToken cancellationToken)
    {
        if (!item.IsOpen || item.BesideId is not null || item.StepId is not ("review" or "issue"))
        {
            return [];
        }

        var stage = item.StepId is "issue" ? Stage.Issue : Stage.Review;
        var found = await dispatcher.AskAsync(new GetFindings(dispatchId, stage), cancellationToken);
        return found.Match(rows => rows.Where(row => row.Finding.Obligatory).ToArray(), _ => []);
    }

    /// <summary>One page of the paper; null past its end.</summary>
    public async Task<Outcome<DrawnPage?>> PageAsync(Guid dispatchId, int number, CancellationToken cancellationToken)
    {
        var view = await dispatcher.AskAsync(new GetDispatch(dispatchId), cancellationToken);
        return view.Match<Outcome<DrawnPage?>>(found => shelf.Pages(found).ElementAtOrDefault(number - 1), fault => fault);
    }
}
