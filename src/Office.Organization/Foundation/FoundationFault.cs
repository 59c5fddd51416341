namespace Office.Organization.Foundation;

/// <summary>Refusals that any command can meet on its way to the handler.</summary>
public static class FoundationFault
{
    public sealed record NotSignedIn() : Forbidden("foundation.not-signed-in");

    public sealed record NotAllowed() : Forbidden("foundation.not-allowed");

    public sealed record Missing() : NotFound("foundation.missing");

    /// <summary>The page showed an older revision than the one that stands.</summary>
    public sealed record Stale(long CurrentRevision) : Conflict("foundation.stale");

    /// <summary>The same command id came with other content.</summary>
    public sealed record CommandIdReused() : Conflict("foundation.command-id-reused");

    /// <summary>The disk is full or the database is away; nothing was written and the same command may be sent again.</summary>
    public sealed record StorageUnavailable() : Conflict("foundation.storage-unavailable");

    /// <summary>The same secret command was done before; its answer is not kept and so cannot be given again.</summary>
    public sealed record AlreadyDone() : Conflict("foundation.already-done");
}
