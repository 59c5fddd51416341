using System.Text;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.X509;

namespace Office.Documents.Tests.Signatures.Sm;

/// <summary>The published examples of SM2, SM3 and SM4.</summary>
public sealed class SmVectorTests
{
    private const string ZaHex = "b2e14c5c79c6df5b85f4fe7ed8db7a262b9da7e07ccb0ea9f4747b8ccda8a4f3";

    [Theory]
    [InlineData("", 1, "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b")]
    [InlineData("abc", 1, "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")]
    [InlineData("abcd", 16, "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732")]
    public void SM3_gives_the_published_digest(string text, int times, string digest) =>
        Hex(SmKit.Crypto.Sm3(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(text, times))))).ShouldBe(digest);

    [Fact]
    public void HMAC_with_SM3_is_that_of_OpenSSL() =>
        Hex(SmKit.Crypto.HmacSm3([.. Enumerable.Range(1, 16).Select(n => (byte)n)], "abc"u8))
            .ShouldBe("a673f5905a6f786cccead2c394198d6716fe523f3c70da9adfdb8abb2da88345");

    [Fact]
    public void The_first_block_of_SM4_is_the_published_one()
    {
        var key = Convert.FromHexString("0123456789abcdeffedcba9876543210");
        var secret = SmKit.Crypto.Sm4Encrypt(key, new byte[16], key);
        Hex(secret[..16]).ShouldBe("681edf34d206965e86b3e94f536e4246");
        SmKit.Crypto.Sm4Decrypt(key, new byte[16], secret).ShouldBe(key);
    }

    [Fact]
    public void The_hash_of_signer_and_key_is_the_published_one() => Hex(SmKit.Crypto.Sm3(SignerAndKey())).ShouldBe(ZaHex);

    [Fact]
    public void The_hash_that_is_signed_is_the_published_one() =>
        Hex(SmKit.Crypto.Sm3([.. Convert.FromHexString(ZaHex), .. "message digest"u8]))
            .ShouldBe("f0b43e94ba45accaace692ed534382eb17e6ab5a19ce7b31f4486fdfc0d28640");

    [Fact]
    public void The_published_signature_holds_and_no_other_message_does()
    {
        var key = SubjectPublicKeyInfoFactory.CreateSubjectPublicKeyInfo(SmKit.ExampleKey).GetDerEncoded();
        SmKit.Crypto.Verify("message digest"u8, PublishedSignature(), key).ShouldBeTrue();
        SmKit.Crypto.Verify("message digesu"u8, PublishedSignature(), key).ShouldBeFalse();
    }

    private static byte[] PublishedSignature() => new DerSequence(
        new DerInteger(new BigInteger("F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3", 16)),
        new DerInteger(new BigInteger("B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA", 16))).GetDerEncoded();

    private static byte[] SignerAndKey()
    {
        var point = SmKit.ExampleKey.Q;
        byte[] id = [.. "1234567812345678"u8];
        return
        [
            0, 128, .. id,
            .. SmKit.Curve.Curve.A.GetEncoded(), .. SmKit.Curve.Curve.B.GetEncoded(),
            .. SmKit.Curve.G.AffineXCoord.GetEncoded(), .. SmKit.Curve.G.AffineYCoord.GetEncoded(),
            .. point.AffineXCoord.GetEncoded(), .. point.AffineYCoord.GetEncoded(),
        ];
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
