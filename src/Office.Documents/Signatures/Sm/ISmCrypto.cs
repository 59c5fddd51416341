namespace Office.Documents.Signatures.Sm;

/// <summary>
/// SM2, SM3 and SM4 (GB/T 32918, 32905, 32907). The office's own comes from libcrypto; a cryptographic module may take its place.
/// Nothing here is an assessed product (密评): see docs/security.md.
/// </summary>
public interface ISmCrypto
{
    /// <summary>The user id that goes into every signature (GM/T 0009, default).</summary>
    const string SignerId = "1234567812345678";

    /// <summary>32 bytes.</summary>
    byte[] Sm3(ReadOnlySpan<byte> data);

    /// <summary>HMAC with SM3, 32 bytes.</summary>
    byte[] HmacSm3(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data);

    /// <summary>SM4-CBC with padding. Key and first block are 16 bytes.</summary>
    byte[] Sm4Encrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> firstBlock, ReadOnlySpan<byte> plain);

    /// <summary>The way back.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">Another key, or changed bytes that no longer fit.</exception>
    byte[] Sm4Decrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> firstBlock, ReadOnlySpan<byte> secret);

    /// <summary>A new SM2 private key as PKCS#8, DER. Protect it and zero it.</summary>
    byte[] NewKey();

    /// <summary>A private key ready to sign.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">Not an SM2 key.</exception>
    ISmKey OpenKey(ReadOnlySpan<byte> pkcs8);

    /// <summary>Whether an SM2-with-SM3 signature (DER, r and s) over these bytes is of this key (SubjectPublicKeyInfo, DER).</summary>
    bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> publicKey);
}

/// <summary>An SM2 private key, wherever it lies: in memory, or in a module that never gives it out.</summary>
public interface ISmKey : IDisposable
{
    /// <summary>SubjectPublicKeyInfo, DER.</summary>
    byte[] PublicKey { get; }

    /// <summary>SM2 with SM3 over the bytes and <see cref="ISmCrypto.SignerId"/>; DER, r and s.</summary>
    byte[] Sign(ReadOnlySpan<byte> data);
}
