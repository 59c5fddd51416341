using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>
/// 加签. In a round a signer who is added together becomes a member, in a line the next one; elsewhere, and before or after
/// one holder, they are asked beside that holder.
/// </summary>
internal static class AddSignerMove
{
    public static MoveDeclaration Declaration { get; } = new(MoveKind.AddSigner, "加签（前／并／后）", "Add a signer (before, together, after)")
    {
        Word = "add-signer",
        Who = "the holder of the step's item",
        Precondition = "somebody is named whom the step does not ask already; a round has at most 200 members",
        Effect = "前: the holder's item waits for them; 并: the step ends when both have signed (in a round: one more member, "
            + "in a line the next one); 后: they are asked when the holder has signed, and the step ends with them",
        Record = "`workflow.signer-added` with the reason",
        Undo = "减签 before they have signed",
    };

    public static Fault? Make(Walk walk, EngineCommand.AddSigner command)
    {
        if (Held.Check(walk, command.WorkItem, MoveKind.AddSigner, out var token) is { } fault)
        {
            return fault;
        }
        var asked = walk.AskedAt(token).ToHashSet();
        var whom = command.Whom.Where(one => asked.Add(one.OfficialId)).ToArray();
        if (whom.Length == 0)
        {
            return new WorkflowFault.AskedAlready();
        }
        walk.Reason = command.Reason?.Trim();
        walk.Record("workflow.signer-added", token.Node);
        if (command.Place == AddPlace.Parallel && token.Member is { } order)
        {
            return walk.Grow(token, order, whom);
        }
        if (walk.SidesOf(token).Count() + whom.Length > AskBesideMove.MostAsked)
        {
            return new WorkflowFault.TooManyMembers(walk.Node(token.Node).Name);
        }
        foreach (var one in whom)
        {
            walk.Beside(token, KindOf(command.Place), one, walk.Reason);
        }
        return null;
    }

    private static SideKind KindOf(AddPlace place) => place switch
    {
        AddPlace.Before => SideKind.Before,
        AddPlace.After => SideKind.After,
        _ => SideKind.Parallel,
    };
}
