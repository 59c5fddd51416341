using System.Security.Cryptography;
using Office.Documents.Content;

namespace Office.Documents.Signatures;

/// <summary>
/// The hash of an opinion (意见): its text and its handwriting. An opinion without text is not the same as one whose text
/// is empty, and handwriting enters by its own sha256, so that neither part can be read as the other.
/// </summary>
public static class OpinionHash
{
    /// <param name="text">As written; null when there is none.</param>
    /// <param name="ink">The kept bytes of the handwriting; null when there is none.</param>
    public static byte[] Of(string? text, byte[]? ink) => SHA256.HashData(new CanonicalJson().Open('{')
        .Name("text").Text(text)
        .Name("inkSha256").Text(ink is null ? null : Convert.ToHexStringLower(SHA256.HashData(ink)))
        .Close('}').ToBytes());
}
