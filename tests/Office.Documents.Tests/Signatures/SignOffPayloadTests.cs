using System.Security.Cryptography;
using System.Text;
using Office.Documents.Signatures;

namespace Office.Documents.Tests.Signatures;

public sealed class SignOffPayloadTests
{
    private static readonly SignOffPayload s_payload = new()
    {
        DocumentId = new Guid("019ab000-0000-7000-8000-000000000001"),
        Step = "issue",
        Decision = "agree",
        ContentHash = new byte[32],
        SeenSignOffs = [[0xBB, 0x01], [0xAA, 0x02]],
        OpinionHash = OpinionHash.Of("同意。", ink: null),
        Signer = new SignerName(
            new Guid("019ab000-0000-7000-8000-000000000002"), "张喆", new Guid("019ab000-0000-7000-8000-000000000003"), "市长"),
        At = DateTimeOffset.FromUnixTimeMilliseconds(1_795_312_800_123).AddTicks(4567),
    };

    [Fact]
    public void The_signed_bytes_are_fixed_to_the_last_one()
    {
        Encoding.UTF8.GetString(s_payload.ToBytes()).ShouldBe(
            $$"""
            {"version":1,"documentId":"019ab000-0000-7000-8000-000000000001","step":"issue","decision":"agree",
            "contentSha256":"{{new string('0', 64)}}","seenSignOffs":["aa02","bb01"],
            "opinionSha256":"{{Convert.ToHexStringLower(OpinionHash.Of("同意。", null))}}",
            "signer":{"officialId":"019ab000-0000-7000-8000-000000000002","name":"张喆",
            "postId":"019ab000-0000-7000-8000-000000000003","title":"市长"},"onBehalfOf":null,"at":1795312800123}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void The_order_in_which_earlier_sign_offs_are_listed_does_not_matter() =>
        (s_payload with { SeenSignOffs = [[0xAA, 0x02], [0xBB, 0x01]] }).ToBytes().ShouldBe(s_payload.ToBytes());

    [Fact]
    public void Kept_bytes_are_read_back_as_they_were_signed()
    {
        var behalf = s_payload with { OnBehalfOf = s_payload.Signer with { Name = "欧阳镕" } };

        SignOffPayload.Read(behalf.ToBytes()).ToBytes().ShouldBe(behalf.ToBytes());
    }

    [Fact]
    public void Bytes_that_are_no_payload_are_told_apart() =>
        Should.Throw<InvalidDataException>(() => SignOffPayload.Read("{\"version\":2}"u8));

    [Fact]
    public void A_signature_verifies_and_any_changed_byte_breaks_it()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var publicKey = key.ExportSubjectPublicKeyInfo();
        var payload = s_payload.ToBytes();
        var signature = key.SignData(payload, HashAlgorithmName.SHA256);
        SignatureCheck.Verify(payload, signature, publicKey).ShouldBeTrue();

        for (var i = 0; i < payload.Length; i++)
        {
            payload[i] ^= 1;
            SignatureCheck.Verify(payload, signature, publicKey).ShouldBeFalse($"byte {i}");
            payload[i] ^= 1;
        }
    }

    [Fact]
    public void Another_official_s_key_or_another_curve_verifies_nothing()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var large = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var payload = s_payload.ToBytes();

        SignatureCheck.Verify(payload, new byte[64], other.ExportSubjectPublicKeyInfo()).ShouldBeFalse();
        SignatureCheck.Verify(payload, large.SignData(payload, HashAlgorithmName.SHA256), large.ExportSubjectPublicKeyInfo())
            .ShouldBeFalse();
        SignatureCheck.Verify(payload, new byte[64], [1, 2, 3]).ShouldBeFalse();
    }

    [Fact]
    public void An_opinion_s_text_and_ink_cannot_stand_for_each_other()
    {
        byte[][] hashes =
        [
            OpinionHash.Of(null, null), OpinionHash.Of("", null), OpinionHash.Of("同意", null),
            OpinionHash.Of(null, "同意"u8.ToArray()), OpinionHash.Of("同意", "同意"u8.ToArray()),
        ];

        hashes.Select(Convert.ToHexString).Distinct(StringComparer.Ordinal).Count().ShouldBe(hashes.Length);
    }
}
