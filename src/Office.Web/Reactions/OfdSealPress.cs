using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Seals;
using Office.Documents.Signatures.Eseal;
using Office.Documents.Signatures.OfdSeals;
using Office.Documents.Signatures.Sm;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Ofd;

namespace Office.Web.Reactions;

/// <summary>Makes the OFD of a paper's pages and seals it with the organ's electronic seal (GB/T 38540).</summary>
internal sealed partial class OfdSealPress(
    IAttachmentStore store, DispatchPress press, ISealKeyStore keys, SmEngine sm, ILogger<OfdSealPress> log)
{
    /// <summary>sha256 of the sealed OFD; null where the seal or the machine has no SM2. The PDF does not wait for it.</summary>
    public async Task<byte[]?> SealAsync(SealOrder order, TypesetSource source, CancellationToken cancellationToken)
    {
        if (sm.Crypto.Fault is { } fault)
        {
            LogLeft(order.Use.DispatchId, fault.Code);
            return null;
        }

        if (order.Seal is not { ElectronicSeal: { } seal, SmCertificate: { } certificate, SmProtectedKey: { } reference })
        {
            LogLeft(order.Use.DispatchId, "the seal has no SM2 key");
            return null;
        }

        if (order is { Before: > 0, Ofd: null })
        {
            LogLeft(order.Use.DispatchId, "an organ before it could not seal the OFD");
            return null;
        }

        var package = order.Ofd is { } before ? await OpenAsync(before, cancellationToken) : press.PressOfd(source).Package;
        var place = order.Place.RectangleFor(order.Seal.DiameterMm);
        using var key = keys.OpenSm(reference);
        var made = OfdSealer.Seal(sm.Crypto.Value, package, new OfdSealRequest
        {
            Seal = ElectronicSeal.Read(seal),
            Signer = new SmIssuer(certificate, key),
            PageIndex = place.PageIndex,
            X = place.X / PageGrid.Millimetre,
            Y = place.Y / PageGrid.Millimetre,
            Side = order.Seal.DiameterMm,
            At = order.Use.OrderedAt,
        });
        return await store.SaveBytesAsync(made.ToFile(source.NumberedAt), "sealed.ofd", cancellationToken);
    }

    private async Task<OfdPackage> OpenAsync(byte[] hash, CancellationToken cancellationToken) =>
        OfdPackage.Open(await store.ReadBytesAsync(hash, cancellationToken))
            .Match(package => package, fault => throw new InvalidDataException($"The stored OFD cannot be read: {fault.Code}."));

    [LoggerMessage(Level = LogLevel.Information, Message = "Dispatch {DispatchId} has no sealed OFD: {Reason}")]
    private partial void LogLeft(Guid dispatchId, string reason);
}
