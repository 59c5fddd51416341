using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>减签: a signer who has not answered is taken out, and may be put back while the step lasts. The row stays.</summary>
internal static class RemoveSignerMove
{
    public static MoveDeclaration Remove { get; } = new(MoveKind.RemoveSigner, "减签", "Remove a signer")
    {
        Word = "remove-signer",
        Who = "who added them; for the members of a round also who sent the matter to it, and the drafter",
        Precondition = "not answered; somebody is left in the round, or has answered it",
        Effect = "their item is closed as 减签; the round or the step goes on when nobody else is to be heard",
        Record = "`workflow.signer-removed` with the reason",
        Undo = "恢复减签 while the step lasts",
    };

    public static MoveDeclaration Restore { get; } = new(MoveKind.RestoreSigner, "恢复减签", "Restore a signer")
    {
        Word = "remove-signer",
        Who = "as 减签",
        Precondition = "taken out, and the step still lasts",
        Effect = "they are asked again, in a line in their old place",
        Record = "`workflow.signer-restored`",
        Undo = "减签",
    };

    public static Fault? Make(Walk walk, EngineCommand.RemoveSigner command)
    {
        walk.Reason = command.Reason?.Trim();
        if (command.Round is null)
        {
            return RemoveSide(walk, command.Key);
        }
        if (Find(walk, command.Round.Value, command.Key, out var round, out var member, out var owner) is { } fault)
        {
            return fault;
        }
        var token = walk.TokensIn(walk.ScopeOf(round.Key)!.Key).FirstOrDefault(t => t.Member == member.Order);
        if (member.Status is not (MemberStatus.Waiting or MemberStatus.Asked) || token?.Answer is not null)
        {
            return new WorkflowFault.AnsweredAlready();
        }
        if (!round.Members.Any(other => other.Order != member.Order
            && (other.Status is MemberStatus.Waiting or MemberStatus.Asked or MemberStatus.Done or MemberStatus.Returned)))
        {
            return new WorkflowFault.LastSigner();
        }
        walk.Record("workflow.signer-removed", owner.Node);
        if (token is not null)
        {
            walk.Cancel(token, WorkItemState.Removed);
        }
        return walk.GoOn(walk.With(round, member with { Status = MemberStatus.Removed }), owner);
    }

    public static Fault? Make(Walk walk, EngineCommand.RestoreSigner command)
    {
        if (command.Round is null)
        {
            return RestoreSide(walk, command.Key);
        }
        if (Find(walk, command.Round.Value, command.Key, out var round, out var member, out var owner) is { } fault)
        {
            return fault;
        }
        if (member.Status != MemberStatus.Removed)
        {
            return new WorkflowFault.NotRemoved();
        }
        walk.Record("workflow.signer-restored", owner.Node);
        return walk.GoOn(walk.With(round, member with { Status = MemberStatus.Waiting }), owner);
    }

    private static Fault? Find(
        Walk walk, Guid roundId, int order, out RoundState round, out Member member, out Token owner)
    {
        (round, member, owner) = (walk.Rounds.LastOrDefault(r => r.Id == roundId)!, null!, null!);
        if (round is null || walk.ScopeOf(round.Key) is not { } scope)
        {
            return new WorkflowFault.RoundOver();
        }
        owner = walk.OwnerOf(scope);
        if (order < 0 || order >= round.Members.Count)
        {
            return new WorkflowFault.ItemMissing();
        }
        member = round.Members[order];
        return !walk.Node(owner.Node).Rules!.Moves.Contains(MoveKind.RemoveSigner)
            ? new WorkflowFault.MoveNotAllowed(walk.Node(owner.Node).Name)
            : member.AddedBy?.OfficialId == walk.Actor.OfficialId || walk.HasSent(owner) ? null
            : new WorkflowFault.NotAdder();
    }

    private static Fault? RemoveSide(Walk walk, int key)
    {
        if (walk.Sides.FirstOrDefault(side => side.Key == key) is not { } side)
        {
            return new WorkflowFault.ItemMissing();
        }
        if (side.By.OfficialId != walk.Actor.OfficialId)
        {
            return new WorkflowFault.NotAdder();
        }
        if (!side.IsOpen)
        {
            return new WorkflowFault.AnsweredAlready();
        }
        var token = walk.TokenOf(side);
        walk.Record("workflow.signer-removed", token.Node);
        if (side.Status == MemberStatus.Asked)
        {
            walk.Add(new Effect.CloseWorkItem(side.WorkItem!.Value, WorkItemState.Removed, Outcome: null));
        }
        walk.Replace(side with { Status = MemberStatus.Removed });
        return walk.SettleWhenHeard(token);
    }

    private static Fault? RestoreSide(Walk walk, int key)
    {
        if (walk.Sides.FirstOrDefault(side => side.Key == key) is not { } side)
        {
            return new WorkflowFault.RoundOver();
        }
        if (side.By.OfficialId != walk.Actor.OfficialId)
        {
            return new WorkflowFault.NotAdder();
        }
        if (side.Status != MemberStatus.Removed)
        {
            return new WorkflowFault.NotRemoved();
        }
        var token = walk.TokenOf(side);
        walk.Record("workflow.signer-restored", token.Node);
        var again = side with { Status = MemberStatus.Waiting, WorkItem = null };
        walk.Replace(again);
        if (side.Kind != SideKind.After || token.Answer is not null)
        {
            walk.Ask(again);
        }
        return null;
    }
}
