using Office.Documents.Signatures.Sm;
using Office.Documents.Tests.Pades;
using Office.Documents.Tests.Typesetting;
using Office.Documents.Typesetting.Ofd;
using Office.Documents.Verification;
using Office.Testing;

namespace Office.Documents.Tests.Verification;

/// <summary>Files of every kind, whole and broken, and the sentence that each one gets.</summary>
public sealed class FileVerifierTests : IDisposable
{
    private readonly SampleBundle _sample = new();

    private byte[] Pdf => _sample.Bundle.Files[0].Content;

    private byte[] Ofd => _sample.Bundle.Files[1].Content;

    [Fact]
    public void A_sealed_PDF_of_a_trusted_organ_is_whole()
    {
        var report = Verify(Pdf);
        report.Verdict.ShouldBe(Verdict.Whole);
        report.Marks.Single().Who.ShouldBe("铜江市人民政府办公室");
        Codes(report).ShouldContain("mark.known");
    }

    [Fact]
    public void The_same_file_without_a_trusted_root_is_of_an_unknown_signer()
    {
        Verify(Pdf, VerifyTrust.Nobody).Verdict.ShouldBe(Verdict.UnknownSigner);
        Verify(Ofd, VerifyTrust.Nobody).Verdict.ShouldBe(Verdict.UnknownSigner);
    }

    [Fact]
    public void A_changed_byte_of_a_PDF_is_told_as_changed()
    {
        var file = Pdf;
        file[file.AsSpan().IndexOf("stream"u8) + 60] ^= 1;
        var report = Verify(file);
        report.Verdict.ShouldBe(Verdict.Broken);
        Codes(report).ShouldContain("mark.bytes-changed");
    }

    [Fact]
    public void Bytes_behind_the_last_signature_are_told()
    {
        var report = Verify([.. Pdf, .. "\n1 0 obj\n<<>>\nendobj\n"u8]);
        report.Verdict.ShouldBe(Verdict.Broken);
        Codes(report).ShouldContain("pdf.bytes-after");
    }

    [Fact]
    public void A_seal_in_the_name_of_another_organ_is_told()
    {
        using var kit = new PadesKit();
        var forged = Office.Documents.Signatures.Pades.PadesSealer.Seal(Samples.Pdf(Samples.OnePage), kit.Request() with { Organ = "铜江市人民政府" });
        Codes(Verify(forged)).ShouldContain("mark.other-name");
    }

    [Fact]
    public void A_sealed_OFD_of_a_trusted_maker_is_whole() => Verify(Ofd).Verdict.ShouldBe(Verdict.Whole);

    [Fact]
    public void A_swapped_page_of_an_OFD_is_told_with_its_name()
    {
        var package = OfdPackage.Open(Ofd).Value;
        var page = "Doc_0/Pages/Page_0/Content.xml";
        var swapped = package.With(page, package.Part("Doc_0/Pages/Page_1/Content.xml")).ToFile(DateTimeOffset.UnixEpoch);
        var report = Verify(swapped);
        report.Verdict.ShouldBe(Verdict.Broken);
        report.Marks.Single().Sentences.Single(s => s.Code == "ofd.page-changed").Arguments.ShouldBe([page]);
    }

    [Fact]
    public void Without_the_SM_algorithms_an_OFD_is_not_judged()
    {
        var report = new FileVerifier(new SmFault.LibraryMissing("x"), _sample.Trust).Verify(Ofd);
        report.Verdict.ShouldBe(Verdict.Unreadable);
        Codes(report).ShouldBe("ofd.no-library");
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("%PDF-1.7 and no more")]
    [InlineData("PK and no more")]
    [InlineData("<script type=\"application/json\" id=\"office-bundle\">{}</script>")]
    [InlineData("<script type=\"application/json\" id=\"office-bundle\">{\"format\":1")]
    public void What_cannot_be_read_is_unreadable_and_no_crash(string text) =>
        Verify(System.Text.Encoding.UTF8.GetBytes(text)).Verdict.ShouldBe(Verdict.Unreadable);

    [Fact]
    public void A_file_that_nobody_signed_is_not_signed() => Verify(Samples.Pdf(Samples.OnePage)).Verdict.ShouldBe(Verdict.NotSigned);

    [Fact]
    public void A_bundle_is_whole_and_tells_who_decided_what()
    {
        var report = Verify(BundleFile.Write(_sample.Bundle));
        report.Verdict.ShouldBe(Verdict.Whole, Codes(report));
        report.Marks.Select(m => m.Act).ShouldBe(["seal", "seal", "agree@review", "order", "agree@issue"], ignoreOrder: true);
        report.Marks.Single(m => m.Act == "agree@review").Opinion.ShouldBe("已核，\"拟同意\"\n请领导审定。");
    }

    [Fact]
    public void A_bundle_with_another_opinion_is_told()
    {
        var signOff = _sample.Bundle.SignOffs[0] with { Opinion = "不同意。" };
        Codes(Verify(BundleFile.Write(_sample.Bundle with { SignOffs = [signOff, _sample.Bundle.SignOffs[1]] }))).ShouldContain("decision.opinion-changed");
    }

    [Fact]
    public void A_bundle_with_other_marks_on_its_pages_is_told()
    {
        Codes(Verify(BundleFile.Write(_sample.Bundle))).ShouldContain("decision.pages");
        foreach (var pages in new[] { null, "{}"u8.ToArray() })
        {
            var signOff = _sample.Bundle.SignOffs[1] with { Pages = pages };
            Codes(Verify(BundleFile.Write(_sample.Bundle with { SignOffs = [_sample.Bundle.SignOffs[0], signOff] }))).ShouldContain("decision.pages-changed");
        }
    }

    [Fact]
    public void A_bundle_without_a_decision_that_a_signer_saw_is_told() =>
        Codes(Verify(BundleFile.Write(_sample.Bundle with { SignOffs = [_sample.Bundle.SignOffs[1]] }))).ShouldContain("decision.seen-missing");

    [Fact]
    public void A_bundle_with_another_text_is_told() =>
        Codes(Verify(BundleFile.Write(_sample.Bundle with { Texts = [new BundleText(1, [1, 2, 3])] }))).ShouldContain("decision.text-missing");

    [Fact]
    public void A_bundle_with_a_changed_link_is_told()
    {
        var links = _sample.Bundle.Chain.Links.ToArray();
        links[1] = links[1] with { ActorName = "别人" };
        var report = Verify(BundleFile.Write(_sample.Bundle with { Chain = _sample.Bundle.Chain with { Links = links } }));
        report.Sentences.Single(s => s.Code == "bundle.chain-broken").Arguments.ShouldBe([2L]);
    }

    [Fact]
    public void Damaged_files_never_crash_the_verifier()
    {
        var random = new Random(20261122);
        foreach (var file in new[] { Pdf, Ofd, BundleFile.Write(_sample.Bundle) })
        {
            for (var round = 0; round < 60; round++)
            {
                var damaged = (byte[])file.Clone();
                for (var i = random.Next(1, 5); i > 0; i--)
                {
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                }

                Verify(round % 3 == 0 ? damaged[..random.Next(damaged.Length)] : damaged).Sha256.Length.ShouldBe(32);
            }
        }
    }

    public void Dispose() => _sample.Dispose();

    private VerifyReport Verify(byte[] file, VerifyTrust? trust = null) => new FileVerifier(SmLibrary.Open(), trust ?? _sample.Trust).Verify(file);

    private static string Codes(VerifyReport report) => string.Join(' ', report.Sentences.Concat(report.Marks.SelectMany(m => m.Sentences)).Select(s => s.Code));
}
