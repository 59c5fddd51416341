using System.Text;
using Office.Documents.Signatures.Eseal;
using Office.Documents.Signatures.OfdSeals;
using Office.Documents.Signatures.Sm;
using Office.Documents.Tests.Signatures.Sm;
using Office.Documents.Tests.Typesetting;
using Office.Documents.Typesetting.Ofd;

namespace Office.Documents.Tests.Signatures.OfdSeals;

/// <summary>Sealed OFD files: tests O4 and O5 of the list of measures, several seals, and forgeries.</summary>
public sealed class OfdSealTests
{
    private const string FirstPage = "Doc_0/Pages/Page_0/Content.xml";

    private readonly SmIssuer _root;
    private readonly SmIssuer _signer;

    public OfdSealTests() => (_root, _signer) = SmKit.People();

    [Fact]
    public void O4_every_check_value_of_a_sealed_file_recomputes()
    {
        var report = Verify(Reopened(Sealed()));
        report.IsIntact.ShouldBeTrue();
        report.Seals.Single().Covered.Contains(FirstPage).ShouldBeTrue();
        report.Seals.Single().Covered.Contains("OFD.xml").ShouldBeTrue();
    }

    [Fact]
    public void O4_BouncyCastle_computes_the_same_digests()
    {
        var package = Sealed();
        var signature = Encoding.UTF8.GetString(package.Part("Doc_0/Signs/Sign_0/Signature.xml").Span);
        var digest = new Org.BouncyCastle.Crypto.Digests.SM3Digest();
        var page = package.Part(FirstPage).ToArray();
        digest.BlockUpdate(page, 0, page.Length);
        var value = new byte[32];
        digest.DoFinal(value, 0);
        signature.ShouldContain($"FileRef=\"/{FirstPage}\"><ofd:CheckValue>{Convert.ToBase64String(value)}</ofd:CheckValue>");
    }

    [Fact]
    public void O5_one_changed_byte_of_a_page_is_named_with_its_part()
    {
        var package = Sealed();
        var page = package.Part(FirstPage).ToArray();
        page[^20] ^= 1;
        var report = Verify(package.With(FirstPage, page));
        report.IsIntact.ShouldBeFalse();
        report.Seals.Single().Changed.ShouldBe([FirstPage]);
        report.Seals.Single().Flaws.ShouldBeEmpty();
    }

    [Fact]
    public void Two_pages_exchanged_are_both_named()
    {
        var package = Sealed(Samples.FourPages);
        var (first, second) = (package.Part(FirstPage), package.Part("Doc_0/Pages/Page_1/Content.xml"));
        var report = Verify(package.With(FirstPage, second).With("Doc_0/Pages/Page_1/Content.xml", first));
        report.Seals.Single().Changed.ShouldBe([FirstPage, "Doc_0/Pages/Page_1/Content.xml"], ignoreOrder: true);
    }

    [Fact]
    public void A_part_added_after_the_seal_is_named()
    {
        var report = Verify(Sealed().With("Doc_0/Annots/Page_0.xml", "<a/>"u8.ToArray()));
        report.Uncovered.ShouldBe(["Doc_0/Annots/Page_0.xml"]);
        report.IsIntact.ShouldBeFalse();
    }

    [Fact]
    public void A_changed_list_of_digests_no_longer_fits_the_seal()
    {
        var package = Sealed();
        var page = package.Part(FirstPage).ToArray();
        var before = Convert.ToBase64String(SmKit.Crypto.Sm3(page));
        page[^20] ^= 1;
        var signature = Encoding.UTF8.GetString(package.Part("Doc_0/Signs/Sign_0/Signature.xml").Span)
            .Replace(before, Convert.ToBase64String(SmKit.Crypto.Sm3(page)), StringComparison.Ordinal);
        var report = Verify(package.With(FirstPage, page).With("Doc_0/Signs/Sign_0/Signature.xml", Encoding.UTF8.GetBytes(signature)));
        report.Seals.Single().Changed.ShouldBeEmpty();
        report.Seals.Single().Flaws.ShouldBe([SealFlaw.DataChanged]);
    }

