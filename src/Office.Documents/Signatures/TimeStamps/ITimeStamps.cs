using Office.Organization.Foundation;

namespace Office.Documents.Signatures.TimeStamps;

/// <summary>Asks a time-stamp authority (RFC 3161). Bounded in time and size; an authority that is away is a fault, not an exception.</summary>
public interface ITimeStamps
{
    /// <summary>Whether there is an authority to ask; room for its answer is kept in files only then.</summary>
    bool IsConfigured { get; }

    /// <summary>A token (TimeStampToken, DER) over a sha256, checked and from the authority that is trusted.</summary>
    Task<Outcome<byte[]>> StampAsync(byte[] sha256, CancellationToken cancellationToken);
}
