using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Documents.Seals;
using Office.Documents.Signatures.Pades;
using Office.Documents.Typesetting.Layout;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Web.Reactions;

/// <summary>
/// 用印: carries out the keeper's order on exactly the file it names, by incremental update, and stores the sealed file.
/// Only an order in the ledger brings it here; a file that the keeper did not look at is never sealed.
/// </summary>
internal sealed partial class ApplySeal(
    IDispatcherSource dispatchers, SealPress press, IIdSource ids, ILogger<ApplySeal> log) : IReaction<ServiceRequested>
{
    public async Task ReactAsync(ServiceRequested officeEvent, CancellationToken cancellationToken)
    {
        if (officeEvent.Topic != RecordSeal.Topic)
        {
            return;
        }

        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        var order = await office.AskAsync(new GetSealOrder(officeEvent.RootId), cancellationToken);
        Reacting.DemandStorage(order.Fault, officeEvent);
        if (order.Fault is not null)
        {
            LogLeft(officeEvent.RootId, order.Fault.Code);
            return;
        }

        var sealedHash = await press.SealAsync(order.Value, cancellationToken);
        var done = await office.SendAsync(
            new RecordSeal(officeEvent.RootId, officeEvent.InstanceId, order.Value.Use.Id, sealedHash),
            new CommandEnvelope(ids.Next()),
            cancellationToken);
        Reacting.DemandStorage(done.Fault, officeEvent);
        if (done.Fault is not null)
        {
            LogLeft(officeEvent.RootId, done.Fault.Code);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Dispatch {DispatchId} was not sealed: {Fault}")]
    private partial void LogLeft(Guid dispatchId, string fault);
}

/// <summary>Puts a seal on a stored file and stores what comes of it.</summary>
internal sealed class SealPress(IAttachmentStore store, ISealKeyProtection protection)
{
    /// <summary>sha256 of the sealed file.</summary>
    public async Task<byte[]> SealAsync(SealOrder order, CancellationToken cancellationToken)
    {
        var layout = await store.ReadBytesAsync(order.Use.LayoutHash, cancellationToken);
        if (!SHA256.HashData(layout).AsSpan().SequenceEqual(order.Use.LayoutHash))
        {
            throw new InvalidDataException("The stored file is not the one that was ordered to be sealed.");
        }

        var place = JsonSerializer.Deserialize<SealPlace>(order.SealPlace!, JsonSerializerOptions.Web)!;
        var privateKey = protection.Unprotect(order.Seal.ProtectedKey);
        try
        {
            using var key = ECDsa.Create();
            key.ImportPkcs8PrivateKey(privateKey, out _);
            using var certificate = X509CertificateLoader.LoadCertificate(order.Seal.Certificate);
            using var issuer = X509CertificateLoader.LoadCertificate(order.Seal.Issuer);
            var bytes = PadesSealer.Seal(layout, new SealRequest
            {
                Certificate = certificate,
                Key = key,
                Chain = [issuer],
                Face = new SealFace(order.Seal.DiameterMm, order.Seal.FaceSvg),
                Place = place.RectangleFor(order.Seal.DiameterMm),
                Organ = order.Organ,
                At = order.Use.OrderedAt,
            });
            return await store.SaveBytesAsync(bytes, "sealed.pdf", cancellationToken);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(privateKey);
        }
    }
}
