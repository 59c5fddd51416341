using Office.Organization.Foundation;
using Office.Workflow.Definitions;

namespace Office.Web.Features.Processes;

/// <summary>
/// Keeps a drawing after each change and has it looked over. Another window's save stops it until somebody decides which
/// drawing stands.
/// </summary>
public sealed class DrawingSaver(IDispatcher dispatcher, IIdSource ids, TimeProvider clock)
{
    private Guid _draftId;

    /// <summary>The revision that the next save and the publication name.</summary>
    public long Revision { get; private set; }

    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Why the last save or publication was refused; null when it was not.</summary>
    public Fault? Fault { get; private set; }

    /// <summary>What keeps the drawing from being published, and what its drawer should know.</summary>
    public IReadOnlyList<ProcessProblem> Problems { get; private set; } = [];

    public bool IsOvertaken => Fault is DefinitionFault.MovedOn;

    /// <summary>Begins with a draft as it was read.</summary>
    public async Task BeginAsync(ProcessDraftView draft)
    {
        (_draftId, Revision, SavedAt, Fault) = (draft.Id, draft.Revision, draft.SavedAt, null);
        await CheckAsync(draft.Xml);
    }

    /// <summary>Keeps the drawing as it stands. False when it could not be kept; <see cref="Fault"/> says why.</summary>
    public async Task<bool> SaveAsync(byte[] xml)
    {
        if (IsOvertaken)
        {
            return false;
        }

        await CheckAsync(xml);
        var kept = await dispatcher.SendAsync(
            new SaveProcessDraft(_draftId, xml, Revision), new CommandEnvelope(ids.Next()));
        Fault = kept.Fault;
        if (kept.Fault is null)
        {
            (Revision, SavedAt) = (kept.Value.Revision, clock.GetUtcNow());
        }

        return kept.Fault is null;
    }

    /// <summary>This window's drawing stands, over what another has saved.</summary>
    public Task<bool> OverwriteAsync(byte[] xml)
    {
        if (Fault is DefinitionFault.MovedOn standing)
        {
            (Revision, Fault) = (standing.Revision, null);
        }

        return SaveAsync(xml);
    }

    /// <summary>Publishes what was kept last. Null when it was refused.</summary>
    public async Task<Guid?> PublishAsync()
    {
        var published = await dispatcher.SendAsync(
            new PublishProcessDraft(_draftId, Revision), new CommandEnvelope(ids.Next()));
        Fault = published.Fault;
        return published.Fault is null ? published.Value : null;
    }

    private async Task CheckAsync(ReadOnlyMemory<byte> xml) =>
        Problems = (await dispatcher.AskAsync(new CheckProcess(xml))).Match(problems => problems, _ => Problems);
}
