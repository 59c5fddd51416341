using Office.Documents.Content;
using Office.Documents.Rechecks;
using Office.Documents.Rules;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>
/// At 审核 and 签发 no consent passes while an obligatory finding is neither mended nor overridden with a reason; at 复核 none
/// passes on a text that its signer would have to decide on again.
/// </summary>
internal sealed class PassingGate(HandlingRecord handling, Lazy<DispatchChecks> checks, Lazy<IssueLock> issued)
{
    /// <summary>
    /// Why the consent cannot be taken; null when it can. Dissent and return are never held back. What 复核 has touched is noted
    /// in the history of the same transaction.
    /// </summary>
    public async Task<Fault?> CheckAsync(HeldDispatch held, SignOffDecision decision, CancellationToken cancellationToken)
    {
        var (dispatch, item) = held;
        if (decision is not (SignOffDecision.Agree or SignOffDecision.Initial) || item.BesideId is not null)
        {
            return null;
        }

        if (item.StepId == DispatchSteps.Recheck)
        {
            return await issued.Value.PassAsync(held, cancellationToken);
        }

        if (DispatchChecks.StageOf(item.StepId) is not { } stage)
        {
            return null;
        }

        if (await IsClearAsync(dispatch, stage, cancellationToken))
        {
            return null;
        }

        var standing = await checks.Value.HoldingBackAsync(dispatch.Id, stage, cancellationToken);
        return standing is [var first, ..] ? new DispatchFault.FindingsHoldBack(first, standing.Count) : null;
    }

    // The way of nearly every signature: the text was read when it was fixed, and nothing about it has changed since.
    private async Task<bool> IsClearAsync(Dispatch dispatch, Stage stage, CancellationToken cancellationToken)
    {
        if (dispatch is not { Clearance: { } clearance, ContentHash: { } hash })
        {
            return false;
        }

        var (known, recipients) = await handling.KnownAsync(dispatch.Id, dispatch.OrganId, cancellationToken);
        if (!clearance.AsSpan().SequenceEqual(TextClearance.Of(hash, known)))
        {
            return false;
        }

        var shown = new DocumentContent
        {
            Kind = dispatch.Kind,
            Title = dispatch.Title,
            MainRecipients =
            [
                .. recipients.Where(recipient => recipient.Kind is RecipientKind.Main).Select(recipient => recipient.PrintedName).Distinct(StringComparer.Ordinal),
            ],
        };
        var facts = known with { Stage = stage, Handling = await handling.OfAsync(dispatch, stage, cancellationToken) };
        return DocumentRules.HoldingBackHandling(shown, facts) is [];
    }
}
