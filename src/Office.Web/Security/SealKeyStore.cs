using System.Security.Cryptography;
using Office.Documents.Seals;
using Office.Documents.Signatures.Sm;

namespace Office.Web.Security;

/// <summary>The software store of seal keys: PKCS#8, protected at rest, in memory only while a seal is applied.</summary>
internal sealed class SealKeyStore(ISealKeyProtection protection, SmEngine sm) : ISealKeyStore
{
    public StoredKey NewKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new StoredKey(ProtectAndForget(key.ExportPkcs8PrivateKey()), key.ExportSubjectPublicKeyInfo());
    }

    public StoredKey? NewSmKey()
    {
        if (sm.Crypto.Fault is not null)
        {
            return null;
        }

        var pkcs8 = sm.Crypto.Value.NewKey();
        using var key = sm.Crypto.Value.OpenKey(pkcs8);
        return new StoredKey(ProtectAndForget(pkcs8), key.PublicKey);
    }

    public ECDsa Open(byte[] reference) => Use(reference, pkcs8 =>
    {
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(pkcs8, out _);
        return key;
    });

    public ISmKey OpenSm(byte[] reference) => sm.Crypto.Fault is null
        ? Use(reference, pkcs8 => sm.Crypto.Value.OpenKey(pkcs8))
        : throw new CryptographicException("This machine has no SM2.");

    private byte[] ProtectAndForget(byte[] pkcs8)
    {
        var reference = protection.Protect(pkcs8);
        CryptographicOperations.ZeroMemory(pkcs8);
        return reference;
    }

    private T Use<T>(byte[] reference, Func<byte[], T> open)
    {
        var pkcs8 = protection.Unprotect(reference);
        try
        {
            return open(pkcs8);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(pkcs8);
        }
    }
}
