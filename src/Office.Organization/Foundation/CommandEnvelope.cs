namespace Office.Organization.Foundation;

/// <summary>What travels with every command.</summary>
/// <param name="CommandId">Made when the form opens and kept with its draft, so that a retry is the same command.</param>
/// <param name="ExpectedRevision">
/// The revision of the command's root that the page showed; a stale one is refused with the current revision.
/// </param>
public sealed record CommandEnvelope(Guid CommandId, long? ExpectedRevision = null);
