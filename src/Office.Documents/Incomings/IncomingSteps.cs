namespace Office.Documents.Incomings;

/// <summary>The steps of the process <c>incoming</c> that mean something to the paper, and where it stands at each.</summary>
public static class IncomingSteps
{
    public const string ProcessKey = "incoming";

    public const string Register = "register";

    public const string Check = "check";

    public const string Propose = "propose";

    public const string Instruct = "instruct";

    public const string Lead = "lead";

    public const string Assist = "assist";

    public const string Read = "read";

    public const string Confirm = "confirm";

    public const string Reply = "reply";

    public const string Archive = "archive";

    public const string SendBack = "send-back";

    private static readonly (string Step, IncomingState State)[] s_states =
    [
        (Register, IncomingState.AwaitingRegistration), (Check, IncomingState.AwaitingCheck), (Propose, IncomingState.AwaitingProposal),
        (Instruct, IncomingState.AwaitingInstruction), (Lead, IncomingState.Undertaken), (Assist, IncomingState.Undertaken),
        (Read, IncomingState.WithReaders), (Confirm, IncomingState.AwaitingSettlement), (Reply, IncomingState.AwaitingReply),
        (Archive, IncomingState.Settled), (SendBack, IncomingState.GoingBack),
    ];

    /// <summary>The state that goes with where the process stands; null where an organ's own step says nothing of it.</summary>
    public static IncomingState? StateOf(IReadOnlyList<string> stepsNow) => Array.Find(
        s_states, known => stepsNow.Contains(known.Step, StringComparer.Ordinal)) is { Step: not null } found ? found.State : null;
}
