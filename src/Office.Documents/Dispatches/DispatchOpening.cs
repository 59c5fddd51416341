using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Starts;

namespace Office.Documents.Dispatches;

/// <summary>Opens a draft for its drafter, whoever or whatever begins it.</summary>
internal sealed class DispatchOpening(OfficeDbContext db, DispatchRecord record, IRoots roots, TimeProvider clock) : IMatterBeginner
{
    private const string Kinds = "dispatch.";

    public async Task<Outcome<Dispatch>> BeginAsync(
        Guid dispatchId, DocumentContent content, Actor drafter, CancellationToken cancellationToken)
    {
        if (await db.Dispatches.FindAsync([dispatchId], cancellationToken) is not null)
        {
            return new DispatchFault.AlreadyStarted();
        }

        var tooLong = DraftLimits.Check(content);
        if (tooLong is not null)
        {
            return tooLong;
        }

        roots.Create(dispatchId, drafter.OrganId);
        var dispatch = Dispatch.Start(dispatchId, content.Kind, drafter, clock.GetUtcNow());
        var saved = dispatch.Save(new DraftForm { Content = content }, baseRevision: 0);
        if (saved.Fault is not null)
        {
            return saved.Fault;
        }

        var working = new WorkingText(dispatch.Id);
        working.Write(content, drafter.OfficialId, clock.GetUtcNow());
        db.Dispatches.Add(dispatch);
        db.WorkingTexts.Add(working);
        record.GrantDrafter(dispatch);
        record.Add(dispatch, "dispatch.started");
        return dispatch;
    }

    public bool Knows(string kind) => KindOf(kind) is not null;

    /// <summary>
    /// 定时发起: of the kind that the process names, else of the first for which the organ has chosen the process; its usual one
    /// begins a 通知.
    /// </summary>
    public async Task<Outcome<BegunMatter>?> BeginAsync(DueMatter due, CancellationToken cancellationToken)
    {
        var chosen = due.Kinds.Select(KindOf).OfType<DocumentKind>().ToList();
        var kind = due.Kind is { } named ? KindOf(named) : chosen.Count > 0 ? chosen[0] : DocumentKind.Notice;
        if (kind is null || (chosen.Count == 0 && due.ProcessKey is not DispatchStart.ProcessKey))
        {
            return null;
        }

        var content = new DocumentContent { Kind = kind.Value, Title = due.Title };
        var begun = await BeginAsync(due.MatterId, content, due.Drafter, cancellationToken);
        return begun.Match<Outcome<BegunMatter>>(dispatch => new BegunMatter($"{Kinds}{dispatch.Kind}", dispatch.Title), fault => fault);
    }

    private static DocumentKind? KindOf(string kind) => kind.StartsWith(Kinds, StringComparison.Ordinal)
        && Enum.TryParse<DocumentKind>(kind[Kinds.Length..], out var known) && Enum.IsDefined(known) ? known : null;
}
