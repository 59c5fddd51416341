using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.TextVersions;

/// <summary>Keeps what an author has written before another hand, or the same one after a pause, writes over it.</summary>
internal sealed class VersionKeeper(OfficeDbContext db, Actor actor, IIdSource ids, TimeProvider clock)
{
    /// <summary>After this long an author's next save begins another version.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(30);

    /// <summary>Writes the form's content over what was saved.</summary>
    public async Task WriteAsync(Dispatch dispatch, Content.DocumentContent content, CancellationToken cancellationToken)
    {
        var working = await db.WorkingTexts.SingleAsync(t => t.DispatchId == dispatch.Id, cancellationToken);
        if (working.SavedBy != actor.OfficialId || clock.GetUtcNow() - working.SavedAt > s_pause)
        {
            Keep(dispatch, working);
        }

        working.Write(content, actor.OfficialId, clock.GetUtcNow());
    }

    /// <summary>Before the text is fixed by somebody who did not write it.</summary>
    public void KeepOfAnother(Dispatch dispatch, WorkingText working)
    {
        if (working.SavedBy != actor.OfficialId)
        {
            Keep(dispatch, working);
        }
    }

    public void Keep(Dispatch dispatch, WorkingText working) =>
        Add(dispatch, new DraftAuthorship(working.SavedBy, working.SavedAt, DraftVersionOrigin.Written), working.Content);

    /// <summary>A text of the actor that stands beside the one in the form.</summary>
    public void KeepBeside(Dispatch dispatch, Content.DocumentContent content, DraftVersionOrigin origin)
    {
        var text = new WorkingText(dispatch.Id);
        text.Write(content, actor.OfficialId, clock.GetUtcNow());
        Add(dispatch, new DraftAuthorship(actor.OfficialId, clock.GetUtcNow(), origin), text.Content);
    }

    /// <summary>Texts that came in a file, each with its author, in the order in which they were made.</summary>
    public void KeepSteps(Dispatch dispatch, IReadOnlyList<AuthoredText> steps, FileAuthors authors)
    {
        foreach (var (at, step) in steps.Index())
        {
            var text = new WorkingText(dispatch.Id);
            text.Write(step.Content, actor.OfficialId, clock.GetUtcNow());
            // A moment apart, so that their order is known.
            var by = authors.Of(step.Author, dispatch.OrganId, actor) with { SavedAt = clock.GetUtcNow().AddMilliseconds(at) };
            Add(dispatch, by, text.Content);
        }
    }

    private void Add(Dispatch dispatch, DraftAuthorship by, string content) =>
        db.DraftVersions.Add(DraftVersion.Keep(ids.Next(), dispatch.OrganId, dispatch.Id, by, content));
}
