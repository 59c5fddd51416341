using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Office.Organization.Foundation;

namespace Office.Documents.Signatures.Sm;

/// <summary>SM2, SM3 and SM4 of the machine's OpenSSL 3.</summary>
public sealed unsafe class SmLibrary : ISmCrypto
{
    private const int BlockSize = 16;

    private SmLibrary()
    {
    }

    /// <summary>The machine's library, or the fault that says that it is not there.</summary>
    public static Outcome<ISmCrypto> Open() => Open(LibCrypto.Name);

    internal static Outcome<ISmCrypto> Open(string library) =>
        NativeLibrary.TryLoad(library, typeof(SmLibrary).Assembly, searchPath: null, out var handle)
        && NativeLibrary.TryGetExport(handle, "EVP_sm3", out _)
        && NativeLibrary.TryGetExport(handle, "EVP_PKEY_CTX_set1_id", out _)
            ? new SmLibrary()
            : new SmFault.LibraryMissing(library);

    public byte[] Sm3(ReadOnlySpan<byte> data)
    {
        var digest = new byte[32];
        fixed (byte* from = data, to = digest)
        {
            Demand(LibCrypto.EVP_Digest(from, (nuint)data.Length, to, null, LibCrypto.EVP_sm3(), 0));
        }
        return digest;
    }

    public byte[] HmacSm3(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        var digest = new byte[32];
        uint size = 0;
        fixed (byte* secret = key, from = data, to = digest)
        {
            Demand(LibCrypto.HMAC(LibCrypto.EVP_sm3(), secret, key.Length, from, (nuint)data.Length, to, &size) is null ? 0 : 1);
        }
        return digest;
    }

    public byte[] Sm4Encrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> firstBlock, ReadOnlySpan<byte> plain) =>
        Sm4(key, firstBlock, plain, encrypt: true);

    public byte[] Sm4Decrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> firstBlock, ReadOnlySpan<byte> secret) =>
        Sm4(key, firstBlock, secret, encrypt: false);

    public byte[] NewKey()
    {
        using var context = LibCrypto.EVP_PKEY_CTX_new_from_name(0, "SM2", null);
        nint made = 0;
        Demand(context.IsInvalid ? 0 : LibCrypto.EVP_PKEY_keygen_init(context));
        Demand(LibCrypto.EVP_PKEY_generate(context, &made));
        using var key = new KeyHandle(made);
        var info = LibCrypto.EVP_PKEY2PKCS8(key);
        try
        {
            Demand(info == 0 ? 0 : 1);
            var bytes = new byte[Demand(LibCrypto.i2d_PKCS8_PRIV_KEY_INFO(info, null))];
            fixed (byte* start = bytes)
            {
                var end = start;
                Demand(LibCrypto.i2d_PKCS8_PRIV_KEY_INFO(info, &end));
            }
            return bytes;
        }
        finally
        {
            LibCrypto.PKCS8_PRIV_KEY_INFO_free(info);
        }
    }

    public ISmKey OpenKey(ReadOnlySpan<byte> pkcs8)
    {
        fixed (byte* start = pkcs8)
        {
            var end = start;
            var key = new KeyHandle(pkcs8.IsEmpty ? 0 : LibCrypto.d2i_AutoPrivateKey(null, &end, pkcs8.Length));
            if (IsSm2(key))
            {
                return new SmKey(key);
            }
            key.Dispose();
            throw new CryptographicException("The bytes are not an SM2 private key.");
        }
    }

    public bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> publicKey)
    {
        fixed (byte* start = publicKey, message = data, mark = signature)
        {
            var end = start;
            using var key = new KeyHandle(publicKey.IsEmpty ? 0 : LibCrypto.d2i_PUBKEY(null, &end, publicKey.Length));
            // Another curve in the place of the key's must verify nothing; neither must a key with something behind it.
            if (!IsSm2(key) || end != start + publicKey.Length || signature.IsEmpty)
            {
                LibCrypto.ERR_clear_error();
                return false;
            }
            using var keyContext = SmKey.ContextOf(key);
            using var digest = LibCrypto.EVP_MD_CTX_new();
            LibCrypto.EVP_MD_CTX_set_pkey_ctx(digest, keyContext);
            Demand(LibCrypto.EVP_DigestVerifyInit(digest, 0, LibCrypto.EVP_sm3(), 0, key));
            var isValid = LibCrypto.EVP_DigestVerify(digest, mark, (nuint)signature.Length, message, (nuint)data.Length) == 1;
            LibCrypto.ERR_clear_error();
            return isValid;
        }
    }

    /// <summary>The library's answer, which is more than zero when all went well.</summary>
    internal static int Demand(int answer)
    {
        if (answer > 0)
        {
            return answer;
        }
        LibCrypto.ERR_clear_error();
        throw new CryptographicException("OpenSSL refused an SM operation.");
    }

    private static bool IsSm2(KeyHandle key)
    {
        var isSm2 = !key.IsInvalid && LibCrypto.EVP_PKEY_is_a(key, "SM2") == 1;
        LibCrypto.ERR_clear_error();
        return isSm2;
    }

    private static byte[] Sm4(ReadOnlySpan<byte> key, ReadOnlySpan<byte> firstBlock, ReadOnlySpan<byte> input, bool encrypt)
    {
        if (key.Length != BlockSize || firstBlock.Length != BlockSize)
        {
            throw new ArgumentException("SM4 takes a key and a first block of 16 bytes.", nameof(key));
        }
        var output = new byte[input.Length + BlockSize];
        int written = 0, last = 0;
        using var context = LibCrypto.EVP_CIPHER_CTX_new();
        fixed (byte* secret = key, iv = firstBlock, from = input, to = output)
        {
            Demand(LibCrypto.EVP_CipherInit_ex(context, LibCrypto.EVP_sm4_cbc(), 0, secret, iv, encrypt ? 1 : 0));
            Demand(LibCrypto.EVP_CipherUpdate(context, to, &written, from, input.Length));
            Demand(LibCrypto.EVP_CipherFinal_ex(context, to + written, &last));
        }
        return output[..(written + last)];
    }
}
