using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using Office.Organization.Foundation;

namespace Office.Documents.Signatures.TimeStamps;

/// <summary>One question to a time-stamp authority, and the check of its answer.</summary>
public sealed class TimeStampQuestion
{
    private readonly byte[] _sha256;
    private readonly Rfc3161TimestampRequest _request;

    public TimeStampQuestion(byte[] sha256)
    {
        _sha256 = sha256;
        var nonce = RandomNumberGenerator.GetBytes(8);
        _request = Rfc3161TimestampRequest.CreateFromHash(sha256, HashAlgorithmName.SHA256, nonce: nonce, requestSignerCertificates: true);
    }

    /// <summary>The body to post, <c>application/timestamp-query</c>.</summary>
    public byte[] Bytes => _request.Encode();

    /// <summary>The token in an answer (<c>application/timestamp-reply</c>), if it is right in all things.</summary>
    /// <param name="answer">The body that came back.</param>
    /// <param name="anchor">The authority's root, DER; null trusts whoever answers at the configured address.</param>
    public Outcome<byte[]> Read(byte[] answer, byte[]? anchor)
    {
        byte[] token;
        try
        {
            token = _request.ProcessResponse(answer, out _).AsSignedCms().Encode();
        }
        catch (CryptographicException)
        {
            return new TimeStampFault.Refused();
        }
        var facts = TimeStampFacts.Read(token, _sha256);
        return facts is not { IsValid: true } ? new TimeStampFault.Refused()
            : anchor is not null && !facts.IsIssuedUnder([anchor]) ? new TimeStampFault.Untrusted()
            : token;
    }
}
