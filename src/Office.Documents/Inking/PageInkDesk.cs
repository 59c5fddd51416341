using Office.Documents.Dispatches;
using Office.Documents.Signatures;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.Inking;

/// <summary>
/// Turns what the actor has drawn into kept layers. It stands on the way of every signature, hence prepared statements.
/// </summary>
internal sealed class PageInkDesk(CommandRows rows, DbSession session, Actor actor, IIdSource ids, TimeProvider clock)
{
    public const string Verb = "dispatch.pages-marked";

    /// <summary>What the actor draws at an item, a draft for each version of the text.</summary>
    public async Task<IReadOnlyList<InkDraft>> DraftsAsync(Guid workItemId, CancellationToken cancellationToken)
    {
        List<InkDraft> found = [];
        var mine = rows.Of<InkDraft>().Select("work_item_id = @p0 AND official_id = @p1", [workItemId, actor.OfficialId], found);
        await session.SendAsync(cancellationToken, mine);
        return found;
    }

    /// <summary>
    /// Keeps all that the actor has drawn at the item, and tells the layer over the text that stands: it is part of what is
    /// signed. Drafts on earlier texts are kept with those.
    /// </summary>
    public async Task<SignedInk> FinishAsync(Dispatch dispatch, WorkItem item, SignerName? behalf, CancellationToken cancellationToken)
    {
        List<PageInk> kept = [];
        byte[]? standing = null;
        foreach (var draft in await DraftsAsync(item.Id, cancellationToken))
        {
            if (Keep(dispatch, item, draft, behalf) is { } ink)
            {
                kept.Add(ink);
            }

            standing = draft.ContentHash.AsSpan().SequenceEqual(dispatch.ContentHash) ? draft.Hash() : standing;
            rows.Of<InkDraft>().Remove(draft);
        }

        return new SignedInk(standing, kept);
    }

    /// <summary>A draft as a row of its own; null when it is empty or stands kept already.</summary>
    public PageInk? Keep(Dispatch dispatch, WorkItem item, InkDraft draft, SignerName? behalf)
    {
        if (draft.Hash() is not { } hash || (draft.KeptHash is { } before && before.AsSpan().SequenceEqual(hash)))
        {
            return null;
        }

        draft.KeptHash = hash;
        return rows.Of<PageInk>().Add(new PageInk
        {
            Id = ids.Next(),
            OrganId = dispatch.OrganId,
            DispatchId = dispatch.Id,
            WorkItemId = item.Id,
            Step = item.StepId,
            TextVersion = draft.TextVersion,
            ContentHash = draft.ContentHash,
            OfficialId = actor.OfficialId,
            PostId = actor.PostId,
            Name = actor.Name,
            Title = actor.Title,
            OnBehalfOfName = behalf?.Name,
            Layer = draft.Layer,
            LayerHash = hash,
            KeptAt = clock.GetUtcNow(),
        });
    }

    /// <summary>Writes a draft, or writes over it.</summary>
    public async Task WriteAsync(Dispatch dispatch, WorkItem item, byte[] layer, CancellationToken cancellationToken)
    {
        var drafts = await DraftsAsync(item.Id, cancellationToken);
        var draft = drafts.FirstOrDefault(one => one.TextVersion == dispatch.TextVersion) ?? rows.Of<InkDraft>().Add(new InkDraft
        {
            WorkItemId = item.Id,
            OfficialId = actor.OfficialId,
            OrganId = actor.OrganId,
            TextVersion = dispatch.TextVersion,
            ContentHash = dispatch.ContentHash!,
            Layer = layer,
        });
        (draft.Layer, draft.SavedAt) = (layer, clock.GetUtcNow());
    }

    /// <summary>The line of the history about a kept layer.</summary>
    public static HistoryEntry Told(PageInk ink) => new(
        ink.DispatchId, Verb, ink.Step, new { PageInk = ink.Id, Version = ink.TextVersion, LayerSha256 = Convert.ToHexStringLower(ink.LayerHash) });
}

/// <param name="Standing">sha256 of the actor's layer over the standing text; null when nothing is drawn on it.</param>
/// <param name="Kept">Layers that became rows now.</param>
internal sealed record SignedInk(byte[]? Standing, IReadOnlyList<PageInk> Kept);
