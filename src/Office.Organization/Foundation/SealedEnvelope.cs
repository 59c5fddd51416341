namespace Office.Organization.Foundation;

/// <summary>An envelope on its way to the attempts at its command.</summary>
/// <param name="Envelope">As it was sent.</param>
/// <param name="Digest">The command's, made once however often it is attempted.</param>
/// <param name="Client">Where the session comes from, for the audit.</param>
internal sealed record SealedEnvelope(CommandEnvelope Envelope, byte[] Digest, string? Client);
