using System.Security.Cryptography;
using Office.Documents.Signatures.Sm;

namespace Office.Documents.Seals;

/// <summary>
/// Where seal keys lie. The software store gives out protected bytes as references; a cryptographic module or a UKey gives out the
/// key's label, signs inside, and no private key is ever in this process.
/// </summary>
public interface ISealKeyStore
{
    /// <summary>A new key of P-256.</summary>
    StoredKey NewKey();

    /// <summary>A new key of SM2; null where there is no SM2.</summary>
    StoredKey? NewSmKey();

    /// <summary>A key ready to sign. Dispose of it at once.</summary>
    /// <exception cref="CryptographicException">The reference is of another store.</exception>
    ECDsa Open(byte[] reference);

    /// <summary>A key of SM2 ready to sign. Dispose of it at once.</summary>
    /// <exception cref="CryptographicException">The reference is of another store, or there is no SM2 here.</exception>
    ISmKey OpenSm(byte[] reference);
}

/// <param name="Reference">What the store needs to find or open the key; kept with the seal.</param>
/// <param name="PublicKey">SubjectPublicKeyInfo, DER.</param>
public sealed record StoredKey(byte[] Reference, byte[] PublicKey);
