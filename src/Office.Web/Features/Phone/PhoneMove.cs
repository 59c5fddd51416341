using Office.Workflow.WorkItems;

namespace Office.Web.Features.Phone;

/// <summary>A move on the phone's page of moves.</summary>
/// <param name="Offer">The move, what there is to choose from, and why it cannot be made.</param>
/// <param name="WorkItemId">The item on which it is made; null for the matter as a whole.</param>
public sealed record PhoneMove(OfferedMove Offer, Guid? WorkItemId)
{
    public MoveKind Kind => Offer.Kind;
}

/// <summary>Everything that may be done with an item beside deciding on it.</summary>
/// <param name="DispatchId">The matter.</param>
/// <param name="WorkItemId">The reader's item.</param>
/// <param name="Title">Of the paper.</param>
/// <param name="Revision">Of the matter, as it was before the moves were asked for.</param>
/// <param name="Moves">In the order of the page.</param>
/// <param name="CanReturn">Whether the card offers 退回.</param>
/// <param name="Units">The people of the paper's organ.</param>
public sealed record PhoneMovesModel(
    Guid DispatchId,
    Guid WorkItemId,
    string Title,
    long Revision,
    IReadOnlyList<PhoneMove> Moves,
    bool CanReturn,
    IReadOnlyList<PhoneUnit> Units)
{
    /// <summary>Where the item's card is.</summary>
    public string Card => IsForm ? PhoneQueue.FormHref(DispatchId, WorkItemId) : PhoneQueue.CardHref(DispatchId, WorkItemId);

    /// <summary>Whether the matter is a filled-in form.</summary>
    public bool IsForm { get; init; }
}

/// <summary>A unit in the phone's picker.</summary>
public sealed record PhoneUnit(string Name, IReadOnlyList<PhonePerson> People);

/// <summary>Somebody in the phone's picker.</summary>
public sealed record PhonePerson(Guid Id, string Name, string Initials, string Detail);
