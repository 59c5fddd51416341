namespace Office.Documents.Signatures.Sm;

/// <summary>Object identifiers of the SM algorithms (GM/T 0006).</summary>
internal static class SmOid
{
    public const string Sm2Curve = "1.2.156.10197.1.301";
    public const string Sm3 = "1.2.156.10197.1.401";
    public const string Sm2WithSm3 = "1.2.156.10197.1.501";

    /// <summary>Seen in files of other makers for the same signature.</summary>
    public const string Sm2WithSm3Old = "1.2.156.10197.501";

    public const string EcPublicKey = "1.2.840.10045.2.1";

    public static bool IsSm2WithSm3(string oid) => oid is Sm2WithSm3 or Sm2WithSm3Old;
}
