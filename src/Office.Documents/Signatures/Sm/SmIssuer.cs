namespace Office.Documents.Signatures.Sm;

/// <summary>Who signs certificates and e-seals: a certificate and the key that it names.</summary>
/// <param name="Certificate">DER.</param>
/// <param name="Key">Its private key.</param>
public sealed record SmIssuer(byte[] Certificate, ISmKey Key);
