using System.Runtime.InteropServices;

namespace Office.Documents.Signatures.Sm;

/// <summary>The functions of OpenSSL 3 that SM2, SM3 and SM4 need.</summary>
internal static unsafe partial class LibCrypto
{
    public const string Name = "libcrypto.so.3";

    [LibraryImport(Name)]
    public static partial nint EVP_sm3();

    [LibraryImport(Name)]
    public static partial nint EVP_sm4_cbc();

    [LibraryImport(Name)]
    public static partial int EVP_Digest(byte* data, nuint length, byte* digest, uint* size, nint algorithm, nint engine);

    [LibraryImport(Name)]
    public static partial byte* HMAC(nint algorithm, byte* key, int keyLength, byte* data, nuint length, byte* digest, uint* size);

    [LibraryImport(Name)]
    public static partial CipherHandle EVP_CIPHER_CTX_new();

    [LibraryImport(Name)]
    public static partial void EVP_CIPHER_CTX_free(nint context);

    [LibraryImport(Name)]
    public static partial int EVP_CipherInit_ex(CipherHandle context, nint cipher, nint engine, byte* key, byte* iv, int encrypt);

    [LibraryImport(Name)]
    public static partial int EVP_CipherUpdate(CipherHandle context, byte* output, int* written, byte* input, int length);

    [LibraryImport(Name)]
    public static partial int EVP_CipherFinal_ex(CipherHandle context, byte* output, int* written);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial KeyContextHandle EVP_PKEY_CTX_new_from_name(nint library, string name, string? properties);

    [LibraryImport(Name)]
    public static partial KeyContextHandle EVP_PKEY_CTX_new(KeyHandle key, nint engine);

    [LibraryImport(Name)]
    public static partial void EVP_PKEY_CTX_free(nint context);

    [LibraryImport(Name)]
    public static partial int EVP_PKEY_keygen_init(KeyContextHandle context);

    [LibraryImport(Name)]
    public static partial int EVP_PKEY_generate(KeyContextHandle context, nint* key);

    [LibraryImport(Name)]
    public static partial int EVP_PKEY_CTX_set1_id(KeyContextHandle context, byte* id, int length);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int EVP_PKEY_is_a(KeyHandle key, string name);

    [LibraryImport(Name)]
    public static partial void EVP_PKEY_free(nint key);

    [LibraryImport(Name)]
    public static partial nint d2i_AutoPrivateKey(nint* key, byte** input, nint length);

    [LibraryImport(Name)]
    public static partial nint d2i_PUBKEY(nint* key, byte** input, nint length);

    [LibraryImport(Name)]
    public static partial int i2d_PUBKEY(KeyHandle key, byte** output);

    [LibraryImport(Name)]
    public static partial nint EVP_PKEY2PKCS8(KeyHandle key);

    [LibraryImport(Name)]
    public static partial int i2d_PKCS8_PRIV_KEY_INFO(nint info, byte** output);

    [LibraryImport(Name)]
    public static partial void PKCS8_PRIV_KEY_INFO_free(nint info);

    [LibraryImport(Name)]
    public static partial DigestHandle EVP_MD_CTX_new();

    [LibraryImport(Name)]
    public static partial void EVP_MD_CTX_free(nint context);

    [LibraryImport(Name)]
    public static partial void EVP_MD_CTX_set_pkey_ctx(DigestHandle context, KeyContextHandle keyContext);

    [LibraryImport(Name)]
    public static partial int EVP_DigestSignInit(DigestHandle context, nint keyContext, nint digest, nint engine, KeyHandle key);

    [LibraryImport(Name)]
    public static partial int EVP_DigestSign(DigestHandle context, byte* signature, nuint* size, byte* data, nuint length);

    [LibraryImport(Name)]
    public static partial int EVP_DigestVerifyInit(DigestHandle context, nint keyContext, nint digest, nint engine, KeyHandle key);

    [LibraryImport(Name)]
    public static partial int EVP_DigestVerify(DigestHandle context, byte* signature, nuint size, byte* data, nuint length);

    // The runtime uses the same library: an error left behind in this thread would be read as its own.
    [LibraryImport(Name)]
    public static partial void ERR_clear_error();
}

/// <summary>EVP_PKEY.</summary>
internal sealed class KeyHandle : SafeHandle
{
    public KeyHandle()
        : base(0, ownsHandle: true)
    {
    }

    public KeyHandle(nint key)
        : this() => SetHandle(key);

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        LibCrypto.EVP_PKEY_free(handle);
        return true;
    }
}

/// <summary>EVP_PKEY_CTX.</summary>
internal sealed class KeyContextHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        LibCrypto.EVP_PKEY_CTX_free(handle);
        return true;
    }
}

/// <summary>EVP_MD_CTX.</summary>
internal sealed class DigestHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        LibCrypto.EVP_MD_CTX_free(handle);
        return true;
    }
}

/// <summary>EVP_CIPHER_CTX.</summary>
internal sealed class CipherHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        LibCrypto.EVP_CIPHER_CTX_free(handle);
        return true;
    }
}
