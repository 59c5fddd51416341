using Office.Organization.Foundation;

namespace Office.Workflow;

/// <summary>Refusals of processes: of a file that cannot be published, and of a move that cannot be made.</summary>
public static class WorkflowFault
{
    public sealed record NotBpmn(string Detail) : Invalid("workflow.not-bpmn", Field: "Xml")
    {
        public override IReadOnlyList<object> Arguments => [Detail];
    }

    /// <summary>The file declares a document type, by which entities could be made that grow without end or fetch what is not theirs.</summary>
    public sealed record EntitiesRefused() : Invalid("workflow.entities-refused", Field: "Xml");

    public sealed record FileTooLarge() : Invalid("workflow.file-too-large", Field: "Xml");

    /// <summary>The engine does not run this element; running past it would be worse than refusing.</summary>
    public sealed record ElementUnknown(string ElementId, string Element) : Invalid("workflow.element-unknown", Field: "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Element];
    }

    public sealed record ElementIncomplete(string ElementId, string Missing)
        : Invalid("workflow.element-incomplete", Field: "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Missing];
    }

    public sealed record ExpressionBad(string ElementId, string Text) : Invalid("workflow.expression-bad", Field: "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Text];
    }

    public sealed record Unreachable(string ElementId) : Invalid("workflow.unreachable", Field: "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId];
    }

    public sealed record NoWayToEnd(string ElementId) : Invalid("workflow.no-way-to-end", Field: "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId];
    }

    /// <summary>A join waits for an arrow that need not be walked in the same run.</summary>
    public sealed record JoinMayWaitForever(string ElementId) : Invalid("workflow.join-may-wait", Field: "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId];
    }

    /// <summary>A move would leave a work item that nothing stands for, or take away one that is still asked for.</summary>
    public sealed record OrphanItem(string ElementId) : Invalid("workflow.orphan-item", Field: "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId];
    }

    /// <summary>What cannot be walked to its end is not taken on trust.</summary>
    public sealed record TooManyStates(int Limit) : Invalid("workflow.too-many-states", Field: "Xml")
    {
        public override IReadOnlyList<object> Arguments => [Limit];
    }

    public sealed record ProcessMissing(string Key) : NotFound("workflow.process-missing")
    {
        public override IReadOnlyList<object> Arguments => [Key];
    }

    public sealed record ItemMissing() : NotFound("workflow.item-missing");

    /// <summary>Somebody was faster, or the matter has left this step.</summary>
    public sealed record ItemClosed() : Conflict("workflow.item-closed");

    public sealed record NotHolder() : Forbidden("workflow.not-holder");

    /// <summary>The delegation by which the item was held has ended.</summary>
    public sealed record DelegationOver() : Forbidden("workflow.delegation-over");

    public sealed record OutcomeUnknown(string Step, string Outcome) : Invalid("workflow.outcome-unknown", "Outcome")
    {
        public override IReadOnlyList<object> Arguments => [Step, Outcome];
    }

    public sealed record ReasonMissing() : Invalid("workflow.reason-missing", "Reason");

    public sealed record NobodyHolds(string Step) : Conflict("workflow.nobody-holds")
    {
        public override IReadOnlyList<object> Arguments => [Step];
    }

    public sealed record NoWayOn(string Step) : Conflict("workflow.no-way-on")
    {
        public override IReadOnlyList<object> Arguments => [Step];
    }

    public sealed record TooManyMoves() : Conflict("workflow.too-many-moves");

    public sealed record TooManyMembers(string Step) : Invalid("workflow.too-many-members", "Variables")
    {
        public override IReadOnlyList<object> Arguments => [Step];
    }

    public sealed record ReturnNotAllowed(string Step) : Conflict("workflow.return-not-allowed")
    {
        public override IReadOnlyList<object> Arguments => [Step];
    }

    public sealed record NothingBefore() : Conflict("workflow.nothing-before");

    /// <summary>Other branches would be left behind, and the join behind them would wait for ever.</summary>
    public sealed record StraightBackInParallel() : Conflict("workflow.straight-back-in-parallel");

    public sealed record WithdrawNotAllowed(string Step) : Conflict("workflow.withdraw-not-allowed")
    {
        public override IReadOnlyList<object> Arguments => [Step];
    }

    public sealed record AlreadyOpened(string Step) : Conflict("workflow.already-opened")
    {
        public override IReadOnlyList<object> Arguments => [Step];
    }

    public sealed record NotLastSender() : Conflict("workflow.not-last-sender");

