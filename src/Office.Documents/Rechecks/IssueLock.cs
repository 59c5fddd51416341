using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Proofreading;
using Office.Organization.Foundation;

namespace Office.Documents.Rechecks;

/// <summary>
/// 签发-lock: the text is hashed when it is issued; behind 签发 the difference to it decides by rule whether the signer must
/// decide again (条例 第二十五条（一）).
/// </summary>
internal sealed class IssueLock(
    Lazy<OfficeDbContext> db, Lazy<ProofListShelf> lists, IssuedTexts issued, DispatchRecord record, Lazy<DispatchTexts> texts)
{
    public const string CorrectedVerb = "dispatch.text-corrected";

    /// <summary>The text that stands against the one that was issued last; null where nobody has issued it yet.</summary>
    public async Task<IssueDifference?> DifferenceAsync(Dispatch dispatch, CancellationToken cancellationToken)
    {
        var signed = await issued.LastAsync(dispatch.Id, cancellationToken);
        if (signed is null)
        {
            return null;
        }

        var comparison = signed.TextVersion == dispatch.TextVersion
            ? new TextComparison([])
            : TextComparer.Compare(
                await TextAsync(dispatch.Id, signed.TextVersion, cancellationToken),
                await TextAsync(dispatch.Id, dispatch.TextVersion, cancellationToken),
                (await lists.Value.OfAsync(dispatch.OrganId, cancellationToken)).Words);
        return new IssueDifference(signed.TextVersion, dispatch.TextVersion, signed.PrintedName, signed.SignedAt, comparison.Changes);
    }

    /// <summary>Why the text cannot go on behind 签发; null when it says what was issued, but for what the whitelist permits.</summary>
    public async Task<Fault?> CheckAsync(Dispatch dispatch, CancellationToken cancellationToken) =>
        await JudgeAsync(dispatch, await DifferenceAsync(dispatch, cancellationToken), cancellationToken);

    private async Task<Fault?> JudgeAsync(Dispatch dispatch, IssueDifference? difference, CancellationToken cancellationToken) =>
        difference is null ? await UnissuedAsync(dispatch, cancellationToken)
            : difference.IsTypographic ? null
            : new RecheckFault.SignerMustDecide(difference.Changes.Count(change => change.Class is ChangeClass.Substance));

    /// <summary>The same for the clerk who numbers it, whose document has its recipients: nothing saved but not fixed goes out.</summary>
    public async Task<Fault?> CheckFixedAsync(Dispatch dispatch, CancellationToken cancellationToken) =>
        !dispatch.TextStands && !await texts.Value.IsFixedAsync(dispatch, cancellationToken)
            ? new DispatchFault.TextNotFixed()
            : await CheckAsync(dispatch, cancellationToken);

    /// <summary>复核 passes: what was touched is noted in the history, old beside new.</summary>
    public async Task<Fault?> PassAsync(HeldDispatch held, CancellationToken cancellationToken)
    {
        var (dispatch, item) = held;
        var difference = await DifferenceAsync(dispatch, cancellationToken);
        var fault = await JudgeAsync(dispatch, difference, cancellationToken);
        if (fault is null && difference is { Changes.Count: > 0 })
        {
            record.Add(dispatch, CorrectedVerb, item.StepId, await CorrectionAsync(dispatch, difference, cancellationToken));
        }

        return fault;
    }

    private async Task<KeptCorrection> CorrectionAsync(Dispatch dispatch, IssueDifference difference, CancellationToken cancellationToken)
    {
        var hashes = await db.Value.DispatchTexts.AsNoTracking().Where(text => text.DispatchId == dispatch.Id)
            .ToDictionaryAsync(text => text.Version, text => Convert.ToHexStringLower(text.Hash), cancellationToken);
        return new KeptCorrection(
            difference.SignedVersion, hashes[difference.SignedVersion], difference.StandingVersion, hashes[difference.StandingVersion],
            Whitelist.Standing.Sha256, [.. difference.Changes.Select(KeptChange.Of)], ChangeWords.Sentence(difference.Changes));
    }

    // A process of the organ's own may have no 签发; where it is drawn, nothing passes without it.
    private async Task<Fault?> UnissuedAsync(Dispatch dispatch, CancellationToken cancellationToken) =>
        await issued.IsDrawnAsync(dispatch.Id, cancellationToken) ? new RecheckFault.NotIssued() : null;

    private async Task<SignedContent> TextAsync(Guid dispatchId, int version, CancellationToken cancellationToken) => CanonicalContent.Read(
        await db.Value.DispatchTexts.Where(text => text.DispatchId == dispatchId && text.Version == version)
            .Select(text => text.Content).SingleAsync(cancellationToken));
}
