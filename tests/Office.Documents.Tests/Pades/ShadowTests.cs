using System.Globalization;
using System.Text;
using Office.Documents.Signatures.Pades;
using Office.Documents.Tests.Typesetting;

namespace Office.Documents.Tests.Pades;

/// <summary>Files that were changed after they were sealed, by revisions that leave every signature mathematically right.</summary>
public sealed class ShadowTests : IDisposable
{
    private readonly PadesKit _kit = new();

    [Fact]
    public void A_page_replaced_after_the_seal_is_caught()
    {
        var file = Sealed();
        var (page, source) = Page(file);
        var report = PadesReader.Verify(Revised(file, (page, source.Replace("/MediaBox", "/CropBox[0 0 10 10]/MediaBox", StringComparison.Ordinal))));
        report.Signatures.Single().IsValid.ShouldBeTrue();
        report.Signatures.Single().After.ShouldBe(LaterChange.Content);
        report.HasBytesAfterLast.ShouldBeTrue();
        report.IsIntact.ShouldBeFalse();
    }

    [Fact]
    public void An_annotation_laid_over_a_page_is_caught()
    {
        var file = Sealed();
        var (page, source) = Page(file);
        var added = 900;
        var overlay = "<</Type/Annot/Subtype/FreeText/Rect[0 0 500 500]/Contents(No)/F 4>>";
        var revised = Revised(file, (page, source.Replace("/Annots[", $"/Annots[{added} 0 R ", StringComparison.Ordinal)), (added, overlay));
        PadesReader.Verify(revised).IsIntact.ShouldBeFalse();
        revised = Revised(file, (page, Regexed(source, $" {added} 0 R")), (added, overlay));
        PadesReader.Verify(revised).IsIntact.ShouldBeFalse();
    }

    [Fact]
    public void An_empty_signature_field_with_a_picture_is_caught()
    {
        var file = Sealed();
        var (page, source) = Page(file);
        PadesReader.Verify(Revised(file, (page, Regexed(source, " 900 0 R")), (900, "<</Type/Annot/Subtype/Widget/FT/Sig/Rect[0 0 500 500]/T(X)>>")))
            .IsIntact.ShouldBeFalse();
    }

    [Fact]
    public void A_page_replaced_between_two_seals_is_caught_although_both_signatures_hold()
    {
        var file = Sealed();
        var (page, source) = Page(file);
        var revised = Revised(file, (page, source.Replace("/MediaBox", "/CropBox[0 0 10 10]/MediaBox", StringComparison.Ordinal)));
        var report = PadesReader.Verify(PadesSealer.Seal(revised, _kit.Request(300)));
        report.Signatures.ShouldAllBe(s => s.IsValid);
        report.Signatures[0].After.ShouldBe(LaterChange.Content);
        report.IsIntact.ShouldBeFalse();
    }

    [Fact]
    public void A_text_object_replaced_after_the_seal_is_caught()
    {
        var file = Sealed();
        PadesReader.Verify(Revised(file, (3, "<</Replaced true>>"))).IsIntact.ShouldBeFalse();
    }

    [Fact]
    public void A_file_cut_back_to_before_the_seal_is_not_sealed()
    {
        var file = Samples.Pdf(Samples.OnePage);
        PadesReader.Verify(file).Signatures.ShouldBeEmpty();
    }

    [Fact]
    public void A_forged_signature_is_named()
    {
        var file = Sealed();
        var gap = file.AsSpan().LastIndexOf("/Contents <"u8) + 11;
        // The signature's value is the last thing in the CMS: its last digits stand before the padding.
        var end = gap + file.AsSpan(gap, file.AsSpan(gap).IndexOf((byte)'>')).TrimEnd((byte)'0').Length;
        file[end - 8] = file[end - 8] == '1' ? (byte)'2' : (byte)'1';
        PadesReader.Verify(file).Signatures.Single().Flaw.ShouldBe(SignatureFlaw.SignatureWrong);
    }

    [Fact]
    public void A_gap_wider_than_the_signature_is_named()
    {
        var file = Sealed();
        var range = file.AsSpan().LastIndexOf("/ByteRange [0 "u8) + 14;
        var digits = file.AsSpan(range, file.AsSpan(range).IndexOf((byte)' '));
        var length = int.Parse(Encoding.ASCII.GetString(digits), CultureInfo.InvariantCulture) - 1;
        Encoding.ASCII.GetBytes(length.ToString(CultureInfo.InvariantCulture), digits);
        PadesReader.Verify(file).Signatures.Single().Flaw.ShouldBe(SignatureFlaw.LeavesBytesOut);
    }

    [Fact]
    public void Damaged_files_are_refused_as_such_and_never_called_intact()
    {
        var file = PadesSealer.Seal(Sealed(), _kit.Request(300));
        var random = new Random(20261122);
        for (var round = 0; round < 400; round++)
        {
            var damaged = Damage(file, random);
            try
            {
                PadesReader.Verify(damaged).IsIntact.ShouldBe(damaged.AsSpan().SequenceEqual(file), $"round {round}");
            }
            catch (InvalidDataException)
            {
                // Refused: the one exception that a reader may throw.
            }
        }
    }

    public void Dispose() => _kit.Dispose();

    private byte[] Sealed() => PadesSealer.Seal(Samples.Pdf(Samples.OnePage), _kit.Request());

    // Where damage hurts most: the structure behind the pages.
    private static byte[] Damage(byte[] file, Random random)
    {
        var damaged = (byte[])file.Clone();
        var from = random.Next(2) == 0 ? 0 : damaged.Length - 30_000;
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            damaged[random.Next(Math.Max(0, from), damaged.Length)] = (byte)random.Next(256);
        }
        return random.Next(4) switch
        {
            0 => damaged[..random.Next(damaged.Length)],
            1 => [.. damaged, .. damaged[random.Next(damaged.Length)..]],
            _ => damaged,
        };
    }

    private static string Regexed(string page, string added)
    {
        var place = page.IndexOf("/Annots", StringComparison.Ordinal);
        return page.Insert(page.IndexOf(']', place), added);
    }

    private static (int Number, string Source) Page(byte[] pdf)
    {
        var file = new PdfFile(pdf);
        var page = file.PageNumbers()[0];
        return (page, file.Source(page).Trim());
    }

    private static byte[] Revised(byte[] pdf, params (int Number, string Body)[] objects)
    {
        var file = new PdfFile(pdf);
        using var update = new PdfUpdate(pdf, file);
        foreach (var (number, body) in objects)
        {
            update.Write(number, body);
        }
        return update.Finish();
    }
}
