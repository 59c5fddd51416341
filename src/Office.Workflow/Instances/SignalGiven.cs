using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

/// <summary>
/// A process has given a signal. The instances of its own root have taken it; those of other roots of the organ take it in
/// commands of their own. It carries no variables: what one matter knows is not for the others.
/// </summary>
public sealed record SignalGiven(Guid RootId, Guid OrganId, string Name) : IOfficeEvent;
