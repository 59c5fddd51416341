using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Seals;
using Office.Documents.Signatures.Eseal;
using Office.Documents.Signatures.OfdSeals;
using Office.Documents.Signatures.Sm;
using Office.Documents.Typesetting.Layout;

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

        var pressed = press.PressOfd(source);
        using var key = keys.OpenSm(reference);
        var made = OfdSealer.Seal(sm.Crypto.Value, pressed.Package, new OfdSealRequest
        {
            Seal = ElectronicSeal.Read(seal),
            Signer = new SmIssuer(certificate, key),
            PageIndex = pressed.Place.PageIndex,
            X = pressed.Place.X / PageGrid.Millimetre,
            Y = pressed.Place.Y / PageGrid.Millimetre,
            Side = order.Seal.DiameterMm,
            At = order.Use.OrderedAt,
        });
        return await store.SaveBytesAsync(made.ToFile(source.NumberedAt), "sealed.ofd", cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Dispatch {DispatchId} has no sealed OFD: {Reason}")]
    private partial void LogLeft(Guid dispatchId, string reason);
}
