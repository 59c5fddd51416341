using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Office.Documents.Signatures.TimeStamps;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Pdf;

namespace Office.Documents.Signatures.Pades;

/// <summary>
/// Seals a laid-out file: appends the picture of the seal and a PAdES signature over all bytes as an incremental update. The
/// bytes before it are not touched, so earlier signatures stay valid.
/// </summary>
public static class PadesSealer
{
    /// <summary>Room for a time stamp with its certificates.</summary>
    private const int StampRoom = 12_000;

    /// <summary>PAdES B-B.</summary>
    /// <exception cref="InvalidDataException">The file is not one that <c>PdfWriter</c> or this class made.</exception>
    /// <exception cref="FormatException">The seal's picture cannot be drawn.</exception>
    public static byte[] Seal(byte[] pdf, SealRequest request)
    {
        var gap = Prepare(pdf, request, stampRoom: 0);
        return gap.Fill(CadesSignature.Compute(gap.Covered(), request).Encode());
    }

    /// <summary>PAdES B-T when the authority stamps the signature; B-B and the authority's fault when it does not. Never nothing.</summary>
    public static async Task<SealedPdf> SealAsync(byte[] pdf, SealRequest request, ITimeStamps stamps, CancellationToken cancellationToken)
    {
        var gap = Prepare(pdf, request, stamps.IsConfigured ? StampRoom : 0);
        var cms = CadesSignature.Compute(gap.Covered(), request);
        var plain = cms.Encode();
        var token = await stamps.StampAsync(SHA256.HashData(cms.SignerInfos[0].GetSignature()), cancellationToken);
        if (token.Fault is not null)
        {
            return new SealedPdf(gap.Fill(plain), token.Fault);
        }
        var stamped = CadesSignature.WithStamp(cms, token.Value);
        return stamped.Length > gap.Room
            ? new SealedPdf(gap.Fill(plain), new TimeStampFault.Refused())
            : new SealedPdf(gap.Fill(stamped), StampFault: null);
    }

    /// <summary>Adds a time stamp over the whole file (/DocTimeStamp), for a file that was sealed while the authority was away.</summary>
    public static async Task<SealedPdf> StampAsync(byte[] pdf, ITimeStamps stamps, CancellationToken cancellationToken)
    {
        var file = new PdfFile(pdf);
        using var update = new PdfUpdate(pdf, file);
        var signature = update.Reserve();
        var widget = update.Reserve();
        var page = file.PageNumbers()[0];
        update.Write(widget, $"<</Type/Annot/Subtype/Widget/FT/Sig/T(Stamp{PadesForm.FieldCount(file) + 1})/V {signature} 0 R/Rect[0 0 0 0]/F 132/P {page} 0 R>>");
        update.Write(page, PadesForm.WithEntry(file, page, "Annots", widget));
        PadesForm.Write(file, update, widget);
        var (contents, range) = update.WriteSignature(signature, "/Type/DocTimeStamp/Filter/Adobe.PPKLite/SubFilter/ETSI.RFC3161", StampRoom);
        var gap = new SignatureGap(update.Finish(), contents, range, StampRoom);
        var token = await stamps.StampAsync(SHA256.HashData(gap.Covered()), cancellationToken);
        return token.Fault is not null ? new SealedPdf(pdf, token.Fault)
            : token.Value.Length > gap.Room ? new SealedPdf(pdf, new TimeStampFault.Refused())
            : new SealedPdf(gap.Fill(token.Value), StampFault: null);
    }

    private static SignatureGap Prepare(byte[] pdf, SealRequest request, int stampRoom)
    {
        var file = new PdfFile(pdf);
        using var update = new PdfUpdate(pdf, file);
        var signature = update.Reserve();
        var widget = update.Reserve();
        var appearance = update.Reserve();
        var pages = file.PageNumbers();
        if (request.Place.PageIndex < 0 || request.Place.PageIndex >= pages.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(request), "The seal's page does not exist.");
        }
        var page = pages[request.Place.PageIndex];
        var (dictionary, content) = SealAppearance.Create(request.Face, request.Place.Side);
        update.WriteStream(appearance, dictionary, content);
        update.Write(widget, Widget(request, signature, appearance, page, PadesForm.FieldCount(file) + 1));
        update.Write(page, PadesForm.WithEntry(file, page, "Annots", widget));
        PadesForm.Write(file, update, widget);
        // Room for the signature: certificates, hashes and a signature of RSA 4096.
        var room = 4096 + stampRoom + request.Certificate.RawData.Length + request.Chain.Sum(c => c.RawData.Length);
        var (contents, range) = update.WriteSignature(signature, SignatureEntries(request), room);
        return new SignatureGap(update.Finish(), contents, range, room);
    }

    private static string SignatureEntries(SealRequest request) =>
        "/Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached"
        + $"/Name {PdfText.String(request.Organ)}/Reason {PdfText.String(request.Reason)}/M {PdfText.Date(request.At)}";

    private static string Widget(SealRequest request, int signature, int appearance, int page, int ordinal)
    {
        var place = request.Place;
        var bottom = PageGrid.PageHeight - place.Y - place.Side;
        var rectangle = string.Join(' ', ((double[])[place.X, bottom, place.X + place.Side, bottom + place.Side]).Select(PdfText.Number));
        // Printed, and not to be moved.
        return $"<</Type/Annot/Subtype/Widget/FT/Sig/T(Seal{ordinal})/TU {PdfText.String(request.Organ + "印章")}/V {signature} 0 R"
            + $"/Rect[{rectangle}]/F 132/P {page} 0 R/AP<</N {appearance} 0 R>>>>";
    }

    /// <summary>A file with room for a signature, which covers all bytes but the room.</summary>
    private sealed class SignatureGap
    {
        private readonly byte[] _file;
        private readonly int _contents;
        private readonly int _end;

        public SignatureGap(byte[] file, int contents, int range, int room)
        {
            (_file, _contents, _end, Room) = (file, contents, contents + (2 * room) + 2, room);
            var text = string.Create(CultureInfo.InvariantCulture, $"[0 {contents} {_end} {file.Length - _end}]");
            Encoding.ASCII.GetBytes(text.PadRight(PdfUpdate.RangeLength), file.AsSpan(range));
        }

        public int Room { get; }

        public byte[] Covered() => [.. _file.AsSpan(0, _contents), .. _file.AsSpan(_end)];

        public byte[] Fill(byte[] signature)
        {
            var digits = Convert.ToHexString(signature);
            if (digits.Length > 2 * Room)
            {
                throw new InvalidOperationException("The signature is longer than the room kept for it.");
            }
            Encoding.ASCII.GetBytes(digits, _file.AsSpan(_contents + 1));
            return _file;
        }
    }
}

/// <summary>A sealed file, and why it has no time stamp.</summary>
/// <param name="Bytes">The file; sealed in any case.</param>
/// <param name="StampFault">Null when it is stamped.</param>
public sealed record SealedPdf(byte[] Bytes, Office.Organization.Foundation.Fault? StampFault);
