using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Signatures;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Seals;

/// <summary>
/// 用印: the seal keeper orders the organ's seal on exactly the file that was proofread. The order is signed with the keeper's
/// own key (the second factor) and stands in the ledger; the job that may use the seal's key carries it out.
/// </summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The keeper's open item.</param>
/// <param name="SealId">A seal of the organ whose turn it is: the document's own, then the others that issue it with it.</param>
/// <param name="LayoutHash">sha256 of the file that the keeper looked at: the typeset one, or that with the seals so far.</param>
public sealed record SealDispatch(Guid DispatchId, Guid WorkItemId, Guid SealId, byte[] LayoutHash) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

internal sealed class SealDispatchHandler(
    DispatchSteps steps, SealRounds rounds, SealOrders orders, DispatchRecord record, IProcesses processes)
    : ICommandHandler<SealDispatch, Done>
{
    public async Task<Outcome<Done>> HandleAsync(SealDispatch command, CancellationToken cancellationToken)
    {
        var held = await steps.HeldAtAsync(DispatchSteps.Seal, command.DispatchId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var (dispatch, item) = held.Value;
        var round = await rounds.OfAsync(dispatch, cancellationToken);
        if (round.File.Length == 0 || !round.File.AsSpan().SequenceEqual(command.LayoutHash))
        {
            return new DispatchFault.LayoutChanged();
        }

        var ordered = await orders.PlaceAsync(dispatch, round, command.SealId, cancellationToken);
        if (ordered.Fault is not null)
        {
            return ordered.Fault;
        }

        record.Add(dispatch, "dispatch.seal-ordered", item.StepId, new { SealUse = ordered.Value, command.SealId });
        var done = await processes.CompleteAsync(item.Id, Completion.Of("sealed"), cancellationToken);
        return done.Fault is not null ? done.Fault : new Done();
    }
}

/// <summary>Checks and signs a keeper's order and enters it into the ledger.</summary>
internal sealed class SealOrders(OfficeDbContext db, ISigningDesk desk, Actor actor, IIdSource ids, TimeProvider clock)
{
    public async Task<Outcome<Guid>> PlaceAsync(Dispatch dispatch, SealRound round, Guid sealId, CancellationToken cancellationToken)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        var organ = round.Next?.OrganId ?? dispatch.OrganId;
        var refusal = await RefusalAsync(organ, sealId, now, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var order = OrderOf(dispatch, round.File, sealId, now);
        var signature = desk.Sign(actor, order);
        if (signature.Fault is not null)
        {
            return signature.Fault;
        }

        var use = new SealUse
        {
            Id = ids.Next(),
            OrganId = organ,
            SealId = sealId,
            DispatchId = dispatch.Id,
            KeeperId = actor.OfficialId,
            KeeperName = actor.Name,
            OrderedAt = now,
            LayoutHash = round.File,
            Order = order,
            Signature = signature.Value,
            PublicKey = desk.Current(actor)?.PublicKey ?? [],
        };
        db.SealUses.Add(use);
        return use.Id;
    }

    private async Task<Fault?> RefusalAsync(Guid organId, Guid sealId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Holding the step is not enough: the right to the seal may have been taken away since the item was opened.
        var isKeeper = await db.Set<Grant>().AnyAsync(
            g => g.ObjectId == organId && g.Relation == Relation.SealFor && actor.Subjects.Contains(g.SubjectId),
            cancellationToken);
        if (!isKeeper)
        {
            return new SealFault.NotKeeper();
        }

        var seal = await db.Seals.SingleOrDefaultAsync(s => s.Id == sealId && s.OrganId == organId, cancellationToken);
        return seal switch
        {
            null => new SealFault.Missing(),
            _ when !seal.IsValidAt(now) => new SealFault.NotValid(),
            _ => null,
        };
    }

    private byte[] OrderOf(Dispatch dispatch, byte[] file, Guid sealId, DateTimeOffset now)
    {
        var json = new CanonicalJson().Open('{')
            .Name("version").Number(1)
            .Name("act").Text("seal")
            .Name("documentId").Text(dispatch.Id.ToString("D"))
            .Name("number").Text(dispatch.Number)
            .Name("sealId").Text(sealId.ToString("D"))
            .Name("fileSha256").Text(Convert.ToHexStringLower(file))
            .Name("keeper");
        SignerName.Of(actor).Write(json);
        return json.Name("at").Number(now.ToUnixTimeMilliseconds()).Close('}').ToBytes();
    }
}
