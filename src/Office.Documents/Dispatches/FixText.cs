using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>
/// Takes what stands in the form over as the text that is decided on: how a head or the office's review changes a text that is
/// under way. Who decided on the former text decided on the former text: their sign-offs keep its hash.
/// </summary>
public sealed record FixText(Guid DispatchId, Guid WorkItemId) : ICommand<int>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

/// <summary>A new version of the text is kept.</summary>
public sealed record DispatchTextChanged(Guid DispatchId, int Version) : IOfficeEvent;

internal sealed class FixTextHandler(DispatchSteps steps, DispatchTexts texts, DispatchRecord record, IOutbox outbox)
    : ICommandHandler<FixText, int>
{
    public async Task<Outcome<int>> HandleAsync(FixText command, CancellationToken cancellationToken)
    {
        var held = await steps.HeldAsync(command.DispatchId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var (dispatch, item) = held.Value;
        if (!DispatchSteps.TextIsOpenAt(item.StepId))
        {
            return new DispatchFault.TextLocked();
        }

        var fixedText = await texts.FixAsync(dispatch, cancellationToken);
        if (fixedText.Fault is not null)
        {
            return fixedText.Fault;
        }

        await record.RenewSnapshotAsync(dispatch, cancellationToken);
        outbox.Add(new DispatchTextChanged(dispatch.Id, fixedText.Value));
        return fixedText.Value;
    }
}

/// <summary>Makes versions of a text: checks the rules, writes the canonical bytes, moves the dispatch to them.</summary>
internal sealed class DispatchTexts(OfficeDbContext db, SubmissionRules rules, DispatchRecord record, Actor actor, TimeProvider clock)
{
    /// <summary>The version that stands afterwards; the same one when nothing has changed.</summary>
    public async Task<Outcome<int>> FixAsync(Dispatch dispatch, CancellationToken cancellationToken)
    {
        var working = await db.WorkingTexts.SingleAsync(t => t.DispatchId == dispatch.Id, cancellationToken);
        var written = working.Read();
        if (SubmissionRules.Unaddressed(dispatch, written) is { } unaddressed)
        {
            return unaddressed;
        }

        var content = Addressed(dispatch, written);
        var broken = await rules.CheckAsync(dispatch, content, cancellationToken);
        if (broken is not null)
        {
            return broken;
        }

        var bytes = CanonicalContent.Write(content);
        var hash = CanonicalContent.Hash(bytes);
        if (dispatch.ContentHash is { } standing && hash.AsSpan().SequenceEqual(standing))
        {
            dispatch.Fix(dispatch.TextVersion, standing);
            return dispatch.TextVersion;
        }

        var text = new TextVersion(dispatch.Id, dispatch.TextVersion + 1, bytes, hash, actor.OfficialId) { FixedAt = clock.GetUtcNow() };
        db.DispatchTexts.Add(text);
        dispatch.Fix(text.Version, hash);
        record.Add(dispatch, "dispatch.text-fixed", details: new { text.Version, Sha256 = Convert.ToHexStringLower(hash) });
        return text.Version;
    }

    /// <summary>Whether the form says what the standing text says; a change that was only saved is decided on by nobody.</summary>
    public async Task<bool> IsFixedAsync(Dispatch dispatch, CancellationToken cancellationToken)
    {
        var working = await db.WorkingTexts.SingleAsync(t => t.DispatchId == dispatch.Id, cancellationToken);
        var bytes = CanonicalContent.Write(Addressed(dispatch, working.Read()));
        return CanonicalContent.Hash(bytes).AsSpan().SequenceEqual(dispatch.ContentHash);
    }

    /// <summary>The text that stands, from its canonical bytes.</summary>
    public async Task<DocumentContent> StandingAsync(Dispatch dispatch, CancellationToken cancellationToken)
    {
        var text = await db.DispatchTexts.SingleAsync(
            t => t.DispatchId == dispatch.Id && t.Version == dispatch.TextVersion, cancellationToken);
        return CanonicalContent.Read(text.Content);
    }

    private static DocumentContent Addressed(Dispatch dispatch, DocumentContent written) => written with
    {
        MainRecipients = Printed(dispatch, RecipientKind.Main),
        CopyRecipients = Printed(dispatch, RecipientKind.Copy),
    };

    // One collective name may stand for many organs and is printed once.
    private static IReadOnlyList<string> Printed(Dispatch dispatch, RecipientKind kind) =>
    [
        .. dispatch.Recipients.Where(r => r.Kind == kind).OrderBy(r => r.Position).Select(r => r.PrintedName)
            .Distinct(StringComparer.Ordinal),
    ];
}
