using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Workflow.Definitions;

/// <summary>Keeps a drawing as it stands, runnable or not. Answers the draft's id and its new revision.</summary>
/// <param name="DraftId">The draft; null begins one.</param>
/// <param name="Xml">BPMN 2.0 XML, at most 10 MB; a page takes 5.</param>
/// <param name="BaseRevision">The revision that the page shows; another window's later save is not written over unseen.</param>
public sealed record SaveProcessDraft(Guid? DraftId, ReadOnlyMemory<byte> Xml, long BaseRevision)
    : ICommand<SavedProcessDraft>, IRoutineCommand
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

/// <summary>A draft as it was kept.</summary>
public sealed record SavedProcessDraft(Guid DraftId, long Revision);

internal sealed class SaveProcessDraftHandler(OfficeDbContext db, Actor actor, Stamp stamp)
    : ICommandHandler<SaveProcessDraft, SavedProcessDraft>
{
    public Task<Outcome<SavedProcessDraft>> HandleAsync(SaveProcessDraft command, CancellationToken cancellationToken) =>
        DraftText.Read(command.Xml).Match(
            text => KeepAsync(command, text, cancellationToken),
            fault => Task.FromResult<Outcome<SavedProcessDraft>>(fault));

    private async Task<Outcome<SavedProcessDraft>> KeepAsync(
        SaveProcessDraft command, DraftText text, CancellationToken cancellationToken)
    {
        if (await db.Set<ProcessDraft>().AnyAsync(
            d => d.OrganId == actor.OrganId && d.Key == text.Key && d.Id != command.DraftId, cancellationToken))
        {
            return new DefinitionFault.KeyTaken(text.Key);
        }

        var draft = command.DraftId is { } id
            ? await db.Set<ProcessDraft>().SingleOrDefaultAsync(
                d => d.Id == id && d.OrganId == actor.OrganId, cancellationToken)
            : db.Add(new ProcessDraft(stamp.NextId(), actor.OrganId)).Entity;
        if (draft is null)
        {
            return new DefinitionFault.Missing();
        }

        if (draft.Revision != command.BaseRevision)
        {
            return new DefinitionFault.MovedOn(draft.Revision);
        }

        draft.Keep(text, command.Xml.ToArray(), stamp.OfficialId, stamp.Now);
        return new SavedProcessDraft(draft.Id, draft.Revision);
    }
}
