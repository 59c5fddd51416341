using System.Text;

namespace Office.Documents.Signatures.Sm;

/// <summary>An SM2 private key in this process's memory.</summary>
internal sealed unsafe class SmKey(KeyHandle key) : ISmKey
{
    private const int MostSignatureBytes = 80;

    private static readonly byte[] s_signer = Encoding.ASCII.GetBytes(ISmCrypto.SignerId);

    public byte[] PublicKey { get; } = Export(key);

    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        var signature = new byte[MostSignatureBytes];
        nuint size = MostSignatureBytes;
        using var keyContext = ContextOf(key);
        using var digest = LibCrypto.EVP_MD_CTX_new();
        LibCrypto.EVP_MD_CTX_set_pkey_ctx(digest, keyContext);
        fixed (byte* from = data, to = signature)
        {
            SmLibrary.Demand(LibCrypto.EVP_DigestSignInit(digest, 0, LibCrypto.EVP_sm3(), 0, key));
            SmLibrary.Demand(LibCrypto.EVP_DigestSign(digest, to, &size, from, (nuint)data.Length));
        }
        return signature[..(int)size];
    }

    public void Dispose() => key.Dispose();

    /// <summary>A context that knows the signer's id; it must outlive the digest that uses it.</summary>
    public static KeyContextHandle ContextOf(KeyHandle key)
    {
        var context = LibCrypto.EVP_PKEY_CTX_new(key, 0);
        fixed (byte* id = s_signer)
        {
            SmLibrary.Demand(context.IsInvalid ? 0 : LibCrypto.EVP_PKEY_CTX_set1_id(context, id, s_signer.Length));
        }
        return context;
    }

    private static byte[] Export(KeyHandle key)
    {
        var bytes = new byte[SmLibrary.Demand(LibCrypto.i2d_PUBKEY(key, null))];
        fixed (byte* start = bytes)
        {
            var end = start;
            SmLibrary.Demand(LibCrypto.i2d_PUBKEY(key, &end));
        }
        return bytes;
    }
}
