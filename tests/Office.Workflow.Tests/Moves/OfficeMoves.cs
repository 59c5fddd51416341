using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Tests.Moves;

/// <summary>Every move of the catalogue as somebody at the desk would make it, on a given open item.</summary>
internal static class OfficeMoves
{
    public static IReadOnlyList<MoveKind> Kinds { get; } = Enum.GetValues<MoveKind>();

    /// <summary>Makes the move; the refusal when it is not possible here and now.</summary>
    public static Fault? Make(Desk desk, MoveKind kind, Guid item, int salt = 0) => kind switch
    {
        MoveKind.Complete => desk.Complete(item),
        MoveKind.ReturnToPrevious => desk.As(item, new EngineCommand.Return(item, ReturnTo.Previous, "why", StraightBack: false)),
        MoveKind.ReturnToDrafter => desk.As(item, new EngineCommand.Return(item, ReturnTo.Drafter, "why", StraightBack: false)),
        MoveKind.ReturnToPreviousStraightBack => desk.As(item, new EngineCommand.Return(item, ReturnTo.Previous, "why", StraightBack: true)),
        MoveKind.ReturnToDrafterStraightBack => desk.As(item, new EngineCommand.Return(item, ReturnTo.Drafter, "why", StraightBack: true)),
        MoveKind.ReturnToStep => desk.As(item, new EngineCommand.Return(item, ReturnTo.Step, "why", StraightBack: false) { ToNode = "draft" }),
        MoveKind.ReturnToStepStraightBack =>
            desk.As(item, new EngineCommand.Return(item, ReturnTo.Step, "why", StraightBack: true) { ToNode = "draft" }),
        MoveKind.Withdraw => Withdraw(desk, salt),
        MoveKind.Claim => desk.As(item, new EngineCommand.Claim(item)),
        MoveKind.Release => desk.As(item, new EngineCommand.Release(item)),
        MoveKind.Transfer => desk.As(item, new EngineCommand.Transfer(item, Person("t", salt), "busy")),
        MoveKind.Consult => desk.As(item, new EngineCommand.AskBeside(item, SideKind.Consult, [Person("c", salt)], "what do you say")),
        MoveKind.Assist => desk.As(item, new EngineCommand.AskBeside(item, SideKind.Assist, [Person("a", salt)], "help")),
        MoveKind.AddSigner => desk.As(item, new EngineCommand.AddSigner(
            item, (AddPlace)(1 + (salt % 3)), [Person("s", salt), Person("s2", salt)], "more")),
        MoveKind.RemoveSigner => Remove(desk, salt),
        MoveKind.RestoreSigner => Restore(desk),
        MoveKind.Circulate => desk.As(item, new EngineCommand.Circulate([Person("r", salt)], WorkItemKind.Read, "for you")),
        MoveKind.Notify => desk.As(item, new EngineCommand.Circulate([Person("n", salt)], WorkItemKind.Inform, Purpose: null)),
        MoveKind.Acknowledge => Reader(desk, reading => new EngineCommand.Acknowledge(reading.WorkItem), reading => reading.Reader),
        MoveKind.RevokeReading => Reader(desk, reading => new EngineCommand.RevokeReading(reading.WorkItem), reading => reading.By),
        MoveKind.Urge => desk.Do(new EngineCommand.Urge(item, "soon"), People.Of("drafter-boss")),
        MoveKind.Cancel => desk.Do(new EngineCommand.Cancel("not needed"), People.Of("drafter")),
        MoveKind.Suspend => desk.Do(new EngineCommand.Suspend("waiting for a law"), People.Of("clerk")),
        MoveKind.Resume => desk.Do(new EngineCommand.Resume(), People.Of("clerk")),
        MoveKind.Jump => desk.Do(new EngineCommand.Jump(item, salt % 2 == 0 ? "issue" : "draft", Holder: null, "order"), People.Of("clerk")),
        MoveKind.Terminate => desk.Do(new EngineCommand.Terminate("settled otherwise"), People.Of("clerk")),
        MoveKind.Reopen => desk.Do(new EngineCommand.Reopen("more to do"), People.Of("clerk")),
        MoveKind.HandOver => desk.Do(
            new EngineCommand.HandOver(desk.HolderOf(item).OfficialId, Person("h", salt), "left"), People.Of("clerk")),
        MoveKind.EnterForAnother => desk.As(item, new EngineCommand.EnterFor(item, "agree", Completion.Of("agree").Variables)),
        _ => throw new InvalidOperationException($"No play of {kind}."),
    };

    private static Assignee Person(string name, int salt) => People.Of($"{name}{salt}");

    private static Fault? Withdraw(Desk desk, int salt)
    {
        var done = desk.Closed.Where(closed => closed.Value == WorkItemState.Done).Select(closed => closed.Key).Order().ToArray();
        return done.Length == 0
            ? new WorkflowFault.NotLastSender()
            : desk.As(done[^(1 + (salt % done.Length))], new EngineCommand.Withdraw(done[^(1 + (salt % done.Length))], "mistake"));
    }

    private static Fault? Remove(Desk desk, int salt)
    {
        if (desk.State.Sides.FirstOrDefault(side => side.IsOpen) is { } side && salt % 2 == 0)
        {
            return desk.Do(new EngineCommand.RemoveSigner(Round: null, side.Key, "not needed"), side.By);
        }
        var round = desk.State.Rounds.LastOrDefault(round => desk.State.Scopes.Any(scope => scope.Round == round.Key));
        var member = round?.Members.LastOrDefault(member => member.Status is MemberStatus.Asked or MemberStatus.Waiting);
        return member is null
            ? new WorkflowFault.RoundOver()
            : desk.Do(new EngineCommand.RemoveSigner(round!.Id, member.Order, "not needed"), People.Of("drafter"));
    }

    private static Fault? Restore(Desk desk)
    {
        if (desk.State.Sides.FirstOrDefault(side => side.Status == MemberStatus.Removed) is { } side)
        {
            return desk.Do(new EngineCommand.RestoreSigner(Round: null, side.Key), side.By);
        }
        var round = desk.State.Rounds.LastOrDefault(round => desk.State.Scopes.Any(scope => scope.Round == round.Key));
        var member = round?.Members.LastOrDefault(member => member.Status == MemberStatus.Removed);
        return member is null
            ? new WorkflowFault.RoundOver()
            : desk.Do(new EngineCommand.RestoreSigner(round!.Id, member.Order), People.Of("drafter"));
    }

    private static Fault? Reader(Desk desk, Func<Reading, EngineCommand> command, Func<Reading, Assignee> actor) =>
        desk.State.Readings is [var reading, ..] ? desk.Do(command(reading), actor(reading)) : new WorkflowFault.ItemClosed();
}
