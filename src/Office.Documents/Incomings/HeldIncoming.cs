using Office.Workflow.WorkItems;

namespace Office.Documents.Incomings;

/// <summary>A paper with the open item of it that the actor holds.</summary>
internal sealed record HeldIncoming(Incoming Incoming, WorkItem Item);
