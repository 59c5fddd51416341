using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Web.Api;

/// <summary>A move as a client posts it.</summary>
/// <param name="CommandId">Made when the form was opened: sent again, it is done once.</param>
/// <param name="Move">The move's name.</param>
/// <param name="RootId">The matter.</param>
/// <param name="WorkItemId">The item; null for the matter as a whole.</param>
/// <param name="Whom">Officials, where the move names any.</param>
/// <param name="Reason">Words, where the move asks for them.</param>
/// <param name="Place">Of 加签.</param>
/// <param name="Target">What was chosen of the targets that were offered.</param>
/// <param name="Revision">Of the matter as the page showed it: what happened since makes the move stale; null does not ask.</param>
internal sealed record MoveBody(
    Guid CommandId,
    string Move,
    Guid RootId,
    Guid? WorkItemId = null,
    IReadOnlyList<Guid>? Whom = null,
    string? Reason = null,
    AddPlace Place = AddPlace.After,
    MoveTarget? Target = null,
    long? Revision = null);
