using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.TextVersions;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>Makes versions of a text: checks the rules, writes the canonical bytes, moves the dispatch to them.</summary>
internal sealed class DispatchTexts(
    OfficeDbContext db, SubmissionRules rules, SigningForm form, DispatchRecord record, TextAct act)
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

        var signed = await form.OfAsync(dispatch, written, cancellationToken);
        var broken = await rules.CheckAsync(dispatch, signed.Content, cancellationToken);
        if (broken is not null)
        {
            return broken;
        }

        var bytes = CanonicalContent.Write(signed);
        var hash = CanonicalContent.Hash(bytes);
        if (dispatch.ContentHash is { } standing && hash.AsSpan().SequenceEqual(standing))
        {
            dispatch.Fix(dispatch.TextVersion, standing);
            await rules.ReadAsync(dispatch, signed.Content, cancellationToken);
            return dispatch.TextVersion;
        }

        act.KeepAuthor(dispatch, working);
        var text = new TextVersion(dispatch.Id, dispatch.TextVersion + 1, bytes, hash, act.By) { FixedAt = act.Now };
        db.DispatchTexts.Add(text);
        dispatch.Fix(text.Version, hash);
        await rules.ReadAsync(dispatch, signed.Content, cancellationToken);
        record.Add(dispatch, "dispatch.text-fixed", details: new { text.Version, Sha256 = Convert.ToHexStringLower(hash) });
        return text.Version;
    }

    /// <summary>
    /// Whether the form says what the standing text says, its files and recipients included; a change that was only saved is
    /// decided on by nobody.
    /// </summary>
    public async Task<bool> IsFixedAsync(Dispatch dispatch, CancellationToken cancellationToken)
    {
        var working = await db.WorkingTexts.SingleAsync(t => t.DispatchId == dispatch.Id, cancellationToken);
        var signed = await form.OfAsync(dispatch, working.Read(), cancellationToken);
        if (!signed.IsComplete)
        {
            return false;
        }

        // A text that was fixed in an earlier form is compared in that form.
        var standing = await StandingBytesAsync(dispatch, cancellationToken);
        var again = signed with { Version = CanonicalContent.Read(standing).Version };

        // What the earlier form cannot say was not in it.
        return again.IsComplete && CanonicalContent.Write(again).AsSpan().SequenceEqual(standing);
    }

    /// <summary>The text that stands, from its canonical bytes.</summary>
    public async Task<DocumentContent> StandingAsync(Dispatch dispatch, CancellationToken cancellationToken) =>
        CanonicalContent.Read(await StandingBytesAsync(dispatch, cancellationToken)).Content;

    private Task<byte[]> StandingBytesAsync(Dispatch dispatch, CancellationToken cancellationToken) => db.DispatchTexts
        .Where(t => t.DispatchId == dispatch.Id && t.Version == dispatch.TextVersion)
        .Select(t => t.Content)
        .SingleAsync(cancellationToken);
}

/// <summary>Who fixes a text, and when.</summary>
internal sealed class TextAct(Actor actor, VersionKeeper versions, TimeProvider clock)
{
    /// <summary>Who fixes a text that another wrote does not become its author.</summary>
    public void KeepAuthor(Dispatch dispatch, WorkingText working) => versions.KeepOfAnother(dispatch, working);

    public Guid By => actor.OfficialId;

    public DateTimeOffset Now => clock.GetUtcNow();
}
