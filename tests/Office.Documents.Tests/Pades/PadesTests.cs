using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Office.Documents.Signatures.Pades;
using Office.Documents.Tests.Typesetting;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Svg;

namespace Office.Documents.Tests.Pades;

/// <summary>Seals: PAdES B-B by incremental update, checked by our reader and by pdfsig.</summary>
public sealed class PadesTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private readonly ECDsa _authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 _authority;

    public PadesTests()
    {
        var request = new CertificateRequest("CN=Test authority", _authorityKey, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        _authority = request.CreateSelfSigned(Now.AddDays(-1), Now.AddYears(1));
    }

    [Fact]
    public void A_sealed_file_is_intact_and_names_its_signer()
    {
        var report = PadesReader.Verify(Sealed());
        report.IsIntact.ShouldBeTrue();
        report.Signatures.Count.ShouldBe(1);
        report.Signatures[0].Organ.ShouldBe("铜江市人民政府办公室");
        report.Signatures[0].Certificate!.Subject.ShouldContain("铜江市");
        report.Signatures[0].Chain.Count.ShouldBe(2);
    }

    [Fact]
    public void Sealing_leaves_every_byte_of_the_layout_file_as_it_was()
    {
        var layout = Samples.Pdf(Samples.FourPages);
        Sealed()[..layout.Length].ShouldBe(layout);
    }

    [Fact]
    public void A_file_without_a_seal_is_not_intact() => PadesReader.Verify(Samples.Pdf(Samples.OnePage)).IsIntact.ShouldBeFalse();

    [Fact]
    public void A_changed_byte_anywhere_is_caught()
    {
        var file = Sealed();
        var gap = file.AsSpan().LastIndexOf("/Contents <"u8) + 11;
        var padding = file.AsSpan(gap).LastIndexOf("0000000000"u8) + gap - 2000;
        // Spread over all that is signed and over the padding; certificates inside the signature prove themselves.
        for (var place = 20; place < file.Length; place += file.Length / 60)
        {
            if (place >= gap && place < padding)
            {
                continue;
            }
            var changed = (byte[])file.Clone();
            changed[place] ^= 1;
            var isIntact = false;
            try
            {
                isIntact = PadesReader.Verify(changed).IsIntact;
            }
            catch (InvalidDataException)
            {
                // Not even a PDF any more: caught as well.
            }
            isIntact.ShouldBeFalse($"byte {place}");
        }
    }

    [Fact]
    public void Bytes_added_behind_the_signature_are_reported()
    {
        byte[] longer = [.. Sealed(), .. "\n% added\n"u8];
        var report = PadesReader.Verify(longer);
        report.HasBytesAfterLast.ShouldBeTrue();
        report.IsIntact.ShouldBeFalse();
    }

    [Fact]
    public void Two_seals_are_both_valid_and_the_first_still_shows_what_it_covered()
    {
        var first = Sealed();
        var both = PadesSealer.Seal(first, Request(new SealRectangle(0, 100, 600, 100)));
        var report = PadesReader.Verify(both);
        report.IsIntact.ShouldBeTrue();
        report.Signatures.Select(s => s.CoveredLength).ShouldBe([first.Length, both.Length]);
    }

    [Fact]
    public void A_key_of_RSA_seals_as_well()
    {
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=RSA", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(Now, Now.AddDays(1));
        var request = Request(new SealRectangle(0, 100, 600, 100)) with { Certificate = certificate, Key = rsa, Chain = [] };
        PadesReader.Verify(PadesSealer.Seal(Samples.Pdf(Samples.OnePage), request)).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public void A_signature_moved_to_another_file_is_caught()
    {
        var other = Samples.Pdf(Samples.LongTitle);
        var file = Sealed();
        byte[] forged = [.. other, .. file[Samples.Pdf(Samples.FourPages).Length..]];
        var isIntact = false;
        try
        {
            isIntact = PadesReader.Verify(forged).IsIntact;
        }
        catch (InvalidDataException)
        {
            // The references do not fit: caught.
        }
        isIntact.ShouldBeFalse();
    }

    [Fact]
    public async Task Pdfsig_says_valid_for_both_seals()
    {
        var both = PadesSealer.Seal(Sealed(), Request(new SealRectangle(0, 100, 600, 100)));
        var (_, output) = await ExternalTool.RunAsync("pdfsig", both, "-nocert");
        output.Split("Signature is Valid.").Length.ShouldBe(3, output);
        output.ShouldContain("ETSI.CAdES.detached");
    }

    [Fact]
    public async Task Qpdf_finds_nothing_in_a_sealed_file()
    {
        var (exit, output) = await ExternalTool.RunAsync("qpdf", Sealed(), "--check");
        exit.ShouldBe(0, output);
    }

    public void Dispose()
    {
        _authority.Dispose();
        _authorityKey.Dispose();
        _key.Dispose();
    }

    private byte[] Sealed()
    {
        var place = Samples.Typeset(Samples.FourPages).SealPlace.RectangleFor(45);
        return PadesSealer.Seal(Samples.Pdf(Samples.FourPages), Request(place));
    }

    private SealRequest Request(SealRectangle place) => new()
    {
        Certificate = new CertificateRequest("CN=铜江市人民政府办公室", _key, HashAlgorithmName.SHA256).Create(_authority, Now, Now.AddDays(90), [1, 2, 3]),
        Key = _key,
        Chain = [_authority],
        Face = SealDrawing.Create(Fonts.Library, "铜江市人民政府办公室", 45),
        Place = place,
        Organ = "铜江市人民政府办公室",
        At = Now,
    };
}