    public sealed record ServiceNotWaiting(string Topic) : Conflict("workflow.service-not-waiting")
    {
        public override IReadOnlyList<object> Arguments => [Topic];
    }

    /// <summary>An error was thrown that nothing in the process catches.</summary>
    public sealed record ErrorNotCaught(string Step, string ErrorCode) : Conflict("workflow.error-not-caught")
    {
        public override IReadOnlyList<object> Arguments => [Step, ErrorCode];
    }

    /// <summary>The timer was disarmed or armed anew, or what was waited for has come already.</summary>
    public sealed record WaitOver() : Conflict("workflow.wait-over");

    public sealed record MessageNotAwaited(string Name) : Conflict("workflow.message-not-awaited")
    {
        public override IReadOnlyList<object> Arguments => [Name];
    }

    /// <summary>The expression of a timer gave no time.</summary>
    public sealed record TimerUnset(string Step) : Conflict("workflow.timer-unset")
    {
        public override IReadOnlyList<object> Arguments => [Step];
    }

    /// <summary>The process does not allow the move at this step.</summary>
    public sealed record MoveNotAllowed(string Step) : Conflict("workflow.move-not-allowed")
    {
        public override IReadOnlyList<object> Arguments => [Step];
    }

    /// <summary>Somebody who was asked beside the step's holder, or reads, cannot make the moves of the step.</summary>
    public sealed record OnlyOfTheStep() : Conflict("workflow.only-of-the-step");

    /// <summary>Somebody who is consulted, assists or signs before has not answered.</summary>
    public sealed record StillToBeHeard() : Conflict("workflow.still-to-be-heard");

    public sealed record NothingToClaim() : Conflict("workflow.nothing-to-claim");

    public sealed record AskedAlready() : Conflict("workflow.asked-already");

    public sealed record AnsweredAlready() : Conflict("workflow.answered-already");

    public sealed record LastSigner() : Conflict("workflow.last-signer");

    public sealed record NotRemoved() : Conflict("workflow.not-removed");

    public sealed record RoundOver() : Conflict("workflow.round-over");

    public sealed record NotAdder() : Forbidden("workflow.not-adder");

    public sealed record NotInitiator() : Forbidden("workflow.not-initiator");

    public sealed record TooManyReaders(int Most) : Invalid("workflow.too-many-readers", "Readers")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record ReadAlready() : Conflict("workflow.read-already");

    public sealed record UrgesThemselves() : Conflict("workflow.urges-themselves");

    /// <summary>The matter stands still.</summary>
    public sealed record Suspended() : Conflict("workflow.suspended");

    public sealed record NotSuspended() : Conflict("workflow.not-suspended");

    public sealed record NotEnded() : Conflict("workflow.not-ended");

    /// <summary>A step from which the matter could not go on: inside other branches, in another sub-process, or no step at all.</summary>
    public sealed record NoJumpThere(string Step) : Conflict("workflow.no-jump-there")
    {
        public override IReadOnlyList<object> Arguments => [Step];
    }

    /// <summary>The step asks for a business form, which nobody has handed in for the matter yet.</summary>
    public sealed record FormMissing(string Step, string Form) : Conflict("workflow.form-missing")
    {
        public override IReadOnlyList<object> Arguments => [Step, Form];
    }

    public sealed record NothingHeld() : Conflict("workflow.nothing-held");

    /// <summary>Somebody is named who holds no post, or nobody is named.</summary>
    public sealed record PersonMissing() : Invalid("workflow.person-missing", "Whom");

    public sealed record AnswerUnusable(int Most) : Invalid("workflow.answer-unusable", "Answer")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record UrgedJustNow(DateTimeOffset Again) : Conflict("workflow.urged-just-now")
    {
        public override IReadOnlyList<object> Arguments => [Again];
    }

    public sealed record WordsTooLong(int Most) : Invalid("workflow.words-too-long", "Reason")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record JumpProposedAlready() : Conflict("workflow.jump-proposed-already");

    /// <summary>Nobody confirms what they proposed themselves.</summary>
    public sealed record NeedsSecondPerson() : Forbidden("workflow.needs-second-person");

    /// <summary>The answers with which a process is to be tried out are not what they must be, at this place.</summary>
    public sealed record AnswersUnreadable(string At) : Invalid("workflow.answers-unreadable", Field: "Answers")
    {
        public override IReadOnlyList<object> Arguments => [At];
    }

    /// <summary>A process that calls itself, directly or through others, could run for ever.</summary>
    public sealed record CallsItself(string ElementId, string Key) : Invalid("workflow.calls-itself", Field: "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Key];
    }
}
