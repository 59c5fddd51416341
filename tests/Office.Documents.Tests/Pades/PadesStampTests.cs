using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using Office.Documents.Signatures.Pades;
using Office.Documents.Signatures.TimeStamps;
using Office.Documents.Tests.Signatures.Sm;
using Office.Documents.Tests.Typesetting;
using Office.Testing;

namespace Office.Documents.Tests.Pades;

/// <summary>PAdES B-T and B-LT: tests P1 to P7 of the list of measures, with a time-stamp authority of our own making.</summary>
public sealed class PadesStampTests : IDisposable
{
    private readonly PadesKit _kit = new();

    [Fact]
    public async Task P1_pdfsig_says_valid_with_stamp_and_evidence()
    {
        var (_, output) = await ExternalTool.RunAsync("pdfsig", await WithEvidenceAsync(), "-nocert");
        output.ShouldContain("Signature is Valid.");
        var (exit, check) = await ExternalTool.RunAsync("qpdf", await WithEvidenceAsync(), "--check");
        exit.ShouldBe(0, check);
    }

    [Fact]
    public async Task P2_a_stamped_signature_covers_the_file_to_its_end()
    {
        var file = await _kit.StampedAsync();
        PadesReader.Verify(file).Signatures.Single().CoveredLength.ShouldBe(file.Length);
    }

    [Fact]
    public async Task P3_a_changed_byte_is_named_as_such()
    {
        var file = await _kit.StampedAsync();
        file[file.AsSpan().IndexOf("stream"u8) + 40] ^= 1;
        PadesReader.Verify(file).Signatures.Single().Flaw.ShouldBe(SignatureFlaw.BytesChanged);
    }

    [Fact]
    public async Task P4_a_second_seal_after_the_evidence_keeps_the_first_valid()
    {
        var both = await _kit.StampedAsync(await WithEvidenceAsync(), x: 300);
        var report = PadesReader.Verify(both);
        report.IsIntact.ShouldBeTrue();
        report.Signatures.Select(s => s.After).ShouldBe([LaterChange.Signature, LaterChange.None]);
        var (_, output) = await ExternalTool.RunAsync("pdfsig", both, "-nocert");
        output.Split("Signature is Valid.").Length.ShouldBe(3, output);
    }

    [Fact]
    public async Task P5_openssl_sees_the_attributes_that_PAdES_asks_for()
    {
        using var openssl = new OpenSsl();
        openssl.Write("sig.der", Contents(await _kit.StampedAsync()));
        var (exit, output) = await openssl.RunAsync("cms", "-cmsout", "-print", "-inform", "DER", "-in", "sig.der", "-noout");
        exit.ShouldBe(0, output);
        output.ShouldContain("id-smime-aa-signingCertificateV2");
        output.ShouldContain("id-smime-aa-timeStampToken");
        output.ShouldContain("messageDigest");
        output.ShouldNotContain("signingTime");
    }

    [Fact]
    public async Task P6_the_token_is_over_the_value_of_the_signature()
    {
        var stamp = PadesReader.Verify(await _kit.StampedAsync()).Signatures.Single().Stamp!;
        stamp.IsValid.ShouldBeTrue();
        stamp.At.ShouldBe(PadesKit.Now);
        stamp.IsIssuedUnder([_kit.Responder.Root]).ShouldBeTrue();
        stamp.IsIssuedUnder([_kit.Authority.RawData]).ShouldBeFalse();
    }

    [Fact]
    public async Task P6_openssl_accepts_our_question_and_the_token()
    {
        using var openssl = new OpenSsl();
        var question = new TimeStampQuestion(SHA256.HashData("abc"u8));
        openssl.Write("q.tsq", question.Bytes);
        openssl.Write("a.tsr", _kit.Responder.Answer(question.Bytes));
        openssl.Write("root.pem", System.Text.Encoding.ASCII.GetBytes(PemEncoding.WriteString("CERTIFICATE", _kit.Responder.Root)));
        var (exit, output) = await openssl.RunAsync("ts", "-verify", "-queryfile", "q.tsq", "-in", "a.tsr", "-CAfile", "root.pem", "-attime", $"{PadesKit.Now.ToUnixTimeSeconds()}");
        exit.ShouldBe(0, output);
    }

