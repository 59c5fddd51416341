using Office.Documents.BusinessForms.Opinions;
using Office.Documents.Dispatches;
using Office.Documents.Exchange;
using Office.Documents.Signatures;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Web.Api;

/// <summary>
/// Sends what a light page decided. A decision that has arrived is carried out even when the line is cut behind it: the page
/// asks again under the same id and gets the same answer.
/// </summary>
internal sealed class DecisionDesk(IDispatcher dispatcher, ISigningPins pins)
{
    /// <summary>Null when it is done, now or before.</summary>
    public async Task<Fault?> DecideAsync(DecisionRequest request)
    {
        var fault = await SendAsync(request);
        if (fault is not SignatureFault.Locked || string.IsNullOrEmpty(request.Pin))
        {
            return fault;
        }

        // Refusals are not stored, so that the same command is sent again once the key is unlocked.
        var unlocked = await pins.UnlockAsync(request.Pin, CancellationToken.None);
        return unlocked.Fault ?? await SendAsync(request);
    }

    private async Task<Fault?> SendAsync(DecisionRequest request)
    {
        var envelope = new CommandEnvelope(request.CommandId);
        if (request.Decision is "sign-for" or "send-back")
        {
            var reason = request.Decision is "sign-for" ? null : request.Opinion ?? "";
            var answer = new AnswerArrival(request.DispatchId, request.WorkItemId, reason);
            return (await dispatcher.SendAsync(answer, envelope, CancellationToken.None)).Fault;
        }

        if (!request.TryReadShown(out var contentHash, out var seen))
        {
            return new ApiFault.Unreadable();
        }

        if (request.Revision is { } revision)
        {
            return await SendFormAsync(request, revision, seen);
        }

        if (request.Decision is "return")
        {
            var to = request.ReturnTo is "drafter" ? ReturnTo.Drafter : ReturnTo.Previous;
            var back = new ReturnDispatch(
                request.DispatchId, request.WorkItemId, to, request.Opinion ?? "", request.StraightBack, contentHash, seen,
                PagesHash: request.PagesBytes);
            return (await dispatcher.SendAsync(back, envelope, CancellationToken.None)).Fault;
        }

        if (request.SignOff is not { } decision)
        {
            return new SignOffFault.NotADecision();
        }

        var signOff = new SignOffDispatch(
            request.DispatchId, request.WorkItemId, decision, request.Opinion, request.InkBytes, contentHash, seen,
            PagesHash: request.PagesBytes);
        return (await dispatcher.SendAsync(signOff, envelope, CancellationToken.None)).Fault;
    }

    private async Task<Fault?> SendFormAsync(DecisionRequest request, long revision, IReadOnlyList<byte[]> seen)
    {
        var envelope = new CommandEnvelope(request.CommandId);
        if (request.Decision is "return")
        {
            var to = request.ReturnTo is "previous" ? ReturnTo.Previous : ReturnTo.Drafter;
            var back = new ReturnFormMatter(
                request.DispatchId, request.WorkItemId, to, request.Opinion ?? "", request.StraightBack, revision, seen);
            return (await dispatcher.SendAsync(back, envelope, CancellationToken.None)).Fault;
        }

        var decide = new DecideFormMatter(
            request.DispatchId, request.WorkItemId, request.Decision ?? "", request.Opinion, revision, seen, request.InkBytes);
        return (await dispatcher.SendAsync(decide, envelope, CancellationToken.None)).Fault;
    }
}
