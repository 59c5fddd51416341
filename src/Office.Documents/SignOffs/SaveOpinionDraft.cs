using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.SignOffs;

/// <summary>Keeps an opinion as it is being written, with the id of the command that will send it.</summary>
public sealed record SaveOpinionDraft(Guid DispatchId, Guid WorkItemId, Guid SendAs, string Opinion, byte[]? Ink)
    : ICommand<Done>, IRoutineCommand
{
    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

internal sealed class SaveOpinionDraftHandler(OfficeDbContext db, IProcesses processes, Actor actor, TimeProvider clock)
    : ICommandHandler<SaveOpinionDraft, Done>
{
    public async Task<Outcome<Done>> HandleAsync(SaveOpinionDraft command, CancellationToken cancellationToken)
    {
        var held = await processes.HeldAsync(command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        if (held.Value.RootId != command.DispatchId)
        {
            return new FoundationFault.Missing();
        }

        if (command.Opinion.Length > SignOffLimits.OpinionCharacters)
        {
            return new SignOffFault.OpinionTooLong(SignOffLimits.OpinionCharacters);
        }

        if (command.Ink?.Length > SignOffLimits.InkBytes)
        {
            return new SignOffFault.InkTooLarge(SignOffLimits.InkBytes / 1024);
        }

        var draft = await db.OpinionDrafts.SingleOrDefaultAsync(
            d => d.WorkItemId == command.WorkItemId && d.OfficialId == actor.OfficialId, cancellationToken);
        if (draft is null)
        {
            draft = new OpinionDraft
            {
                WorkItemId = command.WorkItemId,
                OfficialId = actor.OfficialId,
                OrganId = actor.OrganId,
                CommandId = command.SendAs,
            };
            db.OpinionDrafts.Add(draft);
        }

        (draft.Opinion, draft.Ink, draft.SavedAt) = (command.Opinion, command.Ink, clock.GetUtcNow());
        return new Done();
    }
}
