using System.Security.Cryptography.X509Certificates;
using Office.Documents.Signatures.Sm;
using Org.BouncyCastle.Asn1.GM;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;

namespace Office.Documents.Tests.Signatures.Sm;

/// <summary>What tests of SM2 share: the machine's library, an authority, a certificate, and the key of the standard's example.</summary>
internal static class SmKit
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    /// <summary>d of GM/T 0003.5, appendix A.</summary>
    public static readonly BigInteger ExampleSecret = new("3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8", 16);

    public static ISmCrypto Crypto { get; } = SmLibrary.Open().Value;

    public static ECDomainParameters Curve { get; } = Domain();

    public static ECPublicKeyParameters ExampleKey { get; } = new(Curve.G.Multiply(ExampleSecret).Normalize(), Curve);

    /// <summary>An authority and a signer below it.</summary>
    public static (SmIssuer Root, SmIssuer Signer) People(string organ = "铜江市人民政府办公室")
    {
        var rootKey = Crypto.OpenKey(Crypto.NewKey());
        var root = SmCertificate.MakeRoot(Name("Test SM2 authority"), rootKey, Now.AddDays(-1), Now.AddYears(10));
        var key = Crypto.OpenKey(Crypto.NewKey());
        var issuer = new SmIssuer(root, rootKey);
        return (issuer, new SmIssuer(SmCertificate.Issue(Name(organ), key.PublicKey, issuer, Now.AddDays(-1), Now.AddYears(5)), key));
    }

    public static X500DistinguishedName Name(string name)
    {
        var builder = new X500DistinguishedNameBuilder();
        builder.AddCommonName(name);
        return builder.Build();
    }

    private static ECDomainParameters Domain()
    {
        var curve = GMNamedCurves.GetByName("sm2p256v1");
        return new ECDomainParameters(curve.Curve, curve.G, curve.N, curve.H);
    }
}
