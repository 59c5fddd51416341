using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Incomings;

/// <summary>
/// 初审: parts what is to be acted on (办件) from what is only to be read (阅件), or finds that the paper goes back to its sender. The
/// six points must be in order for the first two; for the third, one at least must not be, and a reason is given.
/// </summary>
/// <param name="IncomingId">The paper.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="Verdict">What becomes of it.</param>
/// <param name="Checks">The points that were found in order.</param>
/// <param name="Readers">Of a paper to be read: officials, posts or units of the organ.</param>
/// <param name="Opinion">Words; the reason where it goes back.</param>
/// <param name="Sight">What was shown.</param>
public sealed record CheckIncoming(
    Guid IncomingId, Guid WorkItemId, IncomingVerdict Verdict, IncomingChecks Checks, IReadOnlyList<Guid> Readers, string? Opinion, IncomingSight Sight)
    : ICommand<Guid>, IRootCommand
{
    public Guid RootId => IncomingId;

    public Demand Demand => Demand.On(IncomingId, Relation.Handler);
}

/// <summary>What 初审 found.</summary>
public enum IncomingVerdict
{
    /// <summary>办件</summary>
    Action = 1,

    /// <summary>阅件</summary>
    Reading = 2,

    /// <summary>退回来文单位</summary>
    Refuse = 3,
}

internal sealed class CheckIncomingHandler(IncomingCourse course, IncomingCrew crew) : ICommandHandler<CheckIncoming, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(CheckIncoming command, CancellationToken cancellationToken)
    {
        var held = await course.HeldAsync(command.IncomingId, command.WorkItemId, [IncomingSteps.Check], cancellationToken);
        if ((held.Fault ?? Refusal(command)) is { } fault)
        {
            return fault;
        }

        var incoming = held.Value.Incoming;
        var readers = crew.People(command.Readers, incoming.OrganId, IncomingLimits.MostReaders);
        if (readers.Fault is not null)
        {
            return readers.Fault;
        }

        bool? isReading = command.Verdict is IncomingVerdict.Refuse ? null : command.Verdict is IncomingVerdict.Reading;
        incoming.Judge(command.Checks, isReading, command.Verdict is IncomingVerdict.Refuse ? command.Opinion?.Trim() : null);
        return await course.PassAsync(
            held.Value,
            new Said(OutcomeOf(command.Verdict), command.Opinion, command.Sight),
            new Dictionary<string, System.Text.Json.JsonElement>(StringComparer.Ordinal) { ["readers"] = readers.Value },
            "incoming.checked",
            cancellationToken);
    }

    private static Fault? Refusal(CheckIncoming command) => command switch
    {
        { Verdict: IncomingVerdict.Refuse, Checks: IncomingChecks.All } => new IncomingFault.NothingAgainst(),
        { Verdict: IncomingVerdict.Refuse } => null,
        { Checks: not IncomingChecks.All } => new IncomingFault.CheckIncomplete(),
        { Verdict: IncomingVerdict.Reading, Readers.Count: 0 } => new IncomingFault.NoReaders(),
        { Verdict: IncomingVerdict.Action or IncomingVerdict.Reading } => null,
        _ => new IncomingFault.FieldBad(nameof(CheckIncoming.Verdict)),
    };

    private static string OutcomeOf(IncomingVerdict verdict) => verdict switch
    {
        IncomingVerdict.Action => "action",
        IncomingVerdict.Reading => "reading",
        _ => "refuse",
    };
}
