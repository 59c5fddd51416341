using Office.Documents.Circulations;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Workflow;
using Office.Workflow.Engine;
using Office.Workflow.Moves;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Moves;

/// <summary>A move as a page or the API asks for it; sent as the command that makes it.</summary>
/// <param name="Kind">The move.</param>
/// <param name="RootId">The matter.</param>
/// <param name="WorkItemId">The item on which it is made; null for the matter as a whole.</param>
public sealed record MoveRequest(MoveKind Kind, Guid RootId, Guid? WorkItemId)
{
    public IReadOnlyList<Guid> Whom { get; init; } = [];

    public string? Reason { get; init; }

    public AddPlace Place { get; init; } = AddPlace.After;

    /// <summary>The circulation that 传阅 begins; made with the request, so that it is begun once.</summary>
    public Guid? CirculationId { get; init; }

    /// <summary>What was chosen where the move has a choice.</summary>
    public MoveTarget? Target { get; init; }

    /// <summary>Sends it; the refusal, or null when it was made.</summary>
    public async Task<Fault?> SendAsync(IDispatcher dispatcher, CommandEnvelope envelope, CancellationToken cancellationToken = default) =>
        Kind is MoveKind.Jump
            ? (await dispatcher.SendAsync(Jump(), envelope, cancellationToken)).Fault
            // A circulation is a root of its own: what the page knows of the matter's revision says nothing about it.
            : Command() is { } command ? (await dispatcher.SendAsync(
                command, Kind is MoveKind.Circulate ? new CommandEnvelope(envelope.CommandId) : envelope, cancellationToken)).Fault
            : new WorkflowFault.MoveNotAllowed(Kind.ToString());

    private ProposeJump Jump() => new(
        RootId, Target?.WorkItemId ?? WorkItemId ?? Guid.Empty, Target?.StepId ?? "", Whom is [var holder, ..] ? holder : null, Reason ?? "");

    private ICommand<Done>? Command()
    {
        var (item, words) = (WorkItemId ?? Guid.Empty, Reason ?? "");
        return Kind switch
        {
            MoveKind.Claim => new ClaimItem(RootId, item),
            MoveKind.Release => new ReleaseItem(RootId, item),
            MoveKind.Transfer => new TransferItem(RootId, item, Whom is [var to, ..] ? to : Guid.Empty, Reason),
            MoveKind.Consult => new AskBeside(RootId, item, SideKind.Consult, Whom, words),
            MoveKind.Assist => new AskBeside(RootId, item, SideKind.Assist, Whom, words),
            MoveKind.AddSigner => new AddSigners(RootId, item, Place, Whom, Reason),
            MoveKind.RemoveSigner => new RemoveSigner(RootId, Target?.Round, Target?.Key ?? -1, Reason),
            MoveKind.RestoreSigner => new RestoreSigner(RootId, Target?.Round, Target?.Key ?? -1),
            MoveKind.Circulate => new StartCirculation(CirculationId ?? Guid.Empty, RootId, [new RoundForm(Whom)], words),
            MoveKind.Notify => new CirculateMatter(RootId, Whom, InformOnly: true, Reason),
            MoveKind.Acknowledge => new AcknowledgeReading(RootId, item),
            MoveKind.RevokeReading => new RevokeReading(RootId, item),
            MoveKind.Urge => new UrgeItem(RootId, Target?.WorkItemId ?? item, Reason),
            MoveKind.Withdraw => new WithdrawDispatch(RootId, item, words),
            MoveKind.Cancel => new CancelMatter(RootId, words),
            MoveKind.Suspend => new SuspendMatter(RootId, words),
            MoveKind.Resume => new ResumeMatter(RootId),
            MoveKind.Terminate => new TerminateMatter(RootId, words),
            MoveKind.Reopen => new ReopenMatter(RootId, words),
            _ => null,
        };
    }
}