    [Fact]
    public async Task P7_the_evidence_is_in_the_file_and_the_file_stays_intact()
    {
        var file = await WithEvidenceAsync();
        var report = PadesReader.Verify(file);
        report.HasEvidence.ShouldBeTrue();
        report.HasBytesAfterLast.ShouldBeFalse();
        report.IsIntact.ShouldBeTrue();
        report.Signatures.Single().After.ShouldBe(LaterChange.Evidence);
        file.AsSpan().IndexOf("/Type/DSS/Certs["u8).ShouldBeGreaterThan(0);
        file.AsSpan().IndexOf("/CRLs["u8).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_authority_that_is_away_costs_the_stamp_and_not_the_signature()
    {
        var made = await PadesSealer.SealAsync(Samples.Pdf(Samples.OnePage), _kit.Request(), _kit.AwayStamps, TestContext.Current.CancellationToken);
        made.StampFault.ShouldBe(new TimeStampFault.Unreachable());
        var report = PadesReader.Verify(made.Bytes);
        report.IsIntact.ShouldBeTrue();
        report.Signatures.Single().Stamp.ShouldBeNull();
    }

    [Fact]
    public async Task A_file_sealed_meanwhile_is_stamped_later_without_touching_its_bytes()
    {
        var plain = PadesSealer.Seal(Samples.Pdf(Samples.OnePage), _kit.Request());
        var later = await PadesSealer.StampAsync(plain, _kit.Stamps, TestContext.Current.CancellationToken);
        later.StampFault.ShouldBeNull();
        later.Bytes[..plain.Length].ShouldBe(plain);
        var report = PadesReader.Verify(later.Bytes);
        report.IsIntact.ShouldBeTrue();
        report.Signatures.Select(s => s.IsTimeStamp).ShouldBe([false, true]);
        report.Signatures[1].Stamp!.At.ShouldBe(PadesKit.Now);
    }

    [Fact]
    public void An_answer_over_another_hash_is_refused()
    {
        var question = new TimeStampQuestion(SHA256.HashData("abc"u8));
        question.Read(_kit.Responder.Answer(question.Bytes, wrongImprint: true), _kit.Responder.Root).Fault.ShouldBe(new TimeStampFault.Refused());
    }

    [Fact]
    public void An_answer_to_another_question_is_refused()
    {
        var (asked, other) = (new TimeStampQuestion(SHA256.HashData("abc"u8)), new TimeStampQuestion(SHA256.HashData("abc"u8)));
        asked.Read(_kit.Responder.Answer(other.Bytes), _kit.Responder.Root).Fault.ShouldBe(new TimeStampFault.Refused());
    }

    [Fact]
    public void An_authority_that_is_not_trusted_is_refused()
    {
        using var other = new TimeStampResponder(PadesKit.Now);
        var question = new TimeStampQuestion(SHA256.HashData("abc"u8));
        question.Read(other.Answer(question.Bytes), _kit.Responder.Root).Fault.ShouldBe(new TimeStampFault.Untrusted());
    }

    [Theory]
    [InlineData("")]
    [InlineData("3003020100")]
    [InlineData("30053003020102")]
    public void What_is_no_answer_is_refused(string hex) =>
        new TimeStampQuestion(SHA256.HashData("abc"u8)).Read(Convert.FromHexString(hex), null).Fault.ShouldBe(new TimeStampFault.Refused());

    public void Dispose() => _kit.Dispose();

    private async Task<byte[]> WithEvidenceAsync() =>
        new PadesEvidence([_kit.Authority.RawData, _kit.Responder.Root], [], [_kit.Crl()]).AddTo(await _kit.StampedAsync());

    private static byte[] Contents(byte[] pdf)
    {
        var start = pdf.AsSpan().LastIndexOf("/Contents <"u8) + 11;
        var digits = pdf.AsSpan(start, pdf.AsSpan(start).IndexOf((byte)'>'));
        var bytes = Convert.FromHexString(System.Text.Encoding.ASCII.GetString(digits));
        System.Formats.Asn1.AsnDecoder.ReadEncodedValue(bytes, System.Formats.Asn1.AsnEncodingRules.BER, out _, out _, out var length);
        var cms = new SignedCms();
        cms.Decode(bytes[..length]);
        return cms.Encode();
    }
}
