using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>征求意见 and 协办: others are asked, the holder's item waits for them and comes back into their hands.</summary>
internal static class AskBesideMove
{
    public const int MostAsked = 50;

    public static MoveDeclaration Consult { get; } = new(MoveKind.Consult, "征求意见", "Consult")
    {
        Word = "consult",
        Who = "the holder of the step's item",
        Precondition = "a question is given; nobody is asked whom the step asks already",
        Effect = "each gets an item of their own that asks for an answer; the holder's item waits for all of them, the matter stays",
        Record = "`workflow.consulted` with the question; the answer with `workflow.answered`",
        Undo = "取回 (减签) while unanswered; with a return, jump or end the open ones are cancelled",
    };

    public static MoveDeclaration Assist { get; } = new(MoveKind.Assist, "协办", "Assist")
    {
        Word = "assist",
        Who = "the holder of the step's item",
        Precondition = "as 征求意见",
        Effect = "as 征求意见, but each gives a formal opinion in the step's box; the holder alone ends the step",
        Record = "`workflow.assisted`; the opinion with `workflow.answered`",
        Undo = "as 征求意见",
    };

    public static Fault? Make(Walk walk, EngineCommand.AskBeside command)
    {
        var move = command.Kind == SideKind.Assist ? MoveKind.Assist : MoveKind.Consult;
        if ((Held.Check(walk, command.WorkItem, move, out var token) ?? Held.ReasonOf(command.Question)) is { } fault)
        {
            return fault;
        }
        var asked = walk.AskedAt(token).ToHashSet();
        var whom = command.Whom.Where(one => asked.Add(one.OfficialId)).ToArray();
        if (whom.Length == 0)
        {
            return new WorkflowFault.AskedAlready();
        }
        if (whom.Length > MostAsked)
        {
            return new WorkflowFault.TooManyMembers(walk.Node(token.Node).Name);
        }
        walk.Reason = command.Question.Trim();
        walk.Record(move == MoveKind.Assist ? "workflow.assisted" : "workflow.consulted", token.Node);
        foreach (var one in whom)
        {
            walk.Beside(token, command.Kind, one, walk.Reason);
        }
        return null;
    }

    /// <summary>The answer of somebody asked beside: the step goes on when its holder has answered and all are heard.</summary>
    public static Fault? Answer(Walk walk, Side side, string outcome)
    {
        if (side.Holder.OfficialId != walk.Actor.OfficialId)
        {
            return new WorkflowFault.NotHolder();
        }
        var token = walk.TokenOf(side);
        if (side.Kind != SideKind.Consult && !walk.Node(token.Node).Rules!.Outcomes.Contains(outcome, StringComparer.Ordinal))
        {
            return new WorkflowFault.OutcomeUnknown(walk.Node(token.Node).Name, outcome);
        }
        walk.Add(new Effect.CloseWorkItem(side.WorkItem!.Value, WorkItemState.Done, outcome));
        walk.Replace(side with { Status = MemberStatus.Done, Outcome = outcome });
        walk.Record("workflow.answered", token.Node, outcome);
        return walk.SettleWhenHeard(token);
    }
}
