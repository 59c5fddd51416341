using System.Security.Cryptography;
using System.Text;
using Office.Documents.Signatures.Sm;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;

namespace Office.Documents.Tests.Signatures.Sm;

/// <summary>Ours against BouncyCastle and against the openssl program, both ways.</summary>
public sealed class SmOracleTests
{
    private static readonly byte[] s_message = Encoding.UTF8.GetBytes("关于开展2026年度防汛工作的通知");

    [Fact]
    public void BouncyCastle_accepts_our_signature_and_refuses_another_message()
    {
        using var key = SmKit.Crypto.OpenKey(SmKit.Crypto.NewKey());
        var signature = key.Sign(s_message);
        Accepts(key.PublicKey, s_message, signature).ShouldBeTrue();
        Accepts(key.PublicKey, Changed(), signature).ShouldBeFalse();
    }

    [Fact]
    public void We_accept_the_signature_of_BouncyCastle_and_refuse_another_message()
    {
        var pkcs8 = SmKit.Crypto.NewKey();
        using var key = SmKit.Crypto.OpenKey(pkcs8);
        var signer = new SM2Signer();
        signer.Init(forSigning: true, new ParametersWithID(PrivateKeyFactory.CreateKey(pkcs8), "1234567812345678"u8.ToArray()));
        signer.BlockUpdate(s_message, 0, s_message.Length);
        var signature = signer.GenerateSignature();
        SmKit.Crypto.Verify(s_message, signature, key.PublicKey).ShouldBeTrue();
        SmKit.Crypto.Verify(Changed(), signature, key.PublicKey).ShouldBeFalse();
    }

    [Fact]
    public async Task Openssl_accepts_our_signature_and_refuses_another_message()
    {
        using var openssl = new OpenSsl();
        using var key = SmKit.Crypto.OpenKey(SmKit.Crypto.NewKey());
        openssl.Write("pub.der", key.PublicKey);
        openssl.Write("sig", key.Sign(s_message));
        openssl.Write("msg", s_message);
        openssl.Write("other", Changed());
        string[] verify = ["pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "pub.der", "-rawin", "-digest", "sm3", "-pkeyopt", "distid:1234567812345678", "-sigfile", "sig", "-in"];
        var (exit, output) = await openssl.RunAsync([.. verify, "msg"]);
        exit.ShouldBe(0, output);
        (await openssl.RunAsync([.. verify, "other"])).Exit.ShouldNotBe(0);
    }

    [Fact]
    public async Task We_accept_the_signature_of_openssl_and_refuse_another_message()
    {
        using var openssl = new OpenSsl();
        var (made, output) = await openssl.RunAsync("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:SM2", "-outform", "DER", "-out", "key.der");
        made.ShouldBe(0, output);
        openssl.Write("msg", s_message);
        (await openssl.RunAsync("pkeyutl", "-sign", "-keyform", "DER", "-inkey", "key.der", "-rawin", "-digest", "sm3", "-pkeyopt", "distid:1234567812345678", "-in", "msg", "-out", "sig")).Exit.ShouldBe(0);
        (await openssl.RunAsync("pkey", "-inform", "DER", "-in", "key.der", "-pubout", "-outform", "DER", "-out", "pub.der")).Exit.ShouldBe(0);
        SmKit.Crypto.Verify(s_message, openssl.Read("sig"), openssl.Read("pub.der")).ShouldBeTrue();
        SmKit.Crypto.Verify(Changed(), openssl.Read("sig"), openssl.Read("pub.der")).ShouldBeFalse();
    }

    [Fact]
    public async Task Openssl_accepts_the_chain_of_our_certificates()
    {
        using var openssl = new OpenSsl();
        var (root, signer) = SmKit.People();
        openssl.Write("root.pem", Pem(root.Certificate));
        openssl.Write("leaf.pem", Pem(signer.Certificate));
        var (exit, output) = await openssl.RunAsync("verify", "-vfyopt", "distid:1234567812345678", "-attime", $"{SmKit.Now.ToUnixTimeSeconds()}", "-CAfile", "root.pem", "leaf.pem");
        exit.ShouldBe(0, output);
        SmCertificate.IsSignedBy(SmKit.Crypto, signer.Certificate, root.Certificate).ShouldBeTrue();
        SmCertificate.IsSignedBy(SmKit.Crypto, signer.Certificate, SmKit.People().Root.Certificate).ShouldBeFalse();
    }

    [Fact]
    public void A_key_of_another_curve_verifies_nothing_and_cannot_be_opened()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var key = SmKit.Crypto.OpenKey(SmKit.Crypto.NewKey());
        SmKit.Crypto.Verify(s_message, key.Sign(s_message), other.ExportSubjectPublicKeyInfo()).ShouldBeFalse();
        Should.Throw<CryptographicException>(() => SmKit.Crypto.OpenKey(other.ExportPkcs8PrivateKey()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3006020101020101")]
    [InlineData("00")]
    public void What_is_no_signature_verifies_nothing(string hex)
    {
        using var key = SmKit.Crypto.OpenKey(SmKit.Crypto.NewKey());
        SmKit.Crypto.Verify(s_message, Convert.FromHexString(hex), key.PublicKey).ShouldBeFalse();
    }

    [Fact]
    public void A_machine_without_the_library_is_told_so() =>
        SmLibrary.Open("libnothing.so.9").Fault.ShouldBe(new SmFault.LibraryMissing("libnothing.so.9"));

    [Fact]
    public void A_failed_verification_leaves_nothing_that_disturbs_the_runtime()
    {
        using var key = SmKit.Crypto.OpenKey(SmKit.Crypto.NewKey());
        SmKit.Crypto.Verify(s_message, [1, 2, 3], key.PublicKey).ShouldBeFalse();
        using var rsa = RSA.Create(2048);
        rsa.VerifyData(s_message, rsa.SignData(s_message, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .ShouldBeTrue();
    }

    [Fact]
    public void Secrets_of_SM4_with_another_key_do_not_come_back()
    {
        var secret = SmKit.Crypto.Sm4Encrypt(new byte[16], new byte[16], s_message);
        byte[] other = [1, .. new byte[15]];
        // Padding fits by chance once in 256 keys; this is one where it does not.
        Should.Throw<CryptographicException>(() => SmKit.Crypto.Sm4Decrypt(other, new byte[16], secret));
    }

    private static bool Accepts(byte[] publicKey, byte[] message, byte[] signature)
    {
        var verifier = new SM2Signer();
        verifier.Init(forSigning: false, new ParametersWithID(PublicKeyFactory.CreateKey(publicKey), "1234567812345678"u8.ToArray()));
        verifier.BlockUpdate(message, 0, message.Length);
        return verifier.VerifySignature(signature);
    }

    private static byte[] Changed() => [.. s_message[..^1], (byte)(s_message[^1] ^ 1)];

    private static byte[] Pem(byte[] certificate) => Encoding.ASCII.GetBytes(PemEncoding.WriteString("CERTIFICATE", certificate));
}