    [Fact]
    public void A_seal_of_another_maker_on_the_same_file_is_named()
    {
        var (root, signer) = SmKit.People();
        var forged = OfdSealer.Seal(SmKit.Crypto, Package(), Request(root, signer));
        Verify(forged).Seals.Single().Flaws.ShouldBe([SealFlaw.MakerUnknown, SealFlaw.IssuerUnknown]);
    }

    [Fact]
    public void Another_picture_in_the_seal_file_is_named()
    {
        var (root, signer) = SmKit.People();
        var other = Request(root, signer).Seal.Bytes;
        Verify(Sealed().With("Doc_0/Signs/Sign_0/Seal.esl", other)).Seals.Single().ShowsOtherSeal.ShouldBeTrue();
    }

    [Fact]
    public void Two_seals_both_hold_and_the_second_covers_the_first()
    {
        var (root, signer) = SmKit.People("铜江市财政局");
        var both = OfdSealer.Seal(SmKit.Crypto, Sealed(), Request(root, signer));
        var report = new OfdSealReader(SmKit.Crypto, SealTrust.Of(_root.Certificate, root.Certificate)).Verify(Reopened(both));
        report.Seals.Count.ShouldBe(2);
        report.IsIntact.ShouldBeTrue();
        report.Seals[1].Covered.Contains("Doc_0/Signs/Sign_0/SignedValue.dat").ShouldBeTrue();
        both.Part("Doc_0/Signs/Sign_0/Signature.xml").ToArray().ShouldBe(Sealed().Part("Doc_0/Signs/Sign_0/Signature.xml").ToArray());
    }

    [Fact]
    public void A_file_that_nobody_sealed_has_no_seals() => Verify(Package()).Seals.ShouldBeEmpty();

    [Fact]
    public void A_sealed_file_is_still_a_sound_OFD()
    {
        var document = OfdDocument.Read(Reopened(Sealed()));
        document.Fault.ShouldBeNull();
        document.Value.Signatures.ShouldBe("Doc_0/Signs/Signatures.xml");
        OfdCheck.Of(Reopened(Sealed())).ShouldBeEmpty();
    }

    [Fact]
    public void A_list_that_is_no_XML_is_refused() =>
        Should.Throw<InvalidDataException>(() => Verify(Sealed().With("Doc_0/Signs/Signatures.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"u8.ToArray())));

    private OfdPackage Sealed(Office.Documents.Content.DocumentContent? content = null) =>
        OfdSealer.Seal(SmKit.Crypto, Package(content), Request(_root, _signer));

    private static OfdPackage Package(Office.Documents.Content.DocumentContent? content = null) => OfdWriter.Compose(
        Samples.Typeset(content ?? Samples.OnePage), new OfdOptions { Organ = "铜江市人民政府办公室", CreatedAt = SmKit.Now });

    private static OfdPackage Reopened(OfdPackage package) => OfdPackage.Open(package.ToFile(SmKit.Now)).Value;

    private OfdSealReport Verify(OfdPackage package) => new OfdSealReader(SmKit.Crypto, SealTrust.Of(_root.Certificate)).Verify(package);

    private static OfdSealRequest Request(SmIssuer root, SmIssuer signer) => new()
    {
        Seal = ElectronicSeal.Make(
            new SealInfo
            {
                Maker = "Office",
                Id = "0123456789abcdef0123456789abcdef",
                Name = "铜江市人民政府办公室印章",
                Signers = [signer.Certificate],
                MadeAt = SmKit.Now.AddDays(-1),
                ValidFrom = SmKit.Now.AddDays(-1),
                ValidTo = SmKit.Now.AddYears(2),
                Picture = new SealImage("svg", [.. "<svg/>"u8], 45, 45),
            },
            root),
        Signer = signer,
        PageIndex = 0,
        X = 100,
        Y = 150,
        Side = 45,
        At = SmKit.Now,
    };
}
