using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Seals;
using Office.Documents.Signatures.Pades;
using Office.Documents.Signatures.TimeStamps;

namespace Office.Web.Reactions;

/// <summary>Puts a seal on a stored file and stores what comes of it: the PDF, and the OFD of the same pages.</summary>
internal sealed class SealPress(
    IAttachmentStore store, ISealKeyStore keys, ISealAuthority authority, ITimeStamps stamps, OfdSealPress ofd)
{
    /// <param name="order">What the keeper ordered.</param>
    /// <param name="source">The text, for the OFD; null when it cannot be read any more.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<SealedFiles> SealAsync(SealOrder order, TypesetSource? source, CancellationToken cancellationToken)
    {
        var layout = await store.ReadBytesAsync(order.Use.LayoutHash, cancellationToken);
        if (!SHA256.HashData(layout).AsSpan().SequenceEqual(order.Use.LayoutHash))
        {
            throw new InvalidDataException("The stored file is not the one that was ordered to be sealed.");
        }

        using var key = keys.Open(order.Seal.ProtectedKey);
        using var certificate = X509CertificateLoader.LoadCertificate(order.Seal.Certificate);
        using var issuer = X509CertificateLoader.LoadCertificate(order.Seal.Issuer);
        var made = await PadesSealer.SealAsync(
            layout,
            new SealRequest
            {
                Certificate = certificate,
                Key = key,
                Chain = [issuer],
                Face = new SealFace(order.Seal.DiameterMm, order.Seal.FaceSvg),
                Place = order.Place.RectangleFor(order.Seal.DiameterMm),
                Organ = order.Seat.Organ,
                At = order.Use.OrderedAt,
            },
            stamps,
            cancellationToken);
        var bytes = made.StampFault is null ? WithEvidence(made.Bytes, order) : made.Bytes;
        var sealedHash = await store.SaveBytesAsync(bytes, "sealed.pdf", cancellationToken);
        var ofdHash = source is null ? null : await ofd.SealAsync(order, source, cancellationToken);
        return new SealedFiles(sealedHash, ofdHash, made.StampFault is not (null or TimeStampFault.NotConfigured));
    }

    /// <summary>PAdES B-LT: a stamped signature can be checked after its certificate has run out, if what proves it is inside.</summary>
    private byte[] WithEvidence(byte[] pdf, SealOrder order)
    {
        var stamp = PadesReader.Verify(pdf).Signatures[^1].Stamp;
        return new PadesEvidence([order.Seal.Issuer, .. stamp?.Chain ?? []], [], [authority.RevocationList(order.Use.OrderedAt, order.Revoked)]).AddTo(pdf);
    }
}
