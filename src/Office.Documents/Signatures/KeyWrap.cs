using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Office.Documents.Signatures;

/// <summary>
/// Wraps a private key under a PIN. Six digits alone fall to a million guesses, so the derived key is also keyed with the
/// installation's pepper, which is not in the database: a stolen database gives nothing to guess against.
/// </summary>
internal static class KeyWrap
{
    /// <summary>PBKDF2-HMAC-SHA256 rounds (OWASP 2023: at least 600,000); about 0.2 s, so never inside a command.</summary>
    public const int Iterations = 600_000;

    private const int NonceSize = 12;
    private const int TagSize = 16;

    public static NewKey Create(Guid keyId, Guid officialId, string pin, ReadOnlySpan<byte> pepper)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var publicKey = key.ExportSubjectPublicKeyInfo();
        var privateKey = key.ExportPkcs8PrivateKey();
        try
        {
            return new NewKey(keyId, publicKey, Wrap(privateKey, pin, pepper, Bind(keyId, officialId, publicKey)));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(privateKey);
        }
    }

    /// <summary>The private key as PKCS#8, or null when the PIN, the pepper or any stored byte is another. Zero it after use.</summary>
    public static byte[]? Unwrap(WrappedKey wrapped, string pin, ReadOnlySpan<byte> pepper, byte[] binding)
    {
        if (wrapped.Bytes.Length <= NonceSize + TagSize)
        {
            return null;
        }

        var secret = Derive(pin, wrapped.Salt, wrapped.Iterations, pepper);
        var privateKey = new byte[wrapped.Bytes.Length - NonceSize - TagSize];
        try
        {
            using var aes = new AesGcm(secret, TagSize);
            var bytes = wrapped.Bytes.AsSpan();
            aes.Decrypt(bytes[..NonceSize], bytes[NonceSize..^TagSize], bytes[^TagSize..], privateKey, binding);
            return privateKey;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    public static WrappedKey Wrap(ReadOnlySpan<byte> privateKey, string pin, ReadOnlySpan<byte> pepper, byte[] binding)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var secret = Derive(pin, salt, Iterations, pepper);
        var bytes = new byte[NonceSize + privateKey.Length + TagSize];
        var nonce = bytes.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(secret, TagSize);
        aes.Encrypt(nonce, privateKey, bytes.AsSpan(NonceSize, privateKey.Length), bytes.AsSpan(bytes.Length - TagSize), binding);
        CryptographicOperations.ZeroMemory(secret);
        return new WrappedKey(bytes, salt, Iterations);
    }

    /// <summary>Binds the wrapped bytes to their row: moved to another official's row they no longer open.</summary>
    public static byte[] Bind(Guid keyId, Guid officialId, byte[] publicKey) =>
        [.. keyId.ToByteArray(bigEndian: true), .. officialId.ToByteArray(bigEndian: true), .. publicKey];

    private static byte[] Derive(string pin, byte[] salt, int iterations, ReadOnlySpan<byte> pepper)
    {
        var stretched = Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(pin), salt, iterations, HashAlgorithmName.SHA256, 32);
        Span<byte> cost = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(cost, iterations);
        try
        {
            return HMACSHA256.HashData(pepper, [.. "office.signing-key.v1"u8, .. cost, .. stretched]);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(stretched);
        }
    }
}
