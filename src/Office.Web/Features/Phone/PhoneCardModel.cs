using Office.Documents.BusinessForms.Registers;
using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Phone;

/// <summary>One decision card, whole.</summary>
/// <param name="Card">The paper and what was decided on it.</param>
/// <param name="Moves">What the step offers.</param>
/// <param name="Files">The attached files.</param>
/// <param name="Pages">How many pages it has; their pictures are fetched beside the card.</param>
/// <param name="SentBy">Who sent it.</param>
/// <param name="CommandId">Under which the decision will be sent.</param>
public sealed record PhoneCardModel(
    DecisionCard Card,
    IReadOnlyList<OfferedMove> Moves,
    IReadOnlyList<AttachmentRow> Files,
    int Pages,
    string SentBy,
    Guid CommandId)
{
    /// <summary>What the step asks to be filled in, and what was.</summary>
    public StepForms Forms { get; init; } = new(Asked: null, []);

    public WorkItem Item => Card.Item;

    public Dispatch Dispatch => Card.View.Dispatch;

    public string ContentHash => Dispatch.ContentHash is { } hash ? Convert.ToHexStringLower(hash) : "";

    /// <summary>The reader's own marks on the pages, which a decision names; empty when there are none.</summary>
    public string PagesHash => Card.Marks.Own is { } hash ? Convert.ToHexStringLower(hash) : "";

    /// <summary>The obligatory findings that hold a signature back, or were let pass.</summary>
    public IReadOnlyList<CheckedFinding> Findings { get; init; } = [];

    public string Seen => string.Join(' ', Card.View.SignOffs.Select(signOff => Convert.ToHexStringLower(signOff.PayloadHash)));

    /// <summary>Whether a decision is asked of the reader now.</summary>
    public bool IsAsked => Card.IsOpen && Item.OpinionSlot is not null;

    public bool Offers(string outcome) => Moves.Any(move =>
        move.Kind is MoveKind.Complete && move.Outcomes.Contains(outcome, StringComparer.Ordinal));

    public bool CanReturn(MoveKind kind) => Moves.Any(move => move.Kind == kind && move.Refusal is null);

    public bool CanReturnAtAll => CanReturn(MoveKind.ReturnToPrevious) || CanReturn(MoveKind.ReturnToDrafter);

    /// <summary>The reader's own decision here, once it was made.</summary>
    public SignOff? Mine => Card.View.SignOffs.LastOrDefault(signOff => signOff.WorkItemId == Item.Id);
}
